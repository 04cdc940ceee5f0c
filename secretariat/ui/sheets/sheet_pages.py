"""The middle of a sheet's tab: the strip and the pages for rows, facts, and what was carried over."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.problems import Place, Problem
from secretariat.domain.sheet_fields import ROW_PREFIX, FieldKey
from secretariat.domain.status_sheets import SheetDraft, unconfirmed
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.rolling.carried_fields import FieldState, carried_fields, progress, word
from secretariat.ui.rolling.carried_page import CarriedPage
from secretariat.ui.sheets.facts_page import FactsPage
from secretariat.ui.sheets.open_sheet import OpenSheet
from secretariat.ui.sheets.rows_page import RowsPage
from secretariat.ui.sheets.sheet_strip import CARRIED_PAGE, FACTS_PAGE, ROWS_PAGE, SheetStrip

COMPARISON_PAGE = 3


class SheetPages(QWidget):
    """Shows an open sheet. What is asked for here is done by others; the parts tell it with their own signals."""

    def __init__(self, record: OpenSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.strip = SheetStrip(self)
        self.rows = RowsPage(record, self)
        self.facts = FactsPage(record, self)
        self.carried = CarriedPage(self)
        self.comparison = ComparisonPage(self)
        self._pages = QStackedWidget(self)
        for page in (self.rows, self.facts, self.carried, self.comparison):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self._pages, 1)
        self.strip.page_chosen.connect(self.show_page)
        self.comparison.left.connect(self.leave_comparison)

    @property
    def compares(self) -> bool:
        """True while a comparison is shown."""
        return self._pages.currentIndex() == COMPARISON_PAGE

    @property
    def shows_carried(self) -> bool:
        """True while the page of what was carried over is shown."""
        return self._pages.currentIndex() == CARRIED_PAGE

    @property
    def field(self) -> FieldKey | None:
        """The field of the sheet that the cursor is in, None in none."""
        match self._pages.currentIndex():
            case page if page == ROWS_PAGE:
                return self.rows.field
            case page if page == FACTS_PAGE:
                return self.facts.field
            case page if page == CARRIED_PAGE:
                return self.carried.current
        return None

    @property
    def place_of_work(self) -> QWidget:
        """The widget that is written or read in on the page shown."""
        match self._pages.currentIndex():
            case page if page == FACTS_PAGE:
                return self.facts.form.block("title").input
            case page if page == CARRIED_PAGE:
                return self.carried
            case page if page == COMPARISON_PAGE:
                return self.comparison.view
        return self.rows.editor

    def show_page(self, page: int) -> None:
        """Show one of the pages of the sheet."""
        self._pages.setCurrentIndex(page)
        self.strip.show_page(page)
        if page == CARRIED_PAGE:
            self.show_carried()

    def show_comparison(self) -> None:
        """Show the comparison; closing it shows the page it came from."""
        self._pages.setCurrentIndex(COMPARISON_PAGE)
        self.comparison.view.setFocus()

    def leave_comparison(self) -> None:
        """Show the page the comparison was asked from."""
        self.show_page(self.strip.page)

    def go_to_field(self, key: FieldKey) -> None:
        """Put the cursor in a field of the sheet: its row in the editor, or its part of the form."""
        if key.startswith(ROW_PREFIX):
            self.show_page(ROWS_PAGE)
            self.rows.go_to(key.removeprefix(ROW_PREFIX))
        else:
            self.show_page(FACTS_PAGE)
            self.facts.go_to(key)

    def show_place(self, place: Place) -> None:
        """Go to where a finding stands: words in a row, a row, or a field of the form."""
        if place.part == "text" and place.block is not None:
            self.show_page(ROWS_PAGE)
            self.rows.editor.show_place(place)
        else:
            self.go_to_field(FieldKey(place.field))

    def unreadable(self) -> tuple[Problem, ...]:
        """Return what stands in the form and is no value."""
        return self.facts.form.troubles()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Mark the fields that are wrong, and go to the first."""
        self.show_page(FACTS_PAGE)
        self.facts.form.check(problems)

    def show_draft(self) -> None:
        """Follow the draft: its state, what is confirmed, which rows are left out."""
        draft = self._record.draft
        self.strip.show_state(draft.state)
        self._show_progress(draft)
        unchanged = word(FieldState.UNCONFIRMED)
        rows = [key.removeprefix(ROW_PREFIX) for key in unconfirmed(draft) if key.startswith(ROW_PREFIX)]
        self.rows.editor.set_heading_marks(dict.fromkeys(rows, unchanged))
        self.rows.show_left_out()
        if self.shows_carried:
            self.show_carried()

    def show_carried(self) -> None:
        """Show the sheet beside the one of the period before."""
        record = self._record
        self.carried.show_sheets(
            record.draft,
            record.previous.draft if record.previous else None,
            period=record.period,
            period_before=record.period_before,
            line_name=record.line_name,
        )

    def _show_progress(self, draft: SheetDraft) -> None:
        if self._record.previous is None:
            waiting = len(unconfirmed(draft))
            self.strip.show_progress(len(draft.marks) - waiting, len(draft.marks))
            return
        fields = carried_fields(
            draft, self._record.previous.draft, old_years=frozenset(), line_name=self._record.line_name
        )
        self.strip.show_progress(*progress(fields))

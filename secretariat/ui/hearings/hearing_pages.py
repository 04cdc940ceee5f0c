"""The middle of a hearing's tab: the strip, the banner, and the pages for the hearing, the response and comparisons."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.hearings import deadline_in_force, urgency
from secretariat.domain.problems import Place, Problem
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.hearings import words
from secretariat.ui.hearings.hearing_page import HearingPage
from secretariat.ui.hearings.issued_banner import IssuedBanner
from secretariat.ui.hearings.open_draft import RESPONSE
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.hearings.response_fields import response_groups
from secretariat.ui.hearings.response_page import ResponsePage
from secretariat.ui.hearings.state_strip import HEARING_PAGE, RESPONSE_PAGE, StateStrip
from secretariat.ui.kit.form import Form
from secretariat.ui.record.comparison_page import ComparisonPage

COMPARISON_PAGE = 2


class HearingPages(QWidget):
    """Shows an open record. What is asked for here is done by others; the parts tell it with their own signals."""

    def __init__(self, record: OpenHearing, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.strip = StateStrip(self)
        self.banner = IssuedBanner(self)
        self.editor = TextEditor(record.edited.stack, record.services.paste, self)
        record.connect_text(self.editor.text, self.editor.set_text, self.editor.replace_text)
        self.hearing = HearingPage(record.edited, record.services.clock.today, self)
        self._response_form = Form(response_groups(), record.edited, parent=self)
        self.response = ResponsePage(self._response_form, self.editor, self)
        self.comparison = ComparisonPage(self)
        self._pages = QStackedWidget(self)
        self._banner_room = QWidget(self)
        self._build()
        self.strip.page_chosen.connect(self.show_page)
        self.comparison.left.connect(self.leave_comparison)
        record.edited.changed.connect(self._on_draft_changed)

    @property
    def compares(self) -> bool:
        """True while a comparison is shown."""
        return self._pages.currentIndex() == COMPARISON_PAGE

    @property
    def place_of_work(self) -> QWidget:
        """The widget that is written or read in on the page shown."""
        if self.compares:
            return self.comparison.view
        if self._pages.currentIndex() == RESPONSE_PAGE:
            return self.response.place_of_work
        first, *_ = self.hearing.form.fields
        return self.hearing.form.block(first).input

    def show_first(self) -> None:
        """Show the response where there is one to work on, else the hearing."""
        self.show_page(HEARING_PAGE if self._record.edited.response is None else RESPONSE_PAGE)

    def show_page(self, page: int) -> None:
        """Show one of the two pages of the hearing."""
        self._pages.setCurrentIndex(page)
        self.strip.show_page(page)

    def show_hearing(self) -> None:
        """Show the form of the hearing."""
        self.show_page(HEARING_PAGE)

    def show_response(self) -> None:
        """Show the response."""
        self.show_page(RESPONSE_PAGE)

    def show_comparison(self) -> None:
        """Show the comparison; closing it shows the page it came from."""
        self._pages.setCurrentIndex(COMPARISON_PAGE)
        self.comparison.view.setFocus()

    def leave_comparison(self) -> None:
        """Show the page the comparison was asked from."""
        self.show_page(self.strip.page)

    def show_place(self, place: Place) -> None:
        """Go to where a finding stands: a field of either form, or words in the text."""
        if place.part == "hearing":
            self.show_hearing()
            _go_to_field(self.hearing.form, place.field)
        elif place.part == RESPONSE:
            self.show_response()
            self.response.unfold(True)
            _go_to_field(self._response_form, f"{RESPONSE}.{place.field}")
        else:
            self.show_response()
            if self.editor.isHidden():
                self.response.unfold(False)
            self.editor.show_place(place)

    def unreadable(self) -> tuple[Problem, ...]:
        """Return what stands in either form and is no value."""
        of_response = self._response_form.troubles() if self._record.edited.response is not None else ()
        return (*self.hearing.form.troubles(), *of_response)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Mark the fields that are wrong, and go to the first."""
        if all(problem.field.startswith(f"{RESPONSE}.") for problem in problems):
            self.show_response()
            self.response.unfold(True)
            self._response_form.check(problems)
        else:
            self.show_hearing()
            self.hearing.form.check(problems)

    def show_stored(self) -> None:
        """Show the state, the deadline and what is locked, as the store has it."""
        hearing = self._record.hearing
        self.strip.show_state(hearing.state if hearing else None)
        self.set_locked(locked=self._record.is_locked)
        self.response.show_response(self._record.edited.response)
        self._show_deadline()
        self._show_banner()

    def set_locked(self, *, locked: bool) -> None:
        """Let everything be read only."""
        self.hearing.form.set_locked(locked)
        self.response.set_locked(locked=locked)

    def _build(self) -> None:
        for page in (self.hearing, self.response, self.comparison):
            self._pages.addWidget(page)
        room = QVBoxLayout(self._banner_room)
        room.setContentsMargins(16, 8, 16, 8)
        room.addWidget(self.banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.strip, self._banner_room):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)

    def _show_deadline(self) -> None:
        day = deadline_in_force(self._record.edited.form)
        today = self._record.services.clock.today()
        state = self._record.state
        self.strip.show_deadline(words.deadline(state, day, today), urgency(state, day, today))

    def _show_banner(self) -> None:
        record, issue = self._record, self._record.last_issue
        self._banner_room.setVisible(issue is not None)
        if issue is None:
            return
        if record.is_locked:
            self.banner.show_issued(issue)
        else:
            self.banner.show_correcting(record.hearing.response_number if record.hearing else 1, issue)

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", "deadline", "extensions"):
            self._show_deadline()
        if not path or path.startswith(RESPONSE):
            self.response.show_response(self._record.edited.response)


def _go_to_field(form: Form, name: str) -> None:
    """Go to a field; of a finding on a field the form does not have, the page is all there is to show."""
    if name in form.fields:
        form.go_to(name)

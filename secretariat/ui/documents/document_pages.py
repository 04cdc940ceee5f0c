"""The middle of a document's tab: the strip, the banner, and the pages for text, points, facts and looks."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.documents.documents import DocumentDraft, problems_of
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.rolling import LEAD, POINTS, SECTION_PREFIX, TITLE, unconfirmed
from secretariat.domain.problems import Place, Problem
from secretariat.domain.sheet_fields import FieldKey
from secretariat.ui.documents import labels
from secretariat.ui.documents.appendix_papers import AppendixPapers
from secretariat.ui.documents.document_banner import DocumentBanner
from secretariat.ui.documents.document_strip import (
    FACTS_PAGE,
    PAPER_PAGE,
    RECOMMENDATION_PAGE,
    TEXT_PAGE,
    DocumentStrip,
)
from secretariat.ui.documents.drawn_words import DrawnWords
from secretariat.ui.documents.facts_fields import facts_groups
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.documents.paper_fields import paper_groups
from secretariat.ui.documents.recommendation_fields import OF, recommendation_groups
from secretariat.ui.documents.text_page import TextPage
from secretariat.ui.kit.form import Form
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.rows import RowsInput
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.rolling.carried_fields import FieldState, word

COMPARISON_PAGE = PAPER_PAGE + 1

FORM_KEYS = {TITLE: (FACTS_PAGE, "title"), LEAD: (RECOMMENDATION_PAGE, f"{OF}lead")} | {
    POINTS: (RECOMMENDATION_PAGE, f"{OF}points")
}
"""Where a form asks for what can be marked: the page and the field."""


class DocumentPages(QWidget):
    """Shows an open document. What is asked for here is done by others; the parts tell it with their own signals.

    `waiting` is what was carried over and is not confirmed, as `show_draft` found it last.
    """

    def __init__(self, record: OpenDocument, drawn: DrawnWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.strip = DocumentStrip(self)
        self.banner = DocumentBanner(self)
        self.text = TextPage(record, drawn, self)
        written = record.written
        self.points = Form(
            recommendation_groups() if record.draft.recommendation is not None else (), written, parent=self
        )
        self.facts = Form(facts_groups(record.periods, record.documents), written, problems_of=problems_of, parent=self)
        self.appendix_papers = AppendixPapers(self)
        self.paper = Form(paper_groups(), written, parent=self)
        self.comparison = ComparisonPage(self)
        self.waiting: tuple[FieldKey, ...] = ()
        self._offered = self._named()
        self._pages = QStackedWidget(self)
        self._banner_room = QWidget(self)
        self._build()
        self.strip.offer_recommendation(is_there=record.draft.recommendation is not None)
        self.strip.page_chosen.connect(self.show_page)
        self.comparison.left.connect(self.leave_comparison)

    @property
    def editor_shown(self) -> bool:
        """True while the page of the text is shown."""
        return self._pages.currentIndex() == TEXT_PAGE

    @property
    def compares(self) -> bool:
        """True while a comparison is shown."""
        return self._pages.currentIndex() == COMPARISON_PAGE

    @property
    def field(self) -> FieldKey | None:
        """What the cursor is in of all that can be marked, None in none."""
        page = self._pages.currentIndex()
        if page == TEXT_PAGE:
            return self.text.field
        forms = {FACTS_PAGE: self.facts, RECOMMENDATION_PAGE: self.points}
        found = (key for key, (of, name) in FORM_KEYS.items() if of == page and holds_focus(forms[of].block(name)))
        return next(found, None)

    @property
    def place_of_work(self) -> QWidget:
        """The widget that is written or read in on the page shown."""
        page = self._pages.currentIndex()
        if page == TEXT_PAGE:
            return self.text.editor
        if page == COMPARISON_PAGE:
            return self.comparison.view
        form = {RECOMMENDATION_PAGE: self.points, FACTS_PAGE: self.facts, PAPER_PAGE: self.paper}[page]
        return form.block(form.fields[0]).input

    def show_first(self) -> None:
        """Show the text, or the facts of a document that is not called anything yet."""
        self.show_page(TEXT_PAGE if self._record.written.form.title.strip() else FACTS_PAGE)

    def show_page(self, page: int) -> None:
        """Show one of the pages of the document."""
        self._pages.setCurrentIndex(page)
        self.strip.show_page(page)

    def show_comparison(self) -> None:
        """Show the comparison; closing it shows the page it came from."""
        self._pages.setCurrentIndex(COMPARISON_PAGE)
        self.comparison.view.setFocus()

    def leave_comparison(self) -> None:
        """Show the page the comparison was asked from."""
        self.show_page(self.strip.page)

    def go_to_field(self, key: FieldKey) -> None:
        """Put the cursor in something that can be marked."""
        if key in FORM_KEYS:
            page, name = FORM_KEYS[key]
            self.show_page(page)
            self._form(page).go_to(name)
        else:
            self.show_page(TEXT_PAGE)
            self.text.editor.show_section(key.removeprefix(SECTION_PREFIX))

    def show_place(self, place: Place) -> None:
        """Go to where a finding stands: words in the text, or a field of a form."""
        if place.part == "text" and place.block is not None:
            self.show_page(TEXT_PAGE)
            self.text.editor.show_place(place)
        elif place.field.startswith(SECTION_PREFIX) or FieldKey(place.field) in FORM_KEYS:
            self.go_to_field(FieldKey(place.field))
        else:
            self._show_form_field(place.field)

    def unreadable(self) -> tuple[Problem, ...]:
        """Return what stands in a form and is no value."""
        return (*self.facts.troubles(), *self.points.troubles(), *self.paper.troubles())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Mark the fields that are wrong, and go to the first."""
        pages = (FACTS_PAGE, RECOMMENDATION_PAGE, PAPER_PAGE)
        page = next((page for page in pages if any(field_of(self._form(page), p.field) for p in problems)), FACTS_PAGE)
        self.show_page(page)
        self._form(page).check(problems)

    def show_stored(self) -> None:
        """Show the state and what is locked, as the store has it."""
        document = self._record.stored_document
        self.strip.show_state(document.state if document else None)
        self.set_locked(locked=self._record.is_locked)
        self._show_banner()

    def set_locked(self, *, locked: bool) -> None:
        """Let everything be read only."""
        self.text.set_locked(locked=locked)
        for form in (self.points, self.facts, self.paper):
            form.set_locked(locked)

    def show_draft(self) -> None:
        """Follow the draft: what kind it is, what waits to be confirmed."""
        draft = self._record.draft
        self.strip.show_kind(self._kind_words(draft))
        self.appendix_papers.show_appendices(draft.appendices, self._record.documents)
        self.waiting = waiting = unconfirmed(draft)
        self.strip.progress.show_progress(len(waiting), was_carried=draft.rolled_from is not None)
        sections = [key.removeprefix(SECTION_PREFIX) for key in waiting if key.startswith(SECTION_PREFIX)]
        self.text.editor.set_heading_marks(dict.fromkeys(sections, word(FieldState.UNCONFIRMED)))

    def offer_anew(self) -> None:
        """Offer the periods and papers that there are now; a form that is written in is left alone."""
        named = self._named()
        if named != self._offered and not holds_focus(self.facts):
            self._offered = named
            self.facts.show_groups(facts_groups(self._record.periods, self._record.documents))
        self.show_draft()

    def _named(self) -> tuple[object, ...]:
        """Return what the form offers by name."""
        periods = tuple((period.id, period.draft.name) for period in self._record.periods)
        return periods, tuple((row.id, row.title) for row in self._record.documents)

    def _form(self, page: int) -> Form:
        return {FACTS_PAGE: self.facts, RECOMMENDATION_PAGE: self.points, PAPER_PAGE: self.paper}[page]

    def _show_form_field(self, name: str) -> None:
        name, _, key = name.partition(":")
        for page in (FACTS_PAGE, RECOMMENDATION_PAGE, PAPER_PAGE):
            form = self._form(page)
            wanted = field_of(form, name) or field_of(form, f"{OF}{name}")
            if wanted:
                self.show_page(page)
                form.go_to(wanted)
                self._go_to_row(form, wanted, key)
                return
        self.show_page(FACTS_PAGE)

    def _go_to_row(self, form: Form, field: str, key: str) -> None:
        """Go to the row of a lasting key, in the field the cursor stands in already."""
        rows = self._record.written.value(field) if key else ()
        found = next((place for place, row in enumerate(rows) if row.key == key), None)
        if found is not None:
            rows_input = form.block(field).input
            if isinstance(rows_input, RowsInput):
                rows_input.go_to_row(found)

    def _kind_words(self, draft: DocumentDraft) -> str:
        period = next((known.draft.name for known in self._record.periods if known.id == draft.period), "")
        closed = draft.kind is DocumentKind.RECOMMENDATION and draft.recommendation and draft.recommendation.is_closed
        parts = (labels.word(draft.kind), period, self.tr("closed item") if closed else "")
        return " · ".join(part for part in parts if part)

    def _show_banner(self) -> None:
        record, issue = self._record, self._record.last_issue
        self._banner_room.setVisible(issue is not None)
        if issue is None:
            return
        if record.is_locked:
            self.banner.show_issued(issue)
        else:
            self.banner.show_correcting(record.number, issue)

    def _build(self) -> None:
        for page in (self.text, self.points, self._facts_page(), self.paper, self.comparison):
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

    def _facts_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts, 1)
        column.addWidget(self.appendix_papers)
        return page


def field_of(form: Form, name: str) -> str:
    """Return the form's field that `name` is, or stands in as a row does (`appendices.2.title`); empty for none."""
    return next((known for known in form.fields if name == known or name.startswith(f"{known}.")), "")

"""The tab of one composed document: puts the pages, the panels and the work on them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.document_checks import apply_document_mends, waived_by
from secretariat.domain.documents.documents import Document, DocumentDraft
from secretariat.domain.problems import Finding, Problem
from secretariat.ui import labels as office_labels
from secretariat.ui.contributions.destination import Destination, RecordFacts
from secretariat.ui.contributions.taking_word_in import TakingWordIn
from secretariat.ui.control.report_out import ControlReport
from secretariat.ui.control.told import sections_of
from secretariat.ui.documents import labels
from secretariat.ui.documents.document_confirming import DocumentConfirming
from secretariat.ui.documents.document_issuing import DocumentIssuing
from secretariat.ui.documents.document_out import DocumentOut
from secretariat.ui.documents.document_pages import DocumentPages
from secretariat.ui.documents.document_panels import HISTORY, DocumentPanels
from secretariat.ui.documents.document_strip import TEXT_PAGE
from secretariat.ui.documents.document_versions import DocumentVersions
from secretariat.ui.documents.drawn_words import DrawnWords
from secretariat.ui.documents.following import Following
from secretariat.ui.documents.inserting import Inserting
from secretariat.ui.documents.open_document import AROUND, OpenDocument
from secretariat.ui.forms.form_storing import FormStoring, put_aside
from secretariat.ui.forms.waiving import Waiving
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record import words
from secretariat.ui.record.keeping import Keeping
from secretariat.ui.records import CONTROL, PREVIEW, Panel, RecordTab, Status

UNCONFIRMED = "section_unconfirmed"
"""The code of a finding whose words are not underlined: the chip beside the heading marks it."""

FOLLOW_AFTER = 150
"""Milliseconds after the last change until marks, title and what can be done follow."""


class DocumentRecord(RecordTab):
    """One document in a tab: as stored, or a new one (`document` None) that begins with `draft`.

    `recovered` is what the journal kept of it: it is shown as edits that are not saved yet. `pages` are what stands in
    the tab, `paper` what leaves it. May raise `StorageFault` while it is made.
    """

    place_wanted = Signal(object, int, object)
    """A `RecordKind`, the id of a record and a finding in it: it is to be opened there."""
    roll_wanted = Signal(int)
    """The id of the document: next year's is to be begun from it."""
    record_wanted = Signal(object, int)
    """A `RecordKind` and an id: a paper among the appendices is wanted in a tab."""
    tab_wanted = Signal(object)
    """A tab of something that came in for the document."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        document: Document | None = None,
        *,
        recovered: JournalEntry | None = None,
        draft: DocumentDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        begun = draft or _recovered_draft(recovered) or DocumentDraft()
        self._record = OpenDocument(services, operations, committee, document, draft=begun, window=self)
        self._storing = FormStoring(self._record, can_compare=True)
        self._drawn = DrawnWords(self._record)
        self.pages = DocumentPages(self._record, self._drawn, self)
        editor = self.pages.text.editor
        self.paper = DocumentOut(self._record, self.save)
        self._side = DocumentPanels(self._record, self)
        self._report = ControlReport(services, operations, self)
        self._issuing = DocumentIssuing(self._record, self.save)
        self._versions = DocumentVersions(self._record, self.pages.comparison, self.save)
        self._confirming = DocumentConfirming(self._record, self.pages)
        self._waiving = Waiving(
            self._record,
            self._side.control,
            waive=services.documents.waive,
            waiver_of=waived_by,
            is_locked=lambda: self._record.is_locked,
        )
        self._inserting = Inserting(self._record, editor)
        self._word_in = TakingWordIn(services, operations, self._destination(), self)
        self._figures = Following(self._record, editor)
        self._keeping = Keeping(self._record, self.save)
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._farewell = ""
        self._is_given_up = False
        self._has_begun = False
        self._selected = 0
        self._marked: tuple[Finding, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._connect_draft()
        self._connect_wishes()
        if recovered is not None:
            self._record.resume(recovered, self.tr("Take the recovered text"))
            self._keeping.resume()
        self.pages.show_draft()
        self.pages.show_first()
        self._show_stored()
        self._drawn.refresh()
        self._figures.refresh()
        if self.is_dirty:
            self._record.written.touched.emit()  # what a new document begins with is kept from the start

    # What the window asks

    @property
    def key(self) -> str:
        """The kind and the document's number, or the token of one not stored yet."""
        key = self._record.journal_key
        return f"{RecordKind.DOCUMENT.value}:{key.record_id or key.token}"

    @property
    def draft(self) -> DocumentDraft:
        """What stands on the screen now."""
        return self._record.draft

    @property
    def title(self) -> str:
        """What the document is called."""
        return self._record.written.form.title.strip() or self.tr("New paper")

    @property
    def told_apart(self) -> str:
        """Its kind."""
        return labels.word(self._record.written.form.kind)

    @property
    def icon_name(self) -> str:
        """The drawing of its kind."""
        return labels.look(self._record.written.form.kind)[0]

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return self._record.written.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the forms and the text."""
        return self._record.written.stack

    @property
    def status(self) -> Status:
        """Whether it is saved, and what the checks found."""
        saved = self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved")
        if self._record.record is None:
            saved = self.tr("Not saved yet")
        selection = self.tr("{count} words selected").format(count=self._selected) if self._selected else ""
        return Status(saved=saved, selection=selection, findings=words.findings_count(self._side.findings))

    @property
    def farewell(self) -> str:
        """That what was typed is kept, when something in it was not saved."""
        return self._farewell

    def begin(self) -> None:
        """Put the cursor where it was in this tab, or where the work is."""
        # A tab that is new has the cursor already, in the first that can be pressed: Qt puts it there.
        if not (self._has_begun and holds_focus(self)):
            last = self.place_left() if self._has_begun else None
            (last or self.pages.place_of_work).setFocus()
        if not self._has_begun:
            # Loaded while the page had no height yet, the text was scrolled to its first line, past the page's margin.
            self.pages.text.editor.page.verticalScrollBar().setValue(0)
        self._has_begun = True

    def save(self) -> bool:
        """Store the document; False when something kept it from being stored. What is issued is stored as it is."""
        if self._record.is_locked:
            return True
        if unreadable := self.pages.unreadable():
            self.pages.show_problems(unreadable)
            return False
        return self._storing.save()

    def refresh(self, changes: Changes) -> None:
        """Follow what another screen stored, unless something is unsaved here: saving then asks."""
        record = self._record
        if changes & Changes.DOCUMENTS and record.record is not None and not self.is_dirty:
            record.operations.run(self._read_anew, on_done=self._follow)
        if changes & AROUND:
            record.operations.run(record.read_around_anew, on_done=lambda _: self.pages.offer_anew())

    def go_to_finding(self, finding: object) -> None:
        """Go to where a finding stands."""
        if isinstance(finding, Finding):
            self._on_finding_chosen(finding)

    def may_leave(self) -> bool:
        """Wait until what is typed is in the journal; False when it cannot be kept, unless the user gave it up."""
        return self._is_given_up or self._keeping.secure()

    def leave(self) -> None:
        """Keep what is typed in the journal and end the workers."""
        is_unsaved = self.is_dirty
        if self.may_leave() and is_unsaved and not self._is_given_up:
            self._farewell = self.tr("“{title}” is closed. What was not saved is kept.").format(title=self.title)
        self._word_in.close_down()
        self._keeping.close()
        self._following.stop()
        for part in (self._side, self._drawn, self._figures, self.pages.comparison):
            part.close_down()
        # The stack tells its end to the editor, which may be gone by then; an empty one has nothing to tell.
        self.undo_stack.clear()

    def panels(self) -> Sequence[Panel]:
        """Preview, control, history and notes."""
        return self._side.panels

    def badges(self) -> Mapping[str, int]:
        """How many findings stand open."""
        return {CONTROL: len(self._side.findings)}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions for the menus "insert" and "format"."""
        return self.pages.text.editor.menu_actions(menu)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the document as it stands."""
        record, editor, out = self._record, self.pages.text.editor, self.paper
        is_stored, is_open = record.record is not None, not record.is_locked
        has_unconfirmed = is_open and bool(self.pages.waiting)
        table: tuple[tuple[str, bool, Callable[[], None]], ...] = (
            ("save", is_open, self._on_save_wanted),
            ("save_pdf", True, out.ask_file),
            ("word_out", True, out.ask_word),
            ("print", True, out.ask_printer),
            ("print_public", is_stored or is_open, out.ask_public_printer),
            ("find", True, self._find),
            ("find_next", True, editor.find_next),
            ("find_previous", True, editor.find_previous),
            ("insert_piece", is_open, self._insert_piece),
            ("insert_field", is_open, self._insert_field),
            ("take_in_word", is_open, self._word_in.ask),
            ("confirm_field", has_unconfirmed, self._confirming.confirm_here),
            ("next_unconfirmed", has_unconfirmed, lambda: self._confirming.walk(1)),
            ("previous_unconfirmed", has_unconfirmed, lambda: self._confirming.walk(-1)),
            ("roll_document", is_stored, self._roll),
            ("snapshot", is_stored and is_open, self._versions.ask_name),
            ("compare", True, self._compare),
            ("next_finding", True, lambda: self._walk(1)),
            ("previous_finding", True, lambda: self._walk(-1)),
            ("control_report", True, self._ask_report),
            ("waive", is_open and self._side.control.can_waive, self._side.control.ask_to_waive),
            ("issue_document", is_open, self._issuing.ask),
            ("save_package", record.last_issue is not None, out.ask_package),
            ("correct", record.is_locked, self._issuing.ask_correction),
            ("put_aside", is_stored, self._put_aside),
        )
        return {command: act for command, is_possible, act in table if is_possible}

    # Putting together

    def _connect_draft(self) -> None:
        record, written, editor = self._record, self._record.written, self.pages.text.editor
        editor.text_edited.connect(written.text_touched)
        editor.set_finding_words(office_labels.finding)
        editor.refused.connect(self._on_paste_refused)
        editor.selection_words_changed.connect(self._on_selection_changed)
        written.changed.connect(self._on_draft_changed)
        written.touched.connect(self._following.start)
        written.dirty_changed.connect(self._on_dirty_changed)
        record.stored.connect(self._on_stored)
        self._following.timeout.connect(self._follow_draft)
        self._side.findings_changed.connect(self._on_findings_changed)
        self._side.wanted.connect(self.panel_wanted)
        self._drawn.changed.connect(editor.page.viewport().update)
        self._figures.facts_read.connect(self._drawn.learn)

    def _connect_wishes(self) -> None:
        pages, history, control = self.pages, self._side.history, self._side.control
        pages.strip.move_asked.connect(self._issuing.move)
        pages.strip.issue_asked.connect(self._issuing.ask)
        pages.banner.correction_asked.connect(self._issuing.ask_correction)
        for shower in (pages.banner, history):
            shower.pdf_asked.connect(self._show_issued)
            shower.pdf_save_asked.connect(self.paper.ask_file)
        pages.text.insert_piece.clicked.connect(self._insert_piece)
        pages.text.insert_field.clicked.connect(self._insert_field)
        history.snapshot_asked.connect(self._versions.ask_name)
        history.compare_asked.connect(self._versions.compare)
        history.return_asked.connect(self._versions.go_back)
        self._side.last_year.clicked.connect(lambda _checked: self._versions.compare_with_last_year())
        self._versions.compared.connect(pages.show_comparison)
        self._storing.refused.connect(self._on_refused)
        self._storing.both_wanted.connect(self._versions.compare_with_stored)
        self._issuing.under_way.connect(self._on_issue_under_way)
        self._issuing.findings_wanted.connect(lambda: self.panel_wanted.emit(CONTROL))
        self._issuing.package_wanted.connect(self.paper.ask_package)
        control.chosen.connect(self._on_finding_chosen)
        control.mended.connect(self._on_mend_wanted)
        control.confirm_asked.connect(self._confirming.confirm)
        control.place_wanted.connect(self.place_wanted)
        control.chosen_changed.connect(self.commands_changed)
        self._keeping.given_up.connect(self._on_given_up)
        self._word_in.tab_wanted.connect(self.tab_wanted)
        pages.appendix_papers.wanted.connect(lambda paper: self.record_wanted.emit(RecordKind.DOCUMENT, paper))

    def _destination(self) -> Destination:
        def stored() -> tuple[RecordKind, int] | None:
            number = self._record.document_id
            return None if number is None else (RecordKind.DOCUMENT, number)

        facts = RecordFacts(lambda: self.title, lambda: not self._record.is_locked, stored)
        return Destination(self._record.written, self.pages.text.editor, facts)

    # Following

    def _on_draft_changed(self, path: str) -> None:
        if path != "":
            self._follow_draft()

    def _follow_draft(self) -> None:
        self._following.stop()
        self.pages.show_draft()
        self.title_changed.emit()
        self.commands_changed.emit()

    def _on_dirty_changed(self) -> None:
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _on_stored(self) -> None:
        self._keeping.follow_store()
        self._record.follow_history()
        self._follow_draft()
        self._show_stored()
        for signal in (self.dirty_changed, self.status_changed):
            signal.emit()

    def _show_stored(self) -> None:
        self.pages.show_stored()
        self._side.show_stored()

    def _read_anew(self) -> Document | None:
        number = self._record.document_id
        try:
            return None if number is None else self._record.services.documents.get(number)
        except NotFound:
            return None

    def _follow(self, document: Document | None) -> None:
        if document is None:
            self.closed.emit()  # put aside on another screen
        elif document.version != self._record.version:
            self._record.follow(document)

    def _on_findings_changed(self) -> None:
        found = (finding for finding in self._side.findings if finding.place.part == "text")
        marked = tuple(finding for finding in found if finding.code != UNCONFIRMED)
        if marked != self._marked:
            self._marked = marked
            self.pages.text.editor.set_findings(marked)
        for signal in (self.badges_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_paste_refused(self, told: str) -> None:
        self._record.operations.say(NoticeKind.WARNING, told, key="paste", brief=True)

    def _on_selection_changed(self, count: int) -> None:
        self._selected = count
        self.status_changed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.pages.show_problems(problems)

    def _on_issue_under_way(self, is_under_way: bool) -> None:
        """Nothing is typed while the document is frozen."""
        self.pages.set_locked(locked=is_under_way or self._record.is_locked)

    def _on_finding_chosen(self, finding: Finding) -> None:
        self.pages.show_place(finding.place)

    def _on_mend_wanted(self, findings: tuple[Finding, ...]) -> None:
        if not self._record.is_locked:
            self._record.take_over(apply_document_mends(self.draft, findings), self.tr("Mend"))

    def _on_given_up(self) -> None:
        self._is_given_up = True
        self.closed.emit()

    # What is done

    def _on_save_wanted(self) -> None:
        self.save()

    def _insert_piece(self) -> None:
        self.pages.show_page(TEXT_PAGE)
        self._inserting.ask_piece()

    def _insert_field(self) -> None:
        self.pages.show_page(TEXT_PAGE)
        self._inserting.ask_field()

    def _ask_report(self) -> None:
        """Put the control report of the document as it stands together."""
        record, draft = self._record, self.draft
        control, committee, number = record.services.control, record.committee, record.document_id
        self._report.ask(
            lambda _tell: control.of_draft(draft, committee, document_id=number),
            self.title,
            committee,
            sections=sections_of(draft.text),
        )

    def _show_issued(self, issue: IssuedDocument) -> None:
        self.panel_wanted.emit(PREVIEW)
        self._side.show_issued(issue)

    def _roll(self) -> None:
        if self.save() and self._record.document_id is not None:
            self.roll_wanted.emit(self._record.document_id)

    def _compare(self) -> None:
        if not self._versions.compare_last():
            self.panel_wanted.emit(HISTORY)

    def _put_aside(self) -> None:
        told = self.tr("“{title}” is put aside.").format(title=self.title)
        put_aside(self._record, self._record.services.documents, told=told, undo=self.tr("Undo"), done=self.closed.emit)

    def _find(self) -> None:
        self.pages.show_page(TEXT_PAGE)
        self.pages.text.editor.find()

    def _walk(self, steps: int) -> None:
        """Walk through the findings, or through the differences while a comparison is shown."""
        if self.pages.compares:
            self.pages.comparison.walk(steps)
        else:
            self._side.walk(steps)


def _recovered_draft(recovered: JournalEntry | None) -> DocumentDraft | None:
    """Return what the journal kept of a document: whether it has points must be known before its pages are made."""
    if recovered is None or not isinstance(recovered.draft, DocumentDraft):
        return None
    return recovered.draft

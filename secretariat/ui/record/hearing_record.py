"""The tab of one hearing with its response: puts the pages, the panels and the work on them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.faults import StorageFault
from secretariat.application.ports import Changes
from secretariat.application.records import IssuedResponse, JournalEntry
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState, deadline_in_force, urgency
from secretariat.domain.problems import Finding, Problem
from secretariat.ui import labels
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.kit.form import Form
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record import words
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.record.control_panel import Check, ControlPanel
from secretariat.ui.record.draft_text import draft_as_text
from secretariat.ui.record.hearing_page import HearingPage
from secretariat.ui.record.history_panel import HistoryPanel, Version
from secretariat.ui.record.issued_banner import IssuedBanner
from secretariat.ui.record.issuing import Issuing
from secretariat.ui.record.journal_keeper import JournalKeeper, Unsaved
from secretariat.ui.record.mending import mend
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.open_draft import RESPONSE
from secretariat.ui.record.open_record import OpenRecord
from secretariat.ui.record.paper_out import PaperOut
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.record.response_fields import response_groups
from secretariat.ui.record.response_page import ResponsePage
from secretariat.ui.record.state_strip import HEARING_PAGE, RESPONSE_PAGE, StateStrip
from secretariat.ui.record.storing import Storing
from secretariat.ui.record.versions import Versions, response_of, version_name
from secretariat.ui.records import Panel, RecordTab, Status

COMPARISON_PAGE = 2
JOURNAL_KEY = "journal"


class HearingRecord(RecordTab):
    """One hearing in a tab.

    `hearing` None opens a new one of `committee`. `recovered` is what the journal kept of it: it is shown as edits that
    are not saved yet, and goes on being kept under its key.
    """

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        hearing: Hearing | None = None,
        *,
        recovered: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._operations = operations
        self._record = OpenRecord(
            services, operations, committee, hearing, draft=_first_draft(services, committee, hearing), window=self
        )
        self._storing = Storing(self._record)
        self._versions = Versions(self._record, self._storing)
        self._issuing = Issuing(self._record, self._storing, self._versions)
        self._paper = PaperOut(self._record)
        self._findings: tuple[Finding, ...] = ()
        self._farewell = ""
        self._make_pages()
        self._make_panels()
        self._keeper = JournalKeeper(services.recovery, self._record.journal_key, self._unsaved, self)
        self._connect()
        if recovered is not None:
            self._record.resume(recovered)
            self._keeper.follow(self._record.journal_key)
        self._show_stored()
        first = RESPONSE_PAGE if self._record.edited.response is not None else HEARING_PAGE
        self._show_page(first)
        self._controls.edited()

    # What the window asks

    @property
    def key(self) -> str:
        """The hearing's number, or the token of one not stored yet."""
        key = self._record.journal_key
        return f"hearing:{key.hearing_id or key.token}"

    @property
    def title(self) -> str:
        """The hearing's title."""
        return self._record.edited.form.title.strip() or self.tr("New hearing")

    @property
    def icon_name(self) -> str:
        """The drawing of the state."""
        return labels.STATE_LOOKS[self._record.state][0]

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return self._record.edited.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of both forms and the text."""
        return self._record.edited.stack

    @property
    def status(self) -> Status:
        """Whether it is saved and what the checks found."""
        if self._record.hearing is None:
            saved = self.tr("Not saved yet")
        else:
            saved = self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved")
        return Status(saved=saved, findings=words.findings_count(self._findings))

    @property
    def farewell(self) -> str:
        """That the draft is kept, when something in it was not saved."""
        return self._farewell

    def save(self) -> bool:
        """Store the hearing; False when something kept it from being stored."""
        return self._storing.save()

    def leave(self) -> None:
        """Keep what is typed in the journal and end the workers."""
        if self.is_dirty:
            self._farewell = self.tr("“{title}” is closed. What was not saved is kept.").format(title=self.title)
        try:
            self._keeper.finish()
        except StorageFault as fault:
            self._farewell = ""
            self._on_journal_failed(fault)
        self._keeper.close()
        for panel in (self._preview, self._controls, self._comparison):
            panel.close_down()

    def panels(self) -> Sequence[Panel]:
        """Preview, control, history and notes."""
        return self._panels

    def badges(self) -> Mapping[str, int]:
        """How many findings there are."""
        return {"control": len(self._findings)}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the hearing as it stands."""
        has_response = self._record.edited.response is not None
        is_stored, is_locked = self._record.hearing is not None, self._record.is_locked
        table: tuple[tuple[str, bool, Callable[[], object]], ...] = (
            ("save", not is_locked, self.save),
            ("save_pdf", has_response, self._paper.ask_file),
            ("print", has_response, self._paper.ask_printer),
            ("find", has_response, self._find),
            ("find_next", has_response, self._editor.find_next),
            ("find_previous", has_response, self._editor.find_previous),
            ("begin_response", not has_response and not is_locked, self._begin_response),
            ("extend", not is_locked, self._extend),
            ("snapshot", has_response and not is_locked, self._versions.ask_name),
            ("compare", has_response, self._compare_last),
            ("next_finding", True, lambda: self._walk(1)),
            ("previous_finding", True, lambda: self._walk(-1)),
            ("issue", self._record.state is HearingState.CHAIR_APPROVAL and has_response, self._issuing.ask),
            ("correct", is_locked, self._issuing.ask_correction),
            ("put_aside", is_stored, self._put_aside),
        )
        return {command: _plain(act) for command, is_possible, act in table if is_possible}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions for the menus "insert" and "format"."""
        return self._editor.menu_actions(menu)

    # Putting together

    def _make_pages(self) -> None:
        record = self._record
        self._strip = StateStrip(self)
        self._banner = IssuedBanner(self)
        self._editor = TextEditor(record.edited.stack, self._services.paste, self)
        record.connect_text(self._editor.text, self._editor.set_text, self._editor.replace_text)
        self._hearing_page = HearingPage(record.edited, self._services.clock.today, self)
        self._response_form = Form(response_groups(), record.edited, parent=self)
        self._response_page = ResponsePage(self._response_form, self._editor, self)
        self._comparison = ComparisonPage(self)
        self._pages = QStackedWidget(self)
        for page in (self._hearing_page, self._response_page, self._comparison):
            self._pages.addWidget(page)
        banner = QVBoxLayout()
        banner.setContentsMargins(16, 8, 16, 0)
        banner.addWidget(self._banner)
        self._banner_room = QWidget(self)
        self._banner_room.setLayout(banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._strip, self._banner_room):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)

    def _make_panels(self) -> None:
        self._preview = PreviewPanel(self._services.previews, self._record.document, self)
        self._controls = ControlPanel(self._question, self)
        self._history = HistoryPanel(self)
        self._notes = NotesPanel(self._record.edited, self)
        self._panels = (
            Panel("preview", self.tr("Preview"), "eye", self._preview),
            Panel("control", self.tr("Control"), "list-checks", self._controls),
            Panel("history", self.tr("History"), "history", self._history),
            Panel("notes", self.tr("Notes"), "notebook-pen", self._notes),
        )
        for panel in self._panels:
            panel.widget.hide()

    def _connect(self) -> None:
        record, edited = self._record, self._record.edited
        edited.touched.connect(self._keeper.edited)
        edited.touched.connect(self._preview.edited)
        edited.touched.connect(self._controls.edited)
        edited.changed.connect(self._on_draft_changed)
        edited.dirty_changed.connect(self._on_dirty_changed)
        self._editor.text_edited.connect(edited.text_touched)
        self._keeper.failed.connect(self._on_journal_failed)
        self._keeper.recovered.connect(self._on_journal_recovered)
        record.stored.connect(self._on_stored)
        record.history_changed.connect(self._show_history)
        self._storing.refused.connect(self._on_refused)
        self._storing.both_wanted.connect(self._on_both_wanted)
        self._issuing.issued.connect(self._show_issued_pdf)
        self._issuing.findings_wanted.connect(lambda: self.panel_wanted.emit("control"))
        self._strip.page_chosen.connect(self._show_page)
        self._strip.move_asked.connect(self._storing.move)
        self._strip.issue_asked.connect(self._issuing.ask)
        self._strip.correction_asked.connect(self._issuing.ask_correction)
        self._banner.correction_asked.connect(self._issuing.ask_correction)
        for shower in (self._banner, self._history):
            shower.pdf_asked.connect(self._show_issued_pdf)
            shower.pdf_save_asked.connect(self._paper.ask_file)
        self._response_page.begin_asked.connect(self._begin_response)
        self._controls.checked.connect(self._on_checked)
        self._controls.chosen.connect(self._go_to)
        self._controls.mended.connect(self._mend)
        self._history.snapshot_asked.connect(self._versions.ask_name)
        self._history.compare_asked.connect(self._compare)
        self._history.return_asked.connect(self._go_back)
        self._comparison.left.connect(self._leave_comparison)

    def _question(self) -> Check | None:
        return None if self._record.is_locked else self._record.check()

    def _unsaved(self) -> Unsaved | None:
        if not self.is_dirty:
            return None
        return Unsaved(self._record.version, self._record.edited.draft)

    # Showing

    def _show_stored(self) -> None:
        record = self._record
        self._strip.show_state(record.hearing.state if record.hearing else None)
        locked = record.is_locked
        self._hearing_page.form.set_locked(locked)
        self._response_page.set_locked(locked=locked)
        self._notes.set_locked(locked=locked)
        self._response_page.show_response(record.edited.response)
        self._show_deadline()
        self._show_banner()
        self._show_history()

    def _show_banner(self) -> None:
        record, issue = self._record, self._record.last_issue
        self._banner_room.setVisible(issue is not None)
        if issue is None:
            return
        if record.is_locked:
            self._banner.show_issued(issue)
        else:
            self._banner.show_correcting(record.hearing.response_number if record.hearing else 1, issue)

    def _show_deadline(self) -> None:
        day = deadline_in_force(self._record.edited.form)
        today = self._services.clock.today()
        state = self._record.state
        self._strip.show_deadline(words.deadline(state, day, today), urgency(state, day, today))

    def _show_history(self) -> None:
        self._history.show_history(
            self._record.history,
            has_response=self._record.edited.response is not None,
            is_locked=self._record.is_locked,
        )

    def _show_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._strip.show_page(page)

    def _find(self) -> None:
        self._show_page(RESPONSE_PAGE)
        self._editor.find()

    def _extend(self) -> None:
        self._show_page(HEARING_PAGE)
        self._hearing_page.extend_deadline()

    # What happened

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", "title"):
            self.title_changed.emit()
        if path in ("", "deadline", "extensions"):
            self._show_deadline()
        if not path or path.startswith(RESPONSE):
            self._response_page.show_response(self._record.edited.response)
        if path in ("", RESPONSE):
            self._show_history()
            self.commands_changed.emit()

    def _on_dirty_changed(self) -> None:
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _on_stored(self) -> None:
        self._keeper.stored_as(self._record.journal_key)
        self._record.edited.settle()
        self._show_stored()
        if self._record.is_locked:
            self._findings = ()
        else:
            self._preview.follow_draft()
        self._controls.edited()
        for signal in (self.title_changed, self.dirty_changed, self.status_changed, self.commands_changed):
            signal.emit()
        self.badges_changed.emit()

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._editor.set_findings(tuple(finding for finding in findings if finding.place.part == "text"))
        self.badges_changed.emit()
        self.status_changed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._show_page(HEARING_PAGE)
        self._hearing_page.form.check(problems)

    def _on_journal_failed(self, fault: StorageFault) -> None:
        message, _, _ = labels.storage_trouble(fault)
        self._operations.say(
            NoticeKind.ERROR,
            self.tr("What you type cannot be kept in the recovery journal. {reason}").format(reason=message),
            meaning=self.tr("It stands here on the screen, and nowhere else until it is saved."),
            advice=self.tr("Save now; if that fails too, make room on the disk. The journal tries again by itself."),
            buttons=(NoticeButton(self.tr("Save"), self._try_save),),
            key=JOURNAL_KEY,
        )

    def _try_save(self) -> None:
        self.save()

    def _on_journal_recovered(self) -> None:
        self._operations.notices.withdraw(JOURNAL_KEY)

    # The response

    def _begin_response(self) -> None:
        record = self._record
        if record.edited.response is None and not record.is_locked:
            begun = self._services.responses.begin(record.edited.draft, record.committee.draft)
            record.take_response(begun, self.tr("Begin response"))
        self._show_page(RESPONSE_PAGE)
        self._editor.setFocus()

    def _walk(self, steps: int) -> None:
        if self._pages.currentIndex() == COMPARISON_PAGE:
            self._comparison.walk(steps)
            return
        self.panel_wanted.emit("control")
        self._controls.walk(steps)

    def _go_to(self, finding: Finding) -> None:
        place = finding.place
        if place.part == "hearing":
            self._show_page(HEARING_PAGE)
            _go_to_field(self._hearing_page.form, place.field)
        elif place.part == "response":
            self._show_page(RESPONSE_PAGE)
            self._response_page.unfold(True)
            _go_to_field(self._response_form, f"response.{place.field}")
        else:
            self._show_page(RESPONSE_PAGE)
            self._editor.show_place(place)

    def _mend(self, findings: tuple[Finding, ...]) -> None:
        if not self._record.is_locked:
            mend(self._record, findings)

    # Versions

    def _show_issued_pdf(self, issue: IssuedResponse) -> None:
        self._operations.run(
            lambda: self._services.responses.issued_pdf(issue.id),
            on_done=lambda pdf: self._preview.show_issued(
                pdf, self.tr("{version}, as it left the house.").format(version=words.issue(issue))
            ),
        )
        self.panel_wanted.emit("preview")

    def _compare_last(self) -> None:
        versions: list[Version] = [*self._record.history.snapshots, *self._record.history.issues]
        if versions:
            self._compare(max(versions, key=lambda version: version.at), None)
        else:
            self.panel_wanted.emit("history")

    def _compare(self, older: Version, newer: Version | None) -> None:
        now = (self.tr("the text now"), response_of(self._record.edited.draft).text)
        other = now if newer is None else (version_name(newer), response_of(newer).text)
        self._comparison.compare((version_name(older), response_of(older).text), other)
        self._pages.setCurrentIndex(COMPARISON_PAGE)

    def _on_both_wanted(self, stored: Hearing) -> None:
        self._comparison.compare(
            (self.tr("the stored version"), draft_as_text(stored.draft)),
            (self.tr("what you typed"), draft_as_text(self._record.edited.draft)),
        )
        self._pages.setCurrentIndex(COMPARISON_PAGE)

    def _leave_comparison(self) -> None:
        self._show_page(self._strip.page)

    def _go_back(self, version: Version) -> None:
        self._versions.go_back(version)
        self._show_page(RESPONSE_PAGE)

    def _put_aside(self) -> None:
        hearing = self._record.hearing
        if hearing is None:
            return
        self._operations.run(
            lambda: self._services.hearings.remove(hearing.id, version=hearing.version),
            changes=Changes.HEARINGS,
            on_done=lambda _: self._on_put_aside(hearing),
        )

    def _on_put_aside(self, hearing: Hearing) -> None:
        services, operations = self._services, self._operations
        operations.say(
            NoticeKind.GOOD,
            self.tr("“{title}” is put aside.").format(title=hearing.draft.title),
            buttons=(
                NoticeButton(
                    self.tr("Undo"),
                    lambda: _bring_back(services, operations, hearing),
                ),
            ),
            key="put_aside",
            brief=True,
        )
        self.closed.emit()


def _first_draft(services: Services, committee: Committee, hearing: Hearing | None) -> HearingDraft:
    return hearing.draft if hearing else services.hearings.new_draft(committee.id)


def _bring_back(services: Services, operations: Operations, hearing: Hearing) -> None:
    operations.run(lambda: services.hearings.bring_back(hearing.id), changes=Changes.HEARINGS)


def _go_to_field(form: Form, name: str) -> None:
    """Go to a field; a finding on a field the form does not have shows the page alone."""
    if name in form.fields:
        form.go_to(name)


def _plain(act: Callable[[], object]) -> Callable[[], None]:
    """Return `act` as a command, whose result nobody asks for."""

    def run() -> None:
        act()

    return run

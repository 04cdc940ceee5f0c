"""The tab of one hearing with its response: puts the pages, the panels and the work on them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QTextCursor, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.application.records import IssuedResponse, JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState
from secretariat.domain.problems import Finding, Problem
from secretariat.ui import labels
from secretariat.ui.contributions.destination import Destination, RecordFacts
from secretariat.ui.contributions.taking_word_in import TakingWordIn
from secretariat.ui.hearings.comparing import Comparing
from secretariat.ui.hearings.hearing_pages import HearingPages
from secretariat.ui.hearings.hearing_panels import HISTORY, HearingPanels
from secretariat.ui.hearings.issuing import Issuing
from secretariat.ui.hearings.mending import mend
from secretariat.ui.hearings.open_draft import RESPONSE
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.hearings.putting_aside import PuttingAside
from secretariat.ui.hearings.response_out import ResponseOut
from secretariat.ui.hearings.storing import Storing
from secretariat.ui.hearings.versions import Versions
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.keeping import Keeping
from secretariat.ui.record.words import findings_count
from secretariat.ui.records import CONTROL, PREVIEW, Panel, RecordTab, Status


class HearingRecord(RecordTab):
    """One hearing in a tab.

    `hearing` None opens a new one of `committee`. `recovered` is what the journal kept of it: it is shown as edits that
    are not saved yet, and goes on being kept under its key. `pages` are what stands in the tab, `paper` what leaves it.
    """

    tab_wanted = Signal(object)
    """A tab of something that came in for the response."""

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
        draft = hearing.draft if hearing else services.hearings.new_draft(committee.id)
        self._record = OpenHearing(services, operations, committee, hearing, draft=draft, window=self)
        self._storing = Storing(self._record)
        self._versions = Versions(self._record, self._storing)
        self._issuing = Issuing(self._record, self._storing, self._versions)
        self.paper = ResponseOut(self._record)
        self._aside = PuttingAside(self._record)
        self.pages = HearingPages(self._record, self)
        self._side = HearingPanels(self._record, self)
        self._comparing = Comparing(self._record, self.pages.comparison)
        self._keeping = Keeping(self._record, self.save)
        self._word_in = TakingWordIn(services, operations, self._destination(), self)
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
            self._record.resume(recovered)
            self._keeping.resume()
        self.pages.show_stored()
        self._side.show_stored()
        self.pages.show_first()

    @property
    def key(self) -> str:
        """The hearing's number, or the token of one not stored yet."""
        key = self._record.journal_key
        return f"hearing:{key.record_id or key.token}"

    @property
    def draft(self) -> HearingDraft:
        """What stands on the screen now."""
        return self._record.edited.draft

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
        selection = self.tr("{count} words selected").format(count=self._selected) if self._selected else ""
        return Status(saved=saved, selection=selection, findings=findings_count(self._side.findings))

    @property
    def farewell(self) -> str:
        """That the draft is kept, when something in it was not saved."""
        return self._farewell

    def begin(self) -> None:
        """Put the cursor where it was in this tab, or where the work is: what is typed next must not go nowhere."""
        last = self.place_left() if self._has_begun else None
        (last or self.pages.place_of_work).setFocus()
        if not self._has_begun:
            # Loaded while the page had no height yet, the text was scrolled to its first line, past the page's margin.
            self.pages.editor.page.verticalScrollBar().setValue(0)
        self._has_begun = True

    def save(self) -> bool:
        """Store the hearing; False when something kept it from being stored."""
        return self._storing.save()

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
        self._side.close_down()
        self.pages.comparison.close_down()
        # The stack tells its end to the editor, which may be gone by then; an empty one has nothing to tell.
        self.undo_stack.clear()

    def panels(self) -> Sequence[Panel]:
        """Preview, control, history and notes."""
        return self._side.panels

    def badges(self) -> Mapping[str, int]:
        """How many findings there are."""
        return {CONTROL: len(self._side.findings)}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the hearing as it stands."""
        record, editor = self._record, self.pages.editor
        has_response = record.edited.response is not None
        is_stored, is_locked = record.hearing is not None, record.is_locked
        table: tuple[tuple[str, bool, Callable[[], object]], ...] = (
            ("save", not is_locked, self.save),
            ("save_pdf", has_response, self.paper.ask_file),
            ("print", has_response, self.paper.ask_printer),
            ("find", has_response, self._find),
            ("find_next", has_response, editor.find_next),
            ("find_previous", has_response, editor.find_previous),
            ("begin_response", not has_response and not is_locked, self._begin_response),
            ("take_in_word", has_response and not is_locked, self._take_in_word),
            ("extend", not is_locked, self._extend),
            ("snapshot", has_response and not is_locked, self._versions.ask_name),
            ("compare", has_response, self._compare_last),
            ("next_finding", True, lambda: self._walk(1)),
            ("previous_finding", True, lambda: self._walk(-1)),
            ("issue", record.state is HearingState.CHAIR_APPROVAL and has_response, self._issuing.ask),
            ("correct", is_locked, self._issuing.ask_correction),
            ("put_aside", is_stored, self._aside.put_aside),
        )
        return {command: _plain(act) for command, is_possible, act in table if is_possible}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions for the menus "insert" and "format"."""
        return self.pages.editor.menu_actions(menu)

    def _connect_draft(self) -> None:
        record, edited = self._record, self._record.edited
        editor = self.pages.editor
        editor.text_edited.connect(edited.text_touched)
        editor.set_finding_words(labels.finding)
        editor.refused.connect(self._on_paste_refused)
        editor.selection_words_changed.connect(self._on_selection_changed)
        edited.changed.connect(self._on_draft_changed)
        edited.dirty_changed.connect(self._on_dirty_changed)
        record.stored.connect(self._on_stored)
        self._side.findings_changed.connect(self._on_findings_changed)
        self._side.wanted.connect(self.panel_wanted)

    def _connect_wishes(self) -> None:
        strip, banner, history = self.pages.strip, self.pages.banner, self._side.history
        strip.move_asked.connect(self._storing.move)
        strip.issue_asked.connect(self._issuing.ask)
        banner.correction_asked.connect(self._issuing.ask_correction)
        for shower in (banner, history):
            shower.pdf_asked.connect(self._show_issued)
            shower.pdf_save_asked.connect(self.paper.ask_file)
        history.snapshot_asked.connect(self._versions.ask_name)
        history.compare_asked.connect(self._comparing.compare)
        history.return_asked.connect(self._versions.go_back)
        self._versions.gone_back.connect(self.pages.show_response)
        self._comparing.began.connect(self.pages.show_comparison)
        self._storing.refused.connect(self._on_refused)
        self._storing.unreadable = self.pages.unreadable
        self._storing.both_wanted.connect(self._comparing.compare_with_stored)
        self._issuing.under_way.connect(self._on_issue_under_way)
        self._issuing.findings_wanted.connect(lambda: self.panel_wanted.emit(CONTROL))
        self.pages.response.begin_asked.connect(self._begin_response)
        self._side.control.chosen.connect(self._on_finding_chosen)
        self._side.control.mended.connect(self._mend)
        self._aside.done.connect(self.closed)
        self._keeping.given_up.connect(self._on_given_up)
        self._word_in.tab_wanted.connect(self.tab_wanted)

    def _destination(self) -> Destination:
        record = self._record
        facts = RecordFacts(
            lambda: self.title,
            lambda: record.edited.response is not None and not record.is_locked,
            lambda: (RecordKind.HEARING, record.hearing.id) if record.hearing else None,
        )
        return Destination(record.edited, self.pages.editor, facts)

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", "title"):
            self.title_changed.emit()
        if path in ("", RESPONSE):
            self.commands_changed.emit()

    def _on_dirty_changed(self) -> None:
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _on_stored(self) -> None:
        self._keeping.follow_store()
        self._record.edited.settle()
        self.pages.show_stored()
        self._side.show_stored()
        for signal in (self.title_changed, self.dirty_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_findings_changed(self) -> None:
        marked = tuple(finding for finding in self._side.findings if finding.place.part == "text")
        if marked != self._marked:
            self._marked = marked
            self.pages.editor.set_findings(marked)
        self.badges_changed.emit()
        self.status_changed.emit()

    def _on_paste_refused(self, words: str) -> None:
        self._record.operations.say(NoticeKind.WARNING, words, key="paste", brief=True)

    def _on_selection_changed(self, count: int) -> None:
        self._selected = count
        self.status_changed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.pages.show_problems(problems)

    def _on_issue_under_way(self, is_under_way: bool) -> None:
        """Nothing is typed while the response is frozen."""
        self.pages.set_locked(locked=is_under_way or self._record.is_locked)

    def _on_finding_chosen(self, finding: Finding) -> None:
        self.pages.show_place(finding.place)

    def _mend(self, findings: tuple[Finding, ...]) -> None:
        if not self._record.is_locked:
            mend(self._record, findings)

    def _show_issued(self, issue: IssuedResponse) -> None:
        self.panel_wanted.emit(PREVIEW)
        self._side.show_issued(issue)

    def _on_given_up(self) -> None:
        self._is_given_up = True
        self.closed.emit()

    def _begin_response(self) -> None:
        record = self._record
        if record.edited.response is None and not record.is_locked:
            begun = record.services.responses.begin(record.edited.draft, record.committee.draft)
            record.take_response(begun, self.tr("Begin response"))
            # The first answer stands under the first heading.
            self.pages.editor.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.pages.editor.page.moveCursor(QTextCursor.MoveOperation.NextBlock)
        self.pages.show_response()
        self.pages.editor.setFocus()

    def _take_in_word(self) -> None:
        self.pages.show_response()
        self._word_in.ask()

    def _find(self) -> None:
        self.pages.show_response()
        self.pages.editor.find()

    def _extend(self) -> None:
        self.pages.show_hearing()
        self.pages.hearing.extend_deadline()

    def _walk(self, steps: int) -> None:
        """Walk through the findings, or through the differences while a comparison is shown."""
        if self.pages.compares:
            self.pages.comparison.walk(steps)
        else:
            self._side.walk(steps)

    def _compare_last(self) -> None:
        if not self._comparing.compare_with_last():
            self.panel_wanted.emit(HISTORY)


def _plain(act: Callable[[], object]) -> Callable[[], None]:
    """Return `act` as a command, whose result nobody asks for."""

    def run() -> None:
        act()

    return run

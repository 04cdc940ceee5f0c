"""The tab of one status sheet: puts the pages, the panels and the work on them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.ports import Changes
from secretariat.application.queries import OverviewRow
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.problems import Finding, Problem
from secretariat.domain.sheet_checks import apply_sheet_mends, waiver_of
from secretariat.domain.sheet_fields import SheetState
from secretariat.domain.status_sheets import Sheet, SheetDraft, unconfirmed
from secretariat.ui import labels, report_labels
from secretariat.ui.forms.form_storing import FormStoring, put_aside
from secretariat.ui.forms.waiving import Waiving
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.periods.sheet_sending import SheetSending
from secretariat.ui.record import words
from secretariat.ui.record.keeping import Keeping
from secretariat.ui.records import CONTROL, Panel, RecordTab, Status
from secretariat.ui.sheets.confirming import Confirming
from secretariat.ui.sheets.open_sheet import FACTS, OpenSheet, SheetStore
from secretariat.ui.sheets.sheet_out import SheetOut
from secretariat.ui.sheets.sheet_pages import SheetPages
from secretariat.ui.sheets.sheet_panels import SheetPanels
from secretariat.ui.sheets.sheet_strip import ROWS_PAGE
from secretariat.ui.sheets.sheet_text import sheet_as_text
from secretariat.ui.sheets.template_change import TemplateChange

UNCONFIRMED_ROW = "row_unconfirmed"
"""The code of a finding whose words are not underlined: the chip beside the heading marks it."""

FOLLOW_AFTER = 150
"""Milliseconds after the last change until progress, marks and the rows left out follow."""


class SheetRecord(RecordTab):
    """One stored sheet in a tab.

    `recovered` is what the journal kept of it: it is shown as edits that are not saved yet. `pages` are what stands in
    the tab, `paper` what leaves it. May raise `NotFound` and `StorageFault` while it is made.
    """

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        sheet: Sheet,
        *,
        recovered: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = OpenSheet(services, operations, committee, sheet, window=self)
        self._storing = FormStoring(self._record, can_compare=True)
        self.paper = SheetOut(self._record, self.save)
        self.pages = SheetPages(self._record, self)
        self._side = SheetPanels(self._record, self)
        self._confirming = Confirming(self._record, self.pages)
        self._waiving = Waiving(
            self._record,
            self._side.control,
            waive=services.sheets.waive,
            waiver_of=lambda draft, finding: waiver_of(finding, draft),
        )
        self._sending = SheetSending(services, operations, self)
        self._templates = TemplateChange(self._record, self.pages.rows)
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
        self._side.show_stored()

    @property
    def key(self) -> str:
        """The kind and the sheet's number."""
        return f"{RecordKind.SHEET.value}:{self._record.id}"

    @property
    def draft(self) -> SheetDraft:
        """What stands on the screen now."""
        return self._record.draft

    @property
    def title(self) -> str:
        """The initiative and the period: `2.1 Jobpatruljer · 2009`."""
        return f"{self._record.name} · {self._record.period}"

    @property
    def icon_name(self) -> str:
        """The drawing of the state."""
        return report_labels.look(self._record.written.form.state)[0]

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return self._record.written.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the form, the rows and what is confirmed."""
        return self._record.written.stack

    @property
    def status(self) -> Status:
        """Whether it is saved, and what the checks found."""
        saved = self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved")
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
            self.pages.rows.editor.page.verticalScrollBar().setValue(0)
        self._has_begun = True

    def save(self) -> bool:
        """Store the sheet; False when something kept it from being stored."""
        if unreadable := self.pages.unreadable():
            self.pages.show_problems(unreadable)
            return False
        return self._storing.save()

    def refresh(self, changes: Changes) -> None:
        """Follow what another screen stored, unless something is unsaved here: saving then asks."""
        record = self._record
        if changes & Changes.SHEETS and not self.is_dirty:
            record.operations.run(self._read_anew, on_done=self._follow)
        if changes & FACTS:
            record.operations.run(record.read_facts_anew)
            self.title_changed.emit()

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
        self._keeping.close()
        self._following.stop()
        self._side.close_down()
        self.pages.comparison.close_down()
        # The stack tells its end to the editor, which may be gone by then; an empty one has nothing to tell.
        self.undo_stack.clear()

    def panels(self) -> Sequence[Panel]:
        """Preview, control, sent and notes."""
        return self._side.panels

    def badges(self) -> Mapping[str, int]:
        """How many findings stand open."""
        return {CONTROL: len(self._side.findings)}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the sheet as it stands."""
        editor = self.pages.rows.editor
        has_unconfirmed = bool(unconfirmed(self.draft))
        table: tuple[tuple[str, bool, Callable[[], None]], ...] = (
            ("save", True, self._on_save_wanted),
            ("save_pdf", True, self.paper.ask_file),
            ("print", True, self.paper.ask_printer),
            ("find", True, self._find),
            ("find_next", True, editor.find_next),
            ("find_previous", True, editor.find_previous),
            ("next_finding", True, lambda: self._walk(1)),
            ("previous_finding", True, lambda: self._walk(-1)),
            ("confirm_field", has_unconfirmed, self._confirming.confirm_here),
            ("next_unconfirmed", has_unconfirmed, lambda: self._confirming.walk(1)),
            ("previous_unconfirmed", has_unconfirmed, lambda: self._confirming.walk(-1)),
            ("send_sheets", True, self._send),
            ("waive", self._side.control.can_waive, self._side.control.ask_to_waive),
            ("put_aside", True, self._put_aside),
        )
        return {command: act for command, is_possible, act in table if is_possible}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions for the menus "insert" and "format"."""
        return self.pages.rows.editor.menu_actions(menu)

    def _connect_draft(self) -> None:
        record, written, editor = self._record, self._record.written, self.pages.rows.editor
        editor.text_edited.connect(written.text_touched)
        editor.set_finding_words(labels.finding)
        editor.refused.connect(self._on_paste_refused)
        editor.selection_words_changed.connect(self._on_selection_changed)
        written.changed.connect(self._on_draft_changed)
        written.touched.connect(self._following.start)
        written.dirty_changed.connect(self._on_dirty_changed)
        record.stored.connect(self._on_stored)
        record.facts_changed.connect(self._following.start)
        self._following.timeout.connect(self._follow_draft)
        self._side.findings_changed.connect(self._on_findings_changed)
        self._side.wanted.connect(self.panel_wanted)

    def _connect_wishes(self) -> None:
        control = self._side.control
        self.pages.strip.state_asked.connect(self._set_state)
        self.pages.facts.template_chosen.connect(self._templates.ask)
        self._storing.refused.connect(self._on_refused)
        self._storing.both_wanted.connect(self._compare_with)
        self.paper.findings_wanted.connect(lambda: self.panel_wanted.emit(CONTROL))
        control.chosen.connect(self._on_finding_chosen)
        control.mended.connect(self._on_mend_wanted)
        control.chosen_changed.connect(self.commands_changed)
        self._side.sent.send_asked.connect(self._send)
        self._keeping.given_up.connect(self._on_given_up)

    def _on_save_wanted(self) -> None:
        self.save()

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
        self._follow_draft()
        self._side.show_stored()
        for signal in (self.dirty_changed, self.status_changed):
            signal.emit()

    def _read_anew(self) -> Sheet | None:
        try:
            return self._record.services.sheets.get(self._record.id)
        except NotFound:
            return None

    def _follow(self, sheet: Sheet | None) -> None:
        if sheet is None:
            self.closed.emit()  # put aside on another screen
        elif sheet.version != self._record.version:
            self._record.follow(sheet)

    def _on_findings_changed(self) -> None:
        found = (finding for finding in self._side.findings if finding.place.part == "text")
        marked = tuple(finding for finding in found if finding.code != UNCONFIRMED_ROW)
        if marked != self._marked:
            self._marked = marked
            self.pages.rows.editor.set_findings(marked)
        for signal in (self.badges_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_paste_refused(self, told: str) -> None:
        self._record.operations.say(NoticeKind.WARNING, told, key="paste", brief=True)

    def _on_selection_changed(self, count: int) -> None:
        self._selected = count
        self.status_changed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.pages.show_problems(problems)

    def _on_finding_chosen(self, finding: Finding) -> None:
        self.pages.show_place(finding.place)

    def _on_mend_wanted(self, findings: tuple[Finding, ...]) -> None:
        self._record.take_over(apply_sheet_mends(self.draft, findings), self.tr("Mend"))

    def _on_given_up(self) -> None:
        self._is_given_up = True
        self.closed.emit()

    def _set_state(self, state: SheetState) -> None:
        self._record.written.edit("state", state, text=report_labels.word(state), merge=False)

    def _put_aside(self) -> None:
        told = self.tr("“{title}” is put aside.").format(title=self.title)
        store = SheetStore(self._record.services.sheets)
        put_aside(self._record, store, told=told, undo=self.tr("Undo"), done=self.closed.emit)

    def _compare_with(self, stored: Sheet) -> None:
        self.pages.comparison.compare(
            (self.tr("the stored version"), sheet_as_text(self._record, stored.draft)),
            (self.tr("what you typed"), sheet_as_text(self._record, self.draft)),
        )
        self.pages.show_comparison()

    def _send(self) -> None:
        """Ask which office the sheet goes to, after storing what is unsaved: what is stored is sent."""
        record = self._record
        if self.save():
            record.operations.run(lambda: record.services.periods.overview(record.period_id), on_done=self._ask_office)

    def _ask_office(self, rows: Sequence[OverviewRow]) -> None:
        offices = sorted({row.office for row in rows if row.office}, key=sort_key)
        mine = [row for row in rows if row.sheet_id == self._record.id]
        self._sending.ask(mine, offices, self._record.period)

    def _find(self) -> None:
        self.pages.show_page(ROWS_PAGE)
        self.pages.rows.editor.find()

    def _walk(self, steps: int) -> None:
        """Walk through the findings, or through the differences while a comparison is shown."""
        if self.pages.compares:
            self.pages.comparison.walk(steps)
        else:
            self._side.walk(steps)

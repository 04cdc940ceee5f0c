"""The tab of one budget table: puts the grid, the panels and the work on them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft
from secretariat.domain.committees import Committee
from secretariat.domain.problems import Problem
from secretariat.ui import labels
from secretariat.ui.budget.budget_panels import BudgetPanels
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.labels import years_of
from secretariat.ui.budget.open_table import AROUND, OpenTable
from secretariat.ui.budget.reconciler import Reconciler
from secretariat.ui.budget.reconciling.accepting import Accepting
from secretariat.ui.budget.reconciling.finding_sentences import summary
from secretariat.ui.budget.table_head import TableHead
from secretariat.ui.budget.table_out import TableOut
from secretariat.ui.budget.table_questions import TableQuestions
from secretariat.ui.budget.table_storing import TableStoring
from secretariat.ui.budget.versions.table_versions import TableVersions
from secretariat.ui.forms.form_storing import put_aside
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.periods.print_question import Way
from secretariat.ui.record.keeping import Keeping
from secretariat.ui.records import CONTROL, Panel, RecordTab, Status


class BudgetRecord(RecordTab):
    """One table in a tab: as stored, or a new one (`table` None) that begins with `draft`.

    `recovered` is what the journal kept of it: it is shown as edits that are not saved yet. `grid` is where it is
    written, `out` what leaves it, `questions` what is asked about the table, its rows and its columns. May raise
    `StorageFault` while it is made.
    """

    columns_changed = Signal(str)
    """How wide the columns stand now, to be kept."""
    tab_wanted = Signal(object)
    """The tab of a difference is to be shown."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        table: BudgetTable | None = None,
        *,
        recovered: JournalEntry | None = None,
        draft: BudgetTableDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = OpenTable(services, operations, committee, table, draft=draft or BudgetTableDraft(), window=self)
        if recovered is not None:
            self._record.resume(recovered, self.tr("Take the recovered table"))
        self._storing = TableStoring(self._record)
        self._reconciler = Reconciler(self._record)
        self.grid = BudgetGrid(self._record.edited, services.budget_files, parent=self)
        self.head = TableHead(self._record, self)
        self.out = TableOut(self._record, self._reconciler, self._save_then)
        self.questions = TableQuestions(self._record, self.grid)
        self._side = BudgetPanels(self._record, self)
        self._versions = TableVersions(self._record, self._side.versions, self._save_then)
        Accepting(self._record, self._side.reconciling)
        self._keeping = Keeping(self._record, self.save, standing=self.grid.draft_typed)
        self._farewell = ""
        self._selection = ""
        self._is_given_up = False
        self._has_begun = False
        self._build()
        self._connect()
        self.head.show_save()
        self._reconciler.refresh()
        self._versions.refresh()
        if self.is_dirty:
            self._record.edited.touched.emit()  # what a new table begins with is kept from the start

    # What the window asks

    @property
    def key(self) -> str:
        """The kind and the table's number, or the token of one not stored yet."""
        key = self._record.journal_key
        return f"{RecordKind.BUDGET_TABLE.value}:{key.record_id or key.token}"

    @property
    def draft(self) -> BudgetTableDraft:
        """What stands on the screen now."""
        return self._record.draft

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.draft.title.strip() or self.tr("New budget table")

    @property
    def told_apart(self) -> str:
        """The budget years."""
        return years_of(self.draft)

    @property
    def icon_name(self) -> str:
        """The drawing on the tab."""
        return "calculator"

    @property
    def is_dirty(self) -> bool:
        """True when something stands here that is not stored."""
        return self._record.edited.is_dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the table."""
        return self._record.edited.stack

    @property
    def status(self) -> Status:
        """Whether it is saved, what is selected, and what reconciliation found."""
        saved = self.tr("Unsaved changes") if self.is_dirty else self.tr("Saved")
        if self._record.record is None:
            saved = self.tr("Not saved yet")
        return Status(saved=saved, selection=self._selection, findings=summary(self.findings))

    @property
    def findings(self) -> tuple[BudgetFinding, ...]:
        """What reconciliation found last."""
        return self._reconciler.findings

    @property
    def is_reconciled(self) -> bool:
        """True when the findings are those of the table as it stands."""
        return not self._reconciler.is_behind

    @property
    def farewell(self) -> str:
        """That what was typed is kept, when something in it was not saved."""
        return self._farewell

    def begin(self) -> None:
        """Put the cursor where it was in this tab, in the grid, or in the title while there is none."""
        if not holds_focus(self):
            last = self.place_left() if self._has_begun else None
            if last is not None:
                last.setFocus()
            elif self.draft.title.strip():
                self.grid.setFocus()
            else:
                self.head.go_to_title()
        self._has_begun = True

    def save(self) -> bool:
        """Store the table; False when it is not stored yet, which is told unless it only takes a moment more."""
        is_stored = False

        def note() -> None:
            nonlocal is_stored
            is_stored = True

        self._save_then(note)
        return is_stored

    def refresh(self, changes: Changes) -> None:
        """Follow what another screen stored, unless something is unsaved here: saving then asks."""
        record = self._record
        if changes & Changes.BUDGET_TABLES and record.record is not None and not self.is_dirty:
            record.operations.run(self._read_anew, on_done=self._follow)
        if changes & AROUND:
            record.operations.run(record.read_around_anew)

    def go_to_finding(self, finding: object) -> None:
        """Go to where a finding stands."""
        if isinstance(finding, BudgetFinding):
            self._on_finding_chosen(finding)

    def may_leave(self) -> bool:
        """Wait until what is typed is in the journal; False when it cannot be kept, unless the user gave it up."""
        self.grid.put_in()
        return self._is_given_up or self._keeping.secure()

    def leave(self) -> None:
        """Keep what is typed in the journal and end the workers."""
        self.grid.put_in()
        is_unsaved = self.is_dirty
        if self.may_leave() and is_unsaved and not self._is_given_up:
            self._farewell = self.tr("“{title}” is closed. What was not saved is kept.").format(title=self.title)
        self._keeping.close()
        self._reconciler.close_down()
        self._side.close_down()
        self.undo_stack.clear()

    def restore_columns(self, left: str) -> None:
        """Give the columns the widths that were left."""
        self.grid.restore_columns(left)

    def panels(self) -> Sequence[Panel]:
        """Preview, reconciliation, versions, charts and notes."""
        return self._side.panels

    def badges(self) -> Mapping[str, int]:
        """How many findings stand open."""
        return {CONTROL: sum(finding.accepted is None for finding in self.findings)}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done with the table as it stands, the grid's own among it."""
        is_stored = self._record.record is not None
        table: tuple[tuple[str, bool, Callable[[], None]], ...] = (
            ("save", True, self._on_save_wanted),
            ("save_pdf", True, lambda: self.out.ask_paper(Way.FILE)),
            ("print", True, lambda: self.out.ask_paper(Way.PRINTER)),
            ("give_out", True, self.out.ask_file),
            ("control_report", True, self.out.ask_control_report),
            ("table_settings", True, self.questions.ask_about_table),
            ("next_finding", True, lambda: self._side.walk(1)),
            ("previous_finding", True, lambda: self._side.walk(-1)),
            ("accept_finding", self._side.reconciling.can_accept, self._side.reconciling.ask_to_accept),
            ("snapshot", True, self._versions.ask_name),
            ("compare", True, self._versions.compare_last),
            ("put_aside", is_stored, self._put_aside),
        )
        return {**self.grid.commands(), **{command: act for command, is_possible, act in table if is_possible}}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The grid's own actions."""
        return self.grid.menu_actions(menu)

    # Putting together

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.grid, 1)

    def _connect(self) -> None:
        record, edited = self._record, self._record.edited
        edited.changed.connect(lambda _: self.title_changed.emit())
        edited.dirty_changed.connect(lambda _: self._show_saved())
        record.stored.connect(self._on_stored)
        self._storing.refused.connect(self._on_refused)
        self._reconciler.found.connect(self._on_found)
        self._keeping.given_up.connect(self._on_given_up)
        self._side.wanted.connect(self.panel_wanted)
        self._side.reconciling.chosen_changed.connect(self.commands_changed)
        self._versions.tab_wanted.connect(self.tab_wanted)
        self._side.reconciling.chosen.connect(self._on_finding_chosen)
        self.out.findings_wanted.connect(lambda: self.panel_wanted.emit(CONTROL))
        self.head.settings_wanted.connect(self.questions.ask_about_table)
        self.head.save_wanted.connect(self._on_save_wanted)
        self.head.left.connect(self.grid.setFocus)
        self.grid.typed.connect(self._keeping.edited)
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.grid.columns_changed.connect(lambda: self.columns_changed.emit(self.grid.columns_state()))
        self.grid.commands_changed.connect(self.commands_changed)
        self.grid.refused.connect(self._on_grid_refused)
        self.grid.told.connect(self._on_grid_told)
        self.grid.row_settings_wanted.connect(self.questions.ask_about_row)
        self.grid.column_settings_wanted.connect(self.questions.ask_about_column)
        self.grid.new_column_wanted.connect(self.questions.ask_about_new_column)

    # What happens

    def _save_then(self, then: Callable[[], None]) -> None:
        """Store what is unsaved, what is being typed into a cell among it, and go on when that is done."""
        self.grid.put_in()
        self._storing.save_then(then)

    def _on_save_wanted(self) -> None:
        self.save()

    def _show_saved(self) -> None:
        self.head.show_save()
        self.dirty_changed.emit()
        self.status_changed.emit()

    def _on_stored(self) -> None:
        self._keeping.follow_store()
        self._show_saved()
        for signal in (self.title_changed, self.commands_changed):
            signal.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """What is wrong with the title is told under it, the rest over the table."""
        if self.head.show_problems(problems):
            self.head.go_to_title()
        others = [labels.problem(problem) for problem in problems if problem.field != "title"]
        if others:
            self._record.operations.say(
                NoticeKind.ERROR, self.tr("The table was not saved."), meaning=" ".join(others), key="refused"
            )

    def _on_found(self) -> None:
        self.grid.set_findings(self.findings)
        self._side.show_findings(self.findings)
        for signal in (self.badges_changed, self.status_changed, self.commands_changed):
            signal.emit()

    def _on_finding_chosen(self, finding: BudgetFinding) -> None:
        if finding.row or finding.column:
            self.grid.show_place(finding.row, finding.column)

    def _on_selection_changed(self, words: str) -> None:
        self._selection = words
        self.status_changed.emit()

    def _on_grid_refused(self, told: str) -> None:
        self._record.operations.say(NoticeKind.WARNING, told, key="grid", brief=True)

    def _on_grid_told(self, told: str) -> None:
        self._record.operations.say(NoticeKind.INFO, told, key="grid", brief=True)

    def _on_given_up(self) -> None:
        self._is_given_up = True
        self.closed.emit()

    def _read_anew(self) -> BudgetTable | None:
        number = self._record.table_id
        try:
            return None if number is None else self._record.services.budgets.get(number)
        except NotFound:
            return None

    def _follow(self, table: BudgetTable | None) -> None:
        if table is None:
            self.closed.emit()  # put aside on another screen
        elif table.version != self._record.version:
            self._record.follow(table)

    def _put_aside(self) -> None:
        told = self.tr("“{title}” is put aside.").format(title=self.title)
        put_aside(self._record, self._record.tables, told=told, undo=self.tr("Undo"), done=self.closed.emit)

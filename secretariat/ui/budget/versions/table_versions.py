"""Keeps versions of an open table, goes back to them, and compares them with each other and with other tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.application.queries import BudgetListRow
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, TableId, TableSnapshot
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.versions.difference_tab import Compared, DifferenceTab, compared
from secretariat.ui.budget.versions.other_table_question import OtherTableQuestion
from secretariat.ui.budget.versions.versions_panel import VersionsPanel
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.record.snapshot_question import SnapshotQuestion
from secretariat.ui.record.words import moment

VERSIONS_KEY = "versions"


class TableVersions(QObject):
    """Does what the panel asks for. A version is kept of what is stored, so that keeping one saves first.

    `tab_wanted` carries the tab of a difference.
    """

    tab_wanted = Signal(object)

    def __init__(
        self, record: OpenTable, panel: VersionsPanel, save_then: Callable[[Callable[[], None]], None]
    ) -> None:
        super().__init__(record)
        self._record = record
        self._panel = panel
        self._save_then = save_then
        panel.keep_asked.connect(self.ask_name)
        panel.compare_asked.connect(self.compare)
        panel.return_asked.connect(self.go_back)
        panel.other_asked.connect(self.ask_other)
        record.stored.connect(self.refresh)

    def refresh(self) -> None:
        """Show the versions that are kept."""
        number, services = self._record.table_id, self._record.services
        if number is not None:
            self._record.operations.run(lambda: services.budgets.snapshots(number), on_done=self._panel.show_versions)

    def ask_name(self) -> None:
        """Ask what the version is to be called, then keep it."""
        proposed = self.tr("Version of {moment}").format(moment=moment(self._record.services.clock.now()))
        question = SnapshotQuestion(proposed, self._record.window)
        question.named.connect(self.keep)
        question.open()

    def keep(self, name: str) -> None:
        """Keep the table as it stands under `name`."""
        self._keep_then(name, lambda: self._say(self.tr("“{name}” is kept.").format(name=name)))

    def go_back(self, version: TableSnapshot) -> None:
        """Show a kept version again, as one step; what stood there is kept as a version first."""
        before = self.tr("Before going back to “{name}”").format(name=version.name)
        self._keep_then(before, lambda: self._take(version))

    def compare_last(self) -> None:
        """Compare the chosen versions, or the last one with the table as it is now; without any, ask for a table."""
        if self._panel.versions:
            self._panel.compare()
        else:
            self.ask_other()

    def compare(self, before: TableSnapshot, after: TableSnapshot | None) -> None:
        """Show how a version differs from a later one, or from the table as it stands (None)."""
        now = self._record.draft
        self._show(before.draft, after.draft if after else now, (before.name, after.name if after else ""))

    def ask_other(self) -> None:
        """Ask for another table, then show how this one differs from it."""
        record = self._record
        record.operations.run(lambda: record.services.budgets.rows(record.committee), on_done=self._ask_among)

    def _ask_among(self, rows: Sequence[BudgetListRow]) -> None:
        others = [row for row in rows if row.id != self._record.table_id]
        question = OtherTableQuestion(others, self._record.window)
        question.setObjectName("other_table")
        question.chosen.connect(self._compare_with)
        question.open()

    def _compare_with(self, number: int) -> None:
        services = self._record.services
        self._record.operations.run(lambda: services.budgets.get(TableId(number)), on_done=self._show_other)

    def _show_other(self, other: BudgetTable) -> None:
        self._show(other.draft, self._record.draft, (other.draft.title, self._record.draft.title))

    def _show(self, before: BudgetTableDraft, after: BudgetTableDraft, names: tuple[str, str]) -> None:
        record = self._record
        papers, committee = record.services.budget_papers, record.owner.draft
        record.work(
            lambda: compared(papers, (before, after), committee, names=names),
            message=self.tr("The tables are being compared …"),
            on_done=self._open,
        )

    def _open(self, shown: Compared) -> None:
        self.tab_wanted.emit(DifferenceTab(self._record.services, self._record.operations, shown))

    def _keep_then(self, name: str, then: Callable[[], None]) -> None:
        self._save_then(lambda: self._keep_stored(name, then))

    def _keep_stored(self, name: str, then: Callable[[], None]) -> None:
        number, budgets = self._record.table_id, self._record.services.budgets
        if number is not None:
            self._record.work(
                lambda: budgets.keep_snapshot(number, name),
                message=self.tr("The version is being kept …"),
                changes=Changes.BUDGET_TABLES,
                on_done=lambda _: self._on_kept(then),
            )

    def _on_kept(self, then: Callable[[], None]) -> None:
        self.refresh()
        then()

    def _take(self, version: TableSnapshot) -> None:
        self._record.change(version.draft, self.tr("Go back to “{name}”").format(name=version.name))
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("This is “{name}” again.").format(name=version.name),
            meaning=self.tr("What stood here is kept among the versions."),
            buttons=(NoticeButton(self.tr("Undo"), self._record.edited.stack.undo),),
            key=VERSIONS_KEY,
            brief=True,
        )

    def _say(self, told: str) -> None:
        self._record.operations.say(NoticeKind.GOOD, told, key=VERSIONS_KEY, brief=True)

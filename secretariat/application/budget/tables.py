"""Use cases of the budget tables: kept, copied, snapshotted, reconciled with what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.application.queries import BudgetListRow
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, SnapshotId, TableId, TableSnapshot
from secretariat.domain.committees import CommitteeId


class BudgetService:
    """Keeps the budget tables. Methods that reach the store are one transaction each and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[BudgetListRow]:
        """Return a line for each table of a committee, by title."""
        raise NotImplementedError

    def get(self, table_id: TableId) -> BudgetTable:
        """Return a table. Raises `NotFound`, also for one put aside."""
        raise NotImplementedError

    def add(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTable:
        """Store a new table, whole or not at all. Raises `Invalid`, `NotFound`. See `save` for the overview."""
        raise NotImplementedError

    def save(self, table_id: TableId, draft: BudgetTableDraft, *, version: int) -> BudgetTable:
        """Store a changed table. Raises `Invalid`, `Conflict`, `NotFound`.

        The lines of the committee's economic overview become its budget lines (with what they hold each year), in the
        same transaction; a table that becomes the overview takes the place of the one that was. A budget line that
        an initiative counts on and that the overview no longer has is kept, without amounts.
        """
        raise NotImplementedError

    def remove(self, table_id: TableId, *, version: int) -> None:
        """Put a table aside; it leaves the lists and is kept. Raises `Conflict`, `NotFound`."""
        raise NotImplementedError

    def bring_back(self, table_id: TableId) -> BudgetTable:
        """Undo `remove`. Raises `NotFound`."""
        raise NotImplementedError

    def linked(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTableDraft:
        """Return the draft with its lines tied to the committee's budget lines of the same number, if untied."""
        raise NotImplementedError

    def copied(self, draft: BudgetTableDraft, title: str) -> BudgetTableDraft:
        """Return a copy to begin a new table with: own title, no acceptances, not the overview; keys stay the same."""
        raise NotImplementedError

    def snapshots(self, table_id: TableId) -> Sequence[TableSnapshot]:
        """Return the snapshots of a table, the newest first."""
        raise NotImplementedError

    def snapshot(self, snapshot_id: SnapshotId) -> TableSnapshot:
        """Return a snapshot. Raises `NotFound`."""
        raise NotImplementedError

    def keep_snapshot(self, table_id: TableId, name: str) -> TableSnapshot:
        """Keep the stored table under a name (`Budgetforslag`). Raises `NotFound`, `Invalid` without a name."""
        raise NotImplementedError

    def surroundings(
        self, committee_id: CommitteeId, draft: BudgetTableDraft, table_id: TableId | None = None
    ) -> Surroundings:
        """Return what a table is reconciled with: the sheets of its period, the refund rates, the other tables.

        `table_id` is the table's own, which is no other one.
        """
        raise NotImplementedError

    def check(self, table_id: TableId) -> Sequence[BudgetFinding]:
        """Reconcile a stored table with all that stands around it. Raises `NotFound`."""
        raise NotImplementedError

"""Use cases of the budget tables: kept, copied, snapshotted, reconciled with what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secretariat.application.budget.readiness import ready
from secretariat.application.budget.surroundings import surroundings_of
from secretariat.application.ports import Actor, Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.queries import BudgetListRow
from secretariat.application.tidying import tidied
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.overview import lines_of, linked
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import (
    BudgetTable,
    BudgetTableDraft,
    SnapshotId,
    TableId,
    TableSnapshot,
)
from secretariat.domain.committees import CommitteeId
from secretariat.domain.problems import Invalid, Problem


class BudgetService:
    """Keeps the budget tables. Methods that reach the store are one transaction each and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[BudgetListRow]:
        """Return a line for each table of a committee, by title."""
        with self._units(writing=False) as unit:
            return unit.budgets.rows(committee_id)

    def get(self, table_id: TableId) -> BudgetTable:
        """Return a table. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return unit.budgets.get(table_id)

    def add(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTable:
        """Store a new table, whole or not at all. Raises `Invalid`, `NotFound`. See `save` for the overview."""
        draft = ready(draft)
        with self._units() as unit:
            if draft.is_overview:
                draft = _made_overview(unit, committee_id, draft)
            table = unit.budgets.add(committee_id, draft)
            _tell_budget_lines(unit, table)
            unit.commit()
        return table

    def save(self, table_id: TableId, draft: BudgetTableDraft, *, version: int) -> BudgetTable:
        """Store a changed table. Raises `Invalid`, `Conflict`, `NotFound`.

        The lines of the committee's economic overview become its budget lines (with what they hold each year), in the
        same transaction, tied to those there are as `linked` ties them; a table that becomes the overview takes the
        place of the one that was. A budget line that is counted on and that the overview no longer has is kept, without
        amounts. What comes back shares its rows with `draft` as far as they were ready to be stored.
        """
        draft = ready(draft)
        with self._units() as unit:
            if draft.is_overview:
                draft = _made_overview(unit, unit.budgets.get(table_id).committee_id, draft, table_id)
            table = unit.budgets.save(table_id, draft, version=version)
            _tell_budget_lines(unit, table)
            unit.commit()
        return table

    def remove(self, table_id: TableId, *, version: int) -> None:
        """Put a table aside; it leaves the lists and is kept. Raises `Conflict`, `NotFound`.

        The budget lines stay as the overview told them last.
        """
        with self._units() as unit:
            unit.budgets.remove(table_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, table_id: TableId) -> BudgetTable:
        """Undo `remove`; where another table became the overview meanwhile, it is one no more. Raises `NotFound`."""
        with self._units() as unit:
            table = unit.budgets.bring_back(table_id)
            _tell_budget_lines(unit, table)
            unit.commit()
        return table

    def overview(self, committee_id: CommitteeId) -> BudgetListRow | None:
        """Return the line of the committee's economic overview, None while no table is."""
        return next((row for row in self.rows(committee_id) if row.is_overview), None)

    def linked(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTableDraft:
        """Return the draft with its untied lines tied to the committee's budget lines of the same number, or name."""
        with self._units(writing=False) as unit:
            return linked(draft, unit.lists.budget_lines(committee_id).draft.lines)

    def copied(self, draft: BudgetTableDraft, title: str) -> BudgetTableDraft:
        """Return a copy to begin a new table with: own title, no acceptances, not the overview; keys stay the same."""
        return replace(draft, title=title, accepted=(), is_overview=False)

    def accepted(self, draft: BudgetTableDraft, finding: BudgetFinding, reason: str) -> BudgetTableDraft:
        """Return the draft with a finding let stand, why, by whom and when. Needs no store."""
        acceptance = finding.acceptance(reason.strip(), by=self._actor(), at=self._clock.now())
        return replace(draft, accepted=(*draft.accepted, acceptance))

    def snapshots(self, table_id: TableId) -> Sequence[TableSnapshot]:
        """Return the snapshots of a table, the newest first."""
        with self._units(writing=False) as unit:
            return unit.budgets.snapshots(table_id)

    def snapshot(self, snapshot_id: SnapshotId) -> TableSnapshot:
        """Return a snapshot. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.budgets.snapshot(snapshot_id)

    def keep_snapshot(self, table_id: TableId, name: str) -> TableSnapshot:
        """Keep the stored table under a name (`Budgetforslag`). Raises `NotFound`, `Invalid` without a name."""
        name = tidied(name)
        if not name:
            raise Invalid((Problem("name", "required"),))
        with self._units() as unit:
            draft = unit.budgets.get(table_id).draft
            snapshot = unit.budgets.add_snapshot(table_id, name, draft, at=self._clock.now(), by=self._actor())
            unit.commit()
        return snapshot

    def surroundings(
        self, committee_id: CommitteeId, draft: BudgetTableDraft, table_id: TableId | None = None
    ) -> Surroundings:
        """Return what a table is reconciled with: the sheets of its period, the refund rates, the other tables.

        `table_id` is the table's own, which is no other one.
        """
        with self._units(writing=False) as unit:
            return surroundings_of(unit, committee_id, draft, table_id)

    def check(self, table_id: TableId) -> Sequence[BudgetFinding]:
        """Reconcile a stored table with all that stands around it. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            table = unit.budgets.get(table_id)
            surroundings = surroundings_of(unit, table.committee_id, table.draft, table.id)
        return reconcile(table.draft, surroundings)


def _made_overview(
    unit: UnitOfWork, committee_id: CommitteeId, draft: BudgetTableDraft, table_id: TableId | None = None
) -> BudgetTableDraft:
    """Make room for the committee's overview, and tie its lines to the budget lines there are."""
    before = unit.budgets.overview(committee_id)
    if before is not None and before.id != table_id:
        unit.budgets.save(before.id, replace(before.draft, is_overview=False), version=before.version)
    return linked(draft, unit.lists.budget_lines(committee_id).draft.lines)


def _tell_budget_lines(unit: UnitOfWork, table: BudgetTable) -> None:
    """Store the budget lines that the economic overview tells; any other table tells none."""
    if not table.draft.is_overview:
        return
    before = unit.lists.budget_lines(table.committee_id)
    lines = lines_of(table.draft, before.draft.lines, unit.lists.lines_counted_on(table.committee_id))
    if lines != before.draft:
        unit.lists.save_budget_lines(table.committee_id, lines, version=before.version)

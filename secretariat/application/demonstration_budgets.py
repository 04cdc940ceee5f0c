"""The demonstration's budget tables, stored as a person would do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.application.budget.tables import BudgetService
from secretariat.application.periods import PeriodService
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft
from secretariat.domain.committees import CommitteeId


@dataclass(frozen=True, slots=True)
class DemonstrationTable:
    """A table as it is printed, and the proposal it came from, which is kept as a version; None without one.

    `period` names the period whose sheets it is reconciled with; empty for none.
    """

    draft: BudgetTableDraft
    period: str
    proposal: BudgetTableDraft | None
    proposal_name: str


def add_tables(
    tables: Sequence[DemonstrationTable], committee_id: CommitteeId, budgets: BudgetService
) -> Sequence[BudgetTable]:
    """Store the tables for a committee without any; they are tied to their periods by `tie_to_periods` afterwards.

    The economic overview comes first of all the demonstration holds: initiatives count on its lines.

    Raises:
        StorageFault: the database cannot be written.
    """
    return [_added(table, committee_id, budgets) for table in tables]


def _added(table: DemonstrationTable, committee_id: CommitteeId, budgets: BudgetService) -> BudgetTable:
    if table.proposal is None:
        return budgets.add(committee_id, table.draft)
    stored = budgets.add(committee_id, table.proposal)
    budgets.keep_snapshot(stored.id, table.proposal_name)
    return budgets.save(stored.id, table.draft, version=stored.version)


def tie_to_periods(
    tables: Sequence[DemonstrationTable], stored: Sequence[BudgetTable], budgets: BudgetService, periods: PeriodService
) -> None:
    """Tie each stored table to the period it names, which is stored by now."""
    for told, table in zip(tables, stored, strict=True):
        if told.period:
            period = periods.named(table.committee_id, told.period)
            budgets.save(table.id, replace(table.draft, period=period.id), version=table.version)

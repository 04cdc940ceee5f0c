"""What stands around a budget table when it is reconciled, read in one transaction."""

from __future__ import annotations

from secretariat.application.budget.claims import sheet_claims
from secretariat.application.faults import NotFound
from secretariat.application.ports import UnitOfWork
from secretariat.domain.budget.surroundings import OtherFigure, SheetClaim, Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft, RowKind, TableId
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import PeriodId


def surroundings_of(
    unit: UnitOfWork, committee_id: CommitteeId, draft: BudgetTableDraft, table_id: TableId | None
) -> Surroundings:
    """Return the sheets of a table's period, what other tables of it tell of its lines, and the refund rates."""
    rates = unit.lists.refund_rates(committee_id).draft.rates
    if draft.period is None:
        return Surroundings(rates=rates)
    return Surroundings(_sheets(unit, draft.period), rates, _others(unit, draft.period, draft, table_id))


def _others(
    unit: UnitOfWork, period_id: PeriodId, draft: BudgetTableDraft, table_id: TableId | None
) -> tuple[OtherFigure, ...]:
    """Return what other tables of the same period tell of the table's lines.

    Last year's budget, a copy to try things in and a table taken in from elsewhere differ on purpose: only what stands
    in one period's papers must agree.
    """
    lines = {row.line_key for row in draft.rows if row.kind is RowKind.LINE}
    told = unit.budgets.other_figures(period_id, table_id, draft.price_level.strip())
    return tuple(other for other in told if other.line in lines)


def _sheets(unit: UnitOfWork, period_id: PeriodId) -> tuple[SheetClaim, ...] | None:
    """Return what the sheets of a period claim; a period that was put aside is none to be reconciled with."""
    try:
        period = unit.periods.get(period_id)
    except NotFound:
        return None
    return tuple(sheet_claims(unit, period))

"""What stands around a budget table when it is reconciled, read in one transaction."""

from __future__ import annotations

from secretariat.application.budget.claims import sheet_claims
from secretariat.application.faults import NotFound
from secretariat.application.ports import UnitOfWork
from secretariat.domain.budget.surroundings import SheetClaim, Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft, RowKind, TableId
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import PeriodId


def surroundings_of(
    unit: UnitOfWork, committee_id: CommitteeId, draft: BudgetTableDraft, table_id: TableId | None
) -> Surroundings:
    """Return the sheets of a table's period, the refund rates, and what other tables tell of its lines."""
    lines = {row.line_key for row in draft.rows if row.kind is RowKind.LINE}
    others = unit.budgets.other_figures(committee_id, table_id, draft.price_level.strip())
    return Surroundings(
        sheets=None if draft.period is None else _sheets(unit, draft.period),
        rates=unit.lists.refund_rates(committee_id).draft.rates,
        others=tuple(other for other in others if other.line in lines),
    )


def _sheets(unit: UnitOfWork, period_id: PeriodId) -> tuple[SheetClaim, ...] | None:
    """Return what the sheets of a period claim; a period that was put aside is none to be reconciled with."""
    try:
        period = unit.periods.get(period_id)
    except NotFound:
        return None
    return tuple(sheet_claims(unit, period))

"""Printed figures of rule columns against what stands in the columns their rule is over."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.figures import Stand
from secretariat.domain.budget.reconciliation.judging import Findings, weight
from secretariat.domain.budget.reconciliation.standing import Standing
from secretariat.domain.budget.tables import ColumnKind, RowKind

_KINDS: Final = {
    ColumnKind.SUM: FindingKind.ACROSS,
    ColumnKind.DIFFERENCE: FindingKind.DIFFERENCE,
    ColumnKind.SHARE: FindingKind.SHARE,
    ColumnKind.CHANGE: FindingKind.CHANGE,
}
_QUOTIENTS: Final = frozenset({FindingKind.SHARE, FindingKind.CHANGE})
_FINE: Final = Decimal("0.0001")
"""Quotients are told to this place, finer than any percentage is printed."""


def compare_rules(standing: Standing, found: Findings) -> None:
    """Compare every printed figure of a rule column with the columns it is over, row by row.

    A percentage is in order when it follows from the total of all as printed or as computed: a wrong total is told
    where it stands, not once more in every share of it.
    """
    draft = standing.draft
    for column in standing.rules.order:
        kind = _KINDS[standing.rules.kinds[column]]
        for row in standing.disputed(column):
            printed = standing.written(row, column)
            if printed is not None and not printed.is_unread and draft.rows[row].kind is not RowKind.HEADING:
                _compare(standing, found, kind, row=row, column=column, printed=printed.amount)


def _compare(
    standing: Standing, found: Findings, kind: FindingKind, *, row: int, column: int, printed: Decimal
) -> None:
    ought = standing.ruled(row, column)
    # What cannot be read in the row is a finding of its own; what depends on it is not known.
    if not ought or any(stand.is_unread for stand in ought):
        return
    severity = _mildest(standing, kind, column=column, printed=printed, ought=ought)
    if severity is None:
        return
    is_quotient = kind in _QUOTIENTS
    found.add(
        kind,
        row=row,
        column=column,
        printed=printed,
        computed=ought[0].amount.quantize(_FINE) if is_quotient else ought[0].amount,
        severity=severity,
        explanation=standing.draft.rows[row].explanation,
    )


def _mildest(
    standing: Standing, kind: FindingKind, *, column: int, printed: Decimal, ought: Sequence[Stand]
) -> BudgetSeverity | None:
    half = standing.halves[column]
    # The office counts only the figures that are added (n × half a unit); a quotient is rounded once more itself.
    own = half if kind in _QUOTIENTS else Decimal()
    weights = [weight(printed, stand, half, own=own) for stand in ought]
    if None in weights:
        return None
    return BudgetSeverity.ROUNDING if BudgetSeverity.ROUNDING in weights else BudgetSeverity.ERROR

"""Printed totals against the lines and the groups they add, and printed results of derived rows against their terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.figures import Stand
from secretariat.domain.budget.reconciliation.judging import Findings, weight
from secretariat.domain.budget.reconciliation.standing import Standing
from secretariat.domain.budget.tables import adds_up


def compare_totals(standing: Standing, found: Findings) -> None:
    """Compare every printed total of a column that is added down the table, and every printed result.

    A total is compared with its lines, and with the sums directly in it where one of those is printed: otherwise both
    are the same. Where a group is printed without any lines, its total stands for them. Where lines and sums come to
    one figure, a total that is not it is told once, as what weighs more: sums add fewer figures than lines, and so less
    rounding.
    """
    for column, told in enumerate(standing.draft.columns):
        if not adds_up(standing.draft, told) or not standing.has(column):
            continue
        for one, ought in zip(standing.outline, standing.of_sums[column], strict=True):
            for row in one.rows:
                lines = None if ought.is_hollow else ought.of_lines
                _tell(standing, found, row, column, _of_both(standing, row, column, lines, ought.of_parts))
        for row in standing.derivations.order:
            derived = _missed(standing, row, column, FindingKind.DERIVED, standing.derived(row, column))
            _tell(standing, found, row, column, [derived])


@dataclass(frozen=True, slots=True)
class _Missed:
    """What a printed figure ought to be and is not."""

    kind: FindingKind
    severity: BudgetSeverity
    computed: Decimal


def _of_both(
    standing: Standing, row: int, column: int, lines: Stand | None, parts: Stand | None
) -> Sequence[_Missed | None]:
    of_lines = _missed(standing, row, column, FindingKind.TOTAL_OF_LINES, lines)
    of_parts = _missed(standing, row, column, FindingKind.TOTAL_OF_GROUPS, parts)
    if of_lines is None or of_parts is None or of_lines.computed != of_parts.computed:
        return of_lines, of_parts
    is_worse = of_parts.severity is BudgetSeverity.ERROR and of_lines.severity is not BudgetSeverity.ERROR
    return (of_parts if is_worse else of_lines,)


def _missed(standing: Standing, row: int, column: int, kind: FindingKind, ought: Stand | None) -> _Missed | None:
    """Return how the printed figure misses what it ought to be, None where it does not."""
    printed = standing.written(row, column)
    # A sum with a cell in it that could not be read is not known: the cell is a finding, its totals are none.
    if printed is None or ought is None or printed.is_unread or ought.is_unread:
        return None
    severity = weight(printed.amount, ought, standing.halves[column])
    return None if severity is None else _Missed(kind, severity, ought.amount)


def _tell(standing: Standing, found: Findings, row: int, column: int, missed: Sequence[_Missed | None]) -> None:
    printed = standing.written(row, column)
    for one in missed:
        if one is not None and printed is not None:
            found.add(
                one.kind,
                row=row,
                column=column,
                printed=printed.amount,
                computed=one.computed,
                severity=one.severity,
                explanation=standing.draft.rows[row].explanation,
            )

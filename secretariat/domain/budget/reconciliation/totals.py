"""Printed totals against the lines and the groups they add, and printed results of derived rows against their terms."""

from __future__ import annotations

from secretariat.domain.budget.findings import FindingKind
from secretariat.domain.budget.reconciliation.figures import Stand
from secretariat.domain.budget.reconciliation.judging import Findings, weight
from secretariat.domain.budget.reconciliation.standing import Standing
from secretariat.domain.budget.tables import adds_up


def compare_totals(standing: Standing, found: Findings) -> None:
    """Compare every printed total of a column that is added down the table, and every printed result.

    A total is compared with its lines, and with the sums directly in it where one of those is printed: otherwise both
    are the same. Where a group is printed without any lines, its total stands for them.
    """
    for column, told in enumerate(standing.draft.columns):
        if not adds_up(standing.draft, told) or not standing.has(column):
            continue
        for one, ought in zip(standing.outline, standing.of_sums[column], strict=True):
            for row in one.rows:
                if not ought.is_hollow:
                    _compare(standing, found, FindingKind.TOTAL_OF_LINES, row=row, column=column, ought=ought.of_lines)
                _compare(standing, found, FindingKind.TOTAL_OF_GROUPS, row=row, column=column, ought=ought.of_parts)
        for row in standing.derivations.order:
            _compare(standing, found, FindingKind.DERIVED, row=row, column=column, ought=standing.derived(row, column))


def _compare(
    standing: Standing, found: Findings, kind: FindingKind, *, row: int, column: int, ought: Stand | None
) -> None:
    printed = standing.written(row, column)
    # A sum with a cell in it that could not be read is not known: the cell is a finding, its totals are none.
    if printed is None or ought is None or printed.is_unread or ought.is_unread:
        return
    severity = weight(printed.amount, ought, standing.halves[column])
    if severity is not None:
        found.add(
            kind,
            row=row,
            column=column,
            printed=printed.amount,
            computed=ought.amount,
            severity=severity,
            explanation=standing.draft.rows[row].explanation,
        )

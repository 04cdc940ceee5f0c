"""A line and year against what other tables of the committee tell of the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.judging import Findings
from secretariat.domain.budget.reconciliation.told_lines import Told, ToldLines, against
from secretariat.domain.budget.surroundings import OtherFigure
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.problems import params


def compare_other_tables(lines: ToldLines, others: Sequence[OtherFigure], found: Findings) -> None:
    """Find lines that another table tells differently: one finding a line, where they differ first and most.

    A proposal and what was adopted of it differ on purpose and in many years: whoever made the table says so once on
    the line (it is then explained) or accepts it, and is not asked again for every year and table. `places` tells in
    how many years and tables the line differs.
    """
    by_line: dict[BudgetLineKey, list[OtherFigure]] = {}
    for other in others:
        by_line.setdefault(other.line, []).append(other)
    for line, told in by_line.items():
        if rows := lines.of(line):
            differing = [differs for other in told if (differs := _differs(lines, rows, other)) is not None]
            if differing:
                _take(lines, rows, differing, found)


@dataclass(frozen=True, slots=True)
class _Differs:
    """A line that another table tells differently in a year."""

    severity: BudgetSeverity
    here: Told
    other: OtherFigure

    @property
    def order(self) -> tuple[bool, int]:
        """Errors first, then by column."""
        return self.severity is not BudgetSeverity.ERROR, self.here.column


def _differs(lines: ToldLines, rows: Sequence[int], other: OtherFigure) -> _Differs | None:
    """Return how a line differs from another table in a year; None where a column of the year agrees."""
    if lines.tells(rows, other.year, other.figure):
        return None
    found = []
    for here in lines.in_year(rows, other.year):
        severity = against(here, other.figure, other.last_place / 2)
        if severity is None:
            return None
        found.append(_Differs(severity, here, other))
    return max(found, key=lambda one: one.order, default=None)


def _take(lines: ToldLines, rows: Sequence[int], differing: Sequence[_Differs], found: Findings) -> None:
    worst = min(differing, key=lambda one: one.order)
    found.add(
        FindingKind.OTHER_TABLE,
        row=rows[0],
        column=worst.here.column,
        printed=lines.as_written(worst.here.figure),
        computed=lines.as_written(worst.other.figure),
        severity=worst.severity,
        explanation=lines.explanation(rows),
        about=worst.other.table,
        facts=params(table=worst.other.table, places=len(differing)),
    )

"""The difference between two tables, as a table of its own: before, after, difference, change in per cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """A pair of columns that are compared: they have one year or one label."""

    label: str
    before: ColumnKey
    after: ColumnKey


@dataclass(frozen=True, slots=True)
class LineChange:
    """How a line differs in one compared column, in kroner (or the figure itself); None where it has no such line."""

    row: RowKey
    name: str
    before: Decimal | None
    after: Decimal | None

    @property
    def difference(self) -> Decimal:
        """After less before; a line that is only in one of them differs by all of it."""
        return (self.after or Decimal()) - (self.before or Decimal())


@dataclass(frozen=True, slots=True)
class TableDifference:
    """The difference as a table, which is shown, printed and given out as any other, and its pairs of columns.

    Lines are matched by their budget line, else by number, else by name. `only_before` and `only_after` are the columns
    that have no counterpart: they are told, never dropped silently.
    """

    draft: BudgetTableDraft
    columns: tuple[ComparedColumn, ...]
    only_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """The words a difference's table is made with, in the table's language."""

    title: str
    """With `{before}` and `{after}`."""
    before: str
    after: str
    difference: str
    change: str


def difference(
    before: BudgetTableDraft, after: BudgetTableDraft, *, names: tuple[str, str], words: ComparisonWords
) -> TableDifference:
    """Return how `after` differs from `before`; `names` are what the two are called."""
    raise NotImplementedError


def largest_changes(
    before: BudgetTableDraft, after: BudgetTableDraft, column: ComparedColumn, *, most: int = 10
) -> Sequence[LineChange]:
    """Return the lines that differ most in a compared column, the largest difference first, none without one."""
    raise NotImplementedError

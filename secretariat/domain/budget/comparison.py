"""The difference between two tables, as a table of its own: before, after, difference, change in per cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.column_matching import ColumnPair, heading, matched_columns
from secretariat.domain.budget.row_merging import MergedRow, merged_rows
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import (
    BLANK,
    FACT_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Note,
    NoteKey,
    Rounding,
    Row,
    RowKey,
    RowKind,
)
from secretariat.domain.danish.collation import sort_key

_ONLY_BEFORE: Final = NoteKey("only_before")
_ONLY_AFTER: Final = NoteKey("only_after")
_PARTS: Final = ("before", "after", "difference", "change")
"""The columns of each compared pair, as their keys tell them."""


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """A pair of columns that are compared: they have one year or one label.

    The keys are those of the columns of the difference's own table.
    """

    label: str
    before: ColumnKey
    after: ColumnKey
    difference: ColumnKey
    change: ColumnKey


@dataclass(frozen=True, slots=True)
class LineChange:
    """How a line differs in one compared column, in kroner (or the figure itself); None where nothing is told."""

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

    Lines are matched by their budget line, else by number, else by name; footnotes mark those that only one table has.
    `only_before` and `only_after` are the columns that have no counterpart: they are told, never dropped silently. A
    sum has one where both add the same columns. Shares and changes in per cent are not compared: they follow from what
    is.
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
    """This and the following columns and notes with `{name}`."""
    after: str
    difference: str
    change: str
    only_before: str
    only_after: str


def difference(
    before: BudgetTableDraft, after: BudgetTableDraft, *, names: tuple[str, str], words: ComparisonWords
) -> TableDifference:
    """Return how `after` differs from `before`; `names` are what the two are called.

    Facts are exact, totals are computed, printed figures are left out. A line counts in the group where `after` has it.
    """
    return _Difference(before, after, names, words).made()


class _Difference:
    def __init__(
        self, before: BudgetTableDraft, after: BudgetTableDraft, names: tuple[str, str], words: ComparisonWords
    ) -> None:
        self._before = before
        self._after = after
        self._names = names
        self._words = words
        self._matched = matched_columns(before, after)
        self._compared = tuple(
            ComparedColumn(heading(pair.after), *(ColumnKey(f"{pair.after.key}.{part}") for part in _PARTS))
            for pair in self._matched.pairs
        )
        self._by_key = {pair.after.key: one for pair, one in zip(self._matched.pairs, self._compared, strict=True)}

    def made(self) -> TableDifference:
        """Return the difference."""
        rows = self._rows(merged_rows(self._before.rows, self._after.rows))
        before_name, after_name = self._names
        draft = replace(
            self._after,
            title=self._words.title.format(before=before_name, after=after_name),
            price_level=" / ".join(dict.fromkeys(filter(None, (self._before.price_level, self._after.price_level)))),
            rounding=Rounding.EXACT,
            columns=tuple(column for place in range(len(self._compared)) for column in self._columns(place)),
            rows=rows,
            notes=self._notes(rows),
            title_notes=(),
            period=None,
            is_overview=False,
            accepted=(),
            remarks="",
        )
        return TableDifference(draft, self._compared, self._matched.only_before, self._matched.only_after)

    def _columns(self, place: int) -> Sequence[Column]:
        pair, compared = self._matched.pairs[place], self._compared[place]
        is_rule = pair.after.kind is not ColumnKind.AMOUNT
        over = [self._by_key[key] for key in pair.after.of] if is_rule else []
        told = Column(
            compared.after,
            self._words.after.format(name=self._names[1]),
            pair.after.kind,
            of=tuple(one.after for one in over),
            unit=pair.after.unit,
            decimals=pair.decimals,
            over=compared.label,
        )
        earlier = replace(
            told,
            key=compared.before,
            label=self._words.before.format(name=self._names[0]),
            of=tuple(one.before for one in over),
        )
        between = replace(
            told,
            key=compared.difference,
            label=self._words.difference,
            kind=ColumnKind.DIFFERENCE,
            of=(compared.after, compared.before),
        )
        change = replace(
            between,
            key=compared.change,
            label=self._words.change,
            kind=ColumnKind.CHANGE,
            of=(compared.before, compared.after),
            unit=None,
            decimals=None,
        )
        return earlier, told, between, change

    def _rows(self, merged: Sequence[MergedRow]) -> tuple[Row, ...]:
        keys = {row.key for row in self._after.rows}
        return tuple(self._row(one, keys) for one in merged)

    def _row(self, merged: MergedRow, keys: set[RowKey]) -> Row:
        before, after, row = merged.before, merged.after, merged.row
        key = row.key
        while after is None and key in keys:
            key = RowKey(f"{key}.before")
        keys.add(key)
        is_alone = row.kind in FACT_ROWS and (before is None or after is None)
        return Row(
            key,
            row.kind,
            merged.level,
            row.number,
            row.label,
            self._cells(before, after),
            notes=((_ONLY_AFTER if before is None else _ONLY_BEFORE),) if is_alone else (),
            line=row.line_key if row.kind is RowKind.LINE else None,
            terms=row.terms,
        )

    def _cells(self, before: Row | None, after: Row | None) -> tuple[Cell, ...]:
        is_turned = self._before.signs is not self._after.signs
        cells: list[Cell] = []
        for pair in self._matched.pairs:
            earlier, later = _fact(before, pair.before_place, pair), _fact(after, pair.after_place, pair)
            if is_turned and earlier.figure is not None:
                earlier = replace(earlier, figure=-earlier.figure)
            cells += (earlier, later, BLANK, BLANK)
        return tuple(cells)

    def _notes(self, rows: Sequence[Row]) -> tuple[Note, ...]:
        alone = {key for row in rows for key in row.notes}
        words = {
            _ONLY_BEFORE: self._words.only_before.format(name=self._names[0]),
            _ONLY_AFTER: self._words.only_after.format(name=self._names[1]),
        }
        marked = [key for key in words if key in alone]
        return tuple(Note(key, "*" * count, words[key]) for count, key in enumerate(marked, start=1))


def _fact(row: Row | None, place: int, pair: ColumnPair) -> Cell:
    """Return what a row tells in a column, without its footnotes and how it came about."""
    if row is None or row.kind not in FACT_ROWS or pair.after.kind is not ColumnKind.AMOUNT or place >= len(row.cells):
        return BLANK
    cell = row.cells[place]
    return replace(cell, notes=(), typed=cell.typed if cell.state is CellState.UNREAD else "")


def largest_changes(difference: TableDifference, column: ComparedColumn, *, most: int = 10) -> Sequence[LineChange]:
    """Return the lines that differ most in a compared column, the largest difference first, none without one."""
    draft = difference.draft
    places = {one.key: place for place, one in enumerate(draft.columns)}
    sums, before, after = Sums(draft), places[column.before], places[column.after]
    changes = (
        LineChange(row.key, row.name, sums.figure(place, before).amount, sums.figure(place, after).amount)
        for place, row in enumerate(draft.rows)
        if row.kind is RowKind.LINE
    )
    differing = [change for change in changes if change.difference]
    return sorted(differing, key=lambda change: (-abs(change.difference), sort_key(change.name)))[:most]

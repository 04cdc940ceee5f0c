"""What a table's cells come to: totals of groups and of all, rule columns, derived rows; followed edit by edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import Final

from secretariat.domain.budget.column_rules import NO_FIGURE, ColumnRules, Figure, column_rules
from secretariat.domain.budget.derived_rows import DerivedRows, derived_rows
from secretariat.domain.budget.row_tree import RowTree, closed_from, held_until, row_tree
from secretariat.domain.budget.tables import (
    BLANK,
    FACT_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    ColumnKind,
    Row,
    RowKind,
    adds_up,
)

__all__ = ["Figure", "Sums", "contents"]

_CHUNK: Final = 512
"""Rows that are compared at once; found by measuring."""
_MANY: Final = 1_000
"""Changed rows from which adding all up again is quicker than following each."""
_NOTHING: Final = Decimal()


class _Tally:
    """What a row adds up to, column by column."""

    __slots__ = ("amounts", "figures", "unread")

    def __init__(self, columns: int) -> None:
        self.amounts = [_NOTHING] * columns
        self.figures = [0] * columns
        self.unread = [0] * columns

    def figure(self, column: int) -> Figure:
        figures = self.figures[column]
        return Figure(self.amounts[column] if figures else None, figures, self.unread[column])

    def put(self, column: int, *, amount: Decimal, figures: int, unread: int) -> None:
        self.amounts[column] = amount
        self.figures[column] = figures
        self.unread[column] = unread

    def replace(self, column: int, old: Figure, new: Figure) -> None:
        self.amounts[column] += (new.amount or _NOTHING) - (old.amount or _NOTHING)
        self.figures[column] += new.figures - old.figures
        self.unread[column] += new.unread - old.unread


class Sums:
    """The figures of one table, all computed when it is made and kept up to date edit by edit.

    Rows and columns are told by their places in the draft. `draft` is the table as it is now.
    """

    _draft: BudgetTableDraft
    _rules: ColumnRules
    _tree: RowTree
    _derived: DerivedRows
    _adding: tuple[int, ...]
    """The columns that are added down the table: amounts that are no percentages."""
    _all: _Tally
    """What every line of the table adds up to, whether or not a row tells it."""
    _tallies: dict[int, _Tally]
    _wholes: Sequence[Figure] | None
    _ruled_figures: dict[tuple[int, int], Figure]
    """What cells of rule columns came to since the last edit: paper and files ask for each more than once."""

    def __init__(self, draft: BudgetTableDraft) -> None:
        self._take_over(draft)

    @property
    def draft(self) -> BudgetTableDraft:
        """The table that the figures are of."""
        return self._draft

    def figure(self, row: int, column: int) -> Figure:
        """Return what a cell comes to: a fact as it stands, everything else computed (printed figures never count)."""
        if self._draft.rows[row].kind is RowKind.HEADING:
            return NO_FIGURE
        if self._rules.kinds[column] is ColumnKind.AMOUNT:
            return self._told(row, column)
        found = self._ruled_figures.get((row, column))
        if found is None:
            found = self._rules.figure(column, lambda place: self._told(row, place), self._whole_row())
            self._ruled_figures[row, column] = found
        return found

    def follow(
        self, draft: BudgetTableDraft, *, hint: Iterable[int] | None = None
    ) -> frozenset[tuple[int, int]] | None:
        """Take over an edited table and return the cells that come to something else, or may.

        None: the rows or columns themselves changed and all was computed anew. Where only cells changed, the work is
        that of the rows that depend on them, not of the table: what is the same row is not looked at. `hint` are the
        places of the only rows that may have changed, from one who knows; it spares the search for them.
        """
        before = self._draft
        changed = _changed(before, draft, hint)
        if changed is None or not all(_is_same_but_cells(before.rows[row], draft.rows[row]) for row in changed):
            self._take_over(draft)
            return None
        self._draft = draft
        self._ruled_figures.clear()
        if len(changed) > _MANY:
            self._add_up()
            return self._all_of([*changed, *self._tree.spans, *self._derived.order])
        return self._follow_rows(before, changed)

    def _take_over(self, draft: BudgetTableDraft) -> None:
        self._draft = draft
        self._rules = column_rules(draft.columns)
        self._tree = row_tree(draft.rows)
        self._derived = derived_rows(draft.rows)
        self._adding = tuple(
            place
            for place, column in enumerate(draft.columns)
            if column.kind is ColumnKind.AMOUNT and adds_up(draft, column)
        )
        self._add_up()

    def _add_up(self) -> None:
        """Compute every total: a span's is what stands before its end less what stands before its start."""
        columns = len(self._draft.columns)
        self._ruled_figures = {}
        self._all = _Tally(columns)
        self._tallies = {row: _Tally(columns) for row in self._tree.spans}
        for column in self._adding:
            self._add_up_column(column)
        for row in self._derived.order:
            self._tallies[row] = self._derived_tally(row)
        self._wholes = None

    def _add_up_column(self, column: int) -> None:
        facts = [_cell(row, column) if row.kind is RowKind.LINE else BLANK for row in self._draft.rows]
        amounts = list(accumulate([cell.figure or _NOTHING for cell in facts], initial=_NOTHING))
        figures = list(accumulate([cell.figure is not None for cell in facts], initial=0))
        unread = list(accumulate([cell.state is CellState.UNREAD for cell in facts], initial=0))
        self._all.put(column, amount=amounts[-1], figures=figures[-1], unread=unread[-1])
        for row, (start, end) in self._tree.spans.items():
            self._tallies[row].put(
                column,
                amount=amounts[end] - amounts[start],
                figures=figures[end] - figures[start],
                unread=unread[end] - unread[start],
            )

    def _derived_tally(self, row: int) -> _Tally:
        tally = _Tally(len(self._draft.columns))
        for column in self._adding:
            terms = [(self._told(place, column), is_subtracted) for place, is_subtracted in self._derived.terms[row]]
            tally.put(
                column,
                amount=sum((_signed(figure, is_subtracted) for figure, is_subtracted in terms), _NOTHING),
                figures=sum(figure.figures for figure, _ in terms),
                unread=sum(figure.unread for figure, _ in terms) + self._derived.missing[row],
            )
        return tally

    def _told(self, row: int, column: int) -> Figure:
        """Return what a row comes to in a column that is no rule."""
        if self._draft.rows[row].kind in FACT_ROWS:
            return _fact(self._draft.rows[row], column)
        tally = self._tallies.get(row)
        return tally.figure(column) if tally else NO_FIGURE

    def _whole_row(self) -> Sequence[Figure]:
        """Return what all lines of the table come to, in every column."""
        if self._wholes is None:
            self._wholes = self._rules.wholes([self._all.figure(place) for place in range(len(self._draft.columns))])
        return self._wholes

    def _follow_rows(self, before: BudgetTableDraft, changed: Iterable[int]) -> frozenset[tuple[int, int]]:
        found: set[tuple[int, int]] = set()
        for row in changed:
            for column, old, new in self._changes(before.rows[row], self._draft.rows[row]):
                found.add((row, column))
                if self._draft.rows[row].kind is RowKind.LINE and column in self._adding:
                    found.update((total, column) for total in self._add(row, column, (old, new)))
        derived = self._derived.depending({row for row, _ in found})
        for row in derived:
            self._tallies[row] = self._derived_tally(row)
            found.update((row, column) for column in {column for _, column in found})
        return frozenset(found.union(self._ruled(found)))

    def _changes(self, old: Row, new: Row) -> Iterator[tuple[int, Figure, Figure]]:
        """Yield the facts that changed: column, before, after."""
        if old.kind not in FACT_ROWS:
            return
        for column, kind in enumerate(self._rules.kinds):
            if kind is not ColumnKind.AMOUNT or _cell(old, column) is _cell(new, column):
                continue
            figures = _fact(old, column), _fact(new, column)
            if figures[0] != figures[1]:
                yield column, *figures

    def _add(self, row: int, column: int, change: tuple[Figure, Figure]) -> Iterator[int]:
        """Tell every total of a line what it comes to instead, and yield the totals' places."""
        self._all.replace(column, *change)
        self._wholes = None
        for total in self._tree.adding(row):
            self._tallies[total].replace(column, *change)
            yield total

    def _ruled(self, found: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the cells of rule columns that depend on cells."""
        for row, column in found:
            for rule in self._rules.following[column]:
                yield row, rule
        for column in {column for _, column in found}:
            for rule in self._rules.sharing[column]:
                yield from ((row, rule) for row in range(len(self._draft.rows)))

    def _all_of(self, rows: Iterable[int]) -> frozenset[tuple[int, int]]:
        columns = range(len(self._draft.columns))
        found = {(row, column) for row in rows for column in columns}
        return frozenset(found.union(self._ruled(found)))


def contents(rows: tuple[Row, ...], row: int) -> tuple[int, ...]:
    """Return the places of the rows that a row holds (GROUP, HEADING), closes (TOTAL) or adds (GRAND_TOTAL: all LINEs).

    All of them, whatever their kind, for GROUP, HEADING and TOTAL. Empty for any other row.
    """
    match rows[row].kind:
        case RowKind.GROUP | RowKind.HEADING:
            return tuple(range(row + 1, held_until(rows, row)))
        case RowKind.TOTAL:
            return tuple(range(closed_from(rows, row), row))
        case RowKind.GRAND_TOTAL:
            return tuple(place for place, other in enumerate(rows) if other.kind is RowKind.LINE)
        case _:
            return ()


def changed_rows(before: tuple[Row, ...], after: tuple[Row, ...]) -> list[int] | None:
    """Return the places of the rows that differ, None when their number does.

    Rows that are shared are passed over many at a time, at the speed of comparing addresses.
    """
    if before is after:
        return []
    if len(before) != len(after):
        return None
    found: list[int] = []
    for start in range(0, len(after), _CHUNK):
        old, new = before[start : start + _CHUNK], after[start : start + _CHUNK]
        if old != new:
            found += (start + place for place, row in enumerate(new) if row is not old[place] and row != old[place])
    return found


def _changed(before: BudgetTableDraft, after: BudgetTableDraft, hint: Iterable[int] | None) -> list[int] | None:
    if not _has_same_columns(before, after):
        return None
    if hint is None or len(before.rows) != len(after.rows):
        return changed_rows(before.rows, after.rows)
    return sorted(set(hint))


def _has_same_columns(before: BudgetTableDraft, after: BudgetTableDraft) -> bool:
    return before.unit is after.unit and (before.columns is after.columns or before.columns == after.columns)


def _is_same_but_cells(before: Row, after: Row) -> bool:
    return (before.key, before.kind, before.level, before.terms) == (after.key, after.kind, after.level, after.terms)


def _cell(row: Row, column: int) -> Cell:
    return row.cells[column] if column < len(row.cells) else BLANK


def _fact(row: Row, column: int) -> Figure:
    cell = _cell(row, column)
    if cell.figure is not None:
        return Figure(cell.figure, 1)
    return _UNREAD if cell.state is CellState.UNREAD else NO_FIGURE


_UNREAD: Final = Figure(None, 0, 1)


def _signed(figure: Figure, is_subtracted: bool) -> Decimal:
    amount = figure.amount or _NOTHING
    return -amount if is_subtracted else amount

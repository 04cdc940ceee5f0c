"""What a clerk does to columns: inserting, deleting, moving, changing, adding the next budget year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from secretariat.domain.budget.blocks import new_column
from secretariat.domain.budget.tables import BLANK, BudgetTableDraft, Column, ColumnKey, ColumnKind, Row

LEAST_SOURCES: Final = {
    ColumnKind.AMOUNT: 0,
    ColumnKind.SUM: 1,
    ColumnKind.DIFFERENCE: 2,
    ColumnKind.SHARE: 1,
    ColumnKind.CHANGE: 2,
}
"""How many columns a rule cannot do without."""


def insert_column(draft: BudgetTableDraft, at: int, column: Column) -> BudgetTableDraft:
    """Insert a column before the place `at`, with empty cells and empty gross figures."""
    places = [*range(len(draft.columns))]
    columns = (*draft.columns[:at], column, *draft.columns[at:])
    return _across(draft, columns, [*places[:at], _NEW, *places[at:]])


def delete_columns(draft: BudgetTableDraft, places: Sequence[int]) -> BudgetTableDraft:
    """Delete columns; rule columns over them lose them, and go with the last or with one they cannot do without."""
    gone = {draft.columns[place].key for place in places if 0 <= place < len(draft.columns)}
    columns = draft.columns
    while gone:
        columns, gone = _without(columns, gone)
    left = {column.key for column in columns}
    kept = [place for place, column in enumerate(draft.columns) if column.key in left]
    return draft if len(kept) == len(draft.columns) else _across(draft, columns, kept)


def _without(columns: Sequence[Column], gone: set[ColumnKey]) -> tuple[tuple[Column, ...], set[ColumnKey]]:
    """Return the columns that are left, and which of them cannot do without what they lost."""
    left: list[Column] = []
    following: set[ColumnKey] = set()
    for column in columns:
        sources = tuple(key for key in column.of if key not in gone)
        if column.key in gone:
            continue
        if len(sources) < min(len(column.of), LEAST_SOURCES[column.kind]):
            following.add(column.key)
        left.append(column if len(sources) == len(column.of) else replace(column, of=sources))
    return tuple(left), following


def move_column(draft: BudgetTableDraft, place: int, to: int) -> BudgetTableDraft:
    """Move a column so that it stands at the place `to`."""
    order = [other for other in range(len(draft.columns)) if other != place]
    order.insert(to, place)
    if order == sorted(order):
        return draft
    return _across(draft, [draft.columns[other] for other in order], order)


def put_column(draft: BudgetTableDraft, place: int, edited: Column) -> BudgetTableDraft:
    """Put a column in the place of another. Cells are kept, also where they turn from facts to printed figures."""
    if edited == draft.columns[place]:
        return draft
    return replace(draft, columns=(*draft.columns[:place], edited, *draft.columns[place + 1 :]))


def add_year(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Add the year after the last budget year beside it; SUM columns that add all budget years add it too.

    A table without budget years stays as it is.
    """
    years = [column for column in draft.columns if column.year is not None and column.kind is ColumnKind.AMOUNT]
    last = max(years, key=lambda column: (column.year, draft.columns.index(column)), default=None)
    if last is None or last.year is None:
        return draft
    year, before = last.year + 1, str(last.year)
    label = last.label.replace(before, str(year)) if before in last.label else str(year)
    added = new_column(label=label, year=year, unit=last.unit, decimals=last.decimals, over=last.over)
    keys = {column.key for column in years}
    columns = tuple(_also_adding(column, keys, last.key, added.key) for column in draft.columns)
    return insert_column(replace(draft, columns=columns), draft.columns.index(last) + 1, added)


def _also_adding(column: Column, years: set[ColumnKey], last: ColumnKey, added: ColumnKey) -> Column:
    if column.kind is not ColumnKind.SUM or not years <= set(column.of):
        return column
    place = column.of.index(last) + 1
    return replace(column, of=(*column.of[:place], added, *column.of[place:]))


_NEW: Final = -1


def _across(draft: BudgetTableDraft, columns: Sequence[Column], places: Sequence[int]) -> BudgetTableDraft:
    """Return the draft with other columns; `places` tells where each of them was before, `_NEW` that it is new."""

    def row_across(row: Row) -> Row:
        cells = tuple(BLANK if place == _NEW else row.cells[place] for place in places)
        refund = row.refund
        if refund is None or not refund.gross:
            return replace(row, cells=cells)
        gross = tuple(None if place == _NEW else refund.gross[place] for place in places)
        return replace(row, cells=cells, refund=replace(refund, gross=gross))

    return replace(draft, columns=tuple(columns), rows=tuple(row_across(row) for row in draft.rows))

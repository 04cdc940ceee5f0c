"""What the edits of a table share: rectangles of cells, new rows and columns, a row that takes its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import uuid4

from secretariat.domain.budget.tables import (
    BLANK,
    BudgetTableDraft,
    Cell,
    Column,
    ColumnKey,
    ColumnKind,
    Row,
    RowKey,
    RowKind,
)

LABEL_COLUMN: Final = -1
NUMBER_COLUMN: Final = -2


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells: `rows` × `columns` from `row`, `column`. Column -1 is the label, -2 the number."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1

    def rows_of(self, draft: BudgetTableDraft) -> range:
        """Return the places of its rows that are in a table."""
        return range(max(self.row, 0), min(self.row + self.rows, len(draft.rows)))

    def columns_of(self, draft: BudgetTableDraft) -> range:
        """Return the places of its columns that are in a table, number and label among them."""
        return range(max(self.column, NUMBER_COLUMN), min(self.column + self.columns, len(draft.columns)))


def new_table(title: str = "", years: Sequence[int] = (), *, total: str = "I alt") -> BudgetTableDraft:
    """Return a table to begin with: a column a year, their sum if there are several, an empty line, a total."""
    columns = [new_column(label=str(year), year=year) for year in years]
    if len(years) > 1:
        columns.append(new_column(label=total, kind=ColumnKind.SUM, of=tuple(column.key for column in columns)))
    draft = BudgetTableDraft(title=title, columns=tuple(columns))
    return replace(draft, rows=(new_row(draft), new_row(draft, kind=RowKind.GRAND_TOTAL, label=total)))


def new_row(draft: BudgetTableDraft, **fields: Any) -> Row:
    """Return a row with a key of its own and an empty cell for each column; `fields` are the row's others."""
    return Row(**{"key": RowKey(uuid4().hex), "cells": (BLANK,) * len(draft.columns), **fields})


def new_column(**fields: Any) -> Column:
    """Return a column with a key of its own; `fields` are the column's others."""
    return Column(ColumnKey(uuid4().hex), **fields)


def with_row(draft: BudgetTableDraft, place: int, row: Row) -> BudgetTableDraft:
    """Put a row in the place of another; the draft itself when it is the same row."""
    if row is draft.rows[place]:
        return draft
    rows = list(draft.rows)
    rows[place] = row
    return replace(draft, rows=tuple(rows))


def with_cells(row: Row, cells: Sequence[Cell]) -> Row:
    """Return a row with other cells; the row itself when they are equal to its own."""
    told = tuple(cells)
    return row if told == row.cells else replace(row, cells=told)


def fitted(row: Row, columns: int) -> Row:
    """Return a row with a cell for each column: empty ones added, what is beyond the last column left out."""
    if len(row.cells) == columns:
        return row
    return replace(row, cells=(*row.cells[:columns], *(BLANK,) * (columns - len(row.cells))))

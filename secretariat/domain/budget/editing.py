"""What a clerk does to a table, each as a function from one draft to the next: the rest of the draft is shared.

Rows and columns are told by their places. Every function returns a draft in which each row has a cell a column.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secretariat.domain.budget.tables import BudgetTableDraft, Cell, Column, Row


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells: `rows` × `columns` from `row`, `column`. Column -1 is the label, -2 the number."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


LABEL_COLUMN = -1
NUMBER_COLUMN = -2


def new_table(title: str = "", years: Sequence[int] = (), *, total: str = "I alt") -> BudgetTableDraft:
    """Return a table to begin with: a column a year, their sum if there are several, an empty line, a total."""
    raise NotImplementedError


def new_row(draft: BudgetTableDraft, **fields: object) -> Row:
    """Return a row with a key of its own and an empty cell for each column."""
    raise NotImplementedError


def put_cells(draft: BudgetTableDraft, cells: Mapping[tuple[int, int], Cell]) -> BudgetTableDraft:
    """Put cells in their (row, column) places."""
    raise NotImplementedError


def put_row(draft: BudgetTableDraft, row: int, edited: Row) -> BudgetTableDraft:
    """Put a row in the place of another."""
    raise NotImplementedError


def type_into(draft: BudgetTableDraft, row: int, column: int, typed: str) -> BudgetTableDraft:
    """Put what was typed into a cell, a label (column -1) or a number (column -2)."""
    raise NotImplementedError


def paste(draft: BudgetTableDraft, row: int, column: int, texts: Sequence[Sequence[str]]) -> BudgetTableDraft:
    """Put a rectangle of texts where the cursor is, the first text in (row, column); rows are added below as needed.

    Columns that reach beyond the last one are added too, labelled with nothing. `column` may be -1 or -2: then labels
    and numbers are pasted with the figures.
    """
    raise NotImplementedError


def clear(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Empty the cells of a block; footnote marks go with them."""
    raise NotImplementedError


def fill_down(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Fill a block with its first row's cells."""
    raise NotImplementedError


def fill_right(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Fill a block with its first column's cells."""
    raise NotImplementedError


def insert_rows(draft: BudgetTableDraft, at: int, rows: Sequence[Row]) -> BudgetTableDraft:
    """Insert rows before the place `at`."""
    raise NotImplementedError


def delete_rows(draft: BudgetTableDraft, places: Sequence[int]) -> BudgetTableDraft:
    """Delete rows. Rows that stood under a deleted group come up one level; terms of derived rows go with their row.

    A footnote whose last mark goes stays (reconciliation tells that it has none).
    """
    raise NotImplementedError


def move_rows(draft: BudgetTableDraft, first: int, count: int, to: int) -> BudgetTableDraft:
    """Move rows so that the first of them stands before the place `to` had; a group takes what it holds along."""
    raise NotImplementedError


def indent(draft: BudgetTableDraft, first: int, count: int) -> BudgetTableDraft:
    """Put rows one level deeper, into the row above them: a LINE above becomes a GROUP, its figures printed totals."""
    raise NotImplementedError


def outdent(draft: BudgetTableDraft, first: int, count: int) -> BudgetTableDraft:
    """Put rows one level up; a group that holds nothing any more becomes a LINE again, its printed totals facts."""
    raise NotImplementedError


def insert_column(draft: BudgetTableDraft, at: int, column: Column) -> BudgetTableDraft:
    """Insert a column before the place `at`, with empty cells and empty gross figures."""
    raise NotImplementedError


def delete_columns(draft: BudgetTableDraft, places: Sequence[int]) -> BudgetTableDraft:
    """Delete columns; rule columns over them lose them, and go with the last or with one they cannot do without."""
    raise NotImplementedError


def move_column(draft: BudgetTableDraft, place: int, to: int) -> BudgetTableDraft:
    """Move a column so that it stands at the place `to`."""
    raise NotImplementedError


def put_column(draft: BudgetTableDraft, place: int, edited: Column) -> BudgetTableDraft:
    """Put a column in the place of another. Cells are kept, also where they turn from facts to printed figures."""
    raise NotImplementedError


def add_year(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Add the year after the last budget year beside it; SUM columns that add all budget years add it too."""
    raise NotImplementedError


def replace_text(
    draft: BudgetTableDraft, found: str, replacement: str, *, match_case: bool = False
) -> tuple[BudgetTableDraft, int]:
    """Replace a text in labels and numbers and in cells as they are edited; return how many places changed."""
    raise NotImplementedError


def find_text(draft: BudgetTableDraft, words: str, *, match_case: bool = False) -> Sequence[tuple[int, int]]:
    """Return the places (row, column) that show `words`, row by row: -2 the number, -1 the label."""
    raise NotImplementedError

"""Finding and replacing text in a table: in labels and numbers, and in cells as they show or are edited."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from secretariat.domain.budget.blocks import LABEL_COLUMN, NUMBER_COLUMN, with_cells
from secretariat.domain.budget.cell_entry import cell_text, edit_text, read_cell
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Cell,
    CellState,
    Row,
    Unit,
    decimals_of,
    unit_of,
)

_OF_FIGURES: Final = re.compile(r"[0-9.,-]+")
"""Text without anything else can stand in a figure; other text is not looked for there, in tables of 20,000 lines."""

_Words = Callable[[Cell, int], str]


def find_text(draft: BudgetTableDraft, words: str, *, match_case: bool = False) -> Sequence[tuple[int, int]]:
    """Return the places (row, column) that show `words`, row by row: -2 the number, -1 the label."""
    if not words:
        return ()
    sought = _sought(words, match_case)
    ways = [(unit_of(draft, column), decimals_of(draft, column)) for column in draft.columns]

    def shown(cell: Cell, column: int) -> str:
        unit, decimals = ways[column]
        return cell_text(cell, unit, decimals, draft.language)

    may_be_figure = _OF_FIGURES.fullmatch(words) is not None
    return [
        (place, column)
        for place, row in enumerate(draft.rows)
        for column in _columns_with(row, sought, shown, may_be_figure=may_be_figure)
    ]


def replace_text(
    draft: BudgetTableDraft, found: str, replacement: str, *, match_case: bool = False
) -> tuple[BudgetTableDraft, int]:
    """Replace a text in labels and numbers and in cells as they are edited; return how many places changed."""
    if not found:
        return draft, 0
    sought = _sought(found, match_case)
    units = [unit_of(draft, column) for column in draft.columns]
    may_be_figure = _OF_FIGURES.fullmatch(found) is not None
    rows, count = list(draft.rows), 0
    for place, row in enumerate(rows):
        columns = list(
            _columns_with(row, sought, lambda cell, column: edit_text(cell, units[column]), may_be_figure=may_be_figure)
        )
        rows[place] = _replaced(row, columns, lambda text: sought.sub(lambda _: replacement, text), units)
        count += _differing(row, rows[place])
    return (replace(draft, rows=tuple(rows)), count) if count else (draft, 0)


def _sought(words: str, match_case: bool) -> re.Pattern[str]:
    return re.compile(re.escape(words), re.NOFLAG if match_case else re.IGNORECASE)


def _columns_with(row: Row, sought: re.Pattern[str], shown: _Words, *, may_be_figure: bool) -> Iterator[int]:
    if sought.search(row.number):
        yield NUMBER_COLUMN
    if sought.search(row.label):
        yield LABEL_COLUMN
    for column, cell in enumerate(row.cells):
        is_worth = may_be_figure or cell.typed or cell.state is CellState.NOT_APPLICABLE
        if cell.state is not CellState.BLANK and is_worth and sought.search(shown(cell, column)):
            yield column


def _replaced(row: Row, columns: Sequence[int], change: Callable[[str], str], units: Sequence[Unit]) -> Row:
    if not columns:
        return row
    number = change(row.number) if NUMBER_COLUMN in columns else row.number
    label = change(row.label) if LABEL_COLUMN in columns else row.label
    cells = list(row.cells)
    for column in columns:
        if column >= 0:
            typed = change(edit_text(cells[column], units[column]))
            cells[column] = read_cell(typed, units[column], notes=cells[column].notes)
    edited = with_cells(row, cells)
    return edited if (number, label) == (row.number, row.label) else replace(edited, number=number, label=label)


def _differing(before: Row, after: Row) -> int:
    if before is after:
        return 0
    cells = sum(old != new for old, new in zip(before.cells, after.cells, strict=True))
    return cells + (before.number != after.number) + (before.label != after.label)

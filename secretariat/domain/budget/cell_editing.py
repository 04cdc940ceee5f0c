"""What a clerk does to cells: typing, pasting, clearing, filling."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from secretariat.domain.budget.blocks import (
    LABEL_COLUMN,
    NUMBER_COLUMN,
    Block,
    fitted,
    new_column,
    new_row,
    with_cells,
    with_row,
)
from secretariat.domain.budget.cell_entry import edit_text, read_cell
from secretariat.domain.budget.tables import (
    BLANK,
    BudgetTableDraft,
    Cell,
    Row,
    RowKind,
    Unit,
    unit_of,
)


def put_cells(draft: BudgetTableDraft, cells: Mapping[tuple[int, int], Cell]) -> BudgetTableDraft:
    """Put cells in their (row, column) places. Raises `IndexError` for a place that is not in the table."""
    by_row: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in cells.items():
        by_row.setdefault(row, {})[column] = cell
    edited = {}
    for row, new in by_row.items():
        told = list(draft.rows[row].cells)
        for column, cell in new.items():
            told[column] = cell
        edited[row] = with_cells(draft.rows[row], told)
    return _with_rows(draft, edited)


def put_row(draft: BudgetTableDraft, row: int, edited: Row) -> BudgetTableDraft:
    """Put a row in the place of another; it is given a cell for each column."""
    return with_row(draft, row, fitted(edited, len(draft.columns)))


def type_into(draft: BudgetTableDraft, row: int, column: int, typed: str) -> BudgetTableDraft:
    """Put what was typed into a cell, a label (column -1) or a number (column -2); footnote marks stay."""
    return with_row(draft, row, _typed(draft.rows[row], column, (typed,), _units(draft)))


def paste(draft: BudgetTableDraft, row: int, column: int, texts: Sequence[Sequence[str]]) -> BudgetTableDraft:
    """Put a rectangle of texts where the cursor is, the first text in (row, column); rows are added below as needed.

    A grand total that ends the table and is only computed stays below what is pasted where there are too few lines
    above it. Columns that reach beyond the last one are added too, labelled with nothing. `column` may be -1 or -2:
    then labels and numbers are pasted with the figures. Footnote marks stay where they are.
    """
    widest = max((column + len(line) for line in texts), default=0)
    wide = _with_columns(draft, widest)
    high = _with_lines(wide, row, row + len(texts))
    units = _units(high)
    edited = {row + place: _typed(high.rows[row + place], column, line, units) for place, line in enumerate(texts)}
    return _with_rows(high, edited)


def clear(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Empty the cells of a block; footnote marks go with them."""
    columns = block.columns_of(draft)

    def cleared(row: Row) -> Row:
        for column in columns:
            if column < 0:
                row = _with_words(row, column, "")
        if LABEL_COLUMN in columns and row.notes:
            row = replace(row, notes=())
        cells = list(row.cells)
        for column in _cells_of(draft, block):
            cells[column] = BLANK
        return with_cells(row, cells)

    return _in_rows(draft, block.rows_of(draft), cleared)


def fill_down(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Fill a block with its first row's cells."""
    rows = block.rows_of(draft)
    if len(rows) < len(("first", "next")):
        return draft
    first = draft.rows[rows[0]]
    columns = block.columns_of(draft)

    def filled(row: Row) -> Row:
        for column in columns:
            if column < 0:
                row = _with_words(row, column, first.number if column == NUMBER_COLUMN else first.label)
        cells = list(row.cells)
        for column in _cells_of(draft, block):
            cells[column] = first.cells[column]
        return with_cells(row, cells)

    return _in_rows(draft, rows[1:], filled)


def fill_right(draft: BudgetTableDraft, block: Block) -> BudgetTableDraft:
    """Fill a block with its first column's cells; a figure is the same figure as shown where the unit is another."""
    columns, units = _cells_of(draft, block), _units(draft)

    def filled(row: Row) -> Row:
        cells = list(row.cells)
        for column in columns[1:]:
            cells[column] = _in_unit(cells[columns[0]], units[columns[0]], units[column])
        return with_cells(row, cells)

    return _in_rows(draft, block.rows_of(draft), filled)


def _in_unit(cell: Cell, unit: Unit, wanted: Unit) -> Cell:
    return cell if unit is wanted else read_cell(edit_text(cell, unit), wanted, notes=cell.notes)


def _cells_of(draft: BudgetTableDraft, block: Block) -> range:
    """Return the columns of a block that hold cells, not words."""
    columns = block.columns_of(draft)
    return range(max(columns.start, 0), max(columns.stop, 0))


def _units(draft: BudgetTableDraft) -> Sequence[Unit]:
    return [unit_of(draft, column) for column in draft.columns]


def _typed(row: Row, column: int, texts: Sequence[str], units: Sequence[Unit]) -> Row:
    """Return a row with texts typed into it from a column on; the row itself when nothing differs."""
    for place, text in enumerate(texts[: max(-column, 0)], column):
        row = _with_words(row, place, unicodedata.normalize("NFC", " ".join(text.split())))
    first = max(column, 0)
    cells = list(row.cells)
    for place, text in enumerate(texts[first - column :], first):
        cells[place] = read_cell(text, units[place], notes=cells[place].notes)
    return with_cells(row, cells)


def _with_words(row: Row, column: int, words: str) -> Row:
    """Return a row with another number or label; the row itself when it has these words."""
    if column == NUMBER_COLUMN:
        return row if row.number == words else replace(row, number=words)
    return row if row.label == words else replace(row, label=words)


def _in_rows(draft: BudgetTableDraft, places: Iterable[int], change: Callable[[Row], Row]) -> BudgetTableDraft:
    return _with_rows(draft, {place: change(draft.rows[place]) for place in places})


def _with_rows(draft: BudgetTableDraft, edited: Mapping[int, Row]) -> BudgetTableDraft:
    """Put rows in the places of others; the draft itself when they are the same rows."""
    rows = list(draft.rows)
    for place, row in edited.items():
        rows[place] = row
    is_same = all(row is draft.rows[place] for place, row in edited.items())
    return draft if is_same else replace(draft, rows=tuple(rows))


def _with_columns(draft: BudgetTableDraft, wanted: int) -> BudgetTableDraft:
    more = tuple(new_column() for _ in range(wanted - len(draft.columns)))
    if not more:
        return draft
    columns = (*draft.columns, *more)
    return replace(draft, columns=columns, rows=tuple(fitted(row, len(columns)) for row in draft.rows))


def _with_lines(draft: BudgetTableDraft, first: int, wanted: int) -> BudgetTableDraft:
    """Add lines for rows from `first` to before `wanted`: as deep as the last row, or in the group that ends them."""
    rows = draft.rows
    if wanted <= len(rows):
        return draft
    end = len(rows)
    if first < end - 1 and rows[-1].kind is RowKind.GRAND_TOTAL and all(cell == BLANK for cell in rows[-1].cells):
        end -= 1
    last = rows[end - 1] if end else None
    is_holder = last is not None and last.kind in (RowKind.GROUP, RowKind.HEADING)
    level = 0 if last is None else last.level + is_holder
    added = tuple(new_row(draft, level=level) for _ in range(wanted - end))
    return replace(draft, rows=(*rows[:end], *added, *rows[end:]))

"""What can be done to a table: rows, columns, header row, alignment. Each is one step of undo."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QTextCursor, QTextTable

from secretariat.domain.text import Alignment, Cell, Table
from secretariat.ui.editing import formats, piece_lines, reading
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.steps import one_step
from secretariat.ui.editing.writing import write_table

NEW_ROWS, NEW_COLUMNS = 3, 2


def insert(cursor: QTextCursor) -> None:
    """Put an empty table at the cursor, or after its line when it is not empty; the cursor goes to the first cell."""
    with one_step(cursor):
        piece_lines.erase_selection(cursor)
        if cursor.block().length() > 1 or piece_lines.on_piece(cursor):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock(formats.block_format(Kind.PARAGRAPH))
        rest = Kind.PARAGRAPH if cursor.block().next().isValid() else Kind.FILLER
        empty = Table(((Cell(),) * NEW_COLUMNS,) * NEW_ROWS, (Alignment.LEFT,) * NEW_COLUMNS)
        write_table(cursor, empty)
        cursor.setBlockFormat(formats.block_format(rest))
        if rest is Kind.PARAGRAPH and not reading.is_caption(cursor.block()):
            _drop_empty_rest(cursor)
    table = reading.table_at(cursor.document().findBlock(cursor.position() - 1))
    if table is not None:
        cursor.setPosition(table.cellAt(0, 0).firstPosition())


def _drop_empty_rest(cursor: QTextCursor) -> None:
    """Qt leaves an empty line after the new table; the line after it does as well."""
    following = cursor.block().next()
    look = following.blockFormat()
    cursor.deleteChar()
    cursor.setBlockFormat(look)


def step_cell(cursor: QTextCursor, table: QTextTable, by: int) -> None:
    """Go to the next cell (`by` 1) or the one before (-1); forward from the last one adds a row."""
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + cell.column() + by
    if number < 0:
        return
    row, column = divmod(number, table.columns())
    if row >= table.rows():
        insert_row(cursor, table, table.rows())
    place = table.cellAt(row, column)
    cursor.setPosition(place.firstPosition())
    cursor.setPosition(place.lastPosition(), QTextCursor.MoveMode.KeepAnchor)


def insert_row(cursor: QTextCursor, table: QTextTable, at: int) -> None:
    """Insert an empty row before row `at`, counted from 0."""
    alignments = _alignments(table)
    with one_step(cursor):
        table.insertRows(at, 1) if at < table.rows() else table.appendRows(1)
        for column, alignment in enumerate(alignments):
            _dress(table, at, column, alignment)


def insert_column(cursor: QTextCursor, table: QTextTable, at: int) -> None:
    """Insert an empty column before column `at`, counted from 0."""
    with one_step(cursor):
        table.insertColumns(at, 1) if at < table.columns() else table.appendColumns(1)
        for row in range(table.rows()):
            _dress(table, row, at, Alignment.LEFT)


def remove_rows(cursor: QTextCursor, table: QTextTable) -> None:
    """Remove the rows of the chosen cells; the last row takes the table with it."""
    first, count = _span(cursor, table)[:2]
    with one_step(cursor):
        if count >= table.rows():
            remove(cursor, table)
        else:
            _keep_heading_rows_within(table, table.rows() - count)
            table.removeRows(first, count)


def _keep_heading_rows_within(table: QTextTable, rows: int) -> None:
    """Let no more rows be headings than there will be: Qt 6.12 ends the program when a table keeps fewer.

    It can go when `test_removing_a_row_leaves_no_more_heading_rows_than_rows` passes without it.
    """
    look = table.format()
    if look.headerRowCount() > rows:
        look.setHeaderRowCount(rows)
        table.setFormat(look)


def remove_columns(cursor: QTextCursor, table: QTextTable) -> None:
    """Remove the columns of the chosen cells; the last column takes the table with it."""
    first, count = _span(cursor, table)[2:]
    with one_step(cursor):
        if count >= table.columns():
            remove(cursor, table)
        else:
            table.removeColumns(first, count)


def remove(cursor: QTextCursor, table: QTextTable) -> None:
    """Remove a table and its caption."""
    line = cursor.document().findBlock(table.firstPosition() - 1)
    has_caption = reading.is_caption(line)
    after = cursor.document().findBlock(table.lastPosition() + 1)
    rest = after.blockFormat()
    with one_step(cursor):
        cursor.setPosition(line.position() if has_caption else table.firstPosition() - 1)
        cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
        look = rest if has_caption else line.blockFormat()
        cursor.removeSelectedText()
        if formats.kind_of(look) is Kind.FILLER:
            look = formats.block_format(Kind.PARAGRAPH)
        cursor.setBlockFormat(look)


def toggle_header(cursor: QTextCursor, table: QTextTable) -> None:
    """Let the first row head the columns, or not."""
    look = table.format()
    look.setHeaderRowCount(0 if look.headerRowCount() else 1)
    with one_step(cursor):
        table.setFormat(look)


def align(cursor: QTextCursor, table: QTextTable, alignment: Alignment) -> None:
    """Set how the columns of the chosen cells stand."""
    first, count = _span(cursor, table)[2:]
    with one_step(cursor):
        for row in range(table.rows()):
            for column in range(first, first + count):
                _dress(table, row, column, alignment)


def alignment_at(cursor: QTextCursor, table: QTextTable) -> Alignment:
    """Return how the cursor's column stands."""
    return _alignments(table)[max(_span(cursor, table)[2], 0)]


def add_caption(cursor: QTextCursor, table: QTextTable) -> None:
    """Go to the table's caption; a table without the line for it gets one."""
    line = cursor.document().findBlock(table.firstPosition() - 1)
    cursor.setPosition(line.position() + line.length() - 1)
    if not reading.is_caption(line):
        with one_step(cursor):
            cursor.insertBlock(formats.block_format(Kind.CAPTION))


def chosen_cells(cursor: QTextCursor) -> tuple[int, int, int, int] | None:
    """Return first row, rows, first column and columns of the chosen cells; None when no cells are chosen."""
    if not cursor.hasComplexSelection():
        return None
    first_row, rows, first_column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    return first_row, rows, first_column, columns


def _span(cursor: QTextCursor, table: QTextTable) -> tuple[int, int, int, int]:
    cell = table.cellAt(cursor)
    return chosen_cells(cursor) or (cell.row(), 1, cell.column(), 1)


def _alignments(table: QTextTable) -> tuple[Alignment, ...]:
    return reading.read_table(table, None).alignments


def _dress(table: QTextTable, row: int, column: int, alignment: Alignment) -> None:
    for line in reading.cell_blocks(table, row, column):
        QTextCursor(line).setBlockFormat(formats.cell_format(alignment))

"""Writes blocks of a text into the document on screen, through a cursor, so that one undo takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextTable

from secretariat.domain.text import Block, Cell, Inlines, NoteMark, Piece, Table
from secretariat.ui.editing import formats
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.offsets import LINE_SEPARATOR

_HELD = str.maketrans(
    {
        "\n": LINE_SEPARATOR,
        "\u2029": LINE_SEPARATOR,
        "\r": None,
        "\x00": None,
        # Qt marks the begin and the end of a table with these two.
        "\ufdd0": None,
        "\ufdd1": None,
    }
)


def held(text: str) -> str:
    """Return the characters of `text` as the document holds them: line breaks are U+2028, Qt's own signs are gone."""
    return text.translate(_HELD)


def write_inlines(cursor: QTextCursor, inlines: Inlines) -> None:
    """Write runs and marks at the cursor."""
    for inline in inlines:
        if isinstance(inline, NoteMark):
            write_note(cursor, inline)
        else:
            words = held(inline.text)
            shown = replace(inline, text=words.replace(LINE_SEPARATOR, "\n"))
            cursor.insertText(words, formats.run_format(shown))
    cursor.setCharFormat(formats.plain_format())


def write_note(cursor: QTextCursor, mark: NoteMark) -> None:
    """Write a footnote mark at the cursor."""
    runs = tuple(replace(run, text=held(run.text).replace(LINE_SEPARATOR, "\n")) for run in mark.note)
    cursor.insertText("\ufffc", formats.note_format(NoteMark(runs)))


def write_blocks(cursor: QTextCursor, blocks: Sequence[Block], rest: QTextBlockFormat) -> None:
    """Write whole blocks before what stands after the cursor, which must be at the start of a line.

    That line is pushed down and gets the format `rest`.
    """
    for block in blocks:
        if isinstance(block, Table):
            write_table(cursor, block)
            continue
        cursor.setBlockFormat(formats.format_of(block))
        write_inlines(cursor, () if isinstance(block, Piece) else block.inlines)
        cursor.insertBlock()
    cursor.setBlockFormat(rest)


def write_table(cursor: QTextCursor, table: Table) -> None:
    """Write a table at the cursor, whose line becomes the caption; what stood after the cursor follows the table."""
    cursor.setBlockFormat(formats.block_format(Kind.CAPTION))
    write_inlines(cursor, table.caption)
    made = cursor.insertTable(len(table.rows), len(table.alignments), formats.table_format(table.header_rows))
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            _write_cell(made, row, column, cell, formats.cell_format(table.alignments[column]))
    cursor.setPosition(made.lastPosition() + 1)


def _write_cell(table: QTextTable, row: int, column: int, cell: Cell, look: QTextBlockFormat) -> None:
    cursor = table.cellAt(row, column).firstCursorPosition()
    for number, paragraph in enumerate(cell.paragraphs):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(look)
        write_inlines(cursor, paragraph)

"""Reads the blocks of the text out of the lines of the document on screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment, QTextTable

from secretariat.domain.text import (
    OBJECT,
    Alignment,
    Block,
    Cell,
    Heading,
    Inline,
    Inlines,
    ListItem,
    NoteMark,
    Paragraph,
    Run,
    Table,
    canonical_inlines,
)
from secretariat.ui.editing import formats
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.offsets import LINE_SEPARATOR


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of a line that look alike."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def field_in(fragment: QTextFragment) -> str | None:
    """Return the address of the fact that a stretch tells; None when it is no field, or is one no longer."""
    look = fragment.charFormat()
    if not look.hasProperty(formats.FIELD):
        return None
    return formats.field_of(look, fragment.text().replace(LINE_SEPARATOR, "\n"))


def read_inlines(block: QTextBlock) -> Inlines:
    """Return the runs and marks of a line, in canonical form."""
    made: list[Inline] = []
    for fragment in fragments(block):
        look = fragment.charFormat()
        text = fragment.text()
        if look.objectType() == formats.NOTE_OBJECT:
            made += [formats.note_of(look)] * text.count(OBJECT)
        else:
            words = text.replace(LINE_SEPARATOR, "\n")
            made.append(Run(words, formats.emphasis_of(look), formats.link_of(look), field_in(fragment)))
    return canonical_inlines(tuple(made))


def read_block(block: QTextBlock) -> Block | None:
    """Return the block of a line outside tables; None for an empty filler."""
    look = block.blockFormat()
    kind = formats.kind_of(look)
    inlines = read_inlines(block)
    if kind is Kind.FILLER and not inlines:
        return None
    if kind is Kind.PIECE and not inlines:
        return formats.piece_of(look)
    if kind is Kind.HEADING:
        return Heading(formats.level_of(look), inlines, formats.section_of(look))
    if kind in formats.LISTS:
        return ListItem(formats.LISTS[kind], formats.level_of(look), inlines)
    return Paragraph(inlines)


def read_table(table: QTextTable, caption: QTextBlock | None) -> Table:
    """Return a table with the caption that stands in the line above it."""
    rows = tuple(
        tuple(_read_cell(table, row, column) for column in range(table.columns())) for row in range(table.rows())
    )
    alignments = tuple(_alignment(table, column) for column in range(table.columns()))
    header_rows = min(table.format().headerRowCount(), table.rows())
    return Table(rows, alignments, header_rows, read_inlines(caption) if caption is not None else ())


def _read_cell(table: QTextTable, row: int, column: int) -> Cell:
    return Cell(tuple(read_inlines(block) for block in cell_blocks(table, row, column)))


def cell_blocks(table: QTextTable, row: int, column: int) -> list[QTextBlock]:
    """Return the lines of a cell."""
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    made = [block]
    while block != last:
        block = block.next()
        made.append(block)
    return made


def _alignment(table: QTextTable, column: int) -> Alignment:
    look = table.cellAt(0, column).firstCursorPosition().block().blockFormat()
    return Alignment.RIGHT if look.stringProperty(formats.COLUMN) == Alignment.RIGHT.value else Alignment.LEFT


def table_at(block: QTextBlock) -> QTextTable | None:
    """Return the table that a line stands in."""
    return QTextCursor(block).currentTable() if block.isValid() else None


def is_caption(block: QTextBlock) -> bool:
    """True when a line is the caption of the table after it."""
    return (
        block.isValid()
        and formats.kind_of(block.blockFormat()) is Kind.CAPTION
        and table_at(block) is None
        and table_at(block.next()) is not None
    )


def count_notes(inlines: Inlines) -> int:
    """Return how many footnotes a line refers to."""
    return sum(isinstance(inline, NoteMark) for inline in inlines)

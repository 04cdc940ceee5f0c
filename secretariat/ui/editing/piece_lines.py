"""What happens to the line of a live piece: it holds no words, so what is written there goes to a line beside it."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from secretariat.ui.editing import formats, reading
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.steps import one_step


def on_piece(cursor: QTextCursor) -> bool:
    """True when the cursor stands on a piece."""
    return formats.is_piece(cursor.blockFormat()) and cursor.block().length() == 1


def leave(cursor: QTextCursor) -> None:
    """Go from a piece to an empty paragraph below it, made for what comes.

    A line that words got into all the same, dragged there by the system, becomes the paragraph it is read as.
    """
    if on_piece(cursor):
        cursor.insertBlock(formats.block_format(Kind.PARAGRAPH))
    elif formats.is_piece(cursor.blockFormat()):
        cursor.setBlockFormat(formats.block_format(Kind.PARAGRAPH))


def make_room_above(cursor: QTextCursor) -> None:
    """Go from a piece to an empty paragraph above it, made for what comes."""
    with one_step(cursor):
        cursor.insertBlock(cursor.blockFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.setBlockFormat(formats.block_format(Kind.PARAGRAPH))


def ends_on_piece(cursor: QTextCursor) -> bool:
    """True when the selection begins or ends on a piece and nowhere in a table."""
    if not cursor.hasSelection() or cursor.currentTable() is not None:
        return False
    ends = _ends(cursor)
    return any(formats.is_piece(line.blockFormat()) for line in ends) and not any(map(reading.table_at, ends))


def _ends(cursor: QTextCursor) -> tuple[QTextBlock, QTextBlock]:
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())


def erase_selection(cursor: QTextCursor) -> None:
    """Remove the selected text; a piece that the selection begins or ends on goes with it."""
    if not ends_on_piece(cursor):
        cursor.removeSelectedText()
        return
    looks = [line.blockFormat() for line in _ends(cursor)]
    left = next((look for look in looks if not formats.is_piece(look)), formats.block_format(Kind.PARAGRAPH))
    with one_step(cursor):
        cursor.removeSelectedText()
        cursor.setBlockFormat(left)


def go_to_neighbour(cursor: QTextCursor, piece: QTextBlock) -> None:
    """Go from a line to the piece above or below it; the line goes away when it is empty."""
    line, look = cursor.block(), piece.blockFormat()
    if line.length() > 1:
        cursor.setPosition(piece.position())
        return
    with one_step(cursor):
        cursor.setPosition(min(line.position(), piece.position()))
        cursor.deleteChar()
        cursor.setBlockFormat(look)

"""Puts other blocks in the place of some: moving a section, going back to a version, loading a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from secretariat.domain.text import Block, Table, Text
from secretariat.ui.editing import formats
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.writing import write_blocks


def load(document: QTextDocument, text: Text) -> None:
    """Fill the document with `text`; nothing before it can be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    write_blocks(cursor, text.blocks, formats.block_format(Kind.FILLER))
    _drop_rest(cursor, text.blocks[-1] if text.blocks else None)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def rewrite(document: QTextDocument, mirror: Mirror, text: Text) -> None:
    """Make the document hold `text` in one step, touching only the blocks between those that stay."""
    old, new = mirror.text().blocks, text.blocks
    if old == new:
        return
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    replace_blocks(document, mirror, head, len(old) - tail, new[head : len(new) - tail])


def _common(left: Sequence[Block], right: Sequence[Block]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def replace_blocks(document: QTextDocument, mirror: Mirror, first: int, end: int, blocks: Sequence[Block]) -> None:
    """Put `blocks` in the place of the blocks from `first` up to, not including, `end`."""
    old = mirror.text().blocks
    lines = mirror.first_lines()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    is_at_end = end >= len(old)
    if first < len(old):
        cursor.setPosition(document.findBlockByNumber(lines[first]).position())
    else:
        _open_line_at_end(cursor, old[-1] if old else None)
    rest = formats.block_format(Kind.FILLER)
    if is_at_end:
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    else:
        following = document.findBlockByNumber(lines[end])
        rest = following.blockFormat()
        cursor.setPosition(following.position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    write_blocks(cursor, blocks, rest)
    if is_at_end:
        _drop_rest(cursor, blocks[-1] if blocks else old[first - 1] if first else None)
    cursor.endEditBlock()


def _open_line_at_end(cursor: QTextCursor, last: Block | None) -> None:
    """Go to an empty line after the last block, made when there is no filler to use."""
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if last is not None and not isinstance(last, Table):
        cursor.insertBlock(formats.block_format(Kind.FILLER))


def _drop_rest(cursor: QTextCursor, previous: Block | None) -> None:
    """Take away the empty line at the end, unless Qt needs it: after a table, and in an empty document."""
    if previous is None or isinstance(previous, Table):
        return
    look = cursor.block().previous().blockFormat()
    cursor.deletePreviousChar()
    cursor.setBlockFormat(look)

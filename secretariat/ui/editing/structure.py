"""What the keys of a writer do to lines: headings, lists, the end of a line, the beginning of one."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from secretariat.domain.text import DEEPEST_HEADING, Section
from secretariat.ui.editing import formats, piece_lines, reading
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.steps import one_step

MOVE = QTextCursor.MoveOperation
KEEP = QTextCursor.MoveMode.KeepAnchor

_MARKERS = ((re.compile(r"[-*•]"), Kind.BULLET), (re.compile(r"1[.)]"), Kind.NUMBER))


def new_section() -> Section:
    """Return a section that answers no question, with a key of its own."""
    return Section(secrets.token_hex(4))


def chosen_lines(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the lines the selection touches, without those in tables and captions."""
    document = cursor.document()
    line = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    found: list[QTextBlock] = []
    while line.isValid() and (line.position() < end or not found):
        found.append(line)
        line = line.next()
    return [line for line in found if reading.table_at(line) is None and not reading.is_caption(line)]


def _shape(cursor: QTextCursor, shaped: Callable[[QTextBlockFormat], QTextBlockFormat | None]) -> None:
    with one_step(cursor):
        for line in chosen_lines(cursor):
            look = None if formats.is_piece(line.blockFormat()) else shaped(line.blockFormat())
            if look is not None:
                QTextCursor(line).setBlockFormat(look)


def set_paragraphs(cursor: QTextCursor) -> None:
    """Make the chosen lines paragraphs."""
    _shape(cursor, lambda _: formats.block_format(Kind.PARAGRAPH))


def set_headings(cursor: QTextCursor, level: int) -> None:
    """Make the chosen lines headings; one that is of that level already becomes a paragraph again."""

    def shaped(look: QTextBlockFormat) -> QTextBlockFormat:
        if is_heading(look) and formats.level_of(look) == level:
            return formats.block_format(Kind.PARAGRAPH)
        return formats.block_format(Kind.HEADING, level, new_section() if level == 1 else None)

    _shape(cursor, shaped)


def toggle_list(cursor: QTextCursor, kind: Kind) -> None:
    """Make the chosen lines items of a list, or paragraphs when all of them are items of that kind already."""
    lines = chosen_lines(cursor)
    if lines and all(formats.kind_of(line.blockFormat()) is kind for line in lines):
        set_paragraphs(cursor)
    else:
        _shape(cursor, lambda look: formats.block_format(kind, formats.level_of(look) if is_item(look) else 1))


def shift_levels(cursor: QTextCursor, by: int) -> None:
    """Move the chosen list items and headings in (`by` 1) or out (-1).

    An item moved out of the first level becomes a paragraph. The heading of a section stays one, and none becomes one.
    """

    def shaped(look: QTextBlockFormat) -> QTextBlockFormat | None:
        level = formats.level_of(look) + by
        if is_subheading(look):
            return formats.block_format(Kind.HEADING, min(max(level, 2), DEEPEST_HEADING))
        if not is_item(look):
            return None
        if level < 1:
            return formats.block_format(Kind.PARAGRAPH)
        return formats.block_format(formats.kind_of(look), min(level, formats.DEEPEST_ITEM))

    _shape(cursor, shaped)


def is_item(look: QTextBlockFormat) -> bool:
    """True for a list item."""
    return formats.kind_of(look) in formats.LISTS


def is_heading(look: QTextBlockFormat) -> bool:
    """True for a heading."""
    return formats.kind_of(look) is Kind.HEADING


def is_subheading(look: QTextBlockFormat) -> bool:
    """True for a heading inside a section."""
    return is_heading(look) and formats.level_of(look) > 1


def break_line(cursor: QTextCursor) -> None:
    """Do what Enter does outside tables and captions."""
    with one_step(cursor):
        piece_lines.erase_selection(cursor)
        piece_lines.leave(cursor)
        line, look = cursor.block(), cursor.blockFormat()
        is_empty = line.length() == 1
        if is_item(look) and is_empty:
            shift_levels(cursor, -1)
        elif is_heading(look):
            _break_heading(cursor, look)
        elif formats.kind_of(look) is Kind.FILLER:
            cursor.setBlockFormat(formats.block_format(Kind.PARAGRAPH))
            cursor.insertBlock()
        else:
            cursor.insertBlock()
            unlink(cursor)


def _break_heading(cursor: QTextCursor, look: QTextBlockFormat) -> None:
    if cursor.atBlockEnd():
        cursor.insertBlock(formats.block_format(Kind.PARAGRAPH))
        cursor.setCharFormat(formats.plain_format())
    elif cursor.atBlockStart():
        cursor.insertBlock()
        above = QTextCursor(cursor.block().previous())
        above.setBlockFormat(formats.block_format(Kind.PARAGRAPH))
    else:
        level = formats.level_of(look)
        cursor.insertBlock(formats.block_format(Kind.HEADING, level, new_section() if level == 1 else None))


def unlink(cursor: QTextCursor) -> None:
    """Let what is typed next be no part of a link."""
    look = cursor.charFormat()
    if look.isAnchor():
        look.clearProperty(int(look.Property.IsAnchor.value))
        look.clearProperty(int(look.Property.AnchorHref.value))
        cursor.setCharFormat(look)


def erase_back(cursor: QTextCursor) -> bool:
    """Do what Backspace does at the start of a list item, a caption, or a line after a table or a piece. False when it
    is none.
    """
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    line, table = cursor.block(), cursor.currentTable()
    if table is not None:
        return cursor.position() == table.cellAt(cursor).firstPosition()
    if is_item(line.blockFormat()):
        shift_levels(cursor, -1)
        return True
    above = line.previous()
    if reading.table_at(above) is not None:
        _leave_for_table(cursor, line, above)
    elif reading.is_caption(line):
        cursor.movePosition(MOVE.PreviousCharacter)
    elif formats.is_piece(above.blockFormat()):
        piece_lines.go_to_neighbour(cursor, above)
    else:
        return False
    return True


def _leave_for_table(cursor: QTextCursor, line: QTextBlock, above: QTextBlock) -> None:
    """Go into the table above; an empty line that Qt does not need goes away."""
    if line.length() == 1 and line.next().isValid() and not reading.is_caption(line):
        cursor.deleteChar()
    cursor.setPosition(above.position() + above.length() - 1)


def erase_forward(cursor: QTextCursor) -> bool:
    """Do what Delete does before a table, its caption or a piece: go there. False when the line goes on or joins the
    next.
    """
    if cursor.hasSelection() or not cursor.atBlockEnd():
        return False
    line, table = cursor.block(), cursor.currentTable()
    if table is not None:
        return cursor.position() == table.cellAt(cursor).lastPosition()
    if reading.is_caption(line) or reading.is_caption(line.next()) or reading.table_at(line.next()) is not None:
        cursor.movePosition(MOVE.NextCharacter)
        return True
    if formats.is_piece(line.next().blockFormat()):
        piece_lines.go_to_neighbour(cursor, line.next())
        return True
    return False


def make_list_of_marker(cursor: QTextCursor) -> bool:
    """Turn a paragraph that begins with `- ` or `1. ` just before the cursor into a list item."""
    line = cursor.block()
    head = line.text()[: cursor.positionInBlock()]
    if formats.kind_of(line.blockFormat()) not in {Kind.PARAGRAPH, Kind.FILLER} or cursor.currentTable() is not None:
        return False
    for marker, kind in _MARKERS:
        if head.endswith(" ") and marker.fullmatch(head[:-1]):
            with one_step(cursor):
                cursor.movePosition(MOVE.StartOfBlock, KEEP)
                cursor.removeSelectedText()
                cursor.setBlockFormat(formats.block_format(kind))
            return True
    return False


def renamed_section(section: Section | None, taken: set[str]) -> Section | None:
    """Return the section of a heading that comes in anew, with another key when its own is taken."""
    if section is None or section.key not in taken:
        return section
    return replace(new_section(), help=section.help)

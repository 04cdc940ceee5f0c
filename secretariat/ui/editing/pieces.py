"""The live pieces on the page: what keys do on a chip, which one stands where, and how one moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from secretariat.domain.text import Piece, Text
from secretariat.ui.editing import formats, piece_lines, piece_moves
from secretariat.ui.editing.page import TextPage

_KEYS: Final = QKeySequence.StandardKey
_REMOVING: Final = (
    _KEYS.Delete,
    _KEYS.Backspace,
    _KEYS.DeleteStartOfWord,
    _KEYS.DeleteEndOfWord,
    _KEYS.DeleteEndOfLine,
    _KEYS.DeleteCompleteLine,
)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def piece_at(page: TextPage, cursor: QTextCursor) -> tuple[int, Piece] | None:
    """Return the piece a cursor stands on, and which block of the text it is."""
    if cursor.hasSelection() or not piece_lines.on_piece(cursor):
        return None
    return page.mirror.block_index(cursor.block().blockNumber()), formats.piece_of(cursor.blockFormat())


def line_under(page: TextPage, point: QPoint) -> QTextBlock | None:
    """Return the line of the piece under a place on the viewport."""
    near = page.cursorForPosition(point).block()
    # Below its letters Qt takes the next line to be nearer than the piece.
    for line in (near, near.previous()):
        is_piece = line.isValid() and formats.is_piece(line.blockFormat()) and line.length() == 1
        if is_piece and page.line_rect(line).contains(point):
            return line
    return None


def take_key(page: TextPage, event: QKeyEvent) -> bool:
    """Do what a key does on a piece. False when the page's own way is right, such as for going on from it."""
    cursor = page.textCursor()
    if cursor.hasSelection():
        return not page.isReadOnly() and _take_over_selection(page, cursor, event)
    found = piece_at(page, cursor)
    if found is None:
        return False
    if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        open_piece(page)
        return True
    if event.matches(_KEYS.Copy):
        copy(page)
        return True
    return not page.isReadOnly() and _change(page, event)


def _take_over_selection(page: TextPage, cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Remove a selection that begins or ends on a piece before a key takes its place."""
    is_removing = any(event.matches(key) for key in _REMOVING)
    if not piece_lines.ends_on_piece(cursor) or not (is_removing or is_typing(event)):
        return False
    page.steps.part()
    piece_lines.erase_selection(cursor)
    page.setTextCursor(cursor)
    return is_removing


def _change(page: TextPage, event: QKeyEvent) -> bool:
    if event.matches(_KEYS.Cut):
        cut(page)
    elif any(event.matches(key) for key in _REMOVING):
        remove(page)
    elif event.key() in _ENTER:
        is_above = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        write_beside(page, piece_lines.make_room_above if is_above else piece_lines.leave)
    elif event.key() == Qt.Key.Key_Tab:
        page.focusNextChild()
    elif is_typing(event):
        write_beside(page, piece_lines.leave)
        return False
    else:
        return False
    return True


def is_typing(event: QKeyEvent) -> bool:
    """True for a key that writes a character; AltGr counts as Ctrl and Alt where the system says so."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    is_plain = held not in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    return is_plain and bool(event.text()) and event.text().isprintable()


def write_beside(page: TextPage, make_room: Callable[[QTextCursor], None]) -> None:
    """Put the cursor in a new paragraph beside the piece it stands on."""
    cursor = page.textCursor()
    page.steps.part()
    make_room(cursor)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()


def open_piece(page: TextPage) -> None:
    """Ask for the piece the cursor stands on to be seen to."""
    found = piece_at(page, page.textCursor())
    if found is not None:
        page.piece_opened.emit(found[0])


def copy(page: TextPage) -> None:
    """Put the piece the cursor stands on on the clipboard."""
    QGuiApplication.clipboard().setMimeData(page.createMimeDataFromSelection())


def cut(page: TextPage) -> None:
    """Take the piece the cursor stands on away, and put it on the clipboard."""
    copy(page)
    remove(page)


def remove(page: TextPage) -> None:
    """Remove the piece the cursor stands on; the cursor goes to what stood below it."""
    found = piece_at(page, page.textCursor())
    if found is not None:
        rewrite(page, piece_moves.removed(page.text(), found[0]), found[0])


def move(page: TextPage, index: int, gap: int) -> None:
    """Move the piece at block `index` to the gap before block `gap`, as one step, and stand on it there."""
    text = page.text()
    if 0 <= gap <= len(text.blocks) and gap not in {index, index + 1} and not page.isReadOnly():
        rewrite(page, piece_moves.moved(text, index, gap), gap - (gap > index))


def rewrite(page: TextPage, text: Text, index: int) -> None:
    """Let the page hold a text, as one step, with the cursor at the beginning of block `index`."""
    page.steps.part()
    page.rewrite(text)
    lines = page.mirror.first_lines()
    number = lines[min(index, len(lines) - 1)] if lines else 0
    cursor = page.textCursor()
    cursor.setPosition(page.document().findBlockByNumber(number).position())
    page.setTextCursor(cursor)
    page.ensureCursorVisible()


def told(page: TextPage) -> str:
    """Return what a screen reader says of the piece the cursor stands on, empty when it stands on none."""
    found = piece_at(page, page.textCursor())
    if found is None:
        return ""
    title, detail = page.piece_words(found[1])
    opens = QCoreApplication.translate("TextPage", "Inserted element. Enter opens it, Delete removes it.")
    return ". ".join(filter(None, (title, detail, opens)))

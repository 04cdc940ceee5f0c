"""Writes a text with the keys of a word processor, or pastes it, into the rows of a status sheet."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from secretariat.domain.text import Emphasis, Inlines, ListItem, ListKind, Run, Text
from secretariat.ui.editing.page import TextPage
from tests.e2e.sitting import CONTROL, Sitting

Key = Qt.Key
_COMPOSED = "é”’"
"""`QTest.keyClicks` ends the process at these."""
MARKERS = {ListKind.BULLET: "- ", ListKind.NUMBER: "1. "}


def page_of(program: Sitting) -> TextPage:
    """Return the page that the rows are written on."""
    page = program.tab.findChild(TextPage)
    assert page is not None
    return page


def go_to_row(program: Sitting, label: str) -> TextPage:
    """Choose a row in the outline: the cursor stands at the beginning of what is written in it then."""
    outline = program.tab.findChild(QListWidget, "outline")
    (item,) = outline.findItems(label, Qt.MatchFlag.MatchExactly)
    outline.scrollToItem(item)
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualItemRect(item).center())
    page = page_of(program)
    assert page.hasFocus()
    return page


def rewrite_row(program: Sitting, label: str, text: Text) -> None:
    """Type a text over the one line that stands in a row."""
    page = go_to_row(program, label)
    QTest.keyClick(page, Key.Key_Home)
    QTest.keyClick(page, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page, Key.Key_Backspace)
    type_text(page, text)


def type_text(page: QWidget, text: Text) -> None:
    """Type a text block by block, its lists begun with a dash or a number and ended with an empty item."""
    before: ListItem | None = None
    for number, block in enumerate(text.blocks):
        item = block if isinstance(block, ListItem) else None
        if number:
            _begin_next(page, before, item)
        if item is not None and before is None:
            QTest.keyClicks(page, MARKERS[item.kind])
        _type_words(page, block.inlines)
        before = item


def _begin_next(page: QWidget, before: ListItem | None, item: ListItem | None) -> None:
    QTest.keyClick(page, Key.Key_Return)
    if before is not None:
        level = item.level if item is not None else 0
        for _ in range(before.level - level):
            QTest.keyClick(page, Key.Key_Return)  # an empty item goes a level out, in the end out of the list
        for _ in range(level - before.level):
            QTest.keyClick(page, Key.Key_Tab)


def _type_words(page: QWidget, inlines: Inlines) -> None:
    for piece in inlines:
        assert isinstance(piece, Run)
        _toggle(page, piece.emphasis)
        _type(page, piece.text)
        _toggle(page, piece.emphasis)


def _type(page: QWidget, words: str) -> None:
    """Press the keys of words; what no single key gives is composed, as with a dead key."""
    for composed, letters in groupby(words, _COMPOSED.__contains__):
        if composed:
            event = QInputMethodEvent()
            event.setCommitString("".join(letters))
            QApplication.sendEvent(page, event)
        else:
            QTest.keyClicks(page, "".join(letters))


def _toggle(page: QWidget, emphasis: Emphasis) -> None:
    if emphasis is Emphasis.BOLD:
        QTest.keyClick(page, Key.Key_B, CONTROL)


def paste(page: QWidget, html: str) -> None:
    """Paste what another program put on the clipboard."""
    mime = QMimeData()
    mime.setHtml(html)
    QApplication.clipboard().setMimeData(mime)
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Paste))

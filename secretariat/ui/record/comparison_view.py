"""Two versions of a text as one: what was added is underlined, what was removed is struck out, both in a colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from secretariat.domain.text import OBJECT, Block, Heading, ListItem, Piece, Text
from secretariat.domain.text_comparison import Change, ComparedBlock, compare
from secretariat.ui import theme
from secretariat.ui.editing.piece_looks import piece_name

COLUMN = 680
"""Pixels: about 75 characters to the line."""

LOOKS: dict[Change, tuple[str, str]] = {
    Change.ADDED: ("good", "good_soft"),
    Change.REMOVED: ("error", "error_soft"),
}
"""The colour of the words and of the ground behind them; a line under or through them says the same without colour."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where one difference stands in the view, in characters."""

    start: int
    end: int


class ComparisonView(QTextEdit):
    """Shows compared blocks in reading order; `go_to` marks and shows a difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._compared: tuple[ComparedBlock, ...] = ()
        self._differences: tuple[Difference, ...] = ()
        super().__init__(parent)
        self.setObjectName("comparison.text")
        self.setAccessibleName(self.tr("The two versions as one text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        theme.set_look(self, "paper")

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The places where the versions differ, neighbouring words taken together."""
        return self._differences

    def show_compared(self, compared: Sequence[ComparedBlock]) -> None:
        """Show the blocks."""
        self._compared = tuple(compared)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        found: list[Difference] = []
        for index, block in enumerate(self._compared):
            if index:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(block.block))
            found += _write(cursor, block)
        cursor.endEditBlock()
        self._differences = tuple(found)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, index: int) -> None:
        """Mark the difference `index` and bring it into view."""
        difference = self._differences[index]
        cursor = self.textCursor()
        cursor.setPosition(difference.start)
        cursor.setPosition(difference.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the words in the colours of the theme in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._compared:
            self.show_compared(self._compared)


def compared_texts(old: Text, new: Text) -> tuple[ComparedBlock, ...]:
    """Return the blocks of two versions; runs on any thread."""
    return compare(old, new)


def word_format(change: Change, block: Block) -> QTextCharFormat:
    """Return the look of words that stayed, came or went."""
    made = QTextCharFormat()
    if isinstance(block, Heading | Piece):
        made.setFontWeight(QFont.Weight.DemiBold)
    if change in LOOKS:
        colour, ground = LOOKS[change]
        made.setForeground(theme.colour(colour))
        made.setBackground(theme.colour(ground))
        made.setFontUnderline(change is Change.ADDED)
        made.setFontStrikeOut(change is Change.REMOVED)
    else:
        made.setForeground(theme.colour("text"))
    return made


def _write(cursor: QTextCursor, block: ComparedBlock) -> list[Difference]:
    found: list[Difference] = []
    if isinstance(block.block, ListItem):
        cursor.insertText("•  ", word_format(Change.SAME, block.block))
    begin = cursor.position()
    before = Change.SAME
    for change, words in block.spans:
        start = cursor.position()
        cursor.insertText(_shown(words, block.block), word_format(change, block.block))
        if change is not Change.SAME:
            if before is not Change.SAME and found:
                start = found.pop().start
            found.append(Difference(start, cursor.position()))
        before = change
    if block.kind is Change.CHANGED and not found:
        # Only the look changed: bold, a link, the level of a heading. The whole block is the place.
        found.append(Difference(begin, cursor.position()))
    return found


def _shown(words: str, block: Block) -> str:
    """Return compared words as the view holds them; the sign that stands for a piece is its name."""
    named = words.replace(OBJECT, piece_name(block.kind)) if isinstance(block, Piece) else words
    return named.replace("\n", "\u2028")


def _block_format(block: Block) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(8)
    made.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if isinstance(block, Heading):
        made.setTopMargin(16)
    if isinstance(block, ListItem):
        made.setLeftMargin(20 * block.level)
    return made

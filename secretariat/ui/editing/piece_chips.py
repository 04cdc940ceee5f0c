"""Paints the chip of a live piece over its line: its drawing, what it is, and quieter what it draws from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextCursor

from secretariat.domain.text import Piece
from secretariat.ui import theme
from secretariat.ui.editing import formats
from secretariat.ui.editing.piece_looks import piece_drawing, piece_name
from secretariat.ui.icons import icon

_ROUND: Final = 6
_AIR: Final = 14
_ICON: Final = 20
_DETAIL_SCALE: Final = 0.88

PieceWords = Callable[[Piece], tuple[str, str]]


def words_without_data(piece: Piece) -> tuple[str, str]:
    """Return title and detail of a piece where nobody knows what it draws from."""
    return piece_name(piece.kind), piece.caption


@dataclass(frozen=True, slots=True)
class Chips:
    """How the pieces of a page look now: their words, what is chosen, and where one that is dragged would go.

    `drop` is the height of that gap on the viewport.
    """

    words: PieceWords = words_without_data
    cursor: QTextCursor | None = None
    has_focus: bool = False
    drop: float | None = None

    def is_current(self, line: QTextBlock) -> bool:
        """True when the cursor alone stands on a piece."""
        return self.cursor is not None and not self.cursor.hasSelection() and self.cursor.block() == line

    def is_selected(self, line: QTextBlock) -> bool:
        """True when the selection reaches a piece."""
        if self.cursor is None or not self.cursor.hasSelection():
            return False
        return self.cursor.selectionStart() <= line.position() <= self.cursor.selectionEnd()


def chip_rect(rect: QRectF) -> QRectF:
    """Return the room of a chip: Qt tells of its line the letters' height alone, and not what stands around them."""
    return QRectF(rect.topLeft(), QSizeF(rect.width(), rect.height() * formats.PIECE_PERCENT / 100))


def paint_chip(painter: QPainter, rect: QRectF, line: QTextBlock, *, chips: Chips, font: QFont) -> None:
    """Paint the piece of a line where the line stands on the viewport."""
    piece = formats.piece_of(line.blockFormat())
    is_selected, is_current = chips.is_selected(line), chips.is_current(line)
    card = chip_rect(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(card, theme.colour("card"))  # over the sign of a selection that Qt paints on an empty line
    painter.setPen(_edge(is_current=is_current, has_focus=chips.has_focus))
    ground, ink = _LOOKS[is_selected, is_current]
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(card, _ROUND, _ROUND)
    middle = card.center().y()
    side = QRectF(card.left() + _AIR, middle - _ICON / 2, _ICON, _ICON).toRect()
    icon(piece_drawing(piece.kind), role="accent").paint(painter, side)
    room = card.adjusted(2 * _AIR + _ICON, 0, -_AIR, 0)
    _paint_words(painter, room, chips.words(piece), font, role=ink)


_LOOKS: Final = {
    (False, False): ("window", ""),
    (False, True): ("accent_soft", "on_accent_soft"),
    (True, False): ("selection", "on_selection"),
}
"""Ground and ink of a chip, by whether it is selected with others and whether the cursor alone stands on it."""


def _edge(*, is_current: bool, has_focus: bool) -> QPen:
    if is_current:
        return QPen(theme.colour("focus" if has_focus else "border"), 2 if has_focus else 1)
    return QPen(theme.colour("rule"), 1)


def _paint_words(painter: QPainter, room: QRectF, words: tuple[str, str], font: QFont, *, role: str) -> None:
    """Paint the title, and the detail under it where there is one; both end in an ellipsis where they have no room."""
    title, detail = words
    strong, small = QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(font.pointSizeF() * _DETAIL_SCALE)
    lines = [(title, strong, role or "text")] + ([(detail, small, role or "muted")] if detail else [])
    top = room.center().y() - sum(QFontMetricsF(own).height() for _, own, _ in lines) / 2
    for told, own, colour in lines:
        metrics = QFontMetricsF(own)
        painter.setFont(own)
        painter.setPen(theme.colour(colour))
        shown = metrics.elidedText(told.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), top + metrics.ascent()), shown)
        top += metrics.height()


def paint_drop(painter: QPainter, left: float, right: float, height: float) -> None:
    """Paint the gap that a dragged piece would go to."""
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.drawLine(QPointF(left, height), QPointF(right, height))

"""Drags a live piece to another place on the page with the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from secretariat.ui.editing import pieces, reading
from secretariat.ui.editing.page import TextPage

_EDGE: Final = 32
"""Pixels from the edge of the page within which it scrolls on."""
_SCROLL_MS: Final = 40
_SCROLL_PIXELS: Final = 14


class PieceDragging(QObject):
    """Follows the mouse from a chip to the gap between two blocks; Esc lets go."""

    def __init__(self, page: TextPage) -> None:
        super().__init__(page)
        self._page = page
        self._pressed: QPoint | None = None
        self._index = -1
        self._gap: int | None = None
        self._at = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def drop(self) -> float | None:
        """The height of the gap on the viewport, None while nothing is dragged."""
        return None if self._gap is None else self._height(self._gap)

    def press(self, point: QPoint) -> None:
        """Remember the piece under the pressed button."""
        line = None if self._page.isReadOnly() else pieces.line_under(self._page, point)
        self._pressed = point if line is not None else None
        self._index = self._page.mirror.block_index(line.blockNumber()) if line is not None else -1

    def move(self, point: QPoint) -> bool:
        """Follow the mouse. False when no piece was pressed: the page selects words then."""
        if self._pressed is None:
            return False
        if self._gap is None and (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return True
        self._at = point
        self._gap = self._gap_at(point)
        self._page.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scrolling.start()
        self._page.viewport().update()
        return True

    def release(self) -> bool:
        """Let the piece go where it is. True when one was dragged."""
        gap, index = self._gap, self._index
        self.cancel()
        if gap is None:
            return False
        pieces.move(self._page, index, gap)
        return True

    def cancel(self) -> bool:
        """Leave the piece where it was. True when one was dragged."""
        was_dragged = self._gap is not None
        self._pressed = self._gap = None
        self._scrolling.stop()
        if was_dragged:
            self._page.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._page.viewport().update()
        return was_dragged

    def _gap_at(self, point: QPoint) -> int:
        """Return the gap nearest to a place: before the block under it, or after it from its middle on."""
        page = self._page
        line = pieces.line_under(page, point) or page.cursorForPosition(point).block()
        index = page.mirror.block_index(line.blockNumber())
        if index < 0:
            return 0
        return index + 1 if point.y() > self._rect(index).center().y() else index

    def _height(self, gap: int) -> float:
        lines = self._page.mirror.first_lines()
        if gap < len(lines):
            return self._rect(gap).top() - 3
        return self._rect(len(lines) - 1).bottom() + 3

    def _rect(self, index: int) -> QRectF:
        """Return where a whole block stands on the viewport, a table with its caption."""
        line = self._line(index)
        table = reading.table_at(line) or (reading.table_at(line.next()) if reading.is_caption(line) else None)
        rect = self._page.line_rect(line)
        return rect if table is None else rect.united(self._page.line_rect(table.lastCursorPosition().block()))

    def _line(self, index: int) -> QTextBlock:
        return self._page.document().findBlockByNumber(self._page.mirror.first_lines()[index])

    def _scroll_on(self) -> None:
        """Scroll while the piece is held at the upper or lower edge."""
        height, bar = self._page.viewport().height(), self._page.verticalScrollBar()
        by = -_SCROLL_PIXELS if self._at.y() < _EDGE else _SCROLL_PIXELS if self._at.y() > height - _EDGE else 0
        if by:
            bar.setValue(bar.value() + by)
            self._gap = self._gap_at(self._at)
            self._page.viewport().update()

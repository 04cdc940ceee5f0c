"""What stands before a numbered row: its number, and a handle to drag the row by; a line shows where it would land."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import pixmap

GRIP_WIDTH = 44
"""Pixels of handle and number together."""

HANDLE = 16
MARK_HEIGHT = 3


class RowGrip(QWidget):
    """`dragged` tells where the pointer is while the row is held, `dropped` where it was let go.

    Both in pixels down the screen. The keys that move a row do the same without a pointer.
    """

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, number: int, parent: QWidget, *, movable: bool) -> None:
        super().__init__(parent)
        self._movable = movable
        self._is_held = False
        self._handle = QLabel(self)
        self._handle.setVisible(movable)
        words = QLabel(self.tr("{number}.").format(number=number), self)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.set_look(words, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._handle)
        row.addWidget(words, 1)
        self.setFixedWidth(GRIP_WIDTH)
        self._offer()
        self._tint()
        theme.appearance().changed.connect(self._tint)

    def set_locked(self, locked: bool) -> None:
        """Let the row stay where it is."""
        self._is_held = False
        self._handle.setVisible(self._movable and not locked)
        self._offer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._handle.isHidden():
            self._is_held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._is_held = False
            self._offer()
            self.dropped.emit(round(event.globalPosition().y()))

    def _offer(self) -> None:
        is_movable = not self._handle.isHidden()
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_movable else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Drag to move") if is_movable else "")

    def _tint(self) -> None:
        self._handle.setPixmap(pixmap("grip-vertical", role="muted", side=HANDLE, ratio=self.devicePixelRatioF()))


class DropMark(QWidget):
    """A line between two rows: the row that is held lands there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, top: int) -> None:
        """Show the line with its middle at `top`, in the parent's pixels."""
        self.setGeometry(0, top - MARK_HEIGHT // 2, self._room.width(), MARK_HEIGHT)
        self.raise_()
        self.show()

    def sizeHint(self) -> QSize:
        return QSize(0, MARK_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent"))
        painter.end()

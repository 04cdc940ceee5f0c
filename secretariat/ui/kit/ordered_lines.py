"""A list whose rows a person puts in order: by dragging, or with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from secretariat.ui.kit.two_lines import LinesModel, LinesView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KIND = "application/x-secretariat-row"


class OrderedModel(LinesModel):
    """Rows that can be dragged to between others."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A row can be dragged; it is dropped between rows and never on one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of such a list are taken."""
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The list knows which row it drags; nothing leaves it."""
        data = QMimeData()
        data.setData(_KIND, b",".join(str(index.row()).encode() for index in indexes))
        return data


class OrderedLines(LinesView):
    """Asks to move and to remove rows; whoever owns them does it and shows the lines anew."""

    moved = Signal(int, int)
    """The row, and the place it is to stand at, both counted from 0."""
    remove_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setModel(OrderedModel(self))
        self._locked = False
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.set_locked(locked=False)

    def set_locked(self, *, locked: bool) -> None:
        """Let the rows stay where they are."""
        self._locked = locked
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if locked else mode.InternalMove)
        self.setDropIndicatorShown(not locked)

    def choose(self, row: int) -> None:
        """Put the cursor on a row, where there is one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def ask_to_move(self, by: int) -> None:
        """Ask to move the chosen row by so many places, as far as there are any."""
        row = self.currentIndex().row()
        if not self._locked and row >= 0 and 0 <= row + by < self.model().rowCount():
            self.moved.emit(row, row + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the chosen row, Delete asks to remove it."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.ask_to_move(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and not self._locked and self.currentIndex().isValid():
            self.remove_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to move the dragged row to where it was dropped."""
        target, row = self.indexAt(event.position().toPoint()), self.currentIndex().row()
        place = target.row() if target.isValid() else self.model().rowCount()
        if target.isValid() and event.position().y() > self.visualRect(target).center().y():
            place += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if row >= 0 and not self._locked and (wanted := place - (place > row)) != row:
            self.moved.emit(row, wanted)

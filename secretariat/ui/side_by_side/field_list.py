"""The list of fields beside the cards: how each stands, and the keys that act on those chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from secretariat.ui.kit.two_lines import LinesView


class FieldList(LinesView):
    """The fields in the order they are read. Space and Delete act on those chosen, Enter on the one in focus."""

    space_pressed = Signal()
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Space: self.space_pressed, Qt.Key.Key_Delete: self.delete_pressed}
        pressed = keys.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if pressed is None:
            super().keyPressEvent(event)
        else:
            pressed.emit()

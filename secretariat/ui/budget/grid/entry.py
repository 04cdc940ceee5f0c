"""Typing into a cell: a field over it that ends as a spreadsheet's does, by Enter, Tab, an arrow or Esc."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from secretariat.ui.theme import set_look

LONGEST = 1_000
"""Characters of one cell."""


class Begun(Enum):
    """How an entry began: by typing, where arrows go on to the next cell, or by F2, where they stay in the words."""

    TYPED = auto()
    OPENED = auto()


class How(Enum):
    """The key that ended an entry; EVERYWHERE is Ctrl+Enter, which puts it in all that is chosen."""

    ENTER = auto()
    TAB = auto()
    ARROW = auto()
    EVERYWHERE = auto()


@dataclass(frozen=True, slots=True)
class Way:
    """Where the cursor goes on after an entry: rows down, columns right."""

    how: How
    down: int = 0
    right: int = 0


class CellField(QLineEdit):
    """The field over one cell."""

    ended = Signal(object)
    """It is to be put in, and the cursor goes on a `Way`."""
    left = Signal()
    """Something else took the keys: it is to be put in."""
    cancelled = Signal()

    def __init__(self, parent: QWidget, begun: Begun) -> None:
        super().__init__(parent)
        self.setObjectName("grid.entry")
        self.setMaxLength(LONGEST)
        self.setFrame(False)
        self.begun = begun
        set_look(self, "cell")

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._way(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._ends(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _ends(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        if event.key() == Qt.Key.Key_F2:
            self.begun = Begun.OPENED
            return True
        way = self._way(event)
        if way is None:
            return False
        self.ended.emit(way)
        return True

    def _way(self, event: QKeyEvent) -> Way | None:
        """Return where a key leads that ends the entry, None for one that belongs in the words."""
        keys, shift = Qt.Key, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        back = -1 if shift else 1
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            everywhere = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return Way(How.EVERYWHERE) if everywhere else Way(How.ENTER, down=back)
        if event.key() in (keys.Key_Tab, keys.Key_Backtab):
            return Way(How.TAB, right=-1 if event.key() == keys.Key_Backtab else back)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        ways = {keys.Key_Up: Way(How.ARROW, down=-1), keys.Key_Down: Way(How.ARROW, down=1)}
        if self.begun is Begun.TYPED:
            ways |= {keys.Key_Left: Way(How.ARROW, right=-1), keys.Key_Right: Way(How.ARROW, right=1)}
        return ways.get(Qt.Key(event.key()))


class Entering(QObject):
    """Opens the field over a cell or a heading and tells what was typed; there is one at a time."""

    typed = Signal()
    """A key changed what stands in the field."""
    put_in = Signal(str, bool)
    """What was typed, when it differs from what stood there; True to put it in all that is chosen."""
    moved = Signal(object)
    """The cursor goes on a `Way`."""
    closed = Signal()
    """The keys belong to the grid again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: CellField | None = None
        self._before = ""

    @property
    def is_open(self) -> bool:
        """True while something is being typed."""
        return self._field is not None

    @property
    def pending(self) -> str | None:
        """What is typed and not put in yet; None where nothing differs from what stood there."""
        if self._field is None or self._field.text() == self._before:
            return None
        return self._field.text()

    def open(self, over: QWidget, place: QRect, words: str, begun: Begun, *, name: str, is_figure: bool) -> CellField:
        """Put the field over a place with words in it; `name` is what a screen reader calls it."""
        self.finish()
        field = CellField(over, begun)
        field.setAccessibleName(name)
        if is_figure:
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field, self._before = field, words
        field.setText(words)
        field.setGeometry(place)
        field.textEdited.connect(self.typed)
        field.ended.connect(self._on_ended)
        field.left.connect(self.finish)
        field.cancelled.connect(self._on_cancelled)
        field.show()
        field.setFocus()
        return field

    def replace(self, first: QKeyEvent | QInputMethodEvent) -> None:
        """Begin with the key that opened the field, in the place of what stood in the cell."""
        if self._field is not None:
            self._field.clear()
            QCoreApplication.sendEvent(self._field, first)

    def follow(self, place: QRect, *, is_in_sight: bool) -> None:
        """Keep over the cell; what is typed is put in when the cell goes out of sight."""
        if self._field is None:
            return
        if is_in_sight:
            self._field.setGeometry(place)
        else:
            self.finish()

    def finish(self) -> None:
        """Put in what is typed, if anything is being typed; the keys go to the grid again if they went to the field."""
        has_keys = self._field is not None and self._field.hasFocus()
        words = self._close()
        if words is not None and words != self._before:
            self.put_in.emit(words, False)
        if has_keys:
            self.closed.emit()

    def _on_ended(self, way: Way) -> None:
        everywhere = way.how is How.EVERYWHERE
        words = self._close()
        if words is not None and (words != self._before or everywhere):
            self.put_in.emit(words, everywhere)
        self.closed.emit()
        self.moved.emit(way)

    def _on_cancelled(self) -> None:
        self._close()
        self.closed.emit()

    def _close(self) -> str | None:
        field, self._field = self._field, None
        if field is None:
            return None
        words = field.text()
        field.hide()
        field.deleteLater()
        return words

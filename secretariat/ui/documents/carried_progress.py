"""How much of what came from last year's document is looked at, and the buttons to walk through the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.keys import with_keys


class CarriedProgress(QWidget):
    """Signals: `walk_asked` to go by so many, `confirm_asked` for the one at hand, `confirm_all_asked` for all."""

    walk_asked = Signal(int)
    confirm_asked = Signal()
    confirm_all_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setObjectName("document.progress")
        self._back = self._arrow("arrow-up", self.tr("The unconfirmed part before"), "Shift+F9", -1)
        self._next = self._arrow("arrow-down", self.tr("Next unconfirmed part"), "F9", 1)
        self._confirm = self._button("check", self.tr("Confirm and go on"), "confirm_here")
        self._confirm.setToolTip(with_keys(self.tr("This part still holds; go on to the next"), "Ctrl+Alt+Return"))
        self._all = self._button("list-checks", self.tr("Confirm all"), "confirm_all")
        self._confirm.clicked.connect(lambda _checked: self.confirm_asked.emit())
        self._all.clicked.connect(lambda _checked: self.confirm_all_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._words, self._back, self._next, self._confirm, self._all):
            row.addWidget(part)
        self.show_progress(0, was_carried=False)

    def show_progress(self, waiting: int, *, was_carried: bool) -> None:
        """Show how many parts wait; there is nothing to show of a document that was not carried over."""
        self.setVisible(was_carried)
        for part in (self._back, self._next, self._confirm, self._all):
            part.setVisible(waiting > 0)
        one = self.tr("1 part carried over is not confirmed")
        many = self.tr("{count} parts carried over are not confirmed").format(count=waiting)
        done = self.tr("All that was carried over is confirmed")
        self._words.setText((one if waiting == 1 else many) if waiting else done)
        theme.set_look(self._words, "warning" if waiting else "good")

    def _arrow(self, drawing: str, words: str, keys: str, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setToolTip(with_keys(words, keys))
        button.setAccessibleName(words)
        button.setObjectName("action.next_unconfirmed_here" if steps > 0 else "action.previous_unconfirmed_here")
        button.clicked.connect(lambda _checked: self.walk_asked.emit(steps))
        return button

    def _button(self, drawing: str, words: str, name: str) -> QPushButton:
        button = QPushButton(icon(drawing, role="accent"), words, self)
        button.setObjectName(f"action.{name}")
        theme.set_look(button, "quiet")
        return button

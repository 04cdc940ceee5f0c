"""A chip: a state told by a drawing, a word and a colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import pixmap

_LOOKS = {"accent": "chip-accent", "good": "chip-good", "warning": "chip-warning", "error": "chip-error"}


class Chip(QWidget):
    """Tells one state at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = self._role = ""
        self._picture = QLabel(self)
        self._word = QLabel(self)
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._word)
        theme.appearance().changed.connect(self._tint)

    def tell(self, word: str, drawing: str, role: str) -> None:
        """Show a state."""
        self._drawing, self._role = drawing, role
        theme.set_look(self._word, _LOOKS.get(role, "chip"))
        # A label that is shown already would keep the width it had, without room for the edges of its look.
        QApplication.sendEvent(self._word, QEvent(QEvent.Type.StyleChange))
        self._word.setText(word)
        self._tint()

    @property
    def word(self) -> str:
        """What it says."""
        return self._word.text()

    def _tint(self) -> None:
        if self._drawing:
            self._picture.setPixmap(pixmap(self._drawing, role=self._role, side=16, ratio=self.devicePixelRatio()))

"""What stands where there is nothing yet: a drawing, one sentence on what belongs here, and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.icons import icon, pixmap
from secretariat.ui.theme import appearance, set_look


class EmptyState(QWidget):
    """A calm middle of an empty page."""

    def __init__(
        self,
        drawing: str,
        sentence: str,
        *,
        button: str = "",
        button_icon: str = "plus",
        do: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._picture = QLabel(self)
        self._sentence = QLabel(sentence, self)
        self.button = QPushButton(icon(button_icon, role="on_accent"), button, self)
        self._build()
        self.button.setVisible(bool(button))
        if do:
            self.button.clicked.connect(lambda _checked: do())
        self._tint()
        appearance().changed.connect(self._tint)

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)

    def _build(self) -> None:
        set_look(self._sentence, "muted")
        set_look(self.button, "primary")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        # Held to the middle by the layout, a wrapped label would get the height of one line.
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _tint(self) -> None:
        self._picture.setPixmap(pixmap(self._drawing, role="border", side=48, ratio=self.devicePixelRatio()))

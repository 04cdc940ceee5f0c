"""Questions, asked only before what cannot be undone: a heading, what it means, and a verb on the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.theme import set_look


class Question(QDialog):
    """A dialog that asks one thing. Open it with `open()`; it never blocks the program.

    A screen may add widgets of its own (a reason to write) through `body`.
    """

    def __init__(
        self, heading: str, meaning: str, *, verb: str, grave: bool = False, parent: QWidget | None = None
    ) -> None:
        """Prepare a question whose yes is called `verb`; a `grave` one cannot be undone."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(440)
        self.body = QVBoxLayout()
        self._meaning = QLabel(meaning, self)
        self.verb = QPushButton(verb, self)
        self.verb.setObjectName("confirm.verb")
        self.refuse = QPushButton(self.tr("Cancel"), self)
        self.refuse.setObjectName("confirm.cancel")
        set_look(self.verb, "danger" if grave else "primary")
        self._build(heading)
        (self.refuse if grave else self.verb).setDefault(True)
        self.verb.clicked.connect(self.accept)
        self.refuse.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as is needed from the start."""
        self.fit()
        super().showEvent(event)

    def say_meaning(self, meaning: str) -> None:
        """Change what the question means, when that follows what is chosen in it."""
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Be as high as the wrapped sentences need: what a screen put into `body` must not lie over them."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), min(needed, self.screen().availableSize().height())))

    def _build(self, heading: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for label, look in ((QLabel(heading, self), "heading"), (self._meaning, "")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_look(label, look)
            layout.addWidget(label)
        self._meaning.setHidden(not self._meaning.text())
        self.body.setSpacing(8)
        layout.addLayout(self.body)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.refuse)
        buttons.addWidget(self.verb)
        layout.addSpacing(8)
        layout.addLayout(buttons)


def ask(
    parent: QWidget, heading: str, meaning: str, *, verb: str, do: Callable[[], None], grave: bool = False
) -> Question:
    """Ask, and do it when the answer is yes. Returns the open dialog."""
    question = Question(heading, meaning, verb=verb, grave=grave, parent=parent)
    question.accepted.connect(do)
    question.open()
    return question

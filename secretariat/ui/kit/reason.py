"""A question that wants a reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from secretariat.ui import theme
from secretariat.ui.kit.confirm import Question

SAY_YES: Final = "Ctrl+Return"
"""Return alone begins a new line in the reason."""


class ReasonQuestion(Question):
    """A question that may need a reason before its verb can be pressed; `answered` carries it."""

    answered = Signal(str)

    def __init__(
        self, heading: str, meaning: str, *, verb: str, reason_label: str, parent: QWidget, is_required: bool = True
    ) -> None:
        super().__init__(heading, meaning, verb=verb, parent=parent)
        self._is_required = is_required
        self._label = QLabel(reason_label, self)
        theme.set_look(self._label, "label")
        self._reason = QPlainTextEdit(self)
        self._reason.setObjectName("field.reason")
        self._reason.setAccessibleName(reason_label)
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self._reason.fontMetrics().lineSpacing() * 3 + 20)
        self._label.setBuddy(self._reason)
        self.body.addWidget(self._label)
        self.body.addWidget(self._reason)
        self._label.setVisible(is_required)
        self._reason.setVisible(is_required)
        self._reason.textChanged.connect(self._weigh)
        self.accepted.connect(self._answer)
        QShortcut(QKeySequence(SAY_YES), self, self.verb.click)
        self._weigh()
        if is_required:
            self._reason.setFocus()

    def _weigh(self) -> None:
        self.verb.setEnabled(not self._is_required or bool(self._reason.toPlainText().strip()))

    def _answer(self) -> None:
        self.answered.emit(self._reason.toPlainText().strip())

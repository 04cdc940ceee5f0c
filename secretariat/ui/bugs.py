"""A fault of the program itself: one dialog at a time, in plain words, with what is needed to report it."""

from __future__ import annotations

import logging
import traceback
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.theme import set_look

MOST_WAITING = 5
"""Dialogs that wait for the one on screen; a fault that comes back at each key must not bury the user."""

_log = logging.getLogger(__name__)


class BugReporter(QObject):
    """Shows faults one after the other."""

    def __init__(self, log_file: Path | None, window: QWidget) -> None:
        super().__init__(window)
        self._log_file = log_file
        self._window = window
        self._waiting: deque[str] = deque(maxlen=MOST_WAITING)
        self._shown: BugDialog | None = None

    def report(self, fault: BaseException, *, doing: str = "") -> None:
        """Log a fault and show it, or let it wait until the one on screen is closed."""
        _log.error("fault while %s", doing or "running", exc_info=fault)
        self._waiting.append("".join(traceback.format_exception(fault)))
        self._show_next()

    def _show_next(self) -> None:
        if self._shown is None and self._waiting:
            self._shown = BugDialog(self._waiting.popleft(), self._log_file, self._window)
            self._shown.finished.connect(self._on_dialog_finished)
            self._shown.open()

    def _on_dialog_finished(self) -> None:
        self._shown = None
        self._show_next()


class BugDialog(QDialog):
    """Tells of one fault: that it is the program's, that the text is kept, and the details for those who mend it."""

    def __init__(self, details: str, log_file: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bug")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The program made a mistake"))
        self.setMinimumWidth(520)
        self._details = QPlainTextEdit(details, self)
        self._log_words = self.tr("The log is in {file}.").format(file=log_file) if log_file else ""
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        meaning = self.tr(
            "It is not your fault. What you typed is kept. You can go on working; if it happens again, close the "
            "program, start it anew, and send the details to those who look after it."
        )
        for words, look in ((self.windowTitle(), "heading"), (meaning, ""), (self._log_words, "muted")):
            label = QLabel(words, self)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_look(label, look)
            label.setVisible(bool(words))
            layout.addWidget(label)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(160)
        self._details.hide()
        layout.addWidget(self._details)
        layout.addLayout(self._made_buttons())

    def _made_buttons(self) -> QHBoxLayout:
        show = QPushButton(self.tr("Show details"), self)
        show.clicked.connect(lambda: self._details.setVisible(not self._details.isVisible()))
        copy = QPushButton(icon("copy"), self.tr("Copy details"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))
        close = QPushButton(self.tr("Go on"), self)
        close.setDefault(True)
        set_look(close, "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (show, copy):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        return buttons

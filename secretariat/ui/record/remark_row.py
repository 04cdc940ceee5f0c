"""A line that asks for a remark before a record is moved on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from secretariat.ui import theme


class RemarkRow(QWidget):
    """A line under the strip that asks for a remark before a move is made. Escape takes it back."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setObjectName("field.move_remark")
        self._line.setPlaceholderText(self.tr("A remark for the history, if there is one"))
        self._line.setAccessibleName(self.tr("Remark"))
        self._go = QPushButton(self)
        self._go.setObjectName("action.confirm_move")
        theme.set_look(self._go, "primary")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("action.cancel_move")
        escape = QShortcut("Escape", self, self.hide)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._go)
        layout.addWidget(self._cancel)
        self._go.clicked.connect(self._confirm)
        self._line.returnPressed.connect(self._confirm)
        self._cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, verb: str) -> None:
        """Show the line; its button is called `verb`."""
        self._line.clear()
        self._go.setText(verb)
        self.show()
        self._line.setFocus()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._line.text())

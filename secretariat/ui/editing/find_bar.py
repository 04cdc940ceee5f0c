"""The find bar: finds as you type, counts, replaces one or all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from secretariat.ui.editing.finding_words import Wanted
from secretariat.ui.icons import icon
from secretariat.ui.kit.keys import with_keys


class FindBar(QFrame):
    """Asks; the editor answers with `show_count`."""

    wanted_changed = Signal()
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal()
    replace_all_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setProperty("look", "bar")
        self.words = self._field("find.words", self.tr("Find"))
        self.replacement = self._field("find.replacement", self.tr("Replace with"))
        self.case = QCheckBox(self.tr("Match case"), self)
        self.case.setObjectName("find.case")
        self.whole = QCheckBox(self.tr("Whole words"), self)
        self.whole.setObjectName("find.whole")
        self.count = QLabel(self)
        self.count.setProperty("look", "muted")
        self.count.setObjectName("find.count")
        self._replace = self._button("find.replace", self.tr("Replace"))
        self._replace_all = self._button("find.replace_all", self.tr("Replace all"))
        self._lay_out()
        self._connect()

    def _field(self, name: str, label: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setPlaceholderText(label)
        field.setAccessibleName(label)
        field.setMinimumWidth(160)
        return field

    def _button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _tool(self, name: str, drawing: str, label: str, keys: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setIcon(icon(drawing))
        tool.setAutoRaise(True)
        tool.setAccessibleName(label)
        tool.setToolTip(with_keys(label, keys))
        return tool

    def _lay_out(self) -> None:
        self._previous = self._tool("find.previous", "chevron-up", self.tr("Previous"), "Shift+F3")
        self._next = self._tool("find.next", "chevron-down", self.tr("Next"), "F3")
        self._close = self._tool("find.close", "x", self.tr("Close"), "Esc")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setSpacing(8)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(_row(self._previous, self._next, self.count), 0, 1)
        grid.addLayout(_row(self.case, self.whole), 0, 2)
        grid.addWidget(self._close, 0, 4)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(_row(self._replace, self._replace_all), 1, 1, 1, 2)
        grid.setColumnStretch(3, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.wanted_changed)
        self.case.toggled.connect(self.wanted_changed)
        self.whole.toggled.connect(self.wanted_changed)
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._close.clicked.connect(self.closed)
        self._replace.clicked.connect(self.replace_asked)
        self._replace_all.clicked.connect(self.replace_all_asked)

    def wanted(self) -> Wanted:
        """Return what is looked for."""
        return Wanted(self.words.text(), self.case.isChecked(), self.whole.isChecked())

    def show_count(self, current: int, total: int) -> None:
        """Say which of the places found is chosen; `current` counts from 1, 0 for none."""
        if not self.words.text():
            self.count.clear()
        elif not total:
            self.count.setText(self.tr("Not found"))
        else:
            self.count.setText(self.tr("{current} of {total}").format(current=current, total=total))
        self._replace.setEnabled(total > 0 and self.replacement.isEnabled())
        self._replace_all.setEnabled(total > 0 and self.replacement.isEnabled())

    def set_read_only(self, locked: bool) -> None:
        """Let words be found, not replaced."""
        self.replacement.setEnabled(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_asked if is_back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

"""Asks what a version that is kept shall be called."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from secretariat.ui import theme
from secretariat.ui.kit.confirm import Question


class SnapshotQuestion(Question):
    """Asks for the name of a version to keep; `named` carries it."""

    named = Signal(str)

    def __init__(self, proposed: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Keep this version"),
            self.tr("It can be compared with any other version, and gone back to."),
            verb=self.tr("Save version"),
            parent=parent,
        )
        self._line = QLineEdit(proposed, self)
        self._line.setObjectName("field.snapshot_name")
        self._line.setAccessibleName(self.tr("Name of the version"))
        self._line.selectAll()
        self._line.textChanged.connect(self._weigh)
        label = QLabel(self.tr("Name of the version"), self)
        theme.set_look(label, "label")
        label.setBuddy(self._line)
        self.body.addWidget(label)
        self.body.addWidget(self._line)
        self._line.setFocus()
        self.accepted.connect(self._answer)

    def _weigh(self) -> None:
        self.verb.setEnabled(bool(self._line.text().strip()))

    def _answer(self) -> None:
        self.named.emit(self._line.text().strip())

"""Two versions of a field beside each other, with a quiet name above each where a page has no headings of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.side_by_side.passage_view import PassageView
from secretariat.ui.side_by_side.passages import Side

GAP = 16


class TwoColumns(QWidget):
    """The left and the right version."""

    def __init__(self, left: str, right: str, parent: QWidget | None = None, *, is_headed: bool = False) -> None:
        super().__init__(parent)
        self.left, self.right = PassageView(left, self), PassageView(right, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        line = QFrame(self)
        theme.set_look(line, "upright")
        row.addLayout(_column(self.left, left if is_headed else "", self), 1)
        row.addWidget(line)
        row.addLayout(_column(self.right, right if is_headed else "", self), 1)

    def show_sides(self, left: Side, right: Side, *, when_empty: str) -> None:
        """Show both versions; `when_empty` stands where one says nothing."""
        self.left.show_side(left, when_empty=when_empty)
        self.right.show_side(right, when_empty=when_empty)


def _column(view: QWidget, name: str, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    if name:
        label = QLabel(name, parent)
        theme.set_look(label, "muted")
        column.addWidget(label)
    column.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch()
    return column

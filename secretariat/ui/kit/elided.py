"""A line of words that is cut short with an ellipsis where there is no room, and shown whole on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from secretariat.ui.theme import set_look


class ElidedLabel(QLabel):
    """A label that never asks for more room than it is given."""

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show `text`, whole on hover."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, self.contentsRect(), alignment, self.palette(), self.isEnabled(), words, self.foregroundRole()
        )


def heading_label(words: str, parent: QWidget) -> ElidedLabel:
    """Return the name over a tab: such as that of a file, which is words alone whatever it holds."""
    label = ElidedLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    set_look(label, "heading")
    return label

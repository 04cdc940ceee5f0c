"""Draws a footnote mark: a raised number, counted by where the mark stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPyTextObject, QTextDocument, QTextFormat

from secretariat.ui.editing.mirror import Mirror

_SMALL = 0.72


class NoteMarks(QPyTextObject):
    """The text object behind every footnote mark of one document."""

    def __init__(self, document: QTextDocument, mirror: Mirror) -> None:
        super().__init__(document)
        self._mirror = mirror
        self.palette = QPalette()

    def intrinsicSize(self, document: QTextDocument, position: int, look: QTextFormat) -> QSizeF:  # noqa: ARG002 - Qt's
        """Return how much room the number takes."""
        metrics = QFontMetricsF(_small(document.defaultFont()))
        # Room for the width of what is there now: two digits once the text has ten notes, whichever this is.
        digits = "0" * len(str(max(self._mirror.known_note_count(), 1)))
        return QSizeF(metrics.horizontalAdvance(digits) + 1.5, QFontMetricsF(document.defaultFont()).ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        look: QTextFormat,  # noqa: ARG002 - Qt's
    ) -> None:
        """Draw the number."""
        painter.save()
        painter.setFont(_small(document.defaultFont()))
        painter.setPen(self.palette.color(QPalette.ColorRole.Link))
        number = str(self._mirror.note_number(position))
        painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), number)
        painter.restore()


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(max(font.pointSizeF() * _SMALL, 5.0))
    made.setWeight(QFont.Weight.DemiBold)
    return made

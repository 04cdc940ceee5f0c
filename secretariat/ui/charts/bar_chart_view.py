"""Lying bars on the screen: a label, a bar, its figure."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from secretariat.application.documents.charts import Bar, BarChart
from secretariat.ui.charts.chart_canvas import ChartCanvas
from secretariat.ui.theme import colour

AIR = 8.0
GAP = 8.0
LABELS = 0.42
"""Of the width, the most that labels take."""


class BarChartView(ChartCanvas[BarChart]):
    """Draws a `BarChart`. Bars to the left of the axis are hatched as well as another colour."""

    def height_for_chart(self) -> int:
        """A line and some air a bar."""
        return ceil(len(self.chart.bars) * (self.line_height + AIR) + AIR)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the axis and the bars from the top."""
        painter.setFont(self.letters)
        labels = min(max((self.width_of(bar.label) for bar in self.chart.bars), default=0.0), room.width() * LABELS)
        field = self._field(room, labels)
        step = self.line_height + AIR
        for place, bar in enumerate(self.chart.bars):
            top = AIR + place * step
            self._draw_bar(painter, bar, QRectF(field.left(), top, field.width(), self.line_height), labels)
        axis = field.left() + self.chart.zero * field.width()
        painter.setPen(QPen(colour("border"), 1.0))
        painter.drawLine(QPointF(axis, AIR / 2), QPointF(axis, room.height() - AIR / 2))

    def _field(self, room: QRectF, labels: float) -> QRectF:
        """Return where bars may lie: figures need room at either end that has one."""
        left = max((self.width_of(bar.words) + GAP for bar in self.chart.bars if self._points_left(bar)), default=0.0)
        right = max(
            (self.width_of(bar.words) + GAP for bar in self.chart.bars if not self._points_left(bar)), default=0.0
        )
        begins = labels + GAP + left
        return QRectF(begins, 0, max(room.width() - begins - right, 1.0), room.height())

    def _draw_bar(self, painter: QPainter, bar: Bar, lane: QRectF, labels: float) -> None:
        points_left = self._points_left(bar)
        begins, ends = (lane.left() + at * lane.width() for at in sorted((bar.start, bar.end)))
        body = QRectF(begins, lane.top() + 2, max(ends - begins, 1.0), lane.height() - 4)
        painter.fillRect(body, colour("warning" if points_left else "accent"))
        if points_left:
            painter.fillRect(body, Qt.BrushStyle.BDiagPattern)
        painter.setPen(colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, lane.top(), labels, lane.height()), middle, self.cut(bar.label, labels))
        wide = self.width_of(bar.words) + 1
        at = begins - GAP / 2 - wide if points_left else ends + GAP / 2
        painter.drawText(QRectF(at, lane.top(), wide, lane.height()), middle, bar.words)

    def _points_left(self, bar: Bar) -> bool:
        return min(bar.start, bar.end) < self.chart.zero

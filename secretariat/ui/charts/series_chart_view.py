"""The courses of several groups on the screen: each line has its own dashes and its name at its end."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from secretariat.application.documents.charts import Series, SeriesChart
from secretariat.ui.charts.chart_canvas import ChartCanvas
from secretariat.ui.theme import colour

LINES_HIGH = 12
NAMES = 0.36
"""Of the width, the most that names at the lines' ends take."""
GAP = 8.0
DOT = 3.0
LOOKS = (
    ("accent", Qt.PenStyle.SolidLine),
    ("good", Qt.PenStyle.DashLine),
    ("warning", Qt.PenStyle.DotLine),
    ("error", Qt.PenStyle.DashDotLine),
    ("muted", Qt.PenStyle.DashDotDotLine),
)
"""The colour and the dashes of each line, from the first on; they begin anew after the last."""


class SeriesChartView(ChartCanvas[SeriesChart]):
    """Draws a `SeriesChart`."""

    def height_for_chart(self) -> int:
        """Room for a dozen lines of letters, and a name for each series."""
        return ceil(max(LINES_HIGH, len(self.chart.series) * 2 + 3) * self.line_height)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the grid, the lines, and the names where the lines end."""
        painter.setFont(self.letters)
        field = self._field(room)
        self._draw_axes(painter, field)
        for place, series in enumerate(self.chart.series):
            token, dashes = LOOKS[place % len(LOOKS)]
            painter.setPen(QPen(colour(token), 2.0, dashes))
            self._draw_line(painter, series, field)
            painter.setBrush(colour(token))
            painter.setPen(QPen(colour(token), 1.0))
            for point in filter(None, series.points):
                painter.drawEllipse(_at(field, point), DOT, DOT)
        self._draw_names(painter, field, room)

    def _field(self, room: QRectF) -> QRectF:
        left = max((self.width_of(tick.label) for tick in self.chart.y_axis), default=0.0) + GAP
        names = max((self.width_of(_told(series)) for series in self.chart.series), default=0.0)
        right = min(names, room.width() * NAMES) + 2 * GAP
        line = self.line_height
        return QRectF(left, line / 2, max(room.width() - left - right, 1.0), max(room.height() - 2 * line, 1.0))

    def _draw_axes(self, painter: QPainter, field: QRectF) -> None:
        for tick in self.chart.y_axis:
            y = field.bottom() - tick.at * field.height()
            painter.setPen(QPen(colour("rule"), 1.0))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(colour("muted"))
            where = QRectF(0, y - self.line_height / 2, field.left() - GAP, self.line_height)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.label)
        painter.setPen(colour("muted"))
        for tick in self.chart.x_axis:
            x, wide = field.left() + tick.at * field.width(), self.width_of(tick.label) + 1
            below = QRectF(x - wide / 2, field.bottom() + self.line_height / 4, wide, self.line_height)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tick.label)

    def _draw_line(self, painter: QPainter, series: Series, field: QRectF) -> None:
        """Draw a line through the points that tell something; it is broken where one tells nothing."""
        piece: list[QPointF] = []
        for point in (*series.points, None):
            if point is not None:
                piece.append(_at(field, point))
                continue
            if len(piece) > 1:
                painter.drawPolyline(QPolygonF(piece))
            piece = []

    def _draw_names(self, painter: QPainter, field: QRectF, room: QRectF) -> None:
        """Write the names beside the lines' ends, pushed apart where they would lie on each other."""
        ends = []
        for place, series in enumerate(self.chart.series):
            last = next((point for point in reversed(series.points) if point is not None), None)
            if last is not None:
                ends.append((_at(field, last).y(), place, series))
        ends.sort(key=lambda end: end[0])
        below = 0.0
        left = field.right() + GAP
        for height, place, series in ends:
            top = min(max(height - self.line_height / 2, below), room.height() - self.line_height)
            painter.setPen(colour(LOOKS[place % len(LOOKS)][0]))
            where = QRectF(left, top, room.width() - left, self.line_height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self.cut(_told(series), where.width()))
            below = top + self.line_height


def _told(series: Series) -> str:
    return f"{series.name} {series.words}".strip()


def _at(field: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(field.left() + point[0] * field.width(), field.bottom() - point[1] * field.height())

"""The courses of several groups on the screen: each line has its own dashes and points, and its name below the plot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from secretariat.application.documents.charts import SeriesChart
from secretariat.ui.charts.chart_canvas import ChartCanvas
from secretariat.ui.theme import colour

PLOT_LINES = 9
"""How high the plot is, in lines of letters."""
GAP = 8.0
DOT = 3.5
SAMPLE = 36.0
"""Pixels of the piece of a line that stands before its name."""
APART = 4.0


class SeriesChartView(ChartCanvas[SeriesChart]):
    """Draws a `SeriesChart`."""

    def height_in(self, width: float) -> float:
        """The plot, the columns' names and the lines' names."""
        return (PLOT_LINES + 2.5) * self.line_height + sum(
            len(lines) * self.line_height + APART for lines in self._names(width)
        )

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the grid, the lines, and the name of each below."""
        field = self._field(room)
        self._draw_axes(painter, field)
        for place, series in enumerate(self.chart.series):
            _draw_line(painter, [_at(field, point) if point else None for point in series.points], place)
        top = field.bottom() + 2 * self.line_height
        for place, lines in enumerate(self._names(room.width())):
            self._draw_name(painter, place, lines, QRectF(0, top, room.width(), self.line_height))
            top += len(lines) * self.line_height + APART

    def _names(self, width: float) -> Sequence[list[str]]:
        room = width - SAMPLE - GAP
        return [self.lines_of(series.name, room, end=series.words) for series in self.chart.series]

    def _field(self, room: QRectF) -> QRectF:
        left = max((self.width_of(tick.label) for tick in self.chart.y_axis), default=0.0) + GAP + DOT
        last = max((self.width_of(tick.label) for tick in self.chart.x_axis), default=0.0) / 2
        right = max(last, DOT)
        return QRectF(left, self.line_height / 2, max(room.width() - left - right, 1.0), PLOT_LINES * self.line_height)

    def _draw_axes(self, painter: QPainter, field: QRectF) -> None:
        for tick in self.chart.y_axis:
            y = field.bottom() - tick.at * field.height()
            painter.setPen(QPen(colour("rule"), 1.0))
            painter.drawLine(QPointF(field.left() - DOT, y), QPointF(field.right(), y))
            painter.setPen(colour("muted"))
            where = QRectF(0, y - self.line_height / 2, field.left() - GAP - DOT, self.line_height)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.label)
        self._draw_columns(painter, field)

    def _draw_columns(self, painter: QPainter, field: QRectF) -> None:
        """Name the columns below the plot; a name that would lie on the one before it is left out."""
        painter.setPen(colour("muted"))
        taken = 0.0
        for tick in self.chart.x_axis:
            x, wide = field.left() + tick.at * field.width(), self.width_of(tick.label) + 1
            left = max(x - wide / 2, 0.0)
            if left >= taken:
                below = QRectF(left, field.bottom() + self.line_height / 4, wide, self.line_height)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tick.label)
                taken = left + wide + GAP

    def _draw_name(self, painter: QPainter, place: int, lines: list[str], row: QRectF) -> None:
        middle = row.center().y()
        ends = [QPointF(DOT, middle), QPointF(SAMPLE / 2, middle), QPointF(SAMPLE - DOT, middle)]
        _draw_course(painter, ends, place)
        _draw_point(painter, ends[1], place)
        painter.setPen(colour("text"))
        self.write(painter, lines, (SAMPLE + GAP, row.top()), row.width() - SAMPLE - GAP)


def _draw_line(painter: QPainter, points: Sequence[QPointF | None], place: int) -> None:
    """Draw a line through the points that tell something; it is broken where one tells nothing."""
    piece: list[QPointF] = []
    for point in (*points, None):
        if point is not None:
            piece.append(point)
            continue
        if len(piece) > 1:
            _draw_course(painter, piece, place)
        piece = []
    for point in filter(None, points):
        _draw_point(painter, point, place)


def _draw_course(painter: QPainter, points: Sequence[QPointF], place: int) -> None:
    pen = QPen(colour(INKS[place % len(INKS)]), 2.0)
    if dashes := DASHES[place % len(DASHES)]:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))


def _draw_point(painter: QPainter, point: QPointF, place: int) -> None:
    draw, is_full = POINTS[place % len(POINTS)]
    ink = colour(INKS[place % len(INKS)])
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if is_full else colour("window"))
    draw(painter, point)


def _circle(painter: QPainter, point: QPointF) -> None:
    painter.drawEllipse(point, DOT, DOT)


def _square(painter: QPainter, point: QPointF) -> None:
    painter.drawRect(QRectF(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT))


def _triangle(painter: QPainter, point: QPointF) -> None:
    up, across = QPointF(0, DOT * 1.2), QPointF(DOT * 1.2, 0)
    painter.drawPolygon(QPolygonF([point - up, point + up + across, point + up - across]))


def _at(field: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(field.left() + point[0] * field.width(), field.bottom() - point[1] * field.height())


INKS: Final = ("accent", "good", "warning", "error", "muted", "text")
DASHES: Final[tuple[list[float], ...]] = ([], [5, 2], [1, 1.5], [6, 2, 1, 2], [3, 1.5], [6, 2, 1, 2, 1, 2])
POINTS: Final[tuple[tuple[Callable[[QPainter, QPointF], None], bool], ...]] = (
    (_circle, True),
    (_square, True),
    (_triangle, True),
    (_circle, False),
    (_square, False),
    (_triangle, False),
)
"""The colour, the dashes and the points of each line from the first on: none is told by its colour alone."""

"""The chart of one indicator on the screen: the same figures, breaks and target as in print, in the theme's colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.application.documents.chart_labels import Box, LabelPlaces, Segment, told_points
from secretariat.application.documents.charts import ChartLine, LineChart
from secretariat.ui.theme import appearance, colour

T = TypeVar("T")

LEAST = QSize(240, 170)
USUAL = QSize(380, 230)
DOT = 3.0
"""Pixels: the radius of a measured figure."""
SHARES = (1.0, 0.7, 0.5, 0.35)
"""Of a chart's width, what the words of its target may take, tried one after the other."""
ROOM_ABOVE = 16
ROOM_RIGHT = 14
APART = 6


class ChartView(QWidget):
    """Draws a `LineChart`; what it shows is read aloud as the chart's alternative text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._chart: LineChart | None = None
        appearance().changed.connect(self.update)

    @property
    def chart(self) -> LineChart | None:
        """What is drawn."""
        return self._chart

    def show_chart(self, chart: LineChart | None) -> None:
        """Draw another chart; None draws nothing."""
        self._chart = chart
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription(chart.alternative if chart else "")
        self.setToolTip(chart.alternative if chart else "")
        self.update()

    def sizeHint(self) -> QSize:
        return USUAL

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(self._chart, painter, self.font(), QRectF(self.rect())).draw()


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The letters of a chart and their measures."""

    figure: QFont
    axis: QFont

    def width(self, font: QFont, words: str) -> float:
        """Return the pixels of words."""
        return QFontMetricsF(font).horizontalAdvance(words)

    def height(self, font: QFont) -> float:
        """Return the pixels of a line."""
        return QFontMetricsF(font).height()


class _Drawing:
    """One painting of a chart. Heights count upwards in it, as in the chart; `_down` turns them over."""

    def __init__(self, chart: LineChart, painter: QPainter, font: QFont, area: QRectF) -> None:
        self._chart = chart
        self._painter = painter
        self._area = area
        self._fonts = _fonts(font)
        across = max((self._fonts.width(self._fonts.axis, tick.label) for tick in chart.y_axis), default=0.0)
        below = self._fonts.height(self._fonts.axis) + APART
        self._field = Box(across + 2 * APART, below, area.width() - ROOM_RIGHT, area.height() - ROOM_ABOVE)

    def draw(self) -> None:
        """Draw from the back to the front."""
        self._grid()
        self._days()
        for tick in self._chart.breaks:
            self._line(self._upright(self._x(tick.at)), colour("muted"), 1.5, Qt.PenStyle.DotLine)
        segments = self._segments()
        self._target()
        for segment in segments:
            self._line(segment, colour("accent"), 2.0)
        self._points()
        self._labels(segments)

    def _x(self, at: float) -> float:
        return self._field.left + at * (self._field.right - self._field.left)

    def _y(self, at: float) -> float:
        return self._field.low + at * (self._field.high - self._field.low)

    def _down(self, y: float) -> float:
        return self._area.height() - y

    def _upright(self, x: float) -> Segment:
        return Segment(x, self._field.low, x, self._field.high)

    def _level(self, y: float) -> Segment:
        return Segment(self._field.left, y, self._field.right, y)

    def _grid(self) -> None:
        height = self._fonts.height(self._fonts.axis)
        for tick in self._chart.y_axis:
            y = self._y(tick.at)
            self._line(self._level(y), colour("rule"), 1.0)
            self._words(
                tick.label,
                self._fonts.axis,
                colour("muted"),
                Box(0, y - height / 2, self._field.left - APART, y + height / 2),
                Qt.AlignmentFlag.AlignRight,
            )
        self._line(self._level(self._field.low), colour("muted"), 1.0)

    def _days(self) -> None:
        """Say the days below the axis, the last and the first before those between, as many as find room."""
        taken: list[tuple[float, float]] = []
        height = self._fonts.height(self._fonts.axis)
        for tick in _ends_first(self._chart.x_axis):
            width = self._fonts.width(self._fonts.axis, tick.label)
            left = min(max(self._x(tick.at) - width / 2, 0.0), self._area.width() - width)
            if any(left < end + APART and start < left + width + APART for start, end in taken):
                continue
            taken.append((left, left + width))
            box = Box(left, self._field.low - APART - height + 2, left + width + 1, self._field.low - APART + 2)
            self._words(tick.label, self._fonts.axis, colour("muted"), box)

    def _segments(self) -> list[Segment]:
        """Return the curve's lines; none where the method changed between two figures."""
        points = [(self._x(point.x), self._y(point.y)) for point in self._chart.points]
        breaks = [self._x(tick.at) for tick in self._chart.breaks]
        return [
            Segment(*start, *end) for start, end in pairwise(points) if not any(start[0] < x <= end[0] for x in breaks)
        ]

    def _target(self) -> None:
        if self._chart.target is not None:
            self._line(self._level(self._y(self._chart.target.y)), colour("text"), 1.0, Qt.PenStyle.DashLine)

    def _points(self) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour("accent"))
        for point in self._chart.points:
            self._painter.drawEllipse(QPointF(self._x(point.x), self._down(self._y(point.y))), DOT, DOT)

    def _labels(self, segments: Sequence[Segment]) -> None:
        """Write the figures and the target, each where nothing else stands."""
        room = Box(self._field.left, self._field.low + 1, self._area.width(), self._area.height())
        places = LabelPlaces(room, segments)
        for point in self._chart.points:
            x, y = self._x(point.x), self._y(point.y)
            places.take(Box(x - DOT, y - DOT, x + DOT, y + DOT))
        for tick in self._chart.breaks:
            places.cross(self._upright(self._x(tick.at)))
        if self._chart.target is not None:
            places.cross(self._level(self._y(self._chart.target.y)))
        for index in told_points([point.y for point in self._chart.points]):
            point = self._chart.points[index]
            width, height = self._measure(self._fonts.figure, point.label)
            place = places.beside_point(self._x(point.x), self._y(point.y), width, height)
            self._label(point.label, self._fonts.figure, place)
        if self._chart.target is not None:
            self._name_target(self._chart.target, places)

    def _name_target(self, target: ChartLine, places: LabelPlaces) -> None:
        """Write what is to be reached along its line, cut short where there is no room for all of it."""
        metrics = QFontMetricsF(self._fonts.axis)
        for share in SHARES:
            room = share * (self._field.right - self._field.left)
            words = metrics.elidedText(target.label, Qt.TextElideMode.ElideRight, room)
            width, height = self._measure(self._fonts.axis, words)
            if (place := places.along_line(self._y(target.y), width, height)) is not None:
                self._label(words, self._fonts.axis, place)
                return

    def _measure(self, font: QFont, words: str) -> tuple[float, float]:
        return self._fonts.width(font, words), self._fonts.height(font)

    def _label(self, words: str, font: QFont, place: Box | None) -> None:
        if place is not None:
            self._words(words, font, colour("text"), Box(place.left, place.low, place.right + 2, place.high))

    def _line(self, line: Segment, ink: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        self._painter.setPen(QPen(ink, width, style))
        self._painter.drawLine(QPointF(line.x1, self._down(line.y1)), QPointF(line.x2, self._down(line.y2)))

    def _words(
        self,
        words: str,
        font: QFont,
        ink: QColor,
        place: Box,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        rect = QRectF(place.left, self._down(place.high), place.right - place.left, place.high - place.low)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(rect, int(flags), words)


def _fonts(font: QFont) -> _Fonts:
    figure, axis = QFont(font), QFont(font)
    figure.setWeight(QFont.Weight.DemiBold)
    axis.setPointSizeF(font.pointSizeF() * 0.9)
    return _Fonts(figure, axis)


def _ends_first(items: Sequence[T]) -> list[T]:
    """Return the last and the first before those between: they are told even where there is little room."""
    return [*items[-1:], *items[:1], *items[1:-1]] if len(items) > 1 else list(items)

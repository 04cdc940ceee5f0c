"""Lying bars on the screen: a label, a bar, its figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from secretariat.application.documents.charts import Bar, BarChart
from secretariat.ui.charts.chart_canvas import ChartCanvas
from secretariat.ui.theme import colour

AIR = 8.0
GAP = 8.0
LABELS = 0.42
"""Of the width, the most that labels take."""
THINNEST = 3.0
"""Pixels of a bar, that of nothing too: it is seen to be there."""
STRIPE = 6
"""Pixels from stripe to stripe of a hatched bar."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A bar with its label, wrapped."""

    bar: Bar
    label: list[str]
    height: float


class BarChartView(ChartCanvas[BarChart]):
    """Draws a `BarChart`. Bars to the left of the axis are hatched, not only of another colour."""

    def height_in(self, width: float) -> float:
        """The lines of each label and some air."""
        return sum(lane.height + AIR for lane in self._lanes(width)) + AIR

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the axis and the bars from the top."""
        lanes = self._lanes(room.width())
        field = self._field(room, lanes)
        top = AIR
        for lane in lanes:
            self._draw_lane(painter, lane, top, field)
            top += lane.height + AIR
        axis = field.left() + self.chart.zero * field.width()
        painter.setPen(QPen(colour("border"), 1.0))
        painter.drawLine(QPointF(axis, AIR / 2), QPointF(axis, top - AIR / 2))

    def _lanes(self, width: float) -> Sequence[Lane]:
        labels = [self.lines_of(bar.label, width * LABELS) for bar in self.chart.bars]
        return [
            Lane(bar, label, max(len(label), 1) * self.line_height)
            for bar, label in zip(self.chart.bars, labels, strict=True)
        ]

    def _field(self, room: QRectF, lanes: Sequence[Lane]) -> QRectF:
        """Return where bars may lie: behind the labels, with room for figures at an end that has one."""
        labels = max((self.width_of(line) for lane in lanes for line in lane.label), default=0.0)
        figures = [(self._points_left(lane.bar), self.width_of(lane.bar.words) + GAP) for lane in lanes]
        before = max((wide for points_left, wide in figures if points_left), default=0.0)
        behind = max((wide for points_left, wide in figures if not points_left), default=0.0)
        begins = labels + GAP + before
        return QRectF(begins, 0, max(room.width() - begins - behind, 1.0), room.height())

    def _draw_lane(self, painter: QPainter, lane: Lane, top: float, field: QRectF) -> None:
        painter.setPen(colour("text"))
        self.write(painter, lane.label, (0, top), field.left())
        points_left = self._points_left(lane.bar)
        begins, ends = (field.left() + at * field.width() for at in sorted((lane.bar.start, lane.bar.end)))
        middle = top + lane.height / 2
        body = QRectF(begins, middle - self.line_height / 2 + 2, max(ends - begins, THINNEST), self.line_height - 4)
        _fill(painter, body, is_hatched=points_left)
        painter.setPen(colour("text"))
        wide = self.width_of(lane.bar.words) + 1
        at = body.left() - GAP / 2 - wide if points_left else body.right() + GAP / 2
        where = QRectF(at, middle - self.line_height / 2, wide, self.line_height)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, lane.bar.words)

    def _points_left(self, bar: Bar) -> bool:
        return min(bar.start, bar.end) < self.chart.zero


def _fill(painter: QPainter, bar: QRectF, *, is_hatched: bool) -> None:
    """Fill a bar, its edges on whole pixels; one that is hatched has an outline, so that its end is seen."""
    body = bar.toAlignedRect()
    ink = colour("warning" if is_hatched else "accent")
    if not is_hatched:
        painter.fillRect(body, ink)
        return
    painter.save()
    painter.setPen(QPen(ink, 1.5))
    painter.setClipRect(body)
    for at in range(body.left() - body.height(), body.right(), STRIPE):
        painter.drawLine(at, body.bottom(), at + body.height(), body.top())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(ink, 1))
    painter.drawRect(body.adjusted(0, 0, -1, -1))
    painter.restore()

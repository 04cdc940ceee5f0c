"""Lying bars on paper: a label, a bar to either side of an axis, its figure; told apart without colour."""

from __future__ import annotations

from dataclasses import dataclass, field

from secretariat.application.documents.chart_labels import Segment
from secretariat.application.documents.charts import Bar, BarChart
from secretariat.printing.characters import single_line
from secretariat.printing.chart_blocks import WideChart
from secretariat.printing.chart_drawing import CURVE, FIGURE, PAPER, stroke, width_of_lines, write
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.setting.looks import Style
from secretariat.printing.styles import INK, QUIET
from secretariat.printing.tagging.canvas import TaggedCanvas

_LABEL = Style(family=FIGURE.family, size=8.5, leading=10.5, colour=INK)
_LABELS = 0.4
"""Of the width, the most that labels take."""
_MOST_LINES = 2
_BAR = 9.0
_BETWEEN = 6.0
_CLEAR = 5.0
_THINNEST = 0.8
_STRIPE = 3.0


@dataclass(slots=True)
class _Lane:
    """A bar with its words, set."""

    bar: Bar
    label: list[Line]
    words: list[Line]
    points_left: bool

    @property
    def height(self) -> float:
        return max(len(self.label) * _LABEL.leading, _BAR) + _BETWEEN

    @property
    def words_room(self) -> float:
        return width_of_lines(self.words) + _CLEAR


@dataclass(slots=True)
class BarChartBlock(WideChart[BarChart]):
    """A bar chart in the whole width."""

    _lanes: list[_Lane] = field(default_factory=list, init=False)

    below_title = 6.0

    @property
    def drawing_height(self) -> float:
        """All bars."""
        return sum(lane.height for lane in self._lanes)

    def lay_drawing(self) -> None:
        """Set the labels and the figures."""
        self._lanes = [self._lane(bar, self.width * _LABELS) for bar in self.chart.bars]

    def _lane(self, bar: Bar, room: float) -> _Lane:
        label = set_lines(plain_pieces(single_line(bar.label), _LABEL), room)[:_MOST_LINES]
        words = set_lines(plain_pieces(single_line(bar.words), FIGURE), self.width)[:1]
        return _Lane(bar, label, words, min(bar.start, bar.end) < self.chart.zero)

    def draw_drawing(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the bars from the top, and the axis they begin at."""
        left, right = room = self._field(x)
        y = top
        for lane in self._lanes:
            self._draw_lane(canvas, lane, (x, y), room)
            y -= lane.height
        axis = left + self.chart.zero * (right - left)
        stroke(canvas, Segment(axis, top + 2, axis, y + _BETWEEN - 2), QUIET, 0.8)

    def _field(self, x: float) -> tuple[float, float]:
        """Return where bars may lie: behind the labels, with room for figures at an end that has one."""
        labels = max((width_of_lines(lane.label) for lane in self._lanes), default=0.0) + _CLEAR * 2
        before = max((lane.words_room for lane in self._lanes if lane.points_left), default=0.0)
        behind = max((lane.words_room for lane in self._lanes if not lane.points_left), default=0.0)
        left = x + labels + before
        return left, max(x + self.width - behind, left + 1)

    def _draw_lane(
        self, canvas: TaggedCanvas, lane: _Lane, corner: tuple[float, float], room: tuple[float, float]
    ) -> None:
        x, top = corner
        left, right = room
        label_height = len(lane.label) * _LABEL.leading
        middle = top - (lane.height - _BETWEEN) / 2
        write(canvas, lane.label, _LABEL, (x, middle + label_height / 2 - _LABEL.size * 0.95, self.width))
        begins, ends = (left + at * (right - left) for at in sorted((lane.bar.start, lane.bar.end)))
        ends = max(ends, begins + _THINNEST)
        _body(canvas, (begins, middle - _BAR / 2, ends - begins), is_striped=lane.points_left)
        at = begins - lane.words_room if lane.points_left else ends + _CLEAR
        write(canvas, lane.words, FIGURE, (at, middle - FIGURE.size * 0.34, lane.words_room))


def _body(canvas: TaggedCanvas, box: tuple[float, float, float], *, is_striped: bool) -> None:
    """Draw a bar at (left, low) of a width: full, or striped when it points to the left."""
    left, low, width = box
    canvas.setFillColorRGB(*(PAPER if is_striped else CURVE))
    canvas.rect(left, low, width, _BAR, fill=1)
    if not is_striped:
        return
    canvas.setStrokeColorRGB(*CURVE)
    canvas.setLineWidth(0.8)
    canvas.rect(left, low, width, _BAR, stroke=1)
    at = left - _BAR
    while at < left + width:
        start, end = max(at, left), min(at + _BAR, left + width)
        stroke(canvas, Segment(start, low + start - at, end, low + end - at), CURVE, 0.6)
        at += _STRIPE

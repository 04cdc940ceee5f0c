"""The courses of several groups on paper: each line has its own dashes and points, and its name where it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from secretariat.application.documents.chart_labels import Box, Segment
from secretariat.application.documents.charts import Series, SeriesChart
from secretariat.printing.characters import single_line
from secretariat.printing.chart_blocks import WideChart
from secretariat.printing.chart_drawing import AXIS, CURVE, GRID, PAPER, stroke, width_of_lines, write
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.setting.looks import Style
from secretariat.printing.styles import INK, QUIET, RULE
from secretariat.printing.tagging.canvas import TaggedCanvas

_NAME = Style(family=AXIS.family, size=8, leading=9.6, colour=INK)
_NAMES = 0.34
"""Of the width, what names at the lines' ends take at most."""
_MOST_NAME_LINES = 2
_PLOT = 150.0
_BELOW_PLOT = 14.0
_TO_NAME = 16.0
_APART = 2.5
_DOT = 2.6
_WEIGHT = 1.3
_DASHES: tuple[tuple[float, ...], ...] = ((), (6, 2.5), (1.5, 2.2), (8, 2.2, 1.5, 2.2), (3.2, 2))


@dataclass(slots=True)
class _Course:
    """A line with its look and its name, set. `end` is its last point on the page."""

    series: Series
    place: int
    name: list[Line]
    points: list[tuple[float, float] | None] = field(default_factory=list)

    @property
    def end(self) -> tuple[float, float] | None:
        return next((point for point in reversed(self.points) if point is not None), None)

    @property
    def name_height(self) -> float:
        return len(self.name) * _NAME.leading


@dataclass(slots=True)
class SeriesChartBlock(WideChart[SeriesChart]):
    """A chart of several courses in the whole width."""

    _courses: list[_Course] = field(default_factory=list, init=False)

    below_title = 8.0

    @property
    def drawing_height(self) -> float:
        """The plot and the words below it."""
        return self._plot + _BELOW_PLOT

    @property
    def _plot(self) -> float:
        """The plot's height: room for all names below each other."""
        return max(_PLOT, sum(course.name_height + _APART for course in self._courses))

    def lay_drawing(self) -> None:
        """Set the names."""
        room = self.width * _NAMES
        self._courses = [_Course(series, place, _named(series, room)) for place, series in enumerate(self.chart.series)]

    def draw_drawing(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw from the back to the front."""
        room = self._field(x, top)
        self._axes(canvas, x, room)
        for course in self._courses:
            course.points = [None if point is None else _at(room, point) for point in course.series.points]
            _draw_course(canvas, course)
        self._names(canvas, room)

    def _field(self, x: float, top: float) -> Box:
        left = x + max((width_of_lines(_one(tick.label)) for tick in self.chart.y_axis), default=0.0) + 6
        names = max((width_of_lines(course.name) for course in self._courses), default=0.0)
        right = x + self.width - names - _TO_NAME
        return Box(left + _DOT, top - self._plot, max(right, left + 10), top)

    def _axes(self, canvas: TaggedCanvas, x: float, room: Box) -> None:
        for tick in self.chart.y_axis:
            y = _at(room, (0, tick.at))[1]
            stroke(canvas, Segment(room.left - _DOT, y, room.right, y), GRID, 0.4)
            write(canvas, _one(tick.label), AXIS, (x, y - 2.5, room.left - _DOT - 4 - x), right=True)
        stroke(canvas, Segment(room.left - _DOT, room.low, room.right, room.low), QUIET, 0.6)
        taken = x
        for tick in self.chart.x_axis:
            at = _at(room, (tick.at, 0))[0]
            stroke(canvas, Segment(at, room.low, at, room.low - 2.5), RULE, 0.6)
            words = _one(tick.label)
            width = width_of_lines(words)
            left = max(at - width / 2, x)
            if left >= taken:
                write(canvas, words, AXIS, (left, room.low - 10.5, width))
                taken = left + width + 4

    def _names(self, canvas: TaggedCanvas, room: Box) -> None:
        """Write each name where its line ends, moved up or down where names would lie on each other."""
        ended = [(course, end) for course in self._courses if (end := course.end) is not None]
        ended.sort(key=lambda one: -one[1][1])
        tops = _apart([(end[1] + course.name_height / 2, course.name_height) for course, end in ended], room)
        for (course, end), top in zip(ended, tops, strict=True):
            middle = top - course.name_height / 2
            stroke(canvas, Segment(end[0] + _DOT + 1, end[1], room.right + _TO_NAME - 3, middle), RULE, 0.5)
            write(canvas, course.name, _NAME, (room.right + _TO_NAME, top - _NAME.size * 0.95, self.width))


def _named(series: Series, room: float) -> list[Line]:
    told = f"{single_line(series.name)} {single_line(series.words)}".strip()
    lines = set_lines(plain_pieces(told, _NAME), room)
    if len(lines) <= _MOST_NAME_LINES:
        return lines
    # The figure is what must not be lost of a long name.
    return [*lines[: _MOST_NAME_LINES - 1], *set_lines(plain_pieces(f"… {single_line(series.words)}", _NAME), room)[:1]]


def _one(words: str) -> list[Line]:
    return set_lines(plain_pieces(single_line(words), AXIS), 200)[:1]


def _at(room: Box, point: tuple[float, float]) -> tuple[float, float]:
    return room.left + point[0] * (room.right - room.left), room.low + point[1] * (room.high - room.low)


def _apart(wanted: Sequence[tuple[float, float]], room: Box) -> list[float]:
    """Return the tops of names of (top, height), the highest first, none on another and none below the plot."""
    tops: list[float] = []
    ceiling = room.high + _NAME.leading / 2
    for top, height in wanted:
        tops.append(min(top, ceiling))
        ceiling = tops[-1] - height - _APART
    floor = room.low
    for place in range(len(wanted) - 1, -1, -1):
        tops[place] = max(tops[place], floor + wanted[place][1])
        floor = tops[place] + _APART
    return tops


def _draw_course(canvas: TaggedCanvas, course: _Course) -> None:
    """Draw a line, broken where it tells nothing, and its points."""
    canvas.saveState()
    canvas.setDash(list(_DASHES[course.place % len(_DASHES)]))
    for start, end in pairwise(course.points):
        if start is not None and end is not None:
            stroke(canvas, Segment(*start, *end), CURVE, _WEIGHT)
    canvas.restoreState()
    canvas.setStrokeColorRGB(*CURVE)
    canvas.setLineWidth(1.0)
    draw, is_full = _POINTS[course.place % len(_POINTS)]
    canvas.setFillColorRGB(*(CURVE if is_full else PAPER))
    for point in course.points:
        if point is not None:
            draw(canvas, *point)


def _circle(canvas: TaggedCanvas, x: float, y: float) -> None:
    canvas.circle(x, y, _DOT, stroke=1, fill=1)


def _square(canvas: TaggedCanvas, x: float, y: float) -> None:
    canvas.rect(x - _DOT * 0.9, y - _DOT * 0.9, _DOT * 1.8, _DOT * 1.8, stroke=1, fill=1)


def _triangle(canvas: TaggedCanvas, x: float, y: float) -> None:
    _polygon(canvas, ((x - _DOT * 1.1, y - _DOT), (x + _DOT * 1.1, y - _DOT), (x, y + _DOT * 1.2)))


def _diamond(canvas: TaggedCanvas, x: float, y: float) -> None:
    _polygon(canvas, ((x - _DOT * 1.2, y), (x, y - _DOT * 1.2), (x + _DOT * 1.2, y), (x, y + _DOT * 1.2)))


def _polygon(canvas: TaggedCanvas, corners: Sequence[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _shapes() -> Iterator[tuple[Callable[[TaggedCanvas, float, float], None], bool]]:
    """Yield the looks of points: four shapes full, then the same hollow."""
    for is_full in (True, False):
        for shape in (_circle, _square, _triangle, _diamond):
            yield shape, is_full


_POINTS = tuple(_shapes())

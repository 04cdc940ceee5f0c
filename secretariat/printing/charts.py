"""Small line charts, two a row: drawn as lines, readable without colour, each a figure with its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from secretariat.application.documents.chart_labels import Box, LabelPlaces, Segment, told_points
from secretariat.application.documents.charts import BarChart, Chart, LineChart
from secretariat.printing.bar_charts import BarChartBlock
from secretariat.printing.characters import single_line
from secretariat.printing.chart_drawing import AXIS, CURVE, FIGURE, GRID, PAPER, TITLE, stroke, width_of_lines, write
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.series_charts import SeriesChartBlock
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.setting.looks import Style
from secretariat.printing.styles import INK, QUIET, RULE
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element, figure_box

_TARGET = Style(family=Family.SANS, size=7.5, leading=9, colour=INK)

_PLOT = 104.0
"""Points that a plot is high."""
_LEFT, _RIGHT = 36.0, 10.0
"""Points beside a plot, at its left the least there are for the figures of the axis."""
_BELOW = 13.0
_BETWEEN = 22.0
"""Points between two charts of a row."""
_HIGHEST_TITLE = 3
_DOT = 2.3


@dataclass(slots=True)
class _Chart:
    """One chart in its column."""

    chart: LineChart
    element: Element
    width: float = 0.0
    left: float = _LEFT
    title: list[Line] = field(default_factory=list)
    remarks: list[list[Line]] = field(default_factory=list)

    def lay(self, width: float) -> None:
        """Set the title and the remarks on breaks."""
        self.width = width
        marks = [plain_pieces(tick.label, AXIS) for tick in self.chart.y_axis]
        self.left = max([_LEFT, *(width_of_lines(set_lines(mark, width)) + 6 for mark in marks)])
        self.title = set_lines(plain_pieces(single_line(self.chart.title), TITLE), width)[:_HIGHEST_TITLE]
        said = dict.fromkeys(single_line(tick.label) for tick in self.chart.breaks)
        self.remarks = [set_lines(plain_pieces(words, AXIS), width - self.left) for words in said if words]

    @property
    def title_height(self) -> float:
        """Points of the title."""
        return len(self.title) * TITLE.leading

    @property
    def remarks_height(self) -> float:
        """Points of the remarks."""
        return sum(len(lines) * AXIS.leading + 2 for lines in self.remarks)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, title_room: float) -> None:
        """Draw the chart; `title_room` puts the plots of a row on one height."""
        bottom = top - title_room - 8 - _PLOT
        height = title_room + 8 + _PLOT + _BELOW + self.remarks_height
        self.element.attributes = figure_box(x, top - height, self.width, height)
        with canvas.marked(self.element):
            write(canvas, self.title, TITLE, (x, top - TITLE.size, self.width))
            plot = Box(x + self.left, bottom, x + self.width - _RIGHT, bottom + _PLOT)
            _Plot(self.chart, canvas, plot, self.left).draw()
            y = bottom - _BELOW - AXIS.leading
            for lines in self.remarks:
                _dotted(canvas, x + self.left - 8, y - 2, y + 7)
                write(canvas, lines, AXIS, (x + self.left, y, self.width - self.left))
                y -= len(lines) * AXIS.leading + 2


@dataclass(slots=True)
class ChartRow:
    """As many charts as `columns` beside each other, or fewer; they stay on one page."""

    charts: tuple[_Chart, ...]
    width: float
    columns: int = 2
    space_before: float = 10
    space_after: float = 14
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The highest title, the plot, and the most remarks."""
        return self._title_room + 8 + _PLOT + _BELOW + max(chart.remarks_height for chart in self.charts) + 4

    @property
    def _title_room(self) -> float:
        return max(chart.title_height for chart in self.charts)

    def lay(self, _width: float) -> None:
        """Set the charts in equal widths."""
        for chart in self.charts:
            chart.lay((self.width - _BETWEEN * (self.columns - 1)) / self.columns)

    def notes(self) -> tuple[Note, ...]:
        """A chart has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> None:  # noqa: ARG002
        """A row of charts stays whole."""
        return

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the charts from the left."""
        for chart in self.charts:
            chart.draw(canvas, x, top, self._title_room)
            x += chart.width + _BETWEEN


def charts_in_pairs(charts: Sequence[LineChart], width: float, part: Element) -> list[ChartRow]:
    """Return the charts two a row, figures of `part`."""
    made = [_Chart(chart, Element("Figure", part, alternative=single_line(chart.alternative))) for chart in charts]
    return [ChartRow(tuple(made[start : start + 2]), width) for start in range(0, len(made), 2)]


def charts_in_rows(charts: Sequence[Chart], width: float, part: Element) -> list[Block]:
    """Return charts of any kind, figures of `part`: line charts two a row, others in the whole width."""
    rows: list[Block] = []
    small: list[LineChart] = []
    for chart in charts:
        if isinstance(chart, LineChart):
            small.append(chart)
            continue
        rows += charts_in_pairs(small, width, part)
        small = []
        element = Element("Figure", part, alternative=single_line(chart.alternative))
        rows.append(BarChartBlock(chart, element) if isinstance(chart, BarChart) else SeriesChartBlock(chart, element))
    return [*rows, *charts_in_pairs(small, width, part)]


def chart_alone(chart: Chart, width: float, part: Element) -> list[Block]:
    """Return a chart of any kind in the whole width, a figure of `part`."""
    if not isinstance(chart, LineChart):
        return charts_in_rows([chart], width, part)
    element = Element("Figure", part, alternative=single_line(chart.alternative))
    return [ChartRow((_Chart(chart, element),), width, columns=1)]


@dataclass(slots=True)
class _Plot:
    """The field of a chart, from its grid to its labels; `beside` are the points at its left."""

    chart: LineChart
    canvas: TaggedCanvas
    field: Box
    beside: float

    def draw(self) -> None:
        """Draw from the back to the front."""
        self._grid()
        self._days()
        for tick in self.chart.breaks:
            x = self._x(tick.at)
            _dotted(self.canvas, x, self.field.low, self.field.high)
        segments = self._segments()
        self._target()
        self._curve(segments)
        self._labels(segments)

    def _x(self, at: float) -> float:
        return self.field.left + at * (self.field.right - self.field.left)

    def _y(self, at: float) -> float:
        return self.field.low + at * (self.field.high - self.field.low)

    def _grid(self) -> None:
        for tick in self.chart.y_axis:
            y = self._y(tick.at)
            stroke(self.canvas, Segment(self.field.left, y, self.field.right, y), GRID, 0.4)
            words = set_lines(plain_pieces(tick.label, AXIS), self.beside)[:1]
            write(self.canvas, words, AXIS, (self.field.left - self.beside, y - 2.5, self.beside - 4), right=True)
        low = self.field.low
        stroke(self.canvas, Segment(self.field.left, low, self.field.right, low), QUIET, 0.6)

    def _days(self) -> None:
        """Say the days below the axis, the last and the first before those between, as many as find room."""
        taken: list[tuple[float, float]] = []
        ticks = list(self.chart.x_axis)
        for tick in [*ticks[-1:], *ticks[:1], *ticks[1:-1]] if len(ticks) > 1 else ticks:
            words = set_lines(plain_pieces(tick.label, AXIS), self.field.right - self.field.left)[:1]
            width = words[0].width if words else 0.0
            left = min(
                max(self._x(tick.at) - width / 2, self.field.left - self.beside), self.field.right + _RIGHT - width
            )
            if any(left < end + 4 and start < left + width + 4 for start, end in taken):
                continue
            taken.append((left, left + width))
            write(self.canvas, words, AXIS, (left, self.field.low - 10, width))
        for tick in ticks:
            x = self._x(tick.at)
            stroke(self.canvas, Segment(x, self.field.low, x, self.field.low - 2.5), RULE, 0.6)

    def _segments(self) -> list[Segment]:
        """Return the curve's lines; none where a break lies between two points."""
        points = [(self._x(point.x), self._y(point.y)) for point in self.chart.points]
        breaks = [self._x(tick.at) for tick in self.chart.breaks]
        return [
            Segment(*start, *end) for start, end in pairwise(points) if not any(start[0] < x <= end[0] for x in breaks)
        ]

    def _curve(self, segments: Sequence[Segment]) -> None:
        for segment in segments:
            stroke(self.canvas, segment, CURVE, 1.4)
        self.canvas.setFillColorRGB(*CURVE)
        for point in self.chart.points:
            self.canvas.circle(self._x(point.x), self._y(point.y), _DOT, stroke=0, fill=1)

    def _target(self) -> None:
        if self.chart.target is None:
            return
        y = self._y(self.chart.target.y)
        self.canvas.saveState()
        self.canvas.setDash([4, 2.5])
        stroke(self.canvas, Segment(self.field.left, y, self.field.right, y), INK, 0.8)
        self.canvas.restoreState()

    def _labels(self, segments: Sequence[Segment]) -> None:
        """Write the target, then the figures (the last and the first first), each where nothing else stands."""
        room = Box(self.field.left - 2, self.field.low + 1, self.field.right + _RIGHT, self.field.high + 8)
        places = LabelPlaces(room, segments)
        points = [(self._x(point.x), self._y(point.y), point.label) for point in self.chart.points]
        for x, y, _ in points:
            places.take(Box(x - _DOT, y - _DOT, x + _DOT, y + _DOT))
        if self.chart.target is not None:
            y = self._y(self.chart.target.y)
            places.cross(Segment(self.field.left, y, self.field.right, y))
            words = set_lines(plain_pieces(self.chart.target.label, _TARGET), self.field.right - self.field.left)[:1]
            self._label(words, _TARGET, places.along_line(y, width_of_lines(words), _TARGET.size))
        for tick in self.chart.breaks:
            places.cross(Segment(self._x(tick.at), self.field.low, self._x(tick.at), self.field.high))
        for index in told_points([y for _, y, _ in points]):
            x, y, label = points[index]
            words = set_lines(plain_pieces(label, FIGURE), self.field.right - self.field.left)[:1]
            self._label(words, FIGURE, places.beside_point(x, y, width_of_lines(words), FIGURE.size))

    def _label(self, words: Sequence[Line], style: Style, at: Box | None) -> None:
        if at is not None:
            self.canvas.setFillColorRGB(*PAPER)
            self.canvas.rect(at.left - 1, at.low, at.right - at.left + 2, at.high - at.low, fill=1)
            write(self.canvas, words, style, (at.left, at.low + style.size * 0.2, at.right - at.left + 1))


def _dotted(canvas: TaggedCanvas, x: float, low: float, high: float) -> None:
    """Draw the sign of a changed method."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setDash([0, 2.6])
    stroke(canvas, Segment(x, low, x, high), INK, 1.1)
    canvas.restoreState()

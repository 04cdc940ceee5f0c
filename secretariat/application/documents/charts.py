"""Charts as values: what stands where, in which words, and the text that is read instead of the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A measured figure. `x` and `y` are fractions of the plot from its lower left corner; the words are ready."""

    x: float
    y: float
    label: str
    day: str


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A level line across the plot (the figure to reach) at the fraction `y`, with its words."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class ChartTick:
    """A mark on an axis at a fraction of its length."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class LineChart:
    """The course of one indicator.

    Points are in order; the line between two is broken where a method break lies between them: `breaks` are the
    fractions of the plot's width where they fall, with their notes. `alternative` is read instead of the picture.
    """

    title: str
    alternative: str
    points: tuple[ChartPoint, ...]
    breaks: tuple[ChartTick, ...] = ()
    target: ChartLine | None = None
    x_axis: tuple[ChartTick, ...] = ()
    y_axis: tuple[ChartTick, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar lying from `start` to `end`, fractions of the plot's width; `words` are its figure, written beside it."""

    label: str
    start: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Lying bars, the first on top: shares, largest lines, largest changes. `zero` is where the axis stands."""

    title: str
    alternative: str
    bars: tuple[Bar, ...]
    zero: float = 0.0


@dataclass(frozen=True, slots=True)
class Series:
    """The course of one group: a point a column, None where it tells nothing. `words` are the last figure's."""

    name: str
    points: tuple[tuple[float, float] | None, ...]
    words: str


@dataclass(frozen=True, slots=True)
class SeriesChart:
    """How several groups developed over the columns; each is told by its name at its end, not by colour alone."""

    title: str
    alternative: str
    series: tuple[Series, ...]
    x_axis: tuple[ChartTick, ...] = ()
    y_axis: tuple[ChartTick, ...] = ()


Chart: TypeAlias = LineChart | BarChart | SeriesChart
"""Every chart that is shown and printed."""

"""What charts of the whole width share on paper: a title above, one page, one figure for those who listen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Generic, TypeVar

from secretariat.application.documents.charts import BarChart, SeriesChart
from secretariat.printing.characters import single_line
from secretariat.printing.chart_drawing import TITLE, write
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.blocks import Halves
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element, figure_box

ChartT = TypeVar("ChartT", BarChart, SeriesChart)

_HIGHEST_TITLE = 3
"""Lines."""


@dataclass(slots=True)
class WideChart(Generic[ChartT]):
    """A chart in the whole width below its title; it stays on one page. Lengths are points."""

    chart: ChartT
    element: Element
    space_before: float = 10
    space_after: float = 14
    keep_with_next: bool = False
    width: float = field(default=0.0, init=False)
    _title: list[Line] = field(default_factory=list, init=False)

    below_title: ClassVar[float]
    """What stays clear between the title and the drawing."""

    # What a kind of chart answers

    @property
    def drawing_height(self) -> float:
        """All that is below the title."""
        raise NotImplementedError

    def lay_drawing(self) -> None:
        """Set the words of the drawing; `width` is there."""
        raise NotImplementedError

    def draw_drawing(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw what is below the title, inside the open mark."""
        raise NotImplementedError

    # What every chart does

    @property
    def height(self) -> float:
        """The title and the drawing."""
        return self._title_height + self.drawing_height

    @property
    def _title_height(self) -> float:
        return len(self._title) * TITLE.leading + self.below_title

    def lay(self, width: float) -> None:
        """Set the title and the words of the drawing."""
        self.width = width
        self._title = set_lines(plain_pieces(single_line(self.chart.title), TITLE), width)[:_HIGHEST_TITLE]
        self.lay_drawing()

    def notes(self) -> tuple[Note, ...]:
        """A chart has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> Halves | None:  # noqa: ARG002
        """A chart stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the title and what is below it, as one figure."""
        self.element.attributes = figure_box(x, top - self.height, self.width, self.height)
        with canvas.marked(self.element):
            write(canvas, self._title, TITLE, (x, top - TITLE.size, self.width))
            self.draw_drawing(canvas, x, top - self._title_height)

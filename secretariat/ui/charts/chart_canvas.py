"""What every chart on the screen shares: its room, its letters, what is read aloud instead of it."""

from __future__ import annotations

from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.application.documents.charts import BarChart, SeriesChart
from secretariat.ui.theme import appearance

ChartT = TypeVar("ChartT", BarChart, SeriesChart)

LEAST_WIDTH = 220
MOST_LINES = 3
"""Of a label; what is longer ends in an ellipsis, and stands whole in what is read aloud and shown at the pointer."""


class ChartCanvas(QWidget, Generic[ChartT]):
    """Draws one chart under its title."""

    def __init__(self, chart: ChartT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: ChartT = chart
        self.setObjectName("chart")
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.alternative)
        self.setToolTip(chart.alternative)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance().changed.connect(self.updateGeometry)
        appearance().changed.connect(self.update)

    def height_in(self, width: float) -> float:
        """Return the pixels the chart needs in a width."""
        raise NotImplementedError

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the chart into its room."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self.height_in(width))

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH * 2, self.heightForWidth(LEAST_WIDTH * 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Give larger letters the room they need."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, QRectF(self.rect()))

    @property
    def line_height(self) -> float:
        """The pixels of a line of letters."""
        return QFontMetricsF(self.font()).height()

    def width_of(self, words: str) -> float:
        """Return the pixels of words."""
        return QFontMetricsF(self.font()).horizontalAdvance(words)

    def lines_of(self, words: str, room: float, *, end: str = "") -> list[str]:
        """Return words wrapped to a room, in `MOST_LINES` lines at most; `end` is what is never cut off."""
        metrics = QFontMetricsF(self.font())
        lines: list[str] = []
        left = [*words.split(), *filter(None, [end])]
        while left and len(lines) < MOST_LINES - 1:
            count = max((n for n in range(1, len(left) + 1) if self._fits(left[:n], room)), default=1)
            lines.append(metrics.elidedText(" ".join(left[:count]), Qt.TextElideMode.ElideRight, room))
            left = left[count:]
        if left and (self._fits(left, room) or not end):
            lines.append(metrics.elidedText(" ".join(left), Qt.TextElideMode.ElideRight, room))
        elif left:
            begun = " ".join(left[:-1])
            cut = metrics.elidedText(begun, Qt.TextElideMode.ElideRight, room - self.width_of(f" {end}"))
            lines.append(f"{cut} {end}")
        return lines

    def write(self, painter: QPainter, lines: list[str], corner: tuple[float, float], width: float) -> None:
        """Write lines under each other from their upper left corner."""
        left, top = corner
        for place, line in enumerate(lines):
            where = QRectF(left, top + place * self.line_height, width, self.line_height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, line)

    def _fits(self, words: list[str], room: float) -> bool:
        return self.width_of(" ".join(words)) <= room

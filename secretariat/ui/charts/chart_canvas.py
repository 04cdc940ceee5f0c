"""What every chart on the screen shares: its room, its letters, what is read aloud instead of it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.application.documents.charts import BarChart, SeriesChart
from secretariat.ui.theme import appearance

ChartT = TypeVar("ChartT", BarChart, SeriesChart)

LEAST_WIDTH = 260


class ChartCanvas(QWidget, Generic[ChartT]):
    """Draws one chart under its title."""

    def __init__(self, chart: ChartT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: ChartT = chart
        self.setObjectName("chart")
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.alternative)
        self.setToolTip(chart.alternative)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        appearance().changed.connect(self.updateGeometry)
        appearance().changed.connect(self.update)

    def height_for_chart(self) -> int:
        """Return the pixels the chart needs, whatever its width."""
        raise NotImplementedError

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the chart into its room."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH * 2, self.height_for_chart())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.height_for_chart())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, QRectF(self.rect()))

    @property
    def letters(self) -> QFont:
        """The letters of figures and labels."""
        return self.font()

    @property
    def line_height(self) -> float:
        """The pixels of a line of letters."""
        return QFontMetricsF(self.letters).height()

    def width_of(self, words: str) -> float:
        """Return the pixels of words."""
        return QFontMetricsF(self.letters).horizontalAdvance(words)

    def cut(self, words: str, room: float) -> str:
        """Return words, cut short with an ellipsis where there is no room for all."""
        return QFontMetricsF(self.letters).elidedText(words, Qt.TextElideMode.ElideRight, room)

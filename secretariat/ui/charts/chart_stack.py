"""Charts under each other, each under its title, in a page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.application.documents.charts import BarChart, Chart, SeriesChart
from secretariat.ui import theme
from secretariat.ui.charts.bar_chart_view import BarChartView
from secretariat.ui.charts.series_chart_view import SeriesChartView


class ChartStack(QScrollArea):
    """Shows charts; `empty` is said while there are none."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Charts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = empty
        self._charts: tuple[Chart, ...] | None = None
        self.show_charts(())

    @property
    def charts(self) -> tuple[Chart, ...]:
        """What is shown."""
        return self._charts or ()

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """Show other charts; the same ones are left as they are."""
        if tuple(charts) == self._charts:
            return
        self._charts = tuple(charts)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        for chart in self._charts:
            layout.addWidget(_words(chart.title, "label", page))
            if isinstance(chart, BarChart):
                layout.addWidget(BarChartView(chart, page))
            elif isinstance(chart, SeriesChart):
                layout.addWidget(SeriesChartView(chart, page))
            layout.addSpacing(12)
        if not self._charts:
            layout.addWidget(_words(self._empty, "muted", page))
        layout.addStretch(1)
        self.setWidget(page)


def _words(told: str, look: str, parent: QWidget) -> QLabel:
    label = QLabel(told, parent, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.set_look(label, look)
    return label

"""The panel of a table's charts: the same ones that print, drawn anew when the table changes and they can be seen."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.charts.chart_stack import ChartStack
from secretariat.ui.kit.newest import NewestWins

SETTLE = 300
"""Milliseconds without a change before the charts are drawn anew."""


class ChartPanel(QWidget):
    """Follows the open table. Charts are computed beside the screen's thread."""

    def __init__(self, record: OpenTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Charts"))
        self._record = record
        self._is_stale = True
        self._stack = ChartStack(self.tr("The charts are drawn once a line has a figure in a budget year."), self)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self._draw)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._stack.show_charts)
        self._newest.failed.connect(record.operations.tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        record.edited.touched.connect(self._on_touched)

    @property
    def is_behind(self) -> bool:
        """True while what is drawn may no longer be so."""
        return self._is_stale or self._settled.isActive() or self._newest.is_behind

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._settled.start()

    def close_down(self) -> None:
        """Draw nothing more: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _on_touched(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._settled.start()

    def _draw(self) -> None:
        self._is_stale = False
        draft, charts = self._record.draft, self._record.services.budget_papers.charts
        self._newest.ask(lambda: self._worker.submit(charts, draft))

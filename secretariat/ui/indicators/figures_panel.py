"""What stands beside an indicator: its chart, how it does, and how far its newest figure is from its first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from secretariat.application.documents.charts import LineChart
from secretariat.domain.danish.dates import short_date
from secretariat.domain.indicators import (
    Difference,
    IndicatorDraft,
    course,
    difference_text,
    in_order,
    relative_text,
    since_baseline,
)
from secretariat.ui import report_labels
from secretariat.ui.indicators.chart_view import ChartView
from secretariat.ui.kit.chip import Chip
from secretariat.ui.theme import set_look

WIDTH = 420
"""Pixels at most; the form has the rest."""


class FiguresPanel(QWidget):
    """Follows the draft. `chart_of` draws what is printed, so that both agree."""

    def __init__(self, chart_of: Callable[[IndicatorDraft], LineChart], parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDTH)
        self._chart_of = chart_of
        self._title = QLabel(self, wordWrap=True)
        self.chart = ChartView(self)
        self._course = Chip(self)
        self._told = QLabel(self, wordWrap=True)
        self._told.setObjectName("indicator.difference")
        self._empty = QLabel(self.tr("The chart is drawn once there is a figure."), self, wordWrap=True)
        set_look(self._empty, "muted")
        set_look(self._title, "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 24, 24)
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        for widget in (self._title, self._empty, self.chart):
            inside.addWidget(widget)
        inside.addWidget(self._course, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._told)
        layout.addWidget(card)
        layout.addStretch()

    def show_draft(self, draft: IndicatorDraft, *, title: str = "") -> None:
        """Draw the chart and say what the figures come to, under a title where nothing else says whose they are."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        figures = in_order(draft)
        self._empty.setHidden(bool(figures))
        self.chart.setVisible(bool(figures))
        self.chart.show_chart(self._chart_of(draft) if figures else None)
        how = course(draft)
        drawing, colour = report_labels.look(how)
        self._course.setVisible(bool(figures))
        self._course.tell(report_labels.word(how), drawing, colour)
        self._told.setText(self._difference(draft))
        self._told.setVisible(bool(self._told.text()))

    def _difference(self, draft: IndicatorDraft) -> str:
        told = since_baseline(draft)
        if told is None:
            return ""
        return " ".join(filter(None, (self._change(draft, told), self._crossed(told))))

    def _change(self, draft: IndicatorDraft, told: Difference) -> str:
        if told.amount is None:
            return self.tr("The method changed in between, so the newest figure cannot be compared with the baseline.")
        since = difference_text(draft, told)
        relative = relative_text(told)
        if not relative:
            return self.tr("{difference} since the baseline.").format(difference=since)
        words = self.tr("{difference} since the baseline, a change of {relative}")
        return words.format(difference=since, relative=relative)

    def _crossed(self, told: Difference) -> str:
        if not told.across or told.amount is None:
            return ""
        days = ", ".join(short_date(crossed.day) for crossed in told.across)
        return self.tr("The change of method ({days}) is taken into account.").format(days=days)

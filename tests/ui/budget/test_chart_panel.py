"""The charts beside a table: the same ones as on paper, drawn anew when a figure changes and they can be seen."""

from __future__ import annotations

from secretariat.ui.budget.chart_panel import ChartPanel
from secretariat.ui.charts.chart_stack import ChartStack
from tests.ui.budget.conftest import type_figure


def charts(desk):
    """Return what the panel shows."""
    return desk.findChild(ChartPanel).findChild(ChartStack).charts


def test_the_charts_are_those_of_the_paper_and_follow_the_table(open_table, small, desk, services, qtbot):
    tab = open_table(small)
    desk.show_panel("charts")
    qtbot.waitUntil(lambda: bool(charts(desk)))
    assert charts(desk) == services.budget_papers.charts(tab.draft)
    before = charts(desk)
    type_figure(tab, "4.1", "2009", "99,9")
    qtbot.waitUntil(lambda: charts(desk) != before)
    assert charts(desk) == services.budget_papers.charts(tab.draft)


def test_charts_that_nobody_sees_wait_until_they_are_looked_at(open_table, small, desk, services, qtbot):
    tab = open_table(small)
    desk.show_panel("notes")
    type_figure(tab, "4.1", "2009", "99,9")
    assert charts(desk) == ()
    desk.show_panel("charts")
    qtbot.waitUntil(lambda: charts(desk) == services.budget_papers.charts(tab.draft))

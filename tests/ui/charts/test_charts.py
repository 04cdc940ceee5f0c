"""Charts on the screen: every name and figure has room, whatever the width and the letters; nothing by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from secretariat.application.documents.charts import Bar, BarChart, ChartTick, Series, SeriesChart
from secretariat.ui.charts.bar_chart_view import BarChartView
from secretariat.ui.charts.chart_stack import ChartStack
from secretariat.ui.charts.series_chart_view import DASHES, INKS, POINTS, SeriesChartView
from secretariat.ui.theme import ThemeChoice, appearance, colour

LONG = "BIF’s enkelte indsatser i 2008, som ligger ud over de integrationspolitiske mål og andet godt"
BARS = BarChart(
    "De største forskelle (mio. kr.)",
    "Liggende søjler",
    (
        Bar(LONG, 0.3, 1.0, "+191,3"),
        Bar("2.3 Sprog", 0.3, 0.05, "-64,0"),
        Bar("2.9 Jobkonsulenter", 0.3, 0.3, "0,0"),
    ),
    zero=0.3,
)
SHORT = BarChart("Andele", "Liggende søjler", (Bar("Sprog", 0.0, 1.0, "100 pct."),))


def courses(count: int, name: str = "Gruppe") -> SeriesChart:
    """Return courses over three columns; each tells nothing in the middle one."""
    return SeriesChart(
        "Udvikling",
        "Kurver",
        tuple(Series(f"{name} {place}", ((0, 0.1), None, (1, 0.9)), "9,6") for place in range(count)),
        tuple(ChartTick(at, str(2008 + int(2 * at))) for at in (0, 0.5, 1)),
        (ChartTick(0, "0"), ChartTick(1, "100")),
    )


@pytest.fixture(params=[(ThemeChoice.LIGHT, 100), (ThemeChoice.DARK, 150)], ids=["light", "dark-large"])
def look(request, qtbot):
    """Each theme, the dark one with letters half as large again."""
    choice, percent = request.param
    appearance().apply(choice, text_percent=percent)
    yield choice
    appearance().apply(ThemeChoice.LIGHT)


def shown(qtbot, widget, width: int) -> QImage:
    """Show a chart in a width, as high as it wants to be, and return its picture."""
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    widget.show()
    qtbot.waitExposed(widget)
    return widget.grab().toImage()


def has_ink(image: QImage, token: str) -> bool:
    """True when a colour of the theme stands somewhere in a picture."""
    ink = colour(token).rgb()
    return any(image.pixel(x, y) == ink for x in range(image.width()) for y in range(0, image.height(), 2))


@pytest.mark.parametrize("width", [240, 300, 600])
def test_labels_and_figures_lie_within_the_chart(qtbot, look, width):
    view = BarChartView(BARS)
    image = shown(qtbot, view, width)
    behind = image.pixel(0, 0)
    assert all(image.pixel(width - 1, y) == behind for y in range(image.height()))
    assert all(image.pixel(x, image.height() - 1) == behind for x in range(width))


def test_a_long_label_takes_more_lines_in_a_narrow_panel(qtbot, look):
    view = BarChartView(BARS)
    qtbot.addWidget(view)
    assert view.heightForWidth(260) > view.heightForWidth(900)
    assert view.lines_of(LONG, 120)[-1].endswith("…")
    assert view.accessibleDescription() == "Liggende søjler"


def test_a_bar_to_the_left_is_hatched_and_one_to_the_right_is_full(qtbot, look):
    image = shown(qtbot, BarChartView(BARS), 500)
    assert has_ink(image, "accent")
    assert has_ink(image, "warning")
    only_right = shown(qtbot, BarChartView(SHORT), 500)
    assert not has_ink(only_right, "warning")


def test_a_bar_of_nothing_is_seen_to_be_there(qtbot, look):
    nothing = BarChart("Andele", "Søjler", (Bar("Sprog", 0.5, 0.5, "0,0"),), zero=0.5)
    assert has_ink(shown(qtbot, BarChartView(nothing), 301), "accent")


def test_no_two_lines_share_dashes_or_points():
    assert len({tuple(dashes) for dashes in DASHES}) == len(DASHES) == len(INKS) == len(POINTS) == 6
    assert len(set(POINTS)) == 6


def test_the_figure_of_a_long_name_is_never_cut_off(qtbot, look):
    view = SeriesChartView(courses(1, LONG))
    qtbot.addWidget(view)
    lines = view.lines_of(LONG, 150, end="9,6")
    assert len(lines) == 3
    assert lines[-1].endswith("… 9,6")


def test_every_name_has_room_below_the_plot(qtbot, look):
    few, many = SeriesChartView(courses(2)), SeriesChartView(courses(6))
    for view in (few, many):
        qtbot.addWidget(view)
    assert many.heightForWidth(300) - few.heightForWidth(300) >= 4 * int(many.line_height)
    image = shown(qtbot, many, 300)
    assert all(has_ink(image, ink) for ink in ("accent", "good", "warning", "error"))


def test_charts_are_as_high_as_they_need_in_their_panel(qtbot, look):
    stack = ChartStack("Nothing")
    qtbot.addWidget(stack)
    stack.resize(280, 500)
    stack.show_charts([courses(6, LONG), BARS])
    stack.show()
    qtbot.waitExposed(stack)
    for view in (*stack.findChildren(SeriesChartView), *stack.findChildren(BarChartView)):
        assert view.height() >= view.heightForWidth(view.width())


def test_without_charts_it_is_said_why(qtbot):
    stack = ChartStack("Nothing differs.")
    qtbot.addWidget(stack)
    assert [label.text() for label in stack.findChildren(QLabel)] == ["Nothing differs."]


def test_the_same_charts_are_left_as_they_are(qtbot):
    stack = ChartStack("Nothing")
    qtbot.addWidget(stack)
    stack.show_charts([BARS])
    page = stack.widget()
    stack.show_charts([BARS])
    assert stack.widget() is page
    assert stack.charts == (BARS,)

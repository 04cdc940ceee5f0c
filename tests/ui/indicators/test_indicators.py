"""A secretary keeps indicators: reads their list, types measurements, sees the chart and what the figures come to."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QTableView

from secretariat.application.records import RecordKind
from secretariat.domain.indicators import Indicator
from secretariat.ui.indicators.chart_view import ChartView
from secretariat.ui.indicators.indicator_record import IndicatorRecord
from secretariat.ui.subjects import INDICATORS
from tests.ui.window.conftest import Desk


@pytest.fixture
def table(desk: Desk) -> QTableView:
    """The list of the demonstration's six indicators."""
    desk.startup.workplace.show_subject(INDICATORS)
    return desk.find(QTableView, "table.indicators")


@pytest.fixture
def record(desk: Desk) -> IndicatorRecord:
    """The first indicator in its tab."""
    return desk.startup.workplace.open_record(RecordKind.INDICATOR, 1)


def stored(desk: Desk) -> list[Indicator]:
    workplace = desk.startup.workplace
    return list(workplace.services.indicators.list(workplace.committee))


def shown(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data().replace("\u00a0", " ") for column in range(model.columnCount())]


def field(desk: Desk, name: str, kind: type = QLineEdit) -> QLineEdit:
    return desk.find(kind, f"field.{name}")


def write(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def test_the_list_tells_the_figures_the_difference_in_points_and_the_course(table: QTableView) -> None:
    number, name, baseline, newest, difference, criterion, course, goal = shown(table, 0)
    assert (number, name) == ("1", "Andel indvandrere og efterkommere i arbejde")
    assert (baseline, newest, difference, criterion) == ("54,40 pct.", "59,90 pct.", "5,5 procentpoint", "64,00 pct.")
    assert course == "On its way"
    assert goal.startswith("1 Andelen af indvandrere")


def test_the_filter_finds_an_indicator_by_its_goal(desk: Desk, table: QTableView) -> None:
    QTest.keyClicks(field(desk, "filter"), "medarbejdere")
    assert [shown(table, row)[0] for row in range(table.model().rowCount())] == ["5", "6"]


def test_figures_sort_as_figures(table: QTableView) -> None:
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [shown(table, row)[2] for row in range(6)] == [
        "6,40 pct.", "9,54 pct.", "31,70 pct.", "48,50 pct.", "54,40 pct.", "59,90 pct.",
    ]  # fmt: skip


def test_enter_opens_the_chosen_indicator(desk: Desk, table: QTableView) -> None:
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.tabs == ["4 Andel indvandrere og efterkommere i arbejde i brancher, hvor de er få"]


def test_a_typed_measurement_is_stored_exactly_and_moves_the_course(desk: Desk, record: IndicatorRecord, qtbot) -> None:
    desk.click(QPushButton, "add.measurements")
    rows = len(record.draft.measurements)
    write(field(desk, f"measurements.{rows - 1}.value"), "64,25")
    assert record.save()
    assert stored(desk)[0].draft.measurements[-1].value == Decimal("64.25")
    assert "Reached" in [label.text() for label in record.findChildren(QLabel)]


def test_a_measurement_without_its_figure_is_not_stored(desk: Desk, record: IndicatorRecord) -> None:
    before = stored(desk)[0]
    desk.click(QPushButton, "add.measurements")
    assert not record.save()
    assert stored(desk)[0] == before
    assert any("Type the figure" in label.text() for label in record.findChildren(QLabel) if label.isVisible())


def test_undo_takes_a_typed_figure_back(desk: Desk, record: IndicatorRecord) -> None:
    before = record.draft
    write(field(desk, "measurements.0.value"), "50,5")
    assert record.draft != before
    desk.keys("Ctrl+Z")
    assert record.draft == before


def test_the_difference_says_that_it_crosses_a_change_of_method(desk: Desk, record: IndicatorRecord) -> None:
    told = desk.find(QLabel, "indicator.difference")
    assert told.text().replace("\u00a0", " ").startswith("5,5 procentpoint since the baseline")
    write(field(desk, "breaks.0.day"), "01-01-2008")
    assert "change of method (01-01-2008) is taken into account" in told.text()
    write(field(desk, "breaks.0.before"), "")
    assert "cannot be compared" in told.text()


def test_the_unit_in_words_is_asked_for_only_where_it_is_something_else(desk: Desk, record: IndicatorRecord) -> None:
    words = record.form.block("unit_words")
    assert not words.isVisible()
    unit = field(desk, "unit", QComboBox)
    unit.setCurrentIndex(unit.count() - 1)
    unit.activated.emit(unit.count() - 1)
    assert words.isVisible()


def test_the_chart_is_read_aloud_as_the_printed_one_is(desk: Desk, record: IndicatorRecord) -> None:
    chart = next(view for view in record.findChildren(ChartView) if view.isVisible())
    alternative = chart.accessibleDescription().replace("\u00a0", " ")
    assert "54,40 pct." in alternative
    assert "59,90 pct." in alternative
    assert chart.chart is not None
    assert len(chart.chart.points) == 3


def test_the_table_of_the_newest_period_is_asked_for_from_the_list(desk: Desk, table: QTableView, qtbot) -> None:
    desk.keys("Ctrl+Shift+S")

    def asked() -> QFileDialog:
        return desk.frame.findChild(QFileDialog, "save_pdf")

    qtbot.waitUntil(lambda: asked() is not None)
    assert "2009" in asked().selectedFiles()[0]
    asked().reject()


def test_a_new_indicator_begins_with_its_name(desk: Desk, table: QTableView, action: Callable[[str], None]) -> None:
    action("new_indicator")
    name = field(desk, "name")
    assert name.hasFocus()
    write(name, "Andel, der taler dansk")
    desk.keys("Ctrl+S")
    assert "Andel, der taler dansk" in [indicator.draft.name for indicator in stored(desk)]


@pytest.fixture
def action(desk: Desk) -> Callable[[str], None]:
    """Do what an action of the menus does."""
    return desk.window.trigger

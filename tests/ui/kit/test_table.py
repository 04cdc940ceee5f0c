"""A list's columns: the widths a person gives them come back, and what does not fit the table is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from secretariat.ui.kit.table import ListTable

TITLE, DEADLINE, STATE = range(3)
FOREIGN = (
    "AAAA/wAAAAAAAAABAAAAAAAAAAIBAAAAAAAAAAAAAAAHQAAAAAEAAAAGAAAAaAAAA9wAAAAHAQEAAAAAAAABAAAAAAAAAGQAAABAAAAAhAAAAAAAAAAH"
    "AAAA3AAAAAEAAAABAAAArAAAAAEAAAAAAAAAxAAAAAEAAAAAAAAAlAAAAAEAAAAAAAAAlAAAAAEAAAAAAAAAaAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAD"
    "6AAAAAAAAAAAAAAAAAAAAAAAAAAAAQ=="
)
"""A header's state as Qt writes it: seven columns, the first one stretched by the header itself."""


def table(qtbot, *, words=("Valby", "19-11-2026", "Received")):
    model = QStandardItemModel(0, len(words))
    model.appendRow([QStandardItem(word) for word in words])
    made = ListTable(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.stretch(TITLE, 100)
    made.resize(700, 300)
    made.show()
    return made


def test_the_widths_the_order_and_the_hidden_columns_come_back(qtbot):
    left = table(qtbot)
    left.horizontalHeader().resizeSection(DEADLINE, 222)
    left.horizontalHeader().moveSection(STATE, DEADLINE)
    left.setColumnHidden(STATE, True)
    left.sortByColumn(DEADLINE, Qt.SortOrder.DescendingOrder)

    again = table(qtbot)

    assert again.restore_columns(left.columns_left())
    assert again.columnWidth(DEADLINE) == 222
    assert again.horizontalHeader().visualIndex(DEADLINE) == 2
    assert again.isColumnHidden(STATE)
    assert again.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize(
    "left",
    [
        FOREIGN,
        "",
        "[]",
        "{",
        "Å",
        '{"order": [0, 1], "hidden": [], "sorted": [0, false], "widths": {}}',
        '{"order": [0, 1, 1], "hidden": [], "sorted": [0, false], "widths": {}}',
        '{"order": [0, 1, 2], "hidden": [7], "sorted": [0, false], "widths": {}}',
        '{"order": [0, 1, 2], "hidden": [], "sorted": [0, false], "widths": {"1": "wide"}}',
    ],
)
def test_what_does_not_fit_the_table_is_refused_and_changes_nothing(qtbot, left):
    made = table(qtbot)
    before = made.columns_left()

    assert not made.restore_columns(left)
    assert made.columns_left() == before
    made.resize(900, 300)
    assert made.horizontalHeader().length() == made.viewport().width()


def test_a_column_is_as_wide_as_what_stands_in_it(qtbot):
    made = table(qtbot, words=("Valby", "19-11-2026, for 2 dage siden", "Received"))
    made.fit(DEADLINE, least=50, most=400)
    assert made.columnWidth(DEADLINE) >= made.fontMetrics().horizontalAdvance("19-11-2026, for 2 dage siden")
    made.fit(DEADLINE, least=50, most=90)
    assert made.columnWidth(DEADLINE) == made.scaled(90)


def test_a_width_that_a_person_gave_is_kept(qtbot):
    made = table(qtbot)
    made.horizontalHeader().resizeSection(DEADLINE, 222)
    made.fit(DEADLINE, least=50, most=90)
    assert made.columnWidth(DEADLINE) == 222


def test_only_a_width_that_a_person_gave_is_remembered(qtbot):
    left = table(qtbot)
    left.fit(DEADLINE, least=300, most=400)

    again = table(qtbot)
    again.restore_columns(left.columns_left())
    again.fit(DEADLINE, least=50, most=90)

    assert again.columnWidth(DEADLINE) < left.columnWidth(DEADLINE)


def test_columns_share_the_width_that_is_left_until_one_is_dragged(qtbot):
    made = table(qtbot)
    made.stretch(0, 100)
    made.share(1, 80, part=1)
    made.resize(600, 200)
    narrow = [made.columnWidth(column) for column in (0, 1)]
    made.resize(800, 200)
    assert [made.columnWidth(column) - before for column, before in enumerate(narrow)] == [100, 100]

    made.setColumnWidth(1, 90)
    made.resize(700, 200)
    assert made.columnWidth(1) == 90


def test_the_first_arrow_marks_the_row_the_cursor_stands_on_and_the_next_one_moves(qtbot):
    made = table(qtbot)
    made.model().appendRow([QStandardItem(word) for word in ("Nørrebro", "20-11-2026", "Received")])
    made.setCurrentIndex(made.model().index(0, 0))
    made.clearSelection()

    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert made.selected_rows() == [0]

    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert made.selected_rows() == [1]

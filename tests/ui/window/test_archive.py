"""The archive lists what left the house, and Enter shows its paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView


@pytest.fixture
def table(desk) -> QTableView:
    """The archive of a committee that has issued one response."""
    services = desk.startup.workplace.services
    ready = next(row for row in services.hearings.list_rows(None) if row.title.startswith("Valby"))
    services.responses.issue(ready.id, version=services.hearings.get(ready.id).version)
    desk.startup.workplace.show_subject("archive")
    return desk.find(QTableView, "list.archive")


def test_an_issued_response_stands_in_the_archive(table):
    model = table.model()
    assert model.rowCount() == 1
    assert [model.index(0, column).data() for column in (3, 4)] == ["1", "2008-141207, BIU 167/2006"]


def test_the_title_takes_the_width_the_other_columns_leave(table):
    assert table.horizontalHeader().length() == table.viewport().width()


def test_enter_shows_the_paper_as_it_left(desk, table):
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.window.front.key.startswith("issue:")
    assert desk.tabs[-1].endswith("issued")

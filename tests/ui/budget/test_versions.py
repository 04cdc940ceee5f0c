"""Versions of a table: kept, gone back to, compared."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from secretariat.domain.budget.tables import RowKey
from secretariat.ui.budget.versions.difference_tab import DifferenceTab
from secretariat.ui.kit.confirm import Question
from secretariat.ui.record.snapshot_question import SnapshotQuestion
from tests.ui.budget.conftest import click, press_notice, shown, type_figure


def keep(tab, name):
    """Keep a version through the question for its name."""
    tab.commands()["snapshot"]()
    (asked,) = [one for one in tab.findChildren(SnapshotQuestion) if one.isVisible()]
    line = asked.findChild(QLineEdit, "field.snapshot_name")
    line.selectAll()
    QTest.keyClicks(line, name)
    click(asked, "confirm.verb")


@pytest.fixture
def tab(open_table, small, desk):
    """A table with a version kept, changed since."""
    tab = open_table(small)
    keep(tab, "Budgetforslag")
    type_figure(tab, "4.1", "2009", "7,2")
    desk.show_panel("history")
    return tab


@pytest.fixture
def differences(tab, qtbot):
    """The tabs of differences that are asked for."""
    found: list[DifferenceTab] = []
    tab.tab_wanted.connect(found.append)
    yield found
    for one in found:
        one.leave()
        one.deleteLater()


def test_a_version_is_of_what_is_saved(tab, services, small):
    keep(tab, "Vedtaget")
    newest, first = services.budgets.snapshots(small.id)
    assert (newest.name, shown(newest.draft, "4.1", "2009")) == ("Vedtaget", "7,2")
    assert (first.name, shown(first.draft, "4.1", "2009")) == ("Budgetforslag", "5,5")
    assert not tab.is_dirty


def test_going_back_keeps_what_stood_there(tab, desk, services, small):
    view = desk.findChild(QListView, "versions.entries")
    view.setCurrentIndex(view.model().index(0, 0))
    click(desk, "action.go_back")
    assert shown(tab.draft, "4.1", "2009") == "5,5"
    assert [one.name for one in services.budgets.snapshots(small.id)] == [
        "Before going back to “Budgetforslag”", "Budgetforslag",
    ]  # fmt: skip
    press_notice(desk, "Undo")
    assert shown(tab.draft, "4.1", "2009") == "7,2"


def test_the_last_version_is_compared_with_the_table_now(tab, differences):
    tab.commands()["compare"]()
    (difference,) = differences
    assert "Budgetforslag" in difference.title


def test_without_a_version_another_table_is_asked_for(open_table, small, overview, qtbot):
    tab = open_table(small)
    found: list[DifferenceTab] = []
    tab.tab_wanted.connect(found.append)
    tab.commands()["compare"]()
    (asked,) = [one for one in tab.findChildren(Question, "other_table") if one.isVisible()]
    click(asked, "confirm.verb")
    (difference,) = found
    assert overview.draft.title in difference.title
    assert RowKey("4.1") in {row.key for row in tab.draft.rows}
    difference.leave()
    difference.deleteLater()

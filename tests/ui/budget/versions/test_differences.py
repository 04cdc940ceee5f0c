"""How versions and tables differ: compared with now, with each other, with other tables; read, printed, saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QLabel, QListView

from secretariat.ui.budget.versions.difference_tab import DifferenceTab
from secretariat.ui.charts.chart_stack import ChartStack
from secretariat.ui.kit.confirm import Question
from tests.support.budget_tables import table
from tests.ui.budget.conftest import (
    click,
    committee,
    desk,
    open_table,
    overview,
    previews,
    services,
    shown,
    small,
    type_figure,
)

__all__ = ["committee", "desk", "open_table", "overview", "previews", "services", "small"]


@pytest.fixture
def tab(open_table, small, desk, services):
    """A table with two versions kept: 4.1 was 5,5, then 7,2; now it is 8,0."""
    services.budgets.keep_snapshot(small.id, "Budgetforslag")
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    assert tab.save()
    services.budgets.keep_snapshot(small.id, "Vedtaget")
    type_figure(tab, "4.1", "2009", "8,0")
    assert tab.save()
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


def said(tab):
    """Return what is told on a tab."""
    return [label.text() for label in tab.findChildren(QLabel)]


def choose_versions(desk, *rows):
    """Choose versions in the panel."""
    view = desk.findChild(QListView, "versions.entries")
    for row in rows:
        view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def test_a_version_is_compared_with_the_table_now(desk, tab, differences):
    choose_versions(desk, 1)
    click(desk, "action.compare_versions")
    (difference,) = differences
    assert difference.title == "Forskel mellem Budgetforslag og tabellen nu"
    assert "Budgetforslag  →  the table now" in said(difference)
    (chart,) = difference.findChild(ChartStack).charts
    assert [(bar.label, bar.words) for bar in chart.bars] == [("4.1 Patruljer", "+2,5")]


def test_two_versions_are_compared_the_older_first(desk, tab, differences):
    choose_versions(desk, 0, 1)
    click(desk, "action.compare_versions")
    (difference,) = differences
    assert difference.title == "Forskel mellem Budgetforslag og Vedtaget"
    (chart,) = difference.findChild(ChartStack).charts
    assert [(bar.label, bar.words) for bar in chart.bars] == [("4.1 Patruljer", "+1,7")]


def test_going_back_to_a_version_is_one_step(desk, tab):
    choose_versions(desk, 1)
    before = tab.undo_stack.index()
    click(desk, "action.go_back")
    assert shown(tab.draft, "4.1", "2009") == "5,5"
    assert tab.undo_stack.index() == before + 1
    tab.undo_stack.undo()
    assert shown(tab.draft, "4.1", "2009") == "8,0"


def test_a_version_of_the_table_as_it_is_differs_in_nothing(open_table, small, desk, services):
    services.budgets.keep_snapshot(small.id, "Budgetforslag")
    tab = open_table(small)
    found: list[DifferenceTab] = []
    tab.tab_wanted.connect(found.append)
    tab.commands()["compare"]()
    (difference,) = found
    assert difference.findChild(ChartStack).charts == ()
    assert "No line differs." in said(difference)
    difference.leave()
    difference.deleteLater()


def test_columns_that_only_one_table_has_are_told(desk, tab, differences, services, committee):
    other = table(
        """
                          | 2010 | 2011
        Projekter [group] |      |
          4.1 Patruljer   | 6,1  | 7,7
        """,
        title="Budgetforslag 2011",
    )
    services.budgets.add(committee.id, other)
    click(desk, "action.compare_tables")
    (asked,) = [one for one in tab.findChildren(Question, "other_table") if one.isVisible()]
    click(asked, "confirm.verb")
    (difference,) = differences
    told = said(difference)
    assert "Only in Budgetforslag 2011: 2011." in told
    assert any(words.startswith("Only in Projekter i 2009: 2009") for words in told)


def test_a_version_with_other_columns_is_compared_and_gone_back_to(open_table, small, desk, services):
    fewer = replace(
        small.draft,
        columns=small.draft.columns[:1],
        rows=tuple(replace(row, cells=row.cells[:1]) for row in small.draft.rows),
    )
    stored = services.budgets.save(small.id, fewer, version=small.version)
    services.budgets.keep_snapshot(small.id, "Kun 2009")
    tab = open_table(services.budgets.save(small.id, small.draft, version=stored.version))
    found: list[DifferenceTab] = []
    tab.tab_wanted.connect(found.append)
    tab.commands()["compare"]()
    (difference,) = found
    assert any(words.startswith("Only in the table now: 2010") for words in said(difference))
    desk.show_panel("history")
    choose_versions(desk, 0)
    click(desk, "action.go_back")
    assert [column.label for column in tab.draft.columns] == ["2009"]
    tab.undo_stack.undo()
    assert [column.label for column in tab.draft.columns] == ["2009", "2010", "I alt"]
    difference.leave()
    difference.deleteLater()


def test_a_difference_is_read_and_not_written_in(desk, tab, differences):
    tab.commands()["compare"]()
    (difference,) = differences
    desk.open(difference)
    difference.begin()
    offered = difference.commands().keys()
    assert {"print", "save_pdf", "find"} <= offered
    assert not {"insert_row", "delete_rows", "save", "snapshot"} & offered


def test_a_difference_is_saved_as_pdf(desk, tab, differences, qtbot, tmp_path):
    tab.commands()["compare"]()
    (difference,) = differences
    desk.open(difference)
    difference.commands()["save_pdf"]()
    dialog = next(one for one in difference.findChildren(QFileDialog) if one.isVisible())
    target = Path(tmp_path) / "forskel.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: target.read_bytes().startswith(b"%PDF"))

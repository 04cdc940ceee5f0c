"""Findings beside the table: gone to, mended, accepted with a reason, opened again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QPushButton

from secretariat.domain.budget.findings import BudgetFinding, FindingKind
from secretariat.ui.actions import ACTIONS, words
from secretariat.ui.kit.two_lines import Role
from tests.ui.budget.conftest import click, dialog, shown

REASON = "Trykt i redegørelsen; rettes i næste udgave."


@pytest.fixture
def tab(open_table, overview, desk):
    """The published overview with its findings in the panel."""
    tab = open_table(overview)
    desk.show_panel("control")
    return tab


def choose(desk, number):
    """Choose a finding in the panel as a click does."""
    view = desk.findChild(QListView, "reconciling.findings")
    model = view.model()
    rows = [row for row in range(model.rowCount()) if isinstance(model.index(row, 0).data(Role.SUBJECT), BudgetFinding)]
    index = model.index(rows[number], 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_choosing_a_finding_goes_to_its_place(tab, desk):
    choose(desk, 0)
    assert tab.grid.current_place() == (tab.findings[0].row, tab.findings[0].column)


def test_the_computed_figure_takes_the_place_of_the_printed_one(tab, desk, qtbot):
    choose(desk, 0)
    finding = tab.findings[0]
    assert finding.kind is FindingKind.TOTAL_OF_LINES
    click(desk, "action.use_computed")
    assert shown(tab.draft, finding.row, finding.column) == ""
    assert tab.grid.current_place() == (finding.row, finding.column)
    assert tab.grid.view.hasFocus()
    qtbot.waitUntil(lambda: tab.is_reconciled)
    assert (finding.kind, finding.row, finding.column) not in {(one.kind, one.row, one.column) for one in tab.findings}
    tab.undo_stack.undo()
    qtbot.waitUntil(lambda: tab.is_reconciled and tab.status.findings == "12 errors, 1 rounding")


def test_a_finding_is_accepted_with_a_reason_and_opened_again(tab, desk, services, overview, qtbot):
    choose(desk, 0)
    assert "accept_finding" in tab.commands()
    tab.commands()["accept_finding"]()
    asked = dialog(tab, "accept_finding")
    QTest.keyClicks(asked.findChild(QPlainTextEdit, "field.reason"), REASON)
    click(asked, "confirm.verb")
    qtbot.waitUntil(lambda: tab.is_reconciled and tab.status.findings == "11 errors, 1 rounding")
    (accepted,) = tab.draft.accepted
    assert (accepted.reason, accepted.by, accepted.at) == (REASON, "Anna Sekretær", services.clock.now())
    assert tab.save()
    assert services.budgets.get(overview.id).draft.accepted == (accepted,)
    choose(desk, -1)
    click(desk, "action.withdraw")
    qtbot.waitUntil(lambda: tab.is_reconciled and tab.status.findings == "12 errors, 1 rounding")


def test_the_menu_and_the_panel_say_the_same_of_accepting(tab, desk):
    choose(desk, 0)
    (spec,) = [one for one in ACTIONS if one.id == "accept_finding"]
    assert words(str(spec.text)) == desk.findChild(QPushButton, "action.accept_finding").text()


def test_accepting_needs_a_reason(tab, desk):
    choose(desk, 0)
    tab.commands()["accept_finding"]()
    asked = dialog(tab, "accept_finding")
    assert not asked.verb.isEnabled()
    asked.reject()

"""A budget table in its tab: typed, saved, met by another's save, recovered, put aside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.application.faults import NotFound
from secretariat.application.ports import Changes
from secretariat.domain.budget import editing
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey
from secretariat.ui.budget.open_table import LARGE
from tests.ui.budget.conftest import fill, press_notice, shown, type_figure


@pytest.fixture
def begun():
    """What a new table begins with."""
    return editing.new_table("Overblik 2010", (2010, 2011))


def test_what_is_typed_is_saved_and_stands_there_again(open_table, services, small):
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    assert tab.is_dirty
    tab.commands()["save"]()
    assert not tab.is_dirty
    again = services.budgets.get(small.id)
    assert shown(again.draft, "4.1", "2009") == "7,2"
    assert open_table(again).draft == tab.draft


def test_a_new_table_is_not_saved_until_somebody_says_so(open_table, services, committee, begun):
    tab = open_table(draft=begun)
    assert tab.status.saved == "Not saved yet"
    assert not services.budgets.rows(committee.id)
    assert tab.save()
    assert [row.title for row in services.budgets.rows(committee.id)] == ["Overblik 2010"]
    assert tab.status.saved == "Saved"


def test_what_a_new_table_begins_with_is_in_the_journal_at_once(open_table, services, begun, qtbot):
    tab = open_table(draft=begun)
    qtbot.waitUntil(lambda: bool(services.recovery.entries()))
    (entry,) = services.recovery.entries()
    assert entry.draft == begun
    assert tab.save()
    qtbot.waitUntil(lambda: not services.recovery.entries())


def test_a_table_without_a_title_is_not_saved_and_says_why(open_table, services, committee):
    tab = open_table(draft=BudgetTableDraft())
    assert not tab.save()
    assert not services.budgets.rows(committee.id)
    title = tab.findChild(QLineEdit, "field.title")
    assert title.hasFocus()
    assert title.property("wrong")


def test_the_title_is_written_over_the_table(open_table, small):
    tab = open_table(small)
    fill(tab, "title", "Projekter i 2010")
    assert tab.title == "Projekter i 2010"
    QTest.keyClick(tab.findChild(QLineEdit, "field.title"), Qt.Key.Key_Return)
    assert tab.grid.isAncestorOf(tab.window().focusWidget())


def test_every_edit_is_a_step(open_table, small):
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    type_figure(tab, "4.2", "2009", "1,0")
    tab.undo_stack.undo()
    assert shown(tab.draft, "4.2", "2009") == "8,5"
    assert shown(tab.draft, "4.1", "2009") == "7,2"
    tab.undo_stack.undo()
    assert tab.draft == small.draft
    assert not tab.is_dirty


def test_the_status_tells_what_reconciliation_found(open_table, overview):
    tab = open_table(overview)
    assert tab.status.findings == "12 errors, 1 rounding"
    assert tab.badges()["control"] == 13


def test_mending_a_figure_takes_its_finding_away(open_table, overview, qtbot):
    tab = open_table(overview)
    before = len(tab.findings)
    type_figure(tab, "Integrationsprojekter", "2008", "14,1")
    qtbot.waitUntil(lambda: tab.is_reconciled and len(tab.findings) > before)
    tab.undo_stack.undo()
    qtbot.waitUntil(lambda: tab.is_reconciled and len(tab.findings) == before)


def test_the_next_finding_is_gone_to(open_table, overview, desk):
    tab = open_table(overview)
    tab.commands()["next_finding"]()
    assert desk.panel_keys == ["control"]
    first = tab.findings[0]
    assert tab.grid.current_place() == (first.row, first.column)


# Two people


@pytest.fixture
def late(open_table, small, services):
    """A tab in which something is typed that another stored over meanwhile."""
    tab = open_table(small)
    services.budgets.save(small.id, replace(small.draft, title="Den andens titel"), version=small.version)
    type_figure(tab, "4.1", "2009", "7,2")
    assert not tab.save()
    return tab


def test_what_another_stored_is_not_overwritten_unasked(late, services, small, desk):
    assert services.budgets.get(small.id).draft.title == "Den andens titel"
    assert shown(late.draft, "4.1", "2009") == "7,2"
    assert desk.notice("conflict")


def test_mine_is_kept_when_i_say_so(late, services, small, desk):
    press_notice(desk, "Keep mine")
    stored = services.budgets.get(small.id).draft
    assert (stored.title, shown(stored, "4.1", "2009")) == ("Projekter i 2009", "7,2")
    assert not late.is_dirty


def test_taking_the_stored_one_can_be_undone(late, desk):
    press_notice(desk, "Use the stored version")
    assert late.title == "Den andens titel"
    assert not late.is_dirty
    late.undo_stack.undo()
    assert shown(late.draft, "4.1", "2009") == "7,2"


def test_a_tab_follows_what_another_screen_stored(open_table, small, services):
    tab = open_table(small)
    services.budgets.save(small.id, replace(small.draft, title="Ny titel"), version=small.version)
    tab.refresh(Changes.BUDGET_TABLES)
    assert tab.title == "Ny titel"


# What is not saved


def test_closing_keeps_what_was_typed_and_says_so(open_table, small, services):
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    tab.leave()
    (entry,) = services.recovery.entries()
    assert shown(entry.draft, "4.1", "2009") == "7,2"
    assert "Projekter i 2009" in tab.farewell


def test_what_the_journal_kept_comes_back_as_unsaved_edits(open_table, small, services, qtbot):
    killed = open_table(small)
    type_figure(killed, "4.1", "2009", "7,2")
    qtbot.waitUntil(lambda: bool(services.recovery.entries()))
    (entry,) = services.recovery.entries()
    tab = open_table(services.budgets.get(small.id), recovered=entry)
    assert shown(tab.draft, "4.1", "2009") == "7,2"
    assert tab.is_dirty
    assert tab.save()
    assert shown(services.budgets.get(small.id).draft, "4.1", "2009") == "7,2"


def test_a_new_table_that_was_never_saved_comes_back(open_table, services, begun, qtbot):
    killed = open_table(draft=begun)
    qtbot.waitUntil(lambda: bool(services.recovery.entries()))
    (entry,) = services.recovery.entries()
    tab = open_table(None, recovered=entry)
    assert tab.key == killed.key
    assert tab.draft == begun
    assert tab.save()


# What is being typed into a cell


def begin_typing(tab, row, column, typed):
    """Type into a cell and stop before Enter."""
    tab.grid.show_place(RowKey(row), ColumnKey(column))
    for key in typed:
        QTest.keyClick(QApplication.focusWidget(), key)


def test_what_is_being_typed_is_in_the_journal_before_enter(open_table, small, services, qtbot):
    tab = open_table(small)
    begin_typing(tab, "4.1", "2009", "7,2")
    qtbot.waitUntil(lambda: [shown(one.draft, "4.1", "2009") for one in services.recovery.entries()] == ["7,2"])
    assert tab.draft == small.draft, "it is no edit yet"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not services.recovery.entries())


def test_a_heading_that_is_being_written_is_in_the_journal_too(open_table, small, services, qtbot):
    def labels():
        return [one.draft.columns[0].label for one in services.recovery.entries()]

    tab = open_table(small)
    tab.grid.show_place(RowKey("4.1"), ColumnKey("2009"))
    tab.grid.action("rename_column").trigger()
    QTest.keyClicks(QApplication.focusWidget(), " (forslag)")
    qtbot.waitUntil(lambda: labels() == ["2009 (forslag)"])


def test_saving_puts_in_what_is_being_typed(open_table, small, services):
    tab = open_table(small)
    begin_typing(tab, "4.1", "2009", "7,2")
    tab.commands()["save"]()
    assert shown(services.budgets.get(small.id).draft, "4.1", "2009") == "7,2"
    assert not tab.is_dirty
    assert tab.grid.view.hasFocus()


def test_closing_keeps_what_is_being_typed_and_says_so(open_table, small, services):
    tab = open_table(small)
    begin_typing(tab, "4.1", "2009", "7,2")
    tab.leave()
    (entry,) = services.recovery.entries()
    assert shown(entry.draft, "4.1", "2009") == "7,2"
    assert "Projekter i 2009" in tab.farewell


# Put aside


def test_a_table_put_aside_leaves_the_list_and_comes_back(open_table, small, services, committee, desk):
    tab = open_table(small)
    tab.commands()["put_aside"]()
    assert not services.budgets.rows(committee.id)
    press_notice(desk, "Undo")
    assert [row.id for row in services.budgets.rows(committee.id)] == [small.id]


def test_a_table_put_aside_elsewhere_closes_its_tab(open_table, small, services, qtbot):
    tab = open_table(small)
    services.budgets.remove(small.id, version=small.version)
    with pytest.raises(NotFound):
        services.budgets.get(small.id)
    with qtbot.waitSignal(tab.closed):
        tab.refresh(Changes.BUDGET_TABLES)


# Large tables


def test_a_large_table_is_saved_beside_the_screen(open_table, small, services, committee, qtbot):
    draft = small.draft
    rows = [editing.new_row(draft, label=f"Linje {number}") for number in range(LARGE // 3 + 1)]
    large = services.budgets.add(committee.id, editing.insert_rows(draft, 1, rows))
    tab = open_table(large)
    type_figure(tab, "4.1", "2009", "7,2")
    tab.commands()["save"]()
    assert tab.is_dirty
    type_figure(tab, "4.2", "2009", "1,0")
    qtbot.waitUntil(lambda: shown(services.budgets.get(large.id).draft, "4.1", "2009") == "7,2")
    assert tab.is_dirty
    assert shown(services.budgets.get(large.id).draft, "4.2", "2009") != "1,0", "what was typed meanwhile is not saved"
    qtbot.waitUntil(tab.save)
    assert not tab.is_dirty
    assert shown(services.budgets.get(large.id).draft, "4.2", "2009") == "1,0"


def test_a_long_title_shows_how_it_begins(open_table, small):
    tab = open_table(small)
    field = tab.findChild(QLineEdit, "field.title")
    assert field.cursorPosition() == 0
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, ", revideret")
    tab.grid.setFocus()
    assert field.cursorPosition() == 0

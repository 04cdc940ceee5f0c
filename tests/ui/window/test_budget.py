"""The budget in the window: the list of tables, new ones, copies, and how they come back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
)

from secretariat.application.records import JournalKey, RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.ui.actions import words
from secretariat.ui.kit.two_lines import Role
from tests.support.budget_tables import seed_001, seed_003, table
from tests.ui.budget.conftest import answer, choose, fill
from tests.ui.window.conftest import ACTOR


@pytest.fixture
def demonstration(database, clock):
    """A database with a committee and nothing else."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        office.services.committees.add(CommitteeDraft(name="Beskæftigelses- og Integrationsudvalget", short_name="BIU"))
    return database


@pytest.fixture
def committee(desk):
    """The number of the committee in use."""
    return desk.startup.workplace.committee


@pytest.fixture
def budgets(desk):
    """The use cases of the tables."""
    return desk.startup.workplace.services.budgets


@pytest.fixture
def tables(budgets, committee):
    """Two tables, one of them the economic overview."""
    return budgets.add(committee, replace(seed_003(), is_overview=True)), budgets.add(committee, seed_001())


@pytest.fixture
def page(desk, tables):
    """The page of the two."""
    desk.startup.workplace.show_subject("budget")
    return desk.window.front


def offered(desk, menu):
    """Return the entries of a menu of the window."""
    return [words(action.text()) for action in desk.window.actions_table.menus[menu].actions()]


def lines(desk):
    table = desk.find(QTableView, "list.budget_tables")
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def select(desk, row):
    table = desk.find(QTableView, "list.budget_tables")
    table.setFocus()
    table.selectRow(row)
    return table


def asked(desk):
    (dialog,) = [one for one in desk.frame.findChildren(QDialog, "new_table") if one.isVisible()]
    return dialog


def test_the_list_tells_what_each_table_is(desk, page):
    plain, overview = lines(desk)
    assert plain == ["Ansatte efter uddannelse", "", "number", "", "5", "", ""]
    title = "Økonomisk oversigt for BIF-indsatser i 2008-2010"
    assert overview == [title, "Economic overview", "mio. kr.", "2008–2010", "20", "", ""]


def test_enter_opens_the_chosen_table(desk, page):
    QTest.keyClick(select(desk, 1), Qt.Key.Key_Return)
    assert desk.window.front.title.startswith("Økonomisk oversigt")


def test_the_filter_shows_what_fits_it(desk, page):
    line = desk.find(QLineEdit, "field.filter")
    QTest.keyClicks(line, "2009")
    assert [line[3] for line in lines(desk)] == ["2008–2010"]
    line.clear()
    QTest.keyClicks(line, "findes ikke")
    assert any("No table fits the filter." in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_table_is_put_aside_and_brought_back(desk, page):
    QTest.keyClick(select(desk, 0), Qt.Key.Key_Delete)
    assert [line[0] for line in lines(desk)] == ["Økonomisk oversigt for BIF-indsatser i 2008-2010"]
    undo = next(one for one in desk.window.notices.findChildren(QPushButton) if one.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert len(lines(desk)) == 2
    shown = page.findChild(QTableView)
    assert shown.hasFocus()
    assert lines(desk)[shown.currentIndex().row()][0] != "Økonomisk oversigt for BIF-indsatser i 2008-2010"


def test_an_empty_page_says_what_belongs_there(desk, budgets, committee, tables):
    for one in tables:
        budgets.remove(one.id, version=one.version)
    desk.startup.workplace.show_subject("budget")
    page = desk.window.front
    assert any("Here stand the committee's budget tables" in label.text() for label in page.findChildren(QLabel))
    for name in ("budget.new", "budget.take_in", "budget.paste"):
        desk.find(QPushButton, name)


def test_a_new_table_begins_with_its_years(desk, page):
    desk.click(QPushButton, "budget.new")
    dialog = asked(desk)
    fill(dialog, "title", "Budget 2026")
    fill(dialog, "first_year", "2026")
    answer(dialog)
    tab = desk.window.front
    assert tab.title == "Budget 2026"
    assert [column.label for column in tab.draft.columns] == ["2026", "2027", "2028", "2029", "I alt"]
    assert tab.is_dirty
    assert tab.save()
    desk.startup.workplace.show_subject("budget")
    assert "Budget 2026" in [line[0] for line in lines(desk)]


def test_a_copy_goes_a_year_on_without_its_figures(desk, page):
    desk.window.trigger("new_budget_table")
    dialog = asked(desk)
    choose(dialog, "template", "A copy of “Økonomisk oversigt for BIF-indsatser i 2008-2010”")
    answer(dialog)
    draft = desk.window.front.draft
    assert draft.title == "Økonomisk oversigt for BIF-indsatser i 2009-2011"
    assert [column.label for column in draft.columns] == ["2009", "2010", "2011", "I alt"]
    assert draft.price_level == "2010-p/l"
    assert not draft.is_overview
    assert not any(cell.figure for row in draft.rows for cell in row.cells)


def test_a_copy_keeps_its_figures_when_they_are_asked_for(desk, page, tables):
    desk.window.trigger("new_budget_table")
    dialog = asked(desk)
    choose(dialog, "template", "A copy of “Økonomisk oversigt for BIF-indsatser i 2008-2010”")
    fill(dialog, "title", "Udgangspunkt")
    dialog.form.block("keeps_figures").input.editor.click()
    answer(dialog)
    draft = desk.window.front.draft
    assert draft.title == "Udgangspunkt"
    assert draft.rows[1].cells == tables[0].draft.rows[1].cells
    assert draft.price_level == "2009-p/l"


def test_a_table_is_asked_for_before_anything_is_stored(desk, page, budgets, committee):
    desk.window.trigger("new_budget_table")
    dialog = asked(desk)
    answer(dialog)
    assert dialog.isVisible(), "it has no title"
    dialog.reject()
    assert len(budgets.rows(committee)) == 2
    assert not desk.window.records()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_offers_what_can_be_done(desk, page):
    table = select(desk, 1)
    table.menu_wanted.emit(table.mapToGlobal(table.rect().center()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert words[:2] == ["Open the table", "Begin a copy, a year on …"]
    assert "Ta&ke in a table …" in words


def test_the_list_is_exported_as_it_is_shown(desk, page, tmp_path, qtbot):
    page.commands()["export_list"]()
    dialog = page.findChild(QFileDialog, "export_file")
    dialog.fileSelected.emit(str(tmp_path / "tabeller.xlsx"))
    dialog.close()
    qtbot.waitUntil(lambda: "2 rows are written to tabeller.xlsx." in desk.notices)


def test_the_search_field_finds_tables(desk, page):
    desk.keys("Ctrl+K")
    hits = [hit.title for hit in desk.window.hits_of_records()]
    assert "Ansatte efter uddannelse" in hits


def test_an_open_table_stands_open_again(desk, page, tables, open_desk, database):
    desk.startup.workplace.open_record(RecordKind.BUDGET_TABLE, tables[1].id)
    desk.frame.close()
    again = open_desk(database)
    assert again.tabs == ["Ansatte efter uddannelse"]


def test_the_tab_of_a_table_tells_its_years_under_the_pointer(desk, page, tables):
    desk.startup.workplace.open_record(RecordKind.BUDGET_TABLE, tables[0].id)
    tips = [bar.tabToolTip(place) for bar in desk.window.findChildren(QTabBar) for place in range(bar.count())]
    assert "Økonomisk oversigt for BIF-indsatser i 2008-2010 · 2008–2010" in tips


def test_what_was_typed_before_the_program_died_is_offered(desk, page, tables, qtbot):
    workplace = desk.startup.workplace
    tab = workplace.open_record(RecordKind.BUDGET_TABLE, tables[1].id)
    fill(tab, "title", "Ansatte i 2008")
    workplace.close_tab(tab)
    workplace.offer_recovered()
    recovery = desk.window.front
    assert recovery.title == "Recovered"
    with qtbot.waitSignal(recovery.comparison.compared):
        pass
    assert "i 2008" in recovery.comparison.view.toPlainText()
    desk.click(QPushButton, "action.open_recovered")
    assert desk.window.front.title == "Ansatte i 2008"


def test_two_new_tables_of_one_title_are_told_apart_and_thrown_away_as_never_saved(desk, page, committee):
    for year, token in ((2009, "a"), (2010, "b")):
        draft = table(f" | {year} | {year + 1}\n Linje | 1,0 | 2,0", title="Budget")
        key = JournalKey(committee, None, token, RecordKind.BUDGET_TABLE)
        desk.startup.workplace.services.recovery.keep(key, version=0, draft=draft)
    desk.startup.workplace.offer_recovered()
    view = desk.find(QListView, "recovery.entries")
    details = sorted(str(view.model().index(row, 0).data(Role.DETAIL)).split(" · ", 1)[1] for row in range(2))
    assert details == ["2009–2010 · never saved", "2010–2011 · never saved"]
    assert desk.find(QPushButton, "action.keep_saved").text() == "Throw it away …"
    desk.click(QPushButton, "action.keep_saved")
    told = [label.text() for label in desk.window.front.findChildren(QLabel)]
    assert any("“Budget” was never saved." in one for one in told)


def test_keys_of_the_table_mean_one_thing(desk, page, tables):
    desk.startup.workplace.open_record(RecordKind.BUDGET_TABLE, tables[0].id)
    taken = [key.toString() for action in desk.frame.actions() if action.isEnabled() for key in action.shortcuts()]
    assert len(taken) == len(set(taken))
    assert {"Alt+Return", "Ctrl+D", "Ctrl+Shift+E"} <= set(taken)


def test_the_menus_of_the_window_offer_what_a_spreadsheet_has_there(desk, page):
    assert not {"Cut", "Copy", "Paste"} & set(offered(desk, "edit"))
    QTest.keyClick(desk.find(QTableView, "list.budget_tables"), Qt.Key.Key_Return)
    assert {"Cut", "Copy", "Paste", "Clear"} <= set(offered(desk, "edit"))
    assert "Fold all groups" in offered(desk, "view")


def test_a_pasted_table_is_shown_and_taken_over_as_a_new_one(desk, page, budgets, committee, qtbot):
    QGuiApplication.clipboard().setText("\t2009\t2010\nLinje et\t1,5\t2,0\nLinje to\t3,5\t1,0\nI ALT\t5,0\t3,0")
    desk.click(QPushButton, "budget.paste")
    qtbot.waitUntil(lambda: len(desk.window.records()) == 1)
    taking_in = desk.window.front
    desk.click(QPushButton, "action.take_over")
    tab = desk.window.front
    assert tab is not taking_in
    assert [row.label for row in tab.draft.rows] == ["Linje et", "Linje to", "I ALT"]
    assert tab.is_dirty
    assert taking_in not in desk.window.records()


def test_the_columns_of_a_table_stand_as_they_were_left(desk, page, tables):
    workplace = desk.startup.workplace
    tab = workplace.open_record(RecordKind.BUDGET_TABLE, tables[0].id)
    header = tab.grid.view.column_header
    header.resizeSection(3, 150)
    header.width_given.emit(3)
    left = tab.grid.columns_state()
    workplace.close_tab(tab)
    again = workplace.open_record(RecordKind.BUDGET_TABLE, tables[0].id)
    assert "150" in left
    assert again.grid.columns_state() == left

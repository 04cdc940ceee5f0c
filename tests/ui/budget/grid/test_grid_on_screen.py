"""How the grid stands on the screen: what is frozen, widths, menus, an empty table, a table that is only read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.ui.theme import ThemeChoice, appearance
from tests.support.budget_tables import seed_001, seed_003, table
from tests.ui.budget.grid.conftest import CTRL, SHIFT, SMALL, Key


def wide():
    """A table of 30 columns."""
    years = " | ".join(str(year) for year in range(2000, 2030))
    figures = " | ".join("1.234,5" for _ in range(30))
    return table(f" | {years}\n4.1 BIF projekter | {figures}\n4.2 Puljen | {figures}")


def test_number_and_label_stay_while_the_figures_scroll(begin):
    clerk = begin(wide())
    label = clerk.middle("4.1", "label")
    clerk.go("4.1", "2000")
    clerk.press(Key.Key_End)
    assert clerk.view.horizontalScrollBar().value() > 0
    assert clerk.middle("4.1", "label") == label
    clerk.go("4.2", "label")
    assert clerk.at == ("4.2", "label")


def test_a_cell_under_what_is_frozen_is_brought_in_sight(begin):
    clerk = begin(wide())
    clerk.show("4.1", "2029")
    clerk.press((CTRL, Key.Key_Left), Key.Key_Right)
    clerk.show("4.1", "2029")
    for _ in range(12):
        clerk.press(Key.Key_Left)
    cell = clerk.view.visualRect(clerk.view.currentIndex())
    frozen = clerk.view.visualRect(clerk.view.model().index(0, 1)).right()
    assert cell.left() >= frozen


def test_words_typed_stay_over_their_cell_while_it_scrolls(begin):
    clerk = begin(wide())
    clerk.show("4.1", "2020")
    clerk.press("7")
    bar = clerk.view.horizontalScrollBar()
    bar.setValue(bar.value() + 20)
    assert clerk.entry.geometry() == clerk.view.visualRect(clerk.view.currentIndex())
    bar.setValue(0)
    assert clerk.entry is None
    assert clerk.shows("4.1", "2020") == "7,0"


def test_a_narrow_window_freezes_nothing_that_would_hide_the_figures(begin):
    clerk = begin(wide())
    clerk.grid.resize(260, 400)
    clerk.show("4.1", "2005")
    cell = clerk.view.visualRect(clerk.view.currentIndex())
    assert clerk.view.viewport().rect().contains(cell.center())


def test_a_given_width_is_remembered(begin):
    clerk = begin(table(SMALL))
    assert clerk.grid.columns_state() == ""
    header = clerk.view.horizontalHeader().viewport()
    edge = clerk.view.visualRect(clerk.view.model().index(0, clerk.column("2008"))).right() + 1
    clerk.qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(edge, 10))
    clerk.qtbot.mouseMove(header, QPoint(edge + 40, 10))
    clerk.qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=QPoint(edge + 40, 10))
    width = clerk.view.columnWidth(clerk.column("2008"))

    again = begin(table(SMALL))
    before = again.view.columnWidth(again.column("2008"))
    again.grid.restore_columns(clerk.grid.columns_state())
    assert again.view.columnWidth(again.column("2008")) == width == before + 40


def test_what_is_no_state_of_columns_is_passed_over(begin):
    clerk = begin(table(SMALL))
    for state in ("", "{", "[1]", '{"column:2008": -5}', '{"column:2008": "wide"}'):
        clerk.grid.restore_columns(state)
    assert clerk.grid.columns_state() == ""


def test_headings_shared_by_columns_are_told_with_them(begin):
    clerk = begin(seed_001())
    names = [clerk.view.model().headerData(column, Qt.Orientation.Horizontal) for column in range(2, 6)]
    assert names == ["Ansatte i Kbh. Antal", "Ansatte i Kbh. Pct.", "Arbejdsstyrken Antal", "Arbejdsstyrken Pct."]


def menu_at(clerk, widget: QWidget, place: QPoint):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    return QApplication.activePopupWidget()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menus_of_cells_rows_and_columns_name_their_keys(begin):
    clerk = begin(table(SMALL))
    clerk.go("4.1", "2008")
    for widget, place, wanted in (
        (clerk.view.viewport(), clerk.middle("4.1", "2008"), "action.fill_down"),
        (clerk.view.verticalHeader().viewport(), QPoint(5, 40), "action.indent"),
        (clerk.view.horizontalHeader().viewport(), QPoint(clerk.middle("4.1", "2008").x(), 5), "action.add_year"),
    ):
        menu = menu_at(clerk, widget, place)
        shown = {action.objectName(): action for action in menu.actions()}
        assert shown[wanted].shortcut().toString()
        menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_menu_does_what_its_key_does(begin):
    clerk = begin(table(SMALL))
    clerk.go("4.1", "2008")
    menu = menu_at(clerk, clerk.view.viewport(), clerk.middle("4.1", "2008"))
    next(action for action in menu.actions() if action.objectName() == "action.clear").trigger()
    menu.close()
    assert clerk.line("4.1")[0] == ""


def test_an_empty_table_says_how_to_begin(begin):
    clerk = begin(BudgetTableDraft(columns=table(SMALL).columns))
    invitation = clerk.grid.findChild(QWidget, "grid.invitation")
    assert invitation.isVisible()
    clerk.qtbot.mouseClick(invitation.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert [column.label for column in clerk.draft.columns] == ["2008", "2009", "2010", "I alt"]

    clerk.go("new", "label")
    clerk.press("Leje", Key.Key_Return)
    assert not invitation.isVisible()
    clerk.press((CTRL, Key.Key_Z))
    assert invitation.isVisible()


def test_a_table_that_is_only_read_shows_copies_and_finds(begin):
    clerk = begin(seed_003(), read_only=True)
    clerk.go("2.4", "2008")
    clerk.press("7", Key.Key_Return, Key.Key_F2, Key.Key_Delete, (CTRL, Key.Key_D), Key.Key_Insert)
    assert clerk.draft == seed_003()
    assert clerk.entry is None
    assert clerk.view.model().rowCount() == len(clerk.draft.rows)
    assert set(clerk.grid.commands()) == {"find", "find_next", "find_previous"}

    clerk.go("2.4", "2008")
    clerk.drag("2.4", "2009")
    clerk.press((CTRL, Key.Key_C))
    assert QApplication.clipboard().text().split() == ["24,6", "26,9"]


def test_the_cursor_and_what_is_in_sight_stay_when_all_is_shown_anew(begin):
    lines = "\n".join(f"Linje {number} | 1" for number in range(200))
    clerk = begin(table(f" | 2008\n{lines}"))
    clerk.show("Linje 120", "2008")
    scrolled = clerk.view.verticalScrollBar().value()
    clerk.edited.swap(replace(clerk.draft, decimals=2), text="Decimals")
    assert clerk.at == ("Linje 120", "2008")
    assert clerk.view.verticalScrollBar().value() == scrolled


def test_what_can_be_done_is_told_when_it_changes(begin):
    clerk = begin(table(SMALL))
    clerk.go("4.1", "2008")
    assert "delete_rows" in clerk.grid.commands()
    heard = []
    clerk.grid.commands_changed.connect(lambda: heard.append(set(clerk.grid.commands())))
    clerk.go("new", "2008")
    assert "delete_rows" not in heard[-1]


def test_the_windows_keys_of_the_same_name_do_not_take_the_grids(begin):
    clerk = begin(table(SMALL))
    from PySide6.QtGui import QShortcut

    taken = []
    shortcut = QShortcut("Ctrl+D", clerk.grid)
    shortcut.activated.connect(lambda: taken.append(True))
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2008")
    clerk.press((CTRL, Key.Key_D))
    assert clerk.line("4.2")[0] == "5,5"
    assert not taken


def test_shift_tab_walks_back(begin):
    clerk = begin(table(SMALL))
    clerk.go("4.1", "2009")
    clerk.press((SHIFT, Key.Key_Backtab))
    assert clerk.at == ("4.1", "2008")


def test_two_clicks_on_a_columns_edge_fit_it_to_what_stands_in_it(begin):
    clerk = begin(table(SMALL))
    clerk.grid.restore_columns('{"column:2008": 150}')
    header = clerk.view.horizontalHeader().viewport()
    edge = clerk.view.visualRect(clerk.view.model().index(0, clerk.column("2008"))).right() + 1
    clerk.qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=QPoint(edge, 10))
    assert clerk.view.columnWidth(clerk.column("2008")) < 100
    assert clerk.grid.columns_state() == ""


def test_a_column_makes_room_for_a_longer_figure(begin):
    clerk = begin(table(SMALL))
    before = clerk.view.columnWidth(clerk.column("2008"))
    clerk.go("4.1", "2008")
    clerk.press("123456789,5", Key.Key_Return)
    assert clerk.view.columnWidth(clerk.column("2008")) > before


def test_larger_letters_make_higher_rows_and_wider_columns(begin):
    clerk = begin(table(SMALL))
    height, width = clerk.view.rowHeight(0), clerk.view.columnWidth(clerk.column("2008"))
    appearance().apply(ThemeChoice.DARK, text_percent=150)
    try:
        assert clerk.view.rowHeight(0) > height * 1.3
        assert clerk.view.columnWidth(clerk.column("2008")) > width * 1.3
    finally:
        appearance().apply(ThemeChoice.LIGHT)


def test_the_cursor_stays_in_the_table_when_its_column_goes(begin):
    clerk = begin(table(SMALL))
    clerk.go("I ALT", "I alt")
    clerk.grid.commands()["delete_column"]()
    assert clerk.at == ("I ALT", "2009")


def test_a_table_without_rows_or_columns_can_be_read_and_moved_in(begin):
    clerk = begin(BudgetTableDraft(), read_only=True)
    clerk.press(Key.Key_Down, Key.Key_Tab, Key.Key_End, (CTRL, Key.Key_A), (CTRL, Key.Key_C))
    assert clerk.grid.current_place() == ("", "")


@pytest.mark.parametrize(("width", "in_sight"), [(580, ["2008", "2009", "2010", "I alt"]), (340, ["2008"])])
def test_labels_give_way_to_the_figures_in_a_narrow_grid(begin, width, in_sight):
    clerk = begin(seed_003())
    clerk.grid.resize(width, 400)
    room = clerk.view.viewport()
    clerk.qtbot.waitUntil(lambda: room.width() < width)
    header = clerk.view.horizontalHeader()
    edges = {name: header.sectionViewportPosition(clerk.column(name)) for name in in_sight}
    assert all(edge + header.sectionSize(clerk.column(name)) <= room.width() for name, edge in edges.items())

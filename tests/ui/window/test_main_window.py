"""Tabs, panels, commands and how the window comes back as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTableView, QToolButton

from secretariat.domain.hearings import HearingId
from secretariat.ui.actions import ACTIONS
from secretariat.ui.kit import keys


def open_first(desk):
    table = desk.find(QTableView, "table.hearings")
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    return desk.window.front


def test_enter_opens_the_hearing_and_opening_it_again_goes_to_its_tab(desk):
    record = open_first(desk)
    assert desk.tabs == [record.title]
    desk.keys("Ctrl+2")
    assert desk.window.front.key == "hearings"
    open_first(desk)
    assert desk.window.front is record
    assert len(desk.tabs) == 1


def test_closing_a_tab_with_edits_asks_nothing_and_the_notice_opens_it_again(desk):
    open_first(desk)
    title = desk.find(QLineEdit, "field.title")
    title.setFocus()
    QTest.keyClicks(title, " igen")
    desk.keys("Ctrl+W")
    assert desk.tabs == []
    undo = next(button for button in desk.window.notices.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert desk.window.front.title.endswith(" igen")
    assert desk.window.front.is_dirty


def test_an_unsaved_tab_has_a_dot_and_undo_takes_it_away(desk):
    record = open_first(desk)
    title = desk.find(QLineEdit, "field.title")
    QTest.keyClicks(title, "x")
    tabs = desk.window.tabs
    assert any("●" in tabs.widget(0).tabText(i) for i in range(tabs.widget(0).count()))
    desk.keys("Ctrl+Z")
    assert not record.is_dirty
    assert not any("●" in tabs.widget(0).tabText(i) for i in range(tabs.widget(0).count()))


def test_the_middle_button_closes_a_tab_but_never_the_first(desk):
    open_first(desk)
    bar = desk.window.tabs.widget(0).tabBar()
    for index in (0, 1):
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(index).center())
    assert desk.tabs == []
    assert desk.window.front.key == "hearings"


def test_a_tab_can_be_put_beside_another(desk):
    record = open_first(desk)
    desk.keys("Ctrl+Alt+B")
    groups = [desk.window.tabs.widget(i) for i in (0, 1)]
    assert [group.count() for group in groups] == [1, 1]
    assert all(group.isVisible() for group in groups)
    assert desk.window.front is record
    desk.keys("Ctrl+W")
    assert not groups[1].isVisible()


def test_the_command_field_finds_hearings_by_case_number_and_opens_them(desk):
    row = desk.startup.workplace.services.hearings.list_rows(None)[0]
    desk.keys("Ctrl+K")
    field = desk.find(QLineEdit, "search")
    QTest.keyClicks(field, row.case_numbers[0])
    assert field.hits() == (row.title,)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.window.front.key == f"hearing:{row.id}"


def test_the_command_field_does_commands(desk):
    desk.keys("Ctrl+K")
    field = desk.find(QLineEdit, "search")
    QTest.keyClicks(field, "new hearing")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.tabs == ["New hearing"]


def test_nothing_called_that_is_said_and_escape_leaves(desk):
    desk.keys("Ctrl+K")
    field = desk.find(QLineEdit, "search")
    QTest.keyClicks(field, "qqqq")
    assert field.hits() == ()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_window_comes_back_as_it_was_left(open_desk, demonstration):
    desk = open_desk(demonstration)
    open_first(desk)
    title = desk.window.front.title
    desk.window.trigger("navigation")
    desk.window.actions_table["navigation"].trigger()
    narrow = desk.window.navigation.width()
    desk.frame.close()
    again = open_desk(demonstration)
    assert again.tabs == [title]
    assert again.window.navigation.width() == narrow


def test_a_record_that_is_gone_is_not_opened_again(open_desk, demonstration):
    desk = open_desk(demonstration)
    record = open_first(desk)
    hearing_id = int(record.key.split(":")[1])
    services = desk.startup.workplace.services
    services.hearings.remove(HearingId(hearing_id), version=services.hearings.get(HearingId(hearing_id)).version)
    desk.frame.close()
    assert open_desk(demonstration).tabs == []


def test_panels_are_chosen_with_their_buttons_and_hidden_with_f7(desk):
    open_first(desk)
    desk.click(QToolButton, "panel.history")
    assert desk.window.panels.current_key == "history"
    desk.window.actions_table["panel"].trigger()
    assert not desk.window.panels.isVisible()
    desk.keys("Ctrl+Shift+P")
    assert desk.window.panels.isVisible()
    assert desk.window.panels.current_key == "preview"


def test_the_help_page_names_every_key_of_the_table(desk):
    desk.keys("F1")
    from PySide6.QtWidgets import QLabel

    told = " ".join(label.text() for label in desk.window.front.findChildren(QLabel))
    for spec in ACTIONS:
        if spec.shortcut:
            assert keys.told(spec.shortcut) in told, spec.id


def test_no_two_actions_share_a_shortcut(desk):
    keys = [key.toString() for action in desk.frame.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_settings_hold_at_once_and_only_what_differs_is_kept(desk, home):
    desk.keys("Ctrl+,")
    dialog = desk.frame.findChild(QDialog, "settings.dialog")
    name = dialog.findChild(QLineEdit, "field.person.name")
    QTest.keyClicks(name, "Bo")
    dialog.close()
    assert desk.window.preferences.settings.person.name == "Bo"
    stored = (home / "settings" / "settings.json").read_text(encoding="utf-8")
    assert '"Bo"' in stored
    assert "text_size" not in stored


def test_another_database_opens_in_the_same_window(desk, tmp_path):
    open_first(desk)
    desk.startup.open(tmp_path / "other.db")
    assert desk.tabs == []
    assert desk.find(QPushButton, "way.demonstration").isVisible()


def test_the_preview_can_be_switched_off(desk):
    open_first(desk)
    desk.window.preferences.keep("writing", preview=False)
    assert not [button for button in desk.frame.findChildren(QToolButton, "panel.preview") if button.isVisible()]
    assert desk.window.panels.isVisible()


def test_the_side_panel_keeps_its_width_from_record_to_list_and_back(desk):
    open_first(desk)
    splitter = desk.window.panels.parentWidget()
    splitter.setSizes([splitter.width() - 500, 500])
    desk.keys("F7")
    desk.keys("F7")
    assert abs(desk.window.panels.width() - 500) <= 2


def test_a_narrow_window_leaves_its_room_to_the_record(desk):
    desk.frame.resize(1000, 700)
    assert desk.window.navigation.width() < 100
    desk.frame.resize(1440, 900)
    assert desk.window.navigation.width() > 150
    desk.window.actions_table["navigation"].trigger()
    desk.frame.resize(1000, 700)
    desk.frame.resize(1440, 900)
    assert desk.window.navigation.width() < 100


def test_the_first_window_fits_the_screen(desk):
    assert desk.frame.screen().availableSize().expandedTo(desk.frame.size()) == desk.frame.screen().availableSize()

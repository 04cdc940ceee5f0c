"""A tab that comes to the front has the cursor where the work is: what is typed next goes nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QTableView, QWidget

from secretariat.application.records import RecordKind
from secretariat.ui.records import RecordTab


def open_titled(desk, title: str):
    rows = desk.startup.workplace.services.hearings.list_rows(None)
    return desk.startup.workplace.open_hearing(next(row.id for row in rows if row.title == title))


def typed(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_a_new_hearing_is_typed_into_at_once(desk):
    desk.keys("Ctrl+N")
    typed("Kulturplan")
    assert desk.window.front.title == "Kulturplan"


def test_a_response_is_typed_into_at_once_and_shown_from_its_top(desk, qtbot):
    record = open_titled(desk, "Valby bydelsplan")
    page = record.pages.editor.page
    assert page.hasFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.verticalScrollBar().value() == 0


def test_a_paper_opened_from_its_list_is_typed_into_at_once(desk):
    desk.startup.workplace.show_subject("documents")
    table = desk.window.front.findChild(QTableView, "list.documents")
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.window.front.pages.text.editor.page.hasFocus()


def test_a_sheet_opened_from_the_overview_is_typed_into_at_once(desk):
    desk.startup.workplace.show_subject("initiatives")
    desk.window.front.setFocus()
    record = desk.startup.workplace.open_record(RecordKind.SHEET, 1)
    assert record.pages.rows.editor.page.hasFocus()


def test_the_cursor_is_not_left_on_what_cannot_be_used_any_more(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    outside, tab = QPushButton(window), RecordTab(window)
    button = QPushButton(tab)
    layout.addWidget(outside)
    layout.addWidget(tab)
    window.show()
    QTest.qWaitForWindowActive(window)
    button.setFocus()
    button.setDisabled(True)
    assert outside.hasFocus()
    assert tab.place_left() is None


def test_going_back_to_a_tab_finds_the_cursor_where_it_was(desk):
    record = open_titled(desk, "Valby bydelsplan")
    record.pages.show_hearing()
    asker = record.findChild(QLineEdit, "field.asker")
    asker.setFocus()
    desk.keys("Ctrl+2")
    assert not asker.hasFocus()
    assert open_titled(desk, "Valby bydelsplan") is record
    assert asker.hasFocus()


def test_what_a_new_record_was_begun_with_is_replaced_by_what_is_typed(desk):
    record = desk.startup.workplace.new_record(RecordKind.PERIOD)
    typed("1. halvår 2010")
    assert record.draft.name == "1. halvår 2010"


def test_what_is_stored_is_not_replaced_by_a_key_that_was_meant_for_something_else(desk):
    record = desk.startup.workplace.open_record(RecordKind.PERIOD, 1)
    stored = record.draft.name
    typed("x")
    assert record.draft.name == f"{stored}x"


def test_enter_presses_the_button_the_cursor_is_on(desk):
    desk.keys("Ctrl+4")
    next(button for button in desk.frame.findChildren(QPushButton) if button.text() == "New indicator").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.window.front.key.startswith("indicator:")

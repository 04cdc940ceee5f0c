"""Everything that takes the focus has a name for those who hear the screen, and the keyboard reaches the work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from secretariat.application.records import RecordKind
from secretariat.domain.documents.kinds import DocumentKind


def nameless(root: QWidget) -> list[str]:
    """The visible widgets that can be tabbed to and have no accessible name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("subject", ["hearings", "documents", "meetings", "groundwork", "committees", "archive"])
def test_the_subjects_have_names(desk, subject):
    desk.startup.workplace.show_subject(subject)
    assert nameless(desk.frame) == []


def test_the_hearing_s_form_has_names(desk):
    table = desk.find(QTableView, "table.hearings")
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert nameless(desk.frame) == []


@pytest.mark.parametrize("page", range(4))
def test_every_page_of_a_recommendation_has_names(desk, page):
    services = desk.startup.workplace.services
    rows = services.documents.rows(desk.startup.workplace.committee)
    found = next(row for row in rows if row.kind is DocumentKind.RECOMMENDATION)
    record = desk.startup.workplace.open_record(RecordKind.DOCUMENT, found.id)
    record.pages.show_page(page)
    assert nameless(desk.frame) == []


@pytest.mark.parametrize("command", ["new_document", "insert_piece", "insert_field"])
def test_what_is_asked_about_papers_has_names(desk, command):
    services = desk.startup.workplace.services
    row = services.documents.rows(desk.startup.workplace.committee)[0]
    desk.startup.workplace.open_record(RecordKind.DOCUMENT, row.id)
    desk.window.trigger(command)
    dialog = next(one for one in desk.frame.findChildren(QDialog) if one.isVisible())
    assert nameless(dialog) == []
    dialog.reject()


def test_the_committee_s_form_and_the_help_have_names(desk):
    desk.startup.workplace.open_record(RecordKind.COMMITTEE, 1)
    assert nameless(desk.frame) == []
    desk.keys("F1")
    assert nameless(desk.frame) == []


def test_the_welcome_and_the_settings_have_names(open_desk, database):
    desk = open_desk(database)
    assert nameless(desk.frame) == []
    desk.keys("Ctrl+,")
    dialog = desk.frame.findChild(QWidget, "settings.dialog")
    assert nameless(dialog) == []
    dialog.close()


def test_tab_goes_round_the_list_page(desk):
    table = desk.find(QTableView, "table.hearings")
    table.setFocus()
    seen = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    names = {widget.objectName() for widget in seen}
    assert {"filter.hearings", "new_hearing", "search", "settings"} <= names

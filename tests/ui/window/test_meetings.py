"""Meetings and paper templates in the whole window: begun from the menus, walked by keys, closed and opened again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton

from secretariat.application.records import RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingDraft
from tests.ui.window.conftest import ACTOR
from tests.ui.window.test_accessibility import nameless

ITEMS = (
    AgendaItem("agenda", ItemKind.APPROVAL_OF_AGENDA),
    AgendaItem("visit", title="Besøg på jobcentret"),
    AgendaItem("rest", ItemKind.ANY_OTHER_BUSINESS),
)


@pytest.fixture
def demonstration(database, clock, home):
    """A database with a committee and one meeting."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Beskæftigelsesudvalget", short_name="BIU"))
        draft = MeetingDraft(title="Ordinært møde", day=date(2025, 4, 2), items=ITEMS)
        office.services.meetings.add(committee.id, draft)
    return database


@pytest.fixture
def place(desk):
    """The work on the open database."""
    return desk.startup.workplace


def test_a_new_meeting_is_begun_from_the_menu_and_saved(desk, place):
    desk.window.actions_table["new_meeting"].trigger()
    QTest.keyClicks(desk.find(QLineEdit, "field.day"), "07-05-2025")
    desk.keys("Ctrl+S")
    assert [row.day for row in place.services.meetings.rows(place.committee)] == [date(2025, 5, 7), date(2025, 4, 2)]


def test_enter_in_the_list_opens_the_meeting(desk, place):
    place.show_subject("meetings")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.tabs == ["Ordinært møde · 02-04-2025"]


def test_keys_walk_through_the_agenda(desk, place):
    tab = place.open_record(RecordKind.MEETING, 1)
    desk.find(QListView, "list.agenda").setFocus()
    desk.keys("Ctrl+PgDown")
    assert tab.agenda.current == "visit"
    desk.keys("Ctrl+PgUp")
    assert tab.agenda.current == "agenda"


def test_a_meeting_closed_with_changes_is_kept_and_comes_back_with_its_agenda(desk, place):
    tab = place.open_record(RecordKind.MEETING, 1)
    QTest.keyClick(desk.find(QListView, "list.agenda"), Qt.Key.Key_Delete)
    place.close_tab(tab)
    undo = next(button for button in desk.window.notices.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert [item.key for item in desk.window.front.draft.items] == ["visit", "rest"]
    assert desk.window.front.is_dirty


def test_what_was_typed_into_a_meeting_is_offered_after_a_crash(desk, place, open_desk, database, qtbot):
    tab = place.open_record(RecordKind.MEETING, 1)
    QTest.keyClick(desk.find(QListView, "list.agenda"), Qt.Key.Key_Delete)
    tab.leave()
    desk.startup.close()
    again = open_desk(database)
    qtbot.waitUntil(lambda: "Recovered" in again.tabs)


def test_a_paper_template_is_opened_from_the_groundwork_and_copied(desk, place):
    place.show_subject("groundwork")
    cards = desk.find(QListView, "list.document_template")
    assert cards.model().rowCount() == 7
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Return)
    desk.click(QPushButton, "action.copy_template")
    assert desk.tabs == ["Indstilling", "Indstilling (copy)"]
    assert desk.window.front.is_dirty


@pytest.mark.parametrize("button", ["show_facts", "item_page", "decisions_page"])
def test_every_page_of_a_meeting_has_names(desk, place, button):
    tab = place.open_record(RecordKind.MEETING, 1)
    tab.agenda.choose("visit")
    desk.click(QPushButton, f"action.{button}")
    assert nameless(desk.frame) == []


@pytest.mark.parametrize("button", ["show_template", "show_sections"])
def test_every_page_of_a_paper_template_has_names(desk, place, button):
    template = place.services.documents.templates(place.committee)[0]
    place.open_record(RecordKind.DOCUMENT_TEMPLATE, template.id)
    desk.click(QPushButton, f"action.{button}")
    assert nameless(desk.frame) == []


@pytest.mark.parametrize("command", ["print", "send_agenda"])
def test_what_is_asked_about_a_meeting_has_names(desk, place, command):
    place.open_record(RecordKind.MEETING, 1)
    desk.window.trigger(command)
    dialog = next(one for one in desk.frame.findChildren(QDialog) if one.isVisible())
    assert nameless(dialog) == []
    dialog.reject()

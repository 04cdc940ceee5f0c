"""The list of a committee's meetings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QTableView

from secretariat.application.records import RecordKind
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.ui.meetings.list_model import Column
from secretariat.ui.meetings.meetings_page import MeetingsPage
from tests.ui.meetings.conftest import click, press_notice


@pytest.fixture
def page(desk, services, committee):
    """The page on the desk."""
    made = MeetingsPage(services, desk.operations)
    desk.operations.changed.connect(made.refresh)
    made.show_committee(committee.id)
    desk.open(made)
    return made


def column(page, which):
    model = page.findChild(QTableView, "list.meetings").model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_an_empty_list_offers_a_new_meeting(page):
    wanted = []
    page.new_wanted.connect(wanted.append)
    button = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == "New meeting"]
    QTest.mouseClick(button[-1], Qt.MouseButton.LeftButton)
    assert wanted == [RecordKind.MEETING]


def test_the_next_meeting_stands_first_and_says_so(services, committee, meeting, held, page):
    services.meetings.add(committee.id, MeetingDraft(title="Senere", day=date(2025, 6, 4)))
    page.show_committee(committee.id)
    assert column(page, Column.DAY) == ["02-04-2025 · next", "04-06-2025", "05-03-2025"]


def test_state_items_and_what_is_undecided_are_told(meeting, held, page):
    assert column(page, Column.STATE) == ["Planned", "Held"]
    assert column(page, Column.ITEMS) == ["4", "1"]
    assert column(page, Column.CLOSED) == ["1", ""]
    assert column(page, Column.UNDECIDED) == ["", "1"]


def test_the_agenda_s_deadline_is_told_with_how_pressing_it_is(meeting, held, page):
    assert column(page, Column.SENDING) == ["27-03-2025 · soon", "27-02-2025 · sent out"]


def test_typing_filters_by_place_and_year(meeting, held, page):
    QTest.keyClicks(page.findChild(QLineEdit, "field.filter"), "lokale")
    assert column(page, Column.DAY) == ["02-04-2025 · next"]


def test_enter_opens_the_meeting(meeting, page):
    wanted = []
    page.record_wanted.connect(lambda kind, number: wanted.append((kind, number)))
    page.begin()
    QTest.keyClick(page.findChild(QTableView, "list.meetings"), Qt.Key.Key_Return)
    assert wanted == [(RecordKind.MEETING, meeting.id)]


def test_a_meeting_put_aside_comes_back_by_the_notice(meeting, held, page, desk):
    page.begin()
    page.commands()["put_aside"]()
    assert len(column(page, Column.DAY)) == 1
    press_notice(desk, "Undo")
    assert len(column(page, Column.DAY)) == 2


def test_the_calendar_is_given_out_as_a_file(meeting, page, desk, qtbot, tmp_path: Path):
    click(page, "meetings.calendar")
    dialog = page.findChild(QFileDialog, "calendar_file")
    file = tmp_path / "kalender.ics"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: "2 events are written to kalender.ics." in desk.messages())
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_the_list_is_exported_as_it_is_shown(meeting, page, desk, qtbot, tmp_path: Path):
    page.commands()["export_list"]()
    dialog = page.findChild(QFileDialog, "export_file")
    dialog.fileSelected.emit(str(tmp_path / "moder.xlsx"))
    dialog.close()
    qtbot.waitUntil(lambda: "1 rows are written to moder.xlsx." in desk.messages())


def test_the_chosen_meeting_s_papers_can_be_printed_from_the_list(meeting, page):
    page.begin()
    assert {"print", "print_public", "save_pdf"} <= page.commands().keys()

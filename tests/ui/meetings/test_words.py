"""Meetings and their deadlines are called what a person would call them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secretariat.domain.meetings.meetings import MeetingState
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.list_model import Column, MeetingsModel

DAY = date(2025, 4, 2)
TODAY = date(2025, 3, 3)


def test_a_meeting_without_a_title_is_called_by_its_day(open_meeting, services, meeting):
    tab = open_meeting(services.meetings.save(meeting.id, replace(meeting.draft, title=""), version=meeting.version))
    assert tab.title == "Meeting 02-04-2025"


def test_a_meeting_with_a_title_keeps_it_before_its_day(open_meeting, meeting):
    assert open_meeting(meeting).title == "Ordinært møde · 02-04-2025"


def test_the_list_calls_a_meeting_without_a_title_by_its_day(services, committee, meeting):
    services.meetings.save(meeting.id, replace(meeting.draft, title=""), version=meeting.version)
    model = MeetingsModel()
    model.show_meetings(services.meetings.rows(committee.id), TODAY)
    assert model.index(0, Column.TITLE).data() == "Meeting 02-04-2025"


def test_a_deadline_that_presses_nobody_is_told_by_its_date_alone():
    assert labels.sending_words(MeetingState.PLANNED, DAY, TODAY) == "02-04-2025"
    assert labels.sending_words(MeetingState.PLANNED, TODAY, DAY) == "03-03-2025 · overdue"

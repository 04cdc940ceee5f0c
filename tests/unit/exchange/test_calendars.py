"""Meetings and deadlines as an iCalendar file, read back by a small reader of RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.application.calendars import CalendarEvent
from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.exchange.calendars import CalendarWriter, calendar
from tests.support.clock import MORNING

MEETING = CalendarEvent(
    "meeting-7@secretariat",
    "Møde i Beskæftigelses- og Integrationsudvalget",
    date(2009, 3, 30),
    time(14, 30),
    time(17),
    "Rådhuset, værelse 43; indgang B",
    "Dagsorden:\n1. Godkendelse\\tilføjelser",
    3,
)
DEADLINE = CalendarEvent("hearing-2@secretariat", "Frist for høringssvar", date(2008, 12, 31))


def lines_of(content: bytes) -> list[str]:
    """The unfolded lines of a calendar (3.1); every line ends as it must and is no longer than it may be."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    physical = content.split(b"\r\n")[:-1]
    assert [line for line in physical if len(line) > 75] == []
    assert [line.decode() for line in physical]  # no line ends inside a character
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def events_of(content: bytes) -> list[dict[str, str]]:
    """The events of a calendar by the names of their properties, their words unescaped (3.3.11)."""
    found: list[dict[str, str]] = []
    is_inside = False
    for line in lines_of(content):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        is_inside = line != "END:VEVENT" and (is_inside or line == "BEGIN:VEVENT")
        if is_inside and name != "BEGIN":
            assert name not in found[-1]
            found[-1][name] = value
    return found


def unescaped(value: str) -> str:
    """A TEXT value as it was before it was escaped."""
    words, signs = "", iter(value)
    for sign in signs:
        if sign == "\\":
            following = next(signs)
            words += {"n": "\n", "N": "\n"}.get(following, following)
        else:
            assert sign not in ";,", "a sign that must be escaped"
            words += sign
    return words


def test_a_meeting_is_at_its_time_in_copenhagen_and_at_its_place() -> None:
    (event,) = events_of(calendar([MEETING], made=MORNING))

    assert event["UID"] == "meeting-7@secretariat"
    assert event["DTSTAMP"] == "20250326T090000Z"
    assert event["SEQUENCE"] == "3"
    assert event["DTSTART;TZID=Europe/Copenhagen"] == "20090330T143000"
    assert event["DTEND;TZID=Europe/Copenhagen"] == "20090330T170000"
    assert unescaped(event["SUMMARY"]) == MEETING.title
    assert unescaped(event["LOCATION"]) == MEETING.place
    assert unescaped(event["DESCRIPTION"]) == MEETING.description


def test_a_deadline_lasts_its_whole_day_and_keeps_nobody_busy() -> None:
    (event,) = events_of(calendar([DEADLINE], made=MORNING))

    assert event["DTSTART;VALUE=DATE"] == "20081231"
    assert event["DTEND;VALUE=DATE"] == "20090101"
    assert event["TRANSP"] == "TRANSPARENT"
    assert "LOCATION" not in event


def test_the_zone_that_times_are_in_is_told_with_its_rules() -> None:
    lines = lines_of(calendar([MEETING], made=MORNING))
    zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]

    assert "TZID:Europe/Copenhagen" in zone
    assert zone[zone.index("BEGIN:DAYLIGHT") :][1:3] == ["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"]
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in zone
    assert "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" in zone


def test_a_calendar_of_days_names_no_zone() -> None:
    assert "BEGIN:VTIMEZONE" not in lines_of(calendar([DEADLINE], made=MORNING))


def test_a_meeting_that_ends_after_midnight_ends_the_next_day() -> None:
    late = CalendarEvent("a", "Budgetforhandling", date(2009, 9, 3), time(20), time(1, 15))
    (event,) = events_of(calendar([late], made=MORNING))
    assert event["DTEND;TZID=Europe/Copenhagen"] == "20090904T011500"


@pytest.mark.parametrize("ends", [None, time(14)])
def test_a_meeting_without_a_length_has_no_end(ends: time | None) -> None:
    (event,) = events_of(calendar([CalendarEvent("a", "Møde", date(2009, 9, 3), time(14), ends)], made=MORNING))
    assert [name for name in event if name.startswith("DTEND")] == []


def test_the_calendar_says_what_it_is_and_ends_what_it_begins() -> None:
    lines = lines_of(calendar([MEETING, DEADLINE], made=MORNING))

    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[2].startswith("PRODID:")
    opened: list[str] = []
    for line in lines:
        if line.startswith("BEGIN:"):
            opened.append(line[6:])
        elif line.startswith("END:"):
            assert opened.pop() == line[4:]
    assert opened == []


def test_an_empty_calendar_is_a_calendar() -> None:
    assert events_of(calendar([], made=MORNING)) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_words_come_back_as_they_were_but_for_what_a_calendar_cannot_hold(words: str) -> None:
    (event,) = events_of(calendar([CalendarEvent("a", f"Møde {words}", date(2009, 9, 3))], made=MORNING))

    told = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        sign if sign in "\t\n" or (sign >= " " and sign not in "\x7f\ufffe\uffff" and not 0xD800 <= ord(sign) < 0xE000)
        else "\ufffd"
        for sign in told
    )  # fmt: skip
    assert unescaped(event["SUMMARY"]) == f"Møde {kept}"


def test_the_last_day_there_is_and_years_of_few_digits_are_written() -> None:
    last, first = (CalendarEvent("a", "Dag", day) for day in (date.max, date.min))
    events = events_of(calendar([last, first], made=datetime(2025, 1, 1, tzinfo=UTC)))
    assert [event["DTSTART;VALUE=DATE"] for event in events] == ["99991231", "00010101"]


def test_a_file_is_written_whole_and_the_same_each_time(tmp_path: Path) -> None:
    target = tmp_path / "kalender.ics"
    CalendarWriter().write([MEETING], target, made=MORNING)
    assert target.read_bytes() == calendar([MEETING], made=MORNING)
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(FileFault) as caught:
        CalendarWriter().write([MEETING], tmp_path / "væk" / "kalender.ics", made=MORNING)
    assert caught.value.trouble is StorageTrouble.UNREACHABLE
    assert list(tmp_path.iterdir()) == []

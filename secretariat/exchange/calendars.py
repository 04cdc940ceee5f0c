"""Writes the office's calendar as an iCalendar file (RFC 5545), which every calendar program takes in.

Days are events of the whole day, which keep nobody busy; times are local to Copenhagen, whose rules of summer time
stand in the file, for RFC 5545, 3.6.5 asks that of every time zone that is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from secretariat.application.calendars import CalendarEvent
from secretariat.application.faults import file_told
from secretariat.exchange.xml_characters import legal
from secretariat.system.whole_file import write_whole

_LONGEST: Final = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""
_ZONE: Final = "Europe/Copenhagen"
_PRODUCT: Final = "-//Secretariat//Meetings and deadlines//EN"
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\x7f": "\ufffd"})

_COPENHAGEN: Final = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Summer time as the European Union has had it since 1996 (directive 2000/84/EC)."""


class CalendarWriter:
    """See `secretariat.application.calendars.CalendarFiles`."""

    def write(self, events: Sequence[CalendarEvent], target: Path, *, made: datetime) -> None:
        """Write a file whole or not at all. Raises `FileFault`."""
        content = calendar(events, made=made)
        with file_told(target):
            write_whole(target, content)


def calendar(events: Sequence[CalendarEvent], *, made: datetime) -> bytes:
    """Return the bytes of a calendar; `made` is aware and dates every event in it."""
    return b"".join(_folded(line) for line in _lines(events, made))


def _lines(events: Sequence[CalendarEvent], made: datetime) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    if any(event.starts is not None for event in events):
        yield from _COPENHAGEN
    for event in events:
        yield "BEGIN:VEVENT"
        yield f"UID:{_escaped(event.uid)}"
        yield f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        yield f"SEQUENCE:{event.sequence}"
        yield from _time(event)
        yield f"SUMMARY:{_escaped(event.title)}"
        told = (("LOCATION", event.place), ("DESCRIPTION", event.description))
        yield from (f"{name}:{_escaped(words)}" for name, words in told if words.strip())
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _time(event: CalendarEvent) -> Iterator[str]:
    """Yield when an event is; the end of a whole day is the day after it (RFC 5545, 3.6.1)."""
    if event.starts is None:
        yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
        if event.day < date.max:
            yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
        yield "TRANSP:TRANSPARENT"
        return
    yield f"DTSTART;TZID={_ZONE}:{_moment(event.day, event.starts)}"
    if event.ends is not None and event.ends != event.starts:
        is_late = event.ends < event.starts and event.day < date.max
        yield f"DTEND;TZID={_ZONE}:{_moment(event.day + timedelta(days=is_late), event.ends)}"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _moment(day: date, at: time) -> str:
    return f"{_day(day)}T{at:%H%M%S}"


def _escaped(words: str) -> str:
    """Return words as a TEXT value (RFC 5545, 3.3.11), without the characters that a calendar cannot hold."""
    one_line = legal(words.replace("\r\n", "\n").replace("\r", "\n"))
    return one_line.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """Return a line as octets, folded between characters and never inside one."""
    parts, begun = [], b""
    for character in line:
        octets = character.encode()
        if len(begun) + len(octets) > _LONGEST:
            parts.append(begun)
            begun = b" "
        begun += octets
    return b"\r\n".join((*parts, begun)) + b"\r\n"

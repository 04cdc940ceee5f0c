"""What the office's calendar tells: meetings, agenda deadlines, hearing deadlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Protocol

from secretariat.application.documents.document_wording import DocumentWording, DocumentWordings
from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.danish.dates import long_date
from secretariat.domain.hearings import HearingState
from secretariat.domain.meetings.agenda import sending_deadline
from secretariat.domain.meetings.meetings import Meeting, MeetingState


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event: `uid` is the same each time it is given out, so that a calendar updates it instead of doubling it.

    Without `starts` it lasts the whole day. Times are local to Copenhagen. `sequence` grows when it changes.
    """

    uid: str
    title: str
    day: date
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    description: str = ""
    sequence: int = 0


class CalendarFiles(Protocol):
    """iCalendar files (RFC 5545)."""

    def write(self, events: Sequence[CalendarEvent], target: Path, *, made: datetime) -> None:
        """Write a file whole or not at all. Raises `FileFault`."""


class CalendarService:
    """Gathers the events of a committee. Raises `StorageFault`."""

    def __init__(
        self, units: UnitOfWorkFactory, *, clock: Clock, wordings: DocumentWordings, files: CalendarFiles
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._files = files

    def events(self, committee_id: CommitteeId) -> Sequence[CalendarEvent]:
        """Return the meetings, the days their agendas are sent out, and the deadlines of hearings not answered, by day.

        An agenda that was sent out has no deadline any more. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            committee = unit.committees.get(committee_id)
            wording = self._wordings(committee.draft.language)
            events = [*_of_meetings(unit, committee, wording), *_of_hearings(unit, committee, wording)]
        return tuple(sorted(events, key=lambda event: (event.day, event.starts or time.min, event.uid)))

    def give_out(self, committee_id: CommitteeId, target: Path) -> int:
        """Write the events to a file and return how many they are. Raises `FileFault`, `NotFound`."""
        events = self.events(committee_id)
        self._files.write(events, target, made=self._clock.now())
        return len(events)


def _of_meetings(unit: UnitOfWork, committee: Committee, wording: DocumentWording) -> Iterator[CalendarEvent]:
    for meeting in unit.meetings.all(committee.id):
        if meeting.draft.day is not None:
            yield _meeting(meeting, committee, wording, meeting.draft.day)
            yield from _agenda(meeting, committee, wording, meeting.draft.day)


def _meeting(meeting: Meeting, committee: Committee, wording: DocumentWording, day: date) -> CalendarEvent:
    draft = meeting.draft
    return CalendarEvent(
        uid=_uid("meeting", meeting.id, committee),
        title=wording("event_meeting", committee=committee.draft.name),
        day=day,
        starts=draft.starts,
        ends=draft.ends,
        place=draft.place,
        description=draft.title,
        sequence=meeting.version,
    )


def _agenda(meeting: Meeting, committee: Committee, wording: DocumentWording, day: date) -> Iterator[CalendarEvent]:
    deadline = sending_deadline(meeting.draft)
    if deadline is not None and meeting.state is MeetingState.PLANNED:
        told = wording("on_day", day=long_date(day, committee.draft.language))
        yield CalendarEvent(
            uid=_uid("agenda", meeting.id, committee),
            title=wording("event_agenda", committee=committee.draft.name, day=told),
            day=deadline,
            sequence=meeting.version,
        )


_DONE = (HearingState.ISSUED, HearingState.DECLINED)


def _of_hearings(unit: UnitOfWork, committee: Committee, wording: DocumentWording) -> Iterator[CalendarEvent]:
    for row in unit.hearings.list_rows(committee.id):
        if row.deadline is not None and row.state not in _DONE:
            yield CalendarEvent(
                uid=_uid("hearing", row.id, committee),
                title=wording("event_hearing", title=row.title),
                day=row.deadline,
                description=wording("event_asker", asker=row.asker) if row.asker.strip() else "",
            )


def _uid(kind: str, number: int, committee: Committee) -> str:
    """Return an event's lasting name: the record and the committee it belongs to."""
    return f"{kind}-{number}-committee-{committee.id}@secretariat"

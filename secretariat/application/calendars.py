"""What the office's calendar tells: meetings, agenda deadlines, hearing deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Protocol

from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeId


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event: `uid` is the same each time it is given out, so that a calendar updates it instead of doubling it.

    Without `starts` it lasts the whole day. Times are local to Copenhagen.
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
        """Return the meetings, the days their agendas are sent out, and the deadlines of hearings not answered."""
        raise NotImplementedError

    def give_out(self, committee_id: CommitteeId, target: Path) -> int:
        """Write the events to a file and return how many they are. Raises `FileFault`."""
        raise NotImplementedError

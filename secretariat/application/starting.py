"""Use case of the start page: what is due for a committee."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.application.records import RecordKind
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import Urgency


class DueKind(Enum):
    """What is due."""

    HEARING = "hearing"
    """A hearing not answered, by its deadline."""
    CONTRIBUTION = "contribution"
    """A contribution asked for and not come: to a hearing or a sheet."""
    UNCONFIRMED = "unconfirmed"
    """Fields carried over and not confirmed: in a sheet or a document."""
    AGENDA = "agenda"
    """An agenda to be sent out, by its deadline."""
    MEETING = "meeting"
    """The next meeting."""
    MINUTES = "minutes"
    """A meeting held with points undecided or minutes not approved."""
    ERRORS = "errors"
    """A document, sheet, table or period with open errors."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to do: the record it is opened in, what is due by when, how pressing it is.

    `count` is how many (contributions, fields, errors) where there are several; `who` is whom it waits for.
    """

    kind: DueKind
    record_kind: RecordKind
    record: int
    title: str
    due: date | None
    urgency: Urgency
    count: int = 0
    who: str = ""


class StartService:
    """Tells what is due. Reads the store, writes nothing."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock) -> None:
        self._units = units
        self._clock = clock

    def due(self, committee_id: CommitteeId) -> Sequence[DueItem]:
        """Return what is due, the most pressing first within each kind; errors are not among it. Raises `StorageFault`."""
        raise NotImplementedError

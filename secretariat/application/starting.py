"""Use case of the start page: what is due for a committee."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.queries import HearingListRow, OverviewRow
from secretariat.application.records import RecordKind
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.hearings import HearingState, Urgency, urgency
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.domain.status_sheets import SheetId


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
    """A meeting to come."""
    MINUTES = "minutes"
    """A meeting held whose minutes are not approved; `count` is the points without a decision."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to do: the record it is opened in, what is due by when, how pressing it is.

    `count` is how many (contributions, fields, points) where there are several; `who` is whom it waits for.
    """

    kind: DueKind
    record_kind: RecordKind
    record: int
    title: str
    due: date | None
    urgency: Urgency
    count: int = 0
    who: str = ""
    day: date | None = None
    """The day of a meeting."""


class StartService:
    """Tells what is due. Reads the store, writes nothing. Open errors are `ControlService`'s to find."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock) -> None:
        self._units = units
        self._clock = clock

    def due(self, committee_id: CommitteeId) -> Sequence[DueItem]:
        """Return what is due, by kind, and within each by day, what has none last. Raises `StorageFault`."""
        today = self._clock.today()
        with self._units(writing=False) as unit:
            found = [
                item
                for gathered in (_of_hearings, _of_the_period, _of_documents, _of_meetings)
                for item in gathered(unit, committee_id, today)
            ]
        order = list(DueKind)
        return tuple(sorted(found, key=lambda item: (order.index(item.kind), item.due or date.max)))


_DONE = (HearingState.ISSUED, HearingState.DECLINED)


def _of_hearings(unit: UnitOfWork, committee_id: CommitteeId, today: date) -> Iterator[DueItem]:
    open_ones = {row.id: row for row in unit.hearings.list_rows(committee_id) if row.state not in _DONE}
    for row in open_ones.values():
        pressing = urgency(row.state, row.deadline, today)
        yield _of_hearing(DueKind.HEARING, row, row.deadline, pressing, who=row.responsible)
    for owed in unit.hearings.owed(committee_id):
        if (asked := open_ones.get(owed.hearing_id)) is not None:
            pressing = urgency(asked.state, owed.due, today)
            yield _of_hearing(DueKind.CONTRIBUTION, asked, owed.due, pressing, who=owed.office, count=1)


def _of_hearing(
    kind: DueKind, row: HearingListRow, due: date | None, pressing: Urgency, *, who: str, count: int = 0
) -> DueItem:
    return DueItem(kind, RecordKind.HEARING, row.id, row.title, due, pressing, count, who)


def _of_the_period(unit: UnitOfWork, committee_id: CommitteeId, today: date) -> Iterator[DueItem]:
    """What sheets of the newest period still lack; older ones are history."""
    newest = next(iter(unit.periods.all(committee_id)), None)
    if newest is None:
        return
    for row in unit.periods.overview(newest.id):
        if row.sheet_id is None:
            continue
        if row.missing:
            yield _of_sheet(DueKind.CONTRIBUTION, row, row.sheet_id, count=row.missing, due=row.due, today=today)
        if row.unconfirmed:
            yield _of_sheet(
                DueKind.UNCONFIRMED, row, row.sheet_id, count=row.unconfirmed, due=newest.draft.due, today=today
            )


def _of_sheet(
    kind: DueKind, row: OverviewRow, sheet_id: SheetId, *, count: int, due: date | None, today: date
) -> DueItem:
    title = f"{row.number} {row.name}".strip()
    pressing = urgency(HearingState.DRAFTING, due, today)
    return DueItem(kind, RecordKind.SHEET, sheet_id, title, due, pressing, count, who=row.office)


def _of_documents(unit: UnitOfWork, committee_id: CommitteeId, today: date) -> Iterator[DueItem]:
    for row in unit.documents.rows(committee_id):
        if row.unconfirmed and row.state is not DocumentState.ISSUED:
            yield DueItem(
                DueKind.UNCONFIRMED,
                RecordKind.DOCUMENT,
                row.id,
                row.title,
                row.day,
                urgency(HearingState.DRAFTING, row.day, today),
                row.unconfirmed,
                row.case_officer,
            )


def _of_meetings(unit: UnitOfWork, committee_id: CommitteeId, today: date) -> Iterator[DueItem]:
    for row in unit.meetings.rows(committee_id):
        if row.state is MeetingState.MINUTES_APPROVED:
            continue
        kind, due, count = DueKind.MEETING, row.day, 0
        if row.state is MeetingState.HELD:
            kind, due, count = DueKind.MINUTES, None, row.undecided
        elif row.state is MeetingState.PLANNED and row.sending_deadline is not None:
            pressing = urgency(HearingState.DRAFTING, row.sending_deadline, today)
            yield DueItem(
                DueKind.AGENDA,
                RecordKind.MEETING,
                row.id,
                row.title,
                row.sending_deadline,
                pressing,
                who=row.place,
                day=row.day,
            )
        pressing = urgency(HearingState.DRAFTING, due, today)
        yield DueItem(kind, RecordKind.MEETING, row.id, row.title, due, pressing, count, row.place, row.day)

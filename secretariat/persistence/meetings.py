"""Meetings in the database, with the items of their agendas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from secretariat.application.queries import MeetingListRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings.agenda import sending_deadline
from secretariat.domain.meetings.decisions import is_settled, undecided
from secretariat.domain.meetings.meetings import Meeting, MeetingDraft, MeetingId, MeetingState
from secretariat.persistence.catalogue import Kind, StoredRecords
from secretariat.persistence.document_tables import DocumentRow
from secretariat.persistence.meeting_rows import meeting, put_meeting
from secretariat.persistence.meeting_tables import AgendaItemRow, MeetingRow

_LATEST_FIRST = (MeetingRow.day.desc(), MeetingRow.starts.desc(), MeetingRow.id.desc())

_NOT_OVER: Final = (MeetingState.PLANNED, MeetingState.AGENDA_SENT)

MEETINGS: Final = Kind("meeting", MeetingRow, meeting, put_meeting, _LATEST_FIRST)


class _Counts(NamedTuple):
    """How many items an agenda has, and how many of them are closed."""

    items: int
    closed: int


class StoredMeetings(StoredRecords[MeetingRow, Meeting, MeetingDraft]):
    """The meetings of one session; see `secretariat.application.ports.Meetings`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, MEETINGS)

    def add(self, committee_id: CommitteeId, draft: MeetingDraft) -> Meeting:
        """Store a new one, planned. Raises `NotFound` without such a committee."""
        row = MeetingRow(committee_id=committee_id, state=MeetingState.PLANNED)
        return meeting(self._added(row, draft))

    def move(
        self, meeting_id: MeetingId, state: MeetingState, *, version: int, sent_at: datetime | None = None
    ) -> Meeting:
        """Store a move of state, and when the agenda was sent out with it. Raises `Conflict`, `NotFound`."""
        row = self._row(meeting_id, version)
        row.state = state
        if sent_at is not None:
            row.sent_at = sent_at
        row.version = version + 1
        self._session.flush()
        return meeting(row)

    def with_document(self, document_id: DocumentId) -> Sequence[Meeting]:
        """Return the meetings that have a document on their agenda, the earliest first."""
        on_agenda = select(AgendaItemRow.meeting_id).where(AgendaItemRow.document_id == document_id)
        chosen = select(MeetingRow).where(MeetingRow.id.in_(on_agenda), MeetingRow.removed_at.is_(None))
        earliest = (MeetingRow.day, MeetingRow.starts, MeetingRow.id)
        return [meeting(row) for row in self._session.scalars(chosen.order_by(*earliest))]

    def documents_taken(self, committee_id: CommitteeId) -> AbstractSet[DocumentId]:
        """Return the documents that no meeting can take up; see the port."""
        chosen = (
            select(AgendaItemRow.document_id, MeetingRow.state, AgendaItemRow.decisions)
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .where(_in_force(committee_id), AgendaItemRow.document_id.is_not(None))
        )
        return {
            DocumentId(document_id)
            for document_id, state, decisions in self._session.execute(chosen)
            if document_id is not None and (state in _NOT_OVER or is_settled(decisions))
        }

    def rows(self, committee_id: CommitteeId) -> Sequence[MeetingListRow]:
        """Return a line for each meeting of a committee, the latest first; no text of an item is read."""
        counts, undecided_points = self._counts(committee_id), self._undecided(committee_id)
        none = _Counts(0, 0)
        return [
            MeetingListRow(
                id=MeetingId(row.id),
                committee_id=committee_id,
                title=row.title,
                day=row.day,
                starts=row.starts,
                place=row.place,
                state=row.state,
                sending_deadline=sending_deadline(MeetingDraft(day=row.day, sending_deadline=row.sending_deadline)),
                items=counts.get(row.id, none).items,
                closed_items=counts.get(row.id, none).closed,
                undecided=undecided_points.get(row.id, 0),
            )
            for row in self._session.execute(select(*_LISTED).where(_in_force(committee_id)).order_by(*_LATEST_FIRST))
        ]

    def _counts(self, committee_id: CommitteeId) -> Mapping[int, _Counts]:
        is_closed = or_(AgendaItemRow.is_closed, func.coalesce(DocumentRow.is_closed, False))
        counted = (
            select(AgendaItemRow.meeting_id, func.count(), func.sum(case((is_closed, 1), else_=0)))
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .outerjoin(DocumentRow, DocumentRow.id == AgendaItemRow.document_id)
            .where(_in_force(committee_id))
            .group_by(AgendaItemRow.meeting_id)
        )
        return {meeting_id: _Counts(items, closed) for meeting_id, items, closed in self._session.execute(counted)}

    def _undecided(self, committee_id: CommitteeId) -> Mapping[int, int]:
        """Count the points without a decision of the meetings that were held and whose minutes are in the making."""
        held = (
            select(AgendaItemRow.meeting_id, AgendaItemRow.decisions, DocumentRow.recommendation)
            .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
            .outerjoin(DocumentRow, DocumentRow.id == AgendaItemRow.document_id)
            .where(_in_force(committee_id), MeetingRow.state == MeetingState.HELD)
        )
        found: Counter[int] = Counter()
        for meeting_id, decisions, recommendation in self._session.execute(held):
            found[meeting_id] += len(undecided(decisions, () if recommendation is None else recommendation.points))
        return found


_LISTED = (
    *(MeetingRow.id, MeetingRow.title, MeetingRow.day, MeetingRow.starts, MeetingRow.place, MeetingRow.state),
    MeetingRow.sending_deadline,
)


def _in_force(committee_id: CommitteeId) -> ColumnElement[bool]:
    return and_(MeetingRow.committee_id == committee_id, MeetingRow.removed_at.is_(None))

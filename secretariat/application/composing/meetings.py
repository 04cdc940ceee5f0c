"""Use cases of the meetings: planned, their agenda sent out, held, their minutes approved."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.application.queries import DocumentListRow, MeetingListRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings.meetings import AgendaItem, Meeting, MeetingDraft, MeetingId, MeetingState


class MeetingService:
    """Keeps the meetings. Each method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[MeetingListRow]:
        """Return a line for each meeting of a committee, the latest first."""
        raise NotImplementedError

    def get(self, meeting_id: MeetingId) -> Meeting:
        """Return a meeting. Raises `NotFound`."""
        raise NotImplementedError

    def begin(self, committee_id: CommitteeId) -> MeetingDraft:
        """Return the draft a person begins with: place, members and language of the last meeting (or the committee), an
        item that approves the agenda and one that approves the minutes of the last meeting held whose minutes are not
        approved yet. Nothing is stored.
        """
        raise NotImplementedError

    def add(self, committee_id: CommitteeId, draft: MeetingDraft) -> Meeting:
        """Store a new meeting. Raises `Invalid`."""
        raise NotImplementedError

    def save(self, meeting_id: MeetingId, draft: MeetingDraft, *, version: int) -> Meeting:
        """Store a changed meeting. Raises `Invalid`, `Conflict`, `NotFound`, and `Withheld` (`approved`) once its minutes
        are approved.
        """
        raise NotImplementedError

    def candidates(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]:
        """Return the recommendations that stand on no agenda of a meeting that is not over."""
        raise NotImplementedError

    def item_of(self, document_id: DocumentId) -> AgendaItem:
        """Return the item a recommendation becomes, a decision open for each of its points. Raises `NotFound`."""
        raise NotImplementedError

    def send_agenda(self, meeting_id: MeetingId, *, version: int) -> Meeting:
        """Draw the numbers and say that the agenda is sent out; again for an agenda that got items since. Raises
        `Withheld` (`no_items`, `held`), `Conflict`, `NotFound`.
        """
        raise NotImplementedError

    def move(self, meeting_id: MeetingId, state: MeetingState, *, version: int) -> Meeting:
        """Say that a meeting was held, or open its minutes again. Minutes are approved by the next meeting's decision
        or here. Raises `Withheld` (`no_such_move`, `undecided` when points have no decision), `Conflict`, `NotFound`.
        """
        raise NotImplementedError

    def remove(self, meeting_id: MeetingId, *, version: int) -> None:
        """Put a meeting aside; `bring_back` undoes it. Raises `Conflict`, `NotFound`."""
        raise NotImplementedError

    def bring_back(self, meeting_id: MeetingId) -> Meeting:
        """Bring a meeting back that was put aside. Raises `NotFound`."""
        raise NotImplementedError

"""Use cases of the meetings: planned, their agenda sent out, held, their minutes approved."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final
from uuid import uuid4

from secretariat.application.faults import NotFound, Withheld
from secretariat.application.ports import Actor, Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.queries import DocumentListRow, Matter, MeetingListRow
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.meetings.agenda import drawn
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingState,
    Outcome,
    problems_of,
)
from secretariat.domain.problems import Invalid

MOVES: Final[Mapping[MeetingState, tuple[MeetingState, ...]]] = {
    MeetingState.PLANNED: (MeetingState.HELD,),
    MeetingState.AGENDA_SENT: (MeetingState.HELD,),
    MeetingState.HELD: (MeetingState.MINUTES_APPROVED,),
    MeetingState.MINUTES_APPROVED: (MeetingState.HELD,),
}
"""What a person says of a meeting; an agenda is sent out by `MeetingService.send_agenda`."""


class MeetingService:
    """Keeps the meetings. Each method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[MeetingListRow]:
        """Return a line for each meeting of a committee, the latest first."""
        with self._units(writing=False) as unit:
            return unit.meetings.rows(committee_id)

    def get(self, meeting_id: MeetingId) -> Meeting:
        """Return a meeting. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return unit.meetings.get(meeting_id)

    def begin(self, committee_id: CommitteeId) -> MeetingDraft:
        """Return the draft a person begins with: place, members and language of the last meeting (or the committee), an
        item that approves the agenda and one that approves the minutes of the last meeting held whose minutes are not
        approved yet. Nothing is stored. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            committee = unit.committees.get(committee_id).draft
            rows = unit.meetings.rows(committee_id)
            last = unit.meetings.get(rows[0].id).draft if rows else None
        held = next((row.id for row in rows if row.state is MeetingState.HELD), None)
        items = [_new_item(ItemKind.APPROVAL_OF_AGENDA)]
        if held is not None:
            items.append(_new_item(ItemKind.APPROVAL_OF_MINUTES, minutes_of=held))
        if last is None:
            return MeetingDraft(place=committee.place, language=committee.language, items=tuple(items))
        return MeetingDraft(place=last.place, language=last.language, members=last.members, items=tuple(items))

    def add(self, committee_id: CommitteeId, draft: MeetingDraft) -> Meeting:
        """Store a new meeting. Raises `Invalid`, `NotFound` without such a committee."""
        draft = _checked(draft)
        with self._units() as unit:
            meeting = unit.meetings.add(committee_id, draft)
            unit.commit()
        return meeting

    def save(self, meeting_id: MeetingId, draft: MeetingDraft, *, version: int) -> Meeting:
        """Store a changed meeting.

        In one that was held, an item without a number draws it now; and when it says now that it approved the minutes
        of another meeting, those are approved.

        Raises `Invalid`, `Conflict`, `NotFound`, and `Withheld` (`approved`) once its own minutes are approved.
        """
        draft = _checked(draft)
        with self._units() as unit:
            before = unit.meetings.get(meeting_id)
            if before.state is MeetingState.MINUTES_APPROVED:
                raise Withheld("approved")
            is_held = before.state is MeetingState.HELD
            meeting = unit.meetings.save(meeting_id, drawn(draft) if is_held else draft, version=version)
            if is_held:
                _approve(unit, meeting, _minutes_approved(draft) - _minutes_approved(before.draft))
            unit.commit()
        return meeting

    def candidates(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]:
        """Return the recommendations that can be taken up, the newest first.

        They stand on no agenda of a meeting that is not over, and no meeting has decided them; one that was postponed
        can be taken up again.
        """
        with self._units(writing=False) as unit:
            taken = unit.meetings.documents_taken(committee_id)
            rows = unit.documents.rows(committee_id)
        return [row for row in rows if row.kind is DocumentKind.RECOMMENDATION and row.id not in taken]

    def matters(self, document_ids: Collection[DocumentId]) -> Mapping[DocumentId, Matter]:
        """Return what items draw from the recommendations on an agenda; those put aside are not among them."""
        with self._units(writing=False) as unit:
            return {matter.id: matter for matter in unit.documents.matters(document_ids)}

    def item_of(self, document_id: DocumentId) -> AgendaItem:
        """Return the item a recommendation becomes, a decision open for each of its points, or for the whole of one
        without any. Raises `NotFound`, also for a document of another kind.
        """
        with self._units(writing=False) as unit:
            recommendation = unit.documents.get(document_id).draft.recommendation
        if recommendation is None:
            raise NotFound(f"recommendation {document_id}")
        item = replace(_new_item(ItemKind.RECOMMENDATION), document=document_id)
        points = tuple(Decision(point.key) for point in recommendation.points)
        return replace(item, decisions=points) if points else item

    def send_agenda(self, meeting_id: MeetingId, *, version: int) -> Meeting:
        """Draw the numbers and say that the agenda is sent out; again for an agenda that got items since. Raises
        `Withheld` (`no_items`, `held`), `Conflict`, `NotFound`.
        """
        with self._units() as unit:
            stored = unit.meetings.get(meeting_id)
            if stored.state in (MeetingState.HELD, MeetingState.MINUTES_APPROVED):
                raise Withheld("held")
            if not stored.draft.items:
                raise Withheld("no_items")
            numbered = _numbered(unit, stored, version)
            meeting = unit.meetings.move(
                meeting_id, MeetingState.AGENDA_SENT, version=numbered, sent_at=self._clock.now()
            )
            unit.commit()
        return meeting

    def move(self, meeting_id: MeetingId, state: MeetingState, *, version: int) -> Meeting:
        """Say that a meeting was held, or open its minutes again; where it stands already is no move.

        Items without a number draw one when the meeting is held. Minutes are approved by the next meeting's decision,
        once that is held, or here; minutes that lack decisions are not approved by another meeting.

        Raises `Withheld` (`no_such_move`, `undecided` when points have no decision), `Conflict`, `NotFound`.
        """
        with self._units() as unit:
            stored = unit.meetings.get(meeting_id)
            if state is stored.state:
                return stored
            if state not in MOVES[stored.state]:
                raise Withheld("no_such_move")
            if state is MeetingState.MINUTES_APPROVED and _row(unit, stored).undecided:
                raise Withheld("undecided")
            is_held_now = stored.state in (MeetingState.PLANNED, MeetingState.AGENDA_SENT)
            numbered = _numbered(unit, stored, version) if is_held_now else version
            meeting = unit.meetings.move(meeting_id, state, version=numbered)
            if is_held_now:
                _approve(unit, meeting, _minutes_approved(meeting.draft))
            unit.commit()
        return meeting

    def remove(self, meeting_id: MeetingId, *, version: int) -> None:
        """Put a meeting aside; `bring_back` undoes it. Raises `Conflict`, `NotFound`."""
        with self._units() as unit:
            unit.meetings.remove(meeting_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, meeting_id: MeetingId) -> Meeting:
        """Bring a meeting back that was put aside. Raises `NotFound`."""
        with self._units() as unit:
            meeting = unit.meetings.bring_back(meeting_id)
            unit.commit()
        return meeting


def _new_item(kind: ItemKind, *, minutes_of: MeetingId | None = None) -> AgendaItem:
    """Return an item with a decision open on the whole of it."""
    return AgendaItem(uuid4().hex, kind, minutes_of=minutes_of, decisions=(Decision(),))


def _checked(draft: MeetingDraft) -> MeetingDraft:
    draft = tidied(draft)
    if problems := problems_of(draft):
        raise Invalid(problems)
    return draft


def _numbered(unit: UnitOfWork, stored: Meeting, version: int) -> int:
    """Draw the numbers that are missing, and return the version the meeting has then. Raises `Conflict`."""
    draft = drawn(stored.draft)
    if draft == stored.draft:
        return version
    return unit.meetings.save(stored.id, draft, version=version).version


def _minutes_approved(draft: MeetingDraft) -> frozenset[MeetingId]:
    """Return the meetings whose minutes this one approved."""
    return frozenset(
        item.minutes_of
        for item in draft.items
        if item.kind is ItemKind.APPROVAL_OF_MINUTES
        and item.minutes_of is not None
        and any(decision.outcome is Outcome.APPROVED for decision in item.decisions)
    )


def _approve(unit: UnitOfWork, meeting: Meeting, approved: frozenset[MeetingId]) -> None:
    """Approve the minutes of meetings that were held and lack no decision."""
    rows = {row.id: row for row in unit.meetings.rows(meeting.committee_id)}
    for meeting_id in sorted(approved - {meeting.id}):
        row = rows.get(meeting_id)
        if row is not None and row.state is MeetingState.HELD and not row.undecided:
            version = unit.meetings.get(meeting_id).version
            unit.meetings.move(meeting_id, MeetingState.MINUTES_APPROVED, version=version)


def _row(unit: UnitOfWork, meeting: Meeting) -> MeetingListRow:
    return next(row for row in unit.meetings.rows(meeting.committee_id) if row.id == meeting.id)

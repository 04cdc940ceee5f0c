"""Use cases of a meeting's papers: the agenda and the minutes, for the committee and for the public; one item alone."""

from __future__ import annotations

from collections.abc import Callable

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeId
from secretariat.domain.meetings.meetings import MeetingDraft, MeetingId, MeetingState
from secretariat.domain.problems import Finding


class MeetingPaperService:
    """Makes the papers of meetings ready to print, and weighs them.

    A public paper is built from what is open alone: closed items and closed appendices never come into it.
    """

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: DocumentWordings,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._unprintable = unprintable

    def preview(
        self,
        draft: MeetingDraft,
        committee_id: CommitteeId,
        *,
        state: MeetingState = MeetingState.PLANNED,
        public: bool = False,
    ) -> ComposedDocument:
        """Return the agenda of an open meeting as it stands, or its minutes once it is held: a draft, and says so."""
        raise NotImplementedError

    def agenda(self, meeting_id: MeetingId, *, public: bool = False) -> ComposedDocument:
        """Return the agenda: meeting, list of items, then every item with its recommendation. It is a draft until it was
        sent out. Raises `NotFound`.
        """
        raise NotImplementedError

    def minutes(self, meeting_id: MeetingId, *, public: bool = False) -> ComposedDocument:
        """Return the minutes: who was there, and for every item its points, decisions, remarks, absences, statements.
        They are a draft until they are approved. Raises `NotFound`; `Withheld` (`not_held`).
        """
        raise NotImplementedError

    def excerpt(self, meeting_id: MeetingId, key: str) -> ComposedDocument:
        """Return one item's part of the minutes (udskrift). Raises `NotFound`; `Withheld` (`not_held`)."""
        raise NotImplementedError

    def check(
        self, draft: MeetingDraft, committee_id: CommitteeId, *, state: MeetingState = MeetingState.PLANNED
    ) -> tuple[Finding, ...]:
        """Return what the checks find: points without a decision, items without a title, absent people who are no
        members, items whose recommendation is put aside, double numbers, a recommendation with open errors.
        """
        raise NotImplementedError

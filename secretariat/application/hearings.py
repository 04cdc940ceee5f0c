"""Use cases of the hearings: received, worked on, moved from state to state, put aside."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.faults import Withheld
from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.application.queries import HearingListRow
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import (
    MOVES,
    Hearing,
    HearingDraft,
    HearingId,
    HearingState,
    ResponseId,
    StateChange,
    problems_of,
)
from secretariat.domain.problems import Invalid


class HearingService:
    """Keeps the hearings. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def list_rows(self, committee_id: CommitteeId | None) -> Sequence[HearingListRow]:
        """Return a line for each hearing of a committee, or of all, by title in Danish order."""
        with self._units(writing=False) as unit:
            return unit.hearings.list_rows(committee_id)

    def get(self, hearing_id: HearingId) -> Hearing:
        """Return a hearing. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return unit.hearings.get(hearing_id)

    def of_response(self, response_id: ResponseId) -> Hearing:
        """Return the hearing a response answers. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.hearings.of_response(response_id)

    def new_draft(self, committee_id: CommitteeId) -> HearingDraft:
        """Return an empty hearing of the committee, received today. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            unit.committees.get(committee_id)
        return HearingDraft(received=self._clock.today())

    def receive(self, committee_id: CommitteeId, draft: HearingDraft) -> Hearing:
        """Store a new hearing: received, and drafting too when a response is begun in it. Raises `Invalid`."""
        draft = _checked(draft)
        moves = [self._change(None, HearingState.RECEIVED)]
        if draft.response is not None:
            moves.append(self._change(HearingState.RECEIVED, HearingState.DRAFTING))
        with self._units() as unit:
            hearing = unit.hearings.add(committee_id, draft, moves)
            unit.commit()
        return hearing

    def save(self, hearing_id: HearingId, draft: HearingDraft, *, version: int) -> Hearing:
        """Store a changed hearing; one just received moves on to drafting when a response is begun in it.

        Raises:
            Invalid: the draft breaks rules.
            Conflict: it was changed since `version`.
            Withheld: `locked`, its response is issued; a correction has to be begun first.
            NotFound: there is no such hearing.
        """
        draft = _checked(draft)
        with self._units() as unit:
            stored = unit.hearings.get(hearing_id)
            if stored.is_locked:
                raise Withheld("locked")
            begun = stored.state is HearingState.RECEIVED and draft.response is not None
            move = self._change(stored.state, HearingState.DRAFTING) if begun else None
            hearing = unit.hearings.save(hearing_id, draft, version=version, move=move)
            unit.commit()
        return hearing

    def move(self, hearing_id: HearingId, to: HearingState, *, version: int, remark: str = "") -> Hearing:
        """Move a hearing to another state and record when, by whom and why; where it stands already is no move.

        Raises:
            Withheld: `issue_to_move` into the issued state, `locked` out of it, `no_such_move` for any other move that
                `MOVES` does not know.
            Conflict: it was changed since `version`.
            NotFound: there is no such hearing.
        """
        with self._units() as unit:
            stored = unit.hearings.get(hearing_id)
            if to is stored.state:
                return stored
            _allow(stored.state, to)
            move = self._change(stored.state, to, remark)
            hearing = unit.hearings.save(hearing_id, stored.draft, version=version, move=move)
            unit.commit()
        return hearing

    def remove(self, hearing_id: HearingId, *, version: int) -> None:
        """Put a hearing aside; it leaves the lists and is kept. Raises `Conflict`, `NotFound`."""
        with self._units() as unit:
            unit.hearings.remove(hearing_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, hearing_id: HearingId) -> Hearing:
        """Undo `remove`. Raises `NotFound`."""
        with self._units() as unit:
            hearing = unit.hearings.bring_back(hearing_id)
            unit.commit()
        return hearing

    def _change(self, before: HearingState | None, after: HearingState, remark: str = "") -> StateChange:
        return StateChange(before, after, self._clock.now(), self._actor(), remark.strip())


def _checked(draft: HearingDraft) -> HearingDraft:
    draft = tidied(draft)
    if problems := problems_of(draft):
        raise Invalid(problems)
    return draft


def _allow(before: HearingState, after: HearingState) -> None:
    if before is HearingState.ISSUED:
        raise Withheld("locked")
    if after is HearingState.ISSUED:
        raise Withheld("issue_to_move")
    if after not in MOVES[before]:
        raise Withheld("no_such_move")

"""The order and the numbers of an agenda, its deadline, and what of it the public may read."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings.meetings import AgendaItem, MeetingDraft


def drawn(draft: MeetingDraft) -> MeetingDraft:
    """Return the meeting with numbers drawn for its items: 1, 2, 3 … in order when none has one; an item that comes after
    the agenda went out gets the next free number, and nobody else's changes.
    """
    raise NotImplementedError


def redrawn(draft: MeetingDraft) -> MeetingDraft:
    """Return the meeting with all numbers drawn anew in order."""
    raise NotImplementedError


def moved(draft: MeetingDraft, key: str, place: int) -> MeetingDraft:
    """Return the meeting with an item moved to a place (from 0) in the order. Raises `KeyError` without such an item."""
    raise NotImplementedError


def standard_deadline(day: date) -> date:
    """Return the day an agenda is sent out at the latest: four weekdays before the meeting, Danish public holidays not
    counted (kommunestyrelsesloven § 8, stk. 4: senest 4 hverdage forinden mødets afholdelse).
    """
    raise NotImplementedError


def sending_deadline(draft: MeetingDraft) -> date | None:
    """Return the deadline in force, None without a day."""
    raise NotImplementedError


def open_items(draft: MeetingDraft, closed_documents: Collection[DocumentId]) -> tuple[AgendaItem, ...]:
    """Return the items a public print may show, without their closed appendices. An item is closed when it says so or
    when its recommendation does (`closed_documents`).
    """
    raise NotImplementedError


def absent_from(draft: MeetingDraft, item: AgendaItem) -> tuple[str, ...]:
    """Return who was absent from an item: from the whole meeting, then from the item alone, each once."""
    raise NotImplementedError

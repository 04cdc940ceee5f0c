"""The order and the numbers of an agenda, its deadline, and what of it the public may read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Final

from secretariat.domain.danish.holidays import weekdays_before
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings.meetings import AgendaItem, MeetingDraft

WEEKDAYS_AHEAD: Final = 4
"""How many weekdays before the meeting its agenda is with the members (kommunestyrelsesloven § 8, stk. 4)."""


def drawn(draft: MeetingDraft) -> MeetingDraft:
    """Return the meeting with numbers drawn for its items: 1, 2, 3 … in order when none has one; an item that comes
    after the agenda went out gets the next free number, and nobody else's changes.
    """
    free = count(1 + max((item.number for item in draft.items if item.number is not None), default=0))
    return replace(
        draft,
        items=tuple(item if item.number is not None else replace(item, number=next(free)) for item in draft.items),
    )


def moved(draft: MeetingDraft, key: str, place: int) -> MeetingDraft:
    """Return the meeting with an item moved to a place (from 0) in the order. Raises `KeyError` without the item."""
    item = next((item for item in draft.items if item.key == key), None)
    if item is None:
        raise KeyError(key)
    others = [other for other in draft.items if other.key != key]
    others.insert(max(place, 0), item)
    return replace(draft, items=tuple(others))


def standard_deadline(day: date) -> date:
    """Return the day an agenda is sent out at the latest: four weekdays before the meeting, Danish public holidays not
    counted (kommunestyrelsesloven § 8, stk. 4: senest 4 hverdage forinden mødets afholdelse).
    """
    return weekdays_before(day, WEEKDAYS_AHEAD)


def sending_deadline(draft: MeetingDraft) -> date | None:
    """Return the deadline in force, None without a day."""
    if draft.sending_deadline is not None:
        return draft.sending_deadline
    return standard_deadline(draft.day) if draft.day is not None else None


def open_items(draft: MeetingDraft, closed_documents: Collection[DocumentId]) -> tuple[AgendaItem, ...]:
    """Return the items a public print may show, without their closed appendices. An item is closed when it says so or
    when its recommendation does (`closed_documents`).
    """
    return tuple(
        replace(item, appendices=tuple(appendix for appendix in item.appendices if not appendix.is_closed))
        for item in draft.items
        if not item.is_closed and item.document not in closed_documents
    )


def absent_from(draft: MeetingDraft, item: AgendaItem) -> tuple[str, ...]:
    """Return who was absent from an item: from the whole meeting, then from the item alone, each once."""
    named = (name.strip() for name in (*draft.absent, *item.absent))
    return tuple(dict.fromkeys(name for name in named if name))

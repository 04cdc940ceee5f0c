"""What a person does to the agenda, as edits of the meeting: items added, moved, removed; and how each line is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from secretariat.domain.danish.dates import short_date
from secretariat.domain.meetings import agenda as order
from secretariat.domain.meetings.meetings import AgendaItem, Decision, ItemKind, MeetingDraft, MeetingState
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.agenda_delegate import AgendaLine
from secretariat.ui.meetings.open_meeting import OpenMeeting

translate = QCoreApplication.translate

FIRST_KINDS = (ItemKind.APPROVAL_OF_AGENDA, ItemKind.APPROVAL_OF_MINUTES)
"""Items that open a meeting, in this order."""


def new_item(kind: ItemKind) -> AgendaItem:
    """Return an empty item of a kind; one that is to be decided on has its decision open."""
    decisions = (Decision(),) if kind is ItemKind.AD_HOC else ()
    return AgendaItem(uuid4().hex, kind, decisions=decisions)


def with_items(draft: MeetingDraft, items: Sequence[AgendaItem], after: str) -> MeetingDraft:
    """Return the meeting with items added where they belong: those that open a meeting first, any other business last,
    others after the item `after`, or before any other business.
    """
    for item in items:
        draft = replace(draft, items=_placed(draft.items, item, after))
        after = item.key
    return draft


def without_item(draft: MeetingDraft, key: str) -> MeetingDraft:
    """Return the meeting without an item."""
    return replace(draft, items=tuple(item for item in draft.items if item.key != key))


def lines(record: OpenMeeting) -> Sequence[Line]:
    """Return a line for each item of an open meeting."""
    items = record.meeting.form.items
    numbered = order.drawn(record.meeting.form).items
    return [_line(record, item, will.number or 0) for item, will in zip(items, numbered, strict=True)]


def title_of(record: OpenMeeting, item: AgendaItem) -> str:
    """Return what an item is called; the approval of minutes by the day of their meeting."""
    matter = record.matter_of(item)
    title = labels.item_title(item, matter.title if matter else "")
    day = record.days.get(item.minutes_of) if item.minutes_of is not None else None
    if day is None or item.kind is not ItemKind.APPROVAL_OF_MINUTES:
        return title
    return translate("Agenda", "{title} of {day}").format(title=title, day=short_date(day))


def is_gone(record: OpenMeeting, item: AgendaItem) -> bool:
    """True when the recommendation an item draws from is no longer there."""
    return item.document is not None and item.document not in record.matters


def _placed(items: tuple[AgendaItem, ...], item: AgendaItem, after: str) -> tuple[AgendaItem, ...]:
    if item.kind in FIRST_KINDS:
        before = FIRST_KINDS[: FIRST_KINDS.index(item.kind)]
        place = sum(one.kind in before for one in items)
    elif item.kind is ItemKind.ANY_OTHER_BUSINESS:
        place = len(items)
    else:
        place = _place_after(items, after)
    return (*items[:place], item, *items[place:])


def _place_after(items: tuple[AgendaItem, ...], after: str) -> int:
    last = len(items)
    while last and items[last - 1].kind is ItemKind.ANY_OTHER_BUSINESS:
        last -= 1
    found = next((place + 1 for place, item in enumerate(items) if item.key == after), last)
    opening = sum(item.kind in FIRST_KINDS for item in items)
    return max(min(found, last), min(opening, last))


def _line(record: OpenMeeting, item: AgendaItem, number: int) -> Line:
    matter = record.matter_of(item)
    is_closed = record.is_closed(item)
    parts = [labels.kind(item.kind)] if item.title.strip() or matter else []
    if is_closed:
        parts.append(translate("Agenda", "closed"))
    if is_gone(record, item):
        parts.append(translate("Agenda", "the recommendation is put aside"))
    if record.state is not MeetingState.PLANNED:
        parts.append(_decided(record, item))
    detail = " · ".join(filter(None, parts))
    subject = AgendaLine(item.key, number, item.number is not None, is_closed)
    return Line(title_of(record, item), detail, subject=subject)


def _decided(record: OpenMeeting, item: AgendaItem) -> str:
    points, waiting = len(record.points_of(item)), len(record.undecided(item))
    done = any(decision.outcome for decision in item.decisions)
    if not waiting:
        return translate("Agenda", "decided") if done else ""
    if not done and record.state is MeetingState.AGENDA_SENT:
        return ""
    if points == 1:
        return translate("Agenda", "undecided")
    return translate("Agenda", "{done} of {points} points decided").format(done=points - waiting, points=points)

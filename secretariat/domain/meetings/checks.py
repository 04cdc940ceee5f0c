"""Weighs a meeting: its agenda before it is sent out, its minutes before they are approved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, TypeAlias

from secretariat.domain.checks import document_order, in_any_text, wording
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Unprintable, text_context
from secretariat.domain.checks.mending import from_the_end, mended_text, mended_words
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.documents import DocumentId, DocumentState
from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.agenda import sending_deadline, standard_deadline
from secretariat.domain.meetings.decisions import undecided
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingDraft, MeetingState
from secretariat.domain.problems import Finding, Place
from secretariat.domain.sheet_checks import strictly

_HELD: Final = frozenset((MeetingState.HELD, MeetingState.MINUTES_APPROVED))
_NEED_A_TITLE: Final = frozenset((ItemKind.AD_HOC, ItemKind.INFORMATION))
"""The others draw it from their recommendation or have a standing one."""
_NEED_A_DECISION: Final = frozenset(
    (ItemKind.RECOMMENDATION, ItemKind.APPROVAL_OF_AGENDA, ItemKind.APPROVAL_OF_MINUTES)
)
"""Of the others, those that have a place for a decision need one."""
ITEM_PREFIX: Final = "items:"


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """A recommendation as it stands: what an item of the agenda draws from it.

    `points` are those that decisions refer to, in order. `open_errors` are those neither mended nor
    waived. `is_changed` is True when it was saved after the agenda was sent out.
    """

    title: str
    state: DocumentState = DocumentState.READY
    points: tuple[Point, ...] = ()
    open_errors: int = 0
    is_closed: bool = False
    closed_ground: str = ""
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class MeetingContext:
    """A meeting that is checked. `known` are the recommendations that are there; one that was put aside is not."""

    draft: MeetingDraft
    known: Mapping[DocumentId, KnownDocument]
    state: MeetingState
    today: date
    unprintable: Unprintable

    def document_of(self, item: AgendaItem) -> KnownDocument | None:
        """Return the recommendation an item draws from, None without one."""
        return self.known.get(item.document) if item.document is not None else None

    def called(self, item: AgendaItem) -> str:
        """Return what a person calls an item: its title, or its place on the agenda."""
        document = self.document_of(item)
        title = (document.title if document is not None else item.title).strip()
        return title or str(item.number or self.draft.items.index(item) + 1)


def check_meeting(
    draft: MeetingDraft,
    known: Mapping[DocumentId, KnownDocument],
    *,
    state: MeetingState,
    today: date,
    unprintable: Unprintable,
) -> tuple[Finding, ...]:
    """Return what the checks find in a meeting, its form first, then item by item.

    Of the form: starts, place, members, absent people who are no members, the deadline. Of each item: a title, a
    recommendation that is there, ready and without open errors, its number, the ground it is closed on, appendices
    without a title; once it was held, points and items without a decision, decisions on points that are no more, half
    a statement; and what any text that prints is weighed for. A place's field is that of the form, or
    `items:<key>.<field>`.
    """
    context = MeetingContext(draft, known, state, today, unprintable)
    found = [one for check in CHECKS for one in check(context)]
    order = {item.key: place for place, item in enumerate(draft.items, start=1)}
    return tuple(sorted(strictly(found), key=lambda one: (_home(one, order), document_order(one))))


def _home(found: Finding, order: Mapping[str, int]) -> int:
    return order.get(_key_of(found.place.field), 0)


def _key_of(field: str) -> str:
    return field.removeprefix(ITEM_PREFIX).rpartition(".")[0] if field.startswith(ITEM_PREFIX) else ""


def _at(item: AgendaItem, field: str) -> Place:
    return Place("meeting", f"{ITEM_PREFIX}{item.key}.{field}")


def form(context: MeetingContext) -> Iterator[Finding]:
    """Find what those who are called to the meeting need to know, and a meeting about nothing."""
    draft = context.draft
    if draft.starts is None:
        yield finding("meeting_start_missing", Place("meeting", "starts"))
    if not draft.place.strip():
        yield finding("meeting_place_missing", Place("meeting", "place"))
    if not draft.items:
        yield finding("meeting_without_items", Place("meeting", "items"))


def deadline(context: MeetingContext) -> Iterator[Finding]:
    """Find an agenda that should have been sent out, and a deadline that leaves members fewer days than the law."""
    draft, due = context.draft, sending_deadline(context.draft)
    if due is None or draft.day is None or context.state is not MeetingState.PLANNED:
        return
    place, standard = Place("meeting", "sending_deadline"), standard_deadline(draft.day)
    if due > standard:
        yield finding("agenda_deadline_short", place, deadline=due.isoformat(), due=standard.isoformat())
    if due < context.today:
        yield finding("agenda_deadline_passed", place, deadline=due.isoformat(), today=context.today.isoformat())


def people(context: MeetingContext) -> Iterator[Finding]:
    """Find members who stand there twice, absent people who are no members, and minutes that nobody took part in."""
    draft = context.draft
    members = [member.name.strip() for member in draft.members if member.name.strip()]
    if not members and context.state in _HELD:
        yield finding("members_missing", Place("meeting", "members"))
    for name in dict.fromkeys(name for name in members if members.count(name) > 1):
        yield finding("member_double", Place("meeting", "members"), excerpt=name, name=name)
    for place, absent in (
        (Place("meeting", "absent"), draft.absent),
        *((_at(i, "absent"), i.absent) for i in draft.items),
    ):
        for name in map(str.strip, absent):
            if name and members and name not in members:
                yield finding("absent_unknown", place, excerpt=name, name=name)
    for item in draft.items:
        for name in set(item.absent) & set(draft.absent):
            yield finding("absent_twice", _at(item, "absent"), excerpt=name, name=name, item=context.called(item))


def items(context: MeetingContext) -> Iterator[Finding]:
    """Find items without a title, closed ones without their ground, minutes that nobody chose, untitled appendices."""
    for index, item in enumerate(context.draft.items):
        document = context.document_of(item)
        if item.kind in _NEED_A_TITLE and not item.title.strip():
            yield finding("item_untitled", _at(item, "title"), excerpt=item.key, index=index)
        if item.kind is ItemKind.APPROVAL_OF_MINUTES and item.minutes_of is None:
            yield finding("item_minutes_missing", _at(item, "minutes_of"), excerpt=item.key, item=context.called(item))
        grounds = (item.closed_ground, document.closed_ground if document is not None else "")
        is_closed = item.is_closed or (document is not None and document.is_closed)
        if is_closed and not any(map(str.strip, grounds)):
            yield finding(
                "item_ground_missing", _at(item, "closed_ground"), excerpt=item.key, item=context.called(item)
            )
        for at, appendix in enumerate(item.appendices):
            if not appendix.title.strip():
                place, called = _at(item, "appendices"), context.called(item)
                yield finding("item_appendix_untitled", place, excerpt=appendix.key, index=at, item=called)


def recommendations(context: MeetingContext) -> Iterator[Finding]:
    """Find items whose recommendation is missing, put aside, not ready, has errors or was changed since it went out."""
    for index, item in enumerate(context.draft.items):
        place = _at(item, "document")
        if item.document is None:
            if item.kind is ItemKind.RECOMMENDATION:
                yield finding("item_document_missing", place, excerpt=item.key, index=index)
            continue
        document, called = context.document_of(item), context.called(item)
        if document is None:
            yield finding("item_document_gone", place, excerpt=item.key, item=called)
            continue
        if document.open_errors:
            yield finding("item_document_errors", place, excerpt=item.key, item=called, count=document.open_errors)
        if document.state is DocumentState.DRAFTING and context.state not in _HELD:
            yield finding("item_document_unready", place, excerpt=item.key, item=called)
        if document.is_changed and context.state is not MeetingState.PLANNED:
            yield finding("item_document_changed", place, excerpt=item.key, item=called)


def numbers(context: MeetingContext) -> Iterator[Finding]:
    """Find two items with one number, and items that came after the agenda was sent out and have none."""
    first: dict[int, AgendaItem] = {}
    for item in context.draft.items:
        if item.number is None:
            if context.state is not MeetingState.PLANNED:
                yield finding("item_unnumbered", _at(item, "number"), excerpt=item.key, item=context.called(item))
        elif item.number in first:
            other, place = context.called(first[item.number]), _at(item, "number")
            yield finding("item_number_double", place, excerpt=item.key, number=item.number, other=other)
        else:
            first[item.number] = item


def decisions(context: MeetingContext) -> Iterator[Finding]:
    """Find, once it was held, points and items without a decision, and decisions on points that are no more."""
    for item in context.draft.items if context.state in _HELD else ():
        document, called, place = context.document_of(item), context.called(item), _at(item, "decisions")
        points = document.points if document is not None else ()
        numbered = {point.key: number for number, point in enumerate(points, start=1)}
        left = undecided(item.decisions, points)
        if "" in left or (item.kind in _NEED_A_DECISION and not points and not item.decisions):
            yield finding("item_undecided", place, excerpt=item.key, item=called)
        for key in left:
            if key in numbered:
                at = numbered[key]
                yield finding("item_point_undecided", place, excerpt=f"{item.key} {key}", item=called, point=at)
        if document is not None and any(one.point and one.point not in numbered for one in item.decisions):
            yield finding("item_decides_nothing", place, excerpt=item.key, item=called)


def statements(context: MeetingContext) -> Iterator[Finding]:
    """Find statements for the minutes without words, or without those who make them."""
    for item in context.draft.items:
        for statement in item.statements:
            if not statement.by.strip() or not statement.text.strip():
                place, called = _at(item, "statements"), context.called(item)
                yield finding("statement_incomplete", place, excerpt=f"{item.key} {statement.by}", item=called)


def words(context: MeetingContext) -> Iterator[Finding]:
    """Find in titles, texts and remarks of the items what any text that prints is weighed for."""
    language = context.draft.language
    for item in context.draft.items:
        is_danish = language is DocumentLanguage.DANISH
        yield from wording.in_words(item.title, _at(item, "title"), is_danish=is_danish)
        for field, text in (("text", item.text), ("remarks", item.remarks)):
            home = _at(item, field).field
            for one in in_any_text(text_context(text, language, context.unprintable)):
                yield replace(one, place=replace(one.place, field=home))


MeetingCheck: TypeAlias = Callable[[MeetingContext], Iterator[Finding]]

CHECKS: Final[tuple[MeetingCheck, ...]] = (
    form,
    deadline,
    people,
    items,
    recommendations,
    numbers,
    decisions,
    statements,
    words,
)
"""A new kind of check of a meeting is a line here and its codes in `checks.codes.CODES`."""


def apply_meeting_mends(draft: MeetingDraft, findings: Iterable[Finding]) -> MeetingDraft:
    """Return the meeting with the corrections that findings of `check_meeting` offer; the first of two that overlap."""
    for one in from_the_end(findings):
        changed = tuple(_mended(item, one) if item.key == _key_of(one.place.field) else item for item in draft.items)
        draft = replace(draft, items=changed)
    return draft


def _mended(item: AgendaItem, found: Finding) -> AgendaItem:
    field = found.place.field.rpartition(".")[2]
    mended: dict[str, Any] = {
        field: mended_words(item.title, found) if field == "title" else mended_text(getattr(item, field), found)
    }
    return replace(item, **mended)

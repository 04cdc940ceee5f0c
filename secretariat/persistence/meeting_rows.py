"""Between the rows of a meeting and the domain's values, in both directions."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings.meetings import AgendaItem, Meeting, MeetingDraft, MeetingId
from secretariat.persistence.meeting_tables import AgendaItemRow, MeetingRow
from secretariat.persistence.parts import put, put_parts

_LINKS = ("document", "minutes_of")
_ITEM = tuple(field.name for field in fields(AgendaItem) if field.name not in (*_LINKS, "absent"))
_MEETING = tuple(field.name for field in fields(MeetingDraft) if field.name not in ("items", "absent"))
"""Columns that hold a field of the draft under its own name; where nobody is absent, the column is null."""


def meeting(row: MeetingRow) -> Meeting:
    """Return the meeting that `row` and its items hold."""
    draft = MeetingDraft(
        **{name: getattr(row, name) for name in _MEETING},
        absent=row.absent or (),
        items=tuple(map(_item, row.items)),
    )
    return Meeting(MeetingId(row.id), CommitteeId(row.committee_id), row.version, row.state, draft, row.sent_at)


def put_meeting(row: MeetingRow, draft: MeetingDraft) -> None:
    """Write `draft` into `row` and its items."""
    put(row, {name: getattr(draft, name) for name in (*_MEETING, "absent")})
    put_parts(row.items, AgendaItemRow, [_item_columns(item) for item in draft.items])


def _item(row: AgendaItemRow) -> AgendaItem:
    return AgendaItem(
        **{name: getattr(row, name) for name in _ITEM},
        document=None if row.document_id is None else DocumentId(row.document_id),
        minutes_of=None if row.minutes_of_id is None else MeetingId(row.minutes_of_id),
        absent=row.absent or (),
    )


def _item_columns(item: AgendaItem) -> dict[str, Any]:
    own = {name: getattr(item, name) for name in (*_ITEM, "absent")}
    return own | {f"{name}_id": getattr(item, name) for name in _LINKS}

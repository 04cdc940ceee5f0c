"""What the parts of an open meeting share: its draft, its items' texts in editors, its recommendations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from secretariat.application.queries import Matter, MeetingListRow
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.decisions import undecided
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingState,
)
from secretariat.ui.forms.row_texts import OpenRowTexts, RowTextsDraft

ITEMS: Final = "items"
"""The path of the agenda's items; one of them is `items.<key>`."""

TEXTS: Final = ("text", "remarks")
"""The fields of an item that are written in an editor."""


class OpenMeeting(OpenRowTexts[MeetingDraft]):
    """One meeting open in a tab. `matters_changed` when what its items draw from was read anew."""

    matters_changed = Signal()

    rows = ITEMS
    texts = TEXTS

    def begun(self, draft: MeetingDraft) -> RowTextsDraft[MeetingDraft]:
        """Edit the draft with the items' texts in editors."""
        self.matters: Mapping[DocumentId, Matter] = {}
        self.days: Mapping[MeetingId, date] = {}
        self._sought: frozenset[DocumentId] = frozenset()
        return super().begun(draft)

    # What it is

    @property
    def meeting(self) -> RowTextsDraft[MeetingDraft]:
        """The meeting as it is edited."""
        return self.written

    @property
    def draft(self) -> MeetingDraft:
        """What stands on the screen now."""
        return self.meeting.draft

    @property
    def stored_meeting(self) -> Meeting | None:
        """The meeting as it was last stored, None for a new one."""
        return self.record if isinstance(self.record, Meeting) else None

    @property
    def meeting_id(self) -> MeetingId | None:
        """The number of the stored meeting, None for a new one."""
        return self.stored_meeting.id if self.stored_meeting else None

    @property
    def state(self) -> MeetingState:
        """Where the meeting is."""
        return self.stored_meeting.state if self.stored_meeting else MeetingState.PLANNED

    @property
    def is_locked(self) -> bool:
        """True once the minutes are approved."""
        return self.state is MeetingState.MINUTES_APPROVED

    def item(self, key: str) -> AgendaItem | None:
        """Return an item as the forms have it; None when there is none of that key."""
        return next((item for item in self.meeting.form.items if item.key == key), None)

    # What it draws from

    def know_meetings(self, rows: Sequence[MeetingListRow]) -> None:
        """Know the days of the meetings whose minutes may be approved."""
        self.days = {row.id: row.day for row in rows if row.day is not None}
        self.matters_changed.emit()

    def matter_of(self, item: AgendaItem) -> Matter | None:
        """Return what an item draws from its recommendation; None when it has none, or it is put aside."""
        return None if item.document is None else self.matters.get(item.document)

    def is_closed(self, item: AgendaItem) -> bool:
        """True when the item is closed, by itself or by its recommendation."""
        matter = self.matter_of(item)
        return item.is_closed or (matter is not None and matter.is_closed)

    def points_of(self, item: AgendaItem) -> Sequence[tuple[str, Point | None]]:
        """Return the keys of what can be decided on an item, with the point itself where the recommendation has it.

        An item without points is decided on as a whole, under the empty key.
        """
        found: dict[str, Point | None] = {point.key: point for point in self._points(item)}
        for decision in item.decisions:
            if decision.point or decision.outcome or decision.remark:
                found.setdefault(decision.point, None)
        return tuple(found.items()) or (("", None),)

    def undecided(self, item: AgendaItem) -> Sequence[str]:
        """Return the keys of the points of an item that have no decision."""
        return undecided(item.decisions, self._points(item))

    def _points(self, item: AgendaItem) -> tuple[Point, ...]:
        matter = self.matter_of(item)
        return matter.points if matter else ()

    @property
    def lacks_matters(self) -> bool:
        """True while a recommendation on the agenda was not read."""
        return not self._wanted() <= self._sought

    def read_matters(self) -> None:
        """Read the recommendations on the agenda. Raises `StorageFault`."""
        wanted = self._sought = self._wanted()
        self.matters = self.services.meetings.matters(wanted)
        self.matters_changed.emit()

    def _wanted(self) -> frozenset[DocumentId]:
        return frozenset(item.document for item in self.meeting.form.items if item.document is not None)


def with_decision(item: AgendaItem, decision: Decision) -> AgendaItem:
    """Return the item with a decision in the place of the one on the same point, or after the others."""
    known = any(one.point == decision.point for one in item.decisions)
    decisions = tuple(decision if one.point == decision.point else one for one in item.decisions)
    return replace(item, decisions=decisions if known else (*decisions, decision))


def decision_on(item: AgendaItem, point: str) -> Decision:
    """Return what was decided on a point; an open decision while nothing is."""
    return next((one for one in item.decisions if one.point == point), Decision(point))

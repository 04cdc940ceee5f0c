"""What the parts of an open meeting share: its draft, its items' texts in editors, its recommendations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.application.faults import NotFound
from secretariat.application.queries import MeetingListRow
from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.documents.documents import Appendix, Document, DocumentId
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
from secretariat.domain.text import Text
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.forms.stores import StoredRecord
from secretariat.ui.kit.drafts import WHOLE, EditedDraft, value_at, with_value
from secretariat.ui.record.written_draft import WEIGH_AFTER

ITEMS: Final = "items"
"""The path of the agenda's items; one of them is `items.<key>`."""

TEXTS: Final = ("text", "remarks")
"""The fields of an item that are written in an editor."""

ReadText: TypeAlias = Callable[[str, str], Text]
"""Reads a text of an item as its editor has it, by the item's key and the field's name."""
ReplaceTexts: TypeAlias = Callable[[MeetingDraft, MeetingDraft], None]
ShowTexts: TypeAlias = Callable[[MeetingDraft], None]


@dataclass(frozen=True, slots=True)
class Matter:
    """What an item draws from its recommendation."""

    title: str
    case_numbers: tuple[CaseNumber, ...] = ()
    points: tuple[Point, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    is_closed: bool = False


class MeetingEdits(EditedDraft[MeetingDraft]):
    """A meeting's draft while it is open whose items' texts belong to editors.

    The editors put their own steps on the same stack. A text is read when `draft` is asked for and not at every key;
    until then the meeting counts as unsaved.
    """

    def __init__(
        self, draft: MeetingDraft, read_text: ReadText, parent: QObject, *, saved: MeetingDraft | None = None
    ) -> None:
        self._read_text = read_text
        self._ahead: set[tuple[str, str]] = set()
        super().__init__(draft, parent, saved=saved)
        self._weighing = QTimer(self, singleShot=True, interval=WEIGH_AFTER)
        self._weighing.timeout.connect(self.weigh)

    @property
    def draft(self) -> MeetingDraft:
        """What stands on the screen now, the editors' texts included."""
        if self._ahead:
            ahead, self._ahead = self._ahead, set()
            for key, name in ahead:
                if value_at(self._draft, f"{ITEMS}.{key}") is not None:
                    self._draft = with_value(self._draft, f"{ITEMS}.{key}.{name}", self._read_text(key, name))
            self._tell_dirty()
        return self._draft

    @property
    def form(self) -> MeetingDraft:
        """What stands in the forms, without asking the editors: the texts may be some keys behind."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored, or may not be."""
        return bool(self._ahead) or self.draft != self.saved

    def edit(self, path: str, value: object, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step. The editors are read first where the step must put their texts back."""
        if path in (WHOLE, ITEMS):
            self.weigh()
        super().edit(path, value, text=text, merge=merge)

    def text_touched(self, key: str, name: str) -> None:
        """Note that a text of an item changed."""
        self._ahead.add((key, name))
        self._tell_dirty()
        self._weighing.start()
        self.touched.emit()

    def weigh(self) -> None:
        """Read the texts and compare them with what is stored."""
        self.draft  # noqa: B018 - reading it is what is wanted


class OpenMeeting(OpenForm[MeetingDraft]):
    """One meeting open in a tab. `matters_changed` when what its items draw from was read anew."""

    matters_changed = Signal()

    _read: ReadText
    _replace: ReplaceTexts
    _show: ShowTexts

    def begun(self, draft: MeetingDraft) -> MeetingEdits:
        """Edit the draft with the items' texts in editors."""
        self.connect_texts(self._text_in_form, _replace_nothing, _show_nothing)
        self.matters: Mapping[DocumentId, Matter] = {}
        self.days: Mapping[MeetingId, date] = {}
        self._sought: frozenset[DocumentId] = frozenset()
        self.meeting = MeetingEdits(draft, self._text_of, self)
        return self.meeting

    def connect_texts(self, read: ReadText, replace_with: ReplaceTexts, show: ShowTexts) -> None:
        """Let the editors' texts be read, replaced (one step each) and shown anew (no step)."""
        self._read, self._replace, self._show = read, replace_with, show

    # What it is

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
        read = ((number, self._document(number)) for number in wanted)
        self.matters = {number: _matter(document) for number, document in read if document is not None}
        self.matters_changed.emit()

    def _wanted(self) -> frozenset[DocumentId]:
        return frozenset(item.document for item in self.meeting.form.items if item.document is not None)

    def _document(self, number: DocumentId) -> Document | None:
        try:
            return self.services.documents.get(number)
        except NotFound:
            return None  # put aside: the agenda says so

    # Texts

    def take_over(self, draft: MeetingDraft, words: str) -> None:
        """Show another draft, its texts included, as one step that undo takes back."""
        stack, before = self.meeting.stack, self.meeting.draft
        stack.beginMacro(words)
        self.meeting.edit(WHOLE, draft, text=words, merge=False)
        self._replace(before, draft)
        stack.endMacro()

    def show_tidied(self, draft: MeetingDraft) -> None:
        """Show what the store made of the meeting; texts are stored as they were written."""
        self.meeting.put(WHOLE, with_texts_of(self.meeting.form, draft))

    def follow(self, record: StoredRecord[MeetingDraft]) -> None:
        """Show the meeting as it is stored now; the steps taken here until then are forgotten."""
        self._show(record.draft)
        super().follow(record)

    def _text_of(self, key: str, name: str) -> Text:
        return self._read(key, name)

    def _text_in_form(self, key: str, name: str) -> Text:
        text: Text = value_at(self.meeting.form, f"{ITEMS}.{key}.{name}")
        return text


def with_texts_of(written: MeetingDraft, draft: MeetingDraft) -> MeetingDraft:
    """Return the draft with the items' texts as they stand in `written`."""
    texts = {item.key: {name: getattr(item, name) for name in TEXTS} for item in written.items}
    return replace(draft, items=tuple(replace(item, **texts.get(item.key, {})) for item in draft.items))


def with_decision(item: AgendaItem, decision: Decision) -> AgendaItem:
    """Return the item with a decision in the place of the one on the same point, or after the others."""
    known = any(one.point == decision.point for one in item.decisions)
    decisions = tuple(decision if one.point == decision.point else one for one in item.decisions)
    return replace(item, decisions=decisions if known else (*decisions, decision))


def decision_on(item: AgendaItem, point: str) -> Decision:
    """Return what was decided on a point; an open decision while nothing is."""
    return next((one for one in item.decisions if one.point == point), Decision(point))


def _matter(document: Document) -> Matter:
    draft = document.draft
    recommendation = draft.recommendation
    return Matter(
        draft.title,
        draft.case_numbers,
        recommendation.points if recommendation else (),
        draft.appendices,
        recommendation.is_closed if recommendation else False,
    )


def _replace_nothing(_before: MeetingDraft, _after: MeetingDraft) -> None:
    """There is no editor yet."""


def _show_nothing(_draft: MeetingDraft) -> None:
    """There is no editor yet."""

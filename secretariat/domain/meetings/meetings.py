"""A meeting: when and where, what is on its agenda, what was decided on each item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import NewType

from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.documents.documents import Appendix, DocumentId
from secretariat.domain.problems import Problem
from secretariat.domain.text import Text

MeetingId = NewType("MeetingId", int)


class MeetingState(Enum):
    """Where a meeting is: its agenda in the making, sent out, held with minutes in the making, minutes approved."""

    PLANNED = "planned"
    AGENDA_SENT = "agenda_sent"
    HELD = "held"
    MINUTES_APPROVED = "minutes_approved"


class ItemKind(Enum):
    """What an item of the agenda is."""

    RECOMMENDATION = "recommendation"
    AD_HOC = "ad_hoc"
    APPROVAL_OF_AGENDA = "approval_of_agenda"
    APPROVAL_OF_MINUTES = "approval_of_minutes"
    INFORMATION = "information"
    ANY_OTHER_BUSINESS = "any_other_business"


class Outcome(Enum):
    """What a meeting decided on a point (godkendt, tiltrådt, taget til efterretning …)."""

    APPROVED = "approved"
    ENDORSED = "endorsed"
    TAKEN_NOTE_OF = "taken_note_of"
    DISCUSSED = "discussed"
    RECOMMENDED = "recommended"
    REJECTED = "rejected"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one point of a recommendation, or on a whole item (`point` empty)."""

    point: str = ""
    outcome: Outcome | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that members want in the minutes (protokoltilførsel), in their words."""

    by: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item of the agenda.

    `key` lasts. `number` is None until the agenda is sent out, when numbers are drawn; one that comes later draws its
    number then. A RECOMMENDATION draws its title, case numbers, text, points, appendices and whether it is closed from
    its `document`; any other item has its own. `minutes_of` is the meeting whose minutes an APPROVAL_OF_MINUTES
    approves. `absent` are the members absent from this item besides those absent from the whole meeting; `remarks` are
    printed after the decisions.
    """

    key: str
    kind: ItemKind = ItemKind.AD_HOC
    number: int | None = None
    title: str = ""
    document: DocumentId | None = None
    minutes_of: MeetingId | None = None
    case_numbers: tuple[CaseNumber, ...] = ()
    text: Text = Text()
    appendices: tuple[Appendix, ...] = ()
    is_closed: bool = False
    closed_ground: str = ""
    decisions: tuple[Decision, ...] = ()
    remarks: Text = Text()
    statements: tuple[Statement, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the committee at a meeting. `role` is chair or deputy in the office's own words, `party` its list."""

    name: str
    role: str = ""
    party: str = ""


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """What a person can edit of a meeting. `sending_deadline` None means the standard one (`standard_deadline`).

    `absent` are the members absent from the whole meeting. `notes` never print.
    """

    title: str = ""
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    language: DocumentLanguage = DocumentLanguage.DANISH
    members: tuple[Member, ...] = ()
    absent: tuple[str, ...] = ()
    sending_deadline: date | None = None
    items: tuple[AgendaItem, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as stored. `version` counts its saves; `sent_at` (aware) is when its agenda was sent out last."""

    id: MeetingId
    committee_id: CommitteeId
    version: int
    state: MeetingState
    draft: MeetingDraft
    sent_at: datetime | None = None


def problems_of(draft: MeetingDraft) -> tuple[Problem, ...]:
    """Return what keeps a meeting from being stored: a day (`day`: `required`); an end after its start (`ends`:
    `meeting_ends_before_start`); a deadline that is not after the day (`sending_deadline`: `deadline_after_meeting`);
    each recommendation on the agenda once (`items`: `double_item`).
    """
    found = []
    if draft.day is None:
        found.append(Problem("day", "required"))
    if draft.starts is not None and draft.ends is not None and draft.ends <= draft.starts:
        found.append(Problem("ends", "meeting_ends_before_start"))
    if draft.day is not None and draft.sending_deadline is not None and draft.sending_deadline > draft.day:
        found.append(Problem("sending_deadline", "deadline_after_meeting"))
    documents = [item.document for item in draft.items if item.document is not None]
    if len(set(documents)) < len(documents):
        found.append(Problem("items", "double_item"))
    return tuple(found)

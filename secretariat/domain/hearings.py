"""A hearing and the committee's response to it: one record, from the letter received to the answer issued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NewType

from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeId, DocumentLanguage, Template
from secretariat.domain.contributions import Contribution
from secretariat.domain.problems import Problem
from secretariat.domain.text import Text

HearingId = NewType("HearingId", int)
ResponseId = NewType("ResponseId", int)
SnapshotId = NewType("SnapshotId", int)
IssueId = NewType("IssueId", int)


class HearingState(Enum):
    """Where a hearing is in its life."""

    RECEIVED = "received"
    DRAFTING = "drafting"
    INTERNAL_REVIEW = "internal_review"
    CHAIR_APPROVAL = "chair_approval"
    ISSUED = "issued"
    DECLINED = "declined"


MOVES: dict[HearingState, tuple[HearingState, ...]] = {
    HearingState.RECEIVED: (HearingState.DRAFTING, HearingState.DECLINED),
    HearingState.DRAFTING: (HearingState.INTERNAL_REVIEW, HearingState.DECLINED),
    HearingState.INTERNAL_REVIEW: (HearingState.CHAIR_APPROVAL, HearingState.DRAFTING, HearingState.DECLINED),
    HearingState.CHAIR_APPROVAL: (HearingState.ISSUED, HearingState.DRAFTING, HearingState.DECLINED),
    HearingState.ISSUED: (HearingState.DRAFTING,),
    HearingState.DECLINED: (HearingState.RECEIVED,),
}
"""The moves a hearing can make. ISSUED is reached only by issuing the response; leaving it begins a correction."""


@dataclass(frozen=True, slots=True)
class Extension:
    """A deadline moved on request, and why."""

    deadline: date
    reason: str = ""
    granted: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question the asker wants answered. `id` stays while the words change."""

    id: str
    text: str


class NotesPlacement(Enum):
    """Where footnotes print."""

    PAGE_FOOT = "page_foot"
    DOCUMENT_END = "document_end"


@dataclass(frozen=True, slots=True)
class ResponseDraft:
    """What a person can edit of a response. `date` None means the day it is issued; `addressee` may hold lines."""

    title: str = ""
    template: Template = Template.LETTER
    language: DocumentLanguage = DocumentLanguage.DANISH
    addressee: str = ""
    place: str = ""
    date: date | None = None
    case_officer: str = ""
    text: Text = Text()
    greeting: str = ""
    signatory_name: str = ""
    signatory_title: str = ""
    notes_placement: NotesPlacement = NotesPlacement.PAGE_FOOT
    justified: bool = False
    hyphenated: bool = False


@dataclass(frozen=True, slots=True)
class HearingDraft:
    """What a person can edit of a hearing, its response included: the value that forms, undo and the journal hold.

    `deadline` is the first one; extensions follow it in order. `notes` are the secretariat's own and never print.
    """

    title: str = ""
    asker: str = ""
    subject: str = ""
    received: date | None = None
    deadline: date | None = None
    extensions: tuple[Extension, ...] = ()
    case_numbers: tuple[CaseNumber, ...] = ()
    responsible: str = ""
    questions: tuple[Question, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    notes: str = ""
    response: ResponseDraft | None = None


@dataclass(frozen=True, slots=True)
class StateChange:
    """One move of a hearing, when and by whom. `at` is aware (UTC); `before` is None for the first."""

    before: HearingState | None
    after: HearingState
    at: datetime
    by: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Hearing:
    """A hearing as stored.

    `version` counts saves of the whole record. `response_number` is the number of the version being written or last
    issued (1 for the first, 2 for its correction); it is 0 while there is no response.
    """

    id: HearingId
    committee_id: CommitteeId
    version: int
    state: HearingState
    draft: HearingDraft
    history: tuple[StateChange, ...] = ()
    response_id: ResponseId | None = None
    response_number: int = 0

    @property
    def is_locked(self) -> bool:
        """True once the response is issued: a correction must be begun before anything in it changes."""
        return self.state is HearingState.ISSUED


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A named version of a response, kept for comparing and going back."""

    id: SnapshotId
    response_id: ResponseId
    name: str
    at: datetime
    by: str
    draft: ResponseDraft


def deadline_in_force(draft: HearingDraft) -> date | None:
    """Return the deadline that counts: the last extension's, or the first one."""
    return draft.extensions[-1].deadline if draft.extensions else draft.deadline


class Urgency(Enum):
    """How pressing a deadline is."""

    DONE = "done"
    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    NONE = "none"


SOON_DAYS = 7


def urgency(state: HearingState, deadline: date | None, today: date) -> Urgency:
    """Return how pressing `deadline` is: overdue after its day, soon within `SOON_DAYS` days of it."""
    if state in (HearingState.ISSUED, HearingState.DECLINED):
        return Urgency.DONE
    if deadline is None:
        return Urgency.NONE
    if deadline < today:
        return Urgency.OVERDUE
    return Urgency.SOON if (deadline - today).days <= SOON_DAYS else Urgency.LATER


def problems_of(draft: HearingDraft) -> tuple[Problem, ...]:
    """Return what keeps a hearing from being stored.

    Only a title is required: a secretary must be able to save half a form on a train. Dates that contradict each other
    are refused, since lists and colours build on them.
    """
    found = []
    if not draft.title.strip():
        found.append(Problem("title", "required"))
    if draft.received and draft.deadline and draft.deadline < draft.received:
        found.append(Problem("deadline", "deadline_before_received"))
    previous = draft.deadline
    for extension in draft.extensions:
        if previous is not None and extension.deadline <= previous:
            found.append(Problem("extensions", "extension_not_later"))
        previous = extension.deadline
    return tuple(found)

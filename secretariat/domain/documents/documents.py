"""A composed document: a text of sections with live pieces in it, and the facts that stand around the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import NewType

from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.documents.kinds import DEEPEST_CONTENTS, DocumentKind, PaperChoices
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.templates import DocumentTemplateId
from secretariat.domain.periods import PeriodId
from secretariat.domain.problems import Problem
from secretariat.domain.sheet_fields import Mark, Waiver
from secretariat.domain.text import Text

DocumentId = NewType("DocumentId", int)
DocumentSnapshotId = NewType("DocumentSnapshotId", int)
DocumentIssueId = NewType("DocumentIssueId", int)


class DocumentState(Enum):
    """Where a document is in its life."""

    DRAFTING = "drafting"
    REVIEW = "review"
    READY = "ready"
    ISSUED = "issued"


MOVES: dict[DocumentState, tuple[DocumentState, ...]] = {
    DocumentState.DRAFTING: (DocumentState.REVIEW, DocumentState.READY),
    DocumentState.REVIEW: (DocumentState.READY, DocumentState.DRAFTING),
    DocumentState.READY: (DocumentState.ISSUED, DocumentState.DRAFTING),
    DocumentState.ISSUED: (DocumentState.DRAFTING,),
}
"""ISSUED is reached only by issuing (from any other state); leaving it begins a correction, the next number."""


@dataclass(frozen=True, slots=True)
class Appendix:
    """A numbered appendix (bilag): another document of the office, or a paper kept elsewhere.

    `key` lasts. A closed appendix never reaches a public print.
    """

    key: str
    title: str = ""
    document: DocumentId | None = None
    file: str = ""
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """What a person can edit of a document: the value that forms, undo and the journal hold.

    A section of the text is a level 1 heading whose `section.key` is the template's. `period` is what its pieces and
    its year are about; `date` None means the day it is issued. `recommendation` is there exactly in a RECOMMENDATION.
    `marks` are the sections and fields (`section:<key>`, `title`) that were carried over from `rolled_from` and are
    neither changed nor confirmed (see `secretariat.domain.documents.rolling`). `waivers` let errors stand, with a
    reason. `notes` never print.
    """

    kind: DocumentKind = DocumentKind.MEMO
    title: str = ""
    template: DocumentTemplateId | None = None
    choices: PaperChoices = field(default_factory=PaperChoices)
    language: DocumentLanguage = DocumentLanguage.DANISH
    period: PeriodId | None = None
    date: date | None = None
    place: str = ""
    addressee: str = ""
    case_numbers: tuple[CaseNumber, ...] = ()
    case_officer: str = ""
    text: Text = Text()
    appendices: tuple[Appendix, ...] = ()
    recommendation: Recommendation | None = None
    greeting: str = ""
    signatory_name: str = ""
    signatory_title: str = ""
    rolled_from: DocumentId | None = None
    marks: tuple[Mark, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class DocumentMove:
    """One move of a document, when and by whom. `at` is aware (UTC); `before` is None for the first."""

    before: DocumentState | None
    after: DocumentState
    at: datetime
    by: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as stored. `version` counts its saves; `number` is the edition written or last issued (from 1)."""

    id: DocumentId
    committee_id: CommitteeId
    version: int
    state: DocumentState
    number: int
    draft: DocumentDraft
    history: tuple[DocumentMove, ...] = ()

    @property
    def is_locked(self) -> bool:
        """True once it is issued: a correction must be begun before anything in it changes."""
        return self.state is DocumentState.ISSUED


@dataclass(frozen=True, slots=True)
class DocumentSnapshot:
    """A named version of a document, kept for comparing and going back; what it says is read when it is asked for."""

    id: DocumentSnapshotId
    document_id: DocumentId
    name: str
    at: datetime
    by: str


def problems_of(draft: DocumentDraft) -> tuple[Problem, ...]:
    """Return what keeps a document from being stored: only a title is required (`title`: `required`); `contents_depth`
    must be 1 to 3 (`choices`: `contents_depth`).
    """
    found = []
    if not draft.title.strip():
        found.append(Problem("title", "required"))
    if not 1 <= draft.choices.contents_depth <= DEEPEST_CONTENTS:
        found.append(Problem("choices", "contents_depth"))
    return tuple(found)

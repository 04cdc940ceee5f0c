"""Use case of control: every check of the office over a document and everything in it, or over all a committee has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.application.composing.meeting_papers import MeetingPaperService
from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.records import RecordKind
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentDraft, DocumentId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.domain.problems import Finding


@dataclass(frozen=True, slots=True)
class Controlled:
    """One record and what the checks find in it; `waived` are those that somebody let stand, with the reason.

    A meeting and a period are records too. `record` is None for a document that is not stored yet.
    """

    kind: RecordKind
    record: int | None
    title: str
    findings: tuple[Finding | BudgetFinding, ...]
    waived: tuple[tuple[Finding | BudgetFinding, str], ...] = ()

    @property
    def open_errors(self) -> int:
        """How many errors are neither mended nor waived."""
        raise NotImplementedError


class ControlService:
    """Weighs a document, a meeting or everything of a committee. Reads the store, writes nothing."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: DocumentWordings,
        documents: DocumentPaperService,
        meetings: MeetingPaperService,
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._documents = documents
        self._meetings = meetings

    def of_draft(
        self, draft: DocumentDraft, committee_id: CommitteeId, *, document_id: DocumentId | None = None
    ) -> Sequence[Controlled]:
        """Return the document first, then everything its pieces draw from that has findings: sheets, tables, the period."""
        raise NotImplementedError

    def of_document(self, document_id: DocumentId) -> Sequence[Controlled]:
        """Return the same of a stored document. Raises `NotFound`."""
        raise NotImplementedError

    def of_meeting(self, meeting_id: MeetingId) -> Sequence[Controlled]:
        """Return the meeting first, then its recommendations. Raises `NotFound`."""
        raise NotImplementedError

    def of_committee(self, committee_id: CommitteeId, *, tell: Tell = silently) -> Sequence[Controlled]:
        """Return everything of a committee that has findings: hearings, sheets, periods, tables, documents, meetings."""
        raise NotImplementedError

    def report(self, controlled: Sequence[Controlled], title: str, committee_id: CommitteeId) -> ComposedDocument:
        """Return the control report: what was weighed, every finding with its place, what was let stand and why."""
        raise NotImplementedError

"""Use cases of the documents: begun, saved, rolled over from last year's, moved, kept in versions."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.application.queries import DocumentListRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import (
    Document,
    DocumentDraft,
    DocumentId,
    DocumentSnapshot,
    DocumentSnapshotId,
    DocumentState,
)
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateId
from secretariat.domain.periods import PeriodId


class DocumentService:
    """Keeps the documents. Each method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor

    def rows(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]:
        """Return a line for each document of a committee, the newest first."""
        raise NotImplementedError

    def get(self, document_id: DocumentId) -> Document:
        """Return a document. Raises `NotFound`."""
        raise NotImplementedError

    def begin(
        self, committee_id: CommitteeId, template_id: DocumentTemplateId, period_id: PeriodId | None
    ) -> DocumentDraft:
        """Return the draft a person begins with; nothing is stored. Raises `NotFound`."""
        raise NotImplementedError

    def rolled(self, document_id: DocumentId, period_id: PeriodId | None) -> DocumentDraft:
        """Return next period's draft of a document, marked where it was copied; nothing is stored. Raises `NotFound`."""
        raise NotImplementedError

    def add(self, committee_id: CommitteeId, draft: DocumentDraft) -> Document:
        """Store a new document. Raises `Invalid`."""
        raise NotImplementedError

    def save(self, document_id: DocumentId, draft: DocumentDraft, *, version: int) -> Document:
        """Store a changed document. Raises `Invalid`, `Conflict`, `NotFound`, and `Withheld` (`issued`) when it is
        locked.
        """
        raise NotImplementedError

    def move(self, document_id: DocumentId, state: DocumentState, *, version: int, remark: str = "") -> Document:
        """Move a document on. Raises `Withheld` (`no_such_move`) for a move `MOVES` does not know and for ISSUED;
        `Conflict`, `NotFound`.
        """
        raise NotImplementedError

    def correct(self, document_id: DocumentId, *, version: int, reason: str) -> Document:
        """Begin the correction of an issued document: the next number, back to drafting. Raises `Withheld` with
        `not_issued`, `reason_needed`; `Conflict`, `NotFound`.
        """
        raise NotImplementedError

    def remove(self, document_id: DocumentId, *, version: int) -> None:
        """Put a document aside; `bring_back` undoes it. Raises `Conflict`, `NotFound`, and `Withheld` (`on_agenda`) while
        it stands on the agenda of a meeting.
        """
        raise NotImplementedError

    def bring_back(self, document_id: DocumentId) -> Document:
        """Bring a document back that was put aside. Raises `NotFound`."""
        raise NotImplementedError

    def snapshot(self, document_id: DocumentId, name: str) -> DocumentSnapshot:
        """Keep the stored document under a name. Raises `NotFound`."""
        raise NotImplementedError

    def snapshots(self, document_id: DocumentId) -> Sequence[DocumentSnapshot]:
        """Return the named versions of a document, the newest first."""
        raise NotImplementedError

    def snapshot_draft(self, snapshot_id: DocumentSnapshotId) -> DocumentDraft:
        """Return what a named version says. Raises `NotFound`."""
        raise NotImplementedError

    def templates(self, committee_id: CommitteeId) -> Sequence[DocumentTemplate]:
        """Return the templates of a committee by kind and name; a committee that never had any gets the supplied ones."""
        raise NotImplementedError

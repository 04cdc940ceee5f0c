"""Use cases of issuing: a document is frozen and leaves the house as a package; the archive keeps it, byte for byte."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.issuing.packages import IssuedDocument, PackageFault, Packages, WordPapers
from secretariat.application.ports import Actor, Clock, Renderer, UnitOfWorkFactory
from secretariat.application.queries import DocumentIssueRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId, DocumentIssueId


class DocumentIssueService:
    """Issues documents and keeps what was issued. Each method is one transaction and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        actor: Actor,
        renderer: Renderer,
        papers: DocumentPaperService,
        word: WordPapers,
        packages: Packages,
    ) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor
        self._renderer = renderer
        self._papers = papers
        self._word = word
        self._packages = packages

    def issue(self, document_id: DocumentId, *, version: int, reason: str = "") -> IssuedDocument:
        """Issue the stored document: freeze its pieces and fields, its PDF, Word file and data, and lock it.

        Raises:
            Withheld: `open_errors` with the findings when errors stand open and no reason is given; `issued` when it is.
            Conflict: it was changed since `version`.
            NotFound: there is no such document.
            CannotPrint: the paper cannot be set.
        """
        raise NotImplementedError

    def issues(self, document_id: DocumentId) -> Sequence[IssuedDocument]:
        """Return every edition issued of a document, the first one first."""
        raise NotImplementedError

    def issued(self, issue_id: DocumentIssueId) -> IssuedDocument:
        """Return an edition as it left the house. Raises `NotFound`."""
        raise NotImplementedError

    def archive(self, committee_id: CommitteeId) -> Sequence[DocumentIssueRow]:
        """Return a line for each edition a committee issued, the newest first, of documents put aside too."""
        raise NotImplementedError

    def file(self, issue_id: DocumentIssueId, role: str) -> bytes:
        """Return a file of a package (`pdf`, `word`, `data`), byte for byte as it left the house. Raises `NotFound`, and
        `StorageFault` (`DAMAGED`) when its bytes do not give the SHA-256 stored with them.
        """
        raise NotImplementedError

    def give_out(self, issue_id: DocumentIssueId, folder: Path) -> Path:
        """Write the package into a folder of its own in `folder` and return it. Raises `FileFault`, `NotFound`,
        `StorageFault` (`DAMAGED`).
        """
        raise NotImplementedError

    def verify(self, issue_id: DocumentIssueId) -> tuple[PackageFault, ...]:
        """Return what is wrong with the stored files of an edition."""
        raise NotImplementedError

    def verify_folder(self, folder: Path) -> tuple[PackageFault, ...]:
        """Return what is wrong with a package that was given out. Raises `FileFault`."""
        raise NotImplementedError

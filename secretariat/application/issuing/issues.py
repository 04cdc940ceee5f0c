"""Use cases of issuing: a document is frozen and leaves the house as a package; the archive keeps it, byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Final

from secretariat.application.composing.materials import is_closed
from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.documents.composed import ComposedDocument, made_at
from secretariat.application.drafts import PACKAGE_DATA
from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.application.file_names import file_name
from secretariat.application.issuing.packages import (
    MANIFEST,
    MANIFEST_ROLE,
    FaultKind,
    IssuedDocument,
    PackageData,
    PackagedFile,
    PackageFault,
    Packages,
    WordPapers,
)
from secretariat.application.ports import Actor, Clock, Renderer, UnitOfWork, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.queries import DocumentIssueRow
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.document_checks import open_errors
from secretariat.domain.documents.beginning import day_of
from secretariat.domain.documents.documents import (
    Document,
    DocumentDraft,
    DocumentId,
    DocumentIssueId,
    DocumentMove,
    DocumentState,
)
from secretariat.domain.documents.fields import fields_of, followed
from secretariat.domain.problems import Finding, Severity

PDF: Final = "pdf"
WORD: Final = "word"
DATA: Final = "data"
"""The roles of a package's files, besides the manifest's."""
PUBLIC: Final[Mapping[str, str]] = {PDF: "public_pdf", WORD: "public_word"}
"""The roles of the same for the public, in a package whose paper holds something closed."""

_ENDINGS: Final[Mapping[str, str]] = {PDF: ".pdf", WORD: ".docx", DATA: ".json"}

STEPS: Final = 5
"""What is told on the way to an edition: its beginning, its data, and each of its files; then it is stored."""

_UNKNOWN: Final = DocumentIssueId(0)
"""Stands where the store will put the id."""


class DocumentIssueService:
    """Issues documents and keeps what was issued. Each method may raise `StorageFault`; all but `issue`, which sets the
    paper between two, are one transaction.
    """

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

    def issue(
        self, document_id: DocumentId, *, version: int, reason: str = "", tell: Tell = silently
    ) -> IssuedDocument:
        """Issue the stored document: freeze its pieces and fields, its PDF, Word file and data, and lock it.

        The paper is set before the store is held, so that nobody waits for it; who changes the document meanwhile was
        first. `tell` is told of each step until then.

        Raises:
            Withheld: `open_errors` with the findings when errors stand open and no reason is given; `issued` when it
                is.
            Conflict: it was changed since `version`.
            NotFound: there is no such document.
            CannotPrint: the paper cannot be set.
            Cancelled: `tell` raised it; nothing is issued.
        """
        with self._units(writing=False) as unit:
            document = _to_issue(unit, document_id, version)
            committee = unit.committees.get(document.committee_id).draft
        tell(0, STEPS)
        data = self._data(document, committee, tidied(reason))
        tell(1, STEPS)
        issued, files = self._packed(document_id, data, self._public(document, data.paper), tell)
        with self._units() as unit:
            _lock(unit, document, issued)
            stored = unit.documents.add_issue(issued, files)
            unit.commit()
        return stored

    def issues(self, document_id: DocumentId) -> Sequence[IssuedDocument]:
        """Return every edition issued of a document, the first one first."""
        with self._units(writing=False) as unit:
            return unit.documents.issues(document_id)

    def issued(self, issue_id: DocumentIssueId) -> IssuedDocument:
        """Return an edition as it left the house. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.documents.issue(issue_id)

    def archive(self, committee_id: CommitteeId) -> Sequence[DocumentIssueRow]:
        """Return a line for each edition a committee issued, the newest first, of documents put aside too."""
        with self._units(writing=False) as unit:
            return unit.documents.issue_rows(committee_id)

    def file(self, issue_id: DocumentIssueId, role: str) -> bytes:
        """Return a file of a package (`pdf`, `word`, `data`, `manifest`), byte for byte as it left the house.

        Raises `NotFound`, and `StorageFault` (`DAMAGED`) when its bytes do not give the SHA-256 stored with them.
        """
        with self._units(writing=False) as unit:
            for file in unit.documents.issue_files(issue_id):
                if file.role == role:
                    return _whole(unit, issue_id, file)
        raise NotFound(f"{role} of issue {issue_id} of a document")

    def public_file(self, issue_id: DocumentIssueId, role: str) -> bytes:
        """Return the file (`pdf`, `word`) the public may read, byte for byte as it was when the edition left the house.

        Raises `Withheld` (`closed`) when all of it is a closed item; `NotFound` and `StorageFault` as `file` does.
        """
        issued = self.issued(issue_id)
        if is_closed(issued.draft):
            raise Withheld("closed")
        has_own = any(file.role == PUBLIC[role] for file in issued.files)
        return self.file(issue_id, PUBLIC[role] if has_own else role)

    def give_out(self, issue_id: DocumentIssueId, folder: Path) -> Path:
        """Write the package into a folder of its own in `folder` and return it. Raises `FileFault`, `NotFound`,
        `StorageFault` (`DAMAGED`).
        """
        with self._units(writing=False) as unit:
            stored = unit.documents.issue_files(issue_id)
            if missing := _missing(stored):
                raise StorageFault(StorageTrouble.DAMAGED, detail=f"issue {issue_id} lacks {missing[0].name}")
            files = [(file.name, _whole(unit, issue_id, file)) for file in stored]
        return self._packages.write(folder, files)

    def verify(self, issue_id: DocumentIssueId) -> tuple[PackageFault, ...]:
        """Return what is wrong with the stored files of an edition. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            files = unit.documents.issue_files(issue_id)
            changed = [
                PackageFault(FaultKind.CHANGED, file.name)
                for file in files
                if not _is_whole(file, unit.documents.issue_file(issue_id, file.name))
            ]
        return (*changed, *_missing(files))

    def verify_folder(self, folder: Path) -> tuple[PackageFault, ...]:
        """Return what is wrong with a package that was given out. Raises `FileFault`."""
        return self._packages.verify(folder)

    def _weighed(self, document: Document, reason: str) -> tuple[tuple[Finding, ...], bool]:
        """Return the errors that stand, waived ones too, and whether any stands open for `reason` to let it.

        Raises `Withheld` when one stands open and there is no reason.
        """
        draft = document.draft
        around = self._papers.surroundings(draft, document.committee_id, document_id=document.id)
        errors = tuple(finding for finding in self._papers.check(draft, around) if finding.severity is Severity.ERROR)
        standing = open_errors(draft, errors)
        if standing and not reason:
            raise Withheld("open_errors", standing)
        return errors, bool(standing)

    def _data(self, document: Document, committee: CommitteeDraft, reason: str) -> PackageData:
        """Weigh a document, compose its paper and freeze what it says. Raises `Withheld`."""
        waived, is_open = self._weighed(document, reason)
        paper = self._papers.document(document.id, final=True, waiving=True)  # weighed above, and not twice
        return PackageData(
            number=document.number,
            at=paper.face.created,
            by=self._actor(),
            committee=committee,
            draft=self._frozen(document),
            paper=paper,
            corrects=document.number - 1 or None,
            waived=waived,
            reason=reason if is_open else "",
        )

    def _frozen(self, document: Document) -> DocumentDraft:
        """Return the draft with the date it bears, its fields saying what the facts say today."""
        draft = document.draft
        facts = self._papers.facts(fields_of(draft.text), draft, document.committee_id)
        return replace(draft, date=day_of(draft, self._clock.today()), text=followed(draft.text, facts))

    def _public(self, document: Document, paper: ComposedDocument) -> ComposedDocument | None:
        """Return the paper for the public, None where the whole one is it or nothing of it is."""
        if is_closed(document.draft):
            return None
        public = self._papers.document(document.id, final=True, waiving=True, public=True)
        public = made_at(public, paper.face.created)
        return None if public == made_at(paper, paper.face.created) else public

    def _packed(
        self, document_id: DocumentId, data: PackageData, public: ComposedDocument | None, tell: Tell
    ) -> tuple[IssuedDocument, Mapping[str, bytes]]:
        """Set the paper, and return the edition with its files by name, the manifest among them."""
        makers: dict[str, Callable[[], bytes]] = {
            PDF: lambda: self._renderer.render(data.paper),
            WORD: lambda: self._word.render(data.paper),
            DATA: lambda: PACKAGE_DATA.write(_for_readers(data)).encode("utf-8"),
        }
        contents: dict[str, bytes] = {}
        for done, (role, make) in enumerate(makers.items(), start=2):
            contents[role] = make()
            tell(done, STEPS)
        stem = PurePath(self._papers.file_name(data.paper)).stem
        named = {role: file_name(stem, _ENDINGS[role]) for role in contents}
        if public is not None:
            for role, content in ((PDF, self._renderer.render(public)), (WORD, self._word.render(public))):
                contents[PUBLIC[role]] = content
                named[PUBLIC[role]] = self._papers.public_file_name(data.paper, _ENDINGS[role])
        issued = _edition(document_id, data, [_packaged(named[role], role, contents[role]) for role in contents])
        files = {named[role]: content for role, content in contents.items()}
        return issued, files | {MANIFEST: self._packages.manifest(issued)}


def _to_issue(unit: UnitOfWork, document_id: DocumentId, version: int) -> Document:
    """Return the document to issue. Raises `NotFound`, `Conflict`, `Withheld`."""
    document = unit.documents.get(document_id)
    if document.is_locked:
        raise Withheld("issued")
    if document.version != version:
        raise Conflict(f"document {document_id} is at {document.version}, not {version}")
    return document


def _lock(unit: UnitOfWork, document: Document, issued: IssuedDocument) -> None:
    """Move a document to issued, its fields saying what they said on paper. Raises `Conflict`, `NotFound`.

    It keeps no date where it had none: a correction of it bears its own.
    """
    version = document.version
    if issued.draft.text != document.draft.text:
        said = replace(document.draft, text=issued.draft.text)
        version = unit.documents.save(document.id, said, version=version, at=issued.at).version
    move = DocumentMove(document.state, DocumentState.ISSUED, issued.at, issued.by, issued.reason)
    unit.documents.move(document.id, move, version=version)


def _for_readers(data: PackageData) -> PackageData:
    """Return the data as they leave the house: nothing was printed from the office's own notes."""
    return replace(data, draft=replace(data.draft, notes=""))


def _edition(document_id: DocumentId, data: PackageData, files: Sequence[PackagedFile]) -> IssuedDocument:
    return IssuedDocument(
        id=_UNKNOWN,
        document_id=document_id,
        number=data.number,
        at=data.at,
        by=data.by,
        draft=data.draft,
        committee=data.committee,
        paper=data.paper,
        files=tuple(files),
        corrects=data.corrects,
        waived=data.waived,
        reason=data.reason,
    )


def _packaged(name: str, role: str, content: bytes) -> PackagedFile:
    return PackagedFile(name, role, sha256(content).hexdigest(), len(content))


def _missing(files: Sequence[PackagedFile]) -> tuple[PackageFault, ...]:
    """Return what a package lacks; what a file that is gone was called stands in the manifest alone."""
    there = {file.role for file in files}
    missing = tuple(PackageFault(FaultKind.MISSING, role) for role in _ENDINGS if role not in there)
    return missing if MANIFEST_ROLE in there else (*missing, PackageFault(FaultKind.NO_MANIFEST, MANIFEST))


def _is_whole(file: PackagedFile, content: bytes) -> bool:
    return sha256(content).hexdigest() == file.sha256


def _whole(unit: UnitOfWork, issue_id: DocumentIssueId, file: PackagedFile) -> bytes:
    """Return the bytes of a stored file. Raises `StorageFault` when they are not those that were stored."""
    content = unit.documents.issue_file(issue_id, file.name)
    if not _is_whole(file, content):
        raise StorageFault(StorageTrouble.DAMAGED, detail=f"{file.name} of issue {issue_id} gives another SHA-256")
    return content

"""What an issued document leaves the house as: its files with their hashes, and the manifest that names them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from secretariat.application.documents.composed import ComposedDocument
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentDraft, DocumentId, DocumentIssueId
from secretariat.domain.problems import Finding

MANIFEST = "manifest.json"
MANIFEST_ROLE = "manifest"


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """A file of a package: its name in it (`Statusredegørelse 2009.pdf`), what it is (`pdf`, `word`, `data`), its
    SHA-256 and its size in bytes.
    """

    name: str
    role: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class IssuedDocument:
    """A document as it left the house: frozen with its facts, its paper and its files.

    `number` is the edition issued; a correction replaces the edition `corrects`. `waived` are the errors that stood
    open or were waived, and `reason` is why it was issued all the same.
    """

    id: DocumentIssueId
    document_id: DocumentId
    number: int
    at: datetime
    by: str
    draft: DocumentDraft
    committee: CommitteeDraft
    paper: ComposedDocument
    files: tuple[PackagedFile, ...]
    corrects: int | None = None
    waived: tuple[Finding, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackageData:
    """What a document was printed from, as the package's `data` holds it: everything of the edition but its files."""

    number: int
    at: datetime
    by: str
    committee: CommitteeDraft
    draft: DocumentDraft
    paper: ComposedDocument
    corrects: int | None = None
    waived: tuple[Finding, ...] = ()
    reason: str = ""


class FaultKind(Enum):
    """What is wrong with a package."""

    CHANGED = "changed"
    MISSING = "missing"
    UNKNOWN = "unknown"
    """A file that the manifest does not name."""
    NO_MANIFEST = "no_manifest"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class PackageFault:
    """One thing that is wrong with a package, and the file it is about."""

    kind: FaultKind
    name: str = ""


class Packages(Protocol):
    """Packages outside the database: folders with the files and their manifest."""

    def manifest(self, issued: IssuedDocument) -> bytes:
        """Return the manifest of a package: JSON that names document, edition, day, case numbers, every file with its
        hash, and the program's version; the same bytes for the same document.
        """

    def write(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> Path:
        """Write the files into a folder of their own in `folder`, whole or not at all, and return it. It is named after
        the first file that is not the manifest; a folder of that name that is there already is left alone and the new
        one gets a number. Raises `FileFault`, and `ValueError` for a name that no file in a folder can have.
        """

    def verify(self, folder: Path) -> tuple[PackageFault, ...]:
        """Return what is wrong with a package; nothing when every file is as its manifest says. Raises `FileFault`."""


class WordPapers(Protocol):
    """Composed documents as Word files."""

    def render(self, document: ComposedDocument) -> bytes:
        """Return the document as `.docx`; equal documents give equal bytes."""

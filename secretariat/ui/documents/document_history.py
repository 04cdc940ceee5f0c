"""What became of a document: its moves, the versions kept of it and the editions that left the house."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.application.issuing.packages import IssuedDocument
from secretariat.domain.documents.documents import DocumentMove, DocumentSnapshot
from secretariat.ui.documents import labels

Version: TypeAlias = DocumentSnapshot | IssuedDocument


@dataclass(frozen=True, slots=True)
class DocumentHistory:
    """Each part in any order."""

    moves: Sequence[DocumentMove] = ()
    snapshots: Sequence[DocumentSnapshot] = ()
    issues: Sequence[IssuedDocument] = ()

    @property
    def versions(self) -> list[Version]:
        """What the text can be compared with, the newest first."""
        return sorted((*self.snapshots, *self.issues), key=lambda version: version.at, reverse=True)


def version_name(version: Version) -> str:
    """Return what a version is called."""
    return version.name if isinstance(version, DocumentSnapshot) else labels.edition(version.number)

"""Reads and writes budget tables outside the database; see `secretariat.application.budget.files.BudgetFiles`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secretariat.application.budget.files import Copied, TableFormat
from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.recognition.sources import Source
from secretariat.domain.budget.tables import BudgetTableDraft


class TableFilesOutside:
    """Picks the reader and the writer by the kind of file."""

    def read(self, file: Path, *, tell: Tell = silently) -> Sequence[Source]:
        """Return the tables of a file."""
        raise NotImplementedError

    def write(self, draft: BudgetTableDraft, target: Path, kind: TableFormat, *, tell: Tell = silently) -> None:
        """Write a table, whole or not at all."""
        raise NotImplementedError

    def pasted(self, *, html: str | None, plain: str | None) -> Source:
        """Return what lies on the clipboard, to be understood as a table."""
        raise NotImplementedError

    def cells(self, *, html: str | None, plain: str | None) -> Sequence[Sequence[str]]:
        """Return what lies on the clipboard as a rectangle of texts."""
        raise NotImplementedError

    def copied(self, texts: Sequence[Sequence[str]]) -> Copied:
        """Return a rectangle of texts as it goes to the clipboard."""
        raise NotImplementedError

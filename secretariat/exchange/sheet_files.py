"""Status sheets as Word files: written with locked headings, read when they come back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secretariat.application.travelling import FileRead, OutgoingSheet


class WordSheetFiles:
    """See `secretariat.application.ports.SheetFiles`."""

    def write(self, sheets: Sequence[OutgoingSheet], target: Path) -> None:
        """Write a file with locked headings and a field for each part to be filled in."""
        raise NotImplementedError

    def read(self, file: Path) -> FileRead:
        """Return what a returned file says."""
        raise NotImplementedError

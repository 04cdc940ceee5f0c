"""Status sheets as Word files: written with locked headings, read when they come back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from secretariat.application.faults import file_told
from secretariat.application.travelling import FileRead, OutgoingSheet
from secretariat.exchange.office_package import Limits
from secretariat.exchange.word.reading import read_word
from secretariat.exchange.word.writing import word_file
from secretariat.system.whole_file import write_whole

_LIMITS: Final = Limits()


class WordSheetFiles:
    """See `secretariat.application.ports.SheetFiles`."""

    def write(self, sheets: Sequence[OutgoingSheet], target: Path) -> None:
        """Write a file, whole or not at all, with locked headings and a field for each part to be filled in.

        Raises:
            FileFault: the disk cannot take it.
        """
        content = word_file(sheets)
        with file_told(target):
            write_whole(target, content)

    def read(self, file: Path) -> FileRead:
        """Return what a returned file says.

        Raises:
            UnreadableFile: it holds no sheet that could be read.
            FileFault: the disk cannot give it.
        """
        with file_told(file), file.open("rb") as stream:
            content = stream.read(_LIMITS.size + 1)
        return read_word(content, _LIMITS)

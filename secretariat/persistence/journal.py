"""The recovery journal on the disk: a file a record, replaced whole, so that a crash costs one writing at most.

A file's first line is the SHA-256 of what follows it, and what follows is `secretariat.application.drafts.JOURNAL`. A
file whose sum is wrong is torn or written by another program; it is named and kept.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from secretariat.application.drafts import JOURNAL
from secretariat.application.faults import disk_told
from secretariat.application.records import JournalEntry, JournalKey
from secretariat.application.value_format import FormFault
from secretariat.persistence.database_file import identity_of

_ENDING = ".draft"
_NEW = ".new"
_BYTES = getattr(os, "O_BINARY", 0)
"""Windows would write two characters for each line break."""


class FileJournal:
    """Keeps entries as files in one folder; see `secretariat.application.ports.Journal`. Any thread may write."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def write(self, entry: JournalEntry) -> None:
        """Keep `entry` in the place of an earlier one of the same record. Raises `StorageFault`."""
        content = JOURNAL.write(entry).encode("utf-8", "surrogatepass")
        file = self._file(entry.key)
        new = file.with_suffix(_NEW)
        with self._lock, disk_told(file):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(new, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | _BYTES, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(hashlib.sha256(content).hexdigest().encode("ascii") + b"\n" + content)
                stream.flush()
                os.fsync(stream.fileno())
            new.replace(file)

    def entries(self) -> Sequence[JournalEntry]:
        """Return every entry that can be read. Raises `StorageFault`."""
        return [entry for _, entry in self._read() if entry is not None]

    def damaged(self) -> Sequence[Path]:
        """Return the files that cannot be read. Raises `StorageFault`."""
        return [file for file, entry in self._read() if entry is None]

    def discard(self, key: JournalKey) -> None:
        """Let go of a record's entry, if there is one. Raises `StorageFault`."""
        file = self._file(key)
        with self._lock, disk_told(file):
            file.unlink(missing_ok=True)

    def _read(self) -> Iterator[tuple[Path, JournalEntry | None]]:
        with disk_told(self._folder):
            contents = [(file, file.read_bytes()) for file in sorted(self._folder.glob(f"*{_ENDING}"))]
        for file, content in contents:
            yield file, _entry(content)

    def _file(self, key: JournalKey) -> Path:
        """A stored record's file bears its kind and number, a new one's a hash of its token, which may be anything."""
        if key.record_id is not None:
            return self._folder / f"{key.kind.value}-{key.record_id}{_ENDING}"
        token = hashlib.sha256(key.token.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return self._folder / f"new-{token}{_ENDING}"


def _entry(content: bytes) -> JournalEntry | None:
    checksum, _, stored = content.partition(b"\n")
    if hashlib.sha256(stored).hexdigest().encode("ascii") != checksum:
        return None
    try:
        return JOURNAL.read(stored.decode("utf-8", "surrogatepass"))
    except (FormFault, UnicodeDecodeError):
        return None


def journal_of(database: Path, root: Path) -> Path:
    """Return the folder below `root` where the journal of a database lies.

    It is the database's alone: neither another one's in another place, nor one's that comes to the same place later and
    gives the same numbers to other hearings. A backup that is put back finds its journal again.
    """
    place = hashlib.sha256(os.fsencode(database.resolve())).hexdigest()[:16]
    return root / f"{place}-{identity_of(database):08x}"

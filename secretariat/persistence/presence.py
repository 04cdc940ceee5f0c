"""Shows other programs that this one has the database open, also when this one's own locks were lost.

SQLite locks files as POSIX has it, and there a program gives up all its locks on a file when it closes that file once,
whoever in it opened it: a file dialog that looks into the files of a folder to choose their pictures is enough. The
next program that closes the database then takes itself for the last one, folds the write-ahead log into the database
and deletes it. What is saved here afterwards goes into a file that has no name any more, and is gone with the program.

Locks of an open file description, which Linux has, are not given up like that. They hold the bytes that SQLite holds.
"""

from __future__ import annotations

import logging
import os
import struct
import sys
from pathlib import Path
from threading import Lock
from typing import Final

if sys.platform == "linux":
    import fcntl

_LOG = logging.getLogger(__name__)

_SHARED: Final = ("", 0x40000002, 510)
"""The bytes of the database that SQLite holds while it is open."""
_INDEX: Final = ("-shm", 128, 1)
"""The byte of the log's index that SQLite holds while it is in use."""


class Presence:
    """Holds the locks from `take` until `let_go`; `close` comes last, when nothing of SQLite is open any more."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._descriptors: list[int] = []
        self._guard = Lock()

    def take(self) -> None:
        """Take the locks, once a connection is open. Doing it again does nothing, nor where there are no such locks."""
        with self._guard:
            if self._descriptors or sys.platform != "linux":
                return
            try:
                for ending, first, count in (_SHARED, _INDEX):
                    self._hold(Path(f"{self._database}{ending}"), first, count)
            except OSError as error:
                # Some file systems of a network have no such locks; SQLite's own hold there as ever.
                _LOG.warning("the database cannot be held open for other programs to see: %s", error)

    def let_go(self) -> None:
        """Give the locks back, so that SQLite can tidy up as it closes; the files stay open until `close`."""
        if sys.platform == "linux":
            for descriptor in self._descriptors:
                fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _lock(fcntl.F_UNLCK, 0, 0))

    def close(self) -> None:
        """Let go of the files. Doing it again does nothing."""
        while self._descriptors:
            os.close(self._descriptors.pop())

    def _hold(self, file: Path, first: int, count: int) -> None:
        # Never closed before SQLite is: closing it would give up SQLite's own locks.
        descriptor = os.open(file, os.O_RDONLY)
        self._descriptors.append(descriptor)
        if sys.platform == "linux":
            fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _lock(fcntl.F_RDLCK, first, count))


def _lock(kind: int, first: int, count: int) -> bytes:
    """Return a `struct flock`; no bytes at all means the whole file."""
    return struct.pack("@hhqqi0q", kind, os.SEEK_SET, first, count, 0)

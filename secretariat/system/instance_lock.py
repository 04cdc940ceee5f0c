"""One running program per database: a lock of the operating system, so that a crash frees it."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self

_ENDING = ".lock"
_LOCKED_BYTE = 1 << 30
"""On Windows a locked byte cannot be read by others, so one far behind the text is locked."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a database open. `since` is a time in UTC as `2025-03-26T09:30:00+00:00`."""

    user: str
    host: str
    pid: int
    since: str


class LockedBy(Exception):
    """Another running program has the database; `holder` is None when it did not say who it is."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__(str(holder))
        self.holder = holder


class InstanceLock:
    """Holds the lock of one database until `release`; the file beside the database stays and is empty then."""

    def __init__(self, database: Path, *, now: datetime) -> None:
        """Take the lock.

        Raises:
            LockedBy: another program has it.
            OSError: the file cannot be made.
        """
        file = database.with_name(database.name + _ENDING)
        # Without a buffer: what a full disk does not take would be tried again, and fail, when the file is closed.
        self._file: IO[bytes] = os.fdopen(os.open(file, os.O_CREAT | os.O_RDWR, 0o600), "r+b", buffering=0)
        try:
            _lock(self._file)
        except OSError:
            holder = _holder(self._file)
            self._file.close()
            raise LockedBy(holder) from None
        self._write(json.dumps(asdict(Holder(_user(), socket.gethostname(), os.getpid(), now.isoformat()))))

    def release(self) -> None:
        """Give the lock back. Doing it again does nothing."""
        if not self._file.closed:
            self._write("")
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def _write(self, holder: str) -> None:
        # Who holds the lock is a courtesy to the next one: a full disk must not keep the program from starting.
        with contextlib.suppress(OSError):
            self._file.seek(0)
            self._file.truncate()
            self._file.write(holder.encode())


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _holder(file: IO[bytes]) -> Holder | None:
    try:
        file.seek(0)
        return Holder(**json.loads(file.read(4096)))
    except (OSError, ValueError, TypeError):
        return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name, as in containers
        return str(os.getuid()) if hasattr(os, "getuid") else "?"

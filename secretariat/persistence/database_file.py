"""What a file is before it is opened: nothing yet, a database of this program, or somebody else's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from secretariat.application.faults import StorageFault, StorageTrouble, disk_told
from secretariat.persistence.engine import APPLICATION_ID
from secretariat.persistence.faults import database_told
from secretariat.system.paths import database_folder

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID = slice(68, 72)
"""Where SQLite keeps the application's id, big-endian (https://www.sqlite.org/fileformat.html, 1.3)."""

_IDENTITY = slice(60, 64)
"""Where it keeps the user version, which is a random number here: SQLite and Alembic have no use for it."""

_HEADER = 100


class FileKind(Enum):
    """What lies at a path."""

    NEW = "new"
    OURS = "ours"


def kind_of(path: Path) -> FileKind:
    """Tell what `path` is without changing a byte of it or leaving a file beside it.

    Raises `StorageFault` with `NOT_OURS` for anything but a missing or empty file and our own.
    """
    with disk_told(path):
        if not path.exists():
            return FileKind.NEW
        if not path.is_file():
            raise StorageFault(StorageTrouble.NOT_OURS, path, "not a file")
        header = _header(path)
    if not header:
        return FileKind.NEW
    if not header.startswith(_MAGIC) or int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise StorageFault(StorageTrouble.NOT_OURS, path)
    return FileKind.OURS


def is_sqlite(path: Path) -> bool:
    """True when a file is a database, whoever's. Raises `OSError`."""
    return _header(path).startswith(_MAGIC)


def identity_of(path: Path) -> int:
    """Return the number that one of our databases was given when it was made; its copies have the same."""
    with disk_told(path):
        return int.from_bytes(_header(path)[_IDENTITY])


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)


def revision_of(path: Path) -> str:
    """Return the revision of the tables in one of our databases.

    Raises `StorageFault` with `NEWER` for one this program does not know, `DAMAGED` where there is none.
    """
    with database_told(path), closing(connected(path, writable=False)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            row = None
    if row is None:
        raise StorageFault(StorageTrouble.DAMAGED, path, "no revision")
    if row[0] not in known_revisions():
        raise StorageFault(StorageTrouble.NEWER, path, f"revision {row[0]}")
    return str(row[0])


def known_revisions() -> list[str]:
    """Return the revisions this program can bring a database to, the first one first; files are named by theirs."""
    versions = database_folder() / "migrations" / "versions"
    return sorted(file.name.partition("_")[0] for file in versions.glob("[0-9]*_*.py"))


def verify(path: Path) -> None:
    """Check a database as a whole; takes a second for every hundred megabytes or so.

    Raises `StorageFault`: `NOT_OURS`, `NEWER`, or `DAMAGED` with what SQLite found first.
    """
    if kind_of(path) is FileKind.NEW:
        raise StorageFault(StorageTrouble.NOT_OURS, path, "empty")
    revision_of(path)
    with database_told(path), closing(connected(path, writable=False)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        astray = connection.execute("PRAGMA foreign_key_check").fetchone()
    if verdict != "ok":
        raise StorageFault(StorageTrouble.DAMAGED, path, verdict)
    if astray is not None:
        raise StorageFault(StorageTrouble.DAMAGED, path, f"row {astray[1]} of {astray[0]} belongs to nothing")


def connected(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open a database file that is there, beside SQLAlchemy. Raises `sqlite3.Error`."""
    mode = "rw" if writable else "ro"
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)

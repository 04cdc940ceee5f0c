"""Copies of the database: made on request and before every risk, checked before they count, put back whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from secretariat.application.faults import StorageFault, StorageTrouble, disk_told
from secretariat.persistence.database_file import FileKind, connected, kind_of, verify
from secretariat.persistence.engine import create_file
from secretariat.persistence.faults import database_told

KEPT = 10
"""Copies the program makes by itself that are kept of each database; the oldest goes."""

_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may have written beside a database."""


class DatabaseSafekeeping:
    """Backs up one database; see `secretariat.application.ports.Safekeeping`."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def back_up(self, target: Path) -> None:
        """Write a checked copy to `target`."""
        back_up(self._database, target)


def back_up(database: Path, target: Path) -> None:
    """Write a checked copy of the database to `target`, also while it is being worked in.

    Raises `StorageFault`; a database of ours that was at `target` is replaced by a good copy or stays, and any other
    file stays.
    """
    kind_of(target)
    with _beside(target) as copy:
        _copy(database, copy)
        verify(copy)


def set_aside(database: Path, folder: Path, *, now: datetime, why: str) -> Path:
    """Copy the database into `folder` under a name that tells when and why, let the oldest go, and return the copy."""
    with disk_told(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = folder / f"{database.stem}-{now:%Y%m%dT%H%M%S}-{why}.db"
    with _beside(copy) as new:
        _copy(database, new)
    with disk_told(folder):
        for old in sorted(folder.glob(f"{database.stem}-[0-9]*T[0-9]*-*.db"))[:-KEPT]:
            old.unlink()
    return copy


def restore(source: Path, database: Path, *, backups: Path, now: datetime) -> Path | None:
    """Put a backup in the database's place and return the copy that was made of what stood there, if anything did.

    Nobody may have the database open. An older backup is migrated at the next start.

    Raises:
        StorageFault: `NOT_OURS`, `NEWER` or `DAMAGED` about `source`, which is checked before anything is touched; or
            what keeps `database` from being replaced.
    """
    verify(source)
    with _beside(database) as copy:
        _copy(source, copy)
        verify(copy)
        return _make_way(database, backups, now)


def _make_way(database: Path, backups: Path, now: datetime) -> Path | None:
    """Keep what stands at `database`, and leave no journal that SQLite would play into the file that comes."""
    kept = None
    if kind_of(database) is FileKind.OURS:
        try:
            kept = set_aside(database, backups, now=now, why="before-restore")
            _fold_in_journal(database)
        except StorageFault as fault:
            if fault.trouble is not StorageTrouble.DAMAGED:
                raise
            # A damaged database is what a restore is for: keep its bytes as they are.
            kept = _kept_as_it_is(database, backups, now)
    with disk_told(database):
        for companion in _COMPANIONS:
            database.with_name(database.name + companion).unlink(missing_ok=True)
    return kept


def _fold_in_journal(database: Path) -> None:
    with database_told(database), closing(connected(database, writable=True)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _kept_as_it_is(database: Path, backups: Path, now: datetime) -> Path:
    """Copy a file and its journal byte for byte; it is not moved, for the folder may lie on another disk."""
    kept = backups / f"{database.stem}-{now:%Y%m%dT%H%M%S}-damaged.db"
    with disk_told(backups):
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        for companion in ("", *_COMPANIONS):
            file = database.with_name(database.name + companion)
            if file.exists():
                shutil.copy2(file, kept.with_name(kept.name + companion))
    return kept


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Give a file beside `target` to write; it takes its place when all went well and is gone when not."""
    new = target.with_name(f".{target.name}.new")
    with disk_told(target):
        new.unlink(missing_ok=True)
        create_file(new)
    try:
        yield new
        with disk_told(target):
            _flush(new)
            new.replace(target)
            _flush(target.parent)
    finally:
        new.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    """SQLite's own online copy: right while others write. The copy is one file, without a journal beside it."""
    with (
        database_told(target),
        closing(connected(source, writable=False)) as old,
        closing(connected(target, writable=True)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")


def _flush(path: Path) -> None:
    """Have the disk write a file, or the names in a folder, where the system can flush one."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

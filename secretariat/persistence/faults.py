"""The one place where trouble of the database or the disk becomes the fault a person hears of."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError, NoResultFound, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble
from secretariat.application.value_format import FormFault
from secretariat.domain.text_format import FormatFault
from secretariat.persistence.column_types import ColumnFault

_BY_SQLITE_CODE = {
    sqlite3.SQLITE_FULL: StorageTrouble.FULL,
    sqlite3.SQLITE_READONLY: StorageTrouble.READ_ONLY,
    sqlite3.SQLITE_PERM: StorageTrouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: StorageTrouble.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageTrouble.LOCKED,
    sqlite3.SQLITE_CORRUPT: StorageTrouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageTrouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: StorageTrouble.UNREACHABLE,
    sqlite3.SQLITE_IOERR: StorageTrouble.UNREACHABLE,
}
_PRIMARY = 0xFF
"""SQLite keeps the primary code in the lowest byte of an extended one."""

_LEAST_ROOM = 64 * 1024
"""Bytes; the index of a write-ahead log takes half of it."""


@contextmanager
def database_told(path: Path | None) -> Iterator[None]:
    """Turn what the database raises inside into `StorageFault`, `Conflict` or `NotFound`.

    What is nobody's environment, such as a broken constraint, passes through: it is a bug of ours. `path` is the file
    the fault is about, None for a server.
    """
    try:
        yield
    except StaleDataError as error:
        raise Conflict(str(error)) from error
    except NoResultFound as error:
        raise NotFound(str(error)) from error
    except OverflowError as error:
        # A number that SQLite cannot hold is the number of no row.
        raise NotFound(str(error)) from error
    except (FormFault, FormatFault, ColumnFault) as error:
        raise StorageFault(StorageTrouble.DAMAGED, path, str(error)) from error
    except (DBAPIError, sqlite3.Error) as error:
        fault = database_fault(error, path)
        if fault is None:
            raise
        raise fault from error


def database_fault(error: DBAPIError | sqlite3.Error, path: Path | None) -> StorageFault | None:
    """Return what a person hears of an error of the database, None when it is none of the environment's."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        trouble = _BY_SQLITE_CODE.get(code & _PRIMARY)
        if trouble is StorageTrouble.UNREACHABLE and path is not None:
            trouble = _cause_at(path.parent)
        return None if trouble is None else StorageFault(trouble, path, str(cause))
    if isinstance(cause, sqlite3.OperationalError):
        # Python's own, for bytes where text should be. Its message quotes them, and a log must not.
        return StorageFault(StorageTrouble.DAMAGED, path, "a column holds no text")
    return StorageFault(StorageTrouble.UNREACHABLE, path, str(cause)) if isinstance(error, OperationalError) else None


def _cause_at(folder: Path) -> StorageTrouble:
    """Return why SQLite cannot open a file in `folder`: even reading needs room for the write-ahead log beside it."""
    if folder.exists() and not os.access(folder, os.W_OK):
        return StorageTrouble.READ_ONLY
    with suppress(OSError):
        if shutil.disk_usage(folder).free < _LEAST_ROOM:
            return StorageTrouble.FULL
    return StorageTrouble.UNREACHABLE

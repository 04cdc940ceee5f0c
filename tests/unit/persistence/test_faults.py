"""What the database says becomes what a person hears, and a bug stays a bug."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy.exc import IntegrityError, NoResultFound, OperationalError, ProgrammingError
from sqlalchemy.orm.exc import StaleDataError

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble
from secretariat.application.value_format import FormFault
from secretariat.persistence.faults import database_told

FILE = Path("office.db")


class _Usage(NamedTuple):
    free: int


def _sqlite(code: int, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("told by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("raised", "heard"),
    [(StaleDataError("late"), Conflict), (NoResultFound("none"), NotFound), (FormFault("torn"), StorageFault)],
)
def test_the_stores_own_words_become_the_offices(raised, heard):
    with pytest.raises(heard), database_told(FILE):
        raise raised


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (sqlite3.SQLITE_FULL, StorageTrouble.FULL),
        (sqlite3.SQLITE_READONLY_DBMOVED, StorageTrouble.READ_ONLY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageTrouble.LOCKED),
        (sqlite3.SQLITE_CORRUPT_INDEX, StorageTrouble.DAMAGED),
        (sqlite3.SQLITE_NOTADB, StorageTrouble.DAMAGED),
        (sqlite3.SQLITE_IOERR_FSYNC, StorageTrouble.UNREACHABLE),
        (sqlite3.SQLITE_CANTOPEN, StorageTrouble.UNREACHABLE),
    ],
)
def test_trouble_is_told_by_sqlites_code(code, trouble):
    wrapped = OperationalError("UPDATE", {}, _sqlite(code))
    for raised in (_sqlite(code), wrapped):
        with pytest.raises(StorageFault) as fault, database_told(FILE):
            raise raised
        assert (fault.value.trouble, fault.value.path) == (trouble, FILE)


def test_a_server_that_is_away_cannot_be_reached():
    with pytest.raises(StorageFault) as fault, database_told(None):
        raise OperationalError("SELECT", {}, ConnectionRefusedError("no route"))

    assert (fault.value.trouble, fault.value.path) == (StorageTrouble.UNREACHABLE, None)


@pytest.mark.parametrize(
    "bug",
    [
        IntegrityError("INSERT", {}, _sqlite(sqlite3.SQLITE_CONSTRAINT, sqlite3.IntegrityError)),
        ProgrammingError("SELECT", {}, sqlite3.ProgrammingError("wrong number of bindings")),
        OperationalError("SELECT", {}, _sqlite(sqlite3.SQLITE_ERROR)),
        KeyError("title"),
    ],
)
def test_a_bug_is_not_blamed_on_the_machine(bug):
    with pytest.raises(type(bug)) as raised, database_told(FILE):
        raise bug

    assert raised.value is bug


def test_a_file_that_cannot_grow_for_want_of_room_is_a_full_disk(tmp_path, monkeypatch):
    error, file = _sqlite(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path / "office.db"
    with pytest.raises(StorageFault) as fault, database_told(file):
        raise error
    assert fault.value.trouble is StorageTrouble.UNREACHABLE

    monkeypatch.setattr("secretariat.persistence.faults.shutil.disk_usage", lambda _folder: _Usage(free=0))
    with pytest.raises(StorageFault) as fault, database_told(file):
        raise error
    assert fault.value.trouble is StorageTrouble.FULL

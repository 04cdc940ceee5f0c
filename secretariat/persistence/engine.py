"""Opens the database: everything that is SQLite's own is set here, and nowhere else a statement is SQLite's."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

APPLICATION_ID = 0x53454B52
"""Marks a file as a database of this program ("SEKR"); SQLite keeps it in the file's header."""

WAIT_SECONDS = 5.0
"""How long a write waits for another one before it gives up."""

WRITING = "secretariat_writing"
"""Execution option of a connection whose transaction will write."""


def sqlite_url(path: Path) -> URL:
    """Return the address of a database file."""
    return URL.create("sqlite+pysqlite", database=str(path))


def working_engine(url: URL) -> Engine:
    """Return the engine the program works with: foreign keys hold, every commit reaches the disk."""
    engine = create_engine(url)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up_working)
        event.listen(engine, "begin", _begin)
    return engine


def migrating_engine(url: URL) -> Engine:
    """Return an engine to change tables with: foreign keys are off, as rebuilding a parent would empty its children."""
    engine = create_engine(url)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up_migrating)
        event.listen(engine, "begin", _begin)
    return engine


def told_when_connected(engine: Engine, tell: Callable[[], None]) -> None:
    """Have `tell` called when a connection was opened and set up."""

    def connected(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.execute("PRAGMA schema_version").close()  # opens the write-ahead log, and makes its index
        tell()

    event.listen(engine, "connect", connected)


def create_file(path: Path) -> None:
    """Make an empty file that only its user may read (0600), in a folder for the user alone if that is missing too.

    Raises `OSError`.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _set_up_working(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    _leave_transactions_to_us(connection)
    # FULL: with WAL, NORMAL loses the last commits when the power goes.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _set_up_migrating(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    _leave_transactions_to_us(connection)
    for pragma in ("synchronous = FULL", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")


def _leave_transactions_to_us(connection: sqlite3.Connection) -> None:
    """The driver's own BEGIN comes too late and its commits around DDL too often."""
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {int(WAIT_SECONDS * 1000)}")


def _begin(connection: Connection) -> None:
    """A transaction that will write takes its lock at once, so that it can wait for another writer and never has to be
    given up halfway.
    """
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

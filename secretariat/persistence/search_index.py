"""The search index: an SQLite file of its own (FTS5), made of what is stored, lost without harm.

It lies beside no database but in the user's cache. A file that is damaged, or of another make, is put aside and a new
one begun; where no file can be made, the index is kept in memory.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from secretariat.application.searched import (
    Indexed,
    IndexLost,
    Passage,
    Provenance,
    Searched,
    SearchHit,
    SearchQuery,
)
from secretariat.domain import text_format
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.folding import folded
from secretariat.domain.searched_words import Term, understood
from secretariat.domain.text import Text
from secretariat.persistence.database_file import identity_of

_LOG = logging.getLogger(__name__)

MAKE: Final = 1
"""Raised when the index is made otherwise: an older one is made anew."""

_TABLES: Final = """
CREATE TABLE record (id INTEGER PRIMARY KEY, kind TEXT, record INTEGER, stamp TEXT, UNIQUE (kind, record));
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, of INTEGER, kind TEXT, record INTEGER, part TEXT, committee INTEGER, title TEXT,
    heading TEXT, words TEXT, year INTEGER, state TEXT, source TEXT, day TEXT, number TEXT, text TEXT
);
CREATE INDEX passage_of ON passage (of);
CREATE VIRTUAL TABLE folded USING fts5 (
    title, heading, words, tokenize = "unicode61 remove_diacritics 0", prefix = "2 3", columnsize = 1
);
"""
_PUT: Final = """
INSERT INTO passage (of, kind, record, part, committee, title, heading, words, year, state, source, day, number, text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_WEIGHTS: Final = "8.0, 4.0, 1.0"
"""A title weighs more than a heading, and that more than running words."""


def index_of(database: Path, folder: Path) -> Path:
    """Return the file of a database's index."""
    return folder / f"{identity_of(database)}.search"


class SqliteSearchIndex:
    """See `secretariat.application.searching.SearchIndex`. The file is opened when it is first needed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._is_in_memory = False

    def indexed(self) -> Sequence[Indexed]:
        """Return what stands in the index. Raises `IndexLost`."""
        with self._open() as connection:
            rows = connection.execute("SELECT kind, record, stamp FROM record").fetchall()
        with _as_written():
            return [Indexed(Searched(kind), record, stamp) for kind, record, stamp in rows]

    def put(self, indexed: Indexed, passages: Sequence[Passage]) -> None:
        """Put a record in, in the place of what stood there of it. Raises `IndexLost`."""
        with self._open() as connection, _transaction(connection):
            self._drop(connection, indexed)
            cursor = connection.execute(
                "INSERT INTO record (kind, record, stamp) VALUES (?, ?, ?)",
                (indexed.kind.value, indexed.record, indexed.stamp),
            )
            for passage in passages:
                number = connection.execute(_PUT, (cursor.lastrowid, *_columns(passage))).lastrowid
                connection.execute(
                    "INSERT INTO folded (rowid, title, heading, words) VALUES (?, ?, ?, ?)",
                    (number, folded(passage.title), folded(passage.heading), folded(passage.words)),
                )

    def drop(self, indexed: Indexed) -> None:
        """Take a record out. Raises `IndexLost`."""
        with self._open() as connection, _transaction(connection):
            self._drop(connection, indexed)

    @staticmethod
    def _drop(connection: sqlite3.Connection, indexed: Indexed) -> None:
        key = (indexed.kind.value, indexed.record)
        found = connection.execute("SELECT id FROM record WHERE kind = ? AND record = ?", key).fetchone()
        if found is not None:
            connection.execute("DELETE FROM folded WHERE rowid IN (SELECT id FROM passage WHERE of = ?)", found)
            connection.execute("DELETE FROM passage WHERE of = ?", found)
            connection.execute("DELETE FROM record WHERE id = ?", found)

    def find(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Return the hits, the best first. Raises `IndexLost`."""
        terms = understood(query.words)
        if not terms:
            return ()
        statement, values = _statement(query)
        with self._open() as connection:
            try:
                rows = connection.execute(statement, (matching(terms), *values, query.most)).fetchall()
            except OverflowError:
                return ()  # a year that SQLite cannot hold is no passage's
        with _as_written():
            return [_hit(row, terms) for row in rows]

    def passage(self, number: int) -> Passage | None:
        """Return a whole passage, None when it is not there any more. Raises `IndexLost`."""
        with self._open() as connection:
            row = connection.execute(f"SELECT {_SHOWN}, text FROM passage p WHERE p.id = ?", (number,)).fetchone()  # noqa: S608 - no word of a person's
        with _as_written():
            return None if row is None else _passage(row)

    def clear(self, *, in_memory: bool = False) -> None:
        """Put the file aside, damaged or not, and begin an empty one, or one in memory from now on."""
        with self._lock:
            self.close()
            self._is_in_memory |= in_memory
            for ending in ("", "-wal", "-shm"):
                with suppress(OSError):
                    Path(f"{self._file}{ending}").unlink()

    def close(self) -> None:
        """Let go of the file, if it was opened."""
        with self._lock:
            if self._connection is not None:
                with suppress(sqlite3.Error):
                    self._connection.close()
                self._connection = None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._connected()
                yield self._connection
            # What SQLite says of a damaged file quotes it, and may be no words at all.
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                _LOG.warning("the search index %s is lost: %s", self._file.name, error)
                raise IndexLost(str(error)) from error

    def _connected(self) -> sqlite3.Connection:
        if self._is_in_memory:
            return _made(":memory:")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _made(str(self._file))
        except (OSError, sqlite3.OperationalError) as error:
            if isinstance(error, sqlite3.Error) and error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise  # the file is there, without what belongs in it
            _LOG.warning("the search index cannot be kept in a file (%s); it is kept in memory", error)
            return _made(":memory:")


def _made(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # what is lost is made anew
        (make,) = connection.execute("PRAGMA user_version").fetchone()
        if make != MAKE:
            _begin(connection, is_new=make == 0)
        connection.execute("SELECT rowid FROM folded LIMIT 1").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def _begin(connection: sqlite3.Connection, *, is_new: bool) -> None:
    with _transaction(connection):
        if not is_new:
            for table in ("folded", "passage", "record"):
                connection.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in filter(str.strip, _TABLES.split(";\n")):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {MAKE}")


@contextmanager
def _as_written() -> Iterator[None]:
    """Raise `IndexLost` for what stands in the index and was never written there so: the file is damaged."""
    try:
        yield
    except (KeyError, ValueError, TypeError, text_format.FormatFault) as error:
        raise IndexLost(f"unreadable: {error}") from error


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


_SHOWN: Final = ", ".join(
    f"p.{column}"
    for column in (
        *("id", "kind", "record", "part", "committee", "title", "heading", "words", "year", "state"),
        *("source", "day", "number"),
    )
)


# Ranking inside the subquery lets FTS5 keep the best rows only; passages are looked up for those alone.
_FIND: Final = f"""
SELECT {_SHOWN} FROM (
    SELECT rowid, bm25(folded, {_WEIGHTS}) AS score FROM folded WHERE folded MATCH ? ORDER BY score LIMIT ?
) f JOIN passage p ON p.id = f.rowid ORDER BY f.score
"""  # noqa: S608 - no word of a person's is in it
_FIND_FILTERED: Final = f"""
SELECT {_SHOWN} FROM folded JOIN passage p ON p.id = folded.rowid WHERE folded MATCH ? AND {{filters}}
ORDER BY bm25(folded, {_WEIGHTS}) LIMIT ?
"""  # noqa: S608 - as above


def matching(terms: Sequence[Term]) -> str:
    """Return terms as FTS5 looks for them: all of them, each a phrase, the last word of some a beginning."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.is_beginning else ""}' for term in terms)


def _statement(query: SearchQuery) -> tuple[str, tuple[Any, ...]]:
    """Return the statement that finds, and the values of its filters."""
    filters: list[str] = []
    values: list[Any] = []
    if query.committee is not None:
        filters.append("p.committee = ?")
        values.append(query.committee)
    for column, wanted in (
        ("kind", sorted(kind.value for kind in query.kinds)),
        ("year", sorted(query.years)),
        ("state", sorted(query.states)),
    ):
        if wanted:
            filters.append(f"p.{column} IN ({', '.join('?' * len(wanted))})")
            values += wanted
    if not filters:
        return _FIND, ()
    return _FIND_FILTERED.format(filters=" AND ".join(filters)), tuple(values)


def _columns(passage: Passage) -> tuple[Any, ...]:
    source = passage.provenance
    return (
        passage.kind.value,
        passage.record,
        passage.part,
        passage.committee,
        passage.title,
        passage.heading,
        passage.words,
        passage.year,
        passage.state,
        source.title,
        source.day and source.day.isoformat(),
        source.case_number,
        text_format.write(passage.text) if passage.text.blocks else "",
    )


_KINDS: Final = {kind.value: kind for kind in Searched}


def _hit(row: Sequence[Any], terms: tuple[Term, ...]) -> SearchHit:
    number, kind, record, part, committee, title, heading, words, year, state, *source = row
    return SearchHit(
        _KINDS[kind],
        record,
        part,
        CommitteeId(committee),
        title,
        heading,
        words,
        terms,
        year,
        state,
        _provenance(source),
        number,
    )


def _passage(row: Sequence[Any]) -> Passage:
    _, kind, record, part, committee, title, heading, words, year, state, *source, text = row
    return Passage(
        Searched(kind),
        record,
        part,
        CommitteeId(committee),
        title,
        heading,
        words,
        year,
        state,
        _provenance(source),
        text_format.read(text) if text else Text(),
    )


def _provenance(source: Sequence[Any]) -> Provenance:
    title, day, number = source
    return Provenance(title, date.fromisoformat(day) if day else None, number)

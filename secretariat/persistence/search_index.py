"""The search index: an SQLite file of its own (FTS5), made of what is stored, lost without harm."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secretariat.application.searching import Indexed, Passage, SearchHit, SearchQuery
from secretariat.persistence.database_file import identity_of


def index_of(database: Path, folder: Path) -> Path:
    """Return the file of a database's index."""
    return folder / f"{identity_of(database)}.search"


class SqliteSearchIndex:
    """See `secretariat.application.searching.SearchIndex`. The file is opened when it is first needed."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def indexed(self) -> Sequence[Indexed]:
        """See the port."""
        raise NotImplementedError

    def put(self, indexed: Indexed, passages: Sequence[Passage]) -> None:
        """See the port."""
        raise NotImplementedError

    def drop(self, indexed: Indexed) -> None:
        """See the port."""
        raise NotImplementedError

    def find(self, query: SearchQuery) -> Sequence[SearchHit]:
        """See the port."""
        raise NotImplementedError

    def passage(self, number: int) -> Passage | None:
        """See the port."""
        raise NotImplementedError

    def clear(self) -> None:
        """See the port."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file, if it was opened."""

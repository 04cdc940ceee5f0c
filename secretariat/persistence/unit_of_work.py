"""One transaction of the database, with the repositories that work in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.ports import UnitOfWork
from secretariat.persistence.budget_store import StoredBudgetTables
from secretariat.persistence.catalogue import StoredRecords
from secretariat.persistence.catalogue_rows import INDICATORS, INITIATIVES, POLICIES, TEMPLATES
from secretariat.persistence.committee_lists import StoredCommitteeLists
from secretariat.persistence.committees import StoredCommittees
from secretariat.persistence.document_rows import DOCUMENT_TEMPLATES
from secretariat.persistence.documents import StoredDocuments
from secretariat.persistence.engine import WRITING
from secretariat.persistence.faults import database_told
from secretariat.persistence.hearings import StoredHearings
from secretariat.persistence.meetings import StoredMeetings
from secretariat.persistence.periods import StoredPeriods
from secretariat.persistence.searchables import StoredSearchables
from secretariat.persistence.sheets import StoredDispatches, StoredSheets


class StoredUnitOfWork:
    """The repositories over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.committees = StoredCommittees(session)
        self.hearings = StoredHearings(session)
        self.policies = StoredRecords(session, POLICIES)
        self.periods = StoredPeriods(session)
        self.templates = StoredRecords(session, TEMPLATES)
        self.initiatives = StoredRecords(session, INITIATIVES)
        self.sheets = StoredSheets(session)
        self.indicators = StoredRecords(session, INDICATORS)
        self.dispatches = StoredDispatches(session)
        self.lists = StoredCommitteeLists(session)
        self.budgets = StoredBudgetTables(session)
        self.documents = StoredDocuments(session)
        self.searchables = StoredSearchables(session)
        self.document_templates = StoredRecords(session, DOCUMENT_TEMPLATES)
        self.meetings = StoredMeetings(session)

    def commit(self) -> None:
        """Make what was done last."""
        self._session.commit()


class UnitsOfWork:
    """Opens units of work on a database; `path` is its file, for faults to name."""

    def __init__(self, engine: Engine, path: Path | None) -> None:
        self._path = path
        self._file = None if path is None else _file_at(path)
        self._reading = engine
        self._writing = engine.execution_options(**{WRITING: True})

    def __call__(self, *, writing: bool = True) -> AbstractContextManager[UnitOfWork]:
        """Open a unit of work; see `secretariat.application.ports.UnitOfWorkFactory`."""
        if writing:
            self._refuse_lost_file()
        return self._open(self._writing if writing else self._reading)

    def _refuse_lost_file(self) -> None:
        """A database that was moved or replaced takes what is written and keeps it where nobody looks again.

        SQLite sees that by the file's number too, but not while it keeps a write-ahead log (3.45).
        """
        if self._path is not None and _file_at(self._path) != self._file:
            raise StorageFault(StorageTrouble.UNREACHABLE, self._path, "moved or replaced while it was open")

    @contextmanager
    def _open(self, engine: Engine) -> Iterator[UnitOfWork]:
        # Leaving the session without a commit rolls back.
        with database_told(self._path), Session(engine, expire_on_commit=False) as session:
            yield StoredUnitOfWork(session)


def _file_at(path: Path) -> tuple[int, int] | None:
    """Return which file lies at a path. It is never opened: closing it would let go of SQLite's own locks."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

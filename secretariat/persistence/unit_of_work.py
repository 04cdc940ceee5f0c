"""One transaction of the database, with the repositories that work in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from secretariat.application.ports import UnitOfWork
from secretariat.persistence.committees import StoredCommittees
from secretariat.persistence.engine import WRITING
from secretariat.persistence.faults import database_told
from secretariat.persistence.hearings import StoredHearings


class StoredUnitOfWork:
    """The repositories over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.committees = StoredCommittees(session)
        self.hearings = StoredHearings(session)

    def commit(self) -> None:
        """Make what was done last."""
        self._session.commit()


class UnitsOfWork:
    """Opens units of work on a database; `path` is its file, for faults to name."""

    def __init__(self, engine: Engine, path: Path | None) -> None:
        self._path = path
        self._reading = engine
        self._writing = engine.execution_options(**{WRITING: True})

    def __call__(self, *, writing: bool = True) -> AbstractContextManager[UnitOfWork]:
        """Open a unit of work; see `secretariat.application.ports.UnitOfWorkFactory`."""
        return self._open(self._writing if writing else self._reading)

    @contextmanager
    def _open(self, engine: Engine) -> Iterator[UnitOfWork]:
        # Leaving the session without a commit rolls back.
        with database_told(self._path), Session(engine, expire_on_commit=False) as session:
            yield StoredUnitOfWork(session)

"""An office over a real database file, as the program opens it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import Committee, CommitteeDraft
from secretariat.domain.hearings import Hearing, HearingDraft
from secretariat.persistence.database_file import is_sqlite
from tests.integration.composing import Desk
from tests.support.clock import FixedClock

ACTOR = "Anna Sekretær"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the database will be; its folder is there."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "office.db"


@pytest.fixture
def services(database: Path, clock: FixedClock) -> Iterator[Services]:
    """The use cases over a new database."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        yield office.services
    if database.exists() and is_sqlite(database):  # some tests move it away, or put another file in its place
        assert strays_in(database) == []


def strays_in(database: Path) -> list[tuple[object, ...]]:
    """Return the rows that belong to nothing; there are none after any use case."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("PRAGMA foreign_key_check").fetchall()


@pytest.fixture
def committee(services: Services) -> Committee:
    """A stored committee."""
    return services.committees.add(
        CommitteeDraft(
            name="Beskæftigelses- og Integrationsudvalget",
            short_name="BIU",
            chair_name="Formandens navn",
            chair_title="Formand",
        )
    )


@pytest.fixture
def hearing(services: Services, committee: Committee) -> Hearing:
    """A stored hearing without a response."""
    return services.hearings.receive(committee.id, HearingDraft(title="Valby bydelsplan", asker="Valby Lokaludvalg"))


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demonstration in it, to be copied."""
    database = tmp_path_factory.mktemp("furnished") / "office.db"
    with open_office(database, actor=lambda: ACTOR, clock=FixedClock()) as office:
        office.services.demonstration.load()
    return database


@pytest.fixture
def desk(furnished: Path, database: Path, clock: FixedClock) -> Iterator[Desk]:
    """The use cases over a database of the test's own with the demonstration in it."""
    shutil.copy(furnished, database)
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        committee = office.services.committees.all()[0].id
        yield Desk(office.services, committee, office.services.periods.named(committee, "2009"))

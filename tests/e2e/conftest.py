"""The program's own window over a database with one committee."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.bootstrap import open_office
from tests.e2e.sitting import COMMITTEE, Sitting, running


@pytest.fixture
def database(tmp_path: Path) -> Path:
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.committees.add(COMMITTEE)
    return database


@pytest.fixture
def program(database: Path, qtbot) -> Iterator[Sitting]:
    with running(database, qtbot) as program:
        yield program

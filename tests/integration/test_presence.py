"""What is saved stays saved when another program works in the database beside this one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.bootstrap import Office, open_office
from secretariat.domain.committees import CommitteeDraft


@pytest.fixture
def office(database: Path) -> Iterator[Office]:
    """An open database with a committee in it."""
    with open_office(database, actor=lambda: "Anna") as opened:
        opened.services.committees.add(CommitteeDraft(name="Udvalg"))
        yield opened


def read_beside(database: Path) -> str:
    """Have another program open the database, read its committees and close it."""
    code = f"from contextlib import closing; import sqlite3\nwith closing(sqlite3.connect({str(database)!r})) as one:\n"
    code += "    print(sorted(name for name, in one.execute('SELECT name FROM committee')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def look_into(folder: Path) -> None:
    """Open and close each file, as a file dialog does to choose its picture."""
    for file in folder.iterdir():
        with file.open("rb") as opened:
            opened.read(16)


def test_nothing_is_lost_when_a_file_dialog_has_looked_into_the_database_and_another_program_closes_it(
    office, database
):
    look_into(database.parent)
    assert read_beside(database) == "['Udvalg']"
    office.services.committees.add(CommitteeDraft(name="Magistrat"))
    assert read_beside(database) == "['Magistrat', 'Udvalg']"


def test_the_log_is_folded_into_the_database_when_the_program_ends(office, database):
    look_into(database.parent)
    read_beside(database)
    office.close()
    assert not database.with_name(f"{database.name}-wal").exists()
    assert read_beside(database) == "['Udvalg']"


def test_the_database_can_be_opened_again_and_again(office, database):
    office.close()
    for _ in range(3):
        with open_office(database, actor=lambda: "Anna") as again:
            assert [found.draft.name for found in again.services.committees.all()] == ["Udvalg"]


def test_a_new_database_is_held_open_from_its_first_connection_on(database, caplog):
    with open_office(database, actor=lambda: "Anna") as opened:
        opened.services.committees.add(CommitteeDraft(name="Udvalg"))
        assert [record.message for record in caplog.records if "held open" in record.message] == []

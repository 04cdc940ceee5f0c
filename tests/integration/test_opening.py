"""Opening a database: made, migrated or refused, and what is refused is not touched."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, HearingState
from secretariat.persistence import database_file, migrations
from secretariat.persistence.engine import APPLICATION_ID, migrating_engine, sqlite_url
from secretariat.persistence.rows import Base
from secretariat.system import paths


def opened(database: Path, **options):
    return open_office(database, actor=lambda: "Anna", **options)


def refused(database: Path, **options) -> StorageFault:
    with pytest.raises(StorageFault) as fault:
        opened(database, **options)
    return fault.value


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_a_new_database_is_made_for_its_user_alone(tmp_path):
    database = tmp_path / "new folder" / "office.db"

    with opened(database) as office:
        assert list(office.services.committees.all()) == []
        files = [file for file in database.parent.iterdir() if file.is_file()]

    assert {file.name for file in files} >= {"office.db", "office.db.lock"}
    assert database.stat().st_mode & 0o777 == 0o600
    assert database.parent.stat().st_mode & 0o777 == 0o700


def test_what_sqlite_writes_beside_the_database_is_the_users_alone_too(database):
    with opened(database) as office:
        office.services.committees.add(CommitteeDraft(name="Udvalg"))
        modes = {file.name: file.stat().st_mode & 0o777 for file in database.parent.iterdir()}

    assert modes.keys() >= {"office.db-wal", "office.db-shm"}
    assert set(modes.values()) == {0o600}


def test_an_empty_file_becomes_a_database(database):
    database.touch()

    with opened(database) as office:
        assert list(office.services.committees.all()) == []


def test_the_tables_are_those_the_program_works_with(database):
    opened(database).close()
    engine = migrating_engine(sqlite_url(database))

    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    engine.dispose()

    assert differences == []


def test_commits_reach_the_disk_and_foreign_keys_hold(database):
    from secretariat.persistence.engine import working_engine

    opened(database).close()
    engine = working_engine(sqlite_url(database))
    with engine.connect() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id")
        }
    engine.dispose()

    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "application_id": APPLICATION_ID,
    }


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Dagsorden til udvalgets m\xf8de", id="text"),
        pytest.param(b"\0" * 4096, id="zeros"),
        pytest.param(b"SQLite format 3\0", id="half a header"),
        pytest.param(b"PK\3\4" + bytes(range(256)) * 16, id="archive"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_untouched(database, content):
    database.write_bytes(content)
    before = database.stat().st_mtime_ns

    fault = refused(database)

    assert (fault.trouble, fault.path) == (StorageTrouble.NOT_OURS, database)
    assert (database.read_bytes(), database.stat().st_mtime_ns) == (content, before)
    assert names_in(database.parent) == {"office.db"}


@pytest.mark.parametrize("journal_mode", ["DELETE", "WAL"])
def test_somebody_elses_database_is_refused_and_left_untouched(database, journal_mode):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal_mode}")
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    content = database.read_bytes()

    assert refused(database).trouble is StorageTrouble.NOT_OURS
    assert database.read_bytes() == content
    assert names_in(database.parent) == {"office.db"}


def test_a_folder_is_no_database(tmp_path):
    assert refused(tmp_path).trouble is StorageTrouble.NOT_OURS


def test_a_newer_database_is_refused_and_left_as_it_is(database):
    opened(database).close()
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    content = database.read_bytes()

    fault = refused(database)

    assert fault.trouble is StorageTrouble.NEWER
    assert "9999" in fault.detail
    assert database.read_bytes() == content
    assert not paths.backup_folder().exists()


@pytest.mark.parametrize("kept", [100, 1000, 5000])
def test_a_cut_off_database_is_refused_as_damaged(database, kept):
    opened(database).close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    database.write_bytes(database.read_bytes()[:kept])

    assert refused(database).trouble is StorageTrouble.DAMAGED


def test_a_second_program_is_told_who_has_the_database(database):
    with opened(database):
        fault = refused(database)

    assert fault.trouble is StorageTrouble.IN_USE
    assert fault.path == database
    assert fault.detail.count(", ") == 2
    opened(database).close()


def test_reading_beside_a_running_program_is_allowed(database):
    with opened(database) as office, opened(database, exclusive=False) as beside:
        office.services.committees.add(CommitteeDraft(name="Udvalg"))

        assert [committee.draft.name for committee in beside.services.committees.all()] == ["Udvalg"]


def test_a_program_that_was_killed_leaves_no_lock(database):
    program = (
        "import os, signal, sys; from pathlib import Path; from secretariat.bootstrap import open_office\n"
        "office = open_office(Path(sys.argv[1]), actor=str)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )

    killed = subprocess.run([sys.executable, "-c", program, str(database)], check=False, timeout=60)

    assert killed.returncode == -signal.SIGKILL
    opened(database).close()


# A newer release, as a migration that alters a parent table the way Alembic does on SQLite: copied, dropped, renamed.
_NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

def upgrade():
    with op.batch_alter_table("hearing", recreate="always") as hearing:
        hearing.add_column(sa.Column("colour", sa.UnicodeText(), nullable=False, server_default="red"))
    {then}
"""


@pytest.fixture
def next_release(tmp_path, monkeypatch):
    """A copy of `db/` with one more migration; called with a line that the migration ends with."""

    def make(then: str = "pass") -> None:
        folder = tmp_path / "db"
        (folder / "migrations" / "versions").mkdir(parents=True)
        for file in paths.database_folder().rglob("*.py"):
            (folder / file.relative_to(paths.database_folder())).write_bytes(file.read_bytes())
        (folder / "migrations" / "versions" / "0005_colour.py").write_text(_NEXT.format(then=then))
        for module in (database_file, migrations):
            monkeypatch.setattr(module, "database_folder", lambda: folder)

    return make


@pytest.fixture
def older(database):
    """A database of this release with a hearing in it; returns the hearing."""
    with opened(database) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
        draft = HearingDraft(title="Valby")
        hearing = office.services.hearings.receive(committee.id, draft)
        return office.services.hearings.move(hearing.id, HearingState.DRAFTING, version=1)


def test_altering_a_parent_table_keeps_its_children(database, older, next_release):
    next_release()

    with opened(database) as office:
        assert office.services.hearings.get(older.id) == older

    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT colour FROM hearing").fetchall() == [("red",)]
        assert connection.execute("SELECT count(*) FROM state_change").fetchall() == [(2,)]


def test_a_migration_is_preceded_by_a_backup(database, older, next_release, clock):
    next_release()

    opened(database, clock=clock).close()

    (backup,) = paths.backup_folder().iterdir()
    assert backup.name == "office-20250326T090000-before-migration-from-0004.db"
    assert backup.stat().st_mode & 0o777 == 0o600
    assert database_file.revision_of(backup) == "0004"
    assert database_file.revision_of(database) == "0005"


def test_a_start_without_a_migration_makes_no_backup(database, older):
    opened(database).close()

    assert not paths.backup_folder().exists()


@pytest.mark.parametrize(
    "then",
    [
        pytest.param('op.execute("DELETE FROM committee")', id="leaves strays"),
        pytest.param('raise OSError(5, "the machine stops here")', id="stops halfway"),
    ],
)
def test_a_migration_that_fails_leaves_the_database_as_it_was(database, older, next_release, then, monkeypatch):
    with monkeypatch.context():
        next_release(then)
        with pytest.raises((StorageFault, OSError)):
            opened(database)
        assert database_file.revision_of(database) == "0004"
    monkeypatch.undo()

    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM committee").fetchall() == [(1,)]
        assert "colour" not in connection.execute("SELECT sql FROM sqlite_master WHERE name = 'hearing'").fetchone()[0]


def test_a_program_that_only_reads_waits_for_nobody_but_migrates_alone(database, older, next_release):
    next_release()
    with opened(database, exclusive=False) as office:
        assert office.services.hearings.get(older.id) == older


def test_ten_backups_are_kept(database, older, next_release, clock):
    folder = paths.made(paths.backup_folder())
    for day in range(10, 24):
        (folder / f"office-202501{day}T090000-before-restore.db").touch()
    (folder / "other-20200101T090000-before-restore.db").touch()
    next_release()

    opened(database, clock=clock).close()

    names = sorted(names_in(folder))
    assert len([name for name in names if name.startswith("office-")]) == 10
    assert names[0] == "office-20250115T090000-before-restore.db"
    assert names[-1] == "other-20200101T090000-before-restore.db"

"""A copy of the database is checked before it counts, and what a restore replaces is kept."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.bootstrap import open_office, put_back
from secretariat.domain.committees import CommitteeDraft
from secretariat.persistence import backup as backups
from secretariat.persistence.database_file import verify
from secretariat.system import paths


def names(database):
    with open_office(database, actor=str) as office:
        return [committee.draft.name for committee in office.services.committees.all()]


@pytest.fixture
def filled(database, clock):
    """A closed database with one committee, "Før"."""
    with open_office(database, actor=str, clock=clock) as office:
        office.services.committees.add(CommitteeDraft(name="Før"))
    return database


@pytest.fixture
def copy(filled, tmp_path):
    """A backup of it; the database has got a second committee, "Nu", since."""
    target = tmp_path / "backup.db"
    with open_office(filled, actor=str) as office:
        office.services.safekeeping.back_up(target)
        office.services.committees.add(CommitteeDraft(name="Nu"))
    return target


def test_a_backup_is_one_whole_file_for_its_user_alone(filled, copy):
    verify(copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in copy.parent.glob("*backup*")) == ["backup.db"]
    assert names(copy) == ["Før"]


def test_a_backup_holds_what_was_saved_a_moment_ago(services, committee, tmp_path):
    services.safekeeping.back_up(tmp_path / "backup.db")

    assert names(tmp_path / "backup.db") == [committee.draft.name]


def test_a_backup_that_cannot_be_made_leaves_the_one_there_was(services, tmp_path, monkeypatch):
    target = tmp_path / "backup.db"
    services.safekeeping.back_up(target)
    before = target.read_bytes()

    def damaged(path):
        raise StorageFault(StorageTrouble.DAMAGED, path)

    monkeypatch.setattr(backups, "verify", damaged)
    with pytest.raises(StorageFault):
        services.safekeeping.back_up(target)

    assert target.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if "backup" in file.name] == ["backup.db"]


def test_a_backup_into_a_folder_that_is_not_there_makes_it(services, tmp_path):
    services.safekeeping.back_up(tmp_path / "stick" / "backup.db")

    verify(tmp_path / "stick" / "backup.db")


def test_a_restore_puts_the_backup_back_and_keeps_what_it_replaced(filled, copy, clock):
    kept = put_back(copy, filled, clock=clock)

    assert names(filled) == ["Før"]
    assert kept == paths.backup_folder() / "office-20250326T090000-before-restore.db"
    assert names(kept) == ["Før", "Nu"]
    assert names(copy) == ["Før"]
    assert filled.stat().st_mode & 0o777 == 0o600


def test_a_restore_where_nothing_was_makes_the_database(copy, tmp_path):
    database = tmp_path / "new" / "office.db"

    assert put_back(copy, database) is None
    assert names(database) == ["Før"]


def test_no_journal_of_the_old_database_is_played_into_the_new_one(filled, copy):
    with closing(sqlite3.connect(filled)) as crashed, closing(sqlite3.connect(filled)) as open_still:
        open_still.execute("SELECT * FROM committee").fetchall()
        crashed.execute("UPDATE committee SET name = 'I journalen'")
        crashed.commit()
        journal = filled.with_name("office.db-wal").read_bytes()
    filled.with_name("office.db-wal").write_bytes(journal)

    kept = put_back(copy, filled)

    assert names(filled) == ["Før"]
    assert set(names(kept)) == {"I journalen"}


def test_a_damaged_database_is_kept_byte_for_byte(filled, copy):
    damaged = filled.read_bytes()[:5000]
    filled.write_bytes(damaged)

    kept = put_back(copy, filled)

    assert kept.read_bytes() == damaged
    assert names(filled) == ["Før"]


def test_a_damaged_database_is_kept_on_another_disk_too(filled, copy, monkeypatch):
    filled.write_bytes(filled.read_bytes()[:5000])
    ordinary = Path.replace

    def between_disks(source, target):
        if source.parent != Path(target).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return ordinary(source, target)

    monkeypatch.setattr(Path, "replace", between_disks)
    assert put_back(copy, filled).exists()
    assert names(filled) == ["Før"]


def test_a_sound_database_that_there_is_no_room_to_keep_is_not_replaced(filled, copy, monkeypatch):
    def full(_database, folder, **_options):
        raise StorageFault(StorageTrouble.FULL, folder)

    monkeypatch.setattr(backups, "set_aside", full)
    with pytest.raises(StorageFault) as fault:
        put_back(copy, filled)

    assert fault.value.trouble is StorageTrouble.FULL
    assert names(filled) == ["Før", "Nu"]


@pytest.mark.parametrize("state", ["somebody else's", "newer", "cut off", "empty", "missing", "strays", "a page"])
def test_a_backup_that_is_none_is_refused_and_nothing_is_touched(filled, copy, state):
    troubles = {
        "somebody else's": StorageTrouble.NOT_OURS,
        "newer": StorageTrouble.NEWER,
        "empty": StorageTrouble.NOT_OURS,
        "missing": StorageTrouble.NOT_OURS,
    }
    _spoil(copy, state)
    before = filled.read_bytes()

    with pytest.raises(StorageFault) as fault:
        put_back(copy, filled)

    assert (fault.value.trouble, fault.value.path) == (troubles.get(state, StorageTrouble.DAMAGED), copy)
    assert filled.read_bytes() == before
    assert not paths.backup_folder().exists()


def _spoil(copy, state):
    match state:
        case "somebody else's":
            copy.write_bytes(b"Dagsorden")
        case "cut off":
            copy.write_bytes(copy.read_bytes()[:-6000])
        case "empty":
            copy.write_bytes(b"")
        case "missing":
            copy.unlink()
        case "a page":
            with copy.open("r+b") as file:
                file.seek(3 * 4096)
                file.write(b"\xab" * 4096)
        case _:
            with closing(sqlite3.connect(copy)) as connection, connection:
                connection.execute(
                    "UPDATE alembic_version SET version_num = '9999'"
                    if state == "newer"
                    else "INSERT INTO question (hearing_id, position, key, text) VALUES (9, 0, '', '')"
                )


def test_a_restore_waits_until_nobody_has_the_database_open(filled, copy):
    with open_office(filled, actor=str), pytest.raises(StorageFault) as fault:
        put_back(copy, filled)

    assert fault.value.trouble is StorageTrouble.IN_USE
    assert names(filled) == ["Før", "Nu"]


def test_a_restore_over_a_strangers_file_is_refused(copy, tmp_path):
    stranger = tmp_path / "letter.txt"
    stranger.write_bytes(b"Dagsorden")

    with pytest.raises(StorageFault) as fault:
        put_back(copy, stranger)

    assert (fault.value.trouble, fault.value.path) == (StorageTrouble.NOT_OURS, stranger)
    assert stranger.read_bytes() == b"Dagsorden"

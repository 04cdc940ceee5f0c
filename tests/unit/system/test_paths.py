"""Where things lie."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from secretariat.system import paths

FOLDERS = (
    paths.data_folder,
    paths.settings_folder,
    paths.journal_folder,
    paths.log_folder,
    paths.backup_folder,
)


def test_the_program_finds_what_it_brings() -> None:
    assert (paths.resources() / "fonts").is_dir()
    assert (paths.database_folder() / "migrations").is_dir()


def test_everything_of_the_user_lies_in_the_home_that_is_named(home: Path) -> None:
    for folder in FOLDERS:
        assert folder().is_relative_to(home)
    assert paths.default_database().parent == paths.data_folder()


def test_nothing_of_the_user_shares_a_folder() -> None:
    assert len({folder() for folder in FOLDERS}) == len(FOLDERS)


def test_without_a_named_home_the_system_says_where(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)

    for folder in FOLDERS:
        assert folder().is_absolute()
        assert "secretariat" in str(folder())
        assert not folder().is_relative_to(home)


def test_asking_makes_nothing(home: Path) -> None:
    for folder in FOLDERS:
        folder()

    assert not home.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no modes")
def test_a_made_folder_is_for_the_user_alone() -> None:
    folder = paths.made(paths.data_folder())

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert paths.made(folder) == folder

"""The program's own window over a database with one committee."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from secretariat.app import Options, Program
from secretariat.bootstrap import open_office
from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, SettingsFile, ThemeChoice
from secretariat.ui.frame import Frame
from secretariat.ui.preferences import Preferences
from tests.e2e.sitting import COMMITTEE, Sitting


@pytest.fixture
def database(tmp_path: Path) -> Path:
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.committees.add(COMMITTEE)
    return database


@pytest.fixture
def program(database: Path, qtbot) -> Iterator[Sitting]:
    preferences = Preferences(SettingsFile(paths.settings_folder()))
    frame = Frame(preferences)
    Program(frame, Options(database, ScreenLanguage.ENGLISH, ThemeChoice.LIGHT))
    frame.show()
    with open_office(database, actor=str, exclusive=False) as reader:
        program = Sitting(frame, reader.services, qtbot)
        qtbot.waitUntil(lambda: program.startup is not None and program.startup.workplace is not None, timeout=10_000)
        yield program
        frame.close()
    frame.deleteLater()
    QApplication.processEvents()

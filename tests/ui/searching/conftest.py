"""The whole window over the demonstration, its index read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from secretariat.bootstrap import open_office
from secretariat.ui.searching.search_page import SearchPage
from tests.support.clock import FixedClock
from tests.ui.window.conftest import ACTOR, Desk, database, desk, open_desk

__all__ = ["database", "desk", "open_desk"]


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration in a database of its own, loaded once."""
    folder = tmp_path_factory.mktemp("demonstration")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SECRETARIAT_HOME", str(folder / "home"))
        with open_office(folder / "office.db", actor=lambda: ACTOR, clock=FixedClock()) as office:
            office.services.demonstration.load()
    return folder / "office.db"


@pytest.fixture
def demonstration(loaded: Path, database: Path) -> Path:
    """A copy of it for each test."""
    shutil.copyfile(loaded, database)
    return database


@pytest.fixture
def indexed(qtbot, desk: Desk) -> Desk:
    """A window whose search has everything in its index."""
    desk.startup.workplace.services.search.refresh()
    return desk


@pytest.fixture
def page(qtbot, indexed: Desk) -> SearchPage:
    """The page of the search in front."""
    indexed.keys("Ctrl+Shift+F")
    front = indexed.window.front
    assert isinstance(front, SearchPage)
    return front


@pytest.fixture
def look(qtbot, indexed: Desk) -> Callable[[SearchPage, str], None]:
    """Types words into the field of the page and waits for what is found, and for the passage beside it."""

    def looked(page: SearchPage, words: str) -> None:
        field = indexed.find(QLineEdit, "field.search_everything")
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)
        qtbot.waitUntil(lambda: not page.is_behind)

    return looked

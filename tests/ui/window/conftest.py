"""The whole window over a real database with the demonstration's three hearings, its clock standing still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from secretariat.bootstrap import Office, open_office
from secretariat.system.settings import SettingsFile
from secretariat.ui.frame import Frame
from secretariat.ui.main_window import MainWindow
from secretariat.ui.preferences import Preferences
from secretariat.ui.startup import Startup
from secretariat.ui.subjects import HEARINGS
from secretariat.ui.theme import ThemeChoice, appearance
from tests.support.clock import FixedClock

ACTOR = "Anna Sekretær"


@dataclass
class Desk:
    """A window at work, and what a person does with it."""

    frame: Frame
    window: MainWindow
    startup: Startup

    def find(self, kind: type, name: str) -> QWidget:
        """Return the one widget of a kind and name that can be seen."""
        found = [widget for widget in self.frame.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def click(self, kind: type, name: str) -> None:
        """Click it with the mouse."""
        QTest.mouseClick(self.find(kind, name), Qt.MouseButton.LeftButton)

    def keys(self, keys: str) -> None:
        """Press a shortcut in the window."""
        action = next(action for action in self.frame.actions() if keys in [k.toString() for k in action.shortcuts()])
        assert action.isEnabled(), keys
        action.trigger()

    @property
    def notices(self) -> list[str]:
        """What the notices above the record say."""
        return [notice.message for notice in self.window.notices.shown()]

    @property
    def tabs(self) -> list[str]:
        """The titles of the open records."""
        return [record.title for record in self.window.records()]


@pytest.fixture
def open_desk(qtbot, clock: FixedClock, home: Path) -> Iterator[Callable[[Path], Desk]]:
    """Opens a window on a database; closing it again is done at the end."""
    frames: list[Frame] = []

    def opener(database: Path, actor: Callable[[], str]) -> Office:
        return open_office(database, actor=lambda: ACTOR, clock=clock)

    def opened(database: Path) -> Desk:
        appearance().apply(ThemeChoice.LIGHT)
        preferences = Preferences(SettingsFile(home / "settings"))
        if not preferences.settings.place.subject:
            preferences.keep("place", subject=HEARINGS)  # where these tests begin, as somebody left it
        frame = Frame(preferences)
        frame.show()
        frames.append(frame)
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        window = MainWindow(frame)
        startup = Startup(window, opener)
        startup.open(database)
        return Desk(frame, window, startup)

    yield opened
    for frame in frames:
        frame.close()
        frame.deleteLater()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the database lies; nothing is there yet."""
    return tmp_path / "office.db"


@pytest.fixture
def demonstration(database: Path, clock: FixedClock, home: Path) -> Path:
    """A database with the demonstration's committee and its three hearings."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        office.services.demonstration.load()
    return database


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], demonstration: Path) -> Desk:
    """A window on the demonstration."""
    return open_desk(demonstration)

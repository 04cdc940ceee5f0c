"""Types into a hearing's response, a status sheet, a budget table, a paper or an item of a meeting without stopping,
through the program's own window, until somebody ends the process. In a table each number goes into a line of its own.

Started as a program of its own: `python typist.py DATABASE KIND NUMBER`, such as `office.db sheet 1`. After each key
that the window has taken it writes the time of the system's steady clock, in seconds, and how many keys there were.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from secretariat.app import Options, Program
from secretariat.application.records import RecordKind
from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, SettingsFile
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.editing.page import TextPage
from secretariat.ui.frame import Frame
from secretariat.ui.preferences import Preferences
from secretariat.ui.startup import Startup
from secretariat.ui.subjects import HEARINGS

BETWEEN_KEYS = 12
"""Milliseconds; a quick typist needs a hundred."""


def typed_characters() -> Iterator[str]:
    """Yield what is typed, the same each time: 1 2 3 4 …"""
    for number in count(1):
        yield from f"{number} "


class Typist:
    """Opens a record and types."""

    def __init__(self, frame: Frame, kind: RecordKind, number: int) -> None:
        self._frame = frame
        self._record = kind, number
        self._characters = typed_characters()
        self._keys = 0
        self._page: QWidget | None = None
        self._beat = QTimer(frame, interval=BETWEEN_KEYS)
        self._beat.timeout.connect(self._press)

    def begin(self) -> None:
        """Open the record; called until the database is open."""
        startup = self._frame.findChild(Startup)
        if startup is None or startup.workplace is None:
            QTimer.singleShot(20, self._frame, self.begin)
            return
        tab = startup.workplace.open_record(*self._record)
        self._page = tab.findChild(GridView) or tab.findChild(TextPage)
        self._page.setFocus()
        if self._record[0] is RecordKind.BUDGET_TABLE:
            QTest.keyClick(self._page, Qt.Key.Key_End)  # to the figures
        if self._record[0] is RecordKind.SHEET:
            QTest.keyClick(self._page, Qt.Key.Key_Down)  # from the heading of the first row to what stands under it
        self._beat.start()

    def _press(self) -> None:
        character = next(self._characters)
        if isinstance(self._page, GridView) and character == " ":
            QTest.keyClick(self._where(), Qt.Key.Key_Return)
        else:
            QTest.keyClicks(self._where(), character)
        self._keys += 1
        sys.stdout.write(f"{time.monotonic()} {self._keys}\n")
        sys.stdout.flush()

    def _where(self) -> QWidget:
        """Return what takes the keys: the field over a cell while there is one."""
        assert self._page is not None
        return next((one for one in self._page.findChildren(QLineEdit) if one.isVisible()), self._page)


def main() -> None:
    """Type until the end."""
    database, kind, number = Path(sys.argv[1]), RecordKind(sys.argv[2]), int(sys.argv[3])
    QApplication(["secretariat"])
    preferences = Preferences(SettingsFile(paths.settings_folder()))
    preferences.keep("place", subject=HEARINGS)
    frame = Frame(preferences)
    Program(frame, Options(database, ScreenLanguage.ENGLISH, None))
    typist = Typist(frame, kind, number)
    frame.show()
    QTimer.singleShot(0, frame, typist.begin)
    QEventLoop().exec()


if __name__ == "__main__":
    main()

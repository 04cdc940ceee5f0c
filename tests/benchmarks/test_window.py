"""How soon the window stands on the screen, and how fast its list answers, with 5,000 hearings stored.

Each thing is measured in turn with its floor, so that a busy machine slows both; run with `start.py benchmark`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from secretariat.bootstrap import open_office
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, HearingState, StateChange
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from secretariat.system import paths
from secretariat.system.settings import SettingsFile
from secretariat.ui import subjects
from secretariat.ui.frame import Frame
from secretariat.ui.main_window import MainWindow
from secretariat.ui.preferences import Preferences
from secretariat.ui.startup import Startup
from secretariat.ui.theme import ThemeChoice, appearance
from tests.benchmarks.conftest import Figures

TODAY = date(2025, 3, 26)
HEARINGS = 5_000
AT_ONCE = 250
"""Hearings stored in one transaction; a session grows slower the more it holds."""

ROUNDS = 15
MOST_FIRST_PAINT = 1.5
MOST_KEY = 30.0
MOST_LIST = 100.0
"""Milliseconds."""

EMPTY_WINDOW = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

app = QApplication([])
window = Window()
window.resize(1280, 820)
window.show()
app.exec()
"""

FIRST_PAINT = """
import os
from secretariat import app
from secretariat.ui.frame import Frame

begin = Frame.__init__

def watched(frame, preferences):
    begin(frame, preferences)
    frame.first_painted.connect(lambda: os._exit(0))

Frame.__init__ = watched
app.run([])
"""

LIST_SHOWN = """
import os
from PySide6.QtCore import QTimer
from secretariat import app
from secretariat.ui.startup import Startup

begin = Startup._begin_work

def watched(startup, services):
    begin(startup, services)
    QTimer.singleShot(0, lambda: (startup._window.frame.repaint(), os._exit(0)))

Startup._begin_work = watched
app.run([])
"""


def hearing(number: int) -> HearingDraft:
    """Return one of the stored hearings; titles, askers and deadlines differ as an office's do."""
    place, subject = ("Ørestad", "Ålegade")[number % 3 == 0], ("helhedsplaner", "veje")[number % 7 == 0]
    return HearingDraft(
        title=f"Høring {number} om {place} og {subject}",
        asker=f"Forvaltning {number % 40}",
        received=TODAY,
        deadline=TODAY + timedelta(days=number % 300 - 100),
        case_numbers=(
            CaseNumber(CaseSystem.EDOC, f"2025-{number:07d}"),
            CaseNumber(CaseSystem.F2_CASE, f"2025 - {number}"),
        ),
        responsible=f"Sekretær {number % 9}",
    )


@pytest.fixture(scope="module")
def office_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder whose usual database holds 5,000 hearings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.HOME_VARIABLE, str(home))
        database = paths.default_database()
    with open_office(database, actor=lambda: "Anna") as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU"))
    units = UnitsOfWork(working_engine(sqlite_url(database)), database)
    received = (StateChange(None, HearingState.RECEIVED, datetime(2025, 3, 26, 9, tzinfo=UTC), "Anna", ""),)
    for start in range(0, HEARINGS, AT_ONCE):
        with units() as unit:
            for number in range(start, start + AT_ONCE):
                unit.hearings.add(committee.id, hearing(number), received)
            unit.commit()
    return home


@pytest.fixture
def stocked(office_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database of 5,000 hearings, as the user's own."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(office_home))
    return paths.default_database()


def run(program: str) -> float:
    """Run a program to its end in a process of its own and return the seconds."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, env=os.environ)
    return perf_counter() - start


@pytest.mark.parametrize(
    ("thing", "program", "most"),
    [
        (
            "First paint of the window, 5,000 hearings stored; floor: an empty PySide6 window",
            FIRST_PAINT,
            MOST_FIRST_PAINT,
        ),
        ("The same, until the 5,000 are listed; same floor", LIST_SHOWN, None),
    ],
    ids=["first paint", "list shown"],
)
@pytest.mark.usefixtures("stocked")
def test_the_window_stands_soon(
    benchmark: BenchmarkFixture, figures: Figures, thing: str, program: str, most: float | None
) -> None:
    floor: list[float] = []
    times: list[float] = []
    run(EMPTY_WINDOW)
    benchmark.pedantic(
        lambda: times.append(run(program)),
        setup=lambda: floor.append(run(EMPTY_WINDOW)),
        rounds=ROUNDS,
        warmup_rounds=1,
    )
    figures.ratio(thing, floor=median(floor), program=median(times), most=most)


def test_the_list_is_read_fast(benchmark: BenchmarkFixture, figures: Figures, stocked: Path) -> None:
    with open_office(stocked, actor=str) as office:
        rows = benchmark(office.services.hearings.list_rows, None)
    assert len(rows) == HEARINGS
    took = benchmark.stats.stats.median * 1000
    figures.milliseconds("Reading the list of 5,000 hearings", program=took, most=MOST_LIST, figure="median")


@pytest.fixture
def window(stocked: Path, qtbot: QtBot) -> Iterator[Frame]:
    """The program's window on the list of 5,000 hearings."""
    appearance().apply(ThemeChoice.LIGHT)
    with ExitStack() as closing:
        preferences = Preferences(SettingsFile(paths.settings_folder()))
        preferences.keep("place", subject=subjects.HEARINGS)
        frame = Frame(preferences)
        closing.callback(frame.deleteLater)
        closing.callback(frame.close)
        frame.show()
        startup = Startup(MainWindow(frame), lambda database, actor: open_office(database, actor=actor))
        startup.open(stocked)
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        yield frame


def test_a_key_in_the_filter_of_the_list(benchmark: BenchmarkFixture, figures: Figures, window: Frame) -> None:
    line = window.findChild(QLineEdit, "filter.hearings")
    table = next(view for view in window.findChildren(QTableView) if view.isVisible())
    line.setFocus()
    keys = [*"helheds", *[Qt.Key.Key_Backspace] * 7]
    times: list[float] = []
    floor: list[float] = []
    assert table.model().rowCount() == HEARINGS

    def key() -> None:
        start = perf_counter()
        QTest.keyClick(line, keys[0])
        QApplication.processEvents()  # the repaint
        times.append(perf_counter() - start)
        keys.append(keys.pop(0))

    def plain_repaint() -> None:
        start = perf_counter()
        table.viewport().repaint()
        floor.append(perf_counter() - start)

    benchmark.pedantic(key, setup=plain_repaint, rounds=14 * 8, warmup_rounds=14)
    worst = sorted(times)[int(len(times) * 0.95)]
    figures.milliseconds(
        "Key in the filter of 5,000 hearings, to the repaint; floor: a repaint alone",
        floor=median(floor) * 1000,
        program=worst * 1000,
        most=MOST_KEY,
        figure="95th percentile",
    )

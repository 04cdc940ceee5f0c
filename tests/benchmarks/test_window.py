"""How soon the window stands on the screen, and how fast its list of hearings answers; each beside its floor.

Run with `pytest tests/benchmarks --benchmark-only`. Each group holds the floor and the thing itself, measured in the
same run; the targets are 1.5 times an empty window, and 30 ms for a key in the filter with 5,000 hearings.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QTableView

from secretariat.application.queries import HearingListRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.hearings import HearingId, HearingState
from secretariat.ui.hearings.list_model import Column, HearingsModel
from secretariat.ui.kit.table import ListTable
from secretariat.ui.theme import ThemeChoice, appearance

TODAY = date(2025, 3, 26)
HEARINGS = 5_000

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

THE_PROGRAM = """
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


def run(program: str) -> None:
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


@pytest.mark.benchmark(group="first paint", min_rounds=10, warmup=True, warmup_iterations=1)
@pytest.mark.parametrize("program", [EMPTY_WINDOW, THE_PROGRAM], ids=["floor: an empty window", "the program"])
def test_first_paint(benchmark, program):
    benchmark(run, program)


def row(number: int) -> HearingListRow:
    title = (
        f"Høring {number} om {'Ørestad' if number % 3 else 'Ålegade'} og {'helhedsplaner' if number % 7 else 'veje'}"
    )
    return HearingListRow(
        HearingId(number),
        CommitteeId(1),
        title,
        f"Forvaltning {number % 40}",
        TODAY,
        TODAY + timedelta(days=number % 300 - 100),
        list(HearingState)[number % 6],
        (f"2025-{number:07d}", f"2025 - {number}"),
        f"Sekretær {number % 9}",
        None,
        sort_key(title),
    )


@pytest.fixture
def table(qtbot) -> QTableView:
    appearance().apply(ThemeChoice.LIGHT)
    model = HearingsModel()
    model.show_rows([row(number) for number in range(HEARINGS)], TODAY)
    made = ListTable(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.sortByColumn(Column.DEADLINE, made.horizontalHeader().sortIndicatorOrder())
    made.resize(1100, 700)
    made.show()
    return made


@pytest.mark.benchmark(group="a key in the filter of 5,000 hearings, to the repaint")
def test_floor_a_plain_repaint(benchmark, table):
    benchmark(table.viewport().repaint)


@pytest.mark.benchmark(group="a key in the filter of 5,000 hearings, to the repaint")
def test_a_key_in_the_filter(benchmark, table):
    typed = ["h", "he", "hel", "helh", "helhe", "helhed", "helheds", "helhed", "hel", ""]

    def keys() -> None:
        table.model().filter(typed[0], frozenset())
        typed.append(typed.pop(0))
        table.viewport().repaint()

    benchmark(keys)

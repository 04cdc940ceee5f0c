"""How soon an edit stands on the screen; the floor is a bare table of as many plain cells, one of which is edited."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from secretariat.domain.budget.tables import (
    BLANK,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Row,
    RowKey,
    RowKind,
)
from secretariat.exchange.budgets.files import TableFilesOutside
from secretariat.printing.wording import budget_wording
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.theme import ThemeChoice, appearance
from tests.benchmarks.conftest import Figures

YEARS = 9
"""Columns of figures besides their sum."""
GROUP = 20
"""Rows of a group, its own among them."""
PASTED = 10_000
ROUNDS = 40

MOST_TO_REPAINT = 16.0
"""Milliseconds from the key that ends an entry to the painted total: a frame of an ordinary screen."""
MOST_PASTE = 1500.0
"""Milliseconds for 10,000 × 10 cells from the clipboard to the screen, and as much to undo them."""
MOST_GROWTH = 4.0
"""Times the edit of 2,000 lines that one of 20,000 may take: what is left to grow is finding the row that changed."""


def overview(lines: int) -> BudgetTableDraft:
    """Return a table of groups with a total over all, `lines` rows × 10 columns, the last one their sum."""
    years = tuple(Column(ColumnKey(str(year)), str(year), year=year) for year in range(2001, 2001 + YEARS))
    total = Column(ColumnKey("total"), "I alt", ColumnKind.SUM, of=tuple(year.key for year in years))
    rows = (_row(place) for place in range(lines - 1))
    grand = Row(RowKey("all"), RowKind.GRAND_TOTAL, 0, "", "I ALT", (BLANK,) * (YEARS + 1))
    return BudgetTableDraft(title="Overblik", columns=(*years, total), rows=(*rows, grand))


def _row(place: int) -> Row:
    group, line = divmod(place, GROUP)
    if line == 0:
        return Row(RowKey(f"group {group}"), RowKind.GROUP, 0, "", f"Gruppe {group}", (BLANK,) * (YEARS + 1))
    figures = (Cell(CellState.FIGURE, Decimal(place * 1000 + year)) for year in range(YEARS))
    cells = (*figures, BLANK)
    return Row(RowKey(f"line {place}"), RowKind.LINE, 1, f"{group}.{line}", f"Indsats {place}", cells)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def until_painted(self, act: Callable[[], None]) -> float:
        """Do something and return the seconds until it is painted."""
        before, started = self.count, perf_counter()
        act()
        while self.count == before:
            QApplication.processEvents()
        return perf_counter() - started


class PlainModel(QAbstractTableModel):
    """As many plain texts as a table has cells."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._texts = [[f"{row},{column}" for column in range(YEARS + 3)] for row in range(lines)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else YEARS + 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self._texts[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def put(self, row: int, column: int, text: str) -> None:
        """Put a text in a cell and tell of it."""
        self._texts[row][column] = text
        self.dataChanged.emit(self.index(row, column), self.index(row, column))


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    appearance().apply(ThemeChoice.LIGHT)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1280, 900)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()


def grid_of(qtbot: QtBot, draft: BudgetTableDraft) -> BudgetGrid:
    grid = BudgetGrid(EditedDraft(draft), TableFilesOutside(budget_wording))
    shown(qtbot, grid)
    return grid


class Typing:
    """Types figures into a cell again and again; `taken` are the seconds from each Enter to the painted totals."""

    def __init__(self, qtbot: QtBot, lines: int) -> None:
        self._qtbot = qtbot
        self._grid = grid_of(qtbot, overview(lines))
        self._paints = Paints(self._grid.view.viewport())
        self.taken: list[float] = []

    def begin(self) -> None:
        """Type a figure that is not put in yet."""
        self._grid.show_place(RowKey("line 5"), ColumnKey("2004"))
        self._qtbot.keyClicks(self._grid.view, str(len(self.taken) % 9 + 1))
        QApplication.processEvents()

    def end(self) -> None:
        """Press Enter."""
        entry = QApplication.focusWidget()
        self.taken.append(self._paints.until_painted(lambda: self._qtbot.keyClick(entry, Qt.Key.Key_Return)))


def bare_table(qtbot: QtBot) -> list[float]:
    """Return the seconds from an edit of Qt's own table to its paint."""
    bare, model = QTableView(), PlainModel(2_000)
    bare.setModel(model)
    shown(qtbot, bare)
    paints = Paints(bare.viewport())
    taken = [paints.until_painted(lambda text=text: model.put(5, 4, text)) for text in map(str, range(ROUNDS))]
    bare.hide()
    return taken


def test_an_edit_stands_on_the_screen_within_a_frame(
    benchmark: BenchmarkFixture, figures: Figures, qtbot: QtBot
) -> None:
    floor = median(bare_table(qtbot))
    large = Typing(qtbot, 20_000)
    for _ in range(ROUNDS):
        large.begin()
        large.end()
    small = Typing(qtbot, 2_000)
    benchmark.pedantic(small.end, setup=small.begin, rounds=ROUNDS, warmup_rounds=2)
    figures.milliseconds(
        "Budget grid, 2,000 × 10, from Enter to the painted totals; floor: a bare table's cell",
        floor=floor * 1000,
        program=median(small.taken) * 1000,
        figure="median",
        most=MOST_TO_REPAINT,
    )
    figures.ratio(
        "Budget grid, the same with 20,000 lines; floor: with 2,000",
        floor=median(small.taken),
        program=median(large.taken),
        most=MOST_GROWTH,
    )


def test_ten_thousand_lines_are_pasted_and_undone(benchmark: BenchmarkFixture, figures: Figures, qtbot: QtBot) -> None:
    line = "\t".join(f"1.23{column},5" for column in range(10))
    QGuiApplication.clipboard().setText("\n".join([line] * PASTED))
    grid = grid_of(qtbot, overview(2))
    paints, taken = Paints(grid.view.viewport()), {}
    grid.show_place(RowKey("group 0"), ColumnKey("2001"))

    def paste_and_undo() -> None:
        taken["paste"] = paints.until_painted(grid.action("paste").trigger)
        assert grid.view.grid_model.lines == PASTED + 1  # the grand total stays below them
        taken["undo of the paste"] = paints.until_painted(grid.action("undo").trigger)

    benchmark.pedantic(paste_and_undo, rounds=1)
    QGuiApplication.clipboard().clear()
    assert grid.view.grid_model.lines == 2
    for thing, seconds in taken.items():
        told = f"Budget grid, {thing}, {PASTED} × 10, to the paint"
        figures.milliseconds(told, program=seconds * 1000, figure="one", most=MOST_PASTE)

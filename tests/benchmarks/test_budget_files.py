"""How fast large budget tables come in and go out, beside what the bare libraries take for the same cells.

Each thing is measured in turn with its floor, so that a busy machine slows both; run with `start.py benchmark`.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from openpyxl import Workbook, load_workbook
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.application.budget.files import TableFormat
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
from tests.benchmarks.conftest import Figures

FILES = TableFilesOutside(budget_wording)
ROUNDS = 3
LINES = 20_000
IMPORTED = 50_000
COLUMNS = 10
PASTED = 10_000
MOST_EXPORT = 3_000.0
MOST_IMPORT = 5_000.0
MOST_PASTE = 1_000.0
"""Milliseconds. The rest of a paste, which may take half as much again, is the grid's: see `test_budget_grid`."""
MOST_MEMORY = 400.0
"""Megabytes."""


def figure(row: int, column: int) -> str:
    """A figure of a large table, as it is typed."""
    return f"{(row * 31 + column * 7_919) % 100_000 / 10:.1f}".replace(".", ",")


@pytest.fixture(scope="module")
def large() -> BudgetTableDraft:
    """A table of lines in groups of twenty, with a column that adds the others."""
    years = tuple(Column(ColumnKey(str(at)), str(2000 + at), year=2000 + at) for at in range(COLUMNS - 1))
    total = Column(ColumnKey("total"), "I alt", ColumnKind.SUM, of=tuple(column.key for column in years))
    rows: list[Row] = []
    for at in range(LINES):
        if at % 20 == 0:
            rows.append(Row(RowKey(f"g{at}"), RowKind.GROUP, 0, "", f"Gruppe {at}", (BLANK,) * COLUMNS))
        facts = (Decimal(figure(at, column).replace(",", ".")).scaleb(6) for column in range(COLUMNS - 1))
        cells = (*(Cell(CellState.FIGURE, fact) for fact in facts), BLANK)
        rows.append(Row(RowKey(f"l{at}"), RowKind.LINE, 1, f"{at // 20}.{at % 20}", f"Linje nr. {at}", cells))
    return BudgetTableDraft("Stor tabel", columns=(*years, total), rows=tuple(rows))


@pytest.fixture(scope="module")
def long_text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A text file with many lines."""
    file = tmp_path_factory.mktemp("budgets") / "Stor.csv"
    rows = (
        [f"{at // 20}.{at % 20} Linje nr. {at}", *(figure(at, column) for column in range(COLUMNS))]
        for at in range(IMPORTED)
    )
    head = ["Mio. kr.", *(str(2000 + at) for at in range(COLUMNS))]
    file.write_text("\r\n".join(";".join(row) for row in [head, *rows]), encoding="utf-8")
    return file


def in_turn(benchmark: BenchmarkFixture, program: Callable[[], object], floor: Callable[[], object]) -> list[float]:
    """The median seconds of both, program first."""
    times: list[list[float]] = [[], []]

    def timed(place: int, work: Callable[[], object]) -> None:
        start = perf_counter()
        work()
        times[place].append(perf_counter() - start)

    benchmark.pedantic(timed, args=(0, program), setup=lambda: timed(1, floor), rounds=ROUNDS)
    return [median(each) for each in times]


def test_a_large_table_is_given_out_as_a_workbook_fast(
    benchmark: BenchmarkFixture, figures: Figures, large: BudgetTableDraft, tmp_path: Path
) -> None:
    def bare() -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for row in large.rows:
            sheet.append([row.label, *(None if cell.figure is None else float(cell.figure) for cell in row.cells)])
        book.save(BytesIO())

    target = tmp_path / "Stor.xlsx"
    program, floor = in_turn(benchmark, lambda: FILES.write(large, target, TableFormat.XLSX), bare)
    thing = f"A workbook of {LINES} lines is written"
    figures.milliseconds(thing, program=program * 1e3, floor=floor * 1e3, figure="median", most=MOST_EXPORT)


def test_a_large_workbook_is_read_fast(
    benchmark: BenchmarkFixture, figures: Figures, large: BudgetTableDraft, tmp_path: Path
) -> None:
    file = tmp_path / "Stor.xlsx"
    FILES.write(large, file, TableFormat.XLSX)

    def bare() -> None:
        assert sum(1 for _ in load_workbook(file, read_only=True, data_only=True).active.values) > LINES

    program, floor = in_turn(benchmark, lambda: FILES.read(file), bare)
    figures.ratio(f"A workbook of {LINES} lines is read", floor=floor, program=program, most=1.5)


_TAKEN_IN = """
import resource, sys
from secretariat.cli import main
main(["budget", "import", sys.argv[1], "--database", sys.argv[2], "--title", "Stor tabel"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
_BARE = """
import csv, sqlite3, sys
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file, delimiter=";"))
database = sqlite3.connect(sys.argv[2])
database.execute("CREATE TABLE cell (row INTEGER, place INTEGER, figure TEXT, PRIMARY KEY (row, place)) WITHOUT ROWID")
cells = ((at, place, text) for at, row in enumerate(rows) for place, text in enumerate(row))
database.executemany("INSERT INTO cell VALUES (?, ?, ?)", cells)
database.commit()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the system tells no peak of a process")
def test_a_long_text_file_is_taken_in_and_stored_fast_and_without_much_memory(
    benchmark: BenchmarkFixture, figures: Figures, long_text: Path, tmp_path: Path
) -> None:
    """Each in a process of its own, from its start to its end: the command line, and a program of seven lines."""
    told: list[float] = []

    def run(script: str, round_: int) -> str:
        database = tmp_path / f"{len(script)}-{round_}.db"
        home = {**os.environ, "SECRETARIAT_HOME": str(tmp_path / "home")}
        command = [sys.executable, "-c", script, str(long_text), str(database)]
        return subprocess.check_output(command, env=home, stderr=subprocess.DEVNULL, text=True)

    rounds = count()
    program, floor = in_turn(
        benchmark,
        lambda: told.append(float(run(_TAKEN_IN, next(rounds)).split()[-1])),
        lambda: run(_BARE, next(rounds)),
    )
    thing = f"A text file of {IMPORTED} lines is taken in and stored by the command line"
    figures.milliseconds(thing, program=program * 1e3, floor=floor * 1e3, figure="median", most=MOST_IMPORT)
    figures.megabytes(thing, program=max(told), most=MOST_MEMORY)


def test_many_cells_are_pasted_fast(benchmark: BenchmarkFixture, figures: Figures) -> None:
    rows = [[figure(row, column) for column in range(COLUMNS)] for row in range(PASTED)]
    copied = FILES.copied(rows)

    def bare() -> None:
        assert len(list(csv.reader(StringIO(copied.plain), delimiter="\t"))) == PASTED

    program, floor = in_turn(benchmark, lambda: FILES.cells(html=copied.html, plain=copied.plain), bare)
    thing = f"{PASTED} × {COLUMNS} cells are read off the clipboard"
    figures.milliseconds(thing, program=program * 1e3, floor=floor * 1e3, figure="median", most=MOST_PASTE)

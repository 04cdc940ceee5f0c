"""How fast a period's overview is read and the next period made, with 500 initiatives in ten periods.

Each thing is measured in turn with what SQLite alone takes for the same rows, so that a busy machine slows both; run
with `start.py benchmark`.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.bootstrap import open_office
from secretariat.domain.periods import PeriodId
from tests.benchmarks.conftest import Figures
from tests.benchmarks.reports import INITIATIVES, PERIODS, roll, stock

ROUNDS = 15
ROLLS = 5
MOST_OVERVIEW = 150.0
MOST_ROLL = 1000.0
"""Milliseconds."""

BARE_OVERVIEW = """
SELECT initiative.id, initiative.number, initiative.name, initiative.sort_key, initiative.name_sort_key,
       initiative.section, initiative.office, initiative.standing, initiative.expects_sheet,
       status_sheet.id, status_sheet.attainment, status_sheet.gross, status_sheet.net, status_sheet.counting,
       status_sheet.state, status_sheet.unconfirmed, status_sheet.pending, status_sheet.first_due
FROM initiative JOIN status_sheet ON status_sheet.initiative_id = initiative.id
WHERE status_sheet.period_id = ? AND status_sheet.removed_at IS NULL
ORDER BY initiative.section, initiative.sort_key
"""

PARTS = ("status_sheet_contribution", "unchanged_mark")


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, PeriodId]:
    """The database and its newest period."""
    database = tmp_path_factory.mktemp("reports") / "office.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRETARIAT_HOME", str(database.parent))
        return database, stock(database)


@pytest.fixture
def bare(stocked: tuple[Path, PeriodId], tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A copy of the database without the program, written as safely."""
    copy = tmp_path / "bare.db"
    shutil.copyfile(stocked[0], copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        yield connection


def test_the_overview_of_a_period_is_read_fast(
    benchmark: BenchmarkFixture, figures: Figures, stocked: tuple[Path, PeriodId], bare: sqlite3.Connection
) -> None:
    database, newest = stocked
    times: list[float] = []
    floor: list[float] = []

    def bare_overview() -> None:
        start = perf_counter()
        rows = bare.execute(BARE_OVERVIEW, (newest,)).fetchall()
        floor.append(perf_counter() - start)
        assert len(rows) == INITIATIVES

    with open_office(database, actor=str) as office:

        def overview() -> None:
            start = perf_counter()
            rows = office.services.periods.overview(newest)
            times.append(perf_counter() - start)
            assert len(rows) == INITIATIVES

        benchmark.pedantic(overview, setup=bare_overview, rounds=ROUNDS, warmup_rounds=1)
    figures.milliseconds(
        f"Reading the overview of {INITIATIVES} initiatives × {PERIODS} periods; floor: SQLite's rows alone",
        floor=median(floor) * 1000,
        program=median(times) * 1000,
        most=MOST_OVERVIEW,
        figure="median",
    )


def test_a_period_is_rolled_fast(
    benchmark: BenchmarkFixture, figures: Figures, stocked: tuple[Path, PeriodId], bare: sqlite3.Connection
) -> None:
    database, newest = stocked
    times: list[float] = []
    floor: list[float] = []

    def bare_roll() -> None:
        start = perf_counter()
        _copy_rows(bare, newest, PeriodId(newest + len(floor) + 1))
        floor.append(perf_counter() - start)

    with open_office(database, actor=str) as office:
        last = [office.services.periods.get(newest)]

        def next_period() -> None:
            start = perf_counter()
            last.append(roll(office.services, last[-1].id))
            times.append(perf_counter() - start)

        benchmark.pedantic(next_period, setup=bare_roll, rounds=ROLLS, warmup_rounds=0)
        assert len(office.services.periods.overview(last[-1].id)) == INITIATIVES
    figures.milliseconds(
        f"Rolling {INITIATIVES} sheets into the next period; floor: SQLite copying the same rows",
        floor=median(floor) * 1000,
        program=median(times) * 1000,
        most=MOST_ROLL,
        figure="median",
    )


def _copy_rows(connection: sqlite3.Connection, before: PeriodId, after: PeriodId) -> None:
    """Copy a period's sheets with their parts in one transaction, as no more than rows."""
    connection.execute("BEGIN IMMEDIATE")
    names = [row[1] for row in connection.execute("PRAGMA table_info(status_sheet)")]
    step = (after - before) * 1_000_000
    columns = ", ".join({"id": f"id + {step}", "period_id": str(after)}.get(name, name) for name in names)
    connection.execute(f"INSERT INTO status_sheet SELECT {columns} FROM status_sheet WHERE period_id = ?", (before,))
    for table in PARTS:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        columns = ", ".join({"sheet_id": f"sheet_id + {step}"}.get(name, name) for name in names)
        connection.execute(
            f"INSERT INTO {table} SELECT {columns} FROM {table} WHERE sheet_id IN "
            "(SELECT id FROM status_sheet WHERE period_id = ?)",
            (before,),
        )
    connection.execute("COMMIT")

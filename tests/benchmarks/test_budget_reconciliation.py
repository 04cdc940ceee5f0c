"""How fast a large budget table is reconciled: with every total printed, with every total wrong, with every sheet.

Each thing is measured in turn with its floor, so that a busy machine slows both; run with `start.py benchmark`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.surroundings import OtherFigure, SheetClaim, Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft, Cell, CellState, Row, RowKind, holds_fact
from tests.benchmarks.budgets import FIRST_YEAR, stock
from tests.benchmarks.conftest import Figures

LINES, COLUMNS = 20_000, 10
ROUNDS = 5
MOST = 1000.0
"""Milliseconds."""
THOUSAND = Decimal(1000)


def printed(draft: BudgetTableDraft, *, off: Decimal = Decimal()) -> BudgetTableDraft:
    """The table with a printed figure in every computed cell, so much more than it comes to."""
    sums = Sums(draft)

    def cell(place: int, at: int, row: Row) -> Cell:
        if holds_fact(row, draft.columns[at]):
            return row.cells[at]
        return Cell(CellState.FIGURE, (sums.figure(place, at).amount or Decimal()) + off)

    rows = (
        replace(row, cells=tuple(cell(place, at, row) for at in range(len(draft.columns))))
        for place, row in enumerate(draft.rows)
    )
    return replace(draft, rows=tuple(rows))


def around(draft: BudgetTableDraft) -> Surroundings:
    """A sheet and a figure of another table for each line, which tell the same."""
    lines = [row for row in draft.rows if row.kind is RowKind.LINE]
    first = [row.cells[0].figure or Decimal() for row in lines]
    return Surroundings(
        sheets=tuple(
            SheetClaim(row.number, row.name, (row.line_key,), FIRST_YEAR, net, THOUSAND)
            for row, net in zip(lines, first, strict=True)
        ),
        others=tuple(
            OtherFigure(row.line_key, FIRST_YEAR, figure, THOUSAND, "Budget")
            for row, figure in zip(lines, first, strict=True)
        ),
    )


def added(draft: BudgetTableDraft) -> None:
    """The floor: every figure of the table added to its column, and nothing compared."""
    for at in range(len(draft.columns)):
        sum((figure for row in draft.rows if (figure := row.cells[at].figure) is not None), Decimal())


@pytest.fixture(scope="module")
def table() -> BudgetTableDraft:
    """A table without printed figures."""
    return stock(LINES, COLUMNS)


def _measure(benchmark: BenchmarkFixture, draft: BudgetTableDraft, work: Callable[[], int]) -> tuple[float, float, int]:
    """Return the milliseconds of the floor and of the work, and how many findings there were."""
    floor: list[float] = []
    times: list[float] = []
    found: set[int] = set()

    def add_up() -> None:
        start = perf_counter()
        added(draft)
        floor.append(perf_counter() - start)

    def timed() -> None:
        start = perf_counter()
        found.add(work())
        times.append(perf_counter() - start)

    benchmark.pedantic(timed, setup=add_up, rounds=ROUNDS, warmup_rounds=1)
    (count,) = found
    return median(floor) * 1000, median(times) * 1000, count


def test_a_large_table_that_foots_is_reconciled_fast(
    benchmark: BenchmarkFixture, figures: Figures, table: BudgetTableDraft
) -> None:
    draft = printed(table)
    floor, program, count = _measure(benchmark, draft, lambda: len(reconcile(draft)))
    assert count == 0
    figures.milliseconds(
        f"Reconciling {LINES} lines × {COLUMNS}, every total printed; floor: adding every figure",
        floor=floor,
        program=program,
        most=MOST,
        figure="median",
    )


def test_a_large_table_with_all_its_sheets_is_reconciled_fast(
    benchmark: BenchmarkFixture, figures: Figures, table: BudgetTableDraft
) -> None:
    draft, beside = printed(table), around(table)
    floor, program, count = _measure(benchmark, draft, lambda: len(reconcile(draft, beside)))
    assert count == 0
    figures.milliseconds(
        "The same with a sheet and a figure of another table for each line",
        floor=floor,
        program=program,
        most=MOST,
        figure="median",
    )


def test_a_large_table_with_every_total_wrong_is_reconciled_fast(
    benchmark: BenchmarkFixture, figures: Figures, table: BudgetTableDraft
) -> None:
    draft = printed(table, off=Decimal(10) ** 8)
    floor, program, count = _measure(benchmark, draft, lambda: len(reconcile(draft)))
    assert count > LINES
    figures.milliseconds(
        f"The same with every total wrong, {count} findings",
        floor=floor,
        program=program,
        most=MOST,
        figure="median",
    )

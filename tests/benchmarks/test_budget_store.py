"""How fast a budget table of twenty thousand lines is stored and opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.budget.tables import NOTHING, BudgetTableDraft, Cell, CellState, Column, ColumnKey, Row, RowKey
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from tests.benchmarks.conftest import Figures

LINES = 20_000
COLUMNS = 10
ROUNDS = 5

MOST_STORING = 4_000.0
MOST_OPENING = 1_000.0
MOST_SAVING = 1_500.0
"""Milliseconds; all three are done beside the window."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A database with a committee."""
    folder = tmp_path_factory.mktemp("budgets")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRETARIAT_HOME", str(folder / "home"))
        with open_office(folder / "office.db", actor=lambda: "Anna") as opened:
            opened.services.committees.add(CommitteeDraft(name="Udvalg"))
            yield opened.services


def long_table() -> BudgetTableDraft:
    """Return a table whose every cell holds a figure of its own."""
    columns = tuple(Column(ColumnKey(f"c{year}"), str(year), year=year) for year in range(2008, 2008 + COLUMNS))
    rows = tuple(
        Row(
            RowKey(f"{line:032x}"),
            number=f"2.{line}",
            label=f"Indsats {line} for beskæftigelse",
            cells=tuple(Cell(CellState.FIGURE, Decimal(line * 1_000 + place)) for place in range(COLUMNS)),
        )
        for line in range(LINES)
    )
    return BudgetTableDraft("Økonomioversigt", columns=columns, rows=rows)


def with_nothing_in(draft: BudgetTableDraft, place: int) -> BudgetTableDraft:
    """Return the table with another first cell in one of its rows."""
    row = draft.rows[place]
    edited = replace(row, cells=(NOTHING, *row.cells[1:]))
    return replace(draft, rows=(*draft.rows[:place], edited, *draft.rows[place + 1 :]))


def milliseconds(do: Callable[[], object]) -> float:
    """Return how long a thing takes."""
    begun = perf_counter()
    do()
    return (perf_counter() - begun) * 1_000


def test_a_long_table_is_stored_opened_and_saved_again(
    benchmark: BenchmarkFixture, office: Services, figures: Figures
) -> None:
    budgets, draft = office.budgets, long_table()
    stored = budgets.add(CommitteeId(1), draft)
    storing = median(milliseconds(lambda: budgets.add(CommitteeId(1), draft)) for _ in range(ROUNDS))
    benchmark.pedantic(lambda: budgets.get(stored.id), rounds=1)
    opening = median(milliseconds(lambda: budgets.get(stored.id)) for _ in range(ROUNDS))
    saving = [
        milliseconds(partial(budgets.save, stored.id, with_nothing_in(stored.draft, version), version=version))
        for version in range(1, ROUNDS + 1)
    ]

    size = f"{LINES} × {COLUMNS}"
    figures.milliseconds(f"Store a budget table of {size}", program=storing, figure="median", most=MOST_STORING)
    figures.milliseconds(f"Open a budget table of {size}", program=opening, figure="median", most=MOST_OPENING)
    figures.milliseconds(f"Save one changed cell of {size}", program=median(saving), figure="median", most=MOST_SAVING)

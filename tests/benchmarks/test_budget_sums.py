"""How fast a budget table's figures follow an edit, and how fast a large rectangle is pasted.

Each thing is measured in turn with its floor, so that a busy machine slows both; run with `start.py benchmark`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.domain.budget import editing
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import BudgetTableDraft
from tests.benchmarks.budgets import LINES_OF_A_GROUP, stock, texts
from tests.benchmarks.conftest import Figures

FEW, MANY, COLUMNS = 200, 20_000, 10
EDITS = 200
PASTED = 10_000
PASTES = 5

MOST_GROWTH = 3.0
"""Times: a hundred times as many lines may cost the caches of the processor, no more."""
MOST_SEARCH = 4.0
"""Milliseconds, a quarter of what one picture of the screen may take."""
MOST_OF_ADDING_UP = 0.02
"""Times what it takes to add the whole table up again."""
MOST_PASTE = 1500.0
"""Milliseconds."""


class Edited:
    """A table that is edited line by line, with the seconds that each edit took to follow."""

    def __init__(self, lines: int) -> None:
        self.draft = stock(lines, COLUMNS)
        self.sums = Sums(self.draft)
        self.times: list[float] = []
        self._before: list[BudgetTableDraft] = []  # what can be undone lives on, as in the window
        self._group = lines // LINES_OF_A_GROUP // 2 * (LINES_OF_A_GROUP + 1)

    def edit(self, place: int, *, is_told: bool) -> None:
        """Type a figure into a line of the group in the midst; `is_told` names the row to the sums."""
        row = self._group + 1 + place % LINES_OF_A_GROUP
        self._before.append(self.draft)
        self.draft = editing.type_into(self.draft, row, place % (COLUMNS - 1), str(place))
        with _timed(self.times):
            followed = self.sums.follow(self.draft, hint=[row] if is_told else None)
        assert followed


@contextmanager
def _timed(times: list[float]) -> Iterator[None]:
    start = perf_counter()
    yield
    times.append(perf_counter() - start)


def test_following_an_edit_takes_as_long_in_a_large_table_as_in_a_small_one(
    benchmark: BenchmarkFixture, figures: Figures
) -> None:
    small, large = Edited(FEW), Edited(MANY)
    places = iter(range(1, 2 * EDITS))

    def edit_both() -> None:
        place = next(places)
        small.edit(place, is_told=True)
        large.edit(place, is_told=True)

    benchmark.pedantic(edit_both, rounds=EDITS, warmup_rounds=5)
    figures.ratio(
        f"Totals after an edit in {MANY} lines × {COLUMNS}; floor: the same in {FEW} lines",
        floor=median(small.times),
        program=median(large.times),
        most=MOST_GROWTH,
    )


def test_an_edited_row_is_found_among_all_the_others_before_the_next_picture(
    benchmark: BenchmarkFixture, figures: Figures
) -> None:
    small, large = Edited(FEW), Edited(MANY)
    places = iter(range(1, 2 * EDITS))

    def edit_both() -> None:
        place = next(places)
        small.edit(place, is_told=False)
        large.edit(place, is_told=False)

    benchmark.pedantic(edit_both, rounds=EDITS, warmup_rounds=5)
    figures.milliseconds(
        f"The same where nobody says which line was edited; floor: {FEW} lines",
        floor=median(small.times) * 1000,
        program=median(large.times) * 1000,
        most=MOST_SEARCH,
        figure="median",
    )


def test_following_an_edit_is_far_less_than_adding_all_up_again(benchmark: BenchmarkFixture, figures: Figures) -> None:
    edited = Edited(MANY)
    anew: list[float] = []
    places = iter(range(1, 2 * EDITS))

    def add_up() -> None:
        with _timed(anew):
            Sums(edited.draft)

    benchmark.pedantic(lambda: edited.edit(next(places), is_told=False), setup=add_up, rounds=PASTES, warmup_rounds=1)
    figures.ratio(
        f"Following an edit in {MANY} lines × {COLUMNS}; floor: adding all up again",
        floor=median(anew),
        program=median(edited.times),
        most=MOST_OF_ADDING_UP,
    )


@pytest.fixture
def empty() -> BudgetTableDraft:
    """A new table of as many columns as are pasted."""
    return editing.new_table("Budget", range(2008, 2008 + COLUMNS))


def test_a_large_rectangle_is_pasted_fast(
    benchmark: BenchmarkFixture, figures: Figures, empty: BudgetTableDraft
) -> None:
    copied = texts(PASTED, COLUMNS)
    floor: list[float] = []
    times: list[float] = []

    def bare() -> None:
        with _timed(floor):
            read = [[Decimal(text.replace(",", ".")) for text in line] for line in copied]
        assert len(read) == PASTED

    def paste() -> None:
        with _timed(times):
            pasted = editing.paste(empty, 0, 0, copied)
            sums = Sums(pasted)
        assert len(pasted.rows) == PASTED + 1  # the total stays below
        assert sums.figure(PASTED, COLUMNS).figures == PASTED * COLUMNS

    benchmark.pedantic(paste, setup=bare, rounds=PASTES, warmup_rounds=1)
    figures.milliseconds(
        f"Pasting {PASTED} × {COLUMNS} cells and adding them up; floor: the texts as decimals",
        floor=median(floor) * 1000,
        program=median(times) * 1000,
        most=MOST_PASTE,
        figure="median",
    )

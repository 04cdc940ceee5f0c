"""Budget tables as large as the office's largest: groups of lines, years and their sum, the same every time."""

from __future__ import annotations

import random
from decimal import Decimal

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
    Unit,
)

FIRST_YEAR = 2008
LINES_OF_A_GROUP = 20
LARGEST = 99_999
"""Thousands of kroner."""


def stock(lines: int, columns: int) -> BudgetTableDraft:
    """Return a table in thousands of kroner: so many lines in groups of twenty, so many columns, the last their sum.

    Its groups and its grand total, which come on top of the lines, are computed, none is printed.
    """
    years = tuple(_year(FIRST_YEAR + place) for place in range(columns - 1))
    total = Column(ColumnKey("i alt"), "I alt", ColumnKind.SUM, of=tuple(year.key for year in years))
    return BudgetTableDraft(
        title=f"Budget med {lines} linjer",
        unit=Unit.THOUSANDS,
        decimals=0,
        columns=(*years, total),
        rows=tuple(_rows(lines, columns)),
    )


def texts(rows: int, columns: int) -> list[list[str]]:
    """Return a rectangle of figures as they are copied out of a spreadsheet: `12345,6`."""
    chance = random.Random(rows)
    return [[f"{chance.randint(1, LARGEST)},{chance.randint(0, 9)}" for _ in range(columns)] for _ in range(rows)]


def _year(year: int) -> Column:
    return Column(ColumnKey(str(year)), str(year), year=year)


def _rows(lines: int, columns: int) -> list[Row]:
    chance = random.Random(lines)
    rows: list[Row] = []
    for place in range(lines):
        group, line = divmod(place, LINES_OF_A_GROUP)
        if line == 0:
            rows.append(
                Row(RowKey(f"group {group + 1}"), RowKind.GROUP, label=f"Område {group + 1}", cells=(BLANK,) * columns)
            )
        cells = (*(_figure(chance) for _ in range(columns - 1)), BLANK)
        number = f"{group + 1}.{line + 1}"
        rows.append(Row(RowKey(f"line {place}"), level=1, number=number, label=f"Indsats {number}", cells=cells))
    return [*rows, Row(RowKey("i alt"), RowKind.GRAND_TOTAL, label="I alt", cells=(BLANK,) * columns)]


def _figure(chance: random.Random) -> Cell:
    return Cell(CellState.FIGURE, Decimal(chance.randint(0, LARGEST) * 1000))

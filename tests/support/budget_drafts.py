"""Hypothesis strategies for budget tables: any rows, columns, cells and rules, sensible or not.

A cell is drawn as one number, for a table has many and drawing is what such tests spend their time on.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.domain.budget.tables import (
    BLANK,
    NOT_APPLICABLE,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    NoteKey,
    Rounding,
    Row,
    RowKey,
    RowKind,
    Term,
    Unit,
)

MOST_ROWS = 9
MOST_COLUMNS = 4
KEYS = [RowKey(f"row {place}") for place in range(MOST_ROWS)]
COLUMN_KEYS = [ColumnKey(f"column {place}") for place in range(MOST_COLUMNS)]
FIGURES = st.integers(-(10**9), 10**9).map(lambda oere: Decimal(oere).scaleb(-2))
TERMS = [Term(key, is_subtracted) for key in KEYS for is_subtracted in (False, True)]
OTHER_CELLS = (BLANK, NOTHING, NOT_APPLICABLE, Cell(CellState.UNREAD, typed="ti"))


def _cell(number: int) -> Cell:
    kind = number % 10
    if kind < len(OTHER_CELLS):
        return OTHER_CELLS[kind]
    figure = Decimal(number * 101_701).scaleb(-2)
    return Cell(CellState.FIGURE, figure, notes=(NoteKey("1"),) if kind == len(OTHER_CELLS) else ())


CELLS = st.integers(-99_999, 99_999).map(_cell)
"""Cells of every state, most of them figures; some with a footnote mark."""

_COLUMNS = st.lists(
    st.builds(
        Column,
        st.just(COLUMN_KEYS[0]),
        kind=st.sampled_from([*[ColumnKind.AMOUNT] * len(ColumnKind), *ColumnKind]),
        of=st.lists(st.sampled_from(COLUMN_KEYS), max_size=3).map(tuple),
        unit=st.sampled_from([None, None, Unit.PERCENT]),
    ),
    min_size=1,
    max_size=MOST_COLUMNS,
)


def _rows(width: int) -> SearchStrategy[list[Row]]:
    row = st.builds(
        Row,
        st.just(KEYS[0]),
        st.sampled_from([*[RowKind.LINE] * len(RowKind), *RowKind]),
        st.integers(0, 3),
        cells=st.tuples(*[CELLS] * width),
        terms=st.lists(st.sampled_from(TERMS), max_size=2).map(tuple),
    )
    return st.lists(row, max_size=MOST_ROWS)


_ROWS = {width: _rows(width) for width in range(1, MOST_COLUMNS + 1)}
"""Rows of every kind and depth. Made once: a strategy that is made while drawing takes longer than to draw from it."""


@st.composite
def tables(draw: st.DrawFn) -> BudgetTableDraft:
    """Tables of any shape; rules may be over each other, themselves and nothing. Not always ones that may be stored."""
    columns = draw(_COLUMNS)
    rows = draw(_ROWS[len(columns)])
    return BudgetTableDraft(
        title="Økonomioversigt",
        unit=draw(st.sampled_from(Unit)),
        rounding=draw(st.sampled_from(Rounding)),
        columns=tuple(replace(column, key=key) for column, key in zip(columns, COLUMN_KEYS, strict=False)),
        rows=tuple(replace(row, key=key) for row, key in zip(rows, KEYS, strict=False)),
    )

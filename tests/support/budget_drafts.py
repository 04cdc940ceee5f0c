"""Hypothesis strategies for budget tables: any rows, columns, cells and rules, sensible or not."""

from __future__ import annotations

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

KEYS = [RowKey(f"row {place}") for place in range(12)]
COLUMN_KEYS = [ColumnKey(f"column {place}") for place in range(5)]
FIGURES = st.integers(-(10**9), 10**9).map(lambda oere: Decimal(oere).scaleb(-2))
MARKS = st.lists(st.sampled_from([NoteKey("1"), NoteKey("2")]), max_size=1).map(tuple)


def cells() -> SearchStrategy[Cell]:
    """Cells of every state."""
    figures = st.builds(Cell, st.just(CellState.FIGURE), FIGURES, st.just(""), MARKS)
    others = st.sampled_from([BLANK, NOTHING, NOT_APPLICABLE, Cell(CellState.UNREAD, typed="ti")])
    return figures | figures | others


def columns() -> SearchStrategy[tuple[Column, ...]]:
    """Up to five columns: amounts, percentages, and rules that may be over each other, themselves and nothing."""
    return st.integers(1, len(COLUMN_KEYS)).flatmap(
        lambda count: st.tuples(*(_column(place) for place in range(count)))
    )


def _column(place: int) -> SearchStrategy[Column]:
    return st.builds(
        Column,
        st.just(COLUMN_KEYS[place]),
        kind=st.just(ColumnKind.AMOUNT) | st.sampled_from(ColumnKind),
        of=st.lists(st.sampled_from(COLUMN_KEYS), max_size=3).map(tuple),
        unit=st.sampled_from([None, None, Unit.PERCENT]),
    )


def rows(width: int) -> SearchStrategy[tuple[Row, ...]]:
    """Up to a dozen rows of every kind and depth, each with `width` cells."""
    return st.integers(0, len(KEYS)).flatmap(lambda count: st.tuples(*(_row(place, width) for place in range(count))))


def _row(place: int, width: int) -> SearchStrategy[Row]:
    return st.builds(
        Row,
        st.just(KEYS[place]),
        st.just(RowKind.LINE) | st.sampled_from(RowKind),
        st.integers(0, 3),
        cells=st.tuples(*(cells() for _ in range(width))),
        terms=st.lists(st.builds(Term, st.sampled_from(KEYS), st.booleans()), max_size=3).map(tuple),
    )


@st.composite
def tables(draw: st.DrawFn) -> BudgetTableDraft:
    """Tables of any shape; not always ones that may be stored."""
    across = draw(columns())
    return BudgetTableDraft(
        title="Økonomioversigt",
        unit=draw(st.sampled_from(Unit)),
        rounding=draw(st.sampled_from(Rounding)),
        columns=across,
        rows=draw(rows(len(across))),
    )

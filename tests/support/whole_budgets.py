"""Hypothesis strategies for budget tables in which every field says something; all of them may be stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.domain.budget.tables import (
    Accepted,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKind,
    LineRefund,
    Note,
    NoteKey,
    Rounding,
    Row,
    RowKind,
    SignConvention,
    Term,
    Unit,
)
from secretariat.domain.committees import DocumentLanguage
from tests.support.drafts import MOMENTS, lines
from tests.support.report_drafts import AMOUNTS, FIGURES, KEYS, NUMBERS, PERCENTS, YEARS
from tests.support.texts import characters

MARKS: SearchStrategy[tuple[NoteKey, ...]] = st.lists(KEYS.map(NoteKey), max_size=2).map(tuple)
DECIMALS = st.none() | st.integers(0, 3)
MOST_COLUMNS = 4


def cells() -> SearchStrategy[Cell]:
    """Cells as they are typed, and cells that say more than anybody types."""
    plain = st.sampled_from(CellState).map(Cell) | AMOUNTS.map(lambda figure: Cell(CellState.FIGURE, figure))
    return plain | st.builds(Cell, st.sampled_from(CellState), st.none() | AMOUNTS, st.just("") | characters(), MARKS)


def columns() -> SearchStrategy[Column]:
    """Columns of every kind; those of rules are over nothing yet."""
    return st.builds(
        Column,
        key=KEYS,
        label=lines(),
        kind=st.sampled_from(ColumnKind),
        year=st.none() | YEARS,
        unit=st.none() | st.sampled_from(Unit),
        decimals=DECIMALS,
        over=lines(),
        notes=MARKS,
    )


def rows() -> SearchStrategy[Row]:
    """Rows of every kind, with as many cells as the widest table has columns."""
    gross = st.tuples(*(st.none() | AMOUNTS for _ in range(MOST_COLUMNS)))
    return st.builds(
        Row,
        key=KEYS,
        kind=st.sampled_from(RowKind),
        level=st.integers(0, 9),
        number=NUMBERS,
        label=lines(),
        cells=st.tuples(*(cells() for _ in range(MOST_COLUMNS))),
        notes=MARKS,
        line=st.none() | KEYS,
        terms=st.lists(st.builds(Term, KEYS, st.booleans()), max_size=2).map(tuple),
        refund=st.none() | st.builds(LineRefund, lines(), st.none() | PERCENTS, gross),
        explanation=lines(),
    )


def accepted() -> SearchStrategy[Accepted]:
    """Findings that are let stand."""
    figures = st.none() | FIGURES
    return st.builds(
        Accepted, characters(), KEYS, KEYS, figures, figures, lines(), lines(), st.none() | MOMENTS, lines()
    )


@st.composite
def tables(draw: st.DrawFn) -> BudgetTableDraft:
    """Tables with up to four columns and six rows, each under a key of its own."""
    across = draw(st.lists(columns(), max_size=MOST_COLUMNS, unique_by=lambda column: column.key))
    over = (
        st.lists(st.sampled_from([column.key for column in across]), min_size=2, max_size=3) if across else st.just([])
    )
    down = draw(st.lists(rows(), max_size=6, unique_by=lambda row: row.key))
    return BudgetTableDraft(
        title=draw(characters()) + "x",
        unit=draw(st.sampled_from(Unit)),
        decimals=draw(st.integers(0, 3)),
        price_level=draw(lines()),
        signs=draw(st.sampled_from(SignConvention)),
        tells_signs=draw(st.booleans()),
        rounding=draw(st.sampled_from(Rounding)),
        language=draw(st.sampled_from(DocumentLanguage)),
        columns=tuple(replace(column, of=tuple(draw(over))) for column in across),
        rows=tuple(_as_wide_as(row, len(across)) for row in down),
        notes=tuple(draw(st.lists(st.builds(Note, KEYS, lines(), lines()), max_size=2))),
        title_notes=draw(MARKS),
        accepted=tuple(draw(st.lists(accepted(), max_size=2))),
        remarks=draw(lines()),
    )


def _as_wide_as(row: Row, width: int) -> Row:
    fewer: dict[str, Any] = {"cells": row.cells[:width]}
    if row.refund is not None:
        fewer["refund"] = replace(row.refund, gross=row.refund.gross[:width])
    return replace(row, **fewer)

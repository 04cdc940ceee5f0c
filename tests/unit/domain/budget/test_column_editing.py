"""Columns that are inserted, deleted, moved and changed; the next budget year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget import editing
from secretariat.domain.budget.problems import problems_of
from secretariat.domain.budget.tables import (
    BLANK,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    LineRefund,
    Unit,
)
from secretariat.domain.problems import Problem
from tests.support.budget_drafts import tables
from tests.support.budget_tables import seed_003, table

RULED = """
  | 2008 | 2009 | I alt [sum] | Forskel [difference: 2009 - 2008] | Vækst [change: 2008 - 2009] | Andel [share: Forskel]
A | 1,0  | 2,0
"""


def labels(draft: BudgetTableDraft) -> list[str]:
    return [column.label for column in draft.columns]


def figures(draft: BudgetTableDraft) -> list[Decimal | None]:
    return [cell.figure and cell.figure / 10**6 for cell in draft.rows[0].cells]


def with_refund(draft: BudgetTableDraft) -> BudgetTableDraft:
    gross = tuple(Decimal(place) for place in range(len(draft.columns)))
    return replace(draft, rows=tuple(replace(row, refund=LineRefund(gross=gross)) for row in draft.rows))


def gross(draft: BudgetTableDraft) -> list[Decimal | None]:
    refund = draft.rows[0].refund
    assert refund is not None
    return list(refund.gross)


def test_an_inserted_column_is_empty_and_so_are_its_gross_figures() -> None:
    draft = with_refund(table("| 2008 | 2009\nA | 1,0 | 2,0"))

    edited = editing.insert_column(draft, 1, Column(ColumnKey("ny"), "Ny"))

    assert labels(edited) == ["2008", "Ny", "2009"]
    assert figures(edited) == [1, None, 2]
    assert gross(edited) == [0, None, 1]


def test_a_deleted_column_leaves_the_sums_over_it_and_takes_the_rules_that_need_it() -> None:
    edited = editing.delete_columns(table(RULED), [0])

    assert labels(edited) == ["2009", "I alt"]
    assert edited.columns[1].of == ("2009",)
    assert figures(edited) == [2, None]


def test_a_sum_goes_with_the_last_column_it_adds() -> None:
    assert labels(editing.delete_columns(table(RULED), [0, 1])) == []


def test_gross_figures_follow_their_columns() -> None:
    draft = with_refund(table("| a | b | c\nA | 1,0 | 2,0 | 3,0"))

    assert gross(editing.delete_columns(draft, [1])) == [0, 2]
    assert gross(editing.move_column(draft, 0, 2)) == [1, 2, 0]


def test_a_column_is_moved_with_its_cells() -> None:
    draft = table("| a | b | c\nA | 1,0 | 2,0 | 3,0")

    edited = editing.move_column(draft, 2, 0)

    assert labels(edited) == ["c", "a", "b"]
    assert figures(edited) == [3, 1, 2]
    assert editing.move_column(draft, 1, 1) is draft


def test_a_changed_column_keeps_its_cells() -> None:
    draft = table("| a | b\nA | 1,0 | 2,0")
    sum_of_a = replace(draft.columns[1], kind=ColumnKind.SUM, of=(ColumnKey("a"),))

    edited = editing.put_column(draft, 1, sum_of_a)

    assert edited.rows is draft.rows
    assert editing.put_column(draft, 1, draft.columns[1]) is draft


def test_the_next_year_stands_beside_the_last_and_is_in_the_sum() -> None:
    edited = editing.add_year(seed_003())

    assert labels(edited) == ["2008", "2009", "2010", "2011", "I alt"]
    assert edited.columns[3].year == 2011
    assert edited.columns[4].of == ("2008", "2009", "2010", edited.columns[3].key)
    assert {row.cells[3] for row in edited.rows} == {BLANK}
    assert edited.rows[1].cells[4].figure == Decimal(20_700_000)


def test_a_sum_that_adds_some_of_the_years_does_not_add_the_next() -> None:
    draft = table("| 2008 | 2009 | Første år [sum: 2008]\nA | 1,0")

    assert editing.add_year(draft).columns[3].of == ("2008",)


def test_the_words_around_a_year_are_kept() -> None:
    draft = table("| B\nA | 1,0")
    budget = replace(draft, columns=(replace(draft.columns[0], label="Budget 2009", year=2009, decimals=2),))

    added = editing.add_year(budget).columns[1]

    assert (added.label, added.year, added.decimals) == ("Budget 2010", 2010, 2)


def test_a_table_without_years_has_no_next_one() -> None:
    draft = table("| Antal\nA | 1,0")

    assert editing.add_year(draft) is draft


@settings(max_examples=80)
@given(tables(), st.lists(st.integers(0, 5), max_size=3), st.integers(0, 5))
def test_every_row_keeps_a_cell_a_column(draft: BudgetTableDraft, places: list[int], to: int) -> None:
    draft = with_refund(draft)
    place, last = to % len(draft.columns), len(draft.columns) - 1
    for edited in (
        editing.delete_columns(draft, places),
        editing.insert_column(draft, min(to, last + 1), editing.new_column(label="Ny")),
        editing.move_column(draft, place, last - place),
        editing.add_year(draft),
    ):
        assert all(len(row.cells) == len(edited.columns) for row in edited.rows)
        assert all(row.refund and len(row.refund.gross) == len(edited.columns) for row in edited.rows)
        for row, before in zip(edited.rows, draft.rows, strict=True):
            old = {column.key: cell for column, cell in zip(draft.columns, before.cells, strict=True)}
            new = {column.key: cell for column, cell in zip(edited.columns, row.cells, strict=True)}
            assert all(new[key] == old.get(key, BLANK) for key in new)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": " "}, Problem("title", "required")),
        ({"decimals": 4}, Problem("decimals", "decimals_out_of_bounds")),
        ({"columns": (Column(ColumnKey("a"), decimals=4),)}, Problem("columns", "decimals_out_of_bounds")),
        (
            {"columns": (Column(ColumnKey("a"), kind=ColumnKind.SUM, of=(ColumnKey("gone"),)),)},
            Problem("columns", "rule_over_nothing"),
        ),
        ({"columns": (Column(ColumnKey("a"), kind=ColumnKind.SUM),)}, Problem("columns", "rule_over_nothing")),
    ],
)
def test_a_table_that_cannot_be_stored_says_why(change: dict[str, object], problem: Problem) -> None:
    assert problems_of(replace(seed_003(), rows=(), **change)) == (problem,)  # type: ignore[arg-type]


def test_a_table_with_errors_in_its_figures_can_be_stored() -> None:
    assert problems_of(seed_003()) == ()
    assert problems_of(table("| a\nA | ti", unit=Unit.COUNT)) == ()
    assert Cell(CellState.UNREAD, typed="ti") in table("| a\nA | ti").rows[0].cells

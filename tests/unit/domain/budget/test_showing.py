"""A table as it is shown: rounded as it says, and told apart from one that foots."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.rounding import last_place, rounded
from secretariat.domain.budget.showing import ShownTable, shown
from secretariat.domain.budget.sums import Sums, contents
from secretariat.domain.budget.tables import (
    SUMMARY_ROWS,
    BudgetTableDraft,
    Cell,
    ColumnKind,
    NoteKey,
    Rounding,
    RowKind,
    adds_up,
    holds_fact,
)
from secretariat.domain.committees import DocumentLanguage
from tests.support.budget_drafts import tables
from tests.support.budget_tables import row_at, seed_001, seed_003, table

FINE = """
                  | 2008  | 2009  | I alt [sum]
Indsatser [group] |
  A               | 1,04  | 1,25  |
  B               | 1,04  | 1,25  |
  C               | 1,04  | -     |
Puljer [group]    |
  D               | 2,33  | -     |
  E               | 2,33  | -     |
I alt [I alt]     |
"""
FINE_WAYS = {
    Rounding.EXACT: """
        3,1 2,5 5,6
        1,0 1,3 2,3
        1,0 1,3 2,3
        1,0 -   1,0
        4,7 -   4,7
        2,3 -   2,3
        2,3 -   2,3
        7,8 2,5 10,3
    """,
    Rounding.SUM_OF_ROUNDED: """
        3,0 2,6 5,6
        1,0 1,3 2,3
        1,0 1,3 2,3
        1,0 -   1,0
        4,6 -   4,6
        2,3 -   2,3
        2,3 -   2,3
        7,6 2,6 10,2
    """,
    Rounding.LARGEST_REMAINDER: """
        3,1 2,5 5,6
        1,1 1,3 2,4
        1,0 1,2 2,2
        1,0 -   1,0
        4,7 -   4,7
        2,4 -   2,4
        2,3 -   2,3
        7,8 2,5 10,3
    """,
}


def words(told: ShownTable) -> list[list[str]]:
    return [[cell.words for cell in row] for row in told.rows]


def written(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines() if line.strip()]


def of(text: str, rounding: Rounding = Rounding.EXACT, **fields: Any) -> ShownTable:
    return shown(table(text, rounding=rounding, **fields))


@pytest.mark.parametrize("way", Rounding)
def test_figures_that_are_finer_than_shown_stand_together_as_the_table_says(way: Rounding) -> None:
    assert words(of(FINE, way)) == written(FINE_WAYS[way])


def test_exact_sums_of_finer_figures_need_a_note_and_the_other_ways_do_not() -> None:
    assert {way: of(FINE, way).needs_rounding_note for way in Rounding} == {
        Rounding.EXACT: True,
        Rounding.SUM_OF_ROUNDED: False,
        Rounding.LARGEST_REMAINDER: False,
    }


def test_figures_that_foot_need_no_note() -> None:
    assert not of("| 2008\nA [group]\n  B | 1,2\n  C | 1,1").needs_rounding_note


def test_a_published_table_is_shown_as_it_was_printed() -> None:
    draft = seed_003()
    told = shown(draft)

    assert words(told)[row_at(draft, "2.14")] == ["-", "0,2", "0,2", "0,3"]
    assert words(told)[row_at(draft, "2.15")] == ["-", "32,9", "-", "32,9"]
    assert words(told)[-1] == ["150,4", "195,3", "162,4", "499,5"]
    assert [cell.is_printed for cell in told.rows[0]] == [True] * 4
    assert [cell.is_printed for cell in told.rows[1]] == [False, False, False, True]
    assert told.rows[row_at(draft, "2.15")][1].notes == (NoteKey("4"),)
    assert told.needs_rounding_note  # 0,2 + 0,2 is printed as 0,3


def test_an_error_in_a_printed_figure_is_no_rounding_and_has_no_note() -> None:
    draft = table("| 2008\nA [group] | 5,0\n  B | 1,0\n  C | 2,0")

    assert not shown(draft).needs_rounding_note
    assert not shown(seed_001()).needs_rounding_note


def test_figures_that_are_rounded_across_need_a_note() -> None:
    told = of("| 2008 | 2009 | I alt [sum]\nA | 1,04 | 1,04")

    assert words(told) == [["1,0", "1,0", "2,1"]]
    assert told.needs_rounding_note


def test_a_difference_and_a_derived_row_that_do_not_foot_need_a_note() -> None:
    assert of("| a | b | c [difference: a - b]\nA | 1,04 | 0,96").needs_rounding_note
    assert not of("| a | b | c [difference: a - b]\nA | 1,04 | 0,94").needs_rounding_note
    assert of("| a\nA | 1,04\nB | 0,96\nC [derived: A - B]").needs_rounding_note


def test_a_sum_shown_more_finely_than_what_it_adds_needs_a_note() -> None:
    draft = table("| a | b | c [sum]\nA | 1,25 | 1,2")
    finer = replace(draft, columns=(*draft.columns[:2], replace(draft.columns[2], decimals=2)))

    assert words(shown(finer)) == [["1,3", "1,2", "2,45"]]
    assert shown(finer).needs_rounding_note


def test_shares_and_changes_are_told_exactly_and_need_no_note() -> None:
    text = "| a | b | Andel [share: a] | Vækst [change: a - b]\nA | 1,0 | 2,0\nB | 2,0 | 2,5\nI alt [I alt] |"

    for way in Rounding:
        told = of(text, way)
        assert words(told) == [
            ["1,0", "2,0", "33,3", "100,0"],
            ["2,0", "2,5", "66,7", "25,0"],
            ["3,0", "4,5", "100,0", "50,0"],
        ]
        assert not told.needs_rounding_note


def test_a_total_over_what_could_not_be_read_is_told_as_incomplete() -> None:
    told = of("| 2008 | 2009 | I alt [sum]\nA [group] |\n  B | ti | 1,0\n  C | 2,0 | 3,0")

    assert words(told) == [["2,0", "4,0", "6,0"], ["ti", "1,0", "1,0"], ["2,0", "3,0", "5,0"]]
    assert [[cell.is_incomplete for cell in row] for row in told.rows] == [
        [True, False, True],
        [False, False, True],
        [False, False, False],
    ]


def test_what_adds_nothing_but_no_appropriations_is_shown_as_none() -> None:
    told = of("| 2008 | 2009 | I alt [sum]\nA [group] |\n  B | - | -\nC [group] |\n  D | |\nE [heading] |")

    assert words(told) == [["-", "-", "-"], ["-", "-", "-"], ["", "", ""], ["", "", ""], ["", "", ""]]


def test_an_english_table_is_shown_in_english() -> None:
    told = of("| 2008\nA | 1.234,5", language=DocumentLanguage.ENGLISH)

    assert words(told) == [["1,234.5"]]


def test_of_equal_remainders_the_first_line_gets_the_rest() -> None:
    told = of("| 2008\nA | 1,05\nB | 1,05\nI alt [I alt] |", Rounding.LARGEST_REMAINDER)

    assert words(told) == [["1,1"], ["1,0"], ["2,1"]]


def facts_and_totals(draft: BudgetTableDraft) -> list[int]:
    """The columns that are added down: the only ones that the largest remainder shares out."""
    return [
        place
        for place, column in enumerate(draft.columns)
        if column.kind is ColumnKind.AMOUNT and adds_up(draft, column)
    ]


def without_printed(draft: BudgetTableDraft) -> BudgetTableDraft:
    return replace(
        draft,
        rows=tuple(
            replace(
                row,
                cells=tuple(
                    cell if holds_fact(row, column) else Cell()
                    for column, cell in zip(draft.columns, row.cells, strict=True)
                ),
            )
            for row in draft.rows
        ),
    )


@settings(max_examples=100)
@given(tables())
def test_shown_by_the_largest_remainder_a_table_foots_and_no_line_is_far_from_itself(draft: BudgetTableDraft) -> None:
    draft = without_printed(replace(draft, rounding=Rounding.LARGEST_REMAINDER))
    told, sums = shown(draft), Sums(draft)
    for column in facts_and_totals(draft):
        place = last_place(draft, draft.columns[column])
        for row, line in enumerate(draft.rows):
            figure, exact = told.rows[row][column].figure, sums.figure(row, column).amount
            if line.kind in SUMMARY_ROWS:
                lines = [one for one in contents(draft.rows, row) if draft.rows[one].kind is RowKind.LINE]
                parts = [part for one in lines if (part := told.rows[one][column].figure) is not None]
                assert (figure or 0) == sum(parts)
            if line.kind is RowKind.GRAND_TOTAL and exact is not None:
                assert figure == rounded(exact, place)
            if line.kind in (*SUMMARY_ROWS, RowKind.LINE) and exact is not None and figure is not None:
                assert abs(figure - exact) < place


@given(tables())
def test_every_cell_of_a_table_is_shown(draft: BudgetTableDraft) -> None:
    told = shown(draft)

    assert [len(row) for row in told.rows] == [len(draft.columns)] * len(draft.rows)
    assert all(cell.figure is None or cell.words for row in told.rows for cell in row)
    assert shown(draft) == told


@given(st.decimals(-(10**6), 10**6, places=2), st.integers(-2, 6))
def test_a_figure_is_rounded_half_up(figure: Decimal, exponent: int) -> None:
    place = Decimal(1).scaleb(exponent)

    assert rounded(figure, place) == (figure / place).quantize(Decimal(1), ROUND_HALF_UP) * place

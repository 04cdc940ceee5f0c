"""What the cells of a table come to, and how that follows its edits."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.sums import Figure, Sums, contents
from secretariat.domain.budget.tables import (
    FACT_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Row,
    RowKey,
    RowKind,
    Term,
    Unit,
)
from tests.support.budget_drafts import CELLS, FIGURES, tables
from tests.support.budget_tables import column_at, row_at, seed_001, seed_003, table

NESTED = """
                          | 2008  | 2009  | I alt [sum]
Indsatser [group]         |
  Jobcentre [group]       |
    2.1 Patruljer         | 6,9   | 7,0
      heraf drift [of which] | 2,0 | 2,0
    2.2 Helbred           | 2,0   | -
  2.3 Sprog               | 8,5   | ./.
Puljer [heading]          |
  4.1 Projekter           | 5,5   | 6,1
  4.2 Puljen              | 8,5   | 3,5
Puljer i alt [total]      |
I ALT [I alt]             |
Netto [derived: I ALT - 4.2] |
"""


def amounts(draft: BudgetTableDraft, row: str) -> list[str | None]:
    """What a row comes to, in the table's unit."""
    sums, place = Sums(draft), row_at(draft, row)
    figures = [sums.figure(place, column).amount for column in range(len(draft.columns))]
    return [None if amount is None else f"{amount.scaleb(-6):.1f}" for amount in figures]


def everything(sums: Sums) -> list[list[Figure]]:
    draft = sums.draft
    return [[sums.figure(row, column) for column in range(len(draft.columns))] for row in range(len(draft.rows))]


def with_cell(draft: BudgetTableDraft, row: int, column: int, cell: Cell) -> BudgetTableDraft:
    old = draft.rows[row]
    new = replace(old, cells=(*old.cells[:column], cell, *old.cells[column + 1 :]))
    return replace(draft, rows=(*draft.rows[:row], new, *draft.rows[row + 1 :]))


def test_a_group_adds_the_lines_it_holds_at_any_depth() -> None:
    draft = table(NESTED)

    assert amounts(draft, "Jobcentre") == ["8.9", "7.0", "15.9"]
    assert amounts(draft, "Indsatser") == ["17.4", "7.0", "24.4"]


def test_a_total_adds_the_lines_it_closes_and_a_heading_comes_to_nothing() -> None:
    draft = table(NESTED)

    assert amounts(draft, "Puljer i alt") == ["14.0", "9.6", "23.6"]
    assert amounts(draft, "Puljer") == [None, None, None]


def test_the_grand_total_adds_every_line_once_whatever_stands_between() -> None:
    assert amounts(table(NESTED), "I ALT") == ["31.4", "16.6", "48.0"]


def test_what_is_a_part_of_a_line_never_adds() -> None:
    draft = table(NESTED)
    more = with_cell(draft, row_at(draft, "heraf drift"), 0, Cell(CellState.FIGURE, Decimal(10**9)))

    assert amounts(more, "I ALT") == amounts(draft, "I ALT")
    assert amounts(more, "heraf drift") == ["1000.0", "2.0", "1002.0"]


def test_a_derived_row_adds_and_subtracts_other_rows() -> None:
    assert amounts(table(NESTED), "Netto") == ["22.9", "13.1", "36.0"]


def test_a_derived_row_may_be_over_derived_rows_that_stand_below_it() -> None:
    draft = table(
        """
                                      | 2008
        Resultat [derived: Drift - Renter] |
        Drift [derived: Indtægter - Udgifter] |
        Indtægter                     | 9,0
        Udgifter                      | 4,0
        Renter                        | 1,5
        """
    )

    assert amounts(draft, "Resultat") == ["3.5"]


def test_derived_rows_that_lead_back_to_themselves_come_to_nothing() -> None:
    draft = table(
        """
                          | 2008
        A [derived: B]    |
        B [derived: A]    |
        C [derived: B + D] |
        D                 | 1,0
        """
    )

    assert [amounts(draft, row) for row in "ABC"] == [[None], [None], [None]]


def test_a_chain_of_a_thousand_derived_rows_is_followed_to_its_end() -> None:
    rows = [Row(RowKey("0"), cells=(Cell(CellState.FIGURE, Decimal(5)),))]
    rows += [
        Row(RowKey(str(place)), RowKind.DERIVED, cells=(Cell(),), terms=(Term(RowKey(str(place - 1))),))
        for place in range(1, 2_000)
    ]
    draft = BudgetTableDraft(columns=(Column(ColumnKey("2008")),), rows=tuple(reversed(rows)))

    assert Sums(draft).figure(0, 0) == Figure(Decimal(5), 1)


def test_a_derived_row_over_a_row_that_is_gone_is_incomplete() -> None:
    draft = table("  | 2008\nA | 1,0\nB [derived: A - gone]")

    assert Sums(draft).figure(1, 0) == Figure(Decimal(10**6), 1, unread=1)


def test_a_total_tells_how_many_figures_it_has_and_what_could_not_be_read() -> None:
    draft = table("| 2008\nA [group]\n  B | 1,0\n  C | ti\n  D | -\n  E |")

    assert Sums(draft).figure(0, 0) == Figure(Decimal(10**6), 1, unread=1)


def test_a_total_of_nothing_but_no_appropriations_is_no_figure() -> None:
    draft = table("| 2008 | 2009 | I alt [sum]\nA [group]\n  B | - | ./.\n  C | - |")

    assert amounts(draft, "A") == [None, None, None]
    assert amounts(draft, "B") == [None, None, None]


def test_zero_is_a_figure() -> None:
    assert amounts(table("| 2008\nA [group]\n  B | 0,0"), "A") == ["0.0"]


def test_printed_totals_never_count() -> None:
    draft = seed_003()
    totals = [row.key for row in draft.rows if row.kind is not RowKind.LINE]

    assert [amounts(draft, total) for total in totals] == [
        ["47.5", "86.4", "53.5", "187.4"],
        ["88.9", "99.3", "99.3", "287.5"],
        ["14.0", "9.6", "9.6", "33.2"],
        ["150.4", "195.3", "162.4", "508.1"],
    ]


def test_percentages_do_not_add_down() -> None:
    draft = seed_001()
    total = Sums(draft)
    place = row_at(draft, "I Alt")

    assert [total.figure(place, column).amount for column in range(4)] == [4217, None, 29071, None]


RULES = """
| Budget | Regnskab | Afvig. [difference: Regnskab - Budget] | Andel [share: Budget] | Vækst [change: Budget - Regnskab]
A [group]  |
  B        | 4,0    | 5,0
  C        | 6,0    | 3,0
  D        | -      | 2,0
  E        | 2,0    | -
  F        | -      | -
I alt [I alt] |
"""


def rule(draft: BudgetTableDraft, row: str, column: str) -> str | None:
    amount = Sums(draft).figure(row_at(draft, row), column_at(draft, column)).amount
    return None if amount is None else f"{amount:.2f}"


def test_a_difference_is_the_first_less_the_second_and_nothing_counts_as_nothing() -> None:
    draft = table(RULES, unit=Unit.KRONER)

    assert [rule(draft, row, "Afvig.") for row in "BCDEF"] == ["1.00", "-3.00", "2.00", "-2.00", None]
    assert rule(draft, "A", "Afvig.") == "-2.00"


def test_a_share_is_of_every_line_of_the_table() -> None:
    draft = table(RULES, unit=Unit.KRONER)

    assert [rule(draft, row, "Andel") for row in "BCDE"] == ["33.33", "50.00", None, "16.67"]
    assert rule(draft, "A", "Andel") == rule(draft, "I alt", "Andel") == "100.00"


def test_a_change_from_nothing_is_no_figure() -> None:
    draft = table(RULES, unit=Unit.KRONER)

    assert [rule(draft, row, "Vækst") for row in "BCDEF"] == ["25.00", "-50.00", None, "-100.00", None]
    assert rule(draft, "A", "Vækst") == "-16.67"


def test_rules_may_be_over_rules_in_any_order() -> None:
    draft = table("| Vækst [change: a - I alt] | I alt [sum: a + b] | a | b\nA | | | 2,0 | 3,0")

    assert Sums(draft).figure(0, 0).amount == 150


def test_rules_that_lead_back_to_themselves_come_to_nothing() -> None:
    draft = table("| a | x [sum: a + y] | y [sum: x] | z [sum: a + x] | self [sum: self]\nA | 1,0")

    assert amounts(draft, "A") == ["1.0", None, None, None, None]


def test_a_long_chain_of_rules_is_followed_to_its_end() -> None:
    first = Column(ColumnKey("0"))
    chain = [
        Column(ColumnKey(str(place)), kind=ColumnKind.SHARE, of=(ColumnKey(str(place - 1)),)) for place in range(1, 300)
    ]
    row = Row(RowKey("a"), cells=(Cell(CellState.FIGURE, Decimal(7)), *[Cell()] * len(chain)))

    assert Sums(BudgetTableDraft(columns=(first, *chain), rows=(row,))).figure(0, len(chain)).amount == 100


def test_what_a_row_holds_or_closes_is_told() -> None:
    draft = table(NESTED)

    def held(row: str) -> list[str]:
        return [draft.rows[place].key for place in contents(draft.rows, row_at(draft, row))]

    assert held("Jobcentre") == ["2.1", "heraf drift", "2.2"]
    assert held("Puljer") == held("Puljer i alt") == ["4.1", "4.2"]
    assert held("I ALT") == ["2.1", "2.2", "2.3", "4.1", "4.2"]
    assert held("2.1") == held("Netto") == []


def test_an_edit_tells_the_cells_that_follow_it() -> None:
    draft = table(NESTED)
    sums = Sums(draft)

    found = sums.follow(with_cell(draft, row_at(draft, "2.2"), 0, Cell(CellState.FIGURE, Decimal(3_000_000))))

    assert found is not None
    assert {(draft.rows[row].key, draft.columns[column].key) for row, column in found} == {
        (row, column) for row in ("2.2", "Jobcentre", "Indsatser", "I ALT", "Netto") for column in ("2008", "I alt")
    }


def test_words_that_change_no_figure_change_nothing() -> None:
    draft = table(NESTED)
    sums = Sums(draft)
    renamed = replace(draft, rows=(replace(draft.rows[0], label="Andet"), *draft.rows[1:]))

    assert sums.follow(renamed) == frozenset()
    assert sums.draft is renamed


def test_rows_that_come_or_go_have_all_computed_anew() -> None:
    draft = table(NESTED)
    sums = Sums(draft)

    assert sums.follow(replace(draft, rows=draft.rows[:-3])) is None
    assert everything(sums) == everything(Sums(replace(draft, rows=draft.rows[:-3])))


def test_one_who_knows_the_edited_rows_can_name_them() -> None:
    draft = table(NESTED)
    sums = Sums(draft)
    place = row_at(draft, "4.1")
    edited = with_cell(draft, place, 1, Cell(CellState.FIGURE, Decimal(1)))

    found = sums.follow(edited, hint=[place])

    assert found is not None
    assert (row_at(draft, "Puljer i alt"), 1) in found
    assert everything(sums) == everything(Sums(edited))


def test_an_edit_of_very_many_rows_is_followed_too() -> None:
    lines = "\n".join(f"  {place} | {place},0 | 1,0" for place in range(1_500))
    draft = table(f"| 2008 | 2009 | I alt [sum]\nA [group]\n{lines}\nB [derived: A]\n")
    sums = Sums(draft)
    half = [replace(row, cells=(Cell(), *row.cells[1:])) if row.kind is RowKind.LINE else row for row in draft.rows]
    edited = replace(draft, rows=tuple(half))

    found = sums.follow(edited)

    assert found is not None
    assert found >= {(0, 0), (0, 2), (1, 0), (len(half) - 1, 0)}
    assert everything(sums) == everything(Sums(edited))


@given(st.lists(FIGURES, min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_a_total_is_the_same_in_any_order_and_nesting(figures: Sequence[Decimal], chance: random.Random) -> None:
    shuffled = list(figures)
    chance.shuffle(shuffled)
    rows = []
    for place, figure in enumerate(shuffled):
        if chance.random() < 0.5:
            rows.append(Row(RowKey(f"group {place}"), RowKind.GROUP, chance.randrange(4), cells=(Cell(),)))
        rows.append(Row(RowKey(str(place)), level=chance.randrange(5), cells=(Cell(CellState.FIGURE, figure),)))
    rows.append(Row(RowKey("total"), RowKind.GRAND_TOTAL, cells=(Cell(),)))
    draft = BudgetTableDraft(columns=(Column(ColumnKey("2008")),), rows=tuple(rows))

    total = Sums(draft).figure(len(rows) - 1, 0)

    assert total == Figure(sum(figures, Decimal()), len(figures))


@given(tables())
def test_every_total_is_the_sum_of_the_lines_among_its_contents(draft: BudgetTableDraft) -> None:
    sums = Sums(draft)
    for row, told in enumerate(draft.rows):
        if told.kind not in (RowKind.GROUP, RowKind.TOTAL, RowKind.GRAND_TOTAL):
            continue
        held = [place for place in contents(draft.rows, row) if draft.rows[place].kind is RowKind.LINE]
        for column, kind in enumerate(draft.columns):
            if kind.kind is ColumnKind.AMOUNT and (kind.unit or draft.unit) is not Unit.PERCENT:
                lines = [sums.figure(place, column) for place in held]
                found = [figure.amount for figure in lines if figure.amount is not None]
                expected = Figure(sum(found, Decimal()) if found else None, len(found), sum(f.unread for f in lines))
                assert sums.figure(row, column) == expected


@settings(max_examples=100)
@given(tables(), st.data())
def test_following_edits_agrees_with_computing_from_scratch(draft: BudgetTableDraft, data: st.DataObject) -> None:
    sums = Sums(draft)
    for _ in range(3):
        if not draft.rows:
            return
        row = data.draw(st.integers(0, len(draft.rows) - 1))
        column = data.draw(st.integers(0, len(draft.columns) - 1))
        before = everything(sums)
        draft = with_cell(draft, row, column, data.draw(CELLS))

        told = sums.follow(draft)

        after = everything(sums)
        assert after == everything(Sums(draft))
        assert told is not None
        differing = {
            (row, column)
            for row, figures in enumerate(after)
            for column, figure in enumerate(figures)
            if figure != before[row][column]
        }
        assert differing <= told


@given(tables())
def test_a_fact_comes_to_what_stands_there(draft: BudgetTableDraft) -> None:
    sums = Sums(draft)
    for row, told in enumerate(draft.rows):
        for column, kind in enumerate(draft.columns):
            if told.kind in FACT_ROWS and kind.kind is ColumnKind.AMOUNT:
                assert sums.figure(row, column).amount == told.cells[column].figure

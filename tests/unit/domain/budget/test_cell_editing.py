"""Cells that are typed into, pasted, cleared and filled; text that is found and replaced."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget import editing
from secretariat.domain.budget.cell_entry import shown_text
from secretariat.domain.budget.editing import Block
from secretariat.domain.budget.tables import BLANK, NOTHING, BudgetTableDraft, Cell, CellState, NoteKey, RowKind
from tests.support.budget_drafts import tables
from tests.support.budget_tables import seed_001, seed_003, table

SMALL = """
                  | 2008  | 2009 | Andel [pct.]
Indsatser [group] |
  2.1 Patruljer   | 6,9^3 | 7,0  | 10,5
  2.2 Helbred     | 2,0   | -    | 20,0
"""


def words(draft: BudgetTableDraft) -> list[list[str]]:
    return [
        [row.number, row.label, *(shown_text(draft, *place) for place in zip(draft.columns, row.cells, strict=True))]
        for row in draft.rows
    ]


def test_what_is_typed_becomes_the_cell_and_every_other_row_is_shared() -> None:
    draft = table(SMALL)

    edited = editing.type_into(draft, 2, 0, "3,5 mio.")

    assert edited.rows[2].cells[0].figure == 3_500_000
    assert [old is new for old, new in zip(draft.rows, edited.rows, strict=True)] == [True, True, False]
    assert edited.columns is draft.columns


def test_typing_keeps_the_footnote_marks_of_a_cell() -> None:
    edited = editing.type_into(table(SMALL), 1, 0, "7,5")

    assert edited.rows[1].cells[0].notes == (NoteKey("3"),)


def test_a_column_of_percentages_reads_percentages() -> None:
    edited = editing.type_into(table(SMALL), 1, 2, "12,5 %")

    assert edited.rows[1].cells[2].figure == Decimal("12.5")


def test_typing_what_stands_there_is_no_edit() -> None:
    draft = table(SMALL)

    assert editing.type_into(draft, 2, 0, "2,0") is draft
    assert editing.type_into(draft, 2, -1, "Helbred") is draft
    assert editing.put_cells(draft, {(2, 1): NOTHING}) is draft


def test_labels_and_numbers_are_typed_too() -> None:
    draft = table(SMALL)

    edited = editing.type_into(editing.type_into(draft, 1, -1, " Jobpatruljer "), 1, -2, "2.10")

    assert edited.rows[1].name == "2.10 Jobpatruljer"


def test_a_wrong_entry_stays_visible() -> None:
    edited = editing.type_into(table(SMALL), 1, 0, "seks")

    assert edited.rows[1].cells[0] == Cell(CellState.UNREAD, typed="seks", notes=(NoteKey("3"),))


def test_a_rectangle_is_pasted_where_the_cursor_is() -> None:
    edited = editing.paste(table(SMALL), 1, 0, [["1,5", "-"], ["2,5", "./."]])

    assert words(edited)[1:] == [["2.1", "Patruljer", "1,5", "-", "10,5"], ["2.2", "Helbred", "2,5", "./.", "20,0"]]


def test_pasting_beyond_the_table_adds_rows_and_columns() -> None:
    edited = editing.paste(table(SMALL), 2, 2, [["1", "2"], ["3", "4"], ["5"]])

    assert [row[2:] for row in words(edited)[2:]] == [
        ["2,0", "-", "1,0", "2,0"],
        ["", "", "3,0", "4,0"],
        ["", "", "5,0", ""],
    ]
    assert [len(row.cells) for row in edited.rows] == [4] * 5
    assert {row.level for row in edited.rows[2:]} == {1}
    assert len({column.key for column in edited.columns}) == 4


def test_numbers_and_labels_are_pasted_with_the_figures() -> None:
    edited = editing.paste(table(SMALL), 2, -2, [["2.2", "Helbredsteam", "3,0"], ["2.3", "Sprog", "8,5"]])

    assert words(edited)[2:] == [["2.2", "Helbredsteam", "3,0", "-", "20,0"], ["2.3", "Sprog", "8,5", "", ""]]


def test_pasting_a_column_of_labels_leaves_the_figures() -> None:
    edited = editing.paste(table(SMALL), 1, -1, [["A"], ["B"]])

    assert [row[1:3] for row in words(edited)[1:]] == [["A", "6,9"], ["B", "2,0"]]


def test_rows_pasted_below_a_group_stand_in_it() -> None:
    draft = table("| 2008\nA [group]")

    assert editing.paste(draft, 1, 0, [["1,0"]]).rows[1].level == 1


def test_pasting_nothing_is_no_edit() -> None:
    draft = table(SMALL)

    assert editing.paste(draft, 0, 0, []) is draft


def test_clearing_takes_figures_and_marks() -> None:
    edited = editing.clear(table(SMALL), Block(1, -1, rows=2, columns=2))

    assert words(edited)[1:] == [["2.1", "", "", "7,0", "10,5"], ["2.2", "", "", "-", "20,0"]]
    assert edited.rows[1].cells[0] == BLANK


def test_filling_down_repeats_the_first_row() -> None:
    edited = editing.fill_down(table(SMALL), Block(1, -1, rows=9, columns=2))

    assert words(edited)[2] == ["2.2", "Patruljer", "6,9", "-", "20,0"]


def test_filling_right_repeats_the_first_column_as_it_is_shown() -> None:
    edited = editing.fill_right(table(SMALL), Block(2, 0, rows=1, columns=3))

    assert words(edited)[2] == ["2.2", "Helbred", "2,0", "2,0", "2,0"]
    assert edited.rows[2].cells[2].figure == 2


def test_filling_one_row_or_column_is_no_edit() -> None:
    draft = table(SMALL)

    assert editing.fill_down(draft, Block(1, 0, rows=1, columns=3)) is draft
    assert editing.fill_right(draft, Block(1, 0, rows=2, columns=1)) is draft


def test_a_row_that_is_put_has_a_cell_a_column() -> None:
    draft = table(SMALL)

    edited = editing.put_row(draft, 0, editing.new_row(editing.new_table(), label="Kort"))

    assert (edited.rows[0].label, len(edited.rows[0].cells)) == ("Kort", 3)


@pytest.mark.parametrize(
    ("sought", "places"),
    [
        ("helbred", [(2, -1)]),
        ("2.", [(1, -2), (2, -2)]),
        ("7,0", [(1, 1)]),
        ("-", [(2, 1)]),
        ("findes ikke", []),
        ("", []),
    ],
)
def test_what_a_table_shows_is_found(sought: str, places: list[tuple[int, int]]) -> None:
    assert list(editing.find_text(table(SMALL), sought)) == places


def test_letters_are_told_apart_when_asked() -> None:
    assert list(editing.find_text(table(SMALL), "helbred", match_case=True)) == []


def test_what_could_not_be_read_and_not_applicable_are_found() -> None:
    draft = table("| 2008 | 2009\nA | seks | ./.")

    assert list(editing.find_text(draft, "seks")) == [(0, 0)]
    assert list(editing.find_text(draft, "./.")) == [(0, 1)]


def test_a_figure_is_found_as_it_is_shown() -> None:
    assert list(editing.find_text(seed_001(), "13.942")) == [(3, 2)]


def test_text_is_replaced_in_words_and_figures_and_counted() -> None:
    edited, count = editing.replace_text(table(SMALL), "2", "4")

    assert words(edited)[1:] == [["4.1", "Patruljer", "6,9", "7,0", "10,5"], ["4.4", "Helbred", "4,0", "-", "40,0"]]
    assert count == 4


def test_what_is_replaced_is_no_pattern() -> None:
    draft = table("| 2008\nA (b) | 1,0")

    assert editing.replace_text(draft, "(b)", r"\1")[0].rows[0].label == r"A \1"


def test_replacing_what_is_not_there_is_no_edit() -> None:
    draft = table(SMALL)

    assert editing.replace_text(draft, "findes ikke", "x") == (draft, 0)
    assert editing.replace_text(draft, "", "x") == (draft, 0)


def test_what_is_pasted_into_a_new_table_stands_above_its_total() -> None:
    draft = seed_003()
    empty = editing.new_table("Oversigt", [2008, 2009, 2010])

    pasted = editing.paste(empty, 0, -2, words(draft))

    assert words(pasted)[:-1] == words(draft)
    assert pasted.rows[-1] is empty.rows[-1]


def test_figures_pasted_down_to_the_total_stand_in_it_as_printed() -> None:
    draft = table("| 2008\nA | 1,0\nB | 2,0\nI alt [I alt] |")

    pasted = editing.paste(draft, 0, 0, [["4,0"], ["5,0"], ["9,0"]])

    assert [row[2] for row in words(pasted)] == ["4,0", "5,0", "9,0"]
    assert pasted.rows[2].kind is RowKind.GRAND_TOTAL


@settings(max_examples=80)
@given(
    tables(),
    st.integers(0, 12),
    st.integers(-2, 5),
    st.lists(st.lists(st.sampled_from(["1,5", "-", "", "ti", "=1+1", "2.5"]), max_size=4), max_size=4),
)
def test_a_pasted_table_has_a_cell_a_column_and_holds_what_was_pasted(
    draft: BudgetTableDraft, row: int, column: int, texts: list[list[str]]
) -> None:
    edited = editing.paste(draft, row, column, texts)

    assert all(len(line.cells) == len(edited.columns) for line in edited.rows)
    for down, line in enumerate(texts):
        for across, text in enumerate(line):
            if column + across >= 0:
                cell = edited.rows[row + down].cells[column + across]
                assert (cell.state is CellState.BLANK) == (text == "")


@given(tables(), st.builds(Block, st.integers(0, 12), st.integers(-2, 5), st.integers(1, 5), st.integers(1, 5)))
def test_filling_and_clearing_touch_the_block_alone(draft: BudgetTableDraft, block: Block) -> None:
    for edited in (
        editing.clear(draft, block),
        editing.fill_down(draft, block),
        editing.fill_right(draft, block),
    ):
        for place, (old, new) in enumerate(zip(draft.rows, edited.rows, strict=True)):
            if place not in block.rows_of(draft):
                assert new is old
            outside = [column for column in range(len(draft.columns)) if column not in block.columns_of(draft)]
            assert all(new.cells[column] is old.cells[column] for column in outside)

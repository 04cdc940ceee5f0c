"""Rows that are inserted, deleted, moved, and put into groups and out of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget import editing
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import BudgetTableDraft, RowKind
from tests.support.budget_drafts import tables
from tests.support.budget_tables import row_at, table

OVERVIEW = """
                     | 2008 | 2009
Indsatser [group]    |
  A                  | 1,0  | 2,0
  B                  | 3,0  | 4,0
  C                  | 5,0  | 6,0
Puljer [group]       |
  D                  | 7,0  | 8,0
I alt [I alt]        |
"""


def outline(draft: BudgetTableDraft) -> str:
    """The tree as a person sees it: kinds other than lines in brackets."""
    kinds = {RowKind.LINE: "", RowKind.OF_WHICH: " [heraf]"}
    return "\n".join(
        "  " * row.level + row.label + kinds.get(row.kind, f" [{row.kind.value.replace('_', ' ')}]")
        for row in draft.rows
    )


def looks(draft: BudgetTableDraft, expected: str) -> bool:
    lines = [line for line in expected.splitlines() if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    assert outline(draft) == "\n".join(line[margin:].rstrip() for line in lines)
    return True


def total(draft: BudgetTableDraft, row: str) -> Decimal | None:
    amount = Sums(draft).figure(row_at(draft, row), 0).amount
    return None if amount is None else amount / 10**6


def test_a_new_table_has_a_column_a_year_their_sum_an_empty_line_and_a_total() -> None:
    draft = editing.new_table("Budget", [2025, 2026])

    assert [column.label for column in draft.columns] == ["2025", "2026", "I alt"]
    assert draft.columns[2].of == (draft.columns[0].key, draft.columns[1].key)
    assert [(row.kind, row.label, len(row.cells)) for row in draft.rows] == [
        (RowKind.LINE, "", 3),
        (RowKind.GRAND_TOTAL, "I alt", 3),
    ]
    assert [column.label for column in editing.new_table("Budget", [2025]).columns] == ["2025"]


def test_a_new_row_has_a_key_of_its_own_and_a_cell_a_column() -> None:
    draft = table(OVERVIEW)
    first, second = editing.new_row(draft), editing.new_row(draft, kind=RowKind.GROUP, label="Nye")

    assert first.key != second.key
    assert len(first.cells) == 2
    assert (second.kind, second.label) == (RowKind.GROUP, "Nye")


def test_rows_are_inserted_where_they_are_put_and_the_rest_is_shared() -> None:
    draft = table(OVERVIEW)

    edited = editing.insert_rows(draft, 2, [editing.new_row(draft, label="Ny", level=1)])

    assert [row.label for row in edited.rows[:4]] == ["Indsatser", "A", "Ny", "B"]
    assert edited.rows[3] is draft.rows[2]


def test_what_stood_under_a_deleted_group_comes_up_one_level() -> None:
    draft = table(OVERVIEW)

    assert looks(
        editing.delete_rows(draft, [0]),
        """
        A
        B
        C
        Puljer [group]
          D
        I alt [grand total]
        """,
    )


def test_what_stood_under_two_deleted_groups_comes_up_two_levels() -> None:
    draft = table("| 2008\nA [group]\n  B [group]\n    C | 1,0\n  D | 2,0\nE [group]\n  F | 3,0")

    assert looks(editing.delete_rows(draft, [0, 1]), "C\nD\nE [group]\n  F")


def test_the_parts_of_a_deleted_line_go_with_it() -> None:
    draft = table("| 2008\nA | 1,0\nB | 2,0\n  heraf [of which] | 1,0\nC | 3,0")

    assert looks(editing.delete_rows(draft, [1]), "A\nC")


def test_the_terms_of_derived_rows_go_with_their_row() -> None:
    draft = table("| 2008\nA | 1,0\nB | 2,0\nNetto [derived: A - B]")

    edited = editing.delete_rows(draft, [1])

    assert [term.row for term in edited.rows[1].terms] == ["A"]


def test_deleting_nothing_is_no_edit() -> None:
    draft = table(OVERVIEW)

    assert editing.delete_rows(draft, []) is draft
    assert editing.delete_rows(draft, [99]) is draft


def test_a_line_is_moved_within_its_group() -> None:
    draft = table(OVERVIEW)

    assert [row.label for row in editing.move_rows(draft, 3, 1, 1).rows[:4]] == ["Indsatser", "C", "A", "B"]
    assert [row.label for row in editing.move_rows(draft, 1, 1, 3).rows[:4]] == ["Indsatser", "B", "A", "C"]


def test_a_group_takes_what_it_holds_along() -> None:
    draft = table(OVERVIEW)

    assert looks(
        editing.move_rows(draft, 4, 1, 0),
        """
        Puljer [group]
          D
        Indsatser [group]
          A
          B
          C
        I alt [grand total]
        """,
    )


def test_a_line_moved_over_the_heading_of_its_group_joins_the_group_above() -> None:
    draft = table(OVERVIEW)

    edited = editing.move_rows(draft, 5, 1, 4)

    assert (total(edited, "Indsatser"), total(edited, "Puljer")) == (Decimal(16), None)


def test_a_row_moved_into_the_midst_of_a_group_belongs_to_it() -> None:
    draft = table(OVERVIEW)

    edited = editing.move_rows(draft, 4, 1, 2)

    assert looks(
        edited,
        """
        Indsatser [group]
          A
          Puljer [group]
            D
          B
          C
        I alt [grand total]
        """,
    )
    assert total(edited, "Indsatser") == 16


def test_a_line_moved_to_the_top_stands_outside_every_group() -> None:
    draft = table(OVERVIEW)

    edited = editing.move_rows(draft, 2, 1, 0)

    assert looks(
        edited,
        """
        B
        Indsatser [group]
          A
          C
        Puljer [group]
          D
        I alt [grand total]
        """,
    )


def test_a_line_moved_before_a_total_is_closed_by_it() -> None:
    draft = table("| 2008\nX | 1,0\nPuljer [heading]\n  A | 2,0\nPuljer i alt [total]")

    edited = editing.move_rows(draft, 0, 1, 3)

    assert total(edited, "Puljer i alt") == 3


def test_rows_moved_to_where_they_stand_are_not_moved() -> None:
    draft = table(OVERVIEW)

    assert editing.move_rows(draft, 0, 1, 0) is draft
    assert editing.move_rows(draft, 0, 1, 2) is draft
    assert editing.move_rows(draft, 0, 1, 4) is draft


def test_a_line_above_becomes_a_group_when_a_row_is_put_into_it() -> None:
    draft = table("| 2008\nA | 9,0\nB | 2,0\nC | 3,0")

    edited = editing.indent(draft, 1, 2)

    assert looks(edited, "A [group]\n  B\n  C")
    assert edited.rows[0].cells == draft.rows[0].cells
    assert total(edited, "A") == 5


def test_a_row_below_a_group_is_put_into_it() -> None:
    draft = table("| 2008\nA [group]\n  B | 2,0\nC | 3,0")

    assert looks(editing.indent(draft, 2, 1), "A [group]\n  B\n  C")


def test_a_group_is_put_into_another_with_what_it_holds() -> None:
    draft = table(OVERVIEW)

    edited = editing.indent(draft, 4, 1)

    assert [row.level for row in edited.rows] == [0, 1, 1, 1, 1, 2, 0]
    assert total(edited, "Indsatser") == 16


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("| 2008\nA | 1,0", 0),
        ("| 2008\nA [group]\n  B | 1,0", 1),
        ("| 2008\nA [I alt]\nB | 1,0", 1),
        ("| 2008\nA [total]\nB | 1,0", 1),
    ],
)
def test_a_row_is_not_put_into_what_cannot_hold_it(text: str, first: int) -> None:
    draft = table(text)

    assert editing.indent(draft, first, 1) is draft


def test_lines_right_above_a_total_can_be_put_under_it() -> None:
    draft = table("| 2008\nA | 1,0\nB | 2,0\nI alt [total]")

    edited = editing.indent(draft, 0, 2)

    assert total(edited, "I alt") == 3


def test_a_line_keeps_its_figures_when_only_a_part_of_it_is_put_under_it() -> None:
    draft = table("| 2008\nA | 9,0\nheraf [of which] | 2,0")

    assert looks(editing.indent(draft, 1, 1), "A\n  heraf [heraf]")


def test_a_row_put_out_of_its_group_leaves_the_others_in_it() -> None:
    draft = table(OVERVIEW)

    edited = editing.outdent(draft, 2, 1)

    assert looks(
        edited,
        """
        Indsatser [group]
          A
          C
        B
        Puljer [group]
          D
        I alt [grand total]
        """,
    )


def test_a_group_that_holds_nothing_any_more_is_a_line_again() -> None:
    draft = table("| 2008\nA | 9,0\nB | 2,0")

    edited = editing.outdent(editing.indent(draft, 1, 1), 1, 1)

    assert edited == draft


def test_a_row_at_the_edge_cannot_be_put_further_out() -> None:
    draft = table(OVERVIEW)

    assert editing.outdent(draft, 0, 1) is draft


@settings(max_examples=80)
@given(tables(), st.data())
def test_no_edit_of_rows_loses_a_line_or_a_cell(draft: BudgetTableDraft, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(draft.rows)))
    count, to = data.draw(st.integers(0, 4)), data.draw(st.integers(0, len(draft.rows)))

    for edited in (
        editing.move_rows(draft, first, count, to),
        editing.indent(draft, first, count),
        editing.outdent(draft, first, count),
        editing.insert_rows(draft, first, [editing.new_row(draft)] * count),
    ):
        assert {row.key for row in draft.rows} <= {row.key for row in edited.rows}
        assert all(len(row.cells) == len(edited.columns) for row in edited.rows)
        assert all(row.level >= 0 for row in edited.rows)
        cells = {row.key: row.cells for row in edited.rows}
        assert all(cells[row.key] == row.cells for row in draft.rows)


@settings(max_examples=80)
@given(tables(), st.lists(st.integers(0, 11), max_size=4))
def test_deleting_leaves_the_other_rows_as_they_are(draft: BudgetTableDraft, places: list[int]) -> None:
    edited = editing.delete_rows(draft, places)

    left = [row.key for row in edited.rows]
    gone = {draft.rows[place].key for place in places if place < len(draft.rows)}
    parts = {row.key for row in draft.rows if row.kind is RowKind.OF_WHICH}
    assert [row.key for row in draft.rows if row.key in left] == left
    assert gone.isdisjoint(left)
    assert {row.key for row in draft.rows} - set(left) <= gone | parts
    assert all(row.level >= 0 for row in edited.rows)
    assert not any(term.row in gone for row in edited.rows for term in row.terms)

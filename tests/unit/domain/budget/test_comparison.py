"""Two tables beside each other: which lines and columns are the same, what differs, what only one has."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.comparison import (
    ComparisonWords,
    TableDifference,
    difference,
    largest_changes,
)
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.showing import shown
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey, RowKind, SignConvention, Unit
from secretariat.domain.budget_lines import BudgetLineKey
from tests.support.budget_drafts import tables
from tests.support.budget_tables import seed_003, table

WORDS = ComparisonWords(
    title="Forskel mellem {before} og {after}",
    before="{name}",
    after="{name}",
    difference="Forskel",
    change="Ændring",
    only_before="Kun i {name}",
    only_after="Kun i {name}",
)

PROPOSAL = """
                            | 2008 | 2009 | I alt [sum]
    Indsatser [group]       |  9,9 |  9,9 | 9,9
      2.1 Jobpatruljer^1    |  6,9 |  7,0 | 13,9
        heraf drift [of which] | 2,0 |  2,0
      2.2 Helbredsteam      |  2,0 |   -  | 2,0
      2.3 Sprog             |  8,5 |   -
    Puljer [group]          |
      4.1 Projekter         |  5,5 |  6,1
    I ALT [grand total]     |  9,9
    ^1: En note.
"""

ADOPTED = """
                            | 2008 | 2009 | I alt [sum]
    Indsatser [group]       |
      2.1 Jobpatruljer      |  6,9 |  7,5
        heraf drift [of which] | 2,0 |  2,5
      2.3 Sprog             |  8,5 |   -
      2.4 Hotspot           |   -  |  4,5
    I ALT [grand total]     |
"""


def compared(before: BudgetTableDraft, after: BudgetTableDraft) -> TableDifference:
    """The difference between a proposal and what was adopted."""
    return difference(before, after, names=("Forslag", "Vedtaget"), words=WORDS)


def lines(found: TableDifference) -> Sequence[str]:
    """The rows of a difference as they are shown, the marks after the label."""
    marks = {note.key: note.mark for note in found.draft.notes}
    return [
        " | ".join(
            ["  " * row.level + row.name + "".join(marks[key] for key in row.notes), *(cell.words for cell in cells)]
        )
        for row, cells in zip(found.draft.rows, shown(found.draft).rows, strict=True)
    ]


def test_a_difference_is_a_table_with_four_columns_for_each_pair() -> None:
    found = compared(table(PROPOSAL), table(ADOPTED))
    assert found.draft.title == "Forskel mellem Forslag og Vedtaget"
    assert [(column.over, column.label) for column in found.draft.columns[:4]] == [
        ("2008", "Forslag"),
        ("2008", "Vedtaget"),
        ("2008", "Forskel"),
        ("2008", "Ændring"),
    ]
    assert [column.label for column in found.columns] == ["2008", "2009", "I alt"]
    assert (found.only_before, found.only_after) == ((), ())


def test_totals_are_computed_and_lines_of_one_table_alone_stand_in_their_group_with_a_mark() -> None:
    found = compared(table(PROPOSAL), table(ADOPTED))
    in_2009 = [" | ".join((line.split(" | ")[0], *line.split(" | ")[5:9])) for line in lines(found)]
    assert in_2009 == [
        "Indsatser | 7,0 | 12,0 | 5,0 | 71,4",
        "  2.1 Jobpatruljer | 7,0 | 7,5 | 0,5 | 7,1",
        "    heraf drift | 2,0 | 2,5 | 0,5 | 25,0",
        "  2.2 Helbredsteam* | - |  | - | ",
        "  2.3 Sprog | - | - | - | ",
        "  2.4 Hotspot** |  | 4,5 | 4,5 | ",
        "Puljer | 6,1 |  | -6,1 | -100,0",
        "  4.1 Projekter* | 6,1 |  | -6,1 | -100,0",
        "I ALT | 13,1 | 12,0 | -1,1 | -8,4",
    ]
    assert [(note.mark, note.text) for note in found.draft.notes] == [("*", "Kun i Forslag"), ("**", "Kun i Vedtaget")]


def test_a_difference_has_no_findings_of_its_own() -> None:
    assert list(reconcile(compared(table(PROPOSAL), table(ADOPTED)).draft)) == []
    assert list(reconcile(compared(seed_003(), seed_003()).draft)) == []


def test_a_table_does_not_differ_from_itself() -> None:
    found = compared(seed_003(), seed_003())
    assert [len(largest_changes(found, column)) for column in found.columns] == [0, 0, 0, 0]
    assert found.draft.notes == ()


def test_the_largest_changes_come_first_and_most_can_be_chosen() -> None:
    found = compared(table(PROPOSAL), table(ADOPTED))
    changes = largest_changes(found, found.columns[1])
    assert [(change.name, change.difference.scaleb(-6)) for change in changes] == [
        ("4.1 Projekter", Decimal("-6.1")),
        ("2.4 Hotspot", Decimal("4.5")),
        ("2.1 Jobpatruljer", Decimal("0.5")),
    ]
    assert (changes[0].after, changes[1].before) == (None, None)
    assert [change.name for change in largest_changes(found, found.columns[1], most=1)] == ["4.1 Projekter"]


def test_columns_without_a_counterpart_are_told() -> None:
    before = table("| 2008 | 2009 | I alt [sum] \n a | 1,0 | 2,0")
    after = table("| 2009 | 2010 | I alt [sum] | Andel [share: 2009] \n a | 2,0 | 3,0")
    found = compared(before, after)
    assert [column.label for column in found.columns] == ["2009"]
    assert found.only_before == ("2008", "I alt")
    assert found.only_after == ("2010", "I alt")


def test_of_columns_of_one_year_those_of_one_key_are_matched_then_those_of_one_label() -> None:
    before = table("| Budget | Regnskab \n a | 1,0 | 2,0")
    after = table("| Regnskab | Budget \n a | 3,0 | 5,0")
    before, after = (
        replace(draft, columns=tuple(replace(column, year=2009) for column in draft.columns))
        for draft in (before, after)
    )
    (line,) = lines(compared(before, after))
    assert line == "a | 2,0 | 3,0 | 1,0 | 50,0 | 1,0 | 5,0 | 4,0 | 400,0"

    renamed = replace(
        after, columns=tuple(replace(column, key=ColumnKey(f"new {column.key}")) for column in after.columns)
    )
    assert lines(compared(before, renamed)) == [line]


def test_persons_are_not_compared_with_money_and_thousands_are_with_millions() -> None:
    persons = table("| 2008 [antal] \n a | 5")
    persons = replace(persons, columns=(replace(persons.columns[0], year=2008),))
    assert compared(persons, table("| 2008 \n a | 5,0")).columns == ()

    thousands = table("| 2008 \n a | 4500", unit=Unit.THOUSANDS, decimals=0)
    assert lines(compared(thousands, table("| 2008 \n a | 5,0"))) == ["a | 4,5 | 5,0 | 0,5 | 11,1"]


def test_a_table_of_the_other_sign_is_turned() -> None:
    turned = table("| 2008 \n a | -4,5", signs=SignConvention.EXPENDITURE_NEGATIVE)
    assert lines(compared(turned, table("| 2008 \n a | 5,0"))) == ["a | 4,5 | 5,0 | 0,5 | 11,1"]


def test_lines_are_matched_by_budget_line_then_number_then_name() -> None:
    before = table("| 2008 \n 2.1 Gammel | 1,0 \n 2.2 Andet navn | 2,0 \n Uden nummer | 3,0")
    after = table("| 2008 \n 9.1 Ny | 1,5 \n 2.2 Navn | 2,5 \n Uden  Nummer | 3,5")
    tied = replace(after.rows[0], line=BudgetLineKey("2.1"))
    after = replace(after, rows=(tied, *(replace(row, key=RowKey(f"new {row.key}")) for row in after.rows[1:])))
    assert lines(compared(before, after)) == [
        "9.1 Ny | 1,0 | 1,5 | 0,5 | 50,0",
        "2.2 Navn | 2,0 | 2,5 | 0,5 | 25,0",
        "Uden  Nummer | 3,0 | 3,5 | 0,5 | 16,7",
    ]


def test_lines_of_one_name_are_told_apart_by_their_groups_and_a_name_of_its_own_follows_its_line() -> None:
    before = table(
        "| 2008 \n A [group] | \n   Drift | 1,0 \n   Pulje | 4,0 \n B [group] | \n   Drift | 2,0 \n   Løn | 1,0"
    )
    after = table("| 2008 \n B [group] | \n   Drift | 2,5 \n   Pulje | 4,5 \n A [group] | \n   Drift | 9,0")
    after = replace(after, rows=tuple(replace(row, key=RowKey(f"new {row.key}")) for row in after.rows))
    assert lines(compared(before, after)) == [
        "B | 7,0 | 7,0 | 0,0 | 0,0",
        "  Drift | 2,0 | 2,5 | 0,5 | 25,0",
        "  Løn* | 1,0 |  | -1,0 | -100,0",
        "  Pulje | 4,0 | 4,5 | 0,5 | 12,5",
        "A | 1,0 | 9,0 | 8,0 | 800,0",
        "  Drift | 1,0 | 9,0 | 8,0 | 800,0",
    ]


@settings(max_examples=80, deadline=None)
@given(tables(), tables(), st.randoms(use_true_random=False))
def test_no_line_of_either_table_is_lost_or_told_twice(
    before: BudgetTableDraft, after: BudgetTableDraft, chance: random.Random
) -> None:
    after = replace(after, rows=tuple(chance.sample(after.rows, len(after.rows))))
    found = compared(before, after).draft
    keys = [row.key for row in found.rows]
    assert len(set(keys)) == len(keys) or len({row.key for row in after.rows}) < len(after.rows)
    told = [row for row in found.rows if row.kind in (RowKind.LINE, RowKind.OF_WHICH)]
    both = [row for row in told if not row.notes]
    for draft in (before, after):
        alone = [row for row in told if row.notes and row.notes == (_mark_of(draft, before),)]
        wanted = [row for row in draft.rows if row.kind in (RowKind.LINE, RowKind.OF_WHICH)]
        assert len(both) + len(alone) == len(wanted)


def _mark_of(draft: BudgetTableDraft, before: BudgetTableDraft) -> str:
    return "only_before" if draft is before else "only_after"


@settings(max_examples=80, deadline=None)
@given(tables())
def test_a_table_beside_itself_comes_to_the_same_totals_twice(draft: BudgetTableDraft) -> None:
    found = compared(draft, draft)
    sums = Sums(found.draft)
    places = {column.key: place for place, column in enumerate(found.draft.columns)}
    for column in found.columns:
        for row in range(len(found.draft.rows)):
            assert sums.figure(row, places[column.before]) == sums.figure(row, places[column.after])

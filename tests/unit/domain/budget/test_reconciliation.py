"""A table against itself: every printed total and rule is compared, and nothing else is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from secretariat.domain.budget.findings import BudgetSeverity
from secretariat.domain.budget.reconciliation import open_errors, reconcile
from secretariat.domain.budget.tables import BudgetTableDraft, Column, NoteKey, Rounding
from tests.support.budget_findings import told
from tests.support.budget_tables import column_at, row_at, seed_001, seed_003, table

INTEGRATION = "BIF's enkelte indsatser, som bidrager til integrationspolitiske mål"
BEYOND = "BIF's enkelt indsatser i 2008, som ligger ud over integrationspolitiske mål"

WRONG_IN_003 = [
    f"total_of_lines error: {INTEGRATION} 2009, 88,4 for 86,4",
    f"total_of_lines error: {INTEGRATION} 2010, 55,5 for 53,5",
    f"total_of_lines error: {INTEGRATION} I alt, 182,8 for 187,3",
    f"across error: {INTEGRATION} I alt, 182,8 for 191,4",
    "across rounding: 2.14 Integrationsrådet I alt, 0,3 for 0,4",
    f"total_of_lines error: {BEYOND} 2009, 95,3 for 99,3",
    f"total_of_lines error: {BEYOND} 2010, 95,3 for 99,3",
    f"total_of_lines error: {BEYOND} I alt, 279,5 for 287,5",
    "total_of_groups error: I ALT 2009, 195,3 for 193,3",
    "total_of_groups error: I ALT 2010, 162,4 for 160,4",
    "total_of_lines error: I ALT I alt, 499,5 for 508",
    "total_of_groups error: I ALT I alt, 499,5 for 495,5",
    "across error: I ALT I alt, 499,5 for 508,1",
]


def explained(draft: BudgetTableDraft, key: str, why: str) -> BudgetTableDraft:
    """The table with a row that states why it differs."""
    place = row_at(draft, key)
    rows = list(draft.rows)
    rows[place] = replace(rows[place], explanation=why)
    return replace(draft, rows=tuple(rows))


def with_column(draft: BudgetTableDraft, key: str, **fields: object) -> BudgetTableDraft:
    """The table with another kind of column."""
    columns: list[Column] = list(draft.columns)
    place = column_at(draft, key)
    columns[place] = replace(columns[place], **fields)  # type: ignore[arg-type]
    return replace(draft, columns=tuple(columns))


def test_the_published_overview_has_twelve_errors_and_a_rounding() -> None:
    assert told(seed_003()) == WRONG_IN_003


def test_without_its_notes_the_three_marks_of_the_published_overview_are_found_too() -> None:
    found = told(seed_003(with_notes=False))
    assert [one for one in found if one not in WRONG_IN_003] == [
        "mark_without_note error: 2.3 Sprog og Integration",
        "mark_without_note error: 2.15 Jobplanen 2009 2009",
        "mark_without_note error: I ALT",
    ]
    assert [one for one in found if one in WRONG_IN_003] == WRONG_IN_003


def test_the_published_memo_has_one_wrong_total_and_its_percentages_are_never_added() -> None:
    assert told(seed_001()) == ["total_of_lines error: I Alt Antal, 29271 for 29071"]


def test_a_difference_is_printed_less_computed_and_the_errors_hold_the_print_back() -> None:
    found = reconcile(seed_001())
    assert [finding.difference for finding in found] == [200]
    assert open_errors(found) == tuple(found)


def test_groups_in_groups_are_compared_with_their_lines_and_with_the_groups_in_them() -> None:
    draft = table("""
                            | 2008
        Alt [group]         | 10,0
          A [group]         |  3,0
            1.1 a           |  1,0
            1.2 b           |  1,0
          B [group]         |
            2.1 c           |  4,0
          3.1 d             |  2,0
        I ALT [grand total] | 10,0
    """)
    # B is computed only: 4,0. The lines come to 8,0; A as printed, B and d come to 9,0.
    assert told(draft) == [
        "total_of_lines error: Alt 2008, 10 for 8",
        "total_of_groups error: Alt 2008, 10 for 9",
        "total_of_lines error: A 2008, 3 for 2",
        "total_of_lines error: I ALT 2008, 10 for 8",
    ]


def test_totals_below_their_lines_are_compared_as_those_above_them() -> None:
    draft = table("""
                            | 2008
        A [heading]         |
          1.1 a             | 1,0
          1.2 b             | 1,0
        A alt [total]       | 3,0
        B [heading]         |
          2.1 c             | 4,0
        B alt [total]       | 4,0
        I ALT [grand total] | 6,0
    """)
    assert told(draft) == [
        "total_of_lines error: A alt 2008, 3 for 2",
        "total_of_groups error: I ALT 2008, 6 for 7",
    ]


def test_a_grand_total_that_is_neither_its_lines_nor_its_groups_is_told_once_where_both_are_one_figure() -> None:
    draft = table("""
                            | 2008
        A [group]           | 2,0
          1.1 a             | 1,0
          1.2 b             | 1,0
        B [group]           | 4,0
          2.1 c             | 4,0
        I ALT [grand total] | 9,0
    """)
    assert told(draft) == ["total_of_lines error: I ALT 2008, 9 for 6"]


def test_a_total_that_lines_could_round_to_and_groups_could_not_is_told_as_the_error_it_is() -> None:
    draft = table("""
                            | 2008
        A [group]           | 3,0
          1.1 a             | 1,0
          1.2 b             | 1,0
          1.3 c             | 1,0
        B [group]           | 3,0
          2.1 d             | 1,0
          2.2 e             | 1,0
          2.3 f             | 1,0
        I ALT [grand total] | 6,2
    """)
    assert told(draft) == ["total_of_groups error: I ALT 2008, 6,2 for 6"]


def test_a_total_above_and_below_the_same_lines_is_one_sum_told_twice() -> None:
    draft = table("""
                            | 2008
        A [group]           | 2,0
          1.1 a             | 1,0
          1.2 b             | 1,0
        A alt [total]       | 2,0
        I ALT [grand total] | 2,0
    """)
    assert told(draft) == []
    again = table("""
                            | 2008
        A [group]           |
          1.1 a             | 1,0
          1.2 b             | 1,0
        A alt [total]       | 3,0
        I ALT [grand total] | 2,0
    """)
    assert told(again) == [
        "total_of_lines error: A alt 2008, 3 for 2",
        "total_of_groups error: I ALT 2008, 2 for 3",
    ]


def test_a_group_that_is_printed_without_lines_stands_for_them() -> None:
    draft = table("""
                            | 2008
        A [group]           | 3,0
        B [group]           | 2,0
          2.1 b             | 2,0
        I ALT [grand total] | 5,0
    """)
    assert told(draft) == []


def test_a_table_of_one_level_has_only_the_total_of_its_lines() -> None:
    draft = table("""
                            | 2008
        1.1 a               | 1,0
        1.2 b               | 1,0
          heraf c [of which] | 0,5
        I ALT [grand total] | 2,5
    """)
    assert told(draft) == ["total_of_lines error: I ALT 2008, 2,5 for 2"]


def test_rounding_is_n_times_half_a_unit_and_nothing_does_not_count_among_n() -> None:
    two = "| 2008 \n 1.1 a | 1,0 \n 1.2 b | 1,0 \n 1.3 c | - \n I ALT [grand total] |"
    assert told(table(f"{two} 2,1")) == ["total_of_lines rounding: I ALT 2008, 2,1 for 2"]
    assert told(table(f"{two} 1,9")) == ["total_of_lines rounding: I ALT 2008, 1,9 for 2"]
    assert told(table(f"{two} 2,2")) == ["total_of_lines error: I ALT 2008, 2,2 for 2"]

    one = "| 2008 \n 1.1 a | 2,0 \n 1.2 b | - \n I ALT [grand total] |"
    assert told(table(f"{one} 2,1")) == ["total_of_lines error: I ALT 2008, 2,1 for 2"]


def test_what_is_rounded_half_up_is_in_order() -> None:
    lines = "| 2008 \n 1.1 a | 0,05 \n 1.2 b | 0,10 \n I ALT [grand total] |"
    assert told(table(f"{lines} 0,2")) == []
    assert told(table(f"{lines} 0,1")) == []
    assert told(table(f"{lines} 0,3")) == ["total_of_lines error: I ALT 2008, 0,3 for 0,15"]


def test_a_table_that_adds_what_it_shows_is_compared_with_what_it_shows() -> None:
    draft = table("""
                            | 2008
        1.1 a               | 0,04
        1.2 b               | 0,04
        1.3 c               | 0,04
        I ALT [grand total] | 0,0
    """)
    assert told(draft) == ["total_of_lines rounding: I ALT 2008, 0 for 0,12"]
    assert told(replace(draft, rounding=Rounding.SUM_OF_ROUNDED)) == []


def test_a_total_that_tells_nothing_where_its_lines_tell_money_is_wrong() -> None:
    assert told(table("| 2008 \n 1.1 a | 2,0 \n I ALT [grand total] | -")) == [
        "total_of_lines error: I ALT 2008, 0 for 2"
    ]
    assert told(table("| 2008 \n 1.1 a | - \n I ALT [grand total] | 2,0")) == [
        "total_of_lines error: I ALT 2008, 2 for 0"
    ]
    assert told(table("| 2008 \n 1.1 a | - \n I ALT [grand total] | -")) == []


def test_a_total_of_lines_that_tell_no_figure_is_compared_with_none() -> None:
    assert told(table("| 2008 \n 1.1 a | \n 1.2 b | ./. \n I ALT [grand total] | 2,0")) == []


def test_an_unread_cell_is_told_with_its_reason_and_its_totals_are_not_compared() -> None:
    draft = table("""
                            | 2008 | 2009 | I alt [sum]
        1.1 a               |  1,0 | 2,x0 | 7,0
        1.2 b               |  1,0 |  1,0 | 2,0
        I ALT [grand total] |  2,0 |  7,0 | 9,0
    """)
    found = reconcile(draft)
    assert told(draft) == ["unread error: 1.1 a 2009"]
    assert dict(found[0].params) == {"typed": "2,x0", "reason": "not_an_amount"}


def test_a_row_that_states_why_it_differs_is_explained_and_its_roundings_stay_roundings() -> None:
    draft = explained(seed_001(), "I Alt", "Optalt to gange.")
    (finding,) = reconcile(draft)
    assert (finding.severity, finding.explanation) == (BudgetSeverity.EXPLAINED, "Optalt to gange.")
    assert open_errors([finding]) == ()

    rounding = explained(
        table("| 2008 \n 1 a | 1,0 \n 2 b | 1,0 \n I ALT [grand total] | 2,1"), "I ALT", "Sådan er det."
    )
    assert told(rounding) == ["total_of_lines rounding: I ALT 2008, 2,1 for 2"]


def test_an_accepted_finding_carries_its_acceptance_until_its_figures_change() -> None:
    (finding,) = reconcile(seed_001())
    let = finding.acceptance("Trykt sådan i kilden.", by="Kirsten", at=datetime(2026, 1, 2, tzinfo=UTC))
    draft = replace(seed_001(), accepted=(let,))

    (again,) = reconcile(draft)
    assert again.accepted == let
    assert open_errors([again]) == ()

    changed = table("""
                      | Antal [antal]
        Uoplyst       |  4518
        I Alt [I alt] | 29.271
    """)
    assert all(one.accepted is None for one in reconcile(replace(changed, accepted=(let,))))


def test_two_marks_in_one_place_are_accepted_one_by_one() -> None:
    draft = table("| 2008 \n 1.1 a^1^2 | 1,0")
    first, second = reconcile(draft)
    let = first.acceptance("Noten står i teksten.", by="", at=datetime(2026, 1, 2, tzinfo=UTC))
    assert [one.accepted for one in reconcile(replace(draft, accepted=(let,)))] == [let, None]
    assert second.about == "2"


def test_derived_rows_are_compared_with_their_terms_as_they_stand() -> None:
    draft = table("""
                                              | 2008
        Indtægter [group]                     |  9,0
          1.1 a                               |  8,0
        Udgifter [group]                      |
          2.1 b                               |  5,0
        Resultat [derived: Indtægter - Udgifter] | 4,0
        Halvt [derived: Resultat + Borte]     |  1,0
    """)
    assert told(draft) == ["total_of_lines error: Indtægter 2008, 9 for 8"]
    wrong = table("| 2008 \n a | 8,0 \n b | 5,0 \n r [derived: a - b] | 4,0")
    assert told(wrong) == ["derived error: r 2008, 4 for 3"]


def test_a_derived_row_may_miss_by_the_rounding_of_its_terms() -> None:
    assert told(table("| 2008 \n a | 8,0 \n b | 5,0 \n r [derived: a - b] | 3,1")) == [
        "derived rounding: r 2008, 3,1 for 3"
    ]


def test_differences_are_compared_in_every_row_and_down_the_table() -> None:
    draft = table("""
                            | Budget | Regnskab | Afvigelse [difference: Regnskab - Budget]
        1.1 a               |    5,0 |      6,0 | 1,0
        1.2 b               |    5,0 |      4,0 | 1,0
        1.3 c               |    -   |      2,0 | 2,1
        I ALT [grand total] |   10,0 |     12,0 | 2,0
    """)
    assert told(draft) == [
        "difference error: 1.2 b Afvigelse, 1 for -1",
        "difference error: 1.3 c Afvigelse, 2,1 for 2",
        "total_of_lines error: I ALT Afvigelse, 2 for 4,1",
    ]


def test_shares_follow_from_the_total_as_printed_or_as_computed() -> None:
    shares = """
                            | 2009 | Andel [share: 2009]
        1.1 a               | 25,0 | {first}
        1.2 b               | 25,0 | {second}
        I ALT [grand total] | 60,0 |
    """
    # 25 of the printed 60 and of the computed 50: the wrong total is told once, not in each share.
    assert told(table(shares.format(first="41,7", second="50,0"))) == ["total_of_lines error: I ALT 2009, 60 for 50"]
    assert told(table(shares.format(first="41,7", second="45,0"))) == [
        "share error: 1.2 b Andel, 45 for 41,6667",
        "total_of_lines error: I ALT 2009, 60 for 50",
    ]


def test_a_share_may_miss_by_what_the_rounding_of_its_part_and_whole_can_move_it() -> None:
    shares = "| 2009 | Andel [share: 2009] \n a | 0,5 | {share} \n b | 9,5 | \n I ALT [grand total] | 10,0 |"
    assert told(table(shares.format(share="5,0"))) == []
    # 0,45 to 0,55 of 9,95 to 10,05: between 4,48 and 5,53 per cent, itself rounded to a decimal.
    assert told(table(shares.format(share="5,5"))) == ["share rounding: a Andel, 5,5 for 5"]
    assert told(table(shares.format(share="5,6"))) == ["share error: a Andel, 5,6 for 5"]


def test_changes_are_compared_where_there_is_something_to_change_from() -> None:
    draft = table("""
          | 2008 | 2009 | Ændring [change: 2008 - 2009]
        a | 10,0 | 11,0 | 10,0
        b | 10,0 |  -   | -100,0
        c |  -   | 11,0 | 10,0
        d | 10,0 | 11,0 | 25,0
    """)
    assert told(draft) == ["change error: d Ændring, 25 for 10"]


def test_a_column_over_itself_is_compared_with_nothing() -> None:
    draft = table("| 2008 | Sum [sum: 2008 + Sum] \n 1.1 a | 1,0 | 5,0 \n I ALT [grand total] | 1,0 | 7,0")
    assert told(draft) == []


def test_a_sum_over_no_column_is_compared_with_nothing_across() -> None:
    draft = with_column(table("| 2008 | Sum [sum] \n a | 1,0 | 5,0 \n I ALT [grand total] | 1,0 | 5,0"), "Sum", of=())
    assert told(draft) == []


def test_rows_shorter_than_the_table_tell_nothing_in_the_last_columns() -> None:
    draft = table("| 2008 | 2009 \n 1.1 a | 1,0 | 1,0 \n I ALT [grand total] | 1,0 | 1,0")
    short = replace(draft, rows=tuple(replace(row, cells=row.cells[:1]) for row in draft.rows))
    assert told(short) == []


def test_double_numbers_are_found_where_they_come_again() -> None:
    draft = table("""
                      | 2008
        2.1 A [group] |
          2.1 b       | 1,0
          2.2 c       | 1,0
        2.1 d [total] |
        2.2 e         | 1,0
    """)
    assert told(draft) == ["double_number error: 2.1 b", "double_number error: 2.2 e"]
    assert dict(reconcile(draft)[1].params) == {"number": "2.2", "other": "2.2 c"}


def test_marks_are_found_once_and_notes_without_a_mark_last() -> None:
    draft = table(
        """
             | 2008^1
        a^1  | 1,0^2
        b^2  | 1,0
        ^3: Ingen steder nævnt.
        ^2:
        """.replace("^2:\n", "^2: \n"),
        title="Oversigt",
    )
    draft = replace(draft, title_notes=(NoteKey("*"),))
    assert told(draft) == [
        "mark_without_note error: Oversigt",
        "mark_without_note error: 2008",
        "mark_without_note error: a 2008",
        "note_without_mark error: 3",
    ]


def test_a_table_without_printed_figures_has_no_findings() -> None:
    draft = table("""
                            | 2008 | I alt [sum] | Andel [share: 2008]
        A [group]           |
          1.1 a             |  1,0
          1.2 b             |  2,0
        I ALT [grand total] |
    """)
    assert told(draft) == []
    assert told(BudgetTableDraft()) == []

"""The charts of a budget table: where bars and points stand, and the words that are read instead."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from secretariat.application.documents.budget_charts import development, largest_changes, largest_lines, shares
from secretariat.application.documents.chart_axes import from_zero
from secretariat.domain.budget.comparison import difference
from secretariat.domain.budget.tables import BudgetTableDraft, Column, SignConvention
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.text import NBSP
from secretariat.printing.wording import budget_wording
from tests.support.budget_tables import column_at, seed_001, seed_003, table

DANISH = budget_wording(DocumentLanguage.DANISH)
ENGLISH = budget_wording(DocumentLanguage.ENGLISH)

INITIATIVES = """
                        | 2008 | 2009 | 2010
    Indsatser [group]   | 10,0 | 12,5 |   -
      2.1 Jobpatruljer  |  6,0 |  7,0 |   -
      2.2 Helbredsteam  |  4,0 |  5,5 |   -
    Puljer [group]      | 30,0 | 37,5 | 40,0
      4.1 Projekter     | 30,0 | 37,5 | 40,0
    I ALT [grand total] | 40,0 | 50,0 | 40,0
"""


def column(draft: BudgetTableDraft, key: str) -> Column:
    """A column of the table."""
    return draft.columns[column_at(draft, key)]


def plain(words: str) -> str:
    """The words with common spaces."""
    return words.replace(NBSP, " ")


def test_groups_develop_over_the_years_from_an_axis_at_zero_with_round_marks() -> None:
    made = development(table(INITIATIVES), DANISH)
    assert made is not None
    assert made.title == "Udvikling pr. gruppe (mio. kr.)"
    assert [(series.name, series.words) for series in made.series] == [("Indsatser", "12,5"), ("Puljer", "40,0")]
    assert made.series[0].points == ((0.0, 0.25), (0.5, 0.3125), None)
    assert made.series[1].points == ((0.0, 0.75), (0.5, 0.9375), (1.0, 1.0))
    assert [tick.label for tick in made.x_axis] == ["2008", "2009", "2010"]
    assert [(tick.at, tick.label) for tick in made.y_axis] == [
        (0.0, "0"),
        (0.25, "10"),
        (0.5, "20"),
        (0.75, "30"),
        (1.0, "40"),
    ]


def test_the_words_of_a_development_tell_every_figure() -> None:
    made = development(table(INITIATIVES), DANISH)
    assert made is not None
    assert made.alternative == (
        "Kurver over gruppernes udvikling fra 2008 til 2010 i mio. kr. "
        "Indsatser: 10,0 i 2008, 12,5 i 2009. Puljer: 30,0 i 2008, 37,5 i 2009, 40,0 i 2010."
    )
    english = development(table(INITIATIVES, language=DocumentLanguage.ENGLISH), ENGLISH)
    assert english is not None
    assert english.alternative == (
        "Lines of how the groups develop from 2008 to 2010 in DKK million. "
        "Indsatser: 10.0 in 2008, 12.5 in 2009. Puljer: 30.0 in 2008, 37.5 in 2009, 40.0 in 2010."
    )


def test_a_chart_tells_what_the_table_prints_also_where_that_is_wrong() -> None:
    made = development(seed_003(), DANISH)
    assert made is not None
    assert [series.words for series in made.series] == ["55,5", "95,3", "9,6"]


def test_of_many_groups_the_largest_are_shown_and_the_title_says_so() -> None:
    groups = "\n".join(f"Gruppe {place} [group] | {place},0 | {place},0" for place in range(1, 10))
    made = development(table(f"| 2008 | 2009\n{groups}"), DANISH)
    assert made is not None
    assert made.title == "Udvikling i de 6 største af 9 grupper (mio. kr.)"
    assert [series.name for series in made.series] == [f"Gruppe {place}" for place in range(4, 10)]


def test_totals_below_their_lines_develop_under_the_heading_above_them() -> None:
    draft = table("| 2008 | 2009 \n 2 Indsatser [heading] | \n   2.1 a | 1,0 | 2,0 \n Sum [total] | 1,0 | 2,0")
    made = development(draft, DANISH)
    assert made is not None
    assert [series.name for series in made.series] == ["2 Indsatser"]


@pytest.mark.parametrize(
    "draft",
    [
        table("| 2008 \n A [group] | 1,0 \n   a | 1,0"),
        table("| 2008 | 2009 \n a | 1,0 | 2,0"),
        table("| 2008 | 2009 \n A [group] | \n   a | - | -"),
        seed_001(),
        BudgetTableDraft(),
    ],
)
def test_without_two_years_or_a_group_with_figures_nothing_develops(draft: BudgetTableDraft) -> None:
    assert development(draft, DANISH) is None


def test_shares_are_of_the_grand_total_and_the_longest_bar_fills_the_plot() -> None:
    draft = table(INITIATIVES)
    made = shares(draft, column(draft, "2009"), DANISH)
    assert made is not None
    assert (made.title, made.zero) == ("Gruppernes andel af I ALT, 2009", 0.0)
    assert [(bar.label, round(bar.end, 4), plain(bar.words)) for bar in made.bars] == [
        ("Indsatser", 0.3333, "25,0 pct."),
        ("Puljer", 1.0, "75,0 pct."),
    ]
    assert plain(made.alternative) == (
        "Liggende søjler over gruppernes andel af I ALT, 2009: Indsatser: 25,0 pct.; Puljer: 75,0 pct."
    )


def test_lines_outside_every_group_have_a_share_of_their_own_and_a_total_may_be_untold() -> None:
    draft = table("| 2009 \n A [group] | \n   a | 1,0 \n B [group] | \n   b | 1,0 \n c | 2,0")
    made = shares(draft, draft.columns[0], DANISH)
    assert made is not None
    assert made.title == "Gruppernes andel af alle linjer, 2009"
    assert [(bar.label, plain(bar.words)) for bar in made.bars] == [
        ("A", "25,0 pct."),
        ("B", "25,0 pct."),
        ("Uden for grupperne", "50,0 pct."),
    ]


def test_shares_say_nothing_of_one_group_of_percentages_of_nothing_or_of_gains_beside_losses() -> None:
    one = table("| 2009 \n A [group] | 1,0 \n   a | 1,0 \n I ALT [grand total] | 1,0")
    assert shares(one, one.columns[0], DANISH) is None
    percent = seed_001()
    assert shares(percent, percent.columns[1], DANISH) is None
    nothing = table("| 2009 \n A [group] | 1,0 \n B [group] | -1,0 \n I ALT [grand total] | 0,0")
    assert shares(nothing, nothing.columns[0], DANISH) is None
    mixed = table("| 2009 \n A [group] | 3,0 \n B [group] | -1,0 \n I ALT [grand total] | 2,0")
    assert shares(mixed, mixed.columns[0], DANISH) is None


def test_the_largest_lines_come_first_and_expenses_with_a_minus_lie_to_the_left() -> None:
    draft = table(INITIATIVES)
    made = largest_lines(draft, column(draft, "2009"), DANISH, most=2)
    assert made is not None
    assert [(bar.label, bar.words) for bar in made.bars] == [("4.1 Projekter", "37,5"), ("2.1 Jobpatruljer", "7,0")]
    assert made.alternative == (
        "Liggende søjler over de største linjer, 2009, i mio. kr., den største først: "
        "4.1 Projekter: 37,5; 2.1 Jobpatruljer: 7,0."
    )
    minus = table("| 2009 \n a | -8,0 \n b | 2,0", signs=SignConvention.EXPENDITURE_NEGATIVE)
    turned = largest_lines(minus, minus.columns[0], DANISH)
    assert turned is not None
    assert turned.zero == 0.8
    assert [(bar.start, bar.end) for bar in turned.bars] == [(0.0, 0.8), (0.8, 1.0)]


def test_a_column_without_figures_has_no_largest_lines() -> None:
    draft = table("| 2009 \n a | - \n b | 0,0")
    assert largest_lines(draft, draft.columns[0], DANISH) is None


def test_the_largest_changes_lie_to_either_side_with_their_sign() -> None:
    before = table("| 2009 \n a | 5,0 \n b | 2,0 \n c | 1,0")
    after = table("| 2009 \n a | 2,0 \n b | 3,0 \n c | 1,0")
    found = difference(before, after, names=("forslag", "vedtaget"), words=DANISH.comparison)
    made = largest_changes(found, found.columns[0], DANISH)
    assert made is not None
    assert (made.title, made.zero) == ("De største forskelle, 2009 (mio. kr.)", 0.75)
    assert [(bar.label, bar.start, bar.end, bar.words) for bar in made.bars] == [
        ("a", 0.0, 0.75, "-3,0"),
        ("b", 0.75, 1.0, "+1,0"),
    ]
    assert made.alternative == (
        "Liggende søjler over de linjer, der ændrer sig mest fra forslag til vedtaget, 2009, i mio. kr., "
        "den største forskel først: a: -3,0; b: +1,0."
    )
    same = difference(before, before, names=("forslag", "forslag"), words=DANISH.comparison)
    assert largest_changes(same, same.columns[0], DANISH) is None


def test_every_chart_of_a_big_table_stays_inside_its_plot() -> None:
    draft = replace(seed_003(), signs=SignConvention.EXPENDITURE_NEGATIVE)
    made = development(draft, ENGLISH)
    assert made is not None
    assert all(0 <= place <= 1 for series in made.series for point in series.points if point for place in point)
    for place in draft.columns:
        for chart in (shares(draft, place, ENGLISH), largest_lines(draft, place, ENGLISH)):
            assert chart is not None
            assert all(0 <= bar.start <= bar.end <= 1 for bar in chart.bars)


@pytest.mark.parametrize(
    ("low", "high", "marks"),
    [
        ("0", "0", ["0.0", "0.2"]),
        ("3", "47", ["0", "10", "20", "30", "40", "50"]),
        ("-3", "7", ["-4", "-2", "0", "2", "4", "6", "8"]),
        ("-0.02", "-0.01", ["-0.020", "-0.015", "-0.010", "-0.005", "0.000"]),
    ],
)
def test_an_axis_holds_zero_and_has_round_marks(low: str, high: str, marks: list[str]) -> None:
    axis = from_zero(Decimal(low), Decimal(high))
    assert [axis.words(mark, DocumentLanguage.ENGLISH) for mark in axis.marks()] == marks

"""Last year's table, a year on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from secretariat.domain.budget.tables import BLANK, LineRefund
from secretariat.domain.budget.year_on import emptied, moved_on, words_moved_on
from tests.support.budget_tables import seed_003, table


def test_the_budget_years_move_on_and_their_headings_with_them():
    after = moved_on(seed_003())
    assert [(column.label, column.year) for column in after.columns] == [
        ("2009", 2009), ("2010", 2010), ("2011", 2011), ("I alt", None),
    ]  # fmt: skip


def test_the_figures_stand_where_they_stood():
    draft = seed_003()
    assert moved_on(draft).rows is draft.rows


def test_a_heading_with_words_around_the_year_moves_on_too():
    draft = table("| Budget 2009\nLine | 1,0")
    draft = replace(draft, columns=(replace(draft.columns[0], year=2009),))
    assert moved_on(draft, 2).columns[0].label == "Budget 2011"


def test_a_heading_without_a_year_of_its_own_stays():
    draft = table("| 2009 | Antal\nLine | 1,0 | 2")
    assert moved_on(draft).columns[1] == draft.columns[1]


def test_an_emptied_table_has_its_lines_and_no_figures():
    draft = seed_003()
    after = emptied(draft)
    assert [row.name for row in after.rows] == [row.name for row in draft.rows]
    assert {cell for row in after.rows for cell in row.cells} == {BLANK}


def test_an_emptied_line_keeps_its_law_but_not_its_gross_figures():
    draft = table("| 2009\nLine | 1,0")
    refund = LineRefund("Integrationsloven", None, (Decimal(2_000_000),))
    draft = replace(draft, rows=(replace(draft.rows[0], refund=refund, explanation="Statsligt finansieret"),))
    (row,) = emptied(draft).rows
    assert row.refund == LineRefund("Integrationsloven", None, (None,))
    assert row.explanation == ""


def test_years_in_words_move_on_and_other_numbers_stay():
    assert words_moved_on("Økonomisk oversigt 2008-2010, 12 indsatser") == "Økonomisk oversigt 2009-2011, 12 indsatser"
    assert words_moved_on("2009-p/l") == "2010-p/l"
    assert words_moved_on("Sag 120094") == "Sag 120094"

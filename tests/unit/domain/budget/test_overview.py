"""The economic overview's lines are the budget lines, and tables are tied to them by number, then by name."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from secretariat.domain.budget.overview import lines_of, linked
from secretariat.domain.budget.tables import Column, Row, SignConvention, Unit
from secretariat.domain.budget_lines import BudgetLine, YearAmount
from tests.support.budget_tables import table

OVERVIEW = table(
    """
                              | 2008 | 2009 | I alt [sum]
    Indsatser [group]         |  7,0 |  6,1 | 13,1
      2.10 Diskrimination     |  1,5 | -    |  1,5
      2.9 Jobkonsulenter      |  5,5 |  6,1 | 11,6
        heraf løn [of which]  |  0,5
    I ALT [grand total]       |  7,0 |  6,1 | 13,1
    """
)


def _told(draft, before=(), counted_on=frozenset()):
    lines = lines_of(draft, before, counted_on).lines
    return {line.number or line.name: {told.year: told.amount for told in line.amounts} for line in lines}


def test_each_line_is_a_budget_line_by_number_and_nothing_else_is():
    lines = lines_of(OVERVIEW, (), frozenset()).lines

    assert [(line.key, line.number, line.name) for line in lines] == [
        ("2.9", "2.9", "Jobkonsulenter"),
        ("2.10", "2.10", "Diskrimination"),
    ]
    assert lines[1].amounts == (YearAmount(2008, Decimal(1_500_000)), YearAmount(2009, None))


def test_an_expense_is_positive_whatever_the_signs_of_the_table():
    negative = replace(OVERVIEW, signs=SignConvention.EXPENDITURE_NEGATIVE)

    assert _told(negative)["2.9"] == {2008: Decimal(-5_500_000), 2009: Decimal(-6_100_000)}


def test_of_several_columns_of_a_year_the_first_tells_and_other_units_tell_nothing():
    first, second, *_ = OVERVIEW.columns
    draft = replace(OVERVIEW, columns=(first, replace(second, year=2008), Column("n", unit=Unit.COUNT, year=2010)))

    assert _told(draft)["2.9"] == {2008: Decimal(5_500_000)}


def test_rows_that_are_one_budget_line_tell_together_what_it_holds():
    rows = list(OVERVIEW.rows)
    rows[1] = replace(rows[1], line=rows[2].key)

    assert _told(replace(OVERVIEW, rows=tuple(rows))) == {"2.10": {2008: Decimal(7_000_000), 2009: Decimal(6_100_000)}}


def test_a_line_that_is_counted_on_and_gone_is_kept_without_amounts_and_any_other_is_not():
    before = [
        BudgetLine("old", "2.2", "Helbredsteam", (YearAmount(2008, Decimal(2)),)),
        BudgetLine("gone", "2.3", "Sprog", (YearAmount(2008, Decimal(2)),)),
        BudgetLine("2.9", "9", "Før", (YearAmount(2007, Decimal(2)),)),
    ]

    told = _told(OVERVIEW, before, frozenset({"old", "2.9"}))

    assert list(told) == ["2.2", "2.9", "2.10"]
    assert told["2.2"] == {}
    assert told["2.9"] == {2008: Decimal(5_500_000), 2009: Decimal(6_100_000)}


def test_an_empty_row_is_no_line_unless_somebody_counts_on_it():
    draft = replace(OVERVIEW, rows=(Row("empty"), *OVERVIEW.rows))

    assert list(_told(draft)) == ["2.9", "2.10"]
    assert len(lines_of(draft, (), frozenset({"empty"})).lines) == 3


# Tied


def _ties(draft, *lines):
    tied = linked(draft, [BudgetLine(key, number, name) for key, number, name in lines])
    return {row.name: row.line for row in tied.rows if row.line}


def test_lines_are_tied_by_number_though_names_differ():
    assert _ties(OVERVIEW, ("a", "2.9", "Konsulenter"), ("b", "2.10", "Mod diskrimination")) == {
        "2.9 Jobkonsulenter": "a",
        "2.10 Diskrimination": "b",
    }


def test_lines_are_tied_by_name_where_no_number_is_the_same():
    assert _ties(OVERVIEW, ("a", "3.1", " JOBkonsulenter ")) == {"2.9 Jobkonsulenter": "a"}


def test_a_number_goes_before_a_name():
    assert _ties(OVERVIEW, ("a", "2.10", "Jobkonsulenter"), ("b", "2.9", "Diskrimination")) == {
        "2.10 Diskrimination": "a",
        "2.9 Jobkonsulenter": "b",
    }


def test_a_number_or_name_of_several_budget_lines_ties_nothing():
    assert _ties(OVERVIEW, ("a", "2.9", "En"), ("b", "2.9", "To")) == {}


def test_two_rows_are_never_tied_to_one_budget_line():
    rows = (replace(OVERVIEW.rows[2], key="copy"), *OVERVIEW.rows)

    tied = linked(replace(OVERVIEW, rows=rows), [BudgetLine("a", "2.9", "Jobkonsulenter")])

    assert [row.key for row in tied.rows if row.line == "a"] == ["copy"]


def test_what_is_tied_already_stays_and_is_shared():
    rows = tuple(replace(row, line="mine") if row.number == "2.9" else row for row in OVERVIEW.rows)
    draft = replace(OVERVIEW, rows=rows)

    tied = linked(draft, [BudgetLine("a", "2.9"), BudgetLine("2.10", "2.10"), BudgetLine("c", "2.10")])

    assert tied is draft

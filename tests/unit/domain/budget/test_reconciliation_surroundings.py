"""A table against what stands around it: status sheets, refund rates, the committee's other tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.surroundings import OtherFigure, SheetClaim, Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft, LineRefund, SignConvention
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.domain.sheet_fields import Counting
from tests.support.budget_findings import told
from tests.support.budget_tables import row_at, table

LINES = """
                             | 2008 | 2009
    2.1 Jobpatruljer         |  6,9 |  7,0
    2.9 Jobkonsulenter       |   -  |   -
    2.14 Integrationsrådet   |   -  |  0,2
    3.1 Administration       | 10,0 | 10,0
"""


def claim(
    number: str,
    millions: str | None,
    *,
    lines: Sequence[str] | None = None,
    year: int | None = 2009,
    counting: Counting = Counting.OWN_LINE,
    other_line: str | None = None,
) -> SheetClaim:
    """A sheet of an initiative, tied to the line of its number unless told; one decimal is worth 100,000."""
    net = None if millions is None else Decimal(millions.replace(",", ".")).scaleb(6)
    decimals = 0 if millions is None else len(millions.partition(",")[2])
    return SheetClaim(
        number,
        f"{number} sheet",
        tuple(map(BudgetLineKey, [number] if lines is None else lines)),
        year,
        net,
        Decimal(1).scaleb(6 - decimals),
        counting,
        BudgetLineKey(other_line) if other_line else None,
    )


ALL = (claim("2.1", "7,0"), claim("2.14", "0,20"), claim("3.1", "10,0"))


def beside(*claims: SheetClaim) -> Surroundings:
    """Sheets around a table."""
    return Surroundings(sheets=claims)


def changed(draft: BudgetTableDraft, key: str, **fields: object) -> BudgetTableDraft:
    """The table with another row."""
    place = row_at(draft, key)
    rows = list(draft.rows)
    rows[place] = replace(rows[place], **fields)  # type: ignore[arg-type]
    return replace(draft, rows=tuple(rows))


def test_lines_that_tell_what_their_sheets_do_are_in_order() -> None:
    assert told(table(LINES), beside(*ALL)) == []


def test_a_table_of_no_period_asks_for_no_sheet_and_a_period_without_sheets_for_none_either() -> None:
    assert told(table(LINES), Surroundings(sheets=None)) == []
    assert told(table(LINES), beside()) == []


def test_a_line_that_tells_another_sum_than_its_sheet_is_an_error_and_its_rounding_is_none() -> None:
    wrong = (claim("2.1", "7,3"), claim("2.14", "0,15"), claim("3.1", "10,0"))
    assert told(table(LINES), beside(*wrong)) == [
        "sheet_net error: 2.1 Jobpatruljer 2009, 7 for 7,3",
        "sheet_net rounding: 2.14 Integrationsrådet 2009, 0,2 for 0,15",
    ]
    assert dict(reconcile(table(LINES), beside(*wrong))[0].params) == {"sheet": "2.1 sheet"}


def test_a_line_that_is_kept_finer_than_the_sheet_tells_is_in_order() -> None:
    draft = table(LINES.replace("7,0", "6,996"), decimals=3)
    assert told(draft, beside(claim("2.1", "7,00"), *ALL[1:])) == [
        "sheet_net rounding: 2.1 Jobpatruljer 2009, 6,996 for 7"
    ]
    assert told(table(LINES.replace("7,0", "6,996")), beside(claim("2.1", "7,00"), *ALL[1:])) == []


def test_a_line_that_states_why_it_differs_from_its_sheet_is_explained() -> None:
    draft = changed(table(LINES), "2.1", explanation="Skemaet er fra marts.")
    found = reconcile(draft, beside(claim("2.1", "9,0"), *ALL[1:]))
    assert [(one.severity.value, one.explanation) for one in found] == [("explained", "Skemaet er fra marts.")]


def test_sheets_counted_on_one_line_are_added_and_so_are_lines_that_one_sheet_is_counted_on() -> None:
    pair = (claim("2.1", "3,0"), claim("2.2", "4,0", lines=["2.1"]), *ALL[1:])
    assert told(table(LINES), beside(*pair)) == []
    both = (claim("2.1", "17,0", lines=["2.1", "3.1"]), ALL[1])
    assert told(table(LINES), beside(*both)) == []
    short = (claim("2.1", "16,0", lines=["2.1", "3.1"]), ALL[1])
    assert told(table(LINES), beside(*short)) == ["sheet_net error: 2.1 Jobpatruljer 2009, 17 for 16"]
    assert dict(reconcile(table(LINES), beside(*short))[0].params)["lines"] == "2.1 Jobpatruljer; 3.1 Administration"


def test_a_sum_that_a_sheet_leaves_out_is_compared_with_nothing() -> None:
    assert told(table(LINES), beside(claim("2.1", "3,0"), claim("2.2", None, lines=["2.1"]), *ALL[1:])) == []
    assert (
        told(table(LINES), beside(claim("2.1", "3,0"), claim("2.2", "9,0", lines=["2.1"], year=2008), *ALL[1:])) == []
    )
    assert told(table(LINES), beside(claim("2.1", "3,0", year=None), *ALL[1:])) == []


def test_money_of_the_state_and_money_not_counted_explain_that_a_line_holds_none() -> None:
    for counting in (Counting.STATE_FUNDED, Counting.NOT_COUNTED):
        around = beside(*ALL, claim("2.9", "3,0", counting=counting))
        assert told(table(LINES), around) == ["sheet_net explained: 2.9 Jobkonsulenter 2009, 0 for 3"]
        assert dict(reconcile(table(LINES), around)[0].params)["counting"] == counting.value


def test_money_that_is_counted_on_another_line_explains_its_own_and_fits_the_other_with_it_or_without() -> None:
    aside = claim("2.9", "3,0", counting=Counting.OTHER_LINE, other_line="3.1")
    expected = ["sheet_net explained: 2.9 Jobkonsulenter 2009, 0 for 3"]
    assert told(table(LINES), beside(*ALL, aside)) == expected
    assert told(table(LINES), beside(*ALL[:2], claim("3.1", "7,0"), aside)) == expected
    assert dict(reconcile(table(LINES), beside(*ALL, aside))[0].params)["other"] == "3.1 Administration"
    assert told(table(LINES), beside(*ALL[:2], claim("3.1", "8,0"), aside)) == [
        *expected,
        "sheet_net error: 3.1 Administration 2009, 10 for 8",
    ]


def test_money_that_is_told_not_to_count_explains_a_line_that_holds_it_all_the_same() -> None:
    aside = claim("2.1", "1,0", counting=Counting.NOT_COUNTED)
    assert told(table(LINES), beside(claim("2.1", "6,0"), aside, *ALL[1:])) == [
        "sheet_net explained: 2.1 Jobpatruljer 2009, 7 for 6"
    ]
    assert told(table(LINES), beside(claim("2.1", "5,0"), aside, *ALL[1:])) == [
        "sheet_net error: 2.1 Jobpatruljer 2009, 7 for 5"
    ]


def test_sheets_find_their_lines_by_number_where_no_key_does() -> None:
    assert told(table(LINES), beside(claim("2.1", "7,0", lines=["elsewhere"]), *ALL[1:])) == []


def test_lines_with_money_that_no_sheet_is_counted_on_are_found_in_the_years_that_sheets_tell_of() -> None:
    assert told(table(LINES), beside(ALL[0], ALL[2])) == ["line_without_sheet error: 2.14 Integrationsrådet 2009, 0,2"]
    in_2008 = [replace(one, year=2008, net=None) for one in (ALL[0], ALL[2])]
    assert told(table(LINES), beside(*in_2008)) == []
    why = changed(table(LINES), "2.14", explanation="Driften har intet skema.")
    assert told(why, beside(ALL[0], ALL[2])) == ["line_without_sheet explained: 2.14 Integrationsrådet 2009, 0,2"]


def test_sheets_with_money_and_no_line_come_last() -> None:
    around = beside(*ALL, claim("5.1", "4,0"), claim("5.2", None), claim("5.3", "1,0", counting=Counting.STATE_FUNDED))
    assert told(table(LINES), around) == ["sheet_without_line error: 5.1 sheet, 4"]


def test_the_sign_of_an_expense_is_the_tables_own() -> None:
    draft = table("| 2009 \n 2.1 a | -7,0", signs=SignConvention.EXPENDITURE_NEGATIVE)
    assert told(draft, beside(ALL[0])) == []
    assert told(draft, beside(claim("2.1", "8,0"))) == ["sheet_net error: 2.1 a 2009, -7 for -8"]


def test_a_year_with_two_columns_is_in_order_when_one_of_them_agrees() -> None:
    draft = table("| 2009 | 2009 \n 2.1 a | 7,0 | 7,5")
    draft = replace(draft, columns=tuple(replace(column, year=2009) for column in draft.columns))
    assert told(draft, beside(claim("2.1", "7,5"))) == []
    assert told(draft, beside(claim("2.1", "8,0"))) == ["sheet_net error: 2.1 a 2009, 7 for 8"]


def other(line: str, year: int, millions: str, table_name: str = "Budget 2010") -> OtherFigure:
    """What another table tells, to 0,1 million."""
    return OtherFigure(
        BudgetLineKey(line), year, Decimal(millions.replace(",", ".")).scaleb(6), Decimal(100_000), table_name
    )


def test_another_table_that_tells_the_same_is_in_order_and_one_that_differs_is_told_once_a_line() -> None:
    same = Surroundings(others=(other("2.1", 2009, "7,0"), other("9.9", 2009, "1,0"), other("2.1", 2012, "1,0")))
    assert told(table(LINES), same) == []
    differing = Surroundings(others=(other("2.1", 2009, "8,0"), other("2.1", 2008, "9,0"), other("2.1", 2009, "5,0")))
    assert told(table(LINES), differing) == ["other_table error: 2.1 Jobpatruljer 2008, 6,9 for 9"]
    (finding,) = reconcile(table(LINES), differing)
    assert dict(finding.params) == {"table": "Budget 2010", "places": 3}


def test_another_table_may_round_differently_and_a_line_may_state_why_it_differs() -> None:
    assert told(table(LINES.replace("7,0", "7,04")), Surroundings(others=(other("2.1", 2009, "7,0"),))) == []
    assert told(table(LINES), Surroundings(others=(other("2.1", 2009, "7,1"),))) == [
        "other_table rounding: 2.1 Jobpatruljer 2009, 7 for 7,1"
    ]
    why = changed(table(LINES), "2.1", explanation="Budgetforslaget er fra august.")
    assert told(why, Surroundings(others=(other("2.1", 2009, "8,0"),))) == [
        "other_table explained: 2.1 Jobpatruljer 2009, 7 for 8"
    ]


def refunded(gross: str, net: str, *, year: str = "2009", percent: str | None = None) -> BudgetTableDraft:
    """A table with one refunded line, in millions."""
    draft = table(f"| {year} \n 3.2 Introduktionsprogram | {net}")
    told_gross = Decimal(gross.replace(",", ".")).scaleb(6)
    refund = LineRefund("integrationsloven ", Decimal(percent) if percent else None, (told_gross,))
    return changed(draft, "3.2", refund=refund)


RATES = Surroundings(rates=STANDARD_RATES)


def test_a_net_that_is_not_what_the_refund_of_its_year_leaves_is_an_error() -> None:
    assert told(refunded("49,0", "24,5"), RATES) == []
    assert told(refunded("49,0", "12,25", year="2006"), RATES) == []
    assert told(refunded("49,0", "25,0"), RATES) == ["net error: 3.2 Introduktionsprogram 2009, 25 for 24,5"]
    (finding,) = reconcile(refunded("49,0", "24,5", year="2006"), RATES)
    assert dict(finding.params) == {"gross": "49000000", "law": "integrationsloven", "percent": "75"}


def test_a_net_rounded_to_the_decimals_shown_is_in_order() -> None:
    assert told(refunded("0,3", "0,2"), RATES) == []
    assert told(refunded("0,3", "0,1"), RATES) == []
    assert told(refunded("0,3", "-"), RATES) == ["net error: 3.2 Introduktionsprogram 2009, 0 for 0,15"]


def test_the_rate_that_a_line_tells_itself_wins_and_without_any_rate_nothing_is_compared() -> None:
    assert told(refunded("10,0", "2,5", percent="75"), RATES) == []
    assert told(refunded("10,0", "9,0")) == []
    assert told(refunded("10,0", "9,0", year="Budget"), RATES) == []
    assert told(refunded("10,0", ""), RATES) == []

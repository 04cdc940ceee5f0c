"""What the next period begins with: its name, its days, its titles, and the money of its sheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.periods import GoalStatus, PeriodDraft, ReportSection
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.domain.rolling import first_period, next_period, rolled
from secretariat.domain.sheet_fields import ECONOMY_FACTS, Attainment, Economy
from secretariat.domain.status_sheets import SheetDraft, unconfirmed
from secretariat.domain.text import Paragraph, Text, run

Y2006 = PeriodDraft("2006", year=2006, starts=date(2006, 1, 1), ends=date(2006, 12, 31))
Y2007 = PeriodDraft("2007", year=2007, starts=date(2007, 1, 1), ends=date(2007, 12, 31))
Y2008 = PeriodDraft("2008", year=2008, starts=date(2008, 1, 1), ends=date(2008, 12, 31))


def names_after(name: str, count: int) -> list[str]:
    """Return the names of the periods that follow one."""
    draft, names = PeriodDraft(name), []
    for _ in range(count):
        draft = next_period(draft)
        names.append(draft.name)
    return names


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("2009", ["2010", "2011"]),
        ("1. halvår 2009", ["2. halvår 2009", "1. halvår 2010"]),
        ("2009, 2. Halvår", ["2010, 1. Halvår", "2010, 2. Halvår"]),
        ("3. kvartal 2009", ["4. kvartal 2009", "1. kvartal 2010"]),
        ("2. tertial 2009", ["3. tertial 2009", "1. tertial 2010"]),
        ("2008-2010", ["2009-2011", "2010-2012"]),
        ("2009/2010", ["2010/2011", "2011/2012"]),
        ("Skoleåret 2009/10", ["Skoleåret 2010/11", "Skoleåret 2011/12"]),
        ("Foråret", ["Foråret", "Foråret"]),
    ],
)
def test_a_periods_name_moves_on(name, following):
    assert names_after(name, 2) == following


def test_years_in_titles_move_by_the_same_step_and_case_numbers_stay():
    draft = PeriodDraft(
        "2009",
        title="Statusredegørelse 2009 (BR 395/2006)",
        year=2009,
        sections=(ReportSection("a", "2", "Indsatser i 2008-2010"), ReportSection("b", "3", "Øvrige")),
    )

    after = next_period(draft)

    assert after.title == "Statusredegørelse 2010 (BR 395/2006)"
    assert after.sections == (ReportSection("a", "2", "Indsatser i 2009-2011"), ReportSection("b", "3", "Øvrige"))
    assert after.year == 2010


def test_a_half_year_moves_the_year_in_titles_only_over_new_year():
    first = PeriodDraft("1. halvår 2009", title="Status for 1. halvår 2009", year=2009)

    second = next_period(first)
    third = next_period(second)

    assert (second.title, second.year) == ("Status for 2. halvår 2009", 2009)
    assert (third.title, third.year) == ("Status for 1. halvår 2010", 2010)


@pytest.mark.parametrize(
    ("starts", "ends", "then"),
    [
        (date(2009, 1, 1), date(2009, 12, 31), (date(2010, 1, 1), date(2010, 12, 31))),
        (date(2009, 1, 1), date(2009, 6, 30), (date(2009, 7, 1), date(2009, 12, 31))),
        (date(2009, 7, 1), date(2009, 12, 31), (date(2010, 1, 1), date(2010, 6, 30))),
        (date(2011, 12, 1), date(2012, 2, 29), (date(2012, 3, 1), date(2012, 5, 31))),
        (date(2009, 8, 15), date(2010, 8, 14), (date(2010, 8, 15), date(2011, 8, 14))),
        (date(2009, 1, 1), date(2009, 1, 10), (date(2009, 1, 11), date(2009, 1, 20))),
        (None, date(2009, 12, 31), (None, date(2010, 12, 31))),
    ],
)
def test_days_move_by_the_periods_length(starts, ends, then):
    after = next_period(PeriodDraft("2009", starts=starts, ends=ends))

    assert (after.starts, after.ends) == then


@pytest.mark.parametrize(
    ("name", "due", "then"),
    [
        ("2009", date(2009, 5, 15), date(2010, 5, 15)),
        ("2007", date(2007, 2, 28), date(2008, 2, 29)),
        ("1. halvår 2009", date(2009, 5, 15), date(2009, 11, 15)),
        ("4. kvartal 2009", date(2009, 11, 30), date(2010, 2, 28)),
    ],
)
def test_the_day_sheets_are_due_moves_with_the_name_where_there_are_no_days(name, due, then):
    assert next_period(PeriodDraft(name, due=due)).due == then


def test_every_goals_status_is_copied_and_unconfirmed_and_notes_stay_behind():
    statuses = (GoalStatus("g1", Text((Paragraph(run("54 pct.")),)), Attainment.PARTLY), GoalStatus("g2"))
    draft = PeriodDraft("2009", goal_statuses=statuses, unconfirmed=("g2",), notes="Husk")

    after = next_period(draft)

    assert (after.goal_statuses, after.unconfirmed, after.notes) == (statuses, ("g1", "g2"), "")


@pytest.mark.parametrize("language", DocumentLanguage)
def test_a_first_period_is_the_year_with_the_reports_sections_and_goals(language):
    draft = first_period(2009, ["g1"], language)

    assert (draft.name, draft.year, draft.starts, draft.ends) == ("2009", 2009, date(2009, 1, 1), date(2009, 12, 31))
    assert draft.goal_statuses == (GoalStatus("g1"),)
    assert [section.number for section in draft.sections] == ["1", "2"]
    assert all("2009" in section.title for section in draft.sections)
    assert all("2010" in section.title for section in next_period(draft).sections)


def money(**told: object) -> SheetDraft:
    """Return a sheet with nothing but its money."""
    return SheetDraft(economy=replace(Economy(gross=Decimal(100), net=Decimal(25)), **told))


def test_the_budget_year_moves_on():
    after = rolled(money(year=2007), Y2007, Y2008, ())

    assert after.economy == Economy(gross=Decimal(100), net=Decimal(25), year=2008)


def test_a_refund_that_was_the_laws_rate_becomes_the_new_one():
    sheet = money(
        refund_law="Integrationsloven", refund_percent=Decimal("75.0"), refund_since=date(1999, 1, 1), year=2006
    )

    economy = rolled(sheet, Y2006, Y2007, STANDARD_RATES).economy

    assert (economy.refund_percent, economy.refund_since, economy.year) == (Decimal(50), date(2007, 1, 1), 2007)
    assert (economy.gross, economy.net) == (Decimal(100), Decimal(25))


@pytest.mark.parametrize(
    "told",
    [
        {"refund_law": "Integrationsloven", "refund_percent": Decimal(60)},
        {"refund_law": "Aktivloven", "refund_percent": Decimal(75)},
        {"refund_law": "Integrationsloven"},
        {"refund_percent": Decimal(75)},
    ],
)
def test_any_other_refund_stays_as_it_was_told(told):
    assert rolled(money(**told), Y2006, Y2007, STANDARD_RATES).economy == money(**told).economy


def test_a_rate_without_a_day_is_not_given_one():
    sheet = money(refund_law="Integrationsloven", refund_percent=Decimal(75))

    economy = rolled(sheet, Y2006, Y2007, STANDARD_RATES).economy

    assert (economy.refund_percent, economy.refund_since) == (Decimal(50), None)


def test_what_rolling_itself_changed_waits_for_confirmation_too():
    sheet = money(refund_law="Integrationsloven", refund_percent=Decimal(75), year=2006)

    assert ECONOMY_FACTS in unconfirmed(rolled(sheet, Y2006, Y2007, STANDARD_RATES))


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (date(9999, 1, 1), date(9999, 12, 31)),
        (date(2009, 1, 1), date(9999, 12, 31)),
        (date(9998, 12, 1), date(9999, 11, 30)),
        (date(9999, 1, 10), date(9999, 12, 24)),
    ],
)
def test_a_period_that_never_ends_is_followed_by_one_whose_days_are_still_to_be_told(starts, ends):
    after = next_period(PeriodDraft("Indtil videre", year=9999, starts=starts, ends=ends))

    assert after.ends is None


def test_a_budget_year_past_the_last_there_is_is_left_out():
    sheet = SheetDraft(economy=Economy(gross=Decimal(1), year=9999))

    assert rolled(sheet, Y2006, Y2007, STANDARD_RATES).economy.year is None

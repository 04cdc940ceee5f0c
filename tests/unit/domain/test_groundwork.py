"""What policies, budget lines, refund rates, periods and initiatives need before they are stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import budget_lines, initiatives, periods, policies, refunds
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, BudgetLinesDraft, YearAmount
from secretariat.domain.initiatives import FormerName, InitiativeDraft, Standing, known_as
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.policies import Goal, GoalKey, PolicyDraft
from secretariat.domain.problems import Problem
from secretariat.domain.refunds import STANDARD_RATES, RefundRate, RefundRatesDraft, net_of, rate_on

LAW = "Integrationsloven"


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in problems]


def test_a_policy_needs_a_name_and_words_in_every_goal() -> None:
    goal = Goal(GoalKey("work"), "1", "Flere i job")
    assert policies.problems_of(PolicyDraft("Integrationspolitik", goals=(goal,))) == ()
    blank = PolicyDraft(" ", goals=(goal, replace(goal, words=" ")))
    assert told(policies.problems_of(blank)) == [("name", "required"), ("goals", "goal_without_words")]


def line(number: str = "", name: str = "") -> BudgetLine:
    return BudgetLine(BudgetLineKey(number + name), number, name)


def test_a_budget_line_needs_a_number_or_a_name_and_has_its_number_alone() -> None:
    sound = BudgetLinesDraft((line("2.9"), line("2.10"), line(name="Pulje"), line(name="Pulje")))
    assert budget_lines.problems_of(sound) == ()
    assert budget_lines.problems_of(BudgetLinesDraft()) == ()
    odd = BudgetLinesDraft((line("2.9"), line(" 2.9 "), line(" ")))
    assert told(budget_lines.problems_of(odd)) == [("lines", "line_without_name"), ("lines", "double_number")]


def test_a_line_tells_nothing_appropriated_from_nothing_told_by_neither() -> None:
    sport = replace(line("2.5"), amounts=(YearAmount(2008, Decimal(0)), YearAmount(2009, None)))
    assert [sport.amount_in(year) for year in (2008, 2009, 2010)] == [Decimal(0), None, None]


@pytest.mark.parametrize(
    ("day", "percent"),
    [(date(1998, 12, 31), None), (date(2006, 12, 31), 75), (date(2007, 1, 1), 50), (date(2030, 1, 1), 50)],
)
def test_a_rate_holds_from_its_day_until_the_laws_next(day: date, percent: int | None) -> None:
    rate = rate_on(STANDARD_RATES, LAW, day)
    assert (rate.percent if rate else None) == percent


def test_another_laws_rates_do_not_count() -> None:
    assert rate_on(STANDARD_RATES, "Serviceloven", date(2009, 1, 1)) is None


@given(st.decimals(0, 10**12, places=2))
def test_what_the_refund_leaves_is_exact(gross: Decimal) -> None:
    assert net_of(gross, Decimal(50)) * 2 == gross
    assert net_of(gross, Decimal(0)) == gross
    assert net_of(gross, Decimal(100)) == 0


def test_rates_need_a_law_stay_within_bounds_and_are_one_a_day() -> None:
    assert refunds.problems_of(RefundRatesDraft(STANDARD_RATES)) == ()
    odd = RefundRatesDraft((RefundRate(" ", date(2007, 1, 1), Decimal(101)), STANDARD_RATES[0], STANDARD_RATES[0]))
    codes = [code for _, code in told(refunds.problems_of(odd))]
    assert codes == ["rate_without_law", "rate_out_of_bounds", "double_rate"]


def test_a_period_needs_a_name_and_days_in_order() -> None:
    sound = PeriodDraft("2009", starts=date(2009, 1, 1), ends=date(2009, 12, 31))
    assert periods.problems_of(sound) == ()
    assert periods.problems_of(replace(sound, ends=sound.starts)) == ()
    assert periods.problems_of(PeriodDraft("2009", ends=date(2009, 1, 1))) == ()
    turned = replace(sound, name=" ", ends=date(2008, 12, 31))
    assert told(periods.problems_of(turned)) == [("name", "required"), ("ends", "ends_before_start")]


def test_an_initiative_needs_a_name_and_a_reason_for_having_ended() -> None:
    assert initiatives.problems_of(InitiativeDraft(name="Hotspot")) == ()
    closed = InitiativeDraft(standing=Standing.CLOSED, reason=" ")
    assert told(initiatives.problems_of(closed)) == [("name", "required"), ("reason", "standing_needs_reason")]
    assert initiatives.problems_of(replace(closed, name="Sprog", reason="Lagt i jobcentret")) == ()


RENAMED = InitiativeDraft(
    "2.9",
    "Jobkonsulenter",
    former_names=(
        FormerName("2.7", "", date(2008, 12, 31)),
        FormerName("2.5", "Etniske konsulenter", date(2007, 12, 31)),
        FormerName("9.9", "Uden dag"),
    ),
)


@pytest.mark.parametrize(
    ("day", "number", "name"),
    [
        (None, "2.9", "Jobkonsulenter"),
        (date(2009, 1, 1), "2.9", "Jobkonsulenter"),
        (date(2008, 12, 31), "2.7", "Jobkonsulenter"),
        (date(2008, 1, 1), "2.7", "Jobkonsulenter"),
        (date(2007, 12, 31), "2.5", "Etniske konsulenter"),
        (date(1999, 1, 1), "2.5", "Etniske konsulenter"),
    ],
)
def test_an_initiative_is_known_by_what_it_was_called_on_the_day(day: date | None, number: str, name: str) -> None:
    assert known_as(RENAMED, day) == (number, name)

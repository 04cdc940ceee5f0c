"""A committee's budget lines and refund rates are one list each, exact and in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.faults import Conflict, NotFound
from secretariat.application.tidying import tidied
from secretariat.domain.budget_lines import BudgetLine, BudgetLinesDraft, YearAmount
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.problems import Invalid
from secretariat.domain.refunds import STANDARD_RATES, RefundRate, RefundRatesDraft
from tests.support import report_drafts

LINES = BudgetLinesDraft(
    (
        BudgetLine("l10", "2.10", "Diskrimination", (YearAmount(2009, Decimal("1000000")), YearAmount(2010, None))),
        BudgetLine("l9", "2.9", "Jobkonsulenter", (YearAmount(2009, Decimal("0.00")),)),
    )
)


def _fit(draft):
    return BudgetLinesDraft(
        tuple(replace(line, number=f"{place}.{line.number}") for place, line in enumerate(draft.lines))
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=report_drafts.budget_lines(), changed=report_drafts.budget_lines())
def test_whatever_lines_were_typed_are_stored_without_loss(services, draft, changed):
    committee = services.committees.add(CommitteeDraft(name="Udvalg"))

    for version, typed in enumerate((_fit(draft), _fit(changed))):
        stored = services.lists.save_budget_lines(committee.id, typed, version=version)

        assert services.lists.budget_lines(committee.id) == stored
        assert (stored.version, set(stored.draft.lines)) == (version + 1, set(tidied(typed).lines))


def test_no_appropriation_and_zero_are_two_things(services, committee):
    stored = services.lists.save_budget_lines(committee.id, LINES, version=0)

    nine, ten = stored.draft.lines
    assert (nine.number, ten.number) == ("2.9", "2.10")
    assert (nine.amount_in(2009), ten.amount_in(2009), ten.amount_in(2010)) == (Decimal(0), Decimal(1_000_000), None)


def test_a_committee_starts_without_lines_and_with_the_standard_rates(services, committee):
    lines, rates = services.lists.budget_lines(committee.id), services.lists.refund_rates(committee.id)

    assert (lines.version, lines.draft) == (0, BudgetLinesDraft())
    assert (rates.version, rates.draft.rates) == (0, STANDARD_RATES)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=report_drafts.refund_rates())
def test_rates_are_stored_by_law_and_day(services, draft):
    committee = services.committees.add(CommitteeDraft(name="Udvalg"))
    laws = (replace(rate, law=f"{place} {rate.law}") for place, rate in enumerate(draft.rates))
    typed = RefundRatesDraft(tuple(laws)[::-1])

    stored = services.lists.save_refund_rates(committee.id, typed, version=0)

    assert services.lists.refund_rates(committee.id) == stored
    assert stored.draft.rates == tidied(typed).rates[::-1]


def test_a_committee_may_have_no_rates_at_all(services, committee):
    stored = services.lists.save_refund_rates(committee.id, RefundRatesDraft(), version=0)

    assert (stored.version, services.lists.refund_rates(committee.id).draft.rates) == (1, ())


def test_a_list_changed_meanwhile_is_a_conflict(services, committee):
    services.lists.save_budget_lines(committee.id, LINES, version=0)
    services.lists.save_refund_rates(committee.id, RefundRatesDraft(), version=0)

    with pytest.raises(Conflict):
        services.lists.save_budget_lines(committee.id, BudgetLinesDraft(), version=0)
    with pytest.raises(Conflict):
        services.lists.save_refund_rates(committee.id, RefundRatesDraft(STANDARD_RATES), version=0)

    assert len(services.lists.budget_lines(committee.id).draft.lines) == 2


def test_a_list_that_breaks_rules_is_not_stored(services, committee):
    rate = RefundRate("Loven", date(2009, 1, 1), Decimal(101))

    with pytest.raises(Invalid):
        services.lists.save_budget_lines(committee.id, BudgetLinesDraft((BudgetLine("l"),)), version=0)
    with pytest.raises(Invalid):
        services.lists.save_refund_rates(committee.id, RefundRatesDraft((rate,)), version=0)


def test_an_unknown_committee_has_no_lists(services):
    for ask in (services.lists.budget_lines, services.lists.refund_rates):
        with pytest.raises(NotFound):
            ask(CommitteeId(7))

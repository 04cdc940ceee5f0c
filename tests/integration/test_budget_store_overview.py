"""The economic overview, the budget lines and the sheets tell one fact; tables are reconciled with what is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from secretariat.domain.budget.findings import FindingKind
from secretariat.domain.budget.surroundings import OtherFigure, SheetClaim
from secretariat.domain.budget.tables import BudgetTableDraft, SignConvention
from secretariat.domain.budget_lines import BudgetLine, YearAmount
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.initiatives import FormerName, InitiativeDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.domain.sheet_fields import Counting, Economy
from tests.integration import reports
from tests.support.budget_tables import table

OVERVIEW = table(
    """
                              | 2006 | 2007
    2.9 Konsulenter           |  1,5 | -
    2.10 Mentorer             |  0,5 |  0,1
    4.1 Ny indsats            |      |  3,0
    I ALT [grand total]       |  2,0 |  3,1
    """,
    title="Økonomioversigt",
    is_overview=True,
)


@pytest.fixture
def report(services, committee):
    """A period with three initiatives, whose money is counted on the lines l1, l2, l3 and one that is gone."""
    return reports.begun(services, committee.id)


def _lines(services, committee):
    return {line.key: line for line in services.lists.budget_lines(committee.id).draft.lines}


def test_the_overview_takes_over_the_lines_that_initiatives_count_on(services, committee, report):
    stored = services.budgets.add(committee.id, OVERVIEW)

    lines = _lines(services, committee)
    assert [row.line for row in stored.draft.rows] == ["l1", "l2", None, None]
    assert lines["l1"] == BudgetLine(
        "l1", "2.9", "Konsulenter", (YearAmount(2006, Decimal(1_500_000)), YearAmount(2007, None))
    )
    assert lines["l2"].amount_in(2007) == Decimal(100_000)
    assert lines["4.1"].name == "Ny indsats"
    mentors = next(row for row in services.periods.overview(report.period.id) if row.name == "Mentorer")
    assert mentors.counted == Decimal(2_000_000)


def test_a_line_that_is_counted_on_and_that_the_overview_leaves_out_is_kept_without_amounts(
    services, committee, report
):
    services.budgets.add(committee.id, OVERVIEW)
    assert _lines(services, committee)["l3"] == BudgetLine("l3", "3.1", "Danskundervisning")

    initiative = services.initiatives.get(report.initiatives[1].id)
    services.initiatives.save(initiative.id, replace(initiative.draft, budget_lines=()), version=initiative.version)
    (row,) = services.budgets.rows(committee.id)
    services.budgets.save(row.id, replace(OVERVIEW, remarks="Rettet"), version=1)
    assert "l3" not in _lines(services, committee)


def test_a_line_that_a_sheet_counts_its_money_on_is_kept_too(services, committee, report):
    sheet = report.sheets[2]
    economy = Economy(gross=Decimal(1), counting=Counting.OTHER_LINE, other_line="l1")
    services.sheets.save(sheet.id, replace(sheet.draft, economy=economy), version=1)

    services.budgets.add(committee.id, replace(OVERVIEW, rows=OVERVIEW.rows[1:]))

    assert _lines(services, committee)["l1"].amounts == ()


def test_lines_that_did_not_change_are_no_new_version_of_the_list(services, committee):
    stored = services.budgets.add(committee.id, OVERVIEW)

    services.budgets.save(stored.id, replace(stored.draft, remarks="Husk"), version=1)

    assert services.lists.budget_lines(committee.id).version == 1


def test_a_number_typed_anew_ties_the_row_to_the_line_it_had(services, committee, report):
    stored = services.budgets.add(committee.id, OVERVIEW)
    without = services.budgets.save(stored.id, replace(stored.draft, rows=stored.draft.rows[1:]), version=1)
    again = replace(OVERVIEW.rows[0], key="again")

    saved = services.budgets.save(stored.id, replace(without.draft, rows=(again, *without.draft.rows)), version=2)

    assert saved.draft.rows[0].line == "l1"
    assert _lines(services, committee)["l1"].amount_in(2006) == Decimal(1_500_000)


def test_a_table_that_becomes_the_overview_takes_the_place_of_the_one_that_was(services, committee):
    first = services.budgets.add(committee.id, OVERVIEW)
    second = services.budgets.add(committee.id, replace(OVERVIEW, title="Ny", rows=OVERVIEW.rows[:1]))

    before = services.budgets.get(first.id)
    assert (before.draft.is_overview, before.version) == (False, 2)
    assert services.budgets.overview(committee.id).id == second.id
    assert list(_lines(services, committee)) == ["2.9"]

    services.budgets.save(first.id, replace(before.draft, is_overview=True), version=2)
    assert services.budgets.overview(committee.id).id == first.id
    assert list(_lines(services, committee)) == ["2.9", "2.10", "4.1"]


def test_each_committee_has_an_overview_of_its_own(services, committee):
    other = services.committees.add(CommitteeDraft(name="Et andet udvalg"))
    ours = services.budgets.add(committee.id, OVERVIEW)
    theirs = services.budgets.add(other.id, replace(OVERVIEW, rows=OVERVIEW.rows[:1]))

    assert services.budgets.overview(committee.id).id == ours.id
    assert services.budgets.overview(other.id).id == theirs.id
    assert len(services.lists.budget_lines(committee.id).draft.lines) == 3


def test_an_overview_put_aside_leaves_the_lines_and_tells_them_again_when_it_is_back(services, committee):
    stored = services.budgets.add(committee.id, OVERVIEW)
    services.budgets.remove(stored.id, version=1)
    left = services.lists.budget_lines(committee.id)
    assert services.budgets.overview(committee.id) is None
    assert len(left.draft.lines) == 3

    services.lists.save_budget_lines(committee.id, replace(left.draft, lines=()), version=left.version)
    back = services.budgets.bring_back(stored.id)

    assert back.draft.is_overview
    assert services.lists.budget_lines(committee.id).draft == left.draft


def test_an_overview_that_comes_back_while_another_is_the_overview_is_one_no_more(services, committee):
    stored = services.budgets.add(committee.id, OVERVIEW)
    services.budgets.remove(stored.id, version=1)
    other = services.budgets.add(committee.id, replace(OVERVIEW, title="Ny", rows=OVERVIEW.rows[:1]))

    back = services.budgets.bring_back(stored.id)

    assert not back.draft.is_overview
    assert services.budgets.get(stored.id) == back
    assert services.budgets.overview(committee.id).id == other.id
    assert list(_lines(services, committee)) == ["2.9"]


def test_a_table_is_tied_to_the_budget_lines_before_it_is_stored(services, committee, report):
    draft = replace(OVERVIEW, is_overview=False)

    linked = services.budgets.linked(committee.id, draft)

    assert [row.line for row in linked.rows] == ["l1", "l2", None, None]
    assert services.budgets.linked(committee.id, linked) is linked


# What stands around a table


def _claims(services, committee, draft):
    claims = services.budgets.surroundings(committee.id, draft).sheets
    return None if claims is None else {claim.number: claim for claim in claims}


def test_a_table_without_a_period_asks_for_no_sheets_and_knows_the_rates(services, committee):
    around = services.budgets.surroundings(committee.id, OVERVIEW)

    assert (around.sheets, around.rates, around.others) == (None, STANDARD_RATES, ())


def test_sheets_claim_their_net_on_the_lines_of_their_initiative(services, committee, report):
    reports.written(services, report.sheets[0])
    draft = replace(OVERVIEW, period=report.period.id)

    claims = _claims(services, committee, draft)

    assert claims["2.10"] == SheetClaim("2.10", "2.10 Mentorer", ("l1", "l2"), 2006, Decimal(500_000), Decimal(100_000))
    assert (claims["3.1"].net, claims["3.1"].year, claims["3.1"].lines) == (None, 2006, ())


@pytest.mark.parametrize(
    ("economy", "net"),
    [
        (Economy(gross=Decimal(3_000_000)), Decimal(3_000_000)),
        (Economy(gross=Decimal(3_000_000), net=Decimal(2_000_000)), Decimal(2_000_000)),
        (Economy(gross=Decimal(3_000_000), refund_percent=Decimal(50)), None),
    ],
    ids=["a sum alone", "a net of its own", "a refund without its net"],
)
def test_a_sum_without_a_refund_is_net(services, committee, report, economy, net):
    sheet = report.sheets[0]
    services.sheets.save(sheet.id, replace(sheet.draft, economy=economy), version=1)

    assert _claims(services, committee, replace(OVERVIEW, period=report.period.id))["2.10"].net == net


def test_an_initiative_is_called_what_it_was_called_in_the_period(services, committee, report):
    mentors = report.initiatives[0]
    former = FormerName("2.3", "Mentorordning", date(2007, 6, 1))
    draft = replace(mentors.draft, number="4.4", name="Mentorkorps", former_names=(former,))
    services.initiatives.save(mentors.id, draft, version=1)

    assert "2.3 Mentorordning" in {
        claim.name for claim in _claims(services, committee, replace(OVERVIEW, period=report.period.id)).values()
    }


def test_an_initiative_that_no_sheet_is_expected_of_claims_its_lines_and_others_without_a_sheet_claim_none(
    services, committee, report
):
    services.initiatives.add(committee.id, InitiativeDraft("4.1", "Pulje", budget_lines=("p",), expects_sheet=False))
    services.initiatives.add(committee.id, InitiativeDraft("4.2", "Uden skema", budget_lines=("q",)))

    claims = _claims(services, committee, replace(OVERVIEW, period=report.period.id))

    assert (claims["4.1"].lines, claims["4.1"].net) == (("p",), None)
    assert "4.2" not in claims


def test_a_period_put_aside_is_reconciled_with_no_more(services, committee):
    period = services.periods.add(committee.id, PeriodDraft("2009", year=2009))
    stored = services.budgets.add(committee.id, replace(OVERVIEW, period=period.id))
    services.periods.remove(period.id, version=1)

    assert _claims(services, committee, stored.draft) is None
    assert services.budgets.save(stored.id, stored.draft, version=1).draft.period == period.id


OTHER = table(
    """
                         | 2006   | 2007 | 2007 | 2008 [antal] | I alt [sum]
    2.9 Konsulenter      |  1.600 |  10  |  20  | 5            | 1.630
    2.10 Mentorer        |  -     |  10  |  20  | 5            | 30
    3.1 Dansk            |  7.000 |  10  |  20  | 5            | 7.030
    """,
    title="Budgetforslag",
)


def test_other_tables_of_the_period_tell_what_they_tell_of_the_same_lines_and_years(services, committee):
    period = services.periods.add(committee.id, PeriodDraft("2009", year=2009)).id
    stored = services.budgets.add(committee.id, replace(OVERVIEW, period=period))
    services.budgets.add(committee.id, replace(OTHER, period=period, signs=SignConvention.EXPENDITURE_NEGATIVE))

    others = services.budgets.surroundings(committee.id, stored.draft, stored.id).others

    assert others == (OtherFigure("2.9", 2006, Decimal(-1_600_000_000), Decimal(100_000), "Budgetforslag"),)


def test_a_table_put_aside_and_one_of_another_price_level_or_period_tell_nothing(services, committee):
    period = services.periods.add(committee.id, PeriodDraft("2009", year=2009)).id
    other = replace(OTHER, period=period)
    stored = services.budgets.add(committee.id, replace(OVERVIEW, period=period, price_level="2006-p/l"))
    aside = services.budgets.add(committee.id, other)
    services.budgets.remove(aside.id, version=1)
    services.budgets.add(committee.id, replace(other, price_level="2009-p/l"))
    services.budgets.add(committee.id, OTHER)
    assert services.budgets.surroundings(committee.id, stored.draft, stored.id).others == ()

    services.budgets.add(committee.id, replace(other, price_level="2006-p/l"))
    assert len(services.budgets.surroundings(committee.id, stored.draft, stored.id).others) == 1


def test_a_stored_table_is_reconciled_with_its_sheets_and_the_other_tables(services, committee, report):
    reports.written(services, report.sheets[2])
    stored = services.budgets.add(committee.id, replace(OVERVIEW, period=report.period.id))
    other = services.budgets.linked(committee.id, replace(OTHER, period=report.period.id))
    services.budgets.add(committee.id, other)

    kinds = {finding.kind for finding in services.budgets.check(stored.id)}

    assert kinds == {FindingKind.SHEET_WITHOUT_LINE, FindingKind.OTHER_TABLE}


def test_a_table_without_lines_is_an_overview_of_nothing(services, committee):
    services.budgets.add(committee.id, BudgetTableDraft("Tom", is_overview=True))

    assert services.lists.budget_lines(committee.id).version == 0
    assert services.budgets.overview(committee.id).lines == 0

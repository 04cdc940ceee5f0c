"""A committee's first period with initiatives and sheets, for tests of what grows out of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from secretariat.application.services import Services
from secretariat.domain.budget_lines import BudgetLine, BudgetLinesDraft, YearAmount
from secretariat.domain.committees import CommitteeId
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.initiatives import Initiative, InitiativeDraft
from secretariat.domain.periods import GoalStatus, Period, PeriodDraft, ReportSection
from secretariat.domain.policies import Goal, PolicyDraft
from secretariat.domain.sheet_fields import Attainment, Economy
from secretariat.domain.sheet_templates import ACTIVITIES, SheetTemplate
from secretariat.domain.status_sheets import Sheet, with_row
from secretariat.domain.text import Paragraph, Text, run

PERIOD = PeriodDraft(
    "2006",
    title="Statusredegørelse 2006",
    year=2006,
    starts=date(2006, 1, 1),
    ends=date(2006, 12, 31),
    due=date(2007, 2, 1),
    sections=(ReportSection("beyond", "3", "Øvrige indsatser i 2006"), ReportSection("in", "2", "Indsatser i 2006")),
    goal_statuses=(GoalStatus("g1", Text((Paragraph(run("54,4 pct. er i arbejde.")),)), Attainment.PARTLY),),
)

LINES = BudgetLinesDraft(
    (
        BudgetLine("l1", "2.9", "Jobkonsulenter", (YearAmount(2006, Decimal(1_500_000)), YearAmount(2007, None))),
        BudgetLine("l2", "2.10", "Mentorer", (YearAmount(2006, Decimal("500000.50")), YearAmount(2007, Decimal(7)))),
        BudgetLine("l3", "3.1", "Danskundervisning", (YearAmount(2007, Decimal(9)),)),
    )
)

INITIATIVES = (
    InitiativeDraft("2.10", "Mentorer", section="in", office="Kontor A", goals=("g1",), budget_lines=("l1", "l2")),
    InitiativeDraft("2.9", "Jobkonsulenter", section="in", budget_lines=("l3", "l9")),
    InitiativeDraft("3.1", "Danskundervisning", section="beyond"),
)


@dataclass(frozen=True)
class Report:
    """What is stored: the initiatives in the order of `INITIATIVES`, a sheet each."""

    period: Period
    template: SheetTemplate
    initiatives: tuple[Initiative, ...]
    sheets: tuple[Sheet, ...]


def begun(services: Services, committee_id: CommitteeId) -> Report:
    """Store the policy, the lines, the period and three initiatives, and begin a sheet for each."""
    goals = (Goal("g1", "1", "Flere i arbejde", True), Goal("g2", "2", "Færre udsatte områder"))
    services.policies.add(committee_id, PolicyDraft("Integrationspolitik", goals=goals))
    services.lists.save_budget_lines(committee_id, LINES, version=0)
    period = services.periods.add(committee_id, PERIOD)
    template = next(each for each in services.templates.list(committee_id) if len(each.draft.rows) > 6)
    initiatives = tuple(services.initiatives.add(committee_id, draft) for draft in INITIATIVES)
    sheets = tuple(services.sheets.begin(each.id, period.id, template.id) for each in initiatives)
    return Report(period, template, initiatives, sheets)


def written(services: Services, sheet: Sheet) -> Sheet:
    """Write a sheet: its activities, its money under the integration act, its judgement, what it waits for."""
    activities = Text((Paragraph(run("Forløb for 24 unge.")),))
    draft = replace(
        sheet.draft,
        text=with_row(sheet.draft.text, ACTIVITIES, activities),
        economy=Economy(
            gross=Decimal(2_000_000),
            refund_percent=Decimal(75),
            refund_since=date(1999, 1, 1),
            refund_law="Integrationsloven",
            net=Decimal(500_000),
            year=2006,
        ),
        attainment=Attainment.MET,
        contributions=(
            Contribution("Kontor A", ContributionState.RECEIVED, date(2006, 11, 1)),
            Contribution("Kontor B", ContributionState.PROMISED, date(2006, 12, 1), "Ringer"),
            Contribution("Kontor C", ContributionState.ASKED, date(2006, 11, 15)),
        ),
        notes="Trykkes aldrig",
    )
    return services.sheets.save(sheet.id, draft, version=sheet.version)

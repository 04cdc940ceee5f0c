"""The demonstration's two periods with their initiatives, sheets and indicators, stored as a person would do it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.application.budget.tables import BudgetService
from secretariat.application.catalogue import CatalogueService
from secretariat.application.demonstration_budgets import DemonstrationTable, add_tables, tie_to_periods
from secretariat.application.initiatives import InitiativeService
from secretariat.application.periods import PeriodService
from secretariat.application.sheets import SheetService
from secretariat.application.templates import TemplateService
from secretariat.domain.committees import CommitteeId
from secretariat.domain.contributions import Contribution
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId
from secretariat.domain.initiatives import Initiative, InitiativeDraft
from secretariat.domain.periods import Period, PeriodDraft
from secretariat.domain.policies import Policy, PolicyDraft, PolicyId
from secretariat.domain.sheet_fields import Attainment, Economy, FieldKey, SheetState
from secretariat.domain.sheet_templates import SheetTemplate, TemplateId
from secretariat.domain.status_sheets import Sheet, SheetDraft, confirmed, rows_of, with_row
from secretariat.domain.text import Heading, Text


@dataclass(frozen=True, slots=True)
class DemonstrationSheet:
    """What a sheet of the demonstration says; `title` empty leaves the one there is.

    `template` is the place among the committee's templates' kinds: the one with the most rows (`long`) or the fewest.
    `left_out` are rows that the sheet has not, `unconfirmed` the fields still to be looked at after the year-roll.
    """

    template: str
    title: str
    rows: Mapping[str, Text]
    economy: Economy
    attainment: Attainment | None
    state: SheetState
    contributions: tuple[Contribution, ...]
    left_out: tuple[str, ...]
    unconfirmed: tuple[FieldKey, ...]


@dataclass(frozen=True, slots=True)
class DemonstrationInitiative:
    """An initiative with its sheet in the first period and in the second; None where it has none."""

    draft: InitiativeDraft
    before: DemonstrationSheet | None
    now: DemonstrationSheet | None


@dataclass(frozen=True, slots=True)
class DemonstrationReports:
    """Everything of the two periods; `periods` are the first and the one rolled from it.

    `tables` are the budget tables, the economic overview among them.
    """

    policy: PolicyDraft
    tables: tuple[DemonstrationTable, ...]
    indicators: tuple[IndicatorDraft, ...]
    periods: tuple[PeriodDraft, PeriodDraft]
    initiatives: tuple[DemonstrationInitiative, ...]


@dataclass(frozen=True, slots=True)
class ReportServices:
    """The use cases the periods go through."""

    policies: CatalogueService[Policy, PolicyDraft, PolicyId]
    templates: TemplateService
    indicators: CatalogueService[Indicator, IndicatorDraft, IndicatorId]
    initiatives: InitiativeService
    periods: PeriodService
    sheets: SheetService
    budgets: BudgetService


def load_reports(reports: DemonstrationReports, committee_id: CommitteeId, services: ReportServices) -> None:
    """Store the reports for a committee that has none: the first period, the year-roll, and the second as far as it is.

    Raises:
        StorageFault: the database cannot be written.
    """
    services.policies.add(committee_id, reports.policy)
    tables = add_tables(reports.tables, committee_id, services.budgets)
    for indicator in reports.indicators:
        services.indicators.add(committee_id, indicator)
    templates = _by_length(services.templates.list(committee_id))
    stored = [(services.initiatives.add(committee_id, told.draft), told) for told in reports.initiatives]
    first, second = reports.periods
    period = services.periods.add(committee_id, first)
    for initiative, told in stored:
        if told.before is not None:
            _write(services.sheets, _begun(services.sheets, initiative, period, templates, told.before), told.before)
    period = services.periods.roll(period.id, second)
    for initiative, told in stored:
        if told.now is not None:
            sheet = services.sheets.of(initiative.id, period.id)
            begun = sheet or _begun(services.sheets, initiative, period, templates, told.now)
            _write(services.sheets, begun, told.now)
    tie_to_periods(reports.tables, tables, services.budgets, services.periods)


def _by_length(templates: Sequence[SheetTemplate]) -> Mapping[str, TemplateId]:
    by_rows = sorted(templates, key=lambda template: len(template.draft.rows))
    return {"short": by_rows[0].id, "long": by_rows[-1].id}


def _begun(
    sheets: SheetService,
    initiative: Initiative,
    period: Period,
    templates: Mapping[str, TemplateId],
    told: DemonstrationSheet,
) -> Sheet:
    return sheets.begin(initiative.id, period.id, templates[told.template])


def _write(sheets: SheetService, sheet: Sheet, told: DemonstrationSheet) -> None:
    """Put what is told into a sheet; what is not told stays, confirmed unless it is still to be looked at."""
    draft = replace(
        sheet.draft,
        title=told.title or sheet.draft.title,
        economy=told.economy,
        attainment=told.attainment,
        state=told.state,
        contributions=told.contributions,
        text=_told_text(sheet.draft, told),
    )
    looked_at = [mark.field for mark in draft.marks if mark.field not in told.unconfirmed]
    sheets.save(sheet.id, confirmed(draft, *looked_at), version=sheet.version)


def _told_text(draft: SheetDraft, told: DemonstrationSheet) -> Text:
    text = _without(draft.text, told.left_out)
    for key, content in told.rows.items():
        text = with_row(text, key, content)
    return text


def _without(text: Text, keys: Sequence[str]) -> Text:
    """Return the text without some of its rows."""
    kept = [row for row in rows_of(text) if row.key not in keys]
    labels = {block.section.key: block for block in text.blocks if isinstance(block, Heading) and block.section}
    return Text(tuple(block for row in kept for block in (labels[row.key], *row.content.blocks))) if keys else text

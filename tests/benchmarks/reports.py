"""An office that reports on 500 initiatives in ten periods, to measure with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, BudgetLinesDraft, YearAmount
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.contributions import Contribution
from secretariat.domain.initiatives import FormerName, InitiativeDraft
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.sheet_templates import SheetTemplate
from secretariat.domain.status_sheets import SheetDraft, new_sheet, rows_of, with_row
from secretariat.domain.text import Paragraph, Text, run
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from tests.support.texts import SENTENCE

INITIATIVES = 500
PERIODS = 10


def stock(database: Path) -> PeriodId:
    """Make the database and return the newest period: ten of them with a sheet of a page for each initiative."""
    with open_office(database, actor=lambda: "Anna") as office:
        services = office.services
        committee = services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU"))
        lines = tuple(
            BudgetLine(_line_key(number), f"{number}", f"Linje {number}", (YearAmount(2025, Decimal(number)),))
            for number in range(INITIATIVES)
        )
        services.lists.save_budget_lines(committee.id, BudgetLinesDraft(lines), version=0)
        period = services.periods.add(committee.id, services.periods.first_draft(committee.id))
        template = max(services.templates.list(committee.id), key=lambda each: len(each.draft.rows))
        _fill(database, period, template)
        for _ in range(1, PERIODS):
            period = roll(services, period.id)
        return period.id


def roll(services: Services, period_id: PeriodId) -> Period:
    """Make the period after one, as the program does."""
    return services.periods.roll(period_id, services.periods.next_draft(period_id))


def _fill(database: Path, period: Period, template: SheetTemplate) -> None:
    """Store the initiatives and their first sheets in one transaction."""
    engine = working_engine(sqlite_url(database))
    with UnitsOfWork(engine, database)() as unit:
        for number in range(INITIATIVES):
            draft = InitiativeDraft(
                f"{number // 50 + 1}.{number % 50 + 1}",
                f"Indsats {number} i Ørestad",
                section=period.draft.sections[number % 2].key,
                former_names=(FormerName(f"{number}"),),
                budget_lines=(_line_key(number),),
            )
            initiative = unit.initiatives.add(period.committee_id, draft)
            sheet = new_sheet(template.id, template.draft, initiative, period)
            unit.sheets.add(initiative.id, period.id, _written(sheet, number))
        unit.commit()
    engine.dispose()


def _line_key(number: int) -> BudgetLineKey:
    return BudgetLineKey(f"l{number}")


def _written(sheet: SheetDraft, number: int) -> SheetDraft:
    text = sheet.text
    for row in rows_of(text):
        words = f"{row.label} {number}: " + SENTENCE * 2
        text = with_row(text, row.key, Text((Paragraph(run(words)), Paragraph(run(words)))))
    return replace(
        sheet,
        text=text,
        economy=replace(sheet.economy, gross=Decimal(number) * 1000, net=Decimal(number) * 500),
        attainment=list(Attainment)[number % 4],
        contributions=(Contribution("Kontor A"), Contribution("Kontor B")),
    )

"""The papers of a period, made of what is stored: which sheets, in which order, under which numbers, draft or final."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.application.documents.reports import SheetsDocument
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.initiatives import FormerName
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.sheet_fields import Attainment, Counting, Economy
from secretariat.domain.sheet_templates import ECONOMY
from secretariat.domain.status_sheets import Sheet, SheetId, carried_over, confirmed, rows_of, unconfirmed
from secretariat.domain.text import Paragraph, Text, run
from tests.integration.conftest import ACTOR
from tests.support.clock import FixedClock
from tests.support.pdf_reading import read, structure_faults

KILLED_WHILE_PRINTING = """
import os, signal, sys
from pathlib import Path
from secretariat.bootstrap import open_office

def tell(done, whole):
    if done * 2 >= whole:
        os.kill(os.getpid(), signal.SIGKILL)

services = open_office(Path(sys.argv[1]), actor=str, exclusive=False).services
services.renderer.write(services.papers.sheets(int(sys.argv[2])), Path(sys.argv[3]), tell=tell)
"""


@pytest.fixture
def services(database: Path, clock: FixedClock) -> Iterator[Services]:
    """The use cases over a database with the demonstration in it."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        office.services.demonstration.load()
        yield office.services


@pytest.fixture
def period(services: Services) -> Period:
    """The period 2009."""
    committee = services.committees.all()[0]
    return services.periods.named(committee.id, "2009")


def headings(paper: SheetsDocument) -> list[str]:
    return [sheet.heading for section in paper.sections for sheet in section.sheets]


def sheet_of(services: Services, period: Period, number: str) -> Sheet:
    """Return the sheet of the initiative with a number."""
    (line,) = (line for line in services.periods.overview(period.id) if line.number == number)
    assert line.sheet_id is not None
    return services.sheets.get(line.sheet_id)


def saved(services: Services, sheet: Sheet, **changes: object) -> Sheet:
    return services.sheets.save(sheet.id, replace(sheet.draft, **changes), version=sheet.version)  # type: ignore[arg-type]


def rows_printed(paper: SheetsDocument) -> dict[str, object]:
    ((sheet,),) = (section.sheets for section in paper.sections)
    return {row.label: row for row in sheet.rows}


def test_a_periods_sheets_come_by_section_and_number(services: Services, period: Period) -> None:
    paper = services.papers.sheets(period.id)
    numbers = [heading.split()[0] for heading in headings(paper)]
    assert numbers == [*(f"2.{number}" for number in (1, 2, *range(4, 15))), "3.1", "3.2", "3.3"]
    assert [section.heading.split()[0] for section in paper.sections] == ["2.", "3."]
    assert (paper.contents_heading, paper.face.standing) == ("Indhold", "Udkast")
    assert services.papers.file_name(paper) == "Statusredegørelse for integrationsindsatsen 2009.pdf"


def test_one_sheet_is_a_paper_of_its_own(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.1")
    paper = services.papers.sheets(period.id, [sheet.id])
    assert headings(paper) == ["2.1 Status for Jobpatruljer"]
    assert (paper.contents_heading, [section.heading for section in paper.sections]) == ("", [""])
    assert services.papers.file_name(paper) == "2.1 Status for Jobpatruljer, 2009.pdf"


def test_the_preview_of_an_open_sheet_is_the_paper_of_the_stored_one(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.4")
    committee = services.committees.all()[0].draft
    previewed = services.papers.sheet(sheet.draft, services.sheets.facts(sheet.id), committee)
    assert previewed == services.papers.sheets(period.id, [sheet.id])


def test_the_money_and_the_judgement_print_in_their_rows(services: Services, period: Period) -> None:
    sheet = saved(services, sheet_of(services, period, "2.1"), attainment=Attainment.NOT_MET)
    rows = rows_printed(services.papers.sheets(period.id, [sheet.id]))
    assert "6,9\u00a0mio.\u00a0kr." in rows["Økonomi"].lead
    assert rows["Status ift. målopfyldelse"].judgement.word == "Vurdering: ikke opfyldt"
    assert [label for label, row in rows.items() if row.lead or row.judgement] == [
        "Økonomi",
        "Status ift. målopfyldelse",
    ]


def test_money_counted_on_another_line_names_the_line(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.13")
    lines = services.lists.budget_lines(period.committee_id).draft.lines
    economy = replace(sheet.draft.economy, counting=Counting.OTHER_LINE, other_line=lines[0].key, sentence="")
    saved(services, sheet, economy=economy)
    rows = rows_printed(services.papers.sheets(period.id, [sheet.id]))
    assert lines[0].name in rows["Økonomi"].lead


def test_a_sheet_prints_in_its_own_language(services: Services, period: Period) -> None:
    sheet = saved(
        services, sheet_of(services, period, "2.1"), language=DocumentLanguage.ENGLISH, attainment=Attainment.MET
    )
    paper = services.papers.sheets(period.id, [sheet.id])
    assert (paper.face.language, paper.face.standing) == (DocumentLanguage.ENGLISH, "Draft")
    words = [row.judgement.word for row in paper.sections[0].sheets[0].rows if row.judgement]
    assert words == ["Judgement: met"]


def test_a_past_period_prints_the_numbers_its_readers_knew(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.1")
    initiative = services.initiatives.get(sheet.initiative_id)
    renumbered = replace(
        initiative.draft, number="5.7", former_names=(FormerName("2.1", initiative.draft.name, date(2010, 1, 1)),)
    )
    services.initiatives.save(initiative.id, renumbered, version=initiative.version)
    assert headings(services.papers.sheets(period.id))[0] == "2.1 Status for Jobpatruljer"


def test_the_final_print_is_held_back_by_an_open_error(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.1")
    saved(services, sheet, marks=carried_over(sheet.draft).marks)
    with pytest.raises(Withheld) as withheld:
        services.papers.sheets(period.id, [sheet.id], final=True)
    assert withheld.value.code == "open_errors"
    assert withheld.value.findings
    with pytest.raises(Withheld):
        services.papers.sheets(period.id, final=True)


def test_a_final_print_is_no_draft(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.1")
    facts = services.sheets.facts(sheet.id)
    draft = confirmed(sheet.draft, *unconfirmed(sheet.draft))
    for finding in services.sheets.check(draft, facts):
        draft = services.sheets.waive(draft, finding, "Aftalt med udvalget.")
    services.sheets.save(sheet.id, draft, version=sheet.version)
    assert services.papers.sheets(period.id, [sheet.id], final=True).face.standing == ""


def test_sheets_that_are_not_there_are_told(services: Services, period: Period) -> None:
    with pytest.raises(NotFound):
        services.papers.sheets(PeriodId(999))
    with pytest.raises(NotFound):
        services.papers.sheets(period.id, [SheetId(9999)])
    with pytest.raises(NotFound):
        services.papers.sheets(period.id, [])


def test_a_sheet_goes_with_its_initiative_and_the_others_still_print(services: Services, period: Period) -> None:
    sheet = sheet_of(services, period, "2.4")
    told = headings(services.papers.sheets(period.id))
    initiative = services.initiatives.get(sheet.initiative_id)
    services.initiatives.remove(initiative.id, version=initiative.version)

    without = headings(services.papers.sheets(period.id))
    assert [heading for heading in told if heading not in without] == [next(one for one in told if "2.4 " in one)]
    with pytest.raises(NotFound):
        services.papers.sheets(period.id, [sheet.id])
    assert "sheet_without_initiative" in {one.finding.code for one in services.periods.check(period.id)}

    services.initiatives.bring_back(initiative.id)
    assert headings(services.papers.sheets(period.id)) == told


def test_a_sheet_without_money_or_judgement_says_nothing_of_them(services: Services, period: Period) -> None:
    sheet = saved(services, sheet_of(services, period, "2.1"), economy=Economy(), attainment=None)
    rows = rows_printed(services.papers.sheets(period.id, [sheet.id]))
    assert [row.label for row in rows_of(sheet.draft.text) if row.key == ECONOMY] == ["Økonomi"]
    assert (rows["Økonomi"].lead, rows["Status ift. målopfyldelse"].judgement) == ("", None)


def test_the_goal_table_lists_the_overall_goals_and_is_a_draft_until_confirmed(
    services: Services, period: Period
) -> None:
    paper = services.papers.goals(period.id)
    goals = [goal for policy in services.policies.list(period.committee_id) for goal in policy.draft.goals]
    assert [row.goal for row in paper.rows] == [goal.words for goal in goals if goal.is_main]
    assert all(row.judgement is not None for row in paper.rows)
    carried = replace(period.draft, unconfirmed=(goals[0].key,))
    services.periods.save(period.id, carried, version=period.version)
    assert (paper.face.standing, services.papers.goals(period.id).face.standing) == ("", "Udkast")


def test_the_goal_table_is_a_draft_while_a_note_stands_in_a_status(services: Services, period: Period) -> None:
    first, *others = period.draft.goal_statuses
    noted = replace(first, text=Text((Paragraph(run("Andelen er [tal følger].")),)))
    services.periods.save(period.id, replace(period.draft, goal_statuses=(noted, *others)), version=period.version)
    assert services.papers.goals(period.id).face.standing == "Udkast"


def test_the_indicators_stand_as_of_the_periods_end_with_a_chart_each(services: Services, period: Period) -> None:
    paper = services.papers.indicators(period.id)
    rows = [row for group in paper.groups for row in group.rows]
    assert [row.number for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert [chart.title.split()[0] for chart in paper.charts] == ["1.", "2.", "3.", "4.", "5.", "6."]


@pytest.mark.parametrize("kind", ["sheets", "indicators", "goals"])
def test_what_is_stored_prints_and_is_tagged_whole(services: Services, period: Period, kind: str) -> None:
    data = services.renderer.render(getattr(services.papers, kind)(period.id))
    assert structure_faults(data) == []
    assert read(data).root.all("Table")


@pytest.mark.skipif(os.name == "nt", reason="POSIX's signals")
def test_a_program_killed_while_it_prints_leaves_the_paper_that_was_there(
    services: Services, period: Period, tmp_path: Path
) -> None:
    paper = tmp_path / "skemaer.pdf"
    paper.write_bytes(b"an earlier paper")
    argv = [sys.executable, "-c", KILLED_WHILE_PRINTING, str(services.database), str(period.id), str(paper)]
    assert subprocess.run(argv, check=False).returncode == -signal.SIGKILL
    assert paper.read_bytes() == b"an earlier paper"

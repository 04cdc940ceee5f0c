"""A period rolls into the next whole or not at all, and its overview says what its sheets say."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from sqlite3 import connect

import pytest

from secretariat.application.faults import Conflict, NotFound, Withheld
from secretariat.application.progress import Cancelled
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft, CommitteeId, DocumentLanguage
from secretariat.domain.contributions import Contribution
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.initiatives import InitiativeDraft, Standing
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.policies import Goal, PolicyDraft
from secretariat.domain.problems import Invalid
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE, Attainment, Counting, SheetState
from secretariat.domain.sheet_templates import ACTIVITIES, NAME
from secretariat.domain.status_sheets import confirmed, row_field, unconfirmed
from tests.integration import reports
from tests.integration.conftest import strays_in

KILLED_WHILE_ROLLING = """
import os, signal, sys
from pathlib import Path
from secretariat.bootstrap import open_office
from secretariat.persistence.unit_of_work import StoredUnitOfWork

def killed(unit):
    os.kill(os.getpid(), signal.SIGKILL)

periods = open_office(Path(sys.argv[1]), actor=str).services.periods
draft = periods.next_draft(int(sys.argv[2]))
StoredUnitOfWork.commit = killed
periods.roll(int(sys.argv[2]), draft)
"""


@pytest.fixture
def report(services, committee):
    return reports.begun(services, committee.id)


def next_of(services, report):
    return services.periods.roll(report.period.id, services.periods.next_draft(report.period.id))


def test_rolling_copies_every_sheet_with_every_field_marked(services, report):
    before = reports.written(services, report.sheets[0])

    after = next_of(services, report)

    sheet = services.sheets.of(before.initiative_id, after.id)
    assert (sheet.version, sheet.draft.text, sheet.draft.title) == (1, before.draft.text, before.draft.title)
    assert unconfirmed(sheet.draft) == (
        *(TITLE, ECONOMY_FACTS, JUDGEMENT),
        *(row_field(NAME), row_field(ACTIVITIES)),
    )
    assert (sheet.draft.state, sheet.draft.waivers, sheet.draft.notes) == (SheetState.DRAFTING, (), "")
    assert sheet.draft.contributions == tuple(Contribution(f"Kontor {office}") for office in "ABC")
    assert services.sheets.get(before.id) == before


def test_the_next_period_follows_and_moves_on(services, committee, report):
    after = next_of(services, report)

    assert (after.previous, after.committee_id, after.version) == (report.period.id, committee.id, 1)
    assert (after.draft.name, after.draft.title) == ("2007", "Statusredegørelse 2007")
    assert [section.title for section in after.draft.sections] == ["Øvrige indsatser i 2007", "Indsatser i 2007"]
    assert after.draft.goal_statuses == report.period.draft.goal_statuses
    assert after.draft.unconfirmed == ("g1",)
    assert list(services.periods.list(committee.id)) == [after, report.period]


def test_the_money_moves_to_the_new_year_and_its_rate_and_waits_for_confirmation(services, report):
    before = reports.written(services, report.sheets[0])

    after = next_of(services, report)

    sheet = services.sheets.of(before.initiative_id, after.id)
    economy = sheet.draft.economy
    assert (economy.year, economy.refund_percent, economy.refund_since) == (2007, Decimal(50), date(2007, 1, 1))
    assert (economy.gross, economy.net) == (Decimal(2_000_000), Decimal(500_000))
    assert ECONOMY_FACTS in unconfirmed(sheet.draft)


@pytest.mark.parametrize(
    "change",
    [
        {"standing": Standing.CLOSED, "reason": "Nedlagt i 2006"},
        {"standing": Standing.MOVED, "reason": "Flyttet til Socialforvaltningen"},
        {"ends": "ultimo 2006"},
    ],
)
def test_sheets_of_what_does_not_go_on_stay_behind(services, report, change):
    initiative = report.initiatives[0]
    services.initiatives.save(initiative.id, replace(initiative.draft, **change), version=1)

    after = next_of(services, report)

    assert services.sheets.of(initiative.id, after.id) is None
    assert services.sheets.of(initiative.id, report.period.id) is not None
    assert len(services.periods.facts(after.id).sheets) == 2
    assert initiative.id not in {line.initiative_id for line in services.periods.overview(after.id)}


def test_sheets_put_aside_stay_behind(services, report):
    services.sheets.remove(report.sheets[1].id, version=1)

    after = next_of(services, report)

    assert services.sheets.of(report.initiatives[1].id, after.id) is None


def test_a_period_rolls_once(services, committee, report):
    next_of(services, report)

    with pytest.raises(Withheld) as refusal:
        next_of(services, report)

    assert refusal.value.code == "already_rolled"
    assert len(services.periods.list(committee.id)) == 2


def test_a_period_whose_next_was_put_aside_can_be_rolled_again(services, report):
    first = next_of(services, report)
    services.periods.remove(first.id, version=1)

    second = next_of(services, report)

    assert second.previous == report.period.id
    with pytest.raises(Conflict):
        services.periods.bring_back(first.id)


def test_rolling_tells_how_far_it_is(services, report):
    told = []

    services.periods.roll(
        report.period.id, services.periods.next_draft(report.period.id), tell=lambda done, of: told.append((done, of))
    )

    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("at", [0, 2, 3])
def test_a_roll_that_is_cancelled_leaves_nothing(services, committee, report, at):
    def stop(done: int, _of: int) -> None:
        if done == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.periods.roll(report.period.id, services.periods.next_draft(report.period.id), tell=stop)

    assert list(services.periods.list(committee.id)) == [report.period]
    assert next_of(services, report).previous == report.period.id


def test_a_roll_that_is_killed_before_its_end_leaves_nothing(database, clock):
    with open_office(database, actor=str, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
        report = reports.begun(office.services, committee.id)

    command = [sys.executable, "-c", KILLED_WHILE_ROLLING, str(database), str(report.period.id)]
    killed = subprocess.run(command, check=False, timeout=60)

    assert killed.returncode == -signal.SIGKILL
    with open_office(database, actor=str, clock=clock) as office:
        assert list(office.services.periods.list(committee.id)) == [report.period]
    with closing(connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM status_sheet").fetchall() == [(3,)]
    assert strays_in(database) == []


def test_a_period_that_breaks_rules_or_is_unknown_is_not_rolled_into(services, committee, report):
    with pytest.raises(Invalid):
        services.periods.roll(report.period.id, PeriodDraft(""))
    for ask in (services.periods.next_draft, services.periods.overview, services.periods.facts, services.periods.check):
        with pytest.raises(NotFound):
            ask(99)
    with pytest.raises(NotFound):
        services.periods.roll(99, PeriodDraft("2010"))
    assert list(services.periods.list(committee.id)) == [report.period]


def test_a_first_period_is_this_year_with_the_main_goals(services, clock):
    committee = services.committees.add(CommitteeDraft(name="Udvalg", language=DocumentLanguage.ENGLISH))
    goals = (Goal("g1", "1", "Overordnet", True), Goal("g2", "1.1", "Delmål"))
    services.policies.add(committee.id, PolicyDraft("Politik", goals=goals))

    draft = services.periods.first_draft(committee.id)

    assert (draft.name, draft.title, draft.year) == ("2025", "Status report 2025", clock.today().year)
    assert [status.goal for status in draft.goal_statuses] == ["g1"]
    assert services.periods.add(committee.id, draft).draft == draft
    with pytest.raises(NotFound):
        services.periods.first_draft(CommitteeId(99))


def test_a_period_is_found_by_its_name_and_then_by_its_number(services, committee, report):
    other = services.periods.add(committee.id, PeriodDraft(str(report.period.id)))

    assert services.periods.named(committee.id, " 2006 ") == report.period
    assert services.periods.named(committee.id, str(report.period.id)) == other
    with pytest.raises(NotFound):
        services.periods.named(committee.id, "2031")


def test_a_name_is_looked_for_in_its_committee_and_never_guessed(services, committee, report):
    other = services.committees.add(CommitteeDraft(name="Et andet udvalg"))
    theirs = services.periods.add(other.id, PeriodDraft("2006"))

    assert services.periods.named(other.id, "2006") == theirs
    services.periods.add(other.id, PeriodDraft("2006"))
    with pytest.raises(Withheld) as refusal:
        services.periods.named(other.id, "2006")
    assert refusal.value.code == "several_periods"


def test_the_overview_stands_by_section_and_number(services, report):
    lines = services.periods.overview(report.period.id)

    assert [(line.section, line.number) for line in lines] == [("beyond", "3.1"), ("in", "2.9"), ("in", "2.10")]
    assert [line.sheet_id for line in lines] == [report.sheets[place].id for place in (2, 1, 0)]


def test_a_line_of_the_overview_says_what_its_sheet_says(services, report):
    reports.written(services, report.sheets[0])

    line = services.periods.overview(report.period.id)[-1]

    assert (line.number, line.name, line.office) == ("2.10", "Mentorer", "Kontor A")
    assert (line.standing, line.expects_sheet, line.state) == (Standing.RUNNING, True, SheetState.DRAFTING)
    assert (line.attainment, line.counting) == (Attainment.MET, Counting.OWN_LINE)
    assert (line.gross, line.net, line.counted) == (Decimal(2_000_000), Decimal(500_000), Decimal("2000000.50"))
    assert (line.missing, line.due, line.unconfirmed) == (2, date(2006, 11, 15), 0)


def test_what_is_counted_is_the_periods_year_and_nothing_where_nothing_is_appropriated(services, report):
    after = next_of(services, report)

    then = {line.number: line.counted for line in services.periods.overview(report.period.id)}
    now = {line.number: line.counted for line in services.periods.overview(after.id)}

    assert then == {"2.9": None, "2.10": Decimal("2000000.50"), "3.1": None}
    assert now == {"2.9": Decimal(9), "2.10": Decimal(7), "3.1": None}


def test_the_overview_counts_down_as_fields_are_confirmed(services, report):
    reports.written(services, report.sheets[0])
    after = next_of(services, report)
    sheet = services.sheets.of(report.initiatives[0].id, after.id)

    before = services.periods.overview(after.id)[-1].unconfirmed
    services.sheets.save(sheet.id, confirmed(sheet.draft, TITLE, JUDGEMENT), version=1)

    assert (before, services.periods.overview(after.id)[-1].unconfirmed) == (5, 3)


def test_an_initiative_without_a_sheet_has_a_line_while_it_runs(services, committee, report):
    running = services.initiatives.add(committee.id, InitiativeDraft("2.11", "Hotspot", section="in"))
    services.initiatives.add(committee.id, InitiativeDraft("5.1", "Senere", starts="2012"))
    closed = InitiativeDraft("5.2", "Lukket", standing=Standing.CLOSED, reason="Nedlagt")
    services.initiatives.add(committee.id, closed)

    lines = services.periods.overview(report.period.id)

    assert len(lines) == 4
    assert (lines[-1].initiative_id, lines[-1].sheet_id, lines[-1].state) == (running.id, None, None)
    assert (lines[-1].unconfirmed, lines[-1].missing, lines[-1].due, lines[-1].net) == (0, 0, None, None)


def test_one_closed_keeps_the_line_of_the_sheet_it_had(services, report):
    initiative = report.initiatives[0]
    closed = replace(initiative.draft, standing=Standing.CLOSED, reason="Nedlagt i 2007")
    services.initiatives.save(initiative.id, closed, version=1)

    assert services.periods.overview(report.period.id)[-1].standing is Standing.CLOSED


def test_an_initiative_put_aside_has_no_line(services, report):
    services.initiatives.remove(report.initiatives[0].id, version=1)

    assert [line.number for line in services.periods.overview(report.period.id)] == ["3.1", "2.9"]


def test_a_past_periods_overview_shows_the_numbers_its_readers_knew(services, report):
    after = next_of(services, report)
    initiative = report.initiatives[0]
    services.initiatives.rename(
        initiative.id, version=1, number="2.1", name="Mentorer for unge", until=date(2006, 12, 31)
    )

    then, now = (services.periods.overview(period_id) for period_id in (report.period.id, after.id))

    assert [(line.number, line.name) for line in then][-1] == ("2.10", "Mentorer")
    assert [(line.number, line.name) for line in now][1:] == [("2.1", "Mentorer for unge"), ("2.9", "Jobkonsulenter")]


def test_a_section_the_period_does_not_have_comes_last(services, committee, report):
    services.initiatives.add(committee.id, InitiativeDraft("1.1", "Uden afsnit"))

    assert services.periods.overview(report.period.id)[-1].number == "1.1"


def test_the_facts_of_a_period_are_all_there_is(services, committee, report):
    indicator = services.indicators.add(committee.id, IndicatorDraft("1", "Andel beskæftigede"))

    facts = services.periods.facts(report.period.id)

    assert (facts.period, facts.committee) == (report.period, committee.draft)
    assert [initiative.draft.number for initiative in facts.initiatives] == ["2.9", "2.10", "3.1"]
    assert [sheet.id for sheet in facts.sheets] == [report.sheets[place].id for place in (1, 0, 2)]
    stands_on = facts.groundwork
    assert (list(stands_on.indicators), len(stands_on.templates), len(stands_on.policies)) == ([indicator], 2, 1)
    assert [line.number for line in stands_on.lines] == ["2.9", "2.10", "3.1"]
    assert len(stands_on.rates) == 2

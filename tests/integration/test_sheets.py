"""Status sheets: begun from a template, written, confirmed, put aside, and sent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.faults import Conflict, NotFound
from secretariat.application.progress import Cancelled
from secretariat.application.tidying import tidied
from secretariat.application.travelling import Dispatch
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.domain.sheet_fields import TITLE
from secretariat.domain.sheet_templates import ACTIVITIES, NAME
from secretariat.domain.status_sheets import SheetDraft, confirmed, field_value, row_field, rows_of, unconfirmed
from secretariat.domain.text import Text, plain
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from tests.integration import reports
from tests.support import report_drafts


@pytest.fixture
def report(services, committee):
    return reports.begun(services, committee.id)


@pytest.fixture
def sheet(report):
    """The sheet of 2.10."""
    return report.sheets[0]


@pytest.fixture
def rolled(services, report, sheet):
    """The same initiative's sheet in the next period."""
    reports.written(services, sheet)
    after = services.periods.roll(report.period.id, services.periods.next_draft(report.period.id))
    return services.sheets.of(sheet.initiative_id, after.id)


def test_a_sheet_begins_with_the_templates_rows_and_what_is_known(services, report, sheet):
    assert services.sheets.get(sheet.id) == sheet
    assert (sheet.version, sheet.draft.template, sheet.draft.economy.year) == (1, report.template.id, 2006)
    assert [row.key for row in rows_of(sheet.draft.text)] == [row.key for row in report.template.draft.rows]
    name = field_value(sheet.draft, row_field(NAME))
    assert isinstance(name, Text)
    assert [plain(block) for block in name.blocks] == ["Mentorer"]


def test_an_initiative_has_one_sheet_in_a_period(services, report, sheet):
    with pytest.raises(Conflict):
        services.sheets.begin(sheet.initiative_id, report.period.id, report.template.id)

    assert services.sheets.of(sheet.initiative_id, report.period.id) == sheet


def test_several_sheets_are_begun_all_or_none(services, committee, report):
    ids = [services.initiatives.add(committee.id, InitiativeDraft(f"2.{number}", "Ny")).id for number in (11, 12)]

    def stop(done, _of):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.sheets.begin_all(ids, report.period.id, report.template.id, tell=stop)
    with pytest.raises(Conflict):
        services.sheets.begin_all([*ids, report.initiatives[0].id], report.period.id, report.template.id)
    assert services.sheets.of(ids[0], report.period.id) is None

    begun = services.sheets.begin_all(ids, report.period.id, report.template.id)
    assert [sheet.initiative_id for sheet in begun] == ids


def test_an_initiatives_sheets_are_known_by_their_periods(services, report, sheet):
    after = services.periods.roll(report.period.id, services.periods.next_draft(report.period.id))
    carried = services.sheets.of(sheet.initiative_id, after.id)

    assert services.sheets.through_periods(sheet.initiative_id) == {report.period.id: sheet, after.id: carried}

    services.sheets.remove(carried.id, version=carried.version)
    assert services.sheets.through_periods(sheet.initiative_id) == {report.period.id: sheet}


def test_nothing_of_another_committee_comes_together_in_a_sheet(services, report):
    other = services.committees.add(CommitteeDraft(name="Et andet udvalg")).id
    period = services.periods.add(other, PeriodDraft("2006"))
    initiative = services.initiatives.add(other, InitiativeDraft("1", "Deres"))

    for ours, theirs in ((initiative.id, report.period.id), (report.initiatives[0].id, period.id)):
        with pytest.raises(NotFound):
            services.sheets.begin(ours, theirs, report.template.id)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=report_drafts.sheets(), changed=report_drafts.sheets())
def test_whatever_was_typed_is_stored_and_changed_without_loss(services, sheet, draft, changed):
    for typed in (draft, changed):
        version = services.sheets.get(sheet.id).version
        saved = services.sheets.save(sheet.id, replace(typed, marks=()), version=version)

        assert services.sheets.get(sheet.id) == saved
        assert saved.draft == tidied(replace(typed, marks=()))


def test_every_part_of_a_sheet_is_there_again(services, sheet):
    stored = reports.written(services, sheet)

    assert services.sheets.get(sheet.id) == stored
    assert stored.draft.economy.net == Decimal(500_000)
    assert [contribution.office for contribution in stored.draft.contributions] == ["Kontor A", "Kontor B", "Kontor C"]


def test_a_mark_goes_when_its_field_says_something_else(services, rolled):
    changed = replace(rolled.draft, title="Status for Mentorer og frivillige")

    saved = services.sheets.save(rolled.id, changed, version=1)

    assert TITLE not in {mark.field for mark in saved.draft.marks}
    assert set(unconfirmed(saved.draft)) == set(unconfirmed(rolled.draft)) - {TITLE}


def test_a_mark_that_is_gone_does_not_come_back_with_the_old_words(services, rolled):
    saved = services.sheets.save(rolled.id, replace(rolled.draft, title="Andet"), version=1)

    again = services.sheets.save(rolled.id, replace(saved.draft, title=rolled.draft.title), version=2)

    assert TITLE not in unconfirmed(again.draft)


def test_a_field_confirmed_stays_confirmed(services, rolled):
    key = row_field(ACTIVITIES)

    services.sheets.save(rolled.id, confirmed(rolled.draft, key), version=1)

    assert key not in unconfirmed(services.sheets.get(rolled.id).draft)


def test_the_sheet_of_the_period_before_is_found(services, sheet, rolled):
    before = services.sheets.previous(rolled.id)

    assert before is not None
    assert before.id == sheet.id
    assert services.sheets.previous(sheet.id) is None


def test_a_change_on_top_of_somebody_elses_is_a_conflict(services, sheet):
    first = services.sheets.save(sheet.id, replace(sheet.draft, title="Den ene"), version=1)

    for late in (
        lambda: services.sheets.save(sheet.id, SheetDraft(), version=1),
        lambda: services.sheets.remove(sheet.id, version=1),
    ):
        with pytest.raises(Conflict):
            late()

    assert services.sheets.get(sheet.id) == first


def test_a_sheet_put_aside_leaves_its_place_and_comes_back_whole(services, report, sheet):
    stored = reports.written(services, sheet)
    services.sheets.remove(sheet.id, version=2)

    assert services.sheets.of(sheet.initiative_id, report.period.id) is None
    with pytest.raises(NotFound):
        services.sheets.get(sheet.id)
    back = services.sheets.bring_back(sheet.id)
    assert back.draft == stored.draft
    assert services.sheets.bring_back(sheet.id) == back


def test_a_sheet_whose_place_was_taken_stays_aside(services, report, sheet):
    services.sheets.remove(sheet.id, version=1)
    other = services.sheets.begin(sheet.initiative_id, report.period.id, report.template.id)

    with pytest.raises(Conflict):
        services.sheets.bring_back(sheet.id)

    assert services.sheets.of(sheet.initiative_id, report.period.id) == other


def test_a_sheet_is_weighed_against_what_its_initiative_is_linked_to(services, committee, report, sheet):
    for number, goal in (("1", "g1"), ("2", "g2"), ("3", None)):
        services.indicators.add(committee.id, IndicatorDraft(number, "Indikator", goal=goal))

    facts = services.sheets.facts(sheet.id)

    assert (facts.initiative, facts.period) == (report.initiatives[0], report.period)
    assert facts.template == report.template.draft
    assert [goal.key for goal in facts.goals] == ["g1"]
    assert [indicator.draft.number for indicator in facts.indicators] == ["1"]
    assert [line.key for line in facts.lines] == ["l1", "l2"]
    assert facts.rates == STANDARD_RATES


def test_a_template_put_aside_is_no_fact_and_the_sheet_keeps_its_rows(services, report, sheet):
    services.templates.remove(report.template.id, version=1)

    assert services.sheets.facts(sheet.id).template is None
    assert rows_of(services.sheets.get(sheet.id).draft.text)


def test_an_unknown_sheet_is_not_found(services, report):
    for ask in (services.sheets.get, services.sheets.previous, services.sheets.facts, services.sheets.bring_back):
        with pytest.raises(NotFound):
            ask(99)
    assert services.sheets.of(99, report.period.id) is None


def test_what_was_sent_is_kept_as_it_left(services, database, sheet, clock):
    engine = working_engine(sqlite_url(database))
    units = UnitsOfWork(engine, database)
    stored = reports.written(services, sheet)
    first = Dispatch("t1", sheet.id, "Kontor A", clock.now(), "Anna", 2, stored.draft)
    clock.advance(days=1)
    second = Dispatch("t2", sheet.id, "Kontor B", clock.now(), "Anna", 2, stored.draft)
    with units() as unit:
        unit.dispatches.add(first)
        unit.dispatches.add(second)
        unit.commit()

    with units(writing=False) as unit:
        assert unit.dispatches.get("t1") == first
        assert list(unit.dispatches.of_sheet(sheet.id)) == [second, first]
        with pytest.raises(NotFound):
            unit.dispatches.get("t3")
    engine.dispose()

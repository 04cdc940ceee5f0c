"""A database of the first release opens with everything that was in it, and with room for what came after."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.bootstrap import open_office
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import Letterhead
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.hearings import Extension, HearingState, Question
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.text import Heading, Paragraph, Section, Text, run
from secretariat.persistence.database_file import known_revisions, revision_of, verify
from secretariat.system import paths
from tests.integration import reports
from tests.integration.conftest import strays_in
from tests.support.budget_tables import table

SUPPORT = Path(__file__).resolve().parents[1] / "support"


def _left_by(release, database):
    """Make a database as a release left it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript((SUPPORT / f"{release}_release.sql").read_text(encoding="utf-8"))


@pytest.fixture
def first(database):
    """A database as the first release left it."""
    _left_by("first", database)
    assert revision_of(database) == "0001"
    return database


@pytest.fixture
def services(first, clock):
    """The use cases over it."""
    with open_office(first, actor=str, clock=clock) as office:
        yield office.services


def test_the_committee_and_its_hearings_are_all_there(services):
    (committee,) = services.committees.all()
    (line,) = services.hearings.list_rows(committee.id)
    hearing = services.hearings.get(line.id)

    assert committee.draft.letterhead == Letterhead(b"\x89PNG", "Byvåben", ("Rådhuset",))
    assert (hearing.draft.title, hearing.state, hearing.version) == ("Valby bydelsplan", HearingState.DRAFTING, 1)
    assert [change.after for change in hearing.history] == [HearingState.RECEIVED, HearingState.DRAFTING]
    assert hearing.draft.extensions == (Extension(date(2025, 4, 15), "Påske", date(2025, 3, 20)),)
    assert hearing.draft.case_numbers == (CaseNumber(CaseSystem.EDOC, "2025-0005600"),)
    assert hearing.draft.questions == (Question("q1", "Hvad mener udvalget?"),)
    office = Contribution("Jobcenter", ContributionState.PROMISED, date(2025, 3, 25), "Ringer")
    assert hearing.draft.contributions == (office,)
    words = Paragraph(run("Udvalget støtter forslaget."))
    assert hearing.draft.response.text == Text((Heading(1, run("Økonomi"), Section("economy")), words))


def test_named_versions_and_hearings_put_aside_are_there_too(services):
    (committee,) = services.committees.all()
    (line,) = services.hearings.list_rows(committee.id)

    (snapshot,) = services.responses.snapshots(line.id)
    back = services.hearings.bring_back(line.id + 1)

    assert (snapshot.name, snapshot.draft) == ("Før mødet", services.hearings.get(line.id).draft.response)
    assert back.draft.title == "Ørestad"


def test_a_copy_of_it_is_made_first(services, first):
    (copy,) = paths.backup_folder().iterdir()

    assert copy.name == "office-20250326T090000-before-migration-from-0001.db"
    verify(copy)
    assert (revision_of(copy), revision_of(first)) == ("0001", known_revisions()[-1])


def test_its_committee_reports_like_a_new_one(services, first):
    (committee,) = services.committees.all()

    report = reports.begun(services, committee.id)

    assert len(services.periods.overview(report.period.id)) == 3
    assert strays_in(first) == []


@pytest.fixture
def second(database):
    """A database as the release with initiatives and status sheets left it."""
    _left_by("second", database)
    assert revision_of(database) == "0002"
    return database


def test_a_database_of_the_second_release_keeps_its_lines_and_takes_budget_tables(second, clock):
    with open_office(second, actor=str, clock=clock) as office:
        services = office.services
        (committee,) = services.committees.all()
        (period,) = services.periods.list(committee.id)
        assert services.lists.budget_lines(committee.id).draft == reports.LINES
        assert [row.number for row in services.periods.overview(period.id)] == ["3.1", "2.9", "2.10"]
        overview = table(
            """
                                | 2006 | 2007
            2.9 Jobkonsulenter  |  1,5 | 0,3
            """,
            period=period.id,
            is_overview=True,
            title="Økonomioversigt",
        )

        stored = services.budgets.add(committee.id, overview)

        assert services.budgets.get(stored.id).draft.rows[0].line == "l1"
        assert [line.number for line in services.lists.budget_lines(committee.id).draft.lines] == ["2.9", "2.10", "3.1"]
    assert strays_in(second) == []


@pytest.fixture
def third(database):
    """A database as the release with budget tables left it."""
    _left_by("third", database)
    assert revision_of(database) == "0003"
    return database


def test_a_database_of_the_third_release_keeps_its_tables_and_takes_documents_and_meetings(third, clock):
    with open_office(third, actor=str, clock=clock) as office:
        services = office.services
        (committee,) = services.committees.all()
        (period,) = services.periods.list(committee.id)
        (overview,) = services.budgets.rows(committee.id)
        assert services.hearings.list_rows(committee.id)[0].title == "Valby bydelsplan"
        assert [row.number for row in services.periods.overview(period.id)] == ["3.1", "2.9", "2.10"]
        (snapshot,) = services.budgets.snapshots(overview.id)
        assert (overview.is_overview, overview.years) == (True, (2006, 2007))
        assert snapshot.draft == services.budgets.get(overview.id).draft

        template = services.documents.templates(committee.id)[0]
        draft = services.documents.begin(committee.id, template.id, period.id)
        recommendation = services.documents.add(committee.id, replace(draft, title="Indstilling om mentorer"))
        item = services.meetings.item_of(recommendation.id)
        meeting = services.meetings.add(committee.id, MeetingDraft(day=date(2007, 3, 14), items=(item,)))

        assert services.documents.get(recommendation.id) == recommendation
        assert services.meetings.get(meeting.id) == meeting
    assert strays_in(third) == []

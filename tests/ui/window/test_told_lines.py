"""Budget lines that the economic overview tells: read only, and one press from the table."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from tests.support.budget_tables import table
from tests.ui.window.conftest import ACTOR

OVERVIEW = table(
    """
                          | 2009 | 2010
    2.9 Jobkonsulenter    | 12,4 | -
    2.10 Mentorer         |  0,5 |  0,5
    """,
    title="Økonomioversigt",
    is_overview=True,
)


@pytest.fixture
def demonstration(database, clock, home):
    """A database with a committee and nothing else."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        office.services.committees.add(CommitteeDraft(name="Beskæftigelsesudvalget", short_name="BIU"))
    return database


@pytest.fixture
def services(desk):
    return desk.startup.workplace.services


@pytest.fixture
def committee(desk):
    return desk.startup.workplace.committee


@pytest.fixture
def budget(desk, committee):
    return desk.startup.workplace.open_record(RecordKind.BUDGET_LINES, committee)


@pytest.fixture
def overview(services, committee):
    return services.budgets.add(committee, OVERVIEW)


def told_by(desk):
    return [words.text() for words in desk.frame.findChildren(QLabel, "told_by_table") if words.isVisible()]


def test_lines_that_a_table_tells_are_read_only_and_lead_to_the_table(desk, overview, budget):
    assert told_by(desk) == [
        "The lines come from the economic overview, the budget table “Økonomioversigt”. They are changed there."
    ]
    assert budget.is_locked
    assert "save" not in budget.commands()
    assert desk.find(QLineEdit, "field.lines.0.2009").isReadOnly()
    assert not [button for button in desk.frame.findChildren(QPushButton, "add_year") if button.isVisible()]

    desk.click(QPushButton, "open_table")

    assert desk.window.front.key == f"budget_table:{overview.id}"


def test_lines_are_written_again_when_no_table_tells_them(desk, services, overview, budget):
    services.budgets.remove(overview.id, version=1)

    budget.refresh(Changes.BUDGET_TABLES)

    assert told_by(desk) == []
    assert not budget.is_locked
    field = desk.find(QLineEdit, "field.lines.0.2009")
    field.selectAll()
    QTest.keyClicks(field, "13")
    assert budget.save()


def test_lines_that_a_table_begins_to_tell_follow_it(desk, services, committee, budget):
    assert not budget.is_locked
    services.budgets.add(committee, OVERVIEW)

    budget.refresh(Changes.BUDGET_TABLES | Changes.BUDGET_LINES)

    assert budget.is_locked
    assert [line.number for line in budget.draft.lines] == ["2.9", "2.10"]


def test_the_card_of_the_lines_names_the_table_and_opens_it(desk, overview):
    desk.startup.workplace.show_subject("groundwork")
    model = desk.find(QListView, "list.budget_lines").model()
    assert "from the budget table “Økonomioversigt”" in model.lines[0].detail
    assert desk.find(QPushButton, "new.budget_lines").text() == "Open the table"

    desk.click(QPushButton, "new.budget_lines")

    assert desk.window.front.key == f"budget_table:{overview.id}"

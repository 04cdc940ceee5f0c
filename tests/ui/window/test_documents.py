"""Papers in the window: begun from the menu, found with Ctrl+K, rolled over, recovered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from secretariat.application.records import RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.periods import PeriodDraft
from secretariat.ui.kit.confirm import Question
from tests.ui.budget.conftest import fill
from tests.ui.documents.conftest import choose_line, list_of
from tests.ui.window.conftest import ACTOR


@pytest.fixture
def demonstration(database, clock):
    """A database with a committee and a period, and nothing else."""
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU"))
        office.services.periods.add(committee.id, PeriodDraft("2009", year=2009))
    return database


def asked(desk, name: str) -> Question:
    """Return the question of a name that stands open."""
    return next(one for one in desk.frame.findChildren(QDialog, name) if one.isVisible())


def begin(desk, template: str):
    """Begin a paper from a template, as the menu does."""
    desk.window.trigger("new_document")
    question = asked(desk, "new_document")
    choose_line(list_of(question, "list.templates"), template)
    question.verb.click()
    return desk.window.front


def test_a_paper_is_begun_from_the_menu_and_saved(desk):
    tab = begin(desk, "Statusredegørelse")
    assert tab.title == "Statusredegørelse 2009"
    assert tab.save()
    desk.startup.workplace.show_subject("documents")
    assert desk.window.front.key == "documents"
    assert tab.key == "document:1"


def test_a_saved_paper_is_found_by_its_title(desk):
    begin(desk, "Statusredegørelse").save()
    hits = [hit for hit in desk.window.hits_of_records() if hit.title == "Statusredegørelse 2009"]
    assert len(hits) == 1
    hits[0].do()
    assert desk.window.front.title == "Statusredegørelse 2009"


def test_a_paper_of_a_kind_is_begun_from_the_field_at_the_top(desk):
    hit = next(hit for hit in desk.window.hits_of_records() if hit.title == "New paper: Notat")
    hit.do()
    asked(desk, "new_document").verb.click()
    assert desk.window.front.draft.kind is DocumentKind.MEMO


def test_next_years_paper_opens_in_a_tab_of_its_own(desk):
    tab = begin(desk, "Statusredegørelse")
    tab.save()
    desk.window.trigger("roll_document")
    asked(desk, "roll_document").verb.click()
    assert desk.window.front is not tab
    assert desk.window.front.draft.rolled_from == 1


def test_a_paper_closed_before_it_was_saved_comes_back(desk, qtbot):
    tab = begin(desk, "Notat")
    fill(tab, "title", "Notat om frivillige")
    desk.startup.workplace.close_tab(tab)
    entry = desk.startup.workplace.services.recovery.entries()[0]
    assert entry.key.kind is RecordKind.DOCUMENT
    again = desk.startup.workplace.open_recovered(entry)
    assert again.title == "Notat om frivillige"
    assert again.save()
    qtbot.waitUntil(lambda: not desk.startup.workplace.services.recovery.entries())

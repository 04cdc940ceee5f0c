"""The tab of an initiative: written, linked, closed with a reason, renamed, and seen through its periods."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QWidget

from secretariat.application.records import RecordKind
from secretariat.domain.initiatives import FormerName, Standing
from secretariat.domain.text import NBSP
from tests.ui.hearings.conftest import press_notice, type_into
from tests.ui.initiatives.conftest import question_of


def click_line(view: QListView, row: int) -> None:
    index = view.model().index(row, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def choose(tab: QWidget, name: str, words: str) -> None:
    """Choose by the words in a field of choices, with the keys."""
    combo = tab.findChild(QComboBox, f"field.{name}")
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def test_a_new_initiative_is_written_and_saved(open_initiative, services, committee, desk):
    tab = open_initiative()
    assert tab.title == "New initiative"
    type_into(tab, "name", "Lektiehold")
    type_into(tab, "number", "2.20")
    combo = tab.findChild(QComboBox, "field.section")
    choose(tab, "section", combo.itemText(0))
    tab.commands()["save"]()
    stored = next(one for one in services.initiatives.list(committee.id) if one.draft.number == "2.20")
    assert stored.draft.name == "Lektiehold"
    assert stored.draft.section == services.periods.list(committee.id)[0].draft.sections[0].key
    assert tab.key == f"initiative:{stored.id}"
    assert tab.title == "2.20 Lektiehold"
    assert not tab.is_dirty


def test_an_initiative_without_a_name_is_not_stored(open_initiative, services, committee):
    tab = open_initiative()
    before = len(services.initiatives.list(committee.id))
    type_into(tab, "number", "2.20")
    assert not tab.save()
    assert tab.findChild(QWidget, "problem.name").isVisible()
    assert len(services.initiatives.list(committee.id)) == before


def test_sections_are_offered_by_the_titles_of_the_newest_period(open_initiative, services, committee):
    tab = open_initiative("2.5")
    combo = tab.findChild(QComboBox, "field.section")
    newest = services.periods.list(committee.id)[0].draft.sections
    assert combo.itemText(0) == f"{newest[0].number} {newest[0].title}"
    assert combo.itemText(combo.count() - 1) == "Outside the sections"
    assert combo.currentIndex() >= 0


def test_a_reason_is_asked_for_when_it_no_longer_runs(open_initiative, numbered):
    tab = open_initiative("2.5")
    reason = tab.findChild(QWidget, "field.reason")
    assert not reason.isVisible()
    choose(tab, "standing", "Closed")
    assert reason.isVisible()
    assert not tab.save()
    type_into(tab, "reason", "Midlerne er brugt.")
    assert tab.save()
    assert numbered("2.5").draft.standing is Standing.CLOSED


def test_a_number_used_twice_is_told_and_allowed(open_initiative, numbered):
    tab = open_initiative("2.5")
    told = tab.findChild(QLabel, "twin.number")
    assert not told.isVisible()
    tab.findChild(QLineEdit, "field.number").selectAll()
    QTest.keyClicks(tab.findChild(QLineEdit, "field.number"), "2.2")
    assert told.isVisible()
    assert told.text() == "“Helbredsafklarende team” has this number as well."
    assert tab.save()


def test_goals_and_budget_lines_are_shown_by_their_words(open_initiative, services, committee):
    tab = open_initiative("2.5")
    linked = tab.stored.draft
    goals = {goal.key: goal for policy in services.policies.list(committee.id) for goal in policy.draft.goals}
    lines = {line.key: line for line in services.lists.budget_lines(committee.id).draft.lines}
    for name, words in (
        ("goals", [goals[key].words for key in linked.goals]),
        ("budget_lines", [lines[key].name for key in linked.budget_lines]),
    ):
        shown = tab.form.block(name).input.labels()
        assert linked.goals
        assert len(shown) == len(words)
        assert all(word in one for word, one in zip(words, shown, strict=True))


def test_renaming_keeps_what_it_was_called_until_yesterday(open_initiative, numbered, desk):
    tab = open_initiative("2.5")
    before = tab.stored.draft
    tab.commands()["rename"]()
    question = question_of(tab)
    assert not question.verb.isEnabled()
    number = question.findChild(QLineEdit, "field.rename.number")
    number.selectAll()
    QTest.keyClicks(number, "2.30")
    assert question.findChild(QLineEdit, "field.rename.until").text() == "25-03-2025"
    question.verb.click()
    stored = numbered("2.30").draft
    assert stored.former_names[-1] == FormerName(number="2.5", until=date(2025, 3, 25))
    assert stored.name == before.name
    assert tab.title == f"2.30 {before.name}"
    assert not tab.is_dirty
    assert any("2.30" in message for message in desk.messages())


def test_what_is_typed_is_saved_before_it_is_renamed(open_initiative, numbered):
    tab = open_initiative("2.5")
    type_into(tab, "office", " og omegn")
    tab.commands()["rename"]()
    assert numbered("2.5").draft.office.endswith("og omegn")
    question_of(tab).reject()


@pytest.mark.parametrize("typed", ["", "31-02-2025"])
def test_a_day_that_is_none_holds_the_renaming_back(open_initiative, typed):
    tab = open_initiative("2.5")
    tab.commands()["rename"]()
    question = question_of(tab)
    QTest.keyClicks(question.findChild(QLineEdit, "field.rename.name"), " i byen")
    assert question.verb.isEnabled()
    until = question.findChild(QLineEdit, "field.rename.until")
    until.selectAll()
    QTest.keyClick(until, Qt.Key.Key_Delete)
    QTest.keyClicks(until, typed)
    QTest.keyClick(until, Qt.Key.Key_Return)
    assert question.isVisible()
    assert not question.verb.isEnabled()
    question.reject()


def test_its_sheets_are_listed_through_the_periods_and_opened(open_initiative, services, committee, qtbot):
    tab = open_initiative("2.4")
    view = tab.findChild(QListView, "list.sheets")
    lines = view.model().lines
    assert [line.words for line in lines] == ["2009", "2008"]
    assert lines[0].detail.replace(NBSP, " ") == "Not met · net 26,9 mio. kr."
    newest = services.periods.list(committee.id)[0]
    with qtbot.waitSignal(tab.record_wanted) as wanted:
        click_line(view, 0)
    assert wanted.args == [RecordKind.SHEET, services.sheets.of(tab.stored.id, newest.id).id]


def test_a_period_without_its_sheet_asks_for_one(open_initiative, services, committee, qtbot):
    tab = open_initiative("2.15")
    newest = services.periods.list(committee.id)[0]
    with qtbot.waitSignal(tab.sheet_wanted) as wanted:
        click_line(tab.findChild(QListView, "list.sheets"), 0)
    assert wanted.args == [tab.stored.id, newest.id]


def test_the_indicators_of_its_goals_stand_beside_it_and_open(open_initiative, services, committee, numbered, qtbot):
    measured = next(one for one in services.indicators.list(committee.id) if one.draft.goal is not None)
    initiatives = services.initiatives.list(committee.id)
    linked = next(one for one in initiatives if measured.draft.goal in one.draft.goals)
    tab = open_initiative(linked.draft.number)
    view = tab.findChild(QListView, "list.indicators")
    row = next(row for row, line in enumerate(view.model().lines) if measured.draft.name in line.words)
    with qtbot.waitSignal(tab.record_wanted) as wanted:
        click_line(view, row)
    assert wanted.args == [RecordKind.INDICATOR, measured.id]


def test_it_is_put_aside_and_brought_back(open_initiative, services, committee, desk, qtbot):
    tab = open_initiative("2.5")
    with qtbot.waitSignal(tab.closed):
        tab.commands()["put_aside"]()
    assert "2.5" not in [one.draft.number for one in services.initiatives.list(committee.id)]
    press_notice(desk, "Undo")
    assert "2.5" in [one.draft.number for one in services.initiatives.list(committee.id)]

"""The groundwork: its page, and the forms of policies, templates, periods, budget lines and refund rates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.periods import GoalStatus, PeriodDraft
from secretariat.domain.policies import Goal, GoalKey, PolicyDraft
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import plain
from secretariat.domain.text_markup import read_markup
from tests.ui.window.conftest import ACTOR

WORK, SCHOOL = GoalKey("work"), GoalKey("school")


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
def page(desk):
    desk.startup.workplace.show_subject("groundwork")
    return desk.window.front


@pytest.fixture
def policy(services, committee):
    goals = (Goal(WORK, "1", "Flere i job", True), Goal(SCHOOL, "2", "Flere i skole", True), Goal(GoalKey("x"), "2.1"))
    goals = (*goals[:2], replace(goals[2], words="Lektiehjælp"))
    return services.policies.add(committee, PolicyDraft("Integrationspolitikken", goals=goals))


@pytest.fixture
def period(services, committee, policy):
    statuses = (
        GoalStatus(WORK, read_markup("Det går fremad."), Attainment.PARTLY),
        GoalStatus(SCHOOL, read_markup("Målet er nået."), Attainment.MET),
    )
    draft = PeriodDraft("2009", year=2009, starts=date(2009, 1, 1), goal_statuses=statuses, unconfirmed=(WORK, SCHOOL))
    return services.periods.add(committee, draft)


def lines(desk, name):
    model = desk.find(QListView, f"list.{name}").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def write(desk, name, text, kind=QLineEdit):
    field = desk.find(kind, f"field.{name}")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def problems(desk):
    return [
        label.text()
        for label in desk.frame.findChildren(object)
        if label.property("look") == "problem" and label.isVisible()
    ]


def opened(desk, kind, record):
    return desk.startup.workplace.open_record(kind, record.id)


# The page


def test_the_page_says_what_belongs_here_and_leads_on(desk, page, services, committee):
    desk.click(QPushButton, "new.policy")
    write(desk, "name", "Integrationspolitikken")
    desk.keys("Ctrl+S")
    desk.startup.workplace.show_subject("groundwork")
    assert lines(desk, "policy") == ["Integrationspolitikken"]
    assert [policy.draft.name for policy in services.policies.list(committee)] == ["Integrationspolitikken"]


def test_enter_opens_what_is_chosen(desk, policy, page):
    listed = desk.find(QListView, "list.policy")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert desk.window.front.key == f"policy:{policy.id}"


def test_a_committee_has_the_supplied_templates(desk, page):
    assert lines(desk, "template") == ["Kort form", "Lang form"]


def test_the_page_follows_what_is_stored_elsewhere(desk, policy, page, services):
    record = opened(desk, RecordKind.POLICY, policy)
    write(desk, "name", "Medborgerskab")
    assert record.save()
    desk.startup.workplace.show_subject("groundwork")
    assert "Medborgerskab" in lines(desk, "policy")


# Policies


def test_goals_are_added_and_marked_as_main_goals(desk, services, committee):
    desk.startup.workplace.new_record(RecordKind.POLICY)
    write(desk, "name", "Integrationspolitikken")
    desk.click(QPushButton, "add.goals")
    write(desk, "goals.0.number", "1")
    write(desk, "goals.0.words", "Flere i job", QPlainTextEdit)
    desk.find(QCheckBox, "field.goals.0.is_main").click()
    desk.keys("Ctrl+S")
    (policy,) = services.policies.list(committee)
    (goal,) = policy.draft.goals
    assert (goal.number, goal.words, goal.is_main) == ("1", "Flere i job", True)
    assert len(goal.key) == 32


def test_a_goal_without_words_is_told_of_beside_the_goals(desk, policy):
    opened(desk, RecordKind.POLICY, policy)
    desk.click(QPushButton, "add.goals")
    desk.keys("Ctrl+S")
    assert problems(desk) == ["Each goal needs its words."]


def test_undo_takes_a_word_back_and_the_tab_is_saved_again(desk, policy):
    record = opened(desk, RecordKind.POLICY, policy)
    write(desk, "decision", "BR")
    assert record.is_dirty
    desk.keys("Ctrl+Z")
    assert not record.is_dirty


def test_a_policy_put_aside_comes_back_with_undo(desk, policy, services, committee):
    opened(desk, RecordKind.POLICY, policy).put_aside()
    assert desk.tabs == []
    assert not services.policies.list(committee)
    press(desk, "Undo")
    assert [kept.draft.name for kept in services.policies.list(committee)] == ["Integrationspolitikken"]


def press(desk, words):
    button = next(
        button
        for button in desk.window.notices.findChildren(QPushButton)
        if button.text() == words and button.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def changed_elsewhere(services, policy):
    return services.policies.save(policy.id, replace(policy.draft, name="Gemt et andet sted"), version=policy.version)


def test_a_conflict_lets_mine_stand(desk, policy, services):
    record = opened(desk, RecordKind.POLICY, policy)
    write(desk, "name", "Min")
    changed_elsewhere(services, policy)
    assert not record.save()
    press(desk, "Keep mine")
    assert services.policies.get(policy.id).draft.name == "Min"


def test_a_conflict_takes_the_stored_version_and_undo_brings_mine_back(desk, policy, services):
    record = opened(desk, RecordKind.POLICY, policy)
    write(desk, "name", "Min")
    changed_elsewhere(services, policy)
    assert not record.save()
    press(desk, "Use the stored version")
    assert record.title == "Gemt et andet sted"
    assert not record.is_dirty
    press(desk, "Undo")
    assert record.title == "Min"


def test_a_tab_follows_what_another_screen_stored_unless_something_is_unsaved(desk, policy, services):
    record = opened(desk, RecordKind.POLICY, policy)
    newer = changed_elsewhere(services, policy)
    desk.startup.operations.changed.emit(Changes.POLICIES)
    assert record.title == "Gemt et andet sted"
    write(desk, "name", "Min")
    changed_elsewhere(services, newer)
    desk.startup.operations.changed.emit(Changes.POLICIES)
    assert record.title == "Min"


# Kept


def test_what_is_typed_and_closed_is_kept_and_comes_back_with_undo(desk, policy):
    record = opened(desk, RecordKind.POLICY, policy)
    write(desk, "name", "Ikke gemt")
    desk.startup.workplace.close_tab(record)
    assert "“Ikke gemt” is closed. What was not saved is kept." in desk.notices
    press(desk, "Undo")
    assert desk.window.front.title == "Ikke gemt"
    assert desk.window.front.is_dirty


def test_what_was_never_saved_is_offered_at_the_next_start(open_desk, demonstration, qtbot):
    desk = open_desk(demonstration)
    desk.startup.workplace.new_record(RecordKind.POLICY)
    write(desk, "name", "Aldrig gemt")
    desk.frame.close()
    again = open_desk(demonstration)
    assert again.tabs == ["Recovered"]
    again.click(QPushButton, "action.open_recovered")
    assert "Aldrig gemt" in again.tabs
    assert again.window.front.save()
    services = again.startup.workplace.services
    qtbot.waitUntil(lambda: not services.recovery.entries())


def test_the_tabs_come_back_whatever_their_kind(open_desk, demonstration):
    desk = open_desk(demonstration)
    workplace = desk.startup.workplace
    template = workplace.services.templates.list(workplace.committee)[0]
    workplace.open_record(RecordKind.TEMPLATE, template.id)
    workplace.open_record(RecordKind.REFUND_RATES, workplace.committee)
    desk.frame.close()
    assert open_desk(demonstration).tabs == [template.draft.name, "Refund rates"]


# Templates


def test_the_buttons_beside_a_row_move_and_remove_it(desk, policy, qtbot):
    record = desk.startup.workplace.open_record(RecordKind.POLICY, policy.id)

    def press(words: str) -> None:
        buttons = record.findChildren(QToolButton)
        button = next(one for one in buttons if one.isVisible() and one.accessibleName().startswith(words))
        qtbot.waitUntil(lambda: button.height() > 0)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    press("Move down")
    assert [goal.words for goal in record.draft.goals] == ["Flere i skole", "Flere i job", "Lektiehjælp"]
    press("Remove")
    assert [goal.words for goal in record.draft.goals] == ["Flere i job", "Lektiehjælp"]


def test_a_template_s_rows_are_renamed_moved_and_left_out(desk, services, committee):
    template = services.templates.list(committee)[0]
    keys = [row.key for row in template.draft.rows]
    record = opened(desk, RecordKind.TEMPLATE, template)
    label = write(desk, "rows.0.label", "Indsatsens navn", QPlainTextEdit)
    QTest.keyClick(label, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    last = desk.find(QPlainTextEdit, f"field.rows.{len(keys) - 1}.label")
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert record.save()
    rows = services.templates.get(template.id).draft.rows
    assert [row.key for row in rows] == [keys[1], keys[0], *keys[2:-1]]
    assert rows[1].label == "Indsatsens navn"


# Budget lines


@pytest.fixture
def budget(desk, period, committee):
    return desk.startup.workplace.open_record(RecordKind.BUDGET_LINES, committee)


def test_a_line_has_an_amount_for_each_year(desk, budget, services, committee):
    desk.click(QPushButton, "add.lines")
    write(desk, "lines.0.number", "2.9")
    write(desk, "lines.0.2009", "12,4")
    desk.click(QPushButton, "add_year")
    write(desk, "lines.0.2010", "3.543.580 kr.")
    desk.keys("Ctrl+S")
    (line,) = services.lists.budget_lines(committee).draft.lines
    assert line.amount_in(2009) == Decimal(12_400_000)
    assert line.amount_in(2010) == Decimal(3_543_580)


def test_what_is_no_amount_keeps_the_list_from_being_stored(desk, budget, services, committee):
    desk.click(QPushButton, "add.lines")
    write(desk, "lines.0.name", "Lektier")
    field = write(desk, "lines.0.2009", "mange")
    desk.keys("Ctrl+S")
    assert field.text() == "mange"
    assert "not an amount" in problems(desk)[0]
    assert not services.lists.budget_lines(committee).draft.lines


def test_the_years_are_summed_exactly(desk, budget):
    for row, amount in enumerate(("12,4", "3.543.580 kr.")):
        desk.click(QPushButton, "add.lines")
        write(desk, f"lines.{row}.2009", amount)
    told = [label.text() for label in desk.frame.findChildren(object, "sums")]
    assert [words.replace("\u00a0", " ") for words in told] == ["Total   2009: 15.943.580 kr."]


# Refund rates


def test_a_rate_is_added_under_the_law_above_and_must_lie_within_bounds(desk, services, committee):
    desk.startup.workplace.new_record(RecordKind.REFUND_RATES)
    desk.click(QPushButton, "add.rates")
    assert desk.find(QLineEdit, "field.rates.2.law").text() == "Integrationsloven"
    write(desk, "rates.2.percent", "150")
    desk.keys("Ctrl+S")
    assert problems(desk) == ["A rate lies between 0 and 100 per cent."]
    write(desk, "rates.2.percent", "37,5")
    desk.keys("Ctrl+S")
    assert services.lists.refund_rates(committee).draft.rates[-1].percent == Decimal("37.5")


# Periods


@pytest.fixture
def record(desk, period):
    return opened(desk, RecordKind.PERIOD, period)


@pytest.fixture
def statuses(desk, record):
    desk.click(QPushButton, "action.show_statuses")
    return record.statuses


def stored_texts(services, period):
    draft = services.periods.get(period.id).draft
    return ["".join(map(plain, status.text.blocks)) for status in draft.goal_statuses]


def test_a_first_period_begins_with_this_year(desk, services, committee):
    desk.startup.workplace.new_record(RecordKind.PERIOD)
    desk.keys("Ctrl+S")
    assert [period.draft.year for period in services.periods.list(committee)] == [2025]


def test_a_period_s_days_stand_in_order(desk, record):
    write(desk, "ends", "31-12-2008")
    desk.keys("Ctrl+S")
    assert problems(desk) == ["The last day lies before the first."]


def test_the_main_goals_are_listed_with_their_judgement(desk, statuses):
    assert lines(desk, "goals") == ["1 Flere i job", "2 Flere i skole"]
    assert desk.find(QComboBox, "field.attainment").currentText() == "Partly met"


def test_a_status_is_written_kept_and_stored(desk, statuses, record, services, period):
    QTest.keyClicks(statuses.editor.page, "Ny: ")
    assert record.is_dirty
    assert record.save()
    assert stored_texts(services, period) == ["Ny: Det går fremad.", "Målet er nået."]
    assert not record.is_dirty


def test_writing_confirms_what_was_copied_and_undo_takes_both_back(desk, statuses, record):
    QTest.keyClicks(statuses.editor.page, "Ny: ")
    assert record.draft.unconfirmed == (SCHOOL,)
    while record.undo_stack.canUndo():
        record.undo_stack.undo()
    assert record.draft.unconfirmed == (WORK, SCHOOL)
    assert not record.is_dirty


def test_confirming_goes_on_to_the_next_goal(desk, statuses, record):
    desk.keys("Ctrl+Alt+Return")
    assert record.draft.unconfirmed == (SCHOOL,)
    assert statuses.current == SCHOOL
    desk.click(QPushButton, "confirm_status")
    assert record.draft.unconfirmed == ()
    desk.keys("Ctrl+Z")
    assert record.draft.unconfirmed == (SCHOOL,)


def test_a_judgement_is_chosen_for_the_goal_in_front(desk, statuses, record, services, period):
    combo = desk.find(QComboBox, "field.attainment")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert record.save()
    assert services.periods.get(period.id).draft.goal_statuses[0].attainment is Attainment.NOT_MEASURABLE
    desk.keys("Ctrl+Z")
    assert combo.currentText() == "Partly met"


def test_the_goals_texts_are_undone_in_the_order_they_were_written(desk, statuses, record, period):
    QTest.keyClicks(statuses.editor.page, "A")
    statuses.choose(SCHOOL)
    QTest.keyClicks(statuses.editor.page, "B")
    desk.keys("Ctrl+Z")
    assert statuses.current == SCHOOL
    desk.keys("Ctrl+Z")
    assert statuses.current == WORK
    assert record.draft == period.draft
    assert not record.is_dirty


def test_a_status_that_was_not_saved_comes_back_from_the_journal(desk, statuses, record):
    QTest.keyClicks(statuses.editor.page, "Ny: ")
    desk.startup.workplace.close_tab(record)
    press(desk, "Undo")
    again = desk.window.front
    desk.click(QPushButton, "action.show_statuses")
    assert "".join(map(plain, again.statuses.editor.text().blocks)) == "Ny: Det går fremad."
    assert again.is_dirty


def test_a_conflict_in_a_status_takes_the_stored_text_and_gives_mine_back(desk, statuses, record, services, period):
    QTest.keyClicks(statuses.editor.page, "Min: ")
    services.periods.save(period.id, replace(period.draft, title="Ny"), version=period.version)
    assert not record.save()
    press(desk, "Use the stored version")
    assert "".join(map(plain, statuses.editor.text().blocks)) == "Det går fremad."
    assert not record.is_dirty
    press(desk, "Undo")
    assert "".join(map(plain, statuses.editor.text().blocks)) == "Min: Det går fremad."
    assert record.is_dirty


# Found


def test_the_field_at_the_top_finds_periods_too(desk, period):
    search = desk.find(QLineEdit, "search")
    desk.keys("Ctrl+K")
    QTest.keyClicks(search, "2009")
    assert "2009" in search.hits()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert desk.window.front.key == f"period:{period.id}"

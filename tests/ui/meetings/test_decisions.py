"""Taking the decisions of a meeting down: by letter, by button, item by item."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPlainTextEdit, QPushButton, QWidget

from secretariat.domain.meetings.meetings import Decision, MeetingState, Outcome
from secretariat.domain.text import plain
from tests.ui.meetings.conftest import choose, click, press, told

AGENDA, STATUS, CLOSED, REST = range(4)


def outcomes(tab, row=STATUS):
    return [decision.outcome for decision in tab.draft.items[row].decisions]


def begun(tab, row=STATUS):
    choose(tab, row)
    tab.agenda.item.begin_decisions()
    return tab


def test_a_meeting_that_is_held_opens_on_its_decisions(open_meeting, held_meeting):
    tab = open_meeting(held_meeting)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    assert box.currentText() == "No decision yet"
    assert tab.agenda.current == "agenda"


def test_a_letter_decides_a_point_and_goes_on_to_the_next(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("anp")
    assert outcomes(tab) == [Outcome.APPROVED, Outcome.TAKEN_NOTE_OF, Outcome.POSTPONED]
    assert "decided" in told(tab)[STATUS]


def test_a_letter_with_shift_decides_all_points_as_one_step(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("E")
    assert outcomes(tab) == [Outcome.ENDORSED] * 3
    tab.undo_stack.undo()
    assert outcomes(tab) == [None] * 3


def test_delete_opens_a_point_again(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("a")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert outcomes(tab) == [None] * 3


def test_all_approved_leaves_what_is_decided(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("j")
    click(tab, "action.all_approved")
    assert outcomes(tab) == [Outcome.REJECTED, Outcome.APPROVED, Outcome.APPROVED]
    assert not tab.findChild(QPushButton, "action.all_approved").isEnabled()
    tab.undo_stack.undo()
    tab.commands()["all_approved"]()
    assert outcomes(tab)[1:] == [Outcome.APPROVED] * 2


def test_enter_after_the_last_point_goes_to_the_next_item(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("aaa")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert tab.agenda.current == tab.draft.items[CLOSED].key
    press("a")
    assert outcomes(tab, CLOSED) == [Outcome.APPROVED]


def test_commands_walk_from_item_to_item_wherever_the_cursor_is(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting))
    tab.agenda.item.decisions.texts.editor.page.setFocus()
    tab.commands()["next_item"]()
    assert tab.agenda.current == tab.draft.items[CLOSED].key
    assert isinstance(QApplication.focusWidget(), QComboBox)
    click(tab, "action.previous_item")
    assert tab.agenda.current == tab.draft.items[STATUS].key


def test_a_remark_stands_beside_its_decision(open_meeting, services, held_meeting):
    tab = begun(open_meeting(held_meeting))
    press("a")
    remark = tab.findChild(QPlainTextEdit, "field.remark.0")
    QTest.keyClicks(remark, "med de faldne bemærkninger")
    assert tab.save()
    stored = services.meetings.get(held_meeting.id).draft.items[STATUS]
    assert stored.decisions[0] == Decision("p0", Outcome.APPROVED, "med de faldne bemærkninger")


def test_an_item_without_points_is_decided_as_a_whole(open_meeting, held_meeting):
    tab = begun(open_meeting(held_meeting), REST)
    press("d")
    assert tab.draft.items[REST].decisions == (Decision("", Outcome.DISCUSSED),)


def test_absences_remarks_and_statements_are_kept_with_the_item(open_meeting, services, held_meeting):
    tab = begun(open_meeting(held_meeting))
    QTest.keyClick(tab.findChild(QCheckBox, "field.item_absent.1"), Qt.Key.Key_Space)
    QTest.keyClicks(tab.agenda.item.decisions.texts.editor.page, "Udvalget drøftede sagen.")
    click(tab, "add.statements")
    QTest.keyClicks(next(iter(tab.findChildren(QWidget, "field.statements.0.by"))), "Ø")
    QTest.keyClicks(next(iter(tab.findChildren(QWidget, "field.statements.0.text"))), "Vi stemte imod.")
    assert tab.save()
    item = services.meetings.get(held_meeting.id).draft.items[STATUS]
    assert item.absent == ("Bo Friis",)
    assert [plain(block) for block in item.remarks.blocks] == ["Udvalget drøftede sagen."]
    assert [(one.by, one.text) for one in item.statements] == [("Ø", "Vi stemte imod.")]


def test_who_was_absent_throughout_is_told_and_not_ticked_twice(open_meeting, services, held_meeting):
    draft = replace(held_meeting.draft, absent=("Carla Holm",))
    services.meetings.save(held_meeting.id, draft, version=held_meeting.version)
    tab = begun(open_meeting(services.meetings.get(held_meeting.id)))
    boxes = [box for box in tab.agenda.item.findChildren(QCheckBox) if box.objectName().startswith("field.item_absent")]
    assert [box.text() for box in boxes] == ["Anna Berg", "Bo Friis", "Carla Holm (the whole meeting)"]
    assert [box.isEnabled() for box in boxes] == [True, True, False]


def test_somebody_absent_who_is_no_member_is_told(open_meeting, services, held_meeting):
    draft = replace(held_meeting.draft, absent=("Dines Lund",))
    services.meetings.save(held_meeting.id, draft, version=held_meeting.version)
    tab = open_meeting(services.meetings.get(held_meeting.id))
    tab.show_page(1)
    assert "Dines Lund (no member)" in [box.text() for box in tab.findChildren(QCheckBox)]


def test_approving_the_minutes_of_another_meeting_approves_them(open_meeting, services, held, committee):
    budget = held.draft.items[0]
    decided = replace(held.draft, items=(replace(budget, decisions=(Decision("", Outcome.DISCUSSED),)),))
    services.meetings.save(held.id, decided, version=held.version)
    begin = services.meetings.begin(committee.id)
    later = services.meetings.add(committee.id, replace(begin, title="Næste", day=held.draft.day.replace(month=4)))
    later = services.meetings.move(later.id, MeetingState.HELD, version=later.version)
    tab = begun(open_meeting(later), 1)
    press("a")
    assert tab.save()
    assert services.meetings.get(held.id).state is MeetingState.MINUTES_APPROVED

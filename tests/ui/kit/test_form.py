"""A form by its keys: dates, rows, mistakes told when a field is left, names for screen readers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLabel, QLineEdit, QPushButton

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.hearings import HearingDraft, problems_of
from secretariat.ui import labels
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows
from secretariat.ui.kit.form import Form
from secretariat.ui.theme import ThemeChoice, appearance

NUMBERS = Rows(
    (
        Field("system", "System", Kind.CHOICE, choices=labels.choices("CaseSystem", labels.SYSTEMS)),
        Field("number", "Number"),
    ),
    lambda rows: CaseNumber(CaseSystem.EDOC, ""),
    "Add a number",
    "Number",
)
GROUPS = (
    Group("Hearing", (Field("title", "Title", required=True), Field("notes", "Notes", Kind.TEXT))),
    Group("When", (Field("received", "Received", Kind.DATE), Field("deadline", "Deadline", Kind.DATE))),
    Group("Numbers", (Field("case_numbers", "Case numbers", Kind.ROWS, rows=NUMBERS),)),
)


@pytest.fixture
def edited(qapp):
    return EditedDraft(HearingDraft(title="Valby", received=date(2025, 3, 1)))


@pytest.fixture
def form(qtbot, edited):
    appearance().apply(ThemeChoice.LIGHT)
    made = Form(GROUPS, edited, problems_of=problems_of)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(form, name):
    return form.findChild(QLineEdit, f"field.{name}")


def told(form):
    return [
        label.text() for label in form.findChildren(QLabel) if label.isVisible() and label.property("look") == "problem"
    ]


def test_typing_edits_the_draft(form, edited):
    QTest.keyClicks(line(form, "title"), " plan")
    assert edited.draft.title == "Valby plan"


def test_undo_belongs_to_the_record_and_not_to_the_field(form, edited):
    field = line(form, "title")
    field.setFocus()
    QTest.keyClicks(field, "x")
    edited.stack.undo()
    assert field.text() == "Valby"


def test_a_danish_date_is_read_and_put_in_form_when_the_field_is_left(form, edited):
    field = line(form, "deadline")
    field.setFocus()
    QTest.keyClicks(field, "26/3-25")
    line(form, "title").setFocus()
    assert edited.draft.deadline == date(2025, 3, 26)
    assert field.text() == "26-03-2025"


def test_what_is_no_date_stays_as_typed_and_is_told_when_the_field_is_left(form, edited):
    field = line(form, "deadline")
    field.setFocus()
    QTest.keyClicks(field, "31-02-2025")
    assert told(form) == []
    line(form, "title").setFocus()
    assert told(form) == ["There is no such day in that month."]
    assert field.text() == "31-02-2025"
    assert form.problems()


def test_an_emptied_date_is_none(form, edited):
    field = line(form, "received")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert edited.draft.received is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_is_picked_in_the_calendar_by_keys(form, edited, qtbot):
    field = line(form, "received")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F4)
    calendar = form.findChild(QCalendarWidget)
    QTest.keyClick(calendar.focusProxy() or calendar, Qt.Key.Key_Right)
    calendar.activated.emit(calendar.selectedDate())
    assert edited.draft.received == date(2025, 3, 2)


def test_a_mistake_is_told_when_the_form_is_checked_and_goes_when_mended(form, edited):
    edited.edit("title", "")
    assert form.check()
    assert told(form) == ["This must be filled in."]
    field = line(form, "title")
    assert field.hasFocus()
    QTest.keyClicks(field, "V")
    assert told(form) == []


def test_rows_are_added_moved_and_removed_with_buttons_and_keys(form, edited):
    QTest.mouseClick(form.findChild(QPushButton, "add.case_numbers"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(line(form, "case_numbers.0.number"), "1")
    QTest.mouseClick(form.findChild(QPushButton, "add.case_numbers"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(line(form, "case_numbers.1.number"), "2")
    assert [row.number for row in edited.draft.case_numbers] == ["1", "2"]
    line(form, "case_numbers.1.number").setFocus()
    QTest.keyClick(line(form, "case_numbers.1.number"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.number for row in edited.draft.case_numbers] == ["2", "1"]
    field = line(form, "case_numbers.0.number")
    field.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field, Qt.Key.Key_Delete, modifiers)
    assert [row.number for row in edited.draft.case_numbers] == ["1"]
    edited.stack.undo()
    assert [row.number for row in edited.draft.case_numbers] == ["2", "1"]


def test_a_choice_is_made_by_key(form, edited):
    edited.edit("case_numbers", (CaseNumber(CaseSystem.EDOC, "1"),))
    combo = form.findChild(QComboBox, "field.case_numbers.0.system")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert edited.draft.case_numbers[0].system is CaseSystem.F2_CASE


def test_a_locked_form_can_be_read_and_not_changed(form, edited):
    form.set_locked(True)
    QTest.keyClicks(line(form, "title"), "x")
    assert edited.draft.title == "Valby"


def test_a_long_text_field_grows_and_tab_leaves_it(form, edited):
    area = form.block("notes").input.editor
    before = area.height()
    area.setPlainText("\n".join("abc" * 2 for _ in range(9)))
    assert area.height() > before
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert not area.hasFocus()


def test_the_form_can_show_other_fields_over_the_same_draft(form, edited):
    QTest.keyClicks(line(form, "title"), " plan")
    form.show_groups((Group("Hearing", (Field("asker", "Asker"), Field("title", "Title"))),))
    assert form.fields == ("asker", "title")
    assert form.block("title").input.editor.text() == "Valby plan"
    QTest.keyClicks(form.block("asker").input.editor, "Lokaludvalget")
    assert edited.draft.asker == "Lokaludvalget"


def test_a_field_can_offer_other_choices_and_keeps_what_was_chosen(qtbot, qapp):
    chosen = EditedDraft(HearingDraft(title="b"))
    made = Form((Group("", (Field("title", "Title", Kind.CHOICE, choices=(Choice("a", "A"),)),)),), chosen)
    qtbot.addWidget(made)
    combo = made.findChild(QComboBox, "field.title")
    assert combo.currentText() == ""
    made.offer("title", (Choice("a", "A"), Choice("b", "B")))
    assert combo.currentText() == "B"
    assert chosen.draft.title == "b"

"""A hearing is received, changed, taken back, moved and saved in its tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.hearings import HearingState
from tests.ui.hearings.conftest import press, press_notice, type_into, words_of


def test_a_new_hearing_is_stored_at_the_first_save(open_tab, services, committee):
    tab = open_tab()
    type_into(tab, "title", "Ny plan")
    assert tab.is_dirty

    assert tab.save()

    assert not tab.is_dirty
    (row,) = services.hearings.list_rows(committee.id)
    assert (row.title, row.state) == ("Ny plan", HearingState.RECEIVED)
    assert tab.key == f"hearing:{row.id}"


def test_a_hearing_without_a_title_is_not_stored_and_the_field_says_so(open_tab, services, committee):
    tab = open_tab()
    type_into(tab, "asker", "Valby Lokaludvalg")

    assert not tab.save()

    assert not services.hearings.list_rows(committee.id)
    assert tab.findChild(QLineEdit, "field.title").property("wrong")
    assert tab.is_dirty


def test_undo_takes_back_form_and_text_in_the_order_they_were_done(open_tab, drafted, qtbot):
    tab = open_tab(drafted)
    press(tab, "hearing_page")
    type_into(tab, "title", "!")
    press(tab, "response_page")
    before = words_of(tab.pages.editor.text())
    QTest.keyClicks(tab.pages.editor.page, "Ny")
    typed = words_of(tab.pages.editor.text())
    press(tab, "hearing_page")
    type_into(tab, "title", "?")
    assert typed != before
    assert tab.title == "Valby bydelsplan!?"

    tab.undo_stack.undo()
    assert (tab.title, words_of(tab.pages.editor.text())) == ("Valby bydelsplan!", typed)
    while words_of(tab.pages.editor.text()) != before:
        tab.undo_stack.undo()
    assert tab.title == "Valby bydelsplan!"
    tab.undo_stack.undo()
    assert tab.title == "Valby bydelsplan"
    qtbot.waitUntil(lambda: not tab.is_dirty)


def test_beginning_a_response_is_one_step(open_tab, received):
    tab = open_tab(received)
    press(tab, "response_page")

    press(tab, "begin_response")
    assert "snapshot" in tab.commands()
    tab.undo_stack.undo()

    assert "begin_response" in tab.commands()
    tab.undo_stack.redo()
    assert words_of(tab.pages.editor.text())


def test_a_case_number_chooses_its_system_and_an_odd_one_is_warned_of_not_refused(open_tab, received, services):
    tab = open_tab(received)
    tab.pages.hearing.form.block("case_numbers").input.add_row()
    line = tab.findChild(QLineEdit, "field.case_numbers.0.number")
    warning = tab.findChild(QLabel, "warning.case_numbers")

    QTest.keyClicks(line, "BIU 167/2006")
    assert tab.draft.case_numbers[0].system is CaseSystem.POLITICAL
    assert warning.isHidden()

    QTest.keyClicks(line, "x")
    assert not warning.isHidden()
    assert "BIU 167/2006x" in warning.text()
    assert tab.save()
    assert services.hearings.get(received.id).draft.case_numbers[0].number == "BIU 167/2006x"


def test_the_deadline_is_extended_and_told_in_words(open_tab, drafted, clock):
    tab = open_tab(drafted)
    tab.commands()["extend"]()

    chip = tab.findChild(QLabel, "state.deadline")
    assert "44" in chip.text()
    assert len(tab.draft.extensions) == 1
    tab.undo_stack.undo()
    assert "30" in chip.text()


def test_a_move_saves_first_and_is_recorded_with_its_remark(open_tab, drafted, services):
    tab = open_tab(drafted)
    press(tab, "hearing_page")
    type_into(tab, "title", "!")

    press(tab, "move_on")
    QTest.keyClicks(tab.findChild(QLineEdit, "field.move_remark"), "Til juristen")
    press(tab, "confirm_move")

    stored = services.hearings.get(drafted.id)
    assert stored.state is HearingState.INTERNAL_REVIEW
    assert stored.history[-1].remark == "Til juristen"
    assert stored.draft.title == "Valby bydelsplan!"
    assert not tab.is_dirty


def test_the_notes_are_part_of_the_record(open_tab, drafted, services):
    tab = open_tab(drafted)
    notes = next(panel.widget for panel in tab.panels() if panel.key == "notes")
    notes.show()
    type_into(notes, "notes", "Ring til lokaludvalget")
    assert tab.save()
    assert services.hearings.get(drafted.id).draft.notes == "Ring til lokaludvalget"


def test_a_hearing_put_aside_comes_back_with_undo(open_tab, drafted, services, desk, qtbot):
    tab = open_tab(drafted)
    with qtbot.waitSignal(tab.closed):
        tab.commands()["put_aside"]()
    assert not services.hearings.list_rows(None)
    press_notice(desk, "Undo")
    assert len(services.hearings.list_rows(None)) == 1


def test_escape_takes_a_move_back(open_tab, drafted, services):
    tab = open_tab(drafted)
    press(tab, "move_on")
    QTest.keyClick(tab.findChild(QLineEdit, "field.move_remark"), Qt.Key.Key_Escape)
    assert not tab.findChild(QLineEdit, "field.move_remark").isVisible()
    assert services.hearings.get(drafted.id).state is HearingState.DRAFTING


def test_a_date_that_cannot_be_read_is_not_passed_over_by_saving(open_tab, received, services):
    tab = open_tab(received)
    press(tab, "hearing_page")
    type_into(tab, "title", "!")
    type_into(tab, "deadline", "1/12")

    assert not tab.save()

    assert services.hearings.get(received.id).draft.title == received.draft.title
    assert tab.findChild(QLineEdit, "field.deadline").property("wrong")
    assert tab.is_dirty


def test_a_response_is_begun_with_the_cursor_under_its_first_heading(open_tab, received):
    tab = open_tab(received)
    press(tab, "response_page")
    press(tab, "begin_response")
    QTest.keyClicks(tab.pages.editor.page, "Ja.")
    assert words_of(tab.pages.editor.text()).splitlines()[1] == "Ja."


def test_the_notes_fill_their_panel(open_tab, received):
    tab = open_tab(received)
    panel = next(panel.widget for panel in tab.panels() if panel.key == "notes")
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    notes = tab.findChild(QWidget, "field.notes") or panel.findChild(QWidget, "field.notes")
    assert notes.height() > panel.height() * 0.8

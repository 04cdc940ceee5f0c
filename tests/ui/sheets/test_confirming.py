"""What was carried over is confirmed field by field, from whichever page one writes on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLabel

from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE
from secretariat.domain.sheet_templates import GOAL, NAME, ORIGIN, TARGET_GROUP
from secretariat.domain.status_sheets import row_field, unconfirmed
from tests.ui.hearings.conftest import type_into
from tests.ui.sheets.conftest import press, row_words, type_into_row

CARRIED = (TITLE, ECONOMY_FACTS, JUDGEMENT, *map(row_field, (NAME, ORIGIN, TARGET_GROUP, GOAL)))


@pytest.fixture
def tab(open_sheet, rolled):
    return open_sheet(rolled)


def progress(tab) -> str:
    return tab.findChild(QLabel, "sheet.progress").text()


def test_a_sheet_that_was_carried_over_tells_how_much_is_confirmed(tab):
    assert unconfirmed(tab.draft) == CARRIED
    assert progress(tab) == "0 of 7 fields confirmed"


def test_a_new_sheet_tells_of_nothing_to_confirm(open_sheet, sheet):
    tab = open_sheet(sheet)
    assert not tab.findChild(QLabel, "sheet.progress").isVisible()
    assert not tab.findChild(QAbstractButton, "action.carried_page").isVisible()
    assert not {"confirm_field", "next_unconfirmed"} & tab.commands().keys()


def test_the_keys_walk_through_every_field_and_around(tab):
    tab.pages.rows.editor.show_section(NAME)
    seen = [tab.pages.field]
    for _ in CARRIED[1:]:
        tab.commands()["next_unconfirmed"]()
        seen.append(tab.pages.field)
    assert set(seen) == set(CARRIED)
    assert seen[-1] == JUDGEMENT
    tab.commands()["previous_unconfirmed"]()
    assert tab.pages.field == ECONOMY_FACTS


def test_a_row_that_is_gone_to_stands_wholly_in_sight(tab, qtbot):
    page = tab.pages.rows.editor.page
    page.setFixedHeight(220)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    while tab.pages.field != row_field(GOAL):
        tab.commands()["next_unconfirmed"]()
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    assert page.cursorRect(cursor).top() >= 0
    assert page.cursorRect().bottom() <= page.viewport().height()


def test_the_row_the_cursor_is_in_is_confirmed_and_the_next_gone_to(tab):
    tab.pages.rows.editor.show_section(TARGET_GROUP)
    tab.commands()["confirm_field"]()
    assert row_field(TARGET_GROUP) not in unconfirmed(tab.draft)
    assert tab.pages.field == row_field(GOAL)
    assert progress(tab) == "1 of 7 fields confirmed"


def test_confirming_is_a_step_of_its_own(tab, rolled):
    tab.pages.rows.editor.show_section(GOAL)
    tab.commands()["confirm_field"]()
    assert tab.is_dirty
    tab.undo_stack.undo()
    assert tab.draft == rolled.draft
    assert not tab.is_dirty


def test_the_field_of_the_form_that_is_written_in_is_confirmed(tab):
    press(tab, "facts_page")
    tab.pages.facts.go_to("economy.net")
    tab.commands()["confirm_field"]()
    assert ECONOMY_FACTS not in unconfirmed(tab.draft)
    assert tab.pages.field == JUDGEMENT


def test_a_field_that_is_written_in_counts_as_looked_at(tab, qtbot):
    type_into_row(tab, GOAL, "Ny start: ")
    qtbot.waitUntil(lambda: progress(tab) == "1 of 7 fields confirmed")
    press(tab, "facts_page")
    type_into(tab, "title", " 2010")
    assert progress(tab) == "2 of 7 fields confirmed"


def test_everything_is_confirmed_in_the_end_and_stored_so(tab, services, rolled):
    while "confirm_field" in tab.commands():
        tab.commands()["confirm_field"]()
    assert not unconfirmed(tab.draft)
    assert progress(tab) == "7 of 7 fields confirmed"
    assert tab.save()
    assert not services.sheets.get(rolled.id).draft.marks


def test_the_page_from_last_time_confirms_too(tab):
    press(tab, "carried_page")
    before = len(unconfirmed(tab.draft))
    tab.commands()["confirm_field"]()
    assert len(unconfirmed(tab.draft)) == before - 1


def test_a_field_is_emptied_and_last_times_words_taken_again(tab):
    press(tab, "carried_page")
    page = tab.pages.carried
    page.empty_wanted.emit(row_field(GOAL))
    assert row_words(tab, GOAL) == ""
    page.take_again_wanted.emit(row_field(GOAL))
    assert row_words(tab, GOAL) == "Tyve unge i job."
    assert row_field(GOAL) not in unconfirmed(tab.draft)
    tab.undo_stack.undo()
    assert row_words(tab, GOAL) == ""
    tab.undo_stack.undo()
    assert row_words(tab, GOAL) == "Tyve unge i job."
    assert row_field(GOAL) in unconfirmed(tab.draft)


def test_a_row_left_out_is_taken_again_with_its_heading(tab):
    editor = tab.pages.rows.editor
    editor.show_section(GOAL)
    editor.action("section_remove").trigger()
    assert row_words(tab, GOAL) == ""
    press(tab, "carried_page")
    tab.pages.carried.take_again_wanted.emit(row_field(GOAL))
    assert row_words(tab, GOAL) == "Tyve unge i job."


def test_changing_a_field_from_last_times_page_goes_to_it(tab):
    press(tab, "carried_page")
    tab.pages.carried.edit_wanted.emit(row_field(TARGET_GROUP))
    assert tab.pages.rows.isVisible()
    assert tab.pages.field == row_field(TARGET_GROUP)
    tab.pages.carried.edit_wanted.emit(ECONOMY_FACTS)
    assert tab.focusWidget().objectName() == "field.economy.gross"

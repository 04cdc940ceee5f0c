"""Figures and words typed into the grid, as into a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from secretariat.domain.budget import editing
from secretariat.domain.budget.tables import CellState
from tests.support.budget_tables import row_at, table
from tests.ui.budget.grid.conftest import CTRL, SHIFT, SMALL, Key


def test_what_is_typed_replaces_what_stood_there_and_totals_follow_at_once(clerk):
    clerk.go("4.1", "2008")
    clerk.press("7,5", Key.Key_Return)

    assert clerk.line("4.1") == ["7,5", "6,1", "13,6"]
    assert clerk.line("Projekter") == ["9,0", "6,1", "15,1"]
    assert clerk.line("I ALT") == ["12,0", "11,1", "23,1"]


def test_enter_goes_down_and_shift_enter_up(clerk):
    clerk.go("4.1", "2008")
    clerk.press("1", Key.Key_Return)
    assert clerk.at == ("4.2", "2008")
    clerk.press((SHIFT, Key.Key_Return))
    assert clerk.at == ("4.1", "2008")


def test_enter_after_tabs_goes_back_to_where_tabbing_began(clerk):
    clerk.go("4.1", "label")
    clerk.press("Ny", Key.Key_Tab, "1", Key.Key_Tab, "2", Key.Key_Return)

    assert clerk.at == ("4.2", "label")
    assert clerk.line("4.1") == ["1,0", "2,0", "3,0"]


def test_tab_at_the_end_of_a_row_goes_to_the_next_row_and_back_again(clerk):
    clerk.go("4.1", "I alt")
    clerk.press(Key.Key_Tab)
    assert clerk.at == ("4.2", "number")
    clerk.press(Key.Key_Backtab)
    assert clerk.at == ("4.1", "I alt")


def test_an_arrow_ends_what_is_typed_but_moves_in_the_words_after_f2(clerk):
    clerk.go("4.1", "2008")
    clerk.press("1", Key.Key_Right)
    assert clerk.at == ("4.1", "2009")

    clerk.press(Key.Key_F2, Key.Key_Left)
    assert clerk.entry is not None
    assert clerk.at == ("4.1", "2009")


def test_f2_shows_every_decimal_that_is_kept(begin):
    clerk = begin(table(SMALL, decimals=0))
    clerk.go("4.1", "2008")
    assert clerk.shows("4.1", "2008") == "6"
    clerk.press(Key.Key_F2)
    assert clerk.entry.text() == "5,5"


def test_esc_leaves_what_stood_there(clerk):
    clerk.go("4.1", "2008")
    clerk.press("99", Key.Key_Escape)

    assert clerk.entry is None
    assert clerk.shows("4.1", "2008") == "5,5"
    assert not clerk.edited.stack.canUndo()


def test_opening_a_cell_and_leaving_it_is_no_step(clerk):
    clerk.go("4.1", "2008")
    clerk.press(Key.Key_F2, Key.Key_Return)
    assert not clerk.edited.stack.canUndo()


def test_a_click_elsewhere_puts_in_what_is_typed(clerk):
    clerk.go("4.1", "2008")
    clerk.press("8")
    clerk.go("5.1", "2009")
    assert clerk.shows("4.1", "2008") == "8,0"


def test_two_clicks_open_a_cell(clerk):
    clerk.go("4.1", "label")
    place = clerk.middle("4.1", "label")
    clerk.qtbot.mouseDClick(clerk.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clerk.entry.text() == "BIF projekter"


def test_arithmetic_is_worked_out_once_and_kept_as_a_note(clerk):
    clerk.go("4.1", "2008")
    clerk.press("=3,5+2*1,75", Key.Key_Return)

    assert clerk.shows("4.1", "2008") == "7,0"
    assert "=3,5+2*1,75" in clerk.explains("4.1", "2008")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("3,5 kroner til", "no figure"), ("1.234", "two ways"), ("=3/0", "divides by zero"), ("=3,5+", "worked out")],
)
def test_a_wrong_entry_stays_as_typed_and_says_why(clerk, typed, reason):
    clerk.go("4.1", "2008")
    clerk.press(typed, Key.Key_Return)

    assert clerk.shows("4.1", "2008") == typed
    assert reason in clerk.explains("4.1", "2008")
    assert "could not be read" in clerk.says("4.1", "2008")
    assert clerk.draft.rows[row_at(clerk.draft, "4.1")].cells[0].state is CellState.UNREAD


def test_a_total_of_what_could_not_be_read_is_told_as_incomplete(clerk):
    clerk.go("4.1", "2008")
    clerk.press("hvad?", Key.Key_Return)

    assert clerk.shows("I ALT", "2008") == "4,5"
    assert "incomplete" in clerk.says("I ALT", "2008")
    assert "Incomplete" in clerk.explains("I ALT", "2008")


def test_nothing_and_not_applicable_are_no_noughts(clerk):
    clerk.go("4.1", "2008")
    clerk.press("./.", Key.Key_Return, "-", Key.Key_Return)
    assert clerk.shows("4.1", "2008") == "./."
    assert clerk.shows("4.2", "2008") == "-"
    assert clerk.shows("Projekter", "2008") == "-"


def test_delete_empties_all_that_is_chosen_in_one_step(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.press(Key.Key_Delete)
    assert clerk.line("4.1")[:2] == ["", ""]

    clerk.press((CTRL, Key.Key_Z))
    assert clerk.line("4.1")[:2] == ["5,5", "6,1"]
    assert clerk.line("4.2")[:2] == ["1,5", "-"]


def test_backspace_begins_anew(clerk):
    clerk.go("4.1", "2008")
    clerk.press(Key.Key_Backspace)
    assert clerk.entry.text() == ""


def test_ctrl_enter_puts_it_in_all_that_is_chosen(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.press("2", (CTRL, Key.Key_Return))

    assert clerk.line("4.1") == ["2,0", "2,0", "4,0"]
    assert clerk.line("4.2") == ["2,0", "2,0", "4,0"]
    assert clerk.edited.stack.count() == 1


def test_enter_and_tab_walk_through_what_is_chosen(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.press(Key.Key_Tab)
    assert clerk.at == ("4.1", "2009")
    clerk.press(Key.Key_Tab)
    assert clerk.at == ("4.2", "2008")
    clerk.press((SHIFT, Key.Key_Return))
    assert clerk.at == ("4.1", "2008")
    assert clerk.chosen() == (2, 2)


def test_each_entry_is_a_step_of_its_own_that_comes_back_with_the_cursor(clerk):
    clerk.go("4.1", "2008")
    clerk.press("7", Key.Key_Return, "8", Key.Key_Return)
    clerk.go("I ALT", "2009")

    clerk.press((CTRL, Key.Key_Z))
    assert clerk.line("4.2")[0] == "1,5"
    assert clerk.at[0] == "4.2"
    clerk.press((CTRL, Key.Key_Z))
    assert clerk.line("4.1")[0] == "5,5"
    clerk.press((CTRL, Key.Key_Y))
    assert clerk.line("4.1")[0] == "7,0"


def test_words_typed_in_the_new_line_become_a_line(clerk):
    clerk.go("new", "label")
    clerk.press("Tilskud", Key.Key_Tab, "3", Key.Key_Return)

    assert clerk.labels()[-2:] == ["  Tilskud", "I ALT"]
    assert clerk.shows("I ALT", "2008") == "13,0"
    assert clerk.says("new", "label") == "New line"


def test_a_printed_figure_is_typed_over_a_computed_one_and_cleared_again(clerk):
    clerk.go("Projekter", "2008")
    clerk.press("7,2", Key.Key_Return)
    assert clerk.shows("Projekter", "2008") == "7,2"
    assert "printed" in clerk.says("Projekter", "2008")
    assert "differs" in clerk.says("Projekter", "2008")
    assert "Printed 7,2 · computed 7" in clerk.explains("Projekter", "2008")
    assert "Difference 0,2" in clerk.explains("Projekter", "2008")

    clerk.go("Projekter", "2008")
    clerk.press(Key.Key_Delete)
    assert clerk.shows("Projekter", "2008") == "7,0"
    assert "computed" in clerk.says("Projekter", "2008")


def test_a_command_puts_in_what_is_being_typed_first(clerk):
    clerk.go("4.1", "2008")
    clerk.press("8")
    clerk.grid.commands()["move_rows_down"]()
    assert clerk.shows("4.1", "2008") == "8,0"
    assert [row.key for row in clerk.draft.rows[1:3]] == ["4.2", "4.1"]


def test_letters_from_an_input_method_begin_an_entry(clerk):
    clerk.go("4.1", "label")
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(clerk.view, composed)
    assert clerk.entry.text() == "é"


def test_a_click_forgets_where_tabbing_began(clerk):
    clerk.go("4.1", "label")
    clerk.press(Key.Key_Tab, Key.Key_Tab)
    clerk.go("4.1", "2009")
    clerk.press(Key.Key_Return)
    assert clerk.at == ("4.2", "2009")


def test_the_lines_of_a_new_table_are_written_one_after_another_before_its_total(begin):
    clerk = begin(editing.new_table("Drift", (2026, 2027), total="I alt"))
    clerk.press("Løn", Key.Key_Tab, "1", Key.Key_Tab, "2", Key.Key_Return)
    clerk.press("Husleje", Key.Key_Tab, "3", Key.Key_Tab, "4", Key.Key_Return)
    clerk.press("Kurser", Key.Key_Tab, "5", Key.Key_Return)

    assert clerk.labels() == ["Løn", "Husleje", "Kurser", "I alt"]
    assert clerk.line(clerk.draft.rows[-1].key)[:2] == ["9,0", "6,0"]
    assert clerk.at == ("", "label")


def test_enter_alone_goes_down_a_column_into_its_total(clerk):
    clerk.go("5.2", "2008")
    clerk.press("1,5", Key.Key_Return)
    assert clerk.at == (clerk.draft.rows[-1].key, "2008")

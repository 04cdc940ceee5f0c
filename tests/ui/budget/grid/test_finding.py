"""Finding and replacing words and figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.support.budget_tables import seed_003, table
from tests.ui.budget.grid.conftest import CTRL, Key


@pytest.fixture
def clerk(begin):
    return begin(seed_003())


def field(clerk, name):
    return clerk.grid.findChild(QLineEdit, f"find.{name}")


def look_for(clerk, words):
    clerk.press((CTRL, Key.Key_F))
    clerk.qtbot.keyClicks(field(clerk, "words"), words)


def count(clerk):
    return clerk.grid.findChild(QLabel, "find.count").text()


def test_ctrl_f_finds_as_it_is_typed_from_where_the_cursor_is(clerk):
    clerk.go("2.4", "label")
    look_for(clerk, "integration")
    assert clerk.at == ("2.13", "label")
    assert count(clerk) == "3 of 8"


def test_enter_goes_on_and_shift_enter_back_round_the_end(clerk):
    clerk.press((CTRL, Key.Key_Home))
    look_for(clerk, "danskundervisning")
    clerk.qtbot.keyClick(field(clerk, "words"), Key.Key_Return)
    assert clerk.at == ("3.3", "label")
    assert count(clerk) == "1 of 1"


def test_a_figure_is_found_as_it_is_shown(clerk):
    look_for(clerk, "191,3")
    assert clerk.at == ("3.3", "I alt")


def test_esc_goes_back_to_the_cell_that_was_found(clerk):
    look_for(clerk, "hotspot")
    clerk.qtbot.keyClick(field(clerk, "words"), Key.Key_Escape)
    assert clerk.view.hasFocus()
    assert clerk.at == ("2.11", "label")


def test_what_is_folded_away_is_found_and_unfolded(clerk):
    clerk.press((Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier, Key.Key_Up))
    look_for(clerk, "hotspot")
    assert "Hotspot" in clerk.in_sight()


def test_all_places_are_replaced_in_one_step(clerk):
    look_for(clerk, "integration")
    clerk.qtbot.keyClicks(field(clerk, "replacement"), "inklusion")
    clerk.qtbot.mouseClick(clerk.grid.findChild(QPushButton, "find.replace_all"), Qt.MouseButton.LeftButton)

    assert not [row.label for row in clerk.draft.rows if "integration" in row.label.lower()]
    assert count(clerk) == "Not found"
    assert clerk.edited.stack.count() == 1
    clerk.edited.stack.undo()
    assert clerk.draft == seed_003()


def test_one_place_is_replaced_at_a_time(clerk):
    clerk.press((CTRL, Key.Key_H))
    clerk.qtbot.keyClicks(field(clerk, "words"), "Helhedsplaner")
    clerk.qtbot.keyClicks(field(clerk, "replacement"), "Områdeplaner")
    clerk.qtbot.mouseClick(clerk.grid.findChild(QPushButton, "find.replace"), Qt.MouseButton.LeftButton)
    assert "Områdeplaner" in clerk.shows("2.5", "label")
    assert clerk.edited.stack.count() == 1


def test_a_large_table_is_searched_without_holding_up_who_types(begin):
    lines = "\n".join(f"Linje {number} | 1" for number in range(1, 1500))
    clerk = begin(table(f" | 2008\n{lines}"))
    look_for(clerk, "Linje 1")
    clerk.qtbot.waitUntil(lambda: count(clerk) == "1 of 611")
    assert clerk.at == ("Linje 1", "label")


def test_how_many_places_were_replaced_is_told(clerk):
    look_for(clerk, "integration")
    clerk.qtbot.keyClicks(field(clerk, "replacement"), "Samspil")
    clerk.qtbot.mouseClick(clerk.grid.findChild(QPushButton, "find.replace_all"), Qt.MouseButton.LeftButton)
    assert clerk.heard["told"] == ["Places where it was replaced: 8"]

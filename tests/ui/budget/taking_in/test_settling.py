"""A table that came in is looked through: doubts walked, settled, taken back; then it is taken over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, SourceText
from secretariat.domain.budget.tables import Unit
from secretariat.ui.budget.taking_in.doubt_column import DoubtColumn
from secretariat.ui.theme import ThemeChoice, appearance
from tests.ui.budget.conftest import choose, click, fill

DOUBTFUL = SourceText(
    """Indsatser for unge, mio. kr. (2026-p/l)
                              2026   2027   I alt
1.1 Opsøgende vejledere2       3,5    3,5    7,0
1.2 Ungeporten                 2,5    3,01   5,5
I alt                          6,0    6,5   12,5
"""
)
CLEAR = SourceText(
    """Projekter, mio. kr.
                              2026   2027   I alt
4.1 Patruljer                  5,5    6,1   11,6
4.2 Puljen                     8,5    3,5   12,0
I alt                         14,0    9,6   23,6
"""
)
WITHOUT_UNIT = SourceText(CLEAR.text.replace(", mio. kr.", ""))


def sheet(name: str, *rows: str) -> SourceGrid:
    """Return a sheet of a workbook, a row to a line."""
    return SourceGrid(tuple(tuple(SourceCell(cell) for cell in row.split(";")) for row in rows), name)


@pytest.fixture
def doubtful(take_in):
    """A table with two doubts: a mark after a label, and one after a figure."""
    incoming = take_in(DOUBTFUL)
    assert len(incoming.cards) == 2
    return incoming


def visible(tab):
    """Return what is said on a tab."""
    return [label.text() for label in tab.findChildren(QLabel) if label.isVisible()]


def focused_card(incoming):
    """Return the place of the card that has the cursor."""
    return next(place for place, card in enumerate(incoming.cards) if card.holds_focus)


def test_the_cursor_begins_on_the_first_doubt_and_the_table_shows_its_place(doubtful):
    assert focused_card(doubtful) == 0
    assert doubtful.grid.current_place()[0] == doubtful.card(0).doubt.row


def test_walking_goes_from_doubt_to_doubt_and_around(doubtful):
    walked = []
    for _ in range(3):
        doubtful.tab.commands()["next_finding"]()
        walked.append((focused_card(doubtful), doubtful.grid.current_place()[0]))
    rows = [card.doubt.row for card in doubtful.cards]
    assert walked == [(1, rows[1]), (0, rows[0]), (1, rows[1])]
    doubtful.tab.commands()["previous_finding"]()
    assert focused_card(doubtful) == 0


def test_a_doubt_is_settled_with_the_keyboard_and_keeps_the_cursor(doubtful):
    doubtful.tab.commands()["next_finding"]()
    before = doubtful.chosen(1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    doubtful.wait()
    assert doubtful.chosen(1) != before
    assert focused_card(doubtful) == 1
    assert doubtful.summary.startswith("1 thing is in doubt")


def test_the_likelier_reading_is_settled_with_the_space_bar(doubtful):
    before = doubtful.chosen(0)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    doubtful.wait()
    assert doubtful.chosen(0) == before
    assert doubtful.card(0).doubt.is_settled


def test_each_choice_is_taken_back_in_one_step(doubtful):
    first, second = doubtful.chosen(0), doubtful.chosen(1)
    for place in (0, 1):
        QTest.mouseClick(doubtful.ways(place)[1], Qt.MouseButton.LeftButton)
        doubtful.wait()
    assert doubtful.summary.startswith("Nothing is in doubt")
    doubtful.tab.undo_stack.undo()
    doubtful.wait()
    assert (doubtful.chosen(1), doubtful.card(0).doubt.is_settled) == (second, True)
    doubtful.tab.undo_stack.undo()
    doubtful.wait()
    assert (doubtful.chosen(0), doubtful.summary[:2]) == (first, "2 ")
    doubtful.tab.undo_stack.redo()
    doubtful.wait()
    assert doubtful.card(0).doubt.is_settled


def test_clicking_the_words_of_a_reading_chooses_it(doubtful):
    words = doubtful.ways(0)[1].accessibleName()
    label = next(one for one in doubtful.card(0).findChildren(QLabel) if one.text() == words)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    doubtful.wait()
    assert doubtful.chosen(0) == words


def test_tab_goes_from_card_to_card_also_when_one_is_made_anew(doubtful):
    QTest.mouseClick(doubtful.ways(0)[1], Qt.MouseButton.LeftButton)
    doubtful.wait()
    assert focused_card(doubtful) == 0
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused_card(doubtful) == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert focused_card(doubtful) == 0


def test_clicking_a_card_shows_its_place(doubtful):
    QTest.mouseClick(doubtful.card(1), Qt.MouseButton.LeftButton, pos=doubtful.card(1).rect().topLeft())
    doubt = doubtful.card(1).doubt
    assert doubtful.grid.current_place() == (doubt.row, doubt.column)


def test_a_title_loses_the_unit_and_the_price_level_that_the_table_tells(doubtful):
    assert doubtful.tab.findChild(QLineEdit, "field.title").text() == "Indsatser for unge"
    click(doubtful.tab, "action.take_over")
    (draft,) = doubtful.taken
    assert (draft.title, draft.unit, draft.price_level) == ("Indsatser for unge", Unit.MILLIONS, "2026-p/l")


def test_another_title_is_taken_over_and_can_be_taken_back(take_in):
    incoming = take_in(CLEAR)
    fill(incoming.tab, "title", "Projekter for unge")
    QTest.keyClick(incoming.tab.findChild(QLineEdit, "field.title"), Qt.Key.Key_Return)
    incoming.wait()
    incoming.tab.undo_stack.undo()
    incoming.wait()
    assert incoming.tab.findChild(QLineEdit, "field.title").text() == "Projekter"
    incoming.tab.undo_stack.redo()
    incoming.wait()
    click(incoming.tab, "action.take_over")
    assert incoming.taken[0].title == "Projekter for unge"


def test_a_title_that_is_changed_does_not_settle_what_the_figures_are_counted_in(take_in):
    incoming = take_in(WITHOUT_UNIT)
    assert len(incoming.cards) == 1
    fill(incoming.tab, "title", "Projekter for unge")
    QTest.keyClick(incoming.tab.findChild(QLineEdit, "field.title"), Qt.Key.Key_Return)
    incoming.wait()
    assert len(incoming.cards) == 1


def test_another_unit_reads_the_same_figures_in_it(take_in):
    incoming = take_in(WITHOUT_UNIT)
    choose(incoming.tab, "unit", "1,000 kr.")
    incoming.wait()
    assert incoming.summary == "Nothing is in doubt"
    incoming.tab.undo_stack.undo()
    incoming.wait()
    assert incoming.tab.findChild(QComboBox, "field.unit").currentText() == "mio. kr."
    assert len(incoming.cards) == 1


def test_settling_the_unit_on_its_card_changes_the_field_too(take_in):
    incoming = take_in(WITHOUT_UNIT)
    way = next(way for way in incoming.ways(0) if way.accessibleName() == "1,000 kr.")
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    incoming.wait()
    assert incoming.tab.findChild(QComboBox, "field.unit").currentText() == "1,000 kr."


def test_another_sheet_of_the_workbook_comes_with_its_own_title(take_in):
    first = sheet("2026", "Unge, mio. kr.;;", ";2026;2027", "4.1 Patruljer;5,5;6,1", "I alt;5,5;6,1")
    second = sheet("Ældre", "Ældre, 1.000 kr.;;", ";2026;2027", "5.1 Klubber;550;610", "I alt;550;610")
    incoming = take_in(first, second)
    choose(incoming.tab, "sheet", "Ældre")
    incoming.wait()
    assert incoming.tab.findChild(QLineEdit, "field.title").text() == "Ældre"
    click(incoming.tab, "action.take_over")
    (draft,) = incoming.taken
    assert (draft.title, draft.unit) == ("Ældre", Unit.THOUSANDS)


def test_one_sheet_alone_is_not_asked_for(take_in):
    assert not take_in(CLEAR).tab.findChild(QComboBox, "field.sheet").isVisible()


def test_nothing_in_doubt_is_said_calmly_and_enter_goes_on(take_in):
    incoming = take_in(CLEAR)
    assert "Nothing is in doubt. Look the table through, then take it over." in visible(incoming.tab)
    assert "next_finding" not in incoming.tab.commands()
    assert QApplication.focusWidget() is incoming.tab.findChild(QPushButton, "action.take_over")


def test_what_is_no_part_of_the_table_is_told_and_can_be_copied(take_in):
    incoming = take_in(SourceText(CLEAR.text + "Kilde: Økonomiafdelingen, sag 14-2026.\n"))
    told = incoming.tab.findChild(QPlainTextEdit, "taking_in.left_out")
    told.setFocus()
    QTest.keyClick(told, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(told, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Kilde: Økonomiafdelingen, sag 14-2026." in QApplication.clipboard().text()


def test_a_letter_is_no_table_and_cannot_be_taken_over(take_in):
    incoming = take_in(SourceText("Kære udvalg\n\nTak for mødet i går.\n"))
    assert not incoming.tab.findChild(QPushButton, "action.take_over").isEnabled()
    assert "save" not in incoming.tab.commands()


def test_a_long_table_is_read_beside_the_window(take_in):
    lines = "\n".join(f"{number}.1 Projekt {number}        1,5    2,0    3,5" for number in range(1, 400))
    incoming = take_in(SourceText(f"Projekter\n                 2026   2027   I alt\n{lines}\n"))
    choose(incoming.tab, "unit", "kr.")
    assert incoming.summary == "The table is being read anew …"
    assert not incoming.tab.findChild(QPushButton, "action.take_over").isEnabled()
    assert not incoming.tab.save()
    incoming.wait()
    assert incoming.tab.save()
    assert incoming.taken[0].unit is Unit.KRONER


def test_of_many_doubts_some_are_shown_and_more_come_as_they_are_settled(take_in):
    rows = [f"{number}.1 Indsatsen{number % 9 + 1};1,5;2,5" for number in range(1, 60)]
    incoming = take_in(sheet("Ark", "Projekter, mio. kr.;;", ";2026;2027", *rows))
    assert incoming.summary.startswith("59 things are in doubt")
    assert len(incoming.cards) == 40
    assert "19 more: they come as these are settled." in visible(incoming.tab)
    last = incoming.card(39).doubt
    QTest.mouseClick(incoming.ways(0)[0], Qt.MouseButton.LeftButton)
    incoming.wait()
    assert incoming.summary.startswith("58 things are in doubt")
    assert [card.doubt.key for card in incoming.cards].index(last.key) == 38
    assert focused_card(incoming) == 0


def test_the_column_is_as_wide_as_large_letters_need(take_in, qtbot):
    incoming = take_in(DOUBTFUL)
    try:
        appearance().apply(ThemeChoice.DARK, text_percent=150)
        incoming.tab.parentWidget().resize(640, 600)
        column = incoming.tab.findChild(DoubtColumn)
        page = column.widget()
        qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= column.viewport().width())
        assert all(page.rect().contains(card.geometry()) for card in incoming.cards)
    finally:
        appearance().apply(ThemeChoice.LIGHT)


def test_a_table_that_was_taken_over_is_not_said_to_lie_where_it_was(take_in):
    incoming = take_in(CLEAR)
    assert incoming.tab.is_dirty
    click(incoming.tab, "action.take_over")
    assert not incoming.tab.is_dirty

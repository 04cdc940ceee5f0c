"""The money of a sheet is typed once: the law gives the rate, the rate the net, and all of them the sentence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from secretariat.domain.sheet_fields import Attainment
from tests.ui.hearings.conftest import type_into
from tests.ui.sheets.conftest import OTHER_LINE, press

NBSP = "\u00a0"


@pytest.fixture
def tab(open_sheet, sheet):
    tab = open_sheet(sheet)
    press(tab, "facts_page")
    return tab


@pytest.fixture
def told(open_sheet, written):
    tab = open_sheet(written)
    press(tab, "facts_page")
    return tab


def choose(tab, field: str, words: str) -> None:
    combo = tab.findChild(QComboBox, f"field.{field}")
    combo.setFocus()
    index = combo.findText(words)
    assert index >= 0, [combo.itemText(i) for i in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def offer(tab, name: str) -> str:
    label = tab.findChild(QLabel, f"offer.{name}")
    return label.text().replace(NBSP, " ") if label.isVisible() else ""


def sentence(tab) -> str:
    return tab.findChild(QLabel, "economy.generated").text().replace(NBSP, " ")


def retype(tab, field: str, words: str) -> None:
    line = tab.findChild(QWidget, f"field.{field}")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)


def test_choosing_a_law_takes_its_rate_along_as_one_step(tab, sheet):
    choose(tab, "economy.refund_law", "Integrationsloven")
    economy = tab.draft.economy
    assert (economy.refund_percent, economy.refund_since) == (Decimal(50), date(2007, 1, 1))
    tab.undo_stack.undo()
    assert tab.draft == sheet.draft


def test_a_rate_of_ones_own_stands_and_is_told_of(told):
    retype(told, "economy.refund_percent", "75")
    assert told.draft.economy.refund_percent == Decimal(75)
    assert "50 per cent" in offer(told, "rate")
    press(told, "take_rate")
    assert told.draft.economy.refund_percent == Decimal(50)


def test_no_refund_takes_the_rate_away(told):
    choose(told, "economy.refund_law", "No refund")
    assert told.draft.economy.refund_percent is None


def test_net_is_offered_and_taken_with_a_press(tab):
    type_into(tab, "economy.gross", "46,4")
    choose(tab, "economy.refund_law", "Integrationsloven")
    assert tab.draft.economy.net is None
    assert "23,2 mio. kr." in offer(tab, "net")
    press(tab, "take_net")
    assert tab.draft.economy.net == Decimal(23_200_000)
    tab.undo_stack.undo()
    assert tab.draft.economy.net is None


def test_a_net_that_differs_stands_and_the_difference_is_told(told):
    retype(told, "economy.gross", "5 mio. kr.")
    assert told.draft.economy.net == Decimal(2_000_000)
    assert "2,5 mio. kr." in offer(told, "net")
    assert "0,5 mio. kr. more" in offer(told, "net")


def test_the_sentence_follows_the_figures(told):
    assert "4,0 mio. kr." in sentence(told)
    retype(told, "economy.gross", "46,4 mio. kr.")
    assert "46,4 mio. kr." in sentence(told)


def test_the_sentence_is_written_by_hand_and_the_figures_own_taken_again(told):
    made = sentence(told)
    by_hand = told.findChild(QPlainTextEdit, "field.economy.sentence")
    assert not by_hand.isVisible()
    press(told, "write_by_hand")
    assert by_hand.hasFocus()
    assert by_hand.toPlainText().replace(NBSP, " ") == made
    QTest.keyClick(by_hand, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(by_hand, " Resten er lån.")
    assert told.draft.economy.sentence.endswith("Resten er lån.")
    assert sentence(told) == made

    press(told, "take_generated")

    assert told.draft.economy.sentence == ""
    assert not by_hand.isVisible()


def test_a_judgement_is_chosen_and_taken_back_by_the_same_tile(tab):
    tile = tab.findChild(QPushButton, "tile.attainment.met")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert tab.draft.attainment is Attainment.MET
    assert tile.isChecked()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert tab.draft.attainment is None
    assert not tile.isChecked()


def test_another_judgement_lets_go_of_the_first(told):
    QTest.mouseClick(told.findChild(QPushButton, "tile.attainment.not_met"), Qt.MouseButton.LeftButton)
    assert told.draft.attainment is Attainment.NOT_MET
    assert not told.findChild(QPushButton, "tile.attainment.partly").isChecked()
    told.undo_stack.undo()
    assert told.findChild(QPushButton, "tile.attainment.partly").isChecked()


def test_the_other_line_is_asked_for_only_when_the_money_is_counted_there(told):
    line = told.findChild(QComboBox, "field.economy.other_line")
    assert not line.isEnabled()
    choose(told, "economy.counting", "On another budget line")
    assert line.isEnabled()
    choose(told, "economy.other_line", "2.13 Integrationspuljen")
    assert told.draft.economy.other_line == OTHER_LINE
    assert "2.13 Integrationspuljen" in sentence(told)


def test_an_office_is_asked_to_contribute(tab, services, sheet):
    add = next(button for button in tab.findChildren(QPushButton) if button.text() == "Ask an office")
    tab.pages.facts.form.ensureWidgetVisible(add)
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    QTest.keyClicks(tab.focusWidget(), "Socialforvaltningen")
    assert tab.save()
    assert [one.office for one in services.sheets.get(sheet.id).draft.contributions] == ["Socialforvaltningen"]

"""The field at the top finds what is written as well as what it is called, without holding up what is typed."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from secretariat.application.records import RecordKind
from secretariat.ui.search import SearchField
from secretariat.ui.searching.search_page import SearchPage


@pytest.fixture
def field(indexed) -> SearchField:
    """The field, with the cursor in it."""
    indexed.keys("Ctrl+K")
    found = indexed.find(QLineEdit, "search")
    assert isinstance(found, SearchField)
    return found


def rows(desk) -> list[str]:
    """Return what stands in the list under the field."""
    shown = desk.frame.findChild(QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def test_passages_stand_below_what_is_called_by_the_words_under_a_heading(qtbot, indexed, field) -> None:
    QTest.keyClicks(field, "hotspot")
    assert "2.11 Hotspot" in field.hits()
    qtbot.waitUntil(lambda: bool(field.passages()))
    shown = rows(indexed)
    assert shown.index("In the texts") == len(field.hits())
    assert any(title.startswith("2.11") for title in field.passages())
    assert shown[-1] == "Search everything for “hotspot”"


def test_a_double_a_finds_what_is_written_with_a_ring(qtbot, indexed, field) -> None:
    QTest.keyClicks(field, "omraader")
    qtbot.waitUntil(lambda: bool(field.passages()))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    indexed.keys("Ctrl+K")
    QTest.keyClicks(field, "Områder")
    qtbot.waitUntil(lambda: bool(field.passages()))


def test_enter_opens_the_passage_where_it_stands(qtbot, indexed, field) -> None:
    QTest.keyClicks(field, "ekstreme miljøer")
    qtbot.waitUntil(lambda: bool(field.passages()))
    QTest.keyClick(field, Qt.Key.Key_Return)
    record = indexed.window.front
    assert record.key.startswith(f"{RecordKind.SHEET.value}:")
    assert "ekstreme" in record.pages.rows.editor.page.textCursor().selectedText().lower()


def test_the_last_entry_opens_the_page_of_the_search_with_the_words(qtbot, indexed, field) -> None:
    QTest.keyClicks(field, "unge")
    qtbot.waitUntil(lambda: bool(field.passages()))
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    page = indexed.window.front
    assert isinstance(page, SearchPage)
    qtbot.waitUntil(lambda: not page.is_behind)
    assert indexed.find(QLineEdit, "field.search_everything").text() == "unge"
    assert page.hits


def test_an_entry_the_arrows_went_to_stays_chosen_when_the_passages_come(qtbot, indexed, field, monkeypatch) -> None:
    search = indexed.startup.workplace.services.search
    may_answer = threading.Event()
    found = type(search).find

    def slowly(self, query):
        may_answer.wait(10)
        return found(self, query)

    monkeypatch.setattr(type(search), "find", slowly)
    QTest.keyClicks(field, "hotspot")
    QTest.keyClick(field, Qt.Key.Key_Down)
    chosen = indexed.frame.findChild(QListWidget).currentItem().text()
    may_answer.set()
    qtbot.waitUntil(lambda: bool(field.passages()))
    assert indexed.frame.findChild(QListWidget).currentItem().text() == chosen


def test_letters_are_taken_while_the_search_is_slow(qtbot, indexed, field, monkeypatch) -> None:
    search = indexed.startup.workplace.services.search
    may_answer = threading.Event()
    monkeypatch.setattr(type(search), "find", lambda self, query: may_answer.wait(10) and ())
    QTest.keyClicks(field, "helhedsplaner")
    assert field.text() == "helhedsplaner"
    assert any("Helhedsplaner" in title for title in field.hits())
    may_answer.set()


def test_one_letter_looks_for_no_passages(qtbot, indexed, field) -> None:
    with qtbot.assertNotEmitted(field.passages_wanted):
        QTest.keyClicks(field, "u")
    with qtbot.waitSignal(field.passages_wanted):
        QTest.keyClicks(field, "n")


def test_words_that_nothing_has_still_offer_the_page(qtbot, indexed, field) -> None:
    QTest.keyClicks(field, "qqqq")
    assert rows(indexed) == ["Nothing is called that.", "Search everything for “qqqq”"]

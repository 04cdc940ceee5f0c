"""The page of the search: filters, the whole passage with its source, opening at the place, keys, empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QTextEdit

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.searched import Searched
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.text_markup import read_markup
from secretariat.ui.searching.search_page import SearchPage
from secretariat.ui.theme import ThemeChoice, appearance, colour


def choose(desk, kind: str) -> None:
    """Choose an entry of a filter's menu."""
    desk.frame.findChild(QAction, kind).trigger()


def seen(page: SearchPage) -> str:
    """Return everything the labels that can be seen say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def listed(desk) -> QListView:
    return desk.find(QListView, "list.found")


def test_before_anything_is_typed_one_sentence_tells_what_can_be_found(page: SearchPage) -> None:
    assert "“words in quotation marks” stand in that order" in seen(page)
    assert not page.hits


def test_hits_come_as_one_types_with_their_number(indexed, page, look) -> None:
    look(page, "unge")
    assert len(page.hits) > 5
    assert indexed.find(QLabel, "count").text() == f"{len(page.hits)} hits"
    look(page, "ungegruppen")
    assert indexed.find(QLabel, "count").text() == "1 hit"


def test_words_in_quotation_marks_stand_in_that_order(page, look) -> None:
    look(page, '"ekstreme miljøer"')
    assert page.hits
    look(page, '"miljøer ekstreme"')
    assert not page.hits


def test_filters_offer_what_occurs_and_narrow_the_hits(qtbot, indexed, page, look) -> None:
    look(page, "kommune")
    everything = len(page.hits)
    assert indexed.frame.findChild(QAction, "filter.kind.decision") is None
    choose(indexed, "filter.kind.sheet")
    qtbot.waitUntil(lambda: not page.is_behind)
    assert {hit.kind for hit in page.hits} == {Searched.SHEET}
    assert indexed.find(QPushButton, "filter.kind").text() == "Kind: Status sheet"
    choose(indexed, "filter.year.2008")
    qtbot.waitUntil(lambda: not page.is_behind)
    assert {hit.year for hit in page.hits} == {2008}
    indexed.click(QPushButton, "action.clear_filters")
    qtbot.waitUntil(lambda: not page.is_behind)
    assert len(page.hits) == everything


def test_states_are_worded_as_in_the_lists(qtbot, indexed, page, look) -> None:
    look(page, "unge")
    words = {
        action.text().rpartition(" (")[0]
        for action in indexed.frame.findChildren(QAction)
        if action.objectName().startswith("filter.state.")
    }
    assert {"Drafting", "Ready", "Chair's approval"} <= words


def test_nothing_found_behind_filters_offers_to_clear_them(qtbot, indexed, page, look) -> None:
    look(page, "kommune")
    choose(indexed, "filter.kind.indicator")
    qtbot.waitUntil(lambda: not page.is_behind)
    look(page, "ungegruppen")
    assert "Nothing is found that the filters let through." in seen(page)
    indexed.click(QPushButton, "action.clear_filters_here")
    qtbot.waitUntil(lambda: not page.is_behind)
    assert len(page.hits) == 1


def test_nothing_found_at_all_says_what_to_try(page, look) -> None:
    look(page, "xyzzy")
    assert "try fewer words" in seen(page)


def test_the_passage_stands_beside_with_its_words_marked_and_its_source(indexed, page, look) -> None:
    look(page, "ungegruppen")
    assert "2009-043377" in indexed.find(QLabel, "source").text()
    text = indexed.find(QTextEdit, "text-page")
    assert "Ungegruppen" in text.toPlainText()
    assert [mark.cursor.selectedText() for mark in text.extraSelections()] == ["Ungegruppen"]
    assert text.isReadOnly()


def test_arrows_walk_the_hits_enter_opens_and_escape_goes_back_to_the_field(qtbot, indexed, page, look) -> None:
    look(page, "unge")
    field = indexed.find(QLineEdit, "field.search_everything")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert listed(indexed).hasFocus()
    QTest.keyClick(listed(indexed), Qt.Key.Key_Down)
    assert listed(indexed).currentIndex().row() == 1
    QTest.keyClick(listed(indexed), Qt.Key.Key_Escape)
    assert field.hasFocus()
    assert field.selectedText() == "unge"
    hit = page.hits[1]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert indexed.window.front is not page
    assert indexed.window.front.key.endswith(f":{hit.record}")


def open_first(desk, page, look, words: str, kind: Searched):
    """Open the first hit of a kind, and return its tab."""
    look(page, words)
    row = next(row for row, hit in enumerate(page.hits) if hit.kind is kind)
    shown = listed(desk)
    shown.setCurrentIndex(shown.model().index(row, 0))
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    return desk.window.front


def test_a_section_of_a_paper_opens_at_the_words(indexed, page, look) -> None:
    record = open_first(indexed, page, look, "ungegruppen", Searched.DOCUMENT)
    assert record.pages.text.editor.page.textCursor().selectedText() == "Ungegruppen"


def test_a_response_opens_at_the_words(indexed, page, look) -> None:
    record = open_first(indexed, page, look, "forebygger kriminalitet", Searched.RESPONSE)
    assert record.pages.editor.page.textCursor().selectedText() == "forebygger kriminalitet"


def test_a_line_of_a_budget_table_opens_on_the_line(indexed, page, look) -> None:
    record = open_first(indexed, page, look, "kommune", Searched.BUDGET_TABLE)
    hit = next(hit for hit in page.hits if hit.kind is Searched.BUDGET_TABLE)
    assert record.key == f"{RecordKind.BUDGET_TABLE.value}:{hit.record}"
    if hit.part:
        assert record.grid.current_place()[0] == hit.part.removeprefix("line:")


def test_an_item_of_a_meeting_opens_on_the_item(indexed, page, look) -> None:
    record = open_first(indexed, page, look, "unge", Searched.DECISION)
    hit = next(hit for hit in page.hits if hit.kind is Searched.DECISION)
    assert record.agenda.current == hit.part


def test_what_is_stored_elsewhere_is_found_as_soon_as_it_is_read(qtbot, indexed, page, look) -> None:
    look(page, "tidligere ukendt")
    assert not page.hits
    workplace = indexed.startup.workplace
    draft = DocumentDraft(title="Et notat", text=read_markup("# Afsnit\n\nNoget tidligere ukendt."))
    workplace.services.documents.add(workplace.committee, draft)
    indexed.startup.operations.changed.emit(Changes.DOCUMENTS)
    qtbot.waitUntil(lambda: bool(page.hits))
    assert page.hits[0].title == "Et notat"


def test_an_issued_response_opens_as_the_paper_that_left(qtbot, indexed, page, look) -> None:
    services = indexed.startup.workplace.services
    row = next(row for row in services.hearings.list_rows(None) if row.title.startswith("Valby"))
    services.responses.issue(row.id, version=services.hearings.get(row.id).version)
    services.search.refresh()
    record = open_first(indexed, page, look, "forebygger kriminalitet", Searched.ISSUED_RESPONSE)
    assert record.key.startswith("issue:")


def test_an_issued_paper_opens_as_it_left(qtbot, indexed, page, look) -> None:
    services = indexed.startup.workplace.services
    look(page, "ungegruppen")
    document = services.documents.get(page.hits[0].record)
    services.document_issues.issue(document.id, version=document.version, reason="Borgmesteren har set det")
    services.search.refresh()
    look(page, "ungegruppen")
    row = next(row for row, hit in enumerate(page.hits) if hit.kind is Searched.ISSUED_DOCUMENT)
    listed(indexed).setCurrentIndex(listed(indexed).model().index(row, 0))
    indexed.click(QPushButton, "action.open_found")
    qtbot.waitUntil(lambda: indexed.window.front.key.startswith("document_issue:"))


def test_one_page_is_kept_and_closing_it_lets_a_new_one_be_opened(qtbot, indexed, page, look) -> None:
    look(page, "unge")
    indexed.keys("Ctrl+Shift+F")
    assert indexed.window.front is page
    indexed.keys("Ctrl+W")
    indexed.keys("Ctrl+Shift+F")
    assert isinstance(indexed.window.front, SearchPage)
    assert not indexed.window.front.hits


def test_the_words_found_stand_out_in_either_theme(indexed, page, look) -> None:
    look(page, "unge")
    shown = listed(indexed)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        appearance().apply(choice)
        picture = shown.viewport().grab().toImage()
        wanted = colour("selection").rgb()
        columns, lines = range(0, picture.width(), 2), range(0, min(picture.height(), 200), 2)
        assert any(picture.pixel(x, y) == wanted for y in lines for x in columns), choice

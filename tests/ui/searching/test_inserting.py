"""A passage found is put into the text last worked in, as ordinary text with its source in a footnote, in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from secretariat.application.records import RecordKind
from secretariat.application.searched import Searched, SearchQuery
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.text import Heading, NoteMark, Run, Text, inlines_of, notes, plain
from secretariat.domain.text_markup import read_markup
from secretariat.ui.documents.document_record import DocumentRecord
from secretariat.ui.kit.notices import NoticeKind


@pytest.fixture
def memo(indexed) -> DocumentRecord:
    """A memo of two paragraphs, open, with the cursor at the end of the first."""
    workplace = indexed.startup.workplace
    draft = DocumentDraft(title="Notat om unge", text=read_markup("# Baggrund\n\nFørste afsnit.\n\nAndet afsnit."))
    stored = workplace.services.documents.add(workplace.committee, draft)
    record = workplace.open_record(RecordKind.DOCUMENT, stored.id)
    page = record.pages.text.editor.page
    cursor = page.textCursor()
    cursor.setPosition(page.document().findBlockByNumber(1).position() + len("Første afsnit."))
    page.setTextCursor(cursor)
    return record


def told(text: Text) -> list[str]:
    return [plain(block).replace("\ufffc", "¹") for block in text.blocks]


def find(qtbot, desk, look, words: str) -> None:
    """Look for words on the page of the search, and wait for the passage."""
    desk.keys("Ctrl+Shift+F")
    look(desk.window.front, words)


def test_the_passage_stands_in_paragraphs_of_its_own_with_its_source_in_a_footnote(qtbot, indexed, memo, look) -> None:
    find(qtbot, indexed, look, "ungegruppen")
    button = indexed.find(QPushButton, "action.insert_found")
    assert button.text() == "Insert into “Notat om unge”"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert indexed.window.front is memo
    lines = told(memo.draft.text)
    assert lines[:2] == ["Baggrund", "Første afsnit."]
    assert lines[-1] == "Andet afsnit."
    assert lines[-2].endswith("¹")
    (mark,) = notes(memo.draft.text)
    assert plain(mark.note).startswith("Fra: Statusredegørelse")
    assert plain(mark.note).endswith(", 25. maj 2009, 2009-043377")


def test_it_is_one_step_that_can_be_taken_back(qtbot, indexed, memo, look) -> None:
    before = memo.draft.text
    find(qtbot, indexed, look, "ungegruppen")
    QTest.keyClick(indexed.frame.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert memo.draft.text != before
    indexed.keys("Ctrl+Z")
    assert memo.draft.text == before


def test_in_the_middle_of_a_paragraph_its_words_stand_before_and_after(qtbot, indexed, memo, look) -> None:
    page = memo.pages.text.editor.page
    cursor = page.textCursor()
    cursor.setPosition(page.document().findBlockByNumber(1).position() + len("Første"))
    page.setTextCursor(cursor)
    find(qtbot, indexed, look, "ungegruppen")
    indexed.click(QPushButton, "action.insert_found")
    lines = told(memo.draft.text)
    assert lines[1] == "Første"
    assert lines[-2:] == [" afsnit.", "Andet afsnit."]


def test_no_heading_is_written_into_and_nothing_selected_is_lost(qtbot, indexed, memo, look) -> None:
    page = memo.pages.text.editor.page
    cursor = page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    find(qtbot, indexed, look, "ungegruppen")
    indexed.click(QPushButton, "action.insert_found")
    first = memo.draft.text.blocks[0]
    assert isinstance(first, Heading)
    assert plain(first) == "Baggrund"
    assert told(memo.draft.text)[-2:] == ["Første afsnit.", "Andet afsnit."]


def test_figures_and_live_pieces_come_as_plain_words_or_not_at_all(qtbot, indexed, memo, look) -> None:
    find(qtbot, indexed, look, "ungegruppen")
    indexed.click(QPushButton, "action.insert_found")
    runs = [one for block in memo.draft.text.blocks for inlines in inlines_of(block) for one in inlines]
    assert all(one.field is None for one in runs if isinstance(one, Run))
    assert any(isinstance(one, NoteMark) for one in runs)


def test_without_an_open_text_the_button_says_why_it_cannot_be_used(qtbot, indexed, look) -> None:
    find(qtbot, indexed, look, "unge")
    assert not indexed.find(QPushButton, "action.insert_found").isEnabled()
    page = indexed.window.front
    reasons = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Open a paper, a response or a status sheet to insert the passage there." in reasons


def test_what_is_issued_takes_nothing_and_the_button_says_so(qtbot, indexed, look) -> None:
    workplace = indexed.startup.workplace
    row = next(row for row in workplace.services.hearings.list_rows(None) if row.title.startswith("Valby"))
    workplace.services.responses.issue(row.id, version=workplace.services.hearings.get(row.id).version)
    workplace.open_record(RecordKind.HEARING, row.id)
    find(qtbot, indexed, look, "ungegruppen")
    button = indexed.find(QPushButton, "action.insert_found")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "“Valby bydelsplan” can be read only."


def test_what_comes_from_a_closed_item_is_told_of(qtbot, indexed, memo, look) -> None:
    workplace = indexed.startup.workplace
    draft = DocumentDraft(
        kind=DocumentKind.RECOMMENDATION,
        title="En lukket sag",
        recommendation=Recommendation(is_closed=True),
        text=read_markup("# Problemstilling\n\nFortrolige oplysninger."),
    )
    workplace.services.documents.add(workplace.committee, draft)
    workplace.services.search.refresh()
    find(qtbot, indexed, look, "fortrolige oplysninger")
    indexed.click(QPushButton, "action.insert_found")
    (notice,) = [one for one in indexed.window.notices.shown() if one.kind is NoticeKind.WARNING]
    assert notice.meaning == "It comes from a closed item."


def test_a_sheet_takes_a_passage_into_its_row(qtbot, indexed, look) -> None:
    workplace = indexed.startup.workplace
    hit = next(hit for hit in hits(indexed, "unge") if hit.kind is Searched.SHEET)
    record = workplace.open_record(RecordKind.SHEET, hit.record)
    before = len(record.draft.text.blocks)
    find(qtbot, indexed, look, "ungegruppen")
    indexed.click(QPushButton, "action.insert_found")
    assert indexed.window.front is record
    assert len(record.draft.text.blocks) > before


def test_the_text_last_in_front_is_the_one_that_takes_it(qtbot, indexed, memo, look) -> None:
    workplace = indexed.startup.workplace
    hit = next(hit for hit in hits(indexed, "forebygger") if hit.kind is Searched.RESPONSE)
    response = workplace.open_record(RecordKind.HEARING, hit.record)
    find(qtbot, indexed, look, "ungegruppen")
    tip = indexed.find(QPushButton, "action.insert_found").toolTip()
    assert response.title in tip
    indexed.window.show_record(memo)
    indexed.keys("Ctrl+Shift+F")
    assert "Notat om unge" in indexed.find(QPushButton, "action.insert_found").text()


def hits(desk, words: str):
    """Return what is found for words."""
    return desk.startup.workplace.services.search.find(SearchQuery(words))

"""Next year's document: begun from last year's, every part of it marked until somebody confirmed or changed it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from secretariat.domain.documents.rolling import TITLE, unconfirmed
from secretariat.ui.documents.document_strip import FACTS_PAGE, TEXT_PAGE
from secretariat.ui.documents.new_document import RollDocument
from secretariat.ui.documents.new_documents import NewDocuments
from tests.ui.budget.conftest import fill
from tests.ui.documents.conftest import year
from tests.ui.hearings.conftest import press, press_notice, words_of


@pytest.fixture
def rolled(services, committee, memo):
    """The memo of 2010 as it is begun from the one of 2009, stored."""
    after = year(services, committee, 2010)
    return services.documents.add(committee.id, services.documents.rolled(memo.id, after.id))


def progress(tab) -> str:
    return tab.findChild(QLabel, "document.progress").text()


def test_every_part_that_says_something_is_marked(open_document, rolled):
    tab = open_document(rolled)
    count = len(unconfirmed(rolled.draft))
    assert count > 2
    assert progress(tab) == f"{count} parts carried over are not confirmed"


def test_what_is_changed_needs_no_confirmation(open_document, rolled, qtbot):
    tab = open_document(rolled)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "title", "Notat om indsatser i 2010")
    assert TITLE not in unconfirmed(tab.draft)
    section = rolled.draft.text.blocks[0].section.key
    tab.pages.show_page(TEXT_PAGE)
    tab.pages.text.editor.show_section(section)
    QTest.keyClicks(tab.pages.text.editor.page, "I 2010: ")
    left = len(unconfirmed(rolled.draft)) - 2
    qtbot.waitUntil(lambda: progress(tab).startswith(f"{left} part"))


def test_confirming_goes_from_part_to_part_until_none_is_left(open_document, rolled, desk):
    tab = open_document(rolled)
    for _ in range(len(unconfirmed(rolled.draft)) + 1):
        if "confirm_field" in tab.commands():
            tab.commands()["confirm_field"]()
    assert not unconfirmed(tab.draft)
    assert progress(tab) == "All that was carried over is confirmed"
    assert "Everything that was carried over is confirmed." in desk.messages()
    assert words_of(tab.draft.text) == words_of(rolled.draft.text)


def test_everything_is_confirmed_at_once_and_undo_takes_it_back(open_document, rolled, desk):
    tab = open_document(rolled)
    press(tab, "confirm_all")
    assert not unconfirmed(tab.draft)
    press_notice(desk, "Undo")
    assert tab.draft == rolled.draft


def test_walking_goes_to_the_field_of_the_form_too(open_document, rolled):
    tab = open_document(rolled)
    tab.pages.go_to_field(TITLE)
    assert tab.pages.strip.page == FACTS_PAGE
    assert tab.pages.field == TITLE
    tab.commands()["next_unconfirmed"]()
    assert tab.pages.strip.page == TEXT_PAGE
    tab.commands()["previous_unconfirmed"]()
    assert tab.pages.field == TITLE


def test_the_text_is_compared_with_last_years(open_document, rolled, qtbot):
    tab = open_document(rolled)
    tab.pages.text.editor.show_section(rolled.draft.text.blocks[0].section.key)
    QTest.keyClicks(tab.pages.text.editor.page, "Nyt i 2010: ")
    with qtbot.waitSignal(tab.pages.comparison.compared):
        tab.commands()["compare"]()
    assert tab.pages.compares
    assert tab.pages.comparison.view.differences


def test_a_document_without_marks_shows_nothing_of_them(open_document, memo):
    tab = open_document(memo)
    assert not tab.findChild(QLabel, "document.progress").isVisible()
    assert "confirm_field" not in tab.commands()


def test_next_years_is_asked_for_with_the_period_after(desk, services, committee, memo, qtbot):
    after = services.periods.roll(memo.draft.period, services.periods.next_draft(memo.draft.period))
    documents = NewDocuments(services, desk.operations, desk, committee=lambda: committee)
    desk.show()
    documents.roll(memo.id)
    asked = desk.findChild(RollDocument)
    assert asked.findChild(QComboBox, "field.period").currentText() == after.draft.name
    with qtbot.waitSignal(documents.begun) as begun:
        asked.verb.click()
    draft = begun.args[0]
    assert draft.period == after.id
    assert draft.rolled_from == memo.id
    assert unconfirmed(draft)


def test_the_record_asks_for_next_years_after_it_is_saved(open_document, memo, services, qtbot):
    tab = open_document(memo)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "place", "Aarhus")
    with qtbot.waitSignal(tab.roll_wanted) as wanted:
        tab.commands()["roll_document"]()
    assert wanted.args == [memo.id]
    assert services.documents.get(memo.id).draft.place == "Aarhus"
    assert tab.findChild(QLineEdit, "field.place")

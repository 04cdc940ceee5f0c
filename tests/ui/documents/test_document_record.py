"""A document in its tab: written, saved, undone, recovered, moved on, and locked once it is issued."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton

from secretariat.application.ports import Changes
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.documents.kinds import DocumentKind, Numbering
from secretariat.domain.text import plain
from secretariat.ui.documents.document_strip import FACTS_PAGE, RECOMMENDATION_PAGE
from tests.ui.budget.conftest import choose, click, fill
from tests.ui.hearings.conftest import press, press_notice, words_of
from tests.ui.sheets.conftest import press as press_shown

STATE_WORDS = ("Not saved yet", "Drafting", "Under review", "Ready", "Issued")


def state_word(tab) -> str:
    return next(label.text() for label in tab.pages.strip.findChildren(QLabel) if label.text() in STATE_WORDS)


def test_what_is_typed_is_saved_with_the_document(open_document, memo, services):
    tab = open_document(memo)
    editor = tab.pages.text.editor
    assert editor.show_section(memo.draft.text.blocks[0].section.key)
    QTest.keyClicks(editor.page, "Nyt: ")
    assert tab.is_dirty
    assert tab.save()
    assert not tab.is_dirty
    assert "Nyt: Der er arbejdet" in words_of(services.documents.get(memo.id).draft.text)


def test_a_step_in_the_form_and_one_in_the_text_are_undone_one_after_the_other(open_document, memo):
    tab = open_document(memo)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "place", "Aarhus")
    editor = tab.pages.text.editor
    editor.show_section(memo.draft.text.blocks[0].section.key)
    QTest.keyClicks(editor.page, "Nyt")
    tab.undo_stack.undo()
    assert "Nyt" not in words_of(tab.draft.text)
    assert tab.draft.place == "Aarhus"
    while tab.undo_stack.canUndo():
        tab.undo_stack.undo()
    assert tab.draft == memo.draft


def test_a_new_document_without_a_title_begins_with_its_title(open_document, services, committee, period, templates):
    draft = services.documents.begin(committee.id, templates[DocumentKind.RECOMMENDATION].id, period.id)
    tab = open_document(draft=draft)
    assert tab.pages.strip.page == FACTS_PAGE
    assert tab.is_dirty
    assert not tab.save()
    fill(tab, "title", "Arbejdsplan 2010")
    assert tab.save()
    assert [row.title for row in services.documents.rows(committee.id)] == ["Arbejdsplan 2010"]
    assert state_word(tab) == "Drafting"


def test_what_was_typed_and_not_saved_comes_back(open_document, memo, services, qtbot):
    tab = open_document(memo)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "addressee", "Borgerrepræsentationen")
    tab.leave()
    entry = services.recovery.entries()[0]
    again = open_document(memo, recovered=entry)
    assert again.is_dirty
    assert again.draft.addressee == "Borgerrepræsentationen"


def test_a_new_recommendation_that_was_never_saved_comes_back_with_its_points(
    open_document, services, committee, period, templates
):
    draft = services.documents.begin(committee.id, templates[DocumentKind.RECOMMENDATION].id, period.id)
    tab = open_document(draft=draft)
    fill(tab, "title", "Arbejdsplan 2010")
    tab.leave()
    again = open_document(recovered=services.recovery.entries()[0])
    again.pages.show_page(RECOMMENDATION_PAGE)
    click(again, "add.recommendation.points")
    assert again.title == "Arbejdsplan 2010"
    assert len(again.draft.recommendation.points) == 1


def test_points_are_added_written_and_moved_with_the_keys(open_document, recommendation):
    tab = open_document(recommendation)
    tab.pages.show_page(RECOMMENDATION_PAGE)
    click(tab, "add.recommendation.points")
    last = tab.findChild(QPlainTextEdit, "field.recommendation.points.2.text")
    last.setFocus()
    QTest.keyClicks(last, "planen for integration")
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    texts = [point.text for point in tab.draft.recommendation.points]
    assert texts == ["status for 2009", "planen for integration", "planen for 2010"]


def test_how_it_looks_on_paper_is_chosen_in_the_document(open_document, memo):
    tab = open_document(memo)
    choose(tab, "choices.numbering", "1, 1.1, 1.1.1")
    assert tab.draft.choices.numbering is Numbering.DECIMAL


def test_a_document_is_moved_on_with_a_remark_after_it_is_saved(open_document, memo, services):
    tab = open_document(memo)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "place", "Aarhus")
    press(tab, "move_on")
    fill(tab, "move_remark", "Til gennemsyn")
    press(tab, "confirm_move")
    stored = services.documents.get(memo.id)
    assert stored.state is DocumentState.REVIEW
    assert stored.draft.place == "Aarhus"
    assert stored.history[-1].remark == "Til gennemsyn"
    assert state_word(tab) == "Under review"


def test_two_screens_that_stored_the_same_document_are_asked_about(open_document, memo, services, desk):
    tab = open_document(memo)
    services.documents.save(memo.id, replace(memo.draft, place="Odense"), version=memo.version)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "addressee", "Borgmesteren")
    assert not tab.save()
    press_notice(desk, "Keep mine")
    stored = services.documents.get(memo.id).draft
    assert stored.addressee == "Borgmesteren"


def test_a_document_that_another_screen_stored_is_followed(open_document, memo, services, desk):
    tab = open_document(memo)
    services.documents.save(memo.id, replace(memo.draft, title="Notat om 2009"), version=memo.version)
    tab.refresh(Changes.DOCUMENTS)
    assert tab.title == "Notat om 2009"


def test_what_stands_in_another_screens_way_is_shown_beside_it(open_document, memo, services, desk, qtbot):
    tab = open_document(memo)
    services.documents.save(memo.id, replace(memo.draft, place="Odense"), version=memo.version)
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "addressee", "Borgmesteren")
    tab.save()
    press_notice(desk, "Show both")
    with qtbot.waitSignal(tab.pages.comparison.compared):
        pass
    assert tab.pages.compares


def test_a_closed_item_says_so_over_the_page(open_document, recommendation):
    tab = open_document(recommendation)
    tab.pages.show_page(RECOMMENDATION_PAGE)
    tab.findChild(QCheckBox, "field.recommendation.is_closed").click()
    told = [label.text() for label in tab.pages.strip.findChildren(QLabel)]
    assert "Recommendation · 2009 · closed item" in told


def test_putting_it_aside_closes_the_tab_and_undo_brings_it_back(open_document, memo, services, desk, qtbot):
    tab = open_document(memo)
    with qtbot.waitSignal(tab.closed):
        tab.commands()["put_aside"]()
    assert not services.documents.rows(memo.committee_id)
    press_notice(desk, "Undo")
    assert [row.id for row in services.documents.rows(memo.committee_id)] == [memo.id]


def test_only_a_recommendation_has_a_page_of_points(open_document, memo):
    tab = open_document(memo)
    assert tab.findChild(QPushButton, "action.recommendation_page").isHidden()
    assert plain(tab.draft.text.blocks[0])
    press_shown(tab, "paper_page")
    assert tab.pages.place_of_work.isVisible()

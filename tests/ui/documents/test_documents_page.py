"""The list of papers: filtered, opened, begun, rolled over, put aside and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTableView

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.domain.documents.documents import DocumentState
from secretariat.ui.documents.documents_page import DocumentsPage
from secretariat.ui.documents.list_model import Column
from secretariat.ui.documents.new_document import NewDocument
from secretariat.ui.documents.new_documents import NewDocuments
from tests.ui.budget.conftest import choose, fill
from tests.ui.documents.conftest import choose_line, list_of
from tests.ui.hearings.conftest import press_notice


@pytest.fixture
def page(desk, services, committee) -> DocumentsPage:
    """The page of a committee's papers."""
    made = DocumentsPage(services, desk.operations)
    desk.open(made)
    desk.operations.changed.connect(made.refresh)
    made.show_committee(committee.id)
    return made


def titles(page: DocumentsPage) -> list[str]:
    """Return the titles that are shown, from top to bottom."""
    table = page.findChild(QTableView, "list.documents")
    model = table.model()
    return [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]


def test_the_papers_are_shown_with_kind_and_state(memo, recommendation, page):
    assert sorted(titles(page)) == ["Arbejdsplan 2009", "Notat om indsatser i 2009"]
    model = page.findChild(QTableView, "list.documents").model()
    shown = {model.index(row, Column.KIND).data() for row in range(model.rowCount())}
    assert shown == {"Memo", "Recommendation"}


def test_the_list_is_narrowed_by_words_state_kind_and_year(memo, recommendation, services, page):
    services.documents.move(memo.id, DocumentState.READY, version=memo.version)
    page.refresh(Changes.DOCUMENTS)
    fill(page, "filter", "arbejdsplan")
    assert titles(page) == ["Arbejdsplan 2009"]
    fill(page, "filter", " ")
    page.findChild(QAbstractButton, "filter.state.ready").click()
    assert titles(page) == ["Notat om indsatser i 2009"]
    page.findChild(QAbstractButton, "filter.state.ready").click()
    kinds = page.findChild(QComboBox, "filter.kind")
    kinds.setCurrentIndex(kinds.findText("Recommendation (1)"))
    assert titles(page) == ["Arbejdsplan 2009"]


def test_a_filter_that_nothing_fits_is_cleared_with_one_press(memo, recommendation, page):
    fill(page, "filter", "findes ikke")
    clear = next(button for button in page.findChildren(QAbstractButton) if button.text() == "Clear the filter")
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 2


def test_an_empty_list_says_what_belongs_there_and_begins_it(page, qtbot):
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("recommendations, memos, reports" in words for words in told)
    begin = next(one for one in page.findChildren(QAbstractButton) if one.text() == "New paper …" and one.isVisible())
    with qtbot.waitSignal(page.new_wanted) as wanted:
        begin.click()
    assert wanted.args == [RecordKind.DOCUMENT]


def test_enter_opens_the_chosen_paper(memo, page, qtbot):
    table = page.findChild(QTableView, "list.documents")
    table.selectRow(0)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [RecordKind.DOCUMENT, memo.id]


def test_the_chosen_paper_is_put_aside_and_comes_back(memo, page, desk):
    page.findChild(QTableView, "list.documents").selectRow(0)
    page.commands()["put_aside"]()
    assert not titles(page)
    press_notice(desk, "Undo")
    assert titles(page) == ["Notat om indsatser i 2009"]


def test_next_years_is_asked_for_from_the_list(memo, page, qtbot):
    page.findChild(QTableView, "list.documents").selectRow(0)
    with qtbot.waitSignal(page.roll_wanted) as wanted:
        page.commands()["roll_document"]()
    assert wanted.args == [memo.id]


def test_a_new_paper_begins_from_a_template_for_a_period(desk, services, committee, period, qtbot):
    documents = NewDocuments(services, desk.operations, desk, committee=lambda: committee)
    desk.show()
    documents.ask()
    asked = desk.findChild(NewDocument)
    choose_line(list_of(asked, "list.templates"), "Statusredegørelse")
    choose(asked, "period", "2009")
    with qtbot.waitSignal(documents.begun) as begun:
        asked.verb.click()
    assert begun.args[0].title == "Statusredegørelse 2009"
    assert begun.args[0].period == period.id
    assert not services.documents.rows(committee.id)


def test_a_paper_can_be_about_no_period(desk, services, committee, period, qtbot):
    documents = NewDocuments(services, desk.operations, desk, committee=lambda: committee)
    desk.show()
    documents.ask()
    asked = desk.findChild(NewDocument)
    choose_line(list_of(asked, "list.templates"), "Notat")
    choose(asked, "period", "No period")
    with qtbot.waitSignal(documents.begun) as begun:
        asked.verb.click()
    assert begun.args[0].period is None

"""A paper of the office that is an appendix is opened from the paper it belongs to."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from secretariat.application.records import RecordKind
from secretariat.domain.documents.documents import Appendix, DocumentDraft
from secretariat.ui.documents.document_strip import FACTS_PAGE
from tests.ui.hearings.conftest import button, press


@pytest.fixture
def overview_paper(services, committee):
    """A paper that can be an appendix."""
    return services.documents.add(committee.id, DocumentDraft(title="Økonomisk oversigt"))


@pytest.fixture
def record(open_document, services, committee, overview_paper):
    """A paper with an appendix that is kept elsewhere and one that is a paper of the office."""
    kept = (Appendix("a", "Brev", file="eDoc"), Appendix("b", "", document=overview_paper.id))
    stored = services.documents.add(committee.id, DocumentDraft(title="Notat", appendices=kept))
    tab = open_document(stored)
    tab.pages.show_page(FACTS_PAGE)
    return tab


def offered(record) -> list[str]:
    """What the buttons of the papers say."""
    buttons = record.pages.appendix_papers.findChildren(QPushButton)
    return [one.text() for one in buttons if one.isVisible()]


def test_a_paper_among_the_appendices_is_offered_by_its_number_and_opened(record, overview_paper):
    wanted = []
    record.record_wanted.connect(lambda *told: wanted.append(told))
    assert offered(record) == ["2. Økonomisk oversigt"]
    assert button(record, "open_appendix.2").accessibleName() == "Open appendix 2: Økonomisk oversigt"
    press(record, "open_appendix.2")
    assert wanted == [(RecordKind.DOCUMENT, overview_paper.id)]


def test_the_papers_follow_what_is_typed_and_taken_back(record, qtbot):
    title = record.findChild(QLineEdit, "field.appendices.1.title")
    assert title is not None
    title.setFocus()
    QTest.keyClicks(title, "Oversigten")
    qtbot.waitUntil(lambda: offered(record) == ["2. Oversigten"])
    record.undo_stack.undo()
    qtbot.waitUntil(lambda: offered(record) == ["2. Økonomisk oversigt"])


def test_nothing_is_shown_while_no_appendix_is_a_paper_of_the_office(open_document, memo):
    tab = open_document(memo)
    tab.pages.show_page(FACTS_PAGE)
    assert not tab.pages.appendix_papers.isVisible()

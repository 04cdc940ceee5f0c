"""A document leaves the house: weighed, with a reason where errors stand open, as a package, and corrected."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit

from secretariat.domain.documents.documents import Appendix, DocumentState
from secretariat.domain.problems import Place
from secretariat.domain.text import Paragraph, run
from secretariat.ui.documents.document_strip import FACTS_PAGE
from secretariat.ui.kit.confirm import Question
from tests.ui.budget.conftest import fill
from tests.ui.documents.conftest import choose_line, list_of, text_with
from tests.ui.hearings.conftest import press, press_notice
from tests.ui.sheets.conftest import press as press_shown


def question(tab, qtbot) -> Question:
    """Return the question that comes when the document is weighed."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.findChildren(Question)))
    return next(one for one in tab.findChildren(Question) if one.isVisible())


def issue(tab, qtbot, services, reason: str = "") -> None:
    """Issue the document as a person does, and wait until it is locked."""
    tab.commands()["issue_document"]()
    asked = question(tab, qtbot)
    if reason:
        fill(asked, "reason", reason)
    asked.verb.click()
    qtbot.waitUntil(lambda: "correct" in tab.commands())


@pytest.fixture
def faulty(services, memo):
    """A memo with a note in brackets that somebody forgot."""
    draft = text_with(memo.draft, Paragraph(run("Her mangler et tal [spørg Mette].")))
    return services.documents.save(memo.id, draft, version=memo.version)


def test_a_document_without_open_errors_is_issued_without_a_reason(open_document, memo, services, desk, qtbot):
    tab = open_document(memo)
    issue(tab, qtbot, services)
    assert services.documents.get(memo.id).state is DocumentState.ISSUED
    assert "The paper is issued: Edition 1." in desk.messages()
    banner = tab.pages.banner.findChildren(QLabel)
    assert any("Edition 1, issued on" in label.text() for label in banner)


def test_open_errors_need_a_reason_that_is_kept(open_document, faulty, services, qtbot):
    tab = open_document(faulty)
    tab.commands()["issue_document"]()
    asked = question(tab, qtbot)
    assert asked.findChild(QPlainTextEdit, "field.reason").isVisible()
    assert not asked.verb.isEnabled()
    fill(asked, "reason", "Borgmesteren har set det")
    asked.verb.click()
    qtbot.waitUntil(lambda: "correct" in tab.commands())
    issued = services.document_issues.issues(faulty.id)[0]
    assert issued.reason == "Borgmesteren har set det"
    assert issued.waived


def test_what_is_issued_can_be_read_and_not_written(open_document, memo, services, qtbot):
    tab = open_document(memo)
    issue(tab, qtbot, services)
    assert tab.pages.text.editor.page.isReadOnly()
    assert {"save", "insert_piece", "insert_field", "snapshot", "issue_document"}.isdisjoint(tab.commands())
    assert not tab.pages.text.insert_piece.isVisible()


def test_the_package_is_saved_in_a_folder_of_its_own(open_document, memo, services, desk, qtbot):
    tab = open_document(memo)
    issue(tab, qtbot, services)
    press_notice(desk, "Save the package …")
    dialog = tab.findChild(QFileDialog, "save_package")
    folder = services.database.parent / "pakker"
    folder.mkdir()
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    qtbot.waitUntil(lambda: any("The package is saved" in told for told in desk.messages()))
    package = next(folder.iterdir())
    assert {file.suffix for file in package.iterdir()} >= {".pdf", ".docx", ".json"}
    assert not services.document_issues.verify_folder(package)


def test_a_correction_is_the_next_edition_and_says_what_it_corrects(open_document, memo, services, qtbot):
    tab = open_document(memo)
    issue(tab, qtbot, services)
    press(tab, "begin_correction")
    asked = question(tab, qtbot)
    fill(asked, "reason", "Et tal var forkert")
    asked.verb.click()
    stored = services.documents.get(memo.id)
    assert (stored.state, stored.number) == (DocumentState.DRAFTING, 2)
    assert not tab.pages.text.editor.page.isReadOnly()
    banner = [label.text() for label in tab.pages.banner.findChildren(QLabel)]
    assert any("Edition 2 is being written. It corrects edition 1" in told for told in banner)


def test_the_pdf_of_an_issued_document_is_the_one_that_left_the_house(open_document, memo, services, tmp_path, qtbot):
    tab = open_document(memo)
    issue(tab, qtbot, services)
    tab.commands()["save_pdf"]()
    dialog = tab.findChild(QFileDialog, "save_pdf")
    file = tmp_path / "notat.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(file.exists)
    issued = services.document_issues.issues(memo.id)[0]
    assert file.read_bytes() == services.document_issues.file(issued.id, "pdf")


def test_the_word_file_of_a_draft_is_saved(open_document, memo, desk, tmp_path, qtbot):
    tab = open_document(memo)
    tab.commands()["word_out"]()
    qtbot.waitUntil(lambda: tab.findChild(QFileDialog, "save_word") is not None)
    dialog = tab.findChild(QFileDialog, "save_word")
    file = tmp_path / "notat.docx"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(file.exists)
    assert file.read_bytes().startswith(b"PK")


def test_a_closed_item_has_no_public_print(open_document, recommendation, services, desk, qtbot):
    asked = replace(recommendation.draft.recommendation, is_closed=True, closed_ground="Forvaltningsloven § 27")
    closed = services.documents.save(
        recommendation.id, replace(recommendation.draft, recommendation=asked), version=recommendation.version
    )
    tab = open_document(closed)
    tab.commands()["print_public"]()
    told = "The whole paper is a closed item: there is nothing of it for the public."
    qtbot.waitUntil(lambda: told in desk.messages())


def test_a_version_is_kept_compared_and_gone_back_to(open_document, memo, services, desk, qtbot):
    tab = open_document(memo)
    tab.commands()["snapshot"]()
    named = question(tab, qtbot)
    fill(named, "snapshot_name", "Til høring")
    named.verb.click()
    tab.pages.show_page(FACTS_PAGE)
    fill(tab, "place", "Aarhus")
    desk.show_panel("history")
    panel = next(panel.widget for panel in tab.panels() if panel.key == "history")
    choose_line(list_of(panel, "history.entries"), "Til høring")
    press_shown(panel, "go_back")
    assert tab.draft.place == memo.draft.place
    assert "This is “Til høring” again." in desk.messages()
    kept = [snapshot.name for snapshot in services.documents.snapshots(memo.id)]
    assert "Before going back to “Til høring”" in kept


def test_an_error_is_let_stand_with_a_reason_and_opened_again(open_document, faulty, desk, qtbot):
    tab = open_document(faulty)
    desk.show_panel("control")
    panel = next(panel.widget for panel in tab.panels() if panel.key == "control")
    found = list_of(panel, "control.findings")
    qtbot.waitUntil(lambda: "waive" in tab.commands() or _choose_error(found))
    before = tab.badges()["control"]
    tab.commands()["waive"]()
    asked = question(tab, qtbot)
    fill(asked, "reason", "Mette svarer i morgen")
    asked.verb.click()
    assert tab.draft.waivers[0].reason == "Mette svarer i morgen"
    assert tab.badges()["control"] == before - 1
    tab.undo_stack.undo()
    assert not tab.draft.waivers


def _choose_error(found) -> bool:
    """Choose the first finding, which is an error where there is one; False, so that it is looked at again."""
    rows = [row for row, line in enumerate(found.lines_model().lines) if not line.is_heading]
    if rows:
        found.setCurrentIndex(found.model().index(rows[0], 0))
    return False


def test_a_finding_in_an_appendix_leads_to_its_row(open_document, memo, services):
    appendices = (Appendix("a", title="Tal"), Appendix("b"))
    stored = services.documents.save(memo.id, replace(memo.draft, appendices=appendices), version=memo.version)
    tab = open_document(stored)
    tab.pages.show_place(Place("document", field="appendices:b"))
    assert tab.pages.strip.page == FACTS_PAGE
    focused = tab.focusWidget()
    assert focused is not None
    assert focused.objectName() == "field.appendices.1.title"


@pytest.fixture
def held_word(services, monkeypatch):
    """Holds the Word file until the test lets it go on: the events that it is begun, and that it may go on."""
    begun, goes_on = threading.Event(), threading.Event()
    render = services.word_papers.render

    def held(paper):
        begun.set()
        goes_on.wait(10)
        return render(paper)

    monkeypatch.setattr(services.word_papers, "render", held)
    yield begun, goes_on
    goes_on.set()


def test_an_issue_that_is_cancelled_freezes_nothing(open_document, memo, desk, qtbot, held_word):
    begun, goes_on = held_word
    tab = open_document(memo)
    tab.commands()["issue_document"]()
    question(tab, qtbot).verb.click()
    qtbot.waitUntil(begun.is_set)
    assert tab.pages.text.editor.page.isReadOnly()
    press_notice(desk, "Cancel")
    goes_on.set()
    qtbot.waitUntil(lambda: "The paper was not issued." in desk.messages())
    assert not tab.pages.text.editor.page.isReadOnly()
    assert "issue_document" in tab.commands()

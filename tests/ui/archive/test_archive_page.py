"""The archive lists responses and papers together, narrows them, gives their files out and proves they are whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from sqlite3 import connect

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QTableView

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.archive.archive_page import ArchivePage
from secretariat.ui.archive.package_faults import PackageFaultsDialog
from secretariat.ui.kit.two_lines import LinesView
from tests.ui.control.conftest import committee
from tests.ui.hearings.conftest import desk, previews, services

__all__ = ["committee", "desk", "previews", "services"]

PLAN = "Arbejdsplan for Task Force Integration i 2009"


@pytest.fixture
def issued(services, committee, clock):
    """A work plan, a recommendation and the response on Valby, issued on three days."""
    rows = {row.kind: row for row in services.documents.rows(committee.id) if row.title != PLAN or row.kind}
    for kind in (DocumentKind.WORK_PLAN, DocumentKind.STATUS_MEMO):
        document = services.documents.get(rows[kind].id)
        services.document_issues.issue(document.id, version=document.version, reason="Borgmesteren har set det")
        clock.at += timedelta(days=1)
    ready = next(row for row in services.hearings.list_rows(None) if row.title.startswith("Valby"))
    services.responses.issue(ready.id, version=services.hearings.get(ready.id).version)
    return services.document_issues.archive(committee.id)


@pytest.fixture
def page(services, committee, desk, issued) -> Iterator[ArchivePage]:
    """The archive of the committee."""
    made = ArchivePage(services, desk.operations)
    desk.open(made)
    made.show_committee(committee.id)
    return made


def table(page: ArchivePage) -> QTableView:
    """Return the list."""
    return page.findChild(QTableView, "list.archive")


def titles(page: ArchivePage) -> list[str]:
    """Return the titles from top to bottom."""
    model = table(page).model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def choose(page: ArchivePage, title: str) -> None:
    """Choose a line by its title."""
    table(page).selectRow(titles(page).index(title))


def pick(page: ArchivePage, name: str, fits: str) -> None:
    """Choose in a filter."""
    choice = page.findChild(QComboBox, f"filter.{name}")
    choice.setCurrentIndex(next(at for at in range(choice.count()) if choice.itemText(at).startswith(fits)))


def told(desk, qtbot, words: str) -> None:
    """Wait for a notice."""
    qtbot.waitUntil(lambda: any(words in message for message in desk.messages()), timeout=10_000)


def faults(page: ArchivePage, qtbot) -> list[str]:
    """Wait for the dialog of faults, and return what it lists."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PackageFaultsDialog)))
    dialog = next(one for one in page.findChildren(PackageFaultsDialog) if one.isVisible())
    found = [line.words for line in dialog.findChild(LinesView, "list.package_faults").lines_model().lines]
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    return found


def package(page: ArchivePage, desk, qtbot, folder: Path) -> Path:
    """Save the package of the chosen line in a folder, and return it."""
    folder.mkdir()
    page.commands()["save_package"]()
    dialog = page.findChild(QFileDialog, "save_package")
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    told(desk, qtbot, "The package is saved")
    return next(folder.iterdir())


def verify(page: ArchivePage, folder: Path) -> None:
    """Ask to verify a package that lies in a folder."""
    QTest.mouseClick(page.findChild(QPushButton, "archive.verify_package"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog, "verify_package")
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def test_responses_and_papers_stand_in_one_list_the_newest_first(page):
    kinds = [table(page).model().index(row, 1).data() for row in range(3)]
    assert kinds == ["Response to a hearing", "Status memo", "Work plan"]


def test_the_list_is_narrowed_by_kind_year_and_case_number(page):
    pick(page, "kind", "Work plan")
    assert titles(page) == [PLAN]
    pick(page, "kind", "All")
    pick(page, "year", "2009")
    assert PLAN in titles(page)
    assert len(titles(page)) == 2
    pick(page, "year", "All")
    page.findChild(QLineEdit, "field.filter").setText("2008-132946")
    assert titles(page) == [PLAN]


def test_enter_asks_for_the_paper_of_a_document_and_of_a_response(page, qtbot, issued):
    table(page).setFocus()
    choose(page, PLAN)
    with qtbot.waitSignal(page.document_wanted) as wanted:
        QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert wanted.args == [next(row.id for row in issued if row.title == PLAN)]
    table(page).selectRow(0)
    with qtbot.waitSignal(page.response_wanted):
        QTest.keyClick(table(page), Qt.Key.Key_Return)


def test_the_paper_something_was_issued_from_is_opened_from_its_menu(page, qtbot, issued):
    choose(page, PLAN)
    actions = {words: do for _, words, do in page.row_actions(table(page).currentIndex())}
    with qtbot.waitSignal(page.record_wanted) as wanted:
        actions["Open the paper it was issued from"]()
    assert wanted.args == [RecordKind.DOCUMENT, next(row.document_id for row in issued if row.title == PLAN)]


def test_the_files_leave_byte_for_byte_as_they_were_issued(page, services, issued, tmp_path, qtbot):
    choose(page, PLAN)
    issue = next(row.id for row in issued if row.title == PLAN)
    for command, name, role in (("save_pdf", "save_pdf", "pdf"), ("word_out", "save_word", "word")):
        page.commands()[command]()
        qtbot.waitUntil(lambda name=name: page.findChild(QFileDialog, name) is not None)
        dialog = page.findChild(QFileDialog, name)
        file = tmp_path / f"plan.{role}"
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        qtbot.waitUntil(file.exists)
        assert file.read_bytes() == services.document_issues.file(issue, role)


def test_a_response_has_a_pdf_and_no_package(page):
    table(page).selectRow(0)
    assert "save_pdf" in page.commands()
    assert {"word_out", "save_package"}.isdisjoint(page.commands())


def test_what_is_whole_is_said_to_be(page, desk, qtbot):
    choose(page, PLAN)
    page.commands()["verify_issue"]()
    told(desk, qtbot, "everything is as it left the house")


def test_a_stored_file_that_was_changed_is_told(page, services, qtbot):
    with closing(connect(services.database)) as database, database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'trigger'")]
        for name in tables:
            database.execute(f'drop trigger "{name}"')
        database.execute("update document_issue_file set content = x'00' where role = 'word'")
    choose(page, PLAN)
    page.commands()["verify_issue"]()
    found = faults(page, qtbot)
    assert len(found) == 1
    assert "was changed: it no longer gives the SHA-256" in found[0]


def test_a_package_that_lies_in_a_folder_is_verified(page, desk, tmp_path, qtbot):
    choose(page, PLAN)
    folder = package(page, desk, qtbot, tmp_path / "pakker")
    verify(page, folder)
    told(desk, qtbot, "everything is as it left the house")


def test_every_fault_of_a_package_is_told_in_a_sentence(page, desk, tmp_path, qtbot):
    choose(page, PLAN)
    folder = package(page, desk, qtbot, tmp_path / "pakker")
    next(folder.glob("*.pdf")).write_bytes(b"%PDF-1.7")
    next(folder.glob("*.docx")).unlink()
    (folder / "noter.txt").write_text("mine")
    verify(page, folder)
    found = " ".join(faults(page, qtbot))
    assert ".pdf” was changed" in found
    assert ".docx” is missing." in found
    assert "“noter.txt” does not belong here" in found


def test_what_is_issued_meanwhile_comes_into_the_list(page, services, committee):
    rows = services.documents.rows(committee.id)
    row = next(row for row in rows if row.kind is DocumentKind.RECOMMENDATION and not row.is_closed)
    services.document_issues.issue(row.id, version=services.documents.get(row.id).version, reason="Haster")
    page.refresh(Changes.DOCUMENTS)
    assert row.title in titles(page)


def test_a_correction_is_a_line_of_its_own(page, services, issued):
    row = next(row for row in issued if row.title == PLAN)
    document = services.documents.get(row.document_id)
    begun = services.documents.correct(document.id, version=document.version, reason="Et tal var forkert")
    saved = services.documents.save(begun.id, replace(begun.draft, title=f"{PLAN}, rettet"), version=begun.version)
    services.document_issues.issue(saved.id, version=saved.version, reason="Rettelse")
    page.refresh(Changes.DOCUMENTS)
    assert {PLAN, f"{PLAN}, rettet"} <= set(titles(page))


def test_a_closed_item_has_nothing_to_print_for_the_public(page, services, committee, desk, qtbot):
    row = next(row for row in services.documents.rows(committee.id) if row.is_closed)
    services.document_issues.issue(row.id, version=services.documents.get(row.id).version, reason="Haster")
    page.refresh(Changes.DOCUMENTS)
    choose(page, row.title)
    page.commands()["print_public"]()
    told(desk, qtbot, "there is nothing of it for the public")


def test_the_public_paper_of_an_open_document_goes_to_the_printer(page, qtbot):
    choose(page, PLAN)
    page.commands()["print_public"]()
    qtbot.waitUntil(lambda: page.findChild(QPrintDialog, "print") is not None)
    dialog = page.findChild(QPrintDialog, "print")
    assert dialog.isVisible()
    dialog.reject()

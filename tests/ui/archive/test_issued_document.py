"""An issued paper in its tab: as which edition it left, what was let stand in it and why, and what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from secretariat.application.records import RecordKind
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.archive.issued_document_tab import IssuedDocumentTab
from secretariat.ui.kit.two_lines import LinesView
from tests.ui.control.conftest import committee
from tests.ui.hearings.conftest import desk, previews, services

__all__ = ["committee", "desk", "previews", "services"]


@pytest.fixture
def tab(services, committee, desk) -> IssuedDocumentTab:
    """The status memo, issued although a note from drafting was left in it."""
    row = next(row for row in services.documents.rows(committee.id) if row.kind is DocumentKind.STATUS_MEMO)
    document = services.documents.get(row.id)
    issue = services.document_issues.issue(document.id, version=document.version, reason="Borgmesteren har set det")
    made = IssuedDocumentTab(services, desk.operations, issue, services.document_issues.file(issue.id, "pdf"), desk)
    desk.open(made)
    return made


def press(tab: IssuedDocumentTab, name: str) -> None:
    """Click a button of the banner."""
    QTest.mouseClick(tab.findChild(QPushButton, f"issued.{name}"), Qt.MouseButton.LeftButton)


def test_the_banner_says_which_edition_it_is_and_why_it_was_issued_with_errors(tab):
    told = "\n".join(label.text() for label in tab.findChildren(QLabel))
    assert "Edition 1, issued on" in told
    assert "Errors that stood when it was issued: 1" in told
    assert "Why it was issued all the same: Borgmesteren har set det" in told
    assert "SHA-256" in told


def test_what_was_let_stand_is_listed_with_its_place_and_its_reason(tab):
    (line,) = tab.findChild(LinesView, "list.waived").lines_model().lines
    assert line.words == "A note from drafting was left in the text."
    assert line.is_struck
    assert str(line.detail).startswith("Løsning · ")
    assert str(line.detail).endswith("Borgmesteren har set det")


def test_the_paper_it_was_issued_from_is_one_press_away(tab, qtbot):
    with qtbot.waitSignal(tab.record_wanted) as wanted:
        press(tab, "open_source")
    assert wanted.args[0] is RecordKind.DOCUMENT


def test_it_is_verified_and_saved_from_its_own_tab(tab, desk, tmp_path, qtbot):
    press(tab, "verify_issue")
    qtbot.waitUntil(lambda: any("everything is as it left the house" in told for told in desk.messages()))
    press(tab, "save_pdf")
    qtbot.waitUntil(lambda: tab.findChild(QFileDialog, "save_pdf") is not None)
    dialog = tab.findChild(QFileDialog, "save_pdf")
    file = tmp_path / "notat.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(file.exists)
    assert file.read_bytes().startswith(b"%PDF")

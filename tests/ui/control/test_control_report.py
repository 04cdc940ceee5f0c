"""The control report leaves the program as a PDF: of one paper, of a meeting, of everything the committee has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from secretariat.ui.kit.confirm import Question
from secretariat.ui.meetings.meeting_record import MeetingRecord
from secretariat.ui.start.start_page import StartPage


def asked(owner: QWidget, qtbot) -> Question:
    """Wait for the question, and return it."""

    def found() -> list[Question]:
        return [one for one in owner.findChildren(Question, "control_report") if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=30_000)
    return found()[0]


def saved(owner: QWidget, qtbot, file: Path) -> str:
    """Choose a file for the report, and return its words."""
    QTest.mouseClick(asked(owner, qtbot).verb, Qt.MouseButton.LeftButton)
    dialog = owner.findChild(QFileDialog, "save_pdf")
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(file.exists, timeout=30_000)
    document = QPdfDocument()
    document.load(str(file))
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    return " ".join(" ".join(pages).split())


def test_a_papers_report_says_where_everything_stands(open_document, report, tmp_path, qtbot):
    tab = open_document(report)
    tab.commands()["control_report"]()
    told = saved(tab, qtbot, tmp_path / "kontrol.pdf")
    assert report.draft.title in told
    assert "2.1 Jobpatruljer" in told
    assert "Redegørelse for de enkelte indsatser The numbers jump from 2.2 to 2.4." in told


def test_a_report_can_be_printed_instead(open_document, report, qtbot):
    tab = open_document(report)
    tab.commands()["control_report"]()
    question = asked(tab, qtbot)
    QTest.mouseClick(question.findChild(QPushButton, "control_report.print"), Qt.MouseButton.LeftButton)
    dialog = tab.findChild(QPrintDialog, "print")
    assert dialog.isVisible()
    dialog.reject()


@pytest.fixture
def start(services, committee, desk, qtbot):
    """The start page of the committee."""
    page = StartPage(services, desk.operations)
    desk.open(page)
    page.show_committee(committee.id)
    return page


def test_the_report_on_everything_is_asked_for_at_the_start(start, tmp_path, qtbot):
    QTest.mouseClick(start.findChild(QPushButton, "check.report"), Qt.MouseButton.LeftButton)
    told = saved(start, qtbot, tmp_path / "alt.pdf")
    assert "everything of Beskæftigelses- og Integrationsudvalget" in told
    assert "Retningslinjer for sociale klausuler" in told


def test_an_error_found_at_the_start_is_opened_at_its_place(start, qtbot):
    start.check_everything()
    card = start.findChild(QWidget, "list.errors")
    qtbot.waitUntil(lambda: card.model().rowCount() > 0, timeout=30_000)
    card.setCurrentIndex(card.model().index(0, 0))
    with qtbot.waitSignal(start.place_wanted) as wanted:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert wanted.args[2].code


def test_a_meetings_report_names_it_by_its_day(services, committee, desk, tmp_path, qtbot):
    row = next(row for row in services.meetings.rows(committee.id) if row.day is not None)
    tab = MeetingRecord(services, desk.operations, committee, services.meetings.get(row.id), parent=desk)
    desk.open(tab)
    tab.commands()["control_report"]()
    told = saved(tab, qtbot, tmp_path / "møde.pdf")
    assert tab.title in told
    tab.leave()

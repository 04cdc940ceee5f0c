"""The paper leaves the program: to a printer page by page, or to a file whole or not at all."""

from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from reportlab.pdfgen.canvas import Canvas

from secretariat.system.whole_file import write_whole
from secretariat.ui.hearings.response_out import ResponseOut
from secretariat.ui.record.paper_printing import PrintingFailed, print_pdf
from tests.ui.hearings.conftest import blank_pdf


@pytest.fixture
def printer(qtbot, tmp_path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def pages_of(printer: QPrinter) -> int:
    document = QPdfDocument()
    document.load(printer.outputFileName())
    pages = document.pageCount()
    document.close()
    return pages


def told(_done: int, _of: int) -> None:
    """Nobody listens."""


def test_every_page_is_printed(printer):
    steps = []
    assert print_pdf(blank_pdf(3), printer, progress=lambda *step: steps.append(step)) == 3
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert pages_of(printer) == 3


def test_only_the_chosen_pages_are_printed(printer):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pdf(blank_pdf(5), printer, progress=told) == 2
    assert pages_of(printer) == 2


def test_a_page_that_lies_down_is_printed_on_a_sheet_that_does(printer, tmp_path):
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    for size in ((595, 842), (842, 595), (595, 842)):
        canvas.setPageSize(size)
        canvas.drawString(72, 300, "Side")
        canvas.showPage()
    canvas.save()
    printed = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(printed))
    assert print_pdf(file.getvalue(), printer, progress=told) == 3
    document = QPdfDocument()
    document.load(str(printed))
    lies = [document.pagePointSize(page).width() > document.pagePointSize(page).height() for page in range(3)]
    document.close()
    assert lies == [False, True, False]


def test_printing_ends_when_it_is_cancelled(printer):
    def cancel(done: int, _of: int) -> None:
        if done == 2:
            raise RuntimeError("enough")

    with pytest.raises(RuntimeError):
        print_pdf(blank_pdf(5), printer, progress=cancel)


def test_nothing_to_print_is_a_failure_in_words(printer):
    with pytest.raises(PrintingFailed):
        print_pdf(b"", printer, progress=told)


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    write_whole(tmp_path / "Svar.pdf", b"one")
    write_whole(tmp_path / "Svar.pdf", b"two")
    assert (tmp_path / "Svar.pdf").read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir()] == ["Svar.pdf"]


def test_printing_asks_with_the_systems_dialog(open_tab, drafted):
    tab = open_tab(drafted)
    tab.commands()["print"]()
    dialog = tab.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_file_is_proposed_under_the_name_it_is_sent_under(open_tab, drafted, services):
    tab = open_tab(drafted)
    tab.commands()["save_pdf"]()
    dialog = tab.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.selectedFiles()[0].endswith(services.responses.file_name(drafted.draft))
    dialog.reject()


@pytest.fixture
def paper(open_tab, drafted) -> ResponseOut:
    return open_tab(drafted).paper


def test_a_draft_is_printed_beside_the_screen(paper, printer, desk, qtbot):
    paper.print_on(printer)
    qtbot.waitUntil(lambda: any("sent to" in message for message in desk.messages()))
    assert pages_of(printer) == 1


def test_a_folder_that_is_gone_is_told_with_what_to_do(paper, desk, tmp_path, qtbot):
    paper.save_as(tmp_path / "gone" / "Svar.pdf")
    qtbot.waitUntil(lambda: any(notice.key == "paper" for notice in desk.notices.shown()))
    notice = desk.notice("paper")
    assert "gone" in notice.message
    assert notice.advice

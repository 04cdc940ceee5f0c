"""What leaves a budget table: paper as draft or final, the control report, files for other programs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from docx import Document
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QRadioButton

from secretariat.application.budget.files import TableFormat
from secretariat.domain.budget.tables import LineRefund
from secretariat.ui.budget.open_table import LARGE
from tests.support.budget_tables import table
from tests.support.pdf_reading import read
from tests.ui.budget.conftest import click, dialog, type_figure


def ask(tab, command):
    """Ask for the paper, and return the question."""
    tab.commands()[command]()
    return dialog(tab, "paper_question")


def words_of(file):
    pdf = read(file.read_bytes())
    return " ".join([pdf.root.text, *pdf.artifacts])


def save_as(tab, file, qtbot):
    """Answer the system's dialog."""
    asked = tab.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(file))
    asked.close()
    qtbot.waitUntil(lambda: file.exists() and f"Saved as {file.name}." in tab.window().messages())


def test_open_errors_hold_the_final_paper_back(open_table, overview, desk):
    tab = open_table(overview)
    asked = ask(tab, "print")
    asked.findChild(QRadioButton, "stage.final").click()
    verb = asked.findChild(QPushButton, "confirm.verb")
    assert not verb.isEnabled()
    assert any("12 errors hold the final paper back" in label.text() for label in asked.findChildren(QLabel))
    click(asked, "show_findings")
    assert not asked.isVisible()
    assert desk.panel_keys == ["control"]


def test_a_draft_prints_all_the_same_and_says_so(open_table, overview, tmp_path, qtbot):
    tab = open_table(overview)
    click(ask(tab, "save_pdf"), "confirm.verb")
    save_as(tab, tmp_path / "udkast.pdf", qtbot)
    told = words_of(tmp_path / "udkast.pdf")
    assert "Udkast" in told
    assert "Jobpatruljer" in told


def test_a_table_that_foots_prints_as_final(open_table, small, tmp_path, qtbot):
    tab = open_table(small)
    asked = ask(tab, "save_pdf")
    asked.findChild(QRadioButton, "stage.final").click()
    click(asked, "confirm.verb")
    save_as(tab, tmp_path / "endelig.pdf", qtbot)
    assert "Udkast" not in words_of(tmp_path / "endelig.pdf")


def test_the_charts_come_along_when_they_are_wanted(open_table, overview, tmp_path, qtbot):
    tab = open_table(overview)
    asked = ask(tab, "save_pdf")
    asked.findChild(QCheckBox, "field.charts").click()
    click(asked, "confirm.verb")
    save_as(tab, tmp_path / "med.pdf", qtbot)
    click(ask(tab, "save_pdf"), "confirm.verb")
    save_as(tab, tmp_path / "uden.pdf", qtbot)
    assert len(words_of(tmp_path / "med.pdf")) > len(words_of(tmp_path / "uden.pdf"))


def test_what_is_typed_is_saved_before_it_goes_on_paper(open_table, small, services, tmp_path, qtbot):
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    click(ask(tab, "save_pdf"), "confirm.verb")
    assert not tab.is_dirty
    save_as(tab, tmp_path / "tabel.pdf", qtbot)
    assert "7,2" in words_of(tmp_path / "tabel.pdf")


def test_the_printer_is_asked_for_by_the_paper_s_name(open_table, small):
    tab = open_table(small)
    click(ask(tab, "print"), "confirm.verb")
    asked = tab.findChild(QPrintDialog, "print")
    assert "Projekter i 2009" in asked.printer().docName()
    asked.reject()


def test_the_control_report_tells_every_finding(open_table, overview, tmp_path, qtbot):
    tab = open_table(overview)
    tab.commands()["control_report"]()
    click(dialog(tab, "control_report"), "confirm.verb")
    save_as(tab, tmp_path / "kontrol.pdf", qtbot)
    told = words_of(tmp_path / "kontrol.pdf")
    assert "12 fejl" in told
    assert "193,3" in told


def test_the_preview_follows_what_is_typed(open_table, small, desk, previews, qtbot):
    tab = open_table(small)
    desk.show_panel("preview")
    qtbot.waitUntil(lambda: bool(previews.asked))
    type_figure(tab, "4.1", "2009", "7,2")
    qtbot.waitUntil(lambda: len(previews.asked) > 1)
    document, _ = previews.asked[-1]
    assert any(cell.words == "7,2" for row in document.rows for cell in row.cells)


@pytest.fixture
def large(services, committee):
    """A table too large for the screen's thread."""
    lines = "\n".join(f"  {number} Linje | 1,0 | 2,0" for number in range(LARGE // 2 + 1))
    return services.budgets.add(committee.id, table(f"| 2009 | 2010\n{lines}"))


def test_a_large_table_has_no_preview_and_says_why(open_table, large, desk, previews):
    tab = open_table(large)
    desk.show_panel("preview")
    labels = [label.text() for label in desk.findChildren(QLabel) if label.isVisible()]
    assert any("only when it is printed" in words for words in labels)
    assert not previews.asked
    assert tab.is_reconciled


@pytest.mark.parametrize("kind", list(TableFormat))
def test_the_table_is_given_out_as_every_kind_of_file(open_table, overview, tmp_path, qtbot, kind):
    tab = open_table(overview)
    file = tmp_path / f"oversigt.{kind.value}"
    tab.commands()["give_out"]()
    save_as(tab, file, qtbot)
    assert file.stat().st_size > 500


def test_what_is_given_out_is_what_stands_on_the_screen(open_table, small, tmp_path, qtbot):
    tab = open_table(small)
    type_figure(tab, "4.1", "2009", "7,2")
    tab.commands()["give_out"]()
    save_as(tab, tmp_path / "tabel.csv", qtbot)
    assert "7,2" in (tmp_path / "tabel.csv").read_text(encoding="utf-8-sig")
    assert tab.is_dirty


def test_a_word_file_tells_the_refund_by_the_rate_of_the_law(open_table, services, committee, tmp_path, qtbot):
    draft = table("           | 2009\n    2.4 CBSI | 24,6")
    refund = LineRefund("Integrationsloven", None, (Decimal(50_000_000),))
    tab = open_table(services.budgets.add(committee.id, replace(draft, rows=(replace(draft.rows[0], refund=refund),))))
    tab.commands()["give_out"]()
    save_as(tab, tmp_path / "tabel.docx", qtbot)
    (made,) = Document(str(tmp_path / "tabel.docx")).tables
    assert [cell.text for cell in made.rows[3].cells] == ["Statsrefusion, 50 pct.", "-25,0"]


def test_a_file_that_cannot_be_written_is_told_of(open_table, small, tmp_path, qtbot):
    tab = open_table(small)
    tab.commands()["give_out"]()
    asked = tab.findChild(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "ikke her" / "tabel.csv"))
    asked.close()
    qtbot.waitUntil(lambda: any("cannot be reached" in one for one in tab.window().messages()))

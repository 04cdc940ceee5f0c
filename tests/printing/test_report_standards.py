"""The papers of a period keep PDF/UA-1 and PDF/A-2a, whole or nothing, and equal papers are equal bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from secretariat.application.documents.reports import PrintedRow, PrintedSheet, SheetsDocument, SheetSection
from secretariat.application.faults import CannotPrint, StorageFault
from secretariat.application.progress import Cancelled
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.domain.text import Heading, Paragraph, Run, Text, run
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.worker import PreviewWorker
from tests.printing.papers import document, paragraph, table
from tests.printing.report_papers import (
    JOB_PATROLS,
    alone,
    bundle,
    face,
    goals,
    indicators,
    many_sheets,
    row_of,
    text,
)
from tests.support.pdf_reading import structure_faults
from tests.support.validator import Validator

PAPERS: dict[str, Callable[..., Any]] = {
    "one sheet": alone,
    "a bundle with contents": bundle,
    "indicators": indicators,
    "goals": goals,
}


def printed(paper: Any, path: Path) -> Path:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("language", DocumentLanguage)
@pytest.mark.parametrize("make", PAPERS.values(), ids=list(PAPERS))
def test_every_paper_keeps_both_standards(
    validator: Validator, tmp_path: Path, make: Callable[..., Any], language: DocumentLanguage
) -> None:
    paper = make()
    paper = replace(paper, face=replace(paper.face, language=language))
    validator.check(printed(paper, tmp_path / "papir.pdf"))


ODD = {
    "an empty sheet": alone(PrintedSheet("2.1 Status", ())),
    "empty rows": alone(PrintedSheet("2.1 Status", (PrintedRow("Mål", Text()), PrintedRow("", text("Uden"))))),
    "a row over many pages": alone(row_of(*(paragraph(150, seed) for seed in range(30)), table(80))),
    "deep headings in a row": alone(row_of(Heading(3, run("Dyb")), Heading(1, run("Høj")), Heading(2, run("To")))),
    "a row that is one link": alone(row_of(Paragraph((Run("kk.dk " * 200, link="https://www.kk.dk"),)))),
    "no title": SheetsDocument(
        face("", subject="", author=""), (SheetSection("2. Afsnit", (JOB_PATROLS,)),), "Indhold"
    ),
    "no letterhead": alone(letterhead=Letterhead(), foot=(), standing=""),
    "no sheets": SheetsDocument(face(), (), "Indhold"),
    "long contents": many_sheets(90, words=3),
    "a long label": alone(row_of("Kort.", label="Meget lang label " * 400)),
}


@pytest.mark.parametrize("paper", ODD.values(), ids=list(ODD))
def test_odd_papers_keep_both_standards(validator: Validator, tmp_path: Path, paper: SheetsDocument) -> None:
    validator.check(printed(paper, tmp_path / "papir.pdf"))


@pytest.mark.parametrize("make", PAPERS.values(), ids=list(PAPERS))
def test_equal_papers_give_equal_bytes_in_memory_and_in_a_file(make: Callable[..., Any], tmp_path: Path) -> None:
    renderer = PdfRenderer()
    rendered = renderer.render(make())
    renderer.write(make(), tmp_path / "papir.pdf")
    assert rendered == renderer.render(make()) == (tmp_path / "papir.pdf").read_bytes()
    assert rendered != renderer.render(replace(make(), face=face("En anden titel")))


def test_a_response_is_written_as_it_is_rendered(tmp_path: Path) -> None:
    PdfRenderer().write(document(), tmp_path / "svar.pdf")
    assert (tmp_path / "svar.pdf").read_bytes() == PdfRenderer().render(document())


def test_a_response_is_drawn_as_the_responses_before() -> None:
    """The pages and tags of the letter of these tests, as they were before other papers were printed."""
    with pikepdf.open(BytesIO(PdfRenderer().render(document()))) as pdf:
        digest = hashlib.sha256()
        for page in pdf.pages:
            digest.update(page.Contents.read_bytes())
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/StructElem":
                digest.update(each.unparse())
    assert digest.hexdigest() == "3bde8d6134269f0d2219fe0836bdb6fc40c52b7d07db4ae382372f043cdf64f2"


def test_sheet_after_sheet_is_told_of_and_the_last_one_too(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    PdfRenderer().write(many_sheets(4, words=5), tmp_path / "papir.pdf", tell=lambda done, of: told.append((done, of)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_cancelled_print_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "papir.pdf"
    target.write_bytes(b"before")

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        PdfRenderer().write(many_sheets(4, words=5), target, tell=stop)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]
    PdfRenderer().write(many_sheets(1, words=5), target)
    assert target.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_printed_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "papir.pdf"
    target.write_bytes(b"before")
    wide = table(2, header=tuple(f"Kolonne {n}" for n in range(80)))
    with pytest.raises(CannotPrint) as refused:
        PdfRenderer().write(alone(row_of(wide)), target)
    assert refused.value.code == "table_too_wide"
    assert refused.value.part == alone(row_of(wide)).sections[0].sheets[0].heading
    assert target.read_bytes() == b"before"


def test_a_place_that_cannot_be_written_is_a_storage_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageFault) as fault:
        PdfRenderer().write(alone(), tmp_path / "mangler" / "papir.pdf")
    assert fault.value.path == tmp_path / "mangler" / "papir.pdf"


@pytest.mark.parametrize("make", PAPERS.values(), ids=list(PAPERS))
def test_the_preview_prints_the_same_pages(make: Callable[..., Any]) -> None:
    worker = PreviewWorker()
    try:
        assert worker.submit(make()).result(60) == PdfRenderer().render(make())
    finally:
        worker.close()

"""Every kind of paper keeps PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.application.documents.printable import PrintableDocument
from secretariat.domain.committees import DocumentLanguage, Letterhead, Template
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import Heading, Paragraph, Run, Text, run
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import bare, document, full_text, paragraph, table
from tests.support.pdf_reading import structure_faults
from tests.support.validator import Validator


def printed(paper: PrintableDocument, path: Path) -> Path:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("notes", NotesPlacement)
@pytest.mark.parametrize("language", DocumentLanguage)
def test_a_full_response_keeps_both_standards(
    validator: Validator, tmp_path: Path, template: Template, notes: NotesPlacement, language: DocumentLanguage
) -> None:
    paper = document(
        template=template, notes_placement=notes, language=language, justified=True, hyphenated=True, standing="Udkast"
    )
    validator.check(printed(paper, tmp_path / "svar.pdf"))


ODD = {
    "nothing but a title": bare(Paragraph()),
    "nothing at all": bare(Paragraph(), title="", author="", subject=""),
    "headings that begin too deep": bare(Heading(3, run("Dyb")), Heading(1, run("Høj")), Heading(3, run("Dyb"))),
    "sections under no title": bare(Heading(2, run("Uden titel")), title=""),
    "letters of every kind": bare(
        Paragraph(run("Ελληνικά кириллица שלום العربية 😀 \U0001f9e9 中文 \ue000 \uf0b7 \x07 a\u0301 \u200f\u202e")),
        title="Titel med 😀 & <tegn> \x00",
    ),
    "a paragraph that is one link": bare(Paragraph((Run("https://www.kk.dk/æ ø", link="https://www.kk.dk/æ ø"),))),
    "a link over many lines": bare(Paragraph((Run("meget lang tekst " * 60, link="https://www.kk.dk"),))),
    "a long table": bare(table(120)),
    "a table of headers only": bare(table(0)),
    "a table without headers": bare(table(3, header_rows=0)),
    "a logo without its words": bare(letterhead=Letterhead(document().letterhead.logo, "")),
    "many pages": bare(*(paragraph(200, seed) for seed in range(40)), hyphenated=True, justified=True),
    "a long title": bare(title="Meget lang titel " * 300),
}


@pytest.mark.parametrize("paper", ODD.values(), ids=list(ODD))
def test_odd_papers_keep_both_standards(validator: Validator, tmp_path: Path, paper: PrintableDocument) -> None:
    validator.check(printed(paper, tmp_path / "svar.pdf"))


def test_the_file_says_its_title_language_and_date(tmp_path: Path) -> None:
    import pikepdf

    with pikepdf.open(printed(document(language=DocumentLanguage.ENGLISH), tmp_path / "svar.pdf")) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert str(pdf.docinfo.Title) == document().title
        assert str(pdf.docinfo.CreationDate).startswith("D:20250326090000")
        assert pdf.open_metadata()["xmp:CreateDate"] == "2025-03-26T09:00:00+00:00"


def test_equal_documents_give_equal_bytes_and_others_do_not() -> None:
    renderer = PdfRenderer()
    first, again = renderer.render(document()), renderer.render(document(text=Text(full_text().blocks)))
    other = renderer.render(document(title="En anden titel"))
    assert first == again
    assert first != other


def test_documents_printed_at_once_from_many_threads_do_not_mix() -> None:
    from concurrent.futures import ThreadPoolExecutor

    papers = [document(title=f"Svar {number % 3}") for number in range(9)]
    with ThreadPoolExecutor(6) as pool:
        printed_at_once = list(pool.map(PdfRenderer().render, papers))
    assert printed_at_once == [PdfRenderer().render(paper) for paper in papers]

"""Composed documents keep PDF/UA-1 and PDF/A-2a, however odd, and equal documents are equal bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    Embedded,
    FrontPage,
    ListedSection,
    ListedSheet,
    PageBreak,
    SheetList,
)
from secretariat.application.documents.printable import MarginEntry
from secretariat.application.documents.reports import PrintedRow, PrintedSheet, SheetsDocument, SheetSection
from secretariat.application.faults import CannotPrint
from secretariat.application.progress import Cancelled
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import NoteMark, Paragraph, Run
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.worker import PreviewWorker
from tests.printing.budget_papers import budget, wide
from tests.printing.composed_papers import (
    FRONT,
    KINDS,
    SHEET_LIST,
    SIGNATURE,
    composed,
    heading,
    memo,
    noted,
    numbered,
    prose,
    report,
    titled,
    with_sheet,
)
from tests.printing.papers import paragraph, table
from tests.printing.report_papers import CHART, bundle, face, goals, indicators, row_of, text
from tests.support.pdf_reading import structure_faults
from tests.support.validator import Validator

HOSTILE = "\u202etxt.exe \x00\x07\ufeff\U0001f4a9\ue000 <b>&amp;</b> ({[\\]}) \u6f22\u5b57 a\u0301 \t\n=x"
MANY_NOTES = Paragraph(
    tuple(inline for n in range(300) for inline in (Run(f"ord {n} "), NoteMark((Run(f"Note {n}"),))))
)
BARE = face("", subject="", author="", letterhead=Letterhead(), foot=(), standing="")
EMPTY_SHEETS = SheetsDocument(
    face(), (SheetSection("", (PrintedSheet("", ()), PrintedSheet("", (PrintedRow("", text()),)))),)
)
ENTRIES = tuple(MarginEntry("Sag", tuple(f"nr. {n}" for _ in range(n % 5))) for n in range(120))
WITHOUT_COLLECTION = tuple(part for part in report().parts if not isinstance(part, CollectedNotes))

ODD: dict[str, ComposedDocument] = {
    "nothing": titled(),
    "nothing and no title": replace(titled(""), face=BARE),
    "nothing but a front page without words": replace(titled(""), face=BARE, front=FrontPage("", "", ())),
    "nothing but a signature": titled(signature=SIGNATURE),
    "contents of nothing": composed(Contents("Indhold", 2), Contents("", 1)),
    "notes of nothing": composed(CollectedNotes("Noter"), prose("Ingen noter.")),
    "empty papers": composed(Embedded(EMPTY_SHEETS, 1), Embedded(budget(()), 1), Embedded(wide(0, 0), 1)),
    "empty lists": composed(SheetList(()), SheetList((ListedSection("", (ListedSheet("", "", ""),)),))),
    "breaks alone": composed(*[PageBreak()] * 4, prose(heading(1, "Afsnit")), PageBreak(), prose("A"), PageBreak()),
    "headings that skip and go six deep": composed(
        Contents("Indhold", 3), prose(*(heading(level, f"Niveau {level}") for level in (6, 1, 6, 3, 2, 5)))
    ),
    "a thousand footnotes": composed(prose(*(noted(f"Sætning {n}", f"Note {n}.") for n in range(1_000)))),
    "footnotes at the end": composed(prose(MANY_NOTES), notes_placement=NotesPlacement.DOCUMENT_END),
    "a paragraph of three hundred footnotes": composed(prose(MANY_NOTES)),
    "a paragraph of 200,000 letters": composed(prose("ord og ord " * 18_182), justified=True, hyphenated=True),
    "a word of 200,000 letters": composed(prose("x" * 200_000)),
    "a list of five hundred": composed(prose(*(numbered(f"Punkt {n} " * 4) for n in range(500)))),
    "a title of many pages": composed(prose("Tekst"), title="Meget lang titel " * 400, over="Lukket punkt " * 200),
    "a heading of many pages": composed(Contents("Indhold " * 200, 3), prose(heading(1, "Lang overskrift " * 500))),
    "a front page of many pages": replace(
        report(), front=FrontPage("Lang " * 800, "Navn " * 300, ("linje " * 300,) * 9)
    ),
    "a memo with a front page": replace(memo(), front=FRONT),
    "a margin longer than the text": composed(prose("Kort."), Embedded(indicators(), 1), margin=ENTRIES),
    "a band of a hundred entries": composed(prose("Kort."), margin=ENTRIES, form=PaperForm.REPORT),
    "a band entry of a page": composed(margin=(MarginEntry("Sag", ("nr " * 3_000,)),), form=PaperForm.REPORT),
    "an addressee of pages": replace(memo(), addressee=tuple(f"Modtager {n}" for n in range(90))),
    "the same sheets twice": composed(
        Contents("Indhold", 2), Embedded(bundle(), 1), SHEET_LIST, Embedded(bundle(), 3), SHEET_LIST
    ),
    "the same tables twice": composed(
        *[Embedded(budget(), 1), Embedded(goals(), 6), Embedded(indicators(), 6)] * 2, form=PaperForm.REPORT
    ),
    "a table of forty columns": composed(Embedded(wide(40), 1)),
    "captions of many pages": composed(
        Embedded(indicators(), 1, "Billedtekst " * 900), Charted(CHART, "Billedtekst " * 1_500)
    ),
    "notes collected twice and marked again": composed(
        prose(noted("a", "en")), CollectedNotes("Noter"), prose(noted("b", "to")), CollectedNotes(""), prose(MANY_NOTES)
    ),
    "a report with its notes at the feet": replace(report(), parts=WITHOUT_COLLECTION),
    "a report with its notes at the end": replace(
        report(), parts=WITHOUT_COLLECTION, notes_placement=NotesPlacement.DOCUMENT_END
    ),
    "contents of many pages": composed(
        Contents("Indhold", 3),
        prose(*(block for n in range(300) for block in (heading(1 + n % 3, f"Afsnit {n}"), paragraph(9, n)))),
    ),
    "hostile characters": composed(
        Contents(HOSTILE, 2),
        prose(heading(1, HOSTILE), HOSTILE),
        SheetList((ListedSection(HOSTILE, (ListedSheet(HOSTILE, HOSTILE, HOSTILE),)),)),
        Embedded(goals(), 1, HOSTILE),
        title=HOSTILE,
        over=HOSTILE,
        front=FrontPage(HOSTILE, HOSTILE, (HOSTILE,)),
        addressee=(HOSTILE,),
        margin=(MarginEntry(HOSTILE, (HOSTILE,)),),
    ),
}


def printed(paper: ComposedDocument, path: Path) -> Path:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("language", DocumentLanguage)
@pytest.mark.parametrize("make", KINDS.values(), ids=list(KINDS))
def test_every_kind_keeps_both_standards(
    validator: Validator, tmp_path: Path, make: Callable[[], ComposedDocument], language: DocumentLanguage
) -> None:
    paper = make()
    paper = replace(paper, face=replace(paper.face, language=language))
    validator.check(printed(paper, tmp_path / "papir.pdf"))


@pytest.mark.parametrize("form", PaperForm)
@pytest.mark.parametrize("make", KINDS.values(), ids=list(KINDS))
def test_every_kind_keeps_both_standards_in_the_other_form_too(
    validator: Validator, tmp_path: Path, make: Callable[[], ComposedDocument], form: PaperForm
) -> None:
    paper = replace(make(), form=form, justified=True, hyphenated=True, notes_placement=NotesPlacement.DOCUMENT_END)
    validator.check(printed(paper, tmp_path / "papir.pdf"))


@pytest.mark.parametrize("paper", ODD.values(), ids=list(ODD))
def test_odd_documents_keep_both_standards(validator: Validator, tmp_path: Path, paper: ComposedDocument) -> None:
    validator.check(printed(paper, tmp_path / "papir.pdf"))


@pytest.mark.parametrize("make", KINDS.values(), ids=list(KINDS))
def test_equal_documents_give_equal_bytes_in_memory_and_in_a_file(
    make: Callable[[], ComposedDocument], tmp_path: Path
) -> None:
    renderer = PdfRenderer()
    rendered = renderer.render(make())
    renderer.write(make(), tmp_path / "papir.pdf")
    assert rendered == renderer.render(make()) == (tmp_path / "papir.pdf").read_bytes()
    assert rendered != renderer.render(replace(make(), over="9."))


def test_the_preview_prints_the_same_pages() -> None:
    worker = PreviewWorker()
    try:
        assert worker.submit(report()).result(60) == PdfRenderer().render(report())
    finally:
        worker.close()


def test_a_preview_after_a_change_is_what_would_be_printed() -> None:
    kept = PdfRenderer(keeps_lines=True)
    papers = [
        report(),
        replace(report(), over="9."),
        memo(),
        report(),
        composed(prose("Et"), *report().parts),
        report(),
    ]
    assert [kept.render(paper) for paper in papers] == [PdfRenderer().render(paper) for paper in papers]


def test_part_after_part_is_told_of_and_the_end_too(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    paper = composed(prose("En"), PageBreak(), prose("To"))
    PdfRenderer().write(paper, tmp_path / "papir.pdf", tell=lambda done, of: told.append((done, of)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_cancelled_print_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "papir.pdf"
    target.write_bytes(b"before")

    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        PdfRenderer().write(composed(prose("En"), prose("To")), target, tell=stop)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_what_cannot_be_printed_says_in_which_sheet_and_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "papir.pdf"
    target.write_bytes(b"before")
    sheet = row_of(table(2, header=tuple(f"Kolonne {n}" for n in range(80))))
    with pytest.raises(CannotPrint) as refused:
        PdfRenderer().write(with_sheet(sheet), target)
    assert (refused.value.code, refused.value.part) == ("table_too_wide", sheet.heading)
    assert target.read_bytes() == b"before"

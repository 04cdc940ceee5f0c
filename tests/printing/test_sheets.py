"""Status sheets on paper: what is read back is what was written, row by row, however the rows break over pages."""

from __future__ import annotations

import random
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.documents.reports import PrintedRow, PrintedSheet, SheetsDocument, SheetSection
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    Text,
    list_numbers,
    plain,
    run,
)
from secretariat.printing.fonts import Family
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import item, paragraph, sentence, shown, table
from tests.printing.report_papers import (
    INTRODUCTION,
    JOB_PATROLS,
    NBSP,
    alone,
    bundle,
    face,
    row_of,
    text,
)
from tests.support.pdf_reading import Element, ReadPdf, read, structure_faults
from tests.support.texts import texts


def reading(paper: SheetsDocument) -> ReadPdf:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    return read(data)


def rows(got: ReadPdf) -> list[tuple[str, Element]]:
    """Return the label and the cell of each row, in reading order, of the sheets' own tables."""
    found = []
    for row in got.root.all("TR"):
        cells = [cell for cell in row.children if isinstance(cell, Element)]
        if [cell.role for cell in cells] == ["TH", "TD"] and str(cells[0].attributes["/A"].Scope) == "/Row":
            found.append((cells[0].text, cells[1]))
    return found


def words_of(cell: Element) -> str:
    """Return the words of a cell, its paragraphs apart."""
    return " ".join(paragraph_.text for paragraph_ in cell.all("P"))


def said(content: Text) -> str:
    """Return the words of a text without marks of lists and notes."""
    parts = [plain(block).replace("\ufffc", "") for block in content.blocks if not isinstance(block, Table)]
    return shown(" ".join(parts), Family.SERIF)


def test_every_row_reads_back_under_its_label() -> None:
    sheet = PrintedSheet("2.1 Status", tuple(PrintedRow(f"Række {n}", text(sentence(40, n))) for n in range(12)))
    got = rows(reading(alone(sheet)))
    assert [(label, cell.text) for label, cell in got] == [(row.label, said(row.text)) for row in sheet.rows]


def test_the_money_and_the_judgement_come_before_what_is_written() -> None:
    row = PrintedRow(
        "Økonomi", text("Heraf lønnes fem."), lead=f"2,0{NBSP}mio.{NBSP}kr.", judgement=JOB_PATROLS.rows[-1].judgement
    )
    ((_, cell),) = rows(reading(alone(PrintedSheet("2.13 Status", (row,)))))
    assert [child.text for child in cell.all("P")] == [
        "Vurdering: delvist opfyldt",
        "2,0 mio. kr.",
        "Heraf lønnes fem.",
    ]


def test_rich_text_keeps_its_structure_in_a_row() -> None:
    got = rows(reading(alone()))
    cells = dict(got)
    assert cells["Målgruppe"].all("H1", "H2", "H3") == []
    assert next(child.text for child in cells["Målgruppe"].all("P")) == "Hvem"
    (outer, inner, deepest) = cells["Beskriv aktiviteterne"].all("L")
    assert [len(each.children) for each in (outer, inner, deepest)] == [3, 2, 1]
    (nested,) = cells["Planlagt opfølgning"].all("Table")
    assert [cell.text for cell in nested.all("TH")][:3] == ["Område", "I tilbud", "I alt"]
    (link,) = cells["Hvordan bidrager indsatsen til mål i integrationspolitikken"].all("Link")
    assert link.text == "integrationsbarometeret"
    (note,) = cells["Målgruppe"].all("Note")
    assert note.text.endswith("ved årets udgang.")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=texts())
def test_any_text_reads_back_in_a_row(content: Text) -> None:
    plain_blocks = tuple(block for block in content.blocks if not isinstance(block, Table | ListItem))
    got = rows(reading(alone(row_of(*plain_blocks))))
    without_notes = " ".join(child.own_text for child in got[0][1].all("P") if not _is_in_note(got[0][1], child))
    assert "".join(_letters(without_notes)) == "".join(_letters(said(Text(plain_blocks))))


def _is_in_note(cell: Element, paragraph_: Element) -> bool:
    return any(paragraph_ is inner for note in cell.all("Note") for inner in note.walk())


def _letters(words: str) -> list[str]:
    """The characters but digits, which the marks of notes are made of, and white space."""
    return [character for character in words if not character.isdigit() and not character.isspace()]


def test_a_long_row_runs_over_pages_and_repeats_its_label_unread() -> None:
    got = reading(alone(row_of(*(paragraph(120, seed) for seed in range(24)))))
    ((label, cell),) = rows(got)
    assert label == "Målgruppe"
    assert len(cell.pages) >= 3
    assert [page for page, words in enumerate(got.artifacts, start=1) if "Målgruppe … fortsat" in words] == sorted(
        cell.pages
    )[1:]
    assert words_of(cell) == said(Text(tuple(paragraph(120, seed) for seed in range(24))))


@pytest.mark.parametrize("lines", range(38, 62, 2))
def test_a_label_never_stands_alone_at_a_pages_foot(lines: int) -> None:
    above = PrintedRow("Navn på indsats", Text(tuple(Paragraph(run("en linje")) for _ in range(lines))))
    below = PrintedRow("Målgruppe", text(Heading(2, run("Kendetegn")), sentence(90)))
    got = reading(alone(PrintedSheet("2.1 Status", (above, below))))
    for row in got.root.all("TR"):
        label, cell = row.all("TH")[0], row.all("TD")[0]
        assert min(label.pages) == min(cell.pages)
    heading, words = rows(got)[1][1].all("P")
    assert max(heading.pages) == min(words.pages)


def test_a_list_of_a_thousand_items_prints_every_one() -> None:
    items = tuple(item(f"punkt nummer {n}", kind=ListKind.NUMBER) for n in range(1000))
    got = reading(alone(row_of(*items)))
    bodies = got.root.all("LBody")
    assert [body.text for body in bodies] == [f"punkt nummer {n}" for n in range(1000)]
    assert [label.text for label in got.root.all("Lbl")] == [f"{number}." for number in list_numbers(items)]
    assert len(got.root.all("L")) == 1


def test_an_empty_sheet_is_its_heading_and_a_sheet_of_empty_rows_its_labels() -> None:
    got = reading(alone(PrintedSheet("2.1 Status", ())))
    assert [heading.text for heading in got.root.all("H1")] == ["2.1 Status"]
    assert got.root.all("Table") == []
    got = reading(alone(PrintedSheet("2.1 Status", (PrintedRow("Mål", Text()), PrintedRow("Status", Text())))))
    assert [(label, cell.text) for label, cell in rows(got)] == [("Mål", ""), ("Status", "")]


def test_what_stands_before_the_first_label_takes_both_columns() -> None:
    sheet = PrintedSheet("2.1 Status", (PrintedRow("", text("Indledning.")), PrintedRow("Mål", text("Et mål."))))
    got = reading(alone(sheet))
    first, second = got.root.all("TR")
    assert [cell.role for cell in first.children if isinstance(cell, Element)] == ["TD"]
    assert int(first.all("TD")[0].attributes["/A"].ColSpan) == 2
    assert second.text.endswith("Et mål.")


def test_a_nested_table_longer_than_a_page_repeats_its_head() -> None:
    got = reading(alone(row_of("Se tabellen:", table(90))))
    (_, nested) = got.root.all("Table")
    assert len(nested.pages) >= 3
    assert [cell.text for cell in nested.all("TH")].count("Indsats") == 1
    assert all("Indsats 2025 2026" in got.artifacts[page - 1] for page in sorted(nested.pages)[1:])


def test_a_cell_higher_than_a_page_in_a_nested_table_is_cut_and_complete() -> None:
    words = sentence(1500)
    tall = Table(((Cell((run(words),)), Cell((run("kort"),))),), (Alignment.LEFT, Alignment.LEFT), 0)
    got = reading(alone(row_of(tall)))
    assert words in got.root.all("Table")[1].text


def test_notes_count_anew_in_every_sheet_and_stand_on_the_page_of_their_mark() -> None:
    noted = Paragraph((*run("Se her"), NoteMark(run("En note."))))
    sheets = tuple(row_of(paragraph(30), noted, paragraph(60)) for _ in range(3))
    got = reading(SheetsDocument(face(), (SheetSection("2. Indsatser", sheets),), "Indhold"))
    assert [label.text for note in got.root.all("Note") for label in note.all("Lbl")] == ["1", "1", "1"]
    assert [note.pages for note in got.root.all("Note")] == [{2}, {3}, {4}]
    assert [mark.pages for mark in got.root.all("Reference") if mark.text == "1"] == [{2}, {3}, {4}]
    assert len({str(note.attributes["/ID"]) for note in got.root.all("Note")}) == 3


def test_many_long_notes_in_a_row_all_print() -> None:
    inlines = tuple(
        inline for n in range(20) for inline in (*run(sentence(8, n)), NoteMark(run(f"Note {n}. " + sentence(70, n))))
    )
    got = reading(alone(row_of(Paragraph(inlines))))
    assert [note.all("Lbl")[0].text for note in got.root.all("Note")] == [str(n) for n in range(1, 21)]


def test_a_sheet_alone_is_headed_once_and_a_bundle_skips_no_level() -> None:
    headed = [(each.role, each.text) for each in reading(alone()).root.all("H1", "H2", "H3", "H4")]
    assert headed == [("H1", "2.1 Status for Jobpatruljer")]
    roles = [each.role for each in reading(bundle()).root.all("H1", "H2", "H3", "H4")]
    assert roles == ["H1", "H2", "H2", "H3", "H3", "H3", "H2", "H3"]


def test_the_contents_name_the_page_that_each_sheet_begins_on() -> None:
    got = reading(bundle())
    pages = {each.text: min(each.pages) for each in got.root.all("H2", "H3")}
    entries = [entry.text.rpartition(" ") for entry in got.root.all("TOCI")]
    assert [(words, int(page)) for words, _, page in entries] == [
        (words, page) for words, page in pages.items() if words != "Indhold"
    ]
    assert [len(toc.children) for toc in got.root.all("TOC")] == [4, 3, 1]


def test_the_contents_and_the_outline_lead_to_the_sheets() -> None:
    data = PdfRenderer().render(bundle())
    with pikepdf.open(BytesIO(data)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        links = list(pdf.pages[0].obj.Annots)
        led = [numbers[link.Dest[0].objgen] for link in links]
        written = [int(entry.text.rpartition(" ")[2]) for entry in read(data).root.all("TOCI")]
        assert list(dict.fromkeys(led)) == list(dict.fromkeys(written))
        with pdf.open_outline() as outline:
            assert [(entry.title, [below.title for below in entry.children]) for entry in outline.root] == [
                ("Indhold", []),
                (
                    "2. Enkelte indsatser i 2009, som bidrager til integrationspolitiske mål",
                    [
                        "2.1 Status for Jobpatruljer",
                        "2.9 Status for 71 etniske, virksomhedsrettede jobkonsulenter",
                        "2.13 Status for TaskForce Integration",
                    ],
                ),
                (
                    "3. Indsatser i 2009, som ligger ud over integrationspolitiske mål",
                    ["3.2 Status for Introduktionsprogrammer"],
                ),
            ]


def test_every_page_says_its_number_of_all_and_a_draft_says_so() -> None:
    got = reading(bundle())
    total = len(got.pdf.pages)
    assert [f"Side {page} af {total}" in words for page, words in enumerate(got.artifacts, start=1)] == [True] * total
    assert all("Udkast" in words for words in got.artifacts)
    assert not any("Udkast" in words for words in reading(bundle(standing="")).artifacts)


def test_contents_longer_than_a_page_still_name_the_right_pages() -> None:
    sheets = tuple(PrintedSheet(f"2.{n} Status for indsats {n}", INTRODUCTION.rows) for n in range(1, 91))
    got = reading(SheetsDocument(face(), (SheetSection("2. Indsatser", sheets),), "Indhold"))
    starts = [min(each.pages) for each in got.root.all("H3")]
    assert [int(entry.text.rpartition(" ")[2]) for entry in got.root.all("TOCI")][1:] == starts
    assert starts[0] > 2


def test_sheets_without_sections_or_contents_follow_the_title() -> None:
    got = reading(SheetsDocument(face(), (SheetSection("", (JOB_PATROLS, INTRODUCTION)),)))
    assert [(each.role, min(each.pages)) for each in got.root.all("H1", "H2")] == [("H1", 1), ("H2", 1), ("H2", 3)]


def test_a_document_without_sheets_prints_its_title_and_empty_contents() -> None:
    got = reading(SheetsDocument(face(), (), "Indhold"))
    assert [each.text for each in got.root.all("H1", "H2")] == [face().title, "Indhold"]


def test_sheets_that_break_everywhere_lose_no_word() -> None:
    chosen = random.Random(7)
    for _ in range(6):
        told = tuple(
            PrintedRow(f"Række {n}", text(*(sentence(chosen.randint(3, 260), chosen.randrange(999)) for _ in range(4))))
            for n in range(chosen.randint(2, 9))
        )
        got = rows(reading(alone(PrintedSheet("2.1 Status", told))))
        assert [words_of(cell) for _, cell in got] == [said(row.text) for row in told]


def test_mark_up_and_odd_letters_in_a_sheet_are_only_letters() -> None:
    nasty = '<b>fed</b> & {page} <img src="/etc/passwd"/> \U0001f9e9'
    sheet = PrintedSheet(nasty, (PrintedRow(nasty, Text((Paragraph((Run(nasty, Emphasis.ITALIC),)),)), lead=nasty),))
    got = reading(alone(sheet))
    assert got.root.text.count('<img src="/etc/passwd"/>') == 4

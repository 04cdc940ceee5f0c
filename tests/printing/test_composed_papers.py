"""Composed documents on paper: what is read back is what was composed, in order, and everything leads where it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    DocumentPart,
    Embedded,
    ListedSection,
    ListedSheet,
    PageBreak,
    Prose,
    SheetList,
)
from secretariat.application.documents.printable import Signature
from secretariat.domain.committees import Template
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import OBJECT, Heading, Text, plain
from secretariat.printing.characters import single_line
from secretariat.printing.renderer import PdfRenderer
from tests.printing.budget_papers import BARS, budget
from tests.printing.composed_papers import (
    FRONT,
    KINDS,
    MARGIN,
    SIGNATURE,
    agenda,
    composed,
    heading,
    memo,
    minutes,
    noted,
    numbered,
    overview,
    prose,
    recommendation,
    report,
    titled,
    with_sheet,
)
from tests.printing.papers import document, heard, paragraph, table
from tests.printing.report_papers import CHART, JOB_PATROLS, bundle, goals, indicators, many_sheets
from tests.support.pdf_reading import Element, ReadPdf, everything_said, read, structure_faults
from tests.support.texts import texts

Instruction = pikepdf.ContentStreamInstruction
MARGIN_LEFT, FOOT = 404.0, 60.0
"""Points: what begins farther right stands in a memo's margin column, what is lower in its foot."""
TITLE = 740.0
"""Points: what is higher is head."""
HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def reading(paper: ComposedDocument) -> ReadPdf:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    return read(data)


def said(got: ReadPdf) -> list[str]:
    return [words for _, words in got.texts()]


def outline(got: ReadPdf) -> list[tuple[str, str]]:
    """Return the headings as they are tagged."""
    return [(element.role, element.own_text) for element in got.root.all(*HEADINGS)]


def page_of(got: ReadPdf, words: str) -> int:
    """Return the first page of the first element that says `words`."""
    return min(next(each for each in got.root.walk() if each.own_text == words).pages)


def entries(got: ReadPdf) -> list[tuple[str, int]]:
    """Return the lines of the contents: words and page."""
    told = (each.text.rsplit(" ", 1) for each in got.root.all("TOCI"))
    return [(words, int(page)) for words, page in told]


def targets(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """Return, for each internal link, the page it stands on and the page it leads to, counted from 1."""
    numbers: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    return [
        (number, numbers[link.Dest[0].objgen])
        for number, page in enumerate(pdf.pages, start=1)
        for link in page.get("/Annots", [])
        if "/Dest" in link
    ]


def as_response(paper: ComposedDocument, text: Text) -> Any:
    """Return the response that says the same as a memo of one text."""
    face = paper.face
    return document(
        template=Template.MEMO,
        title=paper.title,
        letterhead=face.letterhead,
        addressee=paper.addressee,
        margin=paper.margin,
        text=text,
        signature=paper.signature or Signature("", "", "", ""),
        standing=face.standing,
        notes_placement=paper.notes_placement,
    )


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts(), form=st.sampled_from(PaperForm), notes=st.sampled_from(NotesPlacement), set_so=st.booleans())
def test_any_text_reads_back_word_for_word(text: Text, form: PaperForm, notes: NotesPlacement, *, set_so: bool) -> None:
    paper = composed(
        Prose(text), form=form, notes_placement=notes, justified=set_so, hyphenated=set_so, signature=SIGNATURE
    )
    assert said(reading(paper)) == heard(as_response(paper, text))


# Kinds


def test_the_parts_of_a_memo_are_read_in_their_order() -> None:
    got = reading(memo())
    assert outline(got) == [
        ("H1", "Halvårlig status for aftalen om integration 2007"),
        ("H2", "PROBLEMSTILLING"),
        ("H2", "LØSNING"),
        ("H3", "Boligprofilen fra 2009"),
        ("H3", "Kommunen som arbejdsgiver"),
        ("H2", "ØKONOMI"),
        ("H2", "VIDERE PROCES"),
    ]
    in_order = [
        "Beskæftigelses- og Integrationsudvalget",
        "Halvårlig status for aftalen om integration 2007",
        "Udkast",
        "26-03-2009",
        "PROBLEMSTILLING",
        "Økonomisk oversigt5",
        "Puljen er delt på to kontorer.",
        "Figur 1. Andelen nærmer sig målet, men langsommere end ventet.",
        "VIDERE PROCES",
        "Med venlig hilsen",
        "Birgitte Lund",
        "Kontorchef",
    ]
    words = said(got)
    places = [words.index(each) for each in in_order]
    assert places == sorted(places)


def test_a_report_is_read_from_its_front_page_to_its_notes() -> None:
    got = reading(report())
    assert outline(got) == [
        ("H1", "Statusredegørelse for integrationsindsatsen 2009"),
        ("H2", "Indhold"),
        ("H2", "1. Status på beskæftigelsesområdet"),
        ("H3", "Udviklingen i indikatorerne"),
        ("H3", "1.1 Aktuelle initiativer"),
        ("H4", "Jobplanen"),
        ("H4", "En sikker by"),
        ("H2", "2. Mål for integrationsindsatsen"),
        ("H2", "3. Statusskemaer"),
        ("H3", "2. Enkelte indsatser i 2009, som bidrager til integrationspolitiske mål"),
        ("H4", "2.1 Status for Jobpatruljer"),
        ("H4", "2.9 Status for 71 etniske, virksomhedsrettede jobkonsulenter"),
        ("H4", "2.13 Status for TaskForce Integration"),
        ("H3", "3. Indsatser i 2009, som ligger ud over integrationspolitiske mål"),
        ("H4", "3.2 Status for Introduktionsprogrammer"),
        ("H2", "4. Økonomi"),
        ("H2", "Noter"),
    ]
    assert page_of(got, FRONT.title) == 1
    assert page_of(got, "Indhold") == 2


@pytest.mark.parametrize("make", [recommendation, agenda, minutes], ids=["recommendation", "agenda", "minutes"])
def test_what_stands_over_the_title_is_read_before_it(make: Any) -> None:
    paper = make()
    words = said(reading(paper))
    assert words[words.index(paper.title) - 1] == paper.over


def test_the_outline_has_every_heading() -> None:
    got = reading(report())
    with got.pdf.open_outline() as told:
        waiting, titles = list(told.root), []
        while waiting:
            entry = waiting.pop(0)
            titles.append(entry.title)
            waiting = [*entry.children, *waiting]
    assert titles == [words for _, words in outline(got)]


@pytest.mark.parametrize("make", KINDS.values(), ids=list(KINDS))
def test_every_page_but_a_front_page_says_its_number_and_what_the_paper_is(make: Any) -> None:
    paper = make()
    pages = reading(paper).artifacts
    first = 1 if paper.front is not None else 0
    for number, furniture in enumerate(pages[first:], start=first + 1):
        assert f"Side {number} af {len(pages)}" in furniture
    assert all("Udkast" in furniture for furniture in pages)
    assert first == 0 or "Side" not in pages[0]


# Contents


def test_the_contents_tell_the_pages_of_headings_and_sheets() -> None:
    paper = composed(
        Contents("Indhold", 2),
        prose(*(block for n in range(40) for block in (heading(1 + n % 3, f"Afsnit {n}"), paragraph(120, n)))),
        Embedded(many_sheets(6), 3),
        form=PaperForm.REPORT,
    )
    got = reading(paper)
    told = entries(got)
    assert [words for words, _ in told[:4]] == ["Afsnit 0", "Afsnit 1", "Afsnit 3", "Afsnit 4"]
    assert [words for words, _ in told[-2:]] == ["2.5 Status for indsats 5", "2.6 Status for indsats 6"]
    pages = {element.own_text: min(element.pages) for element in got.root.all(*HEADINGS)}
    assert [pages[words] for words, _ in told] == [page for _, page in told]
    assert len({page for _, page in told}) > 10


def test_the_contents_tell_where_charts_and_notes_stand() -> None:
    parts = (Contents("Indhold", 2), prose(noted("Tekst", "note")), Embedded(indicators(), 2))
    charts = "Udviklingen i indikatorerne"
    assert [words for words, _ in entries(reading(composed(*parts)))] == [charts]
    collected = composed(*parts, CollectedNotes("Fodnoter"))
    assert [words for words, _ in entries(reading(collected))] == [charts, "Fodnoter"]
    at_end = composed(*parts, notes_placement=NotesPlacement.DOCUMENT_END)
    assert [words for words, _ in entries(reading(at_end))] == [charts, "Noter"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts(), notes=st.sampled_from(NotesPlacement))
def test_the_contents_of_any_text_lead_to_its_headings(text: Text, notes: NotesPlacement) -> None:
    got = reading(composed(Contents("Indhold", 6), Prose(text), notes_placement=notes))
    printed = [block for block in text.blocks if isinstance(block, Heading) and single_line(plain(block))]
    tagged = got.root.all(*HEADINGS)[2:]
    told = [single_line(plain(block).replace(OBJECT, "")) for block in printed] + ["Noter"] * (
        len(tagged) - len(printed)
    )
    pages = [min(each.pages) for words, each in zip(told, tagged, strict=True) if words]
    assert [page for _, page in entries(got)] == pages


def test_every_line_of_the_contents_leads_to_the_page_it_tells() -> None:
    got = reading(report())
    told = [page for _, page in entries(got)]
    assert sorted(page for start, page in targets(got.pdf) if start == 2) == sorted([*told, *told])


def test_a_level_of_the_contents_stands_inside_the_one_above_it() -> None:
    got = reading(composed(Contents("Indhold", 3), prose(*(heading(n, f"Niveau {n}") for n in (1, 2, 3, 2, 1, 3)))))
    (whole,) = (each for each in got.root.all("Sect") if any(child.role == "TOC" for child in _below(each)))
    (toc,) = (child for child in _below(whole) if child.role == "TOC")
    assert _shape(toc) == ["Niveau 1", ["Niveau 2", ["Niveau 3"], "Niveau 2"], "Niveau 1", ["Niveau 3"]]


def _below(element: Element) -> list[Element]:
    return [child for child in element.children if isinstance(child, Element)]


def _shape(toc: Element) -> list[Any]:
    return [_shape(child) if child.role == "TOC" else child.text.rsplit(" ", 1)[0] for child in _below(toc)]


def test_contents_in_the_middle_of_a_text_tell_what_stands_before_them_too() -> None:
    got = reading(composed(prose(heading(1, "Før")), PageBreak(), Contents("Indhold", 1), prose(heading(1, "Efter"))))
    assert entries(got) == [("Før", 1), ("Efter", 2)]


def test_a_document_has_no_contents_unless_it_holds_some() -> None:
    assert reading(agenda()).root.all("TOC", "TOCI") == []


# Sheets


def test_each_of_several_sheets_begins_a_page_and_one_alone_stands_in_the_text() -> None:
    got = reading(composed(prose(heading(1, "Skemaer")), Embedded(bundle(), 2), form=PaperForm.REPORT))
    assert [min(each.pages) for each in got.root.all("H4")] == [1, 3, 4, 5]
    assert page_of(got, "3. Indsatser i 2009, som ligger ud over integrationspolitiske mål") == 5
    alone = reading(with_sheet(JOB_PATROLS))
    assert page_of(alone, "Status") == page_of(alone, JOB_PATROLS.heading) == 1


def test_a_heading_goes_with_the_first_of_its_sheets_to_the_next_page() -> None:
    got = reading(composed(prose(paragraph(40), heading(1, "Skemaer")), Embedded(bundle(), 2)))
    assert page_of(got, "Skemaer") == page_of(got, "2.1 Status for Jobpatruljer") == 2


def test_the_list_of_sheets_leads_to_those_the_document_holds() -> None:
    listed = (ListedSheet("2.1", "Jobpatruljer", JOB_PATROLS.heading), ListedSheet("2.2", "Helbredsteam", "Ukendt"))
    got = reading(
        composed(SheetList((ListedSection("Indsatser", listed),)), PageBreak(), *with_sheet(JOB_PATROLS).parts)
    )
    items = got.root.all("LI")[:2]
    assert [item.text for item in items] == ["2.1Jobpatruljer", "2.2Helbredsteam"]
    assert [len(item.all("Link")) for item in items] == [1, 0]
    assert targets(got.pdf)[0] == (1, 2)


def test_the_list_of_a_meetings_items_leads_to_their_sections() -> None:
    listed = tuple(ListedSheet(f"{n}.", f"Punkt {n}", f"{n}. Punkt {n}") for n in (1, 2))
    sections = (part for n in (1, 2) for part in (PageBreak(), prose(heading(1, f"{n}. Punkt {n}"))))
    got = reading(composed(SheetList((ListedSection("Punkter", listed),)), *sections))
    assert targets(got.pdf) == [(1, 2), (1, 3)]


# Notes


def test_footnotes_are_numbered_through_the_whole_document() -> None:
    parts: list[DocumentPart] = [
        prose(noted("Først", "en")),
        Embedded(goals(), 1),
        Embedded(bundle(), 1),
        prose(noted("Sidst", "sidste")),
    ]
    got = reading(composed(*parts, Embedded(indicators(), 1)))
    labels = [note.all("Lbl")[0].text for note in got.root.all("Note")]
    assert labels == ["1", "2", "3", "4", "5"]
    assert [note.all("P")[0].text for note in got.root.all("Note")][3] == "sidste"


def test_a_footnote_stands_on_the_page_of_its_mark() -> None:
    got = reading(composed(prose(*(noted(f"Sætning {n}", f"Note {n}.") for n in range(300)))))
    marks = {number: page_of(got, f"Sætning {number}{number + 1}") for number in range(300)}
    assert [min(each.pages) for each in got.root.all("Note")] == [marks[number] for number in range(300)]


def test_collected_footnotes_stand_where_they_are_collected() -> None:
    got = reading(composed(prose(noted("Tekst", "noten")), CollectedNotes("Noter"), prose(heading(1, "Derefter"))))
    words = said(got)
    assert words.index("Noter") < words.index("noten") < words.index("Derefter")


def test_a_footnote_marked_after_the_collection_stands_at_the_end() -> None:
    got = reading(composed(CollectedNotes("Noter"), prose(noted("Tekst", "noten")), signature=SIGNATURE))
    words = said(got)
    assert words[-3:] == ["Noter", "1", "noten"]
    assert words.index("Kontorchef") < words.index("noten")


def test_notes_of_a_budget_table_stay_below_it() -> None:
    got = reading(composed(prose(noted("Tekst", "noten")), *[Embedded(budget(), 1)] * 2))
    assert [each.all("Lbl")[0].text for each in got.root.all("Note")] == ["1", "3", "4", "5", "3", "4", "5"]


def test_a_budget_table_is_read_before_its_notes() -> None:
    got = reading(composed(Embedded(budget(), 1)))
    roles = [element.role for element in got.root.walk() if element.role in {"Table", "Note"}]
    assert roles[0] == "Table"
    assert "Note" in roles


# Tables and charts


def test_a_chart_is_a_figure_with_its_words_and_its_caption_below() -> None:
    got = reading(composed(Charted(CHART, "Figur 1. Andelen."), Charted(BARS)))
    alternatives = [str(each.attributes["/Alt"]) for each in got.root.all("Figure")]
    assert alternatives[1:] == [CHART.alternative, BARS.alternative]
    assert "Figur 1. Andelen." in said(got)


def test_a_table_too_wide_for_the_text_of_a_memo_stands_below_its_margin() -> None:
    without = _starts(composed(prose("Kort.")))
    lowest = min(y for x, y in without if x > MARGIN_LEFT and y > FOOT)
    table_lines = _starts(composed(prose("Kort."), Embedded(indicators(), 1, "Tabel 1"))) - without
    assert max(x for x, _ in table_lines) > MARGIN_LEFT
    assert max(y for _, y in table_lines) < lowest


def test_a_typed_table_that_the_text_of_a_memo_cannot_hold_takes_the_width_of_the_page() -> None:
    few, many = (table(3, header=("Indsats", *(f"Bydel {n}" for n in range(count)))) for count in (3, 13))
    assert max(x for x, y in _starts(composed(prose(few), margin=())) if FOOT < y < TITLE) < MARGIN_LEFT
    assert max(x for x, y in _starts(composed(prose(many), margin=())) if FOOT < y < TITLE) > MARGIN_LEFT


def _starts(paper: ComposedDocument) -> set[tuple[float, float]]:
    """Return where the lines of the first page begin, in points."""
    got = reading(paper)
    told = [each for each in pikepdf.parse_content_stream(got.pdf.pages[0]) if isinstance(each, Instruction)]
    placed = (each.operands for each in told if str(each.operator) == "Tm")
    return {(float(operands[4]), float(operands[5])) for operands in placed}


def test_the_rows_of_a_long_budget_table_are_all_there() -> None:
    got = reading(overview())
    numbers = [cell.text.split()[0] for cell in got.root.all("TH") if cell.text.startswith("2.")]
    assert numbers == [f"2.{n}" for n in range(60)]


def test_a_caption_takes_the_place_of_a_budget_tables_title_and_keeps_its_marks() -> None:
    assert "Økonomi 20095" in said(reading(composed(Embedded(budget(), 1, "Økonomi 2009"))))
    assert "Økonomisk oversigt5" in said(reading(composed(Embedded(budget(), 1))))


# Pages


def test_a_break_begins_a_page_and_several_begin_no_empty_one() -> None:
    got = reading(composed(PageBreak(), prose("En"), PageBreak(), PageBreak(), prose("To"), PageBreak()))
    assert [page_of(got, words) for words in ("En", "To")] == [2, 3]
    assert len(got.pdf.pages) == 3


@pytest.mark.parametrize("lines", range(20, 60, 3))
def test_a_signature_stands_with_the_last_lines_of_the_text(lines: int) -> None:
    paper = composed(prose(*(f"Linje {n}" for n in range(lines)), paragraph(60)), signature=SIGNATURE, margin=())
    got = reading(paper)
    last = next(each for each in got.root.all("P") if each.text.endswith("."))
    assert page_of(got, "Birgitte Lund") == page_of(got, "Med venlig hilsen") == max(last.pages)


def test_the_margin_of_a_report_stands_below_its_title_and_on_its_front_page() -> None:
    words = said(reading(agenda()))
    assert (
        words.index("Udkast")
        < words.index("Mødedato")
        < words.index("Mødet holdes på Københavns Rådhus, stuen, værelse 43.")
    )
    assert page_of(reading(report()), "Sagsbehandler") == 1


def test_a_long_margin_goes_on_beside_the_next_pages() -> None:
    entries_ = tuple(replace(MARGIN[2], lines=(f"sag {n}",)) for n in range(60))
    got = reading(composed(prose("Kort."), margin=entries_))
    assert page_of(got, "sag 0") == 1
    assert page_of(got, "sag 59") == 3


# Nothing


def test_a_document_of_nothing_prints_its_title() -> None:
    got = reading(titled("Arbejdsplan"))
    assert outline(got) == [("H1", "Arbejdsplan")]
    assert len(got.pdf.pages) == 1


def test_a_file_is_titled_as_its_document() -> None:
    got = reading(titled("Arbejdsplan", face_changes={"title": ""}))
    assert str(got.pdf.docinfo["/Title"]) == "Arbejdsplan"


def test_a_document_without_a_title_says_so() -> None:
    got = reading(replace(titled(""), face=replace(titled("").face, title="")))
    assert outline(got) == [("H1", "Uden titel")]


def test_a_front_page_alone_has_no_empty_page_behind_it() -> None:
    assert len(reading(titled(front=FRONT)).pdf.pages) == 1


def test_headings_deeper_than_tags_go_share_the_deepest_and_none_is_skipped() -> None:
    got = reading(composed(prose(*(heading(level, f"Niveau {level}") for level in (1, 2, 3, 4, 5, 6, 1, 4)))))
    assert [role for role, _ in outline(got)] == ["H1", "H2", "H3", "H4", "H5", "H6", "H6", "H2", "H3"]


# What is not there


def test_nothing_is_left_of_a_part_that_is_not_in_the_document() -> None:
    """A public paper is built without its closed parts: neither pages, tags, links nor outline know of them."""
    closed = (
        prose(heading(1, "7. Lukket punkt"), noted("Hemmelighed", "hemmelig note"), table(3, rows_of="Hemmelig")),
    )
    public = (prose(heading(1, "8. Åbent punkt"), numbered("at udvalget godkender")), Contents("Indhold", 2))
    whole = PdfRenderer().render(composed(*closed, *public, Embedded(bundle(), 2)))
    assert "hemmelig" in everything_said(whole).lower()
    told = everything_said(PdfRenderer().render(composed(*public))).lower()
    assert "åbent punkt" in told
    for word in ("hemmelig", "lukket", "jobpatruljer", "taskforce"):
        assert word not in told

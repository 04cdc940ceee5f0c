"""Composed documents as Word files: whole, in the order Word asks for, the same bytes each time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    Contents,
    DocumentPart,
    Embedded,
    FrontPage,
    ListedSection,
    ListedSheet,
    PageBreak,
    SheetList,
)
from secretariat.application.documents.printable import MarginEntry
from secretariat.application.faults import CannotPrint
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import Alignment, Cell, Heading, ListItem, ListKind, NoteMark, Paragraph, Run, Table, run
from secretariat.exchange.word_papers import WordPaperWriter
from tests.support.composed_documents import (
    BARS,
    FACE,
    LINES,
    SERIES,
    budget,
    composed,
    every_block,
    goals,
    indicators,
    prose,
    sheet,
    sheets,
    whole,
)
from tests.support.word_rules import WordFile

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


def written(*parts: DocumentPart, **facts: object) -> WordFile:
    """The file of a document of some parts, which Word would open."""
    file = WordFile(WordPaperWriter().render(composed(*parts, **facts)))
    assert file.faults() == []
    return file


def styles_of(file: WordFile, path: str = "//w:body/w:p") -> list[str]:
    """The styles of the paragraphs in order; those without one are `Normal`."""
    found = []
    for paragraph in file.found(path):
        told = paragraph.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=paragraph.nsmap)
        found.append(told or "Normal")
    return found


@pytest.mark.parametrize("form", list(PaperForm))
@pytest.mark.parametrize("placement", list(NotesPlacement))
def test_a_document_with_everything_in_it_is_a_file_without_fault(form: PaperForm, placement: NotesPlacement) -> None:
    document = replace(whole(), form=form, notes_placement=placement, justified=True, hyphenated=True)
    assert WordFile(WordPaperWriter().render(document)).faults() == []


def test_equal_documents_give_equal_bytes_with_fixed_times() -> None:
    content = WordPaperWriter().render(whole())
    assert content == WordPaperWriter().render(whole())
    assert {info.date_time for info in WordFile(content).infos} == {(1980, 1, 1, 0, 0, 0)}


def test_an_empty_document_is_a_file_that_opens() -> None:
    assert written(title="", face=replace(FACE, title="", letterhead=Letterhead())).words("//w:body/w:p") == [""]


def test_headings_bear_the_styles_of_word_down_to_level_6() -> None:
    file = written(prose(*(Heading(level, run(f"Niveau {level}")) for level in range(1, 7))), title="")
    assert styles_of(file)[-6:] == [f"Heading{level}" for level in range(1, 7)]
    outlines = file.found("//w:style[starts-with(@w:styleId, 'Heading')]/w:pPr/w:outlineLvl/@w:val", "styles")
    assert outlines == ["0", "1", "2", "3", "4", "5"]


def test_each_list_of_numbers_has_a_numbering_of_its_own_that_begins_at_one() -> None:
    one, two = (ListItem(ListKind.NUMBER, level, run("punkt")) for level in (1, 2))
    file = written(prose(one, two, one, two, Paragraph(run("mellem")), one), title="")

    used = file.found("//w:numPr/w:numId/@w:val")
    assert used[0] == used[2]
    assert len(set(used)) == 4
    starts = file.found("//w:num[w:lvlOverride]/w:lvlOverride/w:startOverride/@w:val", "numbering")
    assert starts == ["1"] * 4


def test_a_table_says_which_rows_head_it_and_repeats_them() -> None:
    file = written(prose(*every_block()))
    assert file.words("//w:tbl[1]/w:tr[w:trPr/w:tblHeader]") == ["Antal ungePct."]
    assert file.found("//w:tbl[1]/w:tblPr/w:tblLook/@w:firstRow") == ["1"]


def test_every_paragraph_of_a_cell_stands_as_its_column() -> None:
    cell = Cell((run("2,4"), run("pct.")))
    file = written(prose(Table(((cell,),), (Alignment.RIGHT,), 0)))
    assert file.found("//w:tc/w:p/w:pPr/w:jc/@w:val") == ["right", "right"]


def test_the_labels_of_a_sheet_head_its_rows() -> None:
    file = written(Embedded(sheets(sheet("2.1", "Jobpatruljer")), 1))
    assert file.found("//w:tbl/w:tblPr/w:tblLook/@w:firstColumn") == ["1"]
    assert file.words("//w:tbl/w:tr/w:tc[1]") == ["Aktiviteter", "Økonomi", "Målopfyldelse"]
    assert "Vurdering: delvist opfyldt" in file.words("//w:tbl/w:tr/w:tc[2]")[2]


def test_each_sheet_begins_a_page_below_its_section() -> None:
    told = (sheet("2.1", "Jobpatruljer"), sheet("2.2", "Lærepladser"))
    file = written(prose(Heading(1, run("Baggrund"))), Embedded(sheets(*told), 1))
    assert file.words("//w:p[w:pPr/w:pageBreakBefore]") == ["2. Unge", "2.2 Status for Lærepladser"]
    assert styles_of(file, "//w:p[w:bookmarkStart]") == ["Heading1", "Heading1", "Heading2", "Heading2"]


def test_one_sheet_stands_in_the_text() -> None:
    file = written(prose(Heading(1, run("Baggrund"))), Embedded(sheets(sheet("2.1", "Jobpatruljer")), 1))
    assert file.found("//w:pageBreakBefore") == []


def test_notes_at_the_pages_feet_are_footnotes_with_their_separators() -> None:
    file = written(prose(*every_block()))
    assert file.words("//w:footnote", "footnotes") == ["", "", " BIU"]
    assert file.found("//w:footnote/@w:type", "footnotes") == ["separator", "continuationSeparator"]
    assert len(file.found("//w:footnoteReference")) == 1


def test_notes_that_are_collected_are_endnotes_below_their_heading() -> None:
    file = written(prose(*every_block()), CollectedNotes("Noter og kilder"))
    assert file.words("//w:endnote", "endnotes") == ["", "", " BIU"]
    assert file.words("//w:body/w:p")[-1] == "Noter og kilder"


def test_notes_at_the_documents_end_stand_below_the_standing_heading_and_without_notes_there_is_none() -> None:
    placed = {"notes_placement": NotesPlacement.DOCUMENT_END}
    assert written(prose(*every_block()), **placed).words("//w:body/w:p")[-1] == "Noter"
    assert written(prose(Paragraph(run("Uden noter"))), **placed).words("//w:body/w:p")[-1] == "Uden noter"


def test_a_thousand_notes_are_written() -> None:
    blocks = (Paragraph((Run("tal"), NoteMark(run(f"note {number}")))) for number in range(1_000))  # type: ignore[arg-type]
    assert len(written(prose(*blocks)).found("//w:footnoteReference")) == 1_000


def test_the_contents_tell_the_headings_and_the_sheets_before_word_has_counted() -> None:
    told = (sheet("2.1", "Jobpatruljer"), sheet("2.2", "Lærepladser"))
    file = written(Contents("Indhold", 1), prose(*every_block()), Embedded(sheets(*told), 1))

    assert file.words("//w:sdt//w:p") == [
        "Indhold",
        "Baggrund",
        "2. Unge",
        "2.1 Status for Jobpatruljer",
        "2.2 Status for Lærepladser",
    ]
    assert [code.text for code in file.found("//w:sdt//w:instrText")] == [r' TOC \o "1-2" \h \z \u ']
    assert file.found("//w:sdt//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]


def test_contents_of_nothing_are_still_a_field() -> None:
    assert written(Contents("", 3)).found("//w:sdt//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]


def test_word_is_not_made_to_ask_whether_it_may_update_the_fields() -> None:
    file = written(Contents("Indhold", 2))
    assert file.found("//w:updateFields", "settings") == []
    assert file.found("//w:fldChar/@w:dirty") == []


def test_the_list_of_sheets_leads_to_those_the_document_holds() -> None:
    listed = ListedSection(
        "2. Unge",
        (
            ListedSheet("2.1", "Jobpatruljer", "2.1 Status for Jobpatruljer"),
            ListedSheet("2.9", "Andetsteds", "2.9 Status for Andetsteds"),
        ),
    )
    file = written(SheetList((listed,)), Embedded(sheets(sheet("2.1", "Jobpatruljer")), 1))
    assert file.words("//w:p[w:pPr/w:pStyle/@w:val = 'SheetList']") == ["2.1Jobpatruljer", "2.9Andetsteds"]
    assert file.words("//w:hyperlink[@w:anchor]") == ["Jobpatruljer"]


def test_a_sheet_that_is_there_twice_is_led_to_once() -> None:
    twice = sheet("2.1", "Jobpatruljer")
    listed = SheetList((ListedSection("", (ListedSheet("2.1", "Jobpatruljer", twice.heading),)),))
    assert len(written(listed, Embedded(sheets(twice, twice), 1)).found("//w:hyperlink[@w:anchor]")) == 1


def test_a_budget_table_tells_its_figures_its_notes_and_its_legends() -> None:
    file = written(Embedded(budget(), 1, "Tabel 1"))
    assert file.words("//w:tbl/w:tr")[2:] == ["2. Unge", "2.1 Jobpatruljer1,20,91", "I alt1,20,91"]
    assert file.words("//w:p[w:pPr/w:pStyle/@w:val = 'TableNote']") == [
        "1 Heraf statsrefusion.",
        "Udgifter står uden fortegn.",
    ]
    assert file.words("//w:p[w:pPr/w:pStyle/@w:val = 'Caption']") == ["Tabel 1", "Økonomisk oversigt"]


def test_a_wide_budget_table_lies_on_pages_of_its_own() -> None:
    wide = replace(
        budget(),
        over=(),
        headings=budget().headings[:1] * 9,
        decimals=(1,) * 8,
        rows=(replace(budget().rows[1], cells=budget().rows[1].cells * 4),),
    )
    file = written(prose(*every_block()), Embedded(wide, 1), prose(*every_block()))
    assert file.found("//w:sectPr/w:pgSz/@w:w") == ["11906", "16838", "11906"]
    assert file.found("//w:sectPr/w:pgSz/@w:orient") == ["landscape"]


def test_indicators_that_share_a_goal_share_its_cell() -> None:
    file = written(Embedded(indicators(), 2))
    assert file.found("//w:vMerge/@w:val") == ["restart", "continue"]
    assert file.words("//w:footnote", "footnotes")[-1] == " Ny metode fra 2009."
    assert "Udviklingen" in file.words("//w:p[w:pPr/w:pStyle/@w:val = 'Heading2']")


def test_goals_tell_their_judgement_in_words() -> None:
    file = written(Embedded(goals(), 2))
    assert file.words("//w:tbl/w:tr") == [
        "MålStatus",
        "Flere unge i jobopfyldtMålet er nået.",
        "Færre ledigeTallet er uændret.",
    ]


@pytest.mark.parametrize(
    ("chart", "rows"),
    [
        (LINES, ["TidspunktTal", "200834", "200936"]),
        (BARS, ["NavnTal", "Jobpatruljer1,2"]),
        (SERIES, ["NavnSeneste tal", "Unge1,2"]),
    ],
)
def test_a_chart_is_a_table_of_its_figures_with_its_words(chart: object, rows: list[str]) -> None:
    file = written(Charted(chart, "Figur 1"))  # type: ignore[arg-type]
    assert file.words("//w:tbl/w:tr") == rows
    assert file.found("//w:tblDescription/@w:val") == [chart.alternative]  # type: ignore[attr-defined]
    below = ["TableNote", "CaptionBelow"]
    assert [style for style in styles_of(file) if style in below] == below
    assert chart.alternative in file.words("//w:p")  # type: ignore[attr-defined]


def test_a_page_break_begins_what_follows_on_a_new_page_whatever_it_is() -> None:
    table = every_block()[9]
    told = (prose(Paragraph(run("før"))), PageBreak(), prose(table), PageBreak(), prose(Paragraph(run("efter"))))
    file = written(*told)
    assert styles_of(file, "//w:p[w:pPr/w:pageBreakBefore]") == ["Caption", "Normal"]


def test_the_front_page_bears_the_title_alone() -> None:
    front = FrontPage("Statusredegørelse 2009", "Udvalget", ("2009", ""))
    file = written(prose(Paragraph(run("Tekst"))), front=front)
    assert file.words("//w:p[w:pPr/w:pStyle/@w:val = 'Title']") == ["Statusredegørelse 2009"]
    assert file.words("//w:p[w:pPr/w:pageBreakBefore]") == ["Tekst"]


@pytest.mark.parametrize(("form", "first"), [(PaperForm.REPORT, "Tekst"), (PaperForm.MEMO, "Dato")])
def test_the_dates_of_a_report_stand_on_its_front_page_and_those_of_a_memo_beside_its_text(
    form: PaperForm, first: str
) -> None:
    front = FrontPage("Statusredegørelse 2009", "Udvalget", ())
    margin = (MarginEntry("Dato", ()),)
    file = written(prose(Paragraph(run("Tekst"))), front=front, margin=margin, form=form)
    assert file.words("//w:body/w:p")[-2:] == ["Dato", "Tekst"]
    assert file.words("//w:p[w:pPr/w:pageBreakBefore]") == [first]


def test_a_memo_has_its_margin_block_beside_the_text_and_a_report_above_it() -> None:
    margin = (MarginEntry("Sagsnummer", ("2009-12345",)), MarginEntry("", ("26-03-2009",)))
    memo = written(prose(*every_block()), form=PaperForm.MEMO, margin=margin)
    assert memo.words("//w:p[w:pPr/w:framePr]") == ["Sagsnummer", "2009-12345", "26-03-2009"]
    report = written(prose(*every_block()), margin=margin)
    assert report.found("//w:framePr") == []
    assert "2009-12345" in report.words("//w:body/w:p")


def test_head_and_foot_tell_the_title_the_standing_and_the_page() -> None:
    file = written(prose(*every_block()))
    assert file.words("//w:p", "header_first") == ["Udkast"]
    assert file.words("//w:p", "header_default") == ["Statusredegørelse 2009Udkast"]
    assert file.words("//w:p", "footer_default") == ["Bernstorffsgade 17  ·  1577 København VSide 1 af 1"]
    assert [code.text for code in file.found("//w:instrText", "footer_first")] == [" PAGE ", " NUMPAGES "]


def test_the_file_is_in_the_documents_language_on_a4() -> None:
    english = replace(FACE, language=DocumentLanguage.ENGLISH)
    file = written(prose(*every_block()), face=english)
    assert file.found("//w:docDefaults//w:lang/@w:val", "styles") == ["en-GB"]
    assert file.found("//w:pgSz/@w:w") + file.found("//w:pgSz/@w:h") == ["11906", "16838"]
    core = file.files["docProps/core.xml"].decode()
    assert "<dc:title>Statusredegørelse 2009</dc:title>" in core
    assert "2025-03-26T09:00:00Z" in core


def test_the_logo_stands_with_its_alternative_text() -> None:
    file = written(face=replace(FACE, letterhead=Letterhead(PIXEL, "Københavns byvåben")))
    assert file.files["word/media/logo.png"] == PIXEL
    assert 'descr="Københavns byvåben"' in file.files["word/document.xml"].decode()


@pytest.mark.parametrize("logo", [b"no picture", PIXEL[:20], b"GIF89a" + bytes(20)])
def test_a_logo_that_is_no_picture_is_told_of(logo: bytes) -> None:
    with pytest.raises(CannotPrint) as caught:
        written(face=replace(FACE, letterhead=Letterhead(logo, "Byvåben")))
    assert caught.value.code == "logo_unreadable"


def test_a_character_that_word_cannot_hold_is_seen_to_be_lost() -> None:
    file = written(prose(Heading(1, run("for\x0bmand")), Paragraph(run("lod\uffffret"))), title="Titel\x00")
    assert file.words("//w:body/w:p")[-2:] == ["for\ufffdmand", "lod\ufffdret"]


def test_nothing_is_written_that_is_not_in_the_document() -> None:
    file = written(prose(Paragraph(run("Åben tekst"))), addressee=("Til udvalget",))
    for words in file.words("//w:body/w:p"):
        assert words in {
            "Københavns Kommune",
            "Beskæftigelses- og Integrationsforvaltningen",
            "Til udvalget",
            FACE.title,
            "Åben tekst",
        }

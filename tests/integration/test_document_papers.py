"""Documents composed from what is stored: their pieces drawn, documents in them, one read of the store."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from secretariat.application.documents.composed import Prose
from secretariat.application.faults import CannotPrint, NotFound, Withheld
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.documents import Appendix, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind, PaperChoices
from secretariat.domain.documents.recommendations import Point, PointVerb, Recommendation
from secretariat.domain.text import Block, Emphasis, NoteMark, Paragraph, Piece, PieceKind, Run, Text
from tests.integration.composing import Desk, drawn_in, heading, paragraph, written
from tests.support.clock import MORNING
from tests.support.outlines import outline, words_of
from tests.support.store_reads import statements


def told(desk: Desk, *blocks: object, **facts: object) -> list[str]:
    """The outline of a memo of some blocks."""
    return outline(desk.preview(desk.memo(*blocks, **facts)))


def gone(desk: Desk, piece: Piece) -> str:
    """The line that stands where a piece cannot be drawn."""
    (part,) = desk.preview(desk.memo(piece)).parts
    assert isinstance(part, Prose)
    (block,) = part.text.blocks
    assert isinstance(block, Paragraph)
    (line,) = block.inlines
    assert isinstance(line, Run)
    assert line.emphasis is Emphasis.ITALIC
    return line.text


# Pieces


def test_a_status_sheet_stands_under_its_section(desk: Desk) -> None:
    piece = Piece(PieceKind.SHEET, desk.initiative("2.1"), caption="Som eksempel")
    assert told(desk, heading("Status"), heading("Eksempel", 2), piece)[:4] == [
        "# Status",
        "## Eksempel",
        "(Som eksempel)",
        "### 2.1 Status for Jobpatruljer",
    ]


def test_the_sheets_of_a_section_stand_under_the_heading_of_the_document_alone(desk: Desk) -> None:
    lines = told(desk, heading("Øvrige indsatser"), Piece(PieceKind.SHEETS, part="beyond"))
    assert [line.partition(" for ")[0] for line in lines if line.startswith("#")] == [
        "# Øvrige indsatser",
        "## 3.1 Status",
        "## 3.2 Status",
        "## 3.3 Status",
    ]


def test_the_list_of_sheets_leads_to_sheets_with_the_very_same_heading(desk: Desk) -> None:
    lines = told(desk, Piece(PieceKind.SHEET_LIST), Piece(PieceKind.SHEETS))
    listed = [line.removeprefix("> ") for line in lines if line.startswith("> ")]
    printed = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert len(listed) == 16
    assert listed == printed


def test_the_indicators_and_the_goals_are_tables_with_their_heads(desk: Desk) -> None:
    lines = told(desk, Piece(PieceKind.INDICATORS), Piece(PieceKind.GOALS))
    assert lines[0].startswith("| Nr. | Indikator | Startmåling forår 2007 |")
    assert "| Mål | Status (3)" in lines


def test_a_group_of_the_overview_is_a_table_of_its_own(desk: Desk) -> None:
    choices = desk.services.document_papers.piece_choices(PieceKind.BUDGET_TABLE, desk.memo(), desk.committee)
    group = next(choice for choice in choices if choice.name.endswith("Integrationsprojekter"))
    lines = told(desk, Piece(PieceKind.BUDGET_TABLE, group.source, group.part))
    assert lines == ["| Mio. kr. | 2008 | 2009 | 2010 | I alt (3)"]


@pytest.mark.parametrize("part", ["", "development", "shares", "largest"])
def test_a_chart_of_the_overview_is_read_in_the_words_somebody_gave_it(desk: Desk, part: str) -> None:
    (chart,) = desk.preview(desk.memo(Piece(PieceKind.BUDGET_CHART, part=part, alternative="Det vokser."))).parts
    assert "alternative='Det vokser.'" in repr(chart)
    (own,) = desk.preview(desk.memo(Piece(PieceKind.BUDGET_CHART, part=part))).parts
    assert "alternative=''" not in repr(own)


def test_the_chart_of_an_indicator_ends_with_the_period(desk: Desk) -> None:
    indicator = desk.services.indicators.list(desk.committee)[0]
    lines = told(desk, Piece(PieceKind.INDICATOR_CHART, int(indicator.id)))
    assert lines == [f"~ {indicator.draft.number.rstrip('.')}. {indicator.draft.name}"]


def test_pieces_without_a_source_draw_from_the_period_the_document_is_moved_to(desk: Desk) -> None:
    earlier = desk.services.periods.named(desk.committee, "2008")
    lines = told(desk, Piece(PieceKind.SHEETS), period=earlier.id)
    assert "# 2. Indsatser i 2008, der bidrager til integrationspolitikkens mål" in lines


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        (Piece(PieceKind.SHEET, 9999), "statusskema"),
        (Piece(PieceKind.SHEET), "statusskema"),
        (Piece(PieceKind.SHEETS, part="nowhere"), "statusskemaer"),
        (Piece(PieceKind.SHEET_LIST, part="nowhere"), "statusskemaer"),
        (Piece(PieceKind.INDICATOR_CHART, 9999), "indikator"),
        (Piece(PieceKind.BUDGET_TABLE, 9999), "budgettabel"),
        (Piece(PieceKind.BUDGET_TABLE, part="nowhere"), "budgettabel"),
        (Piece(PieceKind.BUDGET_CHART, 9999), "budgettabel"),
        (Piece(PieceKind.BUDGET_CHART, part="nowhere"), "diagram"),
        (Piece(PieceKind.DOCUMENT, 9999), "dokument"),
        (Piece(PieceKind.DOCUMENT), "dokument"),
        (Piece(PieceKind.POINTS), "punkter"),
    ],
)
def test_a_piece_whose_source_is_gone_says_so_in_a_draft(desk: Desk, piece: Piece, words: str) -> None:
    assert words in gone(desk, piece)


@pytest.mark.parametrize("kind", [PieceKind.SHEETS, PieceKind.SHEET_LIST, PieceKind.GOALS])
def test_what_belongs_to_a_period_says_that_there_is_none(desk: Desk, kind: PieceKind) -> None:
    (part,) = desk.preview(desk.memo(Piece(kind), period=None)).parts
    assert "ingen periode" in repr(part)


def test_a_piece_whose_source_is_gone_holds_the_final_paper_back_and_is_left_out_when_it_is_waived(desk: Desk) -> None:
    document = desk.stored(desk.memo(heading("Status"), paragraph("Ord."), Piece(PieceKind.BUDGET_TABLE, 9999)))
    assert "piece_source_gone" in desk.codes(document.draft, document.id)
    papers = desk.services.document_papers
    with pytest.raises(Withheld) as withheld:
        papers.document(document.id, final=True)
    assert withheld.value.code == "open_errors"
    assert "piece_source_gone" in [finding.code for finding in withheld.value.findings]
    final = papers.document(document.id, final=True, waiving=True)
    assert (outline(final), final.face.standing) == (["# Status", ". 1"], "")


# The document's own pieces


def test_a_list_is_headed_by_its_section_or_else_by_its_own_name(desk: Desk) -> None:
    contents, notes = Piece(PieceKind.CONTENTS, part="1"), Piece(PieceKind.NOTES)
    assert told(desk, contents, paragraph("Ord."), notes) == ["= Indhold: contents to level 1", ". 1", "= Noter: notes"]
    assert told(desk, heading("Oversigt"), contents, heading("Fodnoter"), Paragraph(), notes) == [
        "# Oversigt",
        "= contents to level 1",
        "# Fodnoter",
        "= notes",
    ]


def test_a_page_begins_above_the_headings_it_stands_under(desk: Desk) -> None:
    lines = told(desk, paragraph("Ord."), heading("Skemaer"), heading("Første", 2), Piece(PieceKind.PAGE_BREAK))
    assert lines == [". 1", "= new page", "# Skemaer", "## Første"]


def test_a_page_that_was_begun_is_not_left_empty(desk: Desk) -> None:
    choices = PaperChoices(contents=True, front_page=True)
    lines = told(desk, heading("Skemaer"), Piece(PieceKind.PAGE_BREAK), paragraph("Ord."), choices=choices)
    assert lines == ["= Indhold: contents to level 2", "= new page", "# Skemaer", ". 1"]


def test_contents_and_appendices_come_by_themselves_when_the_template_wants_them(desk: Desk) -> None:
    choices = PaperChoices(contents=True, contents_depth=9, front_page=True)
    appendices = (Appendix("a", "Arbejdsplan"), Appendix("b", file="kort.pdf"))
    lines = told(desk, heading("Status"), paragraph("Ord."), choices=choices, appendices=appendices)
    assert lines == [
        "= Indhold: contents to level 3",
        "= new page",
        "# Status",
        ". 1",
        "# Bilag",
        "1. Arbejdsplan",
        "2. kort.pdf",
    ]
    own = told(desk, Piece(PieceKind.CONTENTS), Piece(PieceKind.APPENDICES), choices=choices, appendices=appendices)
    assert own == ["= Indhold: contents to level 3", "# Bilag", "1. Arbejdsplan", "2. kort.pdf"]


def test_an_appendix_that_is_a_document_is_called_by_its_title(desk: Desk) -> None:
    plan = desk.stored(desk.memo(title="Arbejdsplan 2010"))
    lines = told(desk, appendices=(Appendix("a", document=plan.id),))
    assert lines == ["# Bilag", "1. Arbejdsplan 2010"]


def test_the_lead_stands_over_the_first_heading(desk: Desk) -> None:
    recommendation = Recommendation(lead="Med afsæt i modellen.\nAnden linje.")
    assert told(desk, heading("Problemstilling"), recommendation=recommendation) == [". 2", "# Problemstilling"]


def test_nothing_empty_is_printed(desk: Desk) -> None:
    assert told(desk, heading(" "), Paragraph(), paragraph(" "), paragraph("Ord.")) == [". 1"]
    assert told(desk) == []


def test_a_document_with_nothing_in_it_at_all_is_a_paper(desk: Desk) -> None:
    paper = desk.preview(DocumentDraft())
    assert outline(paper) == []
    assert desk.services.renderer.render(paper).startswith(b"%PDF")


def test_a_thousand_footnotes_keep_their_order(desk: Desk) -> None:
    blocks = [Paragraph((Run("Ord."), NoteMark((Run(f"Note {number}"),)))) for number in range(1000)]
    notes = [line for line in told(desk, *blocks) if line.startswith("^")]
    assert notes == [f"^ Note {number}" for number in range(1000)]


# Documents in documents


def test_a_document_drawn_in_stands_under_the_section_it_is_drawn_into(desk: Desk) -> None:
    inner = desk.stored(desk.memo(heading("Baggrund"), heading("Detalje", 2), paragraph("Ord.")))
    lines = told(desk, heading("Bilag"), heading("Plan", 2), drawn_in(inner), heading("Slut"))
    assert lines == ["# Bilag", "## Plan", "### Baggrund", "#### Detalje", ". 1", "# Slut"]
    captioned = told(desk, drawn_in(inner, "Arbejdsplan"))
    assert captioned == ["# Arbejdsplan", "## Baggrund", "### Detalje", ". 1"]


def test_a_document_drawn_in_tells_of_its_own_period_and_brings_no_contents_of_its_own(desk: Desk) -> None:
    earlier = desk.services.periods.named(desk.committee, "2008")
    inner = desk.stored(desk.memo(Piece(PieceKind.CONTENTS), Piece(PieceKind.SHEETS, part="beyond"), period=earlier.id))
    lines = told(desk, heading("I fjor"), drawn_in(inner))
    assert [line.partition(" Status")[0] for line in lines if line.startswith(("#", "="))] == [
        "# I fjor",
        "## 3.1",
        "## 3.2",
        "## 3.3",
    ]


def test_a_document_that_draws_itself_in_says_so_once(desk: Desk) -> None:
    document = desk.stored(desk.memo(paragraph("Ord.")))
    document = desk.saved(document, text=Text((paragraph("Ord."), drawn_in(document))))
    assert "kan ikke indsættes her" in words_of(desk.preview(document.draft, document.id))
    assert "piece_of_itself" in desk.codes(document.draft, document.id)


def test_documents_that_draw_each_other_in_end_where_they_began(desk: Desk) -> None:
    first = desk.stored(desk.memo(paragraph("Først."), title="Først"))
    second = desk.stored(desk.memo(paragraph("Så."), drawn_in(first), title="Så"))
    first = desk.saved(first, text=Text((paragraph("Først."), drawn_in(second))))
    words = words_of(desk.preview(first.draft, first.id))
    assert words.count("[Først kan ikke indsættes her") == 1
    assert words.count("Så.") == 1
    assert "piece_leads_back" in desk.codes(first.draft, first.id)
    with pytest.raises(Withheld):
        desk.services.document_papers.document(first.id, final=True)


def test_documents_that_grow_into_each_other_without_end_are_cut_off_with_a_line(desk: Desk) -> None:
    inner = desk.stored(desk.memo(paragraph("Ord.")))
    for _ in range(12):
        inner = desk.stored(desk.memo(drawn_in(inner), drawn_in(inner)))
    words = words_of(desk.preview(inner.draft, inner.id))
    assert "flere dokumenter" in words
    assert words.count("Ord.") <= 200
    with pytest.raises(CannotPrint, match="too_many_documents"):
        desk.services.document_papers.document(inner.id, final=True, waiving=True)


# Footnotes


def test_footnotes_keep_their_order_through_prose_sheets_and_tables(desk: Desk) -> None:
    draft = desk.begun(DocumentKind.STATUS_REPORT)
    draft = written(draft, status="Målet er 64 pct.{Først}", initiatives="Ord.{Så}", overview="Ord.{Sidst}")
    notes = [line for line in outline(desk.preview(draft)) if line.startswith("^")]
    assert notes[0] == "^ Først"
    assert notes[1].startswith("^ Metodebrud")
    assert notes[2] == "^ Så"
    assert notes.index("^ Sidst") < next(place for place, note in enumerate(notes) if note.startswith("^ 3 "))


# Standard sentences, editions, names


def test_an_empty_section_says_its_standard_sentence_and_one_nobody_needs_is_left_out(desk: Desk) -> None:
    draft = written(desk.begun(DocumentKind.RECOMMENDATION), problem="Ord.", solution="Ord.")
    paper = desk.preview(draft)
    assert "Indstillingen har ingen økonomiske konsekvenser." in words_of(paper)
    assert "# BILAG" not in outline(paper)
    assert "# BILAG" in outline(desk.preview(replace(draft, appendices=(Appendix("a", "Plan"),))))


def test_a_correction_names_the_edition_it_replaces(desk: Desk) -> None:
    services, document = desk.services, desk.stored(desk.memo(heading("Status"), paragraph("Ord.")))
    services.document_issues.issue(document.id, version=document.version, reason="Prøve")
    issued = services.documents.get(document.id)
    corrected = services.documents.correct(document.id, version=issued.version, reason="Forkert tal")
    papers = services.document_papers
    assert papers.document(corrected.id).face.standing == "Udkast til udgave 2"
    standing = papers.document(corrected.id, final=True, waiving=True).face.standing
    assert standing == "Udgave 2 (rettet), der erstatter udgave 1 af 26. marts 2025"


def test_the_paper_is_saved_under_its_case_number_and_its_title(desk: Desk) -> None:
    draft = desk.memo(title="Status: 2009", case_numbers=(CaseNumber(CaseSystem.EDOC, "2009-0005600"),))
    assert desk.services.document_papers.file_name(desk.preview(draft)) == "2009-0005600 Status - 2009.pdf"


def test_a_document_that_is_not_there_has_no_paper(desk: Desk) -> None:
    document = desk.stored(desk.memo())
    desk.services.documents.remove(document.id, version=document.version)
    with pytest.raises(NotFound):
        desk.services.document_papers.document(document.id)


def test_the_same_document_and_day_give_the_same_paper(desk: Desk) -> None:
    draft = desk.begun(DocumentKind.STATUS_REPORT)
    assert desk.preview(draft) == desk.preview(draft)
    assert desk.preview(draft).face.created == MORNING


@pytest.mark.parametrize("language", DocumentLanguage)
@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_can_be_begun_composed_and_printed_in_both_languages(
    desk: Desk, kind: DocumentKind, language: DocumentLanguage
) -> None:
    points = (Point("a", PointVerb.TAKES_NOTE, "2009"),)
    begun = replace(desk.begun(kind), title=kind.value, language=language)
    draft = replace(begun, recommendation=begun.recommendation and Recommendation(points=points))
    paper = desk.preview(draft)
    assert paper.face.standing == {DocumentLanguage.DANISH: "Udkast", DocumentLanguage.ENGLISH: "Draft"}[language]
    assert re.match(rb"%PDF-1\.7", desk.services.renderer.render(paper))


def test_sheets_in_the_deepest_section_still_have_headings_that_a_reader_can_follow(desk: Desk) -> None:
    headings = [heading(f"Niveau {level}", level) for level in range(1, 7)]
    lines = told(desk, *headings, Piece(PieceKind.SHEETS))
    assert max(len(line.split()[0]) for line in lines if line.startswith("#")) == 6


# One read of the store


def asked(desk: Desk, *blocks: Block) -> int:
    """How many times the preview of a memo asks the store."""
    return statements(lambda: desk.preview(desk.memo(*blocks)))


def test_the_store_is_asked_no_more_for_many_pieces_than_for_one(desk: Desk) -> None:
    one = asked(desk, Piece(PieceKind.SHEET, desk.initiative("2.1")))
    fields = [Paragraph((Run("x", field=f"line:2.{number}/2009"),)) for number in range(1, 14)]
    kinds = [PieceKind.SHEETS, PieceKind.SHEET_LIST, PieceKind.INDICATORS, PieceKind.GOALS, PieceKind.BUDGET_TABLE]
    charts = [Piece(PieceKind.BUDGET_CHART, part=part) for part in ("development", "shares", "largest")]
    assert asked(desk, *map(Piece, kinds), *charts, *fields) == one

"""How documents begin: the supplied templates, the draft made from one, a template made from a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.committees import CommitteeDraft, CommitteeId, DocumentLanguage
from secretariat.domain.documents import documents, templates
from secretariat.domain.documents.beginning import (
    day_of,
    new_document,
    text_of,
    with_empty_sentences,
    with_keys,
)
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind, HeadingCapitals, PaperChoices, PaperForm
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.supplied import supplied
from secretariat.domain.documents.templates import (
    DocumentTemplate,
    DocumentTemplateDraft,
    DocumentTemplateId,
    TemplateSection,
)
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.text import Heading, Paragraph, Piece, PieceKind, Section, Table, Text, plain, run
from secretariat.domain.text_format import read, write

COMMITTEE = CommitteeDraft("Beskæftigelses- og Integrationsudvalget", chair_name="Bo Holm", chair_title="Formand")
PERIOD = Period(PeriodId(3), CommitteeId(1), 1, PeriodDraft("2009", year=2009))
DANISH = {template.kind: template for template in supplied(DocumentLanguage.DANISH)}


def headings(text: Text) -> list[str]:
    return [plain(block) for block in text.blocks if isinstance(block, Heading)]


def begun(kind: DocumentKind, *, period: Period | None = PERIOD) -> DocumentDraft:
    template = DocumentTemplate(DocumentTemplateId(7), CommitteeId(1), 1, DANISH[kind])
    return new_document(template, COMMITTEE, period=period, case_officer="Ida Vang")


@pytest.mark.parametrize("language", DocumentLanguage)
def test_there_is_a_template_for_each_kind_and_all_can_be_stored(language):
    made = supplied(language)
    assert [template.kind for template in made] == list(DocumentKind)
    assert {template.language for template in made} == {language}
    assert [templates.problems_of(template) for template in made] == [()] * len(made)


@pytest.mark.parametrize("kind", DocumentKind)
def test_both_languages_have_the_same_sections_with_the_same_pieces(kind):
    english = next(one for one in supplied(DocumentLanguage.ENGLISH) if one.kind is kind)
    told = [(one.key, one.level, one.required, one.pieces, bool(one.empty_sentence)) for one in DANISH[kind].sections]
    assert told == [
        (one.key, one.level, one.required, one.pieces, bool(one.empty_sentence)) for one in english.sections
    ]
    assert english.choices == DANISH[kind].choices


@pytest.mark.parametrize("language", DocumentLanguage)
def test_every_section_helps_whoever_stands_in_it_empty(language):
    helps = [(template.name, one.key, one.help) for template in supplied(language) for one in template.sections]
    assert [told for told in helps if len(told[2]) < 40] == []


def test_a_recommendation_begins_with_the_headings_of_the_agenda_of_2009():
    draft = begun(DocumentKind.RECOMMENDATION)
    assert [heading.upper() for heading in headings(draft.text)] == [
        "INDSTILLING OG BESLUTNING",
        "PROBLEMSTILLING",
        "LØSNING",
        "ØKONOMI",
        "VIDERE PROCES",
        "BILAG",
    ]
    assert draft.choices.capitals is HeadingCapitals.CAPITALS
    assert [block.kind for block in draft.text.blocks if isinstance(block, Piece)] == [
        PieceKind.POINTS,
        PieceKind.DECISIONS,
        PieceKind.APPENDICES,
    ]
    assert draft.recommendation == Recommendation()


def test_a_status_memo_begins_with_the_headings_of_the_memo_of_2008():
    draft = begun(DocumentKind.STATUS_MEMO)
    told = [heading.upper() for heading in headings(draft.text)]
    assert told == ["PROBLEMSTILLING", "LØSNING", "ØKONOMI", "VIDERE PROCES", "BILAG"]
    assert (draft.choices.form, draft.choices.margin_block) == (PaperForm.MEMO, True)
    assert draft.recommendation is None


def test_a_status_report_holds_everything_the_report_of_2009_does():
    kinds = [block.kind for block in begun(DocumentKind.STATUS_REPORT).text.blocks if isinstance(block, Piece)]
    assert [kind for kind in kinds if kind is not PieceKind.PAGE_BREAK] == [
        PieceKind.INDICATORS,
        PieceKind.SHEET_LIST,
        PieceKind.GOALS,
        PieceKind.SHEETS,
        PieceKind.BUDGET_TABLE,
    ]


def test_a_work_plan_begins_with_a_table_of_whole_and_half_full_time_equivalents():
    table = next(block for block in begun(DocumentKind.WORK_PLAN).text.blocks if isinstance(block, Table))
    assert [plain(row[-1].paragraphs[0]) for row in table.rows] == ["Årsværk", "1", "½", "1½"]
    assert table.header_rows == 1


def test_a_new_document_names_its_period_and_bears_the_committee():
    draft = begun(DocumentKind.STATUS_REPORT)
    assert draft.title == "Statusredegørelse 2009"
    assert "De enkelte indsatser i 2009" in headings(draft.text)
    assert (draft.period, draft.template, draft.place) == (3, 7, "København")
    assert (draft.signatory_name, draft.signatory_title, draft.case_officer) == ("Bo Holm", "Formand", "Ida Vang")
    assert documents.problems_of(draft) == ()


def test_a_new_document_without_a_period_has_no_gap_where_its_name_would_stand():
    assert begun(DocumentKind.WORK_PLAN, period=None).title == "Arbejdsplan"


def test_a_section_begins_with_its_heading_its_help_and_a_paragraph_to_write_in():
    template = DocumentTemplateDraft("Notat", sections=(TemplateSection("a", "Løsning", help="Hvad gøres der?"),))
    assert text_of(template).blocks == (
        Heading(1, run("Løsning"), Section("a", help="Hvad gøres der?")),
        Paragraph(),
    )


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_a_document_begins_with_can_be_stored(kind):
    text = begun(kind).text
    assert read(write(text)) == text


SECTIONS = DocumentTemplateDraft(
    "Indstilling",
    sections=(
        TemplateSection("solution", "Løsning"),
        TemplateSection("economy", "Økonomi", level=2, empty_sentence="Der er ingen udgifter."),
    ),
)


def test_an_empty_section_says_its_standard_sentence_on_paper():
    printed = with_empty_sentences(text_of(SECTIONS), SECTIONS)
    assert [plain(block) for block in printed.blocks] == ["Løsning", "", "Økonomi", "Der er ingen udgifter."]


def test_a_section_that_says_something_is_left_as_it_is():
    text = Text((*text_of(SECTIONS).blocks[:-1], Paragraph(run("2,0 mio. kr. i 2009."))))
    assert with_empty_sentences(text, SECTIONS) is text


def test_a_section_with_a_subheading_under_it_is_told_by_what_follows_its_own_heading():
    text = text_of(SECTIONS)
    below = Text((*text.blocks, Heading(3, run("Driften")), Paragraph(run("Ingen."))))
    assert "Der er ingen udgifter." in [plain(block) for block in with_empty_sentences(below, SECTIONS).blocks]


def test_sections_typed_by_hand_and_copied_ones_get_keys_of_their_own():
    text = Text((Heading(1, run("A")), Heading(1, run("B"), Section("b")), Heading(1, run("B igen"), Section("b"))))
    keyed = with_keys(text)
    keys = [block.section.key for block in keyed.blocks if isinstance(block, Heading) and block.section is not None]
    assert keys == ["own-1", "b", "own-2"]
    assert with_keys(keyed) == keyed


def test_a_document_bears_its_own_date_or_today():
    assert day_of(DocumentDraft(), date(2009, 5, 4)) == date(2009, 5, 4)
    assert day_of(DocumentDraft(date=date(2009, 1, 2)), date(2009, 5, 4)) == date(2009, 1, 2)


def section(key: str = "a", heading: str = "Løsning", level: int = 1) -> TemplateSection:
    return TemplateSection(key, heading, level)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": " "}, ("name", "required")),
        ({"sections": ()}, ("sections", "required")),
        ({"sections": (section(heading=" "),)}, ("sections", "section_without_heading")),
        ({"sections": (section(), section())}, ("sections", "double_section")),
        ({"sections": (section(level=2),)}, ("sections", "section_level_skip")),
        ({"sections": (section(), section("b", level=3))}, ("sections", "section_level_skip")),
        ({"sections": (section(level=0),)}, ("sections", "section_level_skip")),
        ({"choices": PaperChoices(contents_depth=4)}, ("choices", "contents_depth")),
    ],
)
def test_a_template_that_cannot_begin_a_document_is_not_stored(change, problem):
    sound = DocumentTemplateDraft("Notat", sections=(section(), section("b", level=2), section("c", level=3)))
    assert templates.problems_of(sound) == ()
    assert [(one.field, one.code) for one in templates.problems_of(replace(sound, **change))] == [problem]


def test_a_document_needs_a_title_and_a_table_of_contents_a_page_can_hold():
    untitled = DocumentDraft(choices=PaperChoices(contents_depth=0))
    told = [(one.field, one.code) for one in documents.problems_of(untitled)]
    assert told == [("title", "required"), ("choices", "contents_depth")]

"""A document weighed: what holds its issue back, what is only a warning, and that a sound one passes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

import pytest

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks import (
    apply_document_mend,
    apply_document_mends,
    check_document,
    open_errors,
    waived,
    waived_by,
)
from secretariat.domain.document_checks.surroundings import DocumentSurroundings, PieceSource
from secretariat.domain.documents.documents import Appendix, Document, DocumentDraft, DocumentId, DocumentState
from secretariat.domain.documents.fields import Fact
from secretariat.domain.documents.kinds import DocumentKind, PaperChoices
from secretariat.domain.documents.recommendations import PathStep, Point, PointVerb, Recommendation
from secretariat.domain.documents.rolling import carried_over, confirmed, unconfirmed
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.text import (
    Block,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Text,
    plain,
    run,
)
from tests.support.whole_documents import (
    ADDRESS,
    AROUND,
    BUNDLE,
    LIST,
    NB,
    REPORT,
    TABLE,
    TODAY,
    YEAR_2009,
    headed,
    long_report,
    said,
)


def found(draft: DocumentDraft, around: DocumentSurroundings = AROUND) -> tuple[Finding, ...]:
    return check_document(draft, around, TODAY, unprintable=lambda _: ())


def codes(draft: DocumentDraft, around: DocumentSurroundings = AROUND) -> list[str]:
    return [one.code for one in found(draft, around) if one.code != "number_gap"]


def the(code: str, draft: DocumentDraft, around: DocumentSurroundings = AROUND) -> Finding:
    return next(one for one in found(draft, around) if one.code == code)


def with_text(*blocks: Block, draft: DocumentDraft = REPORT) -> DocumentDraft:
    return replace(draft, text=Text((*draft.text.blocks, *blocks)))


ASKED = replace(
    REPORT,
    kind=DocumentKind.RECOMMENDATION,
    title="Arbejdsplan 2009",
    text=Text((*headed("a", "Indstilling", Piece(PieceKind.POINTS)), *headed("b", "Løsning", said("Planen følges.")))),
    recommendation=Recommendation(points=(Point("p1", text="arbejdsplanen"),)),
)


def asking(**changes: object) -> DocumentDraft:
    return replace(ASKED, recommendation=replace(ASKED.recommendation, **changes))


def test_a_sound_report_has_nothing_but_a_gap_in_its_numbers():
    (gap,) = found(REPORT)
    assert gap.code == "number_gap"
    assert dict(gap.params) == {"before": "2.2", "after": "2.4"}


def test_a_sound_recommendation_has_nothing():
    assert found(ASKED) == ()


def test_an_empty_document_is_told_so_and_breaks_nothing():
    told = found(DocumentDraft(), DocumentSurroundings(AROUND.committee))
    assert [one.code for one in told] == ["document_title_missing", "case_number_missing", "document_empty"]


def test_every_finding_has_its_code_its_weight_and_its_parameters():
    draft, around = long_report(60)
    everything = (*found(draft, around), *found(DocumentDraft()), *found(asking(points=(), is_closed=True)))
    for one in everything:
        assert tuple(name for name, _ in one.params) == PARAMS.get(one.code, ())
        assert one.severity is CODES[one.code] or one.code in {"bracketed", "leftover"}


# Its form


@pytest.mark.parametrize(
    ("draft", "code", "severity"),
    [
        (replace(REPORT, title=" "), "document_title_missing", Severity.ERROR),
        (replace(REPORT, case_numbers=()), "case_number_missing", Severity.WARNING),
        (replace(REPORT, case_numbers=(CaseNumber(CaseSystem.EDOC, "9-1"),)), "case_number_odd", Severity.WARNING),
        (replace(REPORT, choices=PaperChoices(signature=True)), "document_signatory_missing", Severity.WARNING),
        (asking(points=()), "points_missing", Severity.ERROR),
        (asking(points=(Point("p1"),)), "point_empty", Severity.ERROR),
        (asking(points=(Point("p1", text="planen", committee="ØU"),)), "point_off_path", Severity.WARNING),
        (asking(points=(Point("p1", PointVerb.RECOMMENDS, "planen"),)), "path_missing", Severity.WARNING),
        (asking(path=(PathStep(""),)), "path_step_without_committee", Severity.WARNING),
        (asking(is_closed=True), "closed_ground_missing", Severity.ERROR),
        (replace(REPORT, appendices=(Appendix("a"),)), "appendix_untitled", Severity.ERROR),
        (replace(REPORT, title="Statusredegørelse  2009"), "double_space", Severity.WARNING),
        (asking(lead="Se [indsæt dato]."), "leftover", Severity.ERROR),
    ],
)
def test_the_form_is_weighed(draft, code, severity):
    one = the(code, draft)
    assert codes(draft) == [code]
    assert (one.severity, one.place.part) == (severity, "document")


def test_a_point_for_a_committee_on_the_path_is_in_order():
    points = (Point("p1", PointVerb.RECOMMENDS, "planen", "BIU"), Point("p2", text="den", committee="ØU"))
    assert codes(asking(points=points, path=(PathStep("ØU"),))) == []


def test_an_appendix_whose_document_was_put_aside_is_an_error():
    draft = replace(REPORT, appendices=(Appendix("a", "Planen", DocumentId(9)),))
    assert codes(draft) == []
    assert codes(draft, replace(AROUND, gone=frozenset((DocumentId(9),)))) == ["appendix_gone"]


def test_appendices_are_listed_by_the_paper_or_by_a_piece():
    draft = replace(REPORT, appendices=(Appendix("a", "Planen"),), choices=PaperChoices(appendix_list=False))
    assert codes(draft) == ["appendices_unlisted"]
    assert codes(with_text(Piece(PieceKind.APPENDICES), draft=draft)) == []


# Its sections

TEMPLATE = DocumentTemplateDraft(
    "Redegørelse",
    sections=(
        TemplateSection("status", "Status på området"),
        TemplateSection("economy", "Økonomi i {period}", empty_sentence="Der er ingen udgifter."),
        TemplateSection("projects", "Projekter", required=False),
    ),
)
OF_TEMPLATE = replace(AROUND, template=TEMPLATE)


def test_a_required_section_that_was_left_out_is_missed():
    one = the("section_missing", REPORT, OF_TEMPLATE)
    assert dict(one.params) == {"heading": "Økonomi i 2009"}
    assert codes(REPORT, OF_TEMPLATE) == ["section_missing"]


def test_an_empty_section_with_a_standard_sentence_is_in_order():
    assert codes(with_text(*headed("economy", "Økonomi", Paragraph())), OF_TEMPLATE) == []


def test_an_empty_section_that_the_template_does_not_require_is_left_out_unless_it_has_subheadings():
    draft = with_text(*headed("economy", "Økonomi"), *headed("projects", "Projekter", Paragraph()))
    assert codes(draft, OF_TEMPLATE) == []
    assert codes(with_text(Heading(2, run("Driften")), draft=draft), OF_TEMPLATE) == ["empty_section"]


def test_an_empty_subheading_under_a_standard_sentence_is_an_error():
    draft = with_text(*headed("economy", "Økonomi"), Heading(2, run("Driften")))
    (one,) = (one for one in found(draft, OF_TEMPLATE) if one.code == "empty_section")
    assert dict(one.params) == {"heading": "Driften"}


def test_an_empty_section_is_an_error_once_for_all_of_its_subheadings():
    draft = with_text(*headed("own", "Fremtiden"), Heading(2, run("Kort sigt")), Heading(2, run("Lang sigt")))
    (one,) = (one for one in found(draft) if one.code == "empty_section")
    assert dict(one.params) == {"heading": "Fremtiden"}


def test_a_heading_that_stands_twice_under_the_same_one_is_told():
    draft = with_text(
        *headed("a", "Fremtiden", said("Ja.")),
        *(Heading(2, run("Økonomi")), said("Nej."), Heading(2, run("økonomi")), said("Jo.")),
        *(*headed("b", "Fortiden", said("Ja.")), Heading(2, run("Økonomi")), said("Nej.")),
    )
    assert codes(draft) == ["heading_double"]


def test_headings_six_deep_and_a_skipped_level_are_told():
    deep = [block for level in range(1, 7) for block in (Heading(level, run(f"Trin {level}")), said("Ord."))]
    assert codes(with_text(*deep)) == []
    assert codes(with_text(Heading(3, run("For dybt")), said("Ord."))) == ["heading_skip"]


# The year-roll

ROLLED = carried_over(Document(DocumentId(1), CommitteeId(1), 1, DocumentState.ISSUED, 1, REPORT), None)
FRESH = replace(ROLLED, period=PeriodId(1), case_numbers=REPORT.case_numbers)


def test_what_was_carried_over_holds_the_issue_back_until_it_is_confirmed():
    told = [one for one in found(FRESH) if one.code.endswith("_unconfirmed")]
    assert [one.code for one in told] == ["title_unconfirmed", "section_unconfirmed", "section_unconfirmed"]
    assert [one.place.field for one in told] == list(unconfirmed(FRESH))
    assert open_errors(FRESH, found(FRESH)) == tuple(told)
    assert codes(confirmed(FRESH, *unconfirmed(FRESH))) == []


@pytest.mark.parametrize(
    ("title", "is_odd"),
    [
        ("Statusredegørelse 2008", True),
        ("Arbejdsplan 2008", True),
        ("Indsatser i 2006 og 2007", True),
        ("Budget for fremtiden 2013", True),
        ("Statusredegørelse 2009", False),
        ("Arbejdsplan 2009 og status for 2008", False),
        ("Økonomi i 2008-2010", False),
        ("Økonomi i 2007-09", False),
        ("Arbejdsplan frem til 2012", False),
        ("Det følger af Beskæftigelsesaftalen 2007", False),
        ("Status for ”Konkrete initiativer i 2007”", False),
        ("Startmåling forår 2007", False),
        ("Regnskab for 2008", False),
        ("Redegørelse (BR 395/2006)", False),
        ("Statusredegørelse", False),
    ],
)
def test_a_year_that_is_not_the_period_s_is_told_in_title_and_headings(title, is_odd):
    told = ["document_year_odd"] if is_odd else []
    assert [code for code in codes(replace(REPORT, title=title)) if code == "document_year_odd"][:1] == told
    in_heading = codes(with_text(*headed("x", title, said("Ord."))))
    assert [code for code in in_heading if code == "document_year_odd"][:1] == told


def test_a_work_plan_may_look_back_on_the_year_before_and_a_report_may_not():
    block = headed("x", "Status for arbejdet i 2008", said("Ord."))
    assert codes(with_text(*block, draft=replace(REPORT, kind=DocumentKind.WORK_PLAN))) == []
    assert codes(with_text(*block)) == ["document_year_odd"]


def test_a_year_in_the_caption_of_a_piece_is_told_and_one_in_prose_is_not():
    caption = Piece(PieceKind.INDICATORS, caption="Indikatorer 2007")
    assert codes(with_text(caption, said("I 2007 var tallet lavere."))) == ["document_year_odd"]


def test_without_a_year_of_its_own_no_year_of_a_document_is_odd():
    period = replace(YEAR_2009, year=None)
    assert codes(replace(REPORT, title="Redegørelse 1999"), replace(AROUND, period=period)) == []


# Its pieces

CHART = Piece(PieceKind.BUDGET_CHART, 3, "shares")
OTHER = Piece(PieceKind.DOCUMENT, 7)


@pytest.mark.parametrize(
    ("piece", "around", "code"),
    [
        (CHART, {"pieces": {CHART: None}}, "piece_source_gone"),
        (CHART, {"pieces": {CHART: PieceSource("Oversigt", is_told=False)}}, "chart_without_words"),
        (CHART, {"pieces": {CHART: PieceSource("Oversigt", errors=2)}}, "piece_errors"),
        (CHART, {"pieces": {CHART: PieceSource("Oversigt", roundings=2)}}, "piece_roundings"),
        (OTHER, {"id": DocumentId(7)}, "piece_of_itself"),
        (OTHER, {"leads_back": frozenset((DocumentId(7),))}, "piece_leads_back"),
        (Piece(PieceKind.POINTS), {}, "piece_without_recommendation"),
        (Piece(PieceKind.SHEET, 1), {}, "sheet_twice"),
        (LIST, {}, "piece_double"),
    ],
)
def test_a_piece_that_cannot_print_as_it_should_is_told(piece, around, code):
    assert codes(with_text(piece), replace(AROUND, **around)) == [code]


def test_a_piece_that_was_just_put_in_is_not_weighed_before_its_source_is_known():
    assert codes(with_text(CHART, OTHER)) == []


def test_a_chart_that_is_told_in_words_is_in_order():
    told = replace(CHART, alternative="Udgifterne vokser.")
    assert codes(with_text(told), replace(AROUND, pieces={told: PieceSource("Oversigt", is_told=False)})) == []


def test_pieces_of_a_period_need_one():
    without = replace(REPORT, period=None)
    assert codes(without, replace(AROUND, period=None)).count("piece_without_period") == 2


def test_a_recommendation_must_show_its_points():
    assert codes(replace(ASKED, text=Text(ASKED.text.blocks[2:]))) == ["points_not_shown"]


# Its fields


def test_a_field_whose_fact_is_gone_is_an_error():
    assert codes(REPORT, replace(AROUND, facts={ADDRESS: None})) == ["field_without_fact"]


def test_a_field_that_was_not_looked_up_yet_is_no_finding():
    assert codes(REPORT, replace(AROUND, facts={})) == []


def test_a_changed_field_is_mended_to_what_the_fact_says_and_stays_a_field():
    around = replace(AROUND, facts={ADDRESS: Fact(f"7,2{NB}mio.{NB}kr.", "2.1, 2009")})
    one = the("field_changed", REPORT, around)
    assert dict(one.params) == {"words": f"6,9{NB}mio.{NB}kr.", "fact": f"7,2{NB}mio.{NB}kr.", "origin": "2.1, 2009"}
    mended = apply_document_mend(REPORT, one)
    assert Run(f"7,2{NB}mio.{NB}kr.", field=ADDRESS) in mended.text.blocks[-2].inlines
    assert codes(mended, around) == []


def test_a_field_is_the_same_with_plain_spaces():
    assert codes(REPORT, replace(AROUND, facts={ADDRESS: Fact("6,9 mio. kr.")})) == []


# Sheets, lines, appendices, closed matter


def test_a_list_of_sheets_without_the_sheets_is_told_once():
    without = replace(REPORT, text=Text(tuple(block for block in REPORT.text.blocks if block != BUNDLE)))
    assert codes(without) == ["sheet_list_alone"]
    assert codes(with_text(Piece(PieceKind.SHEET, 1), draft=without)) == ["sheet_not_printed", "sheet_not_printed"]


def test_numbers_of_sheets_are_held_against_each_other_and_against_the_lines():
    first, second, last = AROUND.sheets
    around = replace(
        AROUND,
        sheets=(first, replace(second, number="2.1"), replace(last, number="")),
        lines=(*AROUND.lines, replace(AROUND.lines[0], number="4.1", name="BIF projekter")),
    )
    told = [one for one in found(REPORT, around) if one.code != "number_gap"]
    assert sorted(one.code for one in told) == [
        "double_number",
        "line_named_otherwise",
        "line_without_sheet",
        "line_without_sheet",
        "sheet_unnumbered",
    ]


def test_a_sheet_with_money_needs_a_line_and_one_without_does_not():
    paid = replace(AROUND.sheets[0], initiative=9, number="2.3", title="Status for Hotspot", name="Hotspot")
    assert codes(REPORT, replace(AROUND, sheets=(*AROUND.sheets, paid))) == ["sheet_without_line"]
    assert codes(REPORT, replace(AROUND, sheets=(*AROUND.sheets, replace(paid, has_line=False)))) == []


def test_lines_and_sheets_are_held_against_each_other_only_where_both_are_shown():
    without = replace(REPORT, text=Text(tuple(block for block in REPORT.text.blocks if block != TABLE)))
    assert codes(without, replace(AROUND, lines=AROUND.lines[:1])) == []


def test_a_reference_to_an_appendix_that_is_not_there_is_told():
    draft = replace(
        with_text(said("Se bilag 1 og bilag 2. Bilag 7 til loven gælder.")), appendices=(Appendix("a", "A"),)
    )
    one = the("appendix_unknown", draft)
    assert (codes(draft), dict(one.params), one.excerpt) == (["appendix_unknown"], {"number": 2, "count": 1}, "bilag 2")


CLOSED = (Appendix("a", "Oversigt"), Appendix("b", "Tilbud fra Firmaet A/S", is_closed=True))


def test_the_title_of_a_closed_appendix_may_not_stand_in_open_words():
    draft = replace(with_text(said(f"Af tilbud{NB}fra firmaet A/S ses prisen.")), appendices=CLOSED)
    assert codes(draft) == ["closed_named"]
    assert codes(replace(REPORT, appendices=CLOSED)) == []
    named = replace(ASKED, recommendation=replace(ASKED.recommendation, lead="Se Tilbud fra Firmaet A/S."))
    assert the("closed_named", replace(named, appendices=CLOSED)).place.field == "lead"


def test_a_closed_item_may_name_its_closed_appendices():
    closed = asking(is_closed=True, closed_ground="Sundhedsloven", lead="Se Tilbud fra Firmaet A/S.")
    assert codes(replace(closed, appendices=CLOSED)) == []


# Words, mends and waivers


def test_a_bracketed_note_in_a_report_is_an_error():
    one = the("leftover", with_text(said("Se tallene [skal opdateres af kontoret].")))
    assert one.severity is Severity.ERROR


def test_footnotes_without_words_are_told_with_their_number():
    draft = with_text(Paragraph((Run("Ord."), NoteMark(run("Note.")), NoteMark())))
    assert dict(the("note_empty", draft).params) == {"number": 2}


def test_one_mend_or_all_are_made_in_the_text_and_in_the_form():
    bold = Paragraph((Run("Det koster "), Run("5,0 mill. kr.", Emphasis.BOLD), Run(" i alt.")))
    points = (Point("p1", text="planen til 3 mill. kr."), Point("p2", text="resten"))
    draft = replace(
        with_text(bold, draft=asking(lead="Der er afsat 2 mill. kr.", points=points)),
        title="Plan  2009",
        appendices=(Appendix("a", "Bilag  A"),),
    )
    offered = [one for one in found(draft) if one.mend is not None]
    once = apply_document_mend(draft, offered[0])
    assert once.title == "Plan 2009"
    assert once.text == draft.text
    mended = apply_document_mends(draft, offered)
    assert codes(mended) == []
    assert mended.recommendation is not None
    assert mended.recommendation.lead == f"Der er afsat 2{NB}mio.{NB}kr."
    assert [point.text for point in mended.recommendation.points] == [f"planen til 3{NB}mio.{NB}kr.", "resten"]
    assert mended.appendices == (Appendix("a", "Bilag A"),)
    assert Run(f"5,0{NB}mio.{NB}kr.", Emphasis.BOLD) in mended.text.blocks[-1].inlines


def test_a_mend_whose_words_are_gone_changes_nothing():
    draft = replace(REPORT, title="Plan  2009")
    (one,) = (one for one in found(draft) if one.code == "double_space")
    assert apply_document_mend(REPORT, one) == REPORT
    assert apply_document_mend(REPORT, the("number_gap", REPORT)) == REPORT


def test_an_error_is_let_stand_with_a_reason_until_its_words_change():
    draft = with_text(*headed("own", "Fremtiden"))
    one = the("empty_section", draft)
    why = Waiver("", "", "", "Skrives på mødet.", "Ida Vang", datetime(2009, 5, 4, tzinfo=UTC))
    let_stand = waived(waived(draft, one, replace(why, reason="Af en grund.")), one, why)
    assert [waiver.reason for waiver in let_stand.waivers] == ["Skrives på mødet."]
    assert waived_by(let_stand, one) == let_stand.waivers[0]
    assert open_errors(let_stand, found(let_stand)) == ()
    renamed = replace(let_stand, text=Text((*draft.text.blocks[:-1], Heading(1, run("Nutiden"), Section("own")))))
    assert [still.code for still in open_errors(renamed, found(renamed))] == ["empty_section"]


def test_a_finding_in_the_text_names_its_section():
    told = the("double_space", with_text(*headed("own", "Fremtiden", said("To  mellemrum."))))
    assert told.place.field == "section:own"


def test_findings_come_in_the_order_the_document_is_read():
    draft = with_text(said("To  mellemrum."), *headed("own", "Fremtiden"), draft=asking(points=(), lead="Se  her."))
    told = codes(replace(draft, title=""))
    assert told == ["document_title_missing", "double_space", "points_missing", "double_space", "empty_section"]


def test_a_report_of_a_hundred_pages_is_weighed_in_a_moment():
    draft, around = long_report()
    assert sum(len(plain(block)) for block in draft.text.blocks) > 150_000
    started = perf_counter()
    told = found(draft, around)
    took = perf_counter() - started
    assert [one.code for one in told if one.severity is Severity.ERROR] == []
    assert took < 3, "ten times what it takes on a quiet machine"


def test_a_period_is_what_the_years_are_held_against():
    next_year = Period(PeriodId(2), CommitteeId(1), 1, replace(YEAR_2009, name="2010", year=2010))
    assert "document_year_odd" in codes(REPORT, replace(AROUND, period=next_year.draft))

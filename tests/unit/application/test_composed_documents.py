"""The frame of a composed document: what stands around its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.composed_documents import PaperEdition, build
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.kinds import PaperChoices, PaperForm
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.printing.wording import document_wording
from tests.support.clock import MORNING

BIU = CommitteeDraft(
    name="Beskæftigelses- og Integrationsudvalget",
    administration="Beskæftigelses- og Integrationsforvaltningen",
    office="Kontoret for integrationspolitik",
)
DAY = date(2008, 12, 11)
FIRST = PaperEdition(DAY, MORNING, is_final=True)
MEMO = DocumentDraft(
    title=" Statusnotat 2008 ",
    place="København",
    addressee="Til udvalget\n\n att. formanden",
    case_numbers=(CaseNumber(CaseSystem.POLITICAL, "BIU 201/2006"), CaseNumber(CaseSystem.EDOC, "2008-147720")),
    case_officer="Anna Sekretær",
    greeting="Med venlig hilsen",
    signatory_name="Formandens navn",
)


def paper(draft: DocumentDraft = MEMO, edition: PaperEdition = FIRST, **choices: Any) -> ComposedDocument:
    """The paper of a document with some choices, in its own language."""
    chosen = replace(draft, choices=replace(draft.choices, **choices))
    return build(chosen, BIU, (), edition=edition, wording=document_wording(draft.language))


def test_a_memo_has_its_unit_its_date_and_its_numbers_in_the_margin() -> None:
    assert [(entry.label, *entry.lines) for entry in paper().margin] == [
        ("", "Kontoret for integrationspolitik", "Beskæftigelses- og Integrationsforvaltningen"),
        ("", "11-12-2008"),
        ("Politisk sag", "BIU 201/2006"),
        ("Sagsnummer i eDoc", "2008-147720"),
        ("Sagsbehandler", "Anna Sekretær"),
    ]


def test_a_report_leaves_the_unit_to_its_letterhead_and_a_block_nobody_wants_is_empty() -> None:
    assert paper(form=PaperForm.REPORT).margin[0].lines == ("11-12-2008",)
    assert paper(margin_block=False).margin == ()


def test_the_file_is_named_by_the_number_of_the_case_system_first() -> None:
    assert paper().reference == "2008-147720"
    assert paper(replace(MEMO, case_numbers=())).reference == ""


def test_the_front_page_tells_who_gives_it_and_the_period_once() -> None:
    front = paper(front_page=True, edition=replace(FIRST, period="2008")).front
    assert front is not None
    assert (front.title, front.author) == ("Statusnotat 2008", "Beskæftigelses- og Integrationsudvalget")
    assert front.lines == ("Beskæftigelses- og Integrationsforvaltningen", "11. december 2008")
    other = paper(front_page=True, edition=replace(FIRST, period="1. halvår")).front
    assert other is not None
    assert other.lines[1] == "1. halvår"
    assert paper().front is None


def test_a_front_page_bears_the_date_in_place_of_the_margin() -> None:
    assert "11-12-2008" in repr(paper().margin)
    assert "11-12-2008" not in repr(paper(front_page=True).margin)


def test_the_signature_is_dated_where_no_margin_is() -> None:
    assert paper().signature is None
    signed, dated = paper(signature=True).signature, paper(signature=True, margin_block=False).signature
    assert signed is not None
    assert dated is not None
    assert (signed.place_and_date, dated.place_and_date) == ("", "København, den 11. december 2008")
    assert paper(replace(MEMO, greeting="", signatory_name=""), signature=True).signature is None


def test_a_paper_says_what_it_is_until_it_is_issued_and_when_it_corrects_another() -> None:
    assert paper(edition=PaperEdition(DAY, MORNING)).face.standing == "Udkast"
    assert paper(edition=PaperEdition(DAY, MORNING, number=2)).face.standing == "Udkast til udgave 2"
    assert paper().face.standing == ""
    corrected = replace(FIRST, number=2, corrects=(1, DAY))
    told = "Udgave 2 (rettet), der erstatter udgave 1 af 11. december 2008"
    assert paper(edition=corrected).face.standing == told


def test_a_closed_item_says_so_over_its_title_with_its_ground() -> None:
    def over(recommendation: Recommendation) -> str:
        return paper(replace(MEMO, recommendation=recommendation)).over

    assert over(Recommendation()) == ""
    assert over(Recommendation(is_closed=True)) == "Lukket punkt"
    assert over(Recommendation(is_closed=True, closed_ground="styrelseslovens § 10")) == (
        "Lukket punkt, jf. styrelseslovens § 10"
    )


def test_the_addressee_is_the_lines_that_say_something() -> None:
    assert paper().addressee == ("Til udvalget", "att. formanden")


def test_an_english_paper_is_english_all_around() -> None:
    english = paper(
        replace(MEMO, language=DocumentLanguage.ENGLISH), PaperEdition(DAY, MORNING), signature=True, margin_block=False
    )
    assert english.face.standing == "Draft"
    assert english.signature is not None
    assert english.signature.place_and_date == "København, 11 December 2008"


def test_the_choices_of_the_document_reach_the_paper() -> None:
    choices = PaperChoices(form=PaperForm.REPORT, justified=True, hyphenated=True)
    told = build(replace(MEMO, choices=choices), BIU, (), edition=FIRST, wording=document_wording(MEMO.language))
    assert (told.form, told.justified, told.hyphenated) == (PaperForm.REPORT, True, True)

"""Whatever is typed into a paper is told in the comparison after a crash."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import PathStep, Point, PointVerb, PreviousDecision, Recommendation
from secretariat.domain.text import plain
from secretariat.domain.text_markup import read_markup
from secretariat.ui.documents.document_text import document_as_text

DRAFT = DocumentDraft(
    kind=DocumentKind.RECOMMENDATION,
    title="Arbejdsplan 2009",
    date=date(2008, 12, 11),
    place="Rådhuset",
    addressee="Borgerrepræsentationen",
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2008-132946"),),
    case_officer="Ida Vang",
    text=read_markup("# Løsning\n\nPlanen samler indsatsen."),
    appendices=(Appendix("a", "Notat om økonomi", file="S:/notat.pdf"),),
    recommendation=Recommendation(
        lead="Planen skal besluttes.",
        proposer="Forvaltningen for arbejde",
        points=(Point("p", PointVerb.APPROVES, "planen for året"),),
        path=(PathStep("Økonomiudvalget", date(2009, 1, 6), decision="anbefalet"),),
        previous=(PreviousDecision("Udvalget", case_number="BIU 167/2006", decision="taget til efterretning"),),
        is_closed=True,
        closed_ground="styrelseslovens § 10",
    ),
    greeting="Med hilsen",
    signatory_name="Bo Holm",
    signatory_title="Formand",
    notes="Ring til økonomi",
)
TOLD = (
    "Arbejdsplan 2009", "11-12-2008", "Rådhuset", "Borgerrepræsentationen", "2008-132946", "Ida Vang", "Løsning",
    "Planen samler indsatsen.", "Notat om økonomi", "S:/notat.pdf", "Planen skal besluttes.",
    "Forvaltningen for arbejde", "planen for året", "Økonomiudvalget", "06-01-2009", "anbefalet", "BIU 167/2006",
    "taget til efterretning", "styrelseslovens § 10", "Med hilsen", "Bo Holm", "Formand", "Ring til økonomi",
)  # fmt: skip


def words(draft: DocumentDraft) -> str:
    return "\n".join(plain(block) for block in document_as_text(draft).blocks)


def test_everything_that_was_typed_is_told(qapp):
    assert [part for part in TOLD if part not in words(DRAFT)] == []


def test_two_papers_that_differ_in_a_field_are_told_differently(qapp):
    assert words(DRAFT) != words(replace(DRAFT, addressee="Økonomiudvalget"))

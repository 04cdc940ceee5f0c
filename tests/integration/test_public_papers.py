"""Papers of documents and agendas for the public: nothing closed is in them, neither in structure nor in file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.faults import Withheld
from secretariat.domain.documents.documents import Appendix, Document, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, Recommendation
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    MeetingDraft,
    MeetingState,
    Outcome,
)
from secretariat.domain.text import Piece, PieceKind, Text
from tests.integration.composing import Desk, drawn_in, paragraph, written
from tests.support.outlines import outline, words_of
from tests.support.pdf_reading import read

SECRET = "Udlejerens hemmelige bud"


def said(desk: Desk, paper: ComposedDocument) -> str:
    """Everything in the structure and in the PDF of a paper: words, bookmarks, facts of the file."""
    found = read(desk.services.renderer.render(paper))
    things = [thing for thing in found.pdf.objects if isinstance(thing, pikepdf.Dictionary)]
    strings = [str(one) for thing in things for one in thing.values()]
    return " ".join([words_of(paper), *(text for _, text in found.texts()), *found.artifacts, *strings])


def public_words(desk: Desk, draft: DocumentDraft) -> str:
    """What the public paper of a document says, which the full one says more than."""
    document = desk.stored(draft)
    papers = desk.services.document_papers
    assert SECRET in said(desk, papers.document(document.id))
    return said(desk, papers.document(document.id, public=True))


def test_a_public_paper_holds_nothing_of_a_closed_appendix(desk: Desk) -> None:
    appendices = (Appendix("a", "Kort"), Appendix("b", SECRET, is_closed=True), Appendix("c", "Plan"))
    draft = desk.memo(paragraph("Ord."), appendices=appendices)
    words = public_words(desk, draft)
    assert SECRET not in words
    assert "Bilag 3: Plan" in words


def test_a_public_paper_holds_nothing_of_a_closed_document_however_deep_it_is_drawn_in(desk: Desk) -> None:
    closed = desk.stored(desk.memo(paragraph(SECRET), title=SECRET, recommendation=Recommendation(is_closed=True)))
    middle = desk.stored(desk.memo(paragraph("Åbent."), drawn_in(closed, SECRET)))
    draft = desk.memo(drawn_in(middle), drawn_in(closed), appendices=(Appendix("a", document=closed.id),))
    words = public_words(desk, draft)
    assert SECRET not in words
    assert "Åbent." in words


def test_a_section_that_held_a_closed_document_alone_says_in_public_what_an_empty_one_says(desk: Desk) -> None:
    closed = desk.stored(desk.memo(paragraph(SECRET), title=SECRET, recommendation=Recommendation(is_closed=True)))
    draft = desk.begun(DocumentKind.RECOMMENDATION)
    economy = next(place for place, block in enumerate(draft.text.blocks) if "Økonomi" in repr(block))
    blocks = (*draft.text.blocks[: economy + 1], drawn_in(closed), *draft.text.blocks[economy + 1 :])
    assert "ingen økonomiske konsekvenser" in public_words(desk, replace(draft, title="Sag", text=Text(blocks)))


def test_a_closed_item_has_no_public_paper(desk: Desk) -> None:
    closed = desk.stored(desk.memo(recommendation=Recommendation(is_closed=True)))
    with pytest.raises(Withheld) as withheld:
        desk.services.document_papers.document(closed.id, public=True)
    assert withheld.value.code == "closed"


def agenda(desk: Desk, document: Document, *, public: bool = False) -> ComposedDocument:
    """The agenda of a meeting with one recommendation on it."""
    item = AgendaItem("a", ItemKind.RECOMMENDATION, number=8, document=document.id)
    meeting = MeetingDraft(day=date(2008, 12, 11), items=(item,))
    return desk.services.meeting_papers.preview(meeting, desk.committee, public=public)


def test_an_item_of_an_agenda_brings_the_whole_recommendation_under_its_heading(desk: Desk) -> None:
    draft = written(desk.begun(DocumentKind.RECOMMENDATION), problem="Ord.", solution="## Forslag\n\nOrd.")
    recommendation = Recommendation(lead="Kort.", points=(Point("a", text="planen"),))
    appendices = (Appendix("x", "Kort"),)
    document = desk.stored(replace(draft, title="Plan", recommendation=recommendation, appendices=appendices))
    lines = outline(agenda(desk, document))
    assert "1. at Beskæftigelses- og Integrationsudvalget godkender planen." in lines
    assert [line for line in lines if line.startswith("#")] == [
        "# 8. Plan",
        "## Indstilling og beslutning",
        "## Problemstilling",
        "## Løsning",
        "### Forslag",
        "## Økonomi",
        "## Videre proces",
        "## Bilag",
    ]


def test_a_public_agenda_hears_nothing_of_a_closed_recommendation_or_a_closed_appendix(desk: Desk) -> None:
    closed = desk.stored(desk.memo(paragraph(SECRET), title=SECRET, recommendation=Recommendation(is_closed=True)))
    assert SECRET in said(desk, agenda(desk, closed))
    assert SECRET not in said(desk, agenda(desk, closed, public=True))
    appendices = (Appendix("a", SECRET, is_closed=True), Appendix("b", "Kort"))
    opened = desk.stored(desk.memo(paragraph("Ord."), title="Åbent", appendices=appendices))
    assert SECRET in said(desk, agenda(desk, opened))
    words = said(desk, agenda(desk, opened, public=True))
    assert SECRET not in words
    assert "Bilag 2: Kort" in words


def test_a_public_paper_names_no_closed_document_among_the_appendices_of_what_it_draws_in(desk: Desk) -> None:
    closed = desk.stored(desk.memo(title=SECRET, recommendation=Recommendation(is_closed=True)))
    appendices = (Appendix("a", SECRET, document=closed.id), Appendix("b", "Kort"))
    inner = desk.stored(desk.memo(paragraph("Ord."), Piece(PieceKind.APPENDICES), appendices=appendices))
    words = public_words(desk, desk.memo(drawn_in(inner)))
    assert SECRET not in words
    assert "Bilag 2: Kort" in words


def test_the_public_hears_nothing_of_an_appendix_whose_document_was_put_aside(desk: Desk) -> None:
    gone = desk.stored(desk.memo(title="Udlejning", recommendation=Recommendation(is_closed=True)))
    desk.services.documents.remove(gone.id, version=gone.version)
    appendices = (Appendix("a", SECRET, document=gone.id), Appendix("b", "Kort"))
    assert SECRET not in public_words(desk, desk.memo(paragraph("Ord."), appendices=appendices))


def test_the_appendices_of_an_item_are_closed_as_their_documents_are_and_keep_their_numbers(desk: Desk) -> None:
    closed = desk.stored(desk.memo(title="Udlejning", recommendation=Recommendation(is_closed=True)))
    opened = desk.stored(desk.memo(paragraph("Ord."), title="Kort over byen"))
    appendices = (Appendix("a", SECRET, document=closed.id), Appendix("b", document=opened.id))
    meeting = MeetingDraft(day=date(2008, 12, 11), items=(AgendaItem("a", title="Sag", appendices=appendices),))
    papers = desk.services.meeting_papers
    assert f"{SECRET} (lukket)" in said(desk, papers.preview(meeting, desk.committee))
    for state in (MeetingState.PLANNED, MeetingState.HELD):
        words = said(desk, papers.preview(meeting, desk.committee, state=state, public=True))
        assert SECRET not in words
        assert "Bilag 2: Kort over byen" in words


def test_the_public_hears_nothing_of_an_item_whose_recommendation_was_put_aside(desk: Desk) -> None:
    gone = desk.stored(desk.memo(recommendation=Recommendation(is_closed=True)))
    desk.services.documents.remove(gone.id, version=gone.version)
    decided = (Decision("a", Outcome.APPROVED, SECRET),)
    item = AgendaItem("a", ItemKind.RECOMMENDATION, document=gone.id, title=SECRET, decisions=decided)
    meeting = MeetingDraft(day=date(2008, 12, 11), items=(item,))
    for state in (MeetingState.PLANNED, MeetingState.HELD):
        papers = desk.services.meeting_papers
        assert SECRET not in said(desk, papers.preview(meeting, desk.committee, state=state, public=True))


def test_a_piece_in_the_own_text_of_an_item_says_nothing(desk: Desk) -> None:
    closed = desk.stored(desk.memo(paragraph(SECRET), title=SECRET, recommendation=Recommendation(is_closed=True)))
    text = Text((paragraph("Ord."), drawn_in(closed, SECRET)))
    meeting = MeetingDraft(day=date(2008, 12, 11), items=(AgendaItem("a", title="Sag", text=text, remarks=text),))
    for state in (MeetingState.PLANNED, MeetingState.HELD):
        words = said(desk, desk.services.meeting_papers.preview(meeting, desk.committee, state=state))
        assert SECRET not in words
        assert "Ord." in words

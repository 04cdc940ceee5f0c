"""Fields of a document: what each says, what is offered, and how they leave as plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from secretariat.application.documents.composed import Prose
from secretariat.domain.documents.documents import Appendix
from secretariat.domain.documents.recommendations import Point, Recommendation
from secretariat.domain.text import NBSP, Paragraph, Piece, PieceKind, Run, Text, inlines_of
from tests.integration.composing import Desk
from tests.support.outlines import words_of


def test_fields_say_what_the_data_say_and_leave_as_plain_words(desk: Desk) -> None:
    field = Run("1,0 mio. kr.", field="line:2.1/2009")
    lost = Run("12 pct.", field="indicator:9999/status")
    (part,) = desk.preview(desk.memo(Paragraph((Run("Der er "), field, Run(" og "), lost, Run("."))))).parts
    assert isinstance(part, Prose)
    runs = [inline for block in part.text.blocks for inlines in inlines_of(block) for inline in inlines]
    assert all(isinstance(run, Run) and run.field is None for run in runs)
    words = "".join(run.text for run in runs if isinstance(run, Run))
    assert words == f"Der er 6,9{NBSP}mio.{NBSP}kr. og 12 pct.."


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("line:2.1/2009", "6,9 mio. kr."),
        ("line:2.1/2009?unit=kr", "6.900.000 kr."),
        ("indicator:1/baseline", "54,40 pct."),
        ("indicator:1/status", "59,90 pct."),
        ("indicator:1/status?decimals=1", "59,9 pct."),
        ("indicator:1/status?decimals=1&bare", "59,9"),
        ("indicator:1/difference", "5,5 procentpoint"),
        ("period:name", "2009"),
        ("period:year", "2009"),
        ("period:ends", "31. december 2009"),
        ("document:date", "26. marts 2025"),
        ("sheet:1/net", "6,9 mio. kr."),
        ("meeting:1/day", "11. december 2008"),
        ("line:2.1/1999", None),
        ("line:9.9/2009", None),
        ("line:2.1/i fjor", None),
        ("indicator:1/2001-01-01", None),
        ("budget:9999/a/b", None),
        ("budget:først/a/b", None),
        ("period:never", None),
        ("document:place", None),
        ("sheet:9999/net", None),
        ("meeting:9999/day", None),
        (f"meeting:{'9' * 5000}/day", None),
        ("nonsense", None),
    ],
)
def test_a_field_says_its_fact_as_the_office_writes_it(desk: Desk, address: str, words: str | None) -> None:
    fact = desk.services.document_papers.facts([address], desk.memo(), desk.committee)[address]
    assert (None if fact is None else fact.words.replace(NBSP, " ")) == words


def test_a_document_bears_the_date_it_was_given(desk: Desk) -> None:
    dated = desk.memo(date=date(2008, 8, 14))
    fact = desk.services.document_papers.facts(["document:date"], dated, desk.committee)["document:date"]
    assert fact is not None
    assert fact.words == "14. august 2008"


def test_every_fact_that_is_offered_says_what_it_is_offered_with(desk: Desk) -> None:
    papers = desk.services.document_papers
    choices = papers.fact_choices(desk.memo(), desk.committee)
    facts = papers.facts([choice.address for choice in choices], desk.memo(), desk.committee)
    assert {choice.address: choice.words for choice in choices} == {
        address: fact.words for address, fact in facts.items() if fact is not None
    }
    offered = {choice.address: choice.name for choice in choices}
    assert offered["line:2.1/2009"] == "2.1 Jobpatruljer, 2009"
    assert {"indicator:1/difference", "period:name", "document:date", "sheet:1/net"} <= offered.keys()


@pytest.mark.parametrize("kind", PieceKind)
def test_every_choice_of_a_piece_can_be_drawn(desk: Desk, kind: PieceKind) -> None:
    papers = desk.services.document_papers
    recommendation = Recommendation(points=(Point("a", text="planen"),))
    draft = desk.memo(recommendation=recommendation, appendices=(Appendix("a", "Plan"),))
    choices = papers.piece_choices(kind, draft, desk.committee)
    assert all(choice.name for choice in choices)
    for choice in choices:
        piece = Piece(kind, choice.source, choice.part)
        whole = desk.preview(replace(draft, text=Text((piece,))))
        assert "[Her skal stå" not in words_of(whole), choice


def test_a_document_is_no_choice_for_itself(desk: Desk) -> None:
    document = desk.stored(desk.memo(title="Mit notat"))
    papers = desk.services.document_papers
    names = [
        choice.name
        for choice in papers.piece_choices(PieceKind.DOCUMENT, document.draft, desk.committee, document_id=document.id)
    ]
    assert names
    assert "Mit notat" not in names

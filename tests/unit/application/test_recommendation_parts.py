"""What a recommendation prints besides its text, in the words of the paper."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.application.documents.composed import Prose
from secretariat.application.documents.recommendation_parts import (
    DecidedItem,
    DecisionPrinter,
    point_sentence,
    points,
)
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.documents.recommendations import (
    PathStep,
    Point,
    PointVerb,
    PreviousDecision,
    Recommendation,
)
from secretariat.domain.meetings.meetings import AgendaItem, Decision, Outcome, Statement
from secretariat.domain.text import Heading, Paragraph, Text, run
from secretariat.printing.wording import document_wording
from tests.support.outlines import outline_of

BIU = CommitteeDraft(
    name="Beskæftigelses- og Integrationsudvalget",
    administration="Beskæftigelses- og Integrationsforvaltningen",
)
DANISH, ENGLISH = DocumentLanguage.DANISH, DocumentLanguage.ENGLISH
HELD = date(2008, 12, 11)


def said(point: Point, language: DocumentLanguage = DANISH) -> str:
    """A point as it prints, without the name of the committee."""
    return point_sentence(point, BIU, document_wording(language)).replace(BIU.name, "BIU")


def decided(recommendation: Recommendation, *items: AgendaItem, day: date | None = HELD) -> list[str]:
    """What a recommendation prints of its decisions, in words."""
    printer = DecisionPrinter(recommendation, document_wording(DANISH), DANISH, level=2)
    blocks = printer.blocks([DecidedItem(item, day) for item in items], BIU)
    return [
        f"{'#' * block.level} {block.inlines[0].text}" if isinstance(block, Heading) else block.inlines[0].text
        for block in blocks
    ]


@pytest.mark.parametrize(
    ("verb", "text", "sentence"),
    [
        (PointVerb.APPROVES, "vedlagte arbejdsplan for 2009", "at BIU godkender vedlagte arbejdsplan for 2009."),
        (PointVerb.TAKES_NOTE, "status for 2008.", "at BIU tager status for 2008 til efterretning."),
        (PointVerb.TAKES_NOTE, "en udgift på 6,9 mio. kr.", "at BIU tager en udgift på 6,9 mio. kr. til efterretning."),
        (PointVerb.APPROVES, "en udgift på 6,9 mio. kr.", "at BIU godkender en udgift på 6,9 mio. kr."),
        (PointVerb.APPROVES, "at lejemålet forlænges", "at BIU godkender, at lejemålet forlænges."),
        (PointVerb.TAKES_NOTE, "at planen følges", "at BIU tager til efterretning, at planen følges."),
        (PointVerb.FREE, "sagen sendes i høring", "at sagen sendes i høring."),
        (PointVerb.FREE, "at sagen sendes i høring.", "at sagen sendes i høring."),
    ],
)
def test_a_point_is_one_sentence_with_one_stop(verb: PointVerb, text: str, sentence: str) -> None:
    assert said(Point("a", verb, text)) == sentence


def test_a_point_for_another_committee_names_that_one() -> None:
    told = said(Point("a", PointVerb.ENDORSES, "budgettet", "Økonomiudvalget"))
    assert told == "at Økonomiudvalget tiltræder budgettet."


def test_an_english_point_is_an_english_sentence() -> None:
    assert said(Point("a", PointVerb.TAKES_NOTE, "the status"), ENGLISH) == "that BIU take note of the status."
    assert said(Point("a", PointVerb.APPROVES, "that it goes on"), ENGLISH) == "that BIU approve that it goes on."


def test_the_points_are_numbered_under_who_recommends_them() -> None:
    told = Recommendation(points=(Point("a", text="planen"), Point("b", PointVerb.DISCUSSES, "status")))
    blocks = points(told, BIU, document_wording(DANISH))
    assert blocks[0] == Paragraph(run("Beskæftigelses- og Integrationsforvaltningen indstiller,"))
    assert outline_of([Prose(Text(blocks))])[1:] == [
        "1. at Beskæftigelses- og Integrationsudvalget godkender planen.",
        "2. at Beskæftigelses- og Integrationsudvalget drøfter status.",
    ]


def test_a_recommendation_without_points_prints_nothing_of_them() -> None:
    assert points(Recommendation(), BIU, document_wording(DANISH)) == ()


def test_nothing_is_printed_of_decisions_before_there_are_any() -> None:
    assert decided(Recommendation(points=(Point("a", text="planen"),)), AgendaItem("1")) == []


def test_a_decision_names_the_point_by_its_number_and_its_remark_follows() -> None:
    told = Recommendation(points=(Point("a", text="status"), Point("b", text="planen")))
    item = AgendaItem(
        "1",
        decisions=(Decision("b", Outcome.APPROVED, "Bydelene drøftes igen."), Decision("", None, "Mødet blev udsat.")),
        statements=(Statement("Gruppe Ø", "Vi havde gerne set mere."), Statement("", "Noteret.")),
    )
    assert decided(told, item) == [
        "## Beslutning i Beskæftigelses- og Integrationsudvalget den 11. december 2008",
        "Punkt 2: Godkendt. Bydelene drøftes igen.",
        "Mødet blev udsat.",
        "Protokoltilførsel fra Gruppe Ø: Vi havde gerne set mere.",
        "Protokoltilførsel: Noteret.",
    ]


def test_a_remark_in_lower_case_goes_on_in_the_sentence_of_the_decision() -> None:
    item = AgendaItem("1", decisions=(Decision("", Outcome.APPROVED, "med de faldne bemærkninger"),))
    assert decided(Recommendation(), item)[1:] == ["Godkendt med de faldne bemærkninger."]


def test_remarks_stand_under_the_decision_with_their_headings_below_its_own() -> None:
    item = AgendaItem("1", remarks=Text((Heading(1, run("Note")), Paragraph(), Paragraph(run("Ord.")))))
    assert decided(Recommendation(), item, day=None) == [
        "## Beslutning i Beskæftigelses- og Integrationsudvalget",
        "### Note",
        "Ord.",
    ]


def test_the_path_tells_what_is_decided_and_what_is_ahead() -> None:
    told = Recommendation(
        previous=(PreviousDecision("BIU", date(2006, 6, 14), "BIU 167/2006", "Modellen blev godkendt"),),
        path=(
            PathStep("BIU", HELD),
            PathStep("Økonomiudvalget", date(2009, 1, 13), "ØU 3/2009", "Tiltrådt"),
            PathStep("Borgerrepræsentationen", date(2009, 1, 29)),
        ),
    )
    item = AgendaItem("1", decisions=(Decision("", Outcome.APPROVED),))
    assert decided(told, item) == [
        "## Tidligere beslutninger",
        "BIU, 14. juni 2006 (BIU 167/2006): Modellen blev godkendt",
        "## Beslutning i Beskæftigelses- og Integrationsudvalget den 11. december 2008",
        "Godkendt.",
        "## Videre behandling",
        "Økonomiudvalget, 13. januar 2009 (ØU 3/2009): Tiltrådt",
        "Borgerrepræsentationen, 29. januar 2009",
    ]

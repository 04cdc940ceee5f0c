"""Agendas and minutes draw their items from the recommendations, and nothing closed comes into a public one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pikepdf
import pytest

from secretariat.application.faults import NotFound, Withheld
from secretariat.application.services import Services
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Appendix, DocumentDraft, DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, PointVerb, Recommendation
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingState,
    Member,
    Outcome,
    Statement,
)
from secretariat.domain.text_markup import read_markup
from tests.support.outlines import headings, outline
from tests.support.pdf_reading import read

SECRETS = ("Kogleaks", "Hvidtjørn", "Porselæn", "Rødløgsvej", "Sølvmunke")
"""Words that stand in closed matter alone: titles, texts, points, appendices, decisions."""


def recommended(
    services: Services, committee: Committee, title: str, *, text: str = "", closed: bool = False, **told: object
) -> DocumentId:
    """Store a recommendation with two points."""
    draft = DocumentDraft(
        kind=DocumentKind.RECOMMENDATION,
        title=title,
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2008-132946"),),
        text=read_markup(f"# Indstilling\n@points\n\n# Løsning\n\n{text}\n\n# Bilag\n@appendices"),
        recommendation=Recommendation(
            points=(
                Point("p1", PointVerb.TAKES_NOTE, told.pop("first", "status for 2008")),  # type: ignore[arg-type]
                Point("p2", PointVerb.APPROVES, "planen for 2009"),
            ),
            is_closed=closed,
            closed_ground="forvaltningslovens § 28" if closed else "",
        ),
        **told,  # type: ignore[arg-type]
    )
    return services.documents.add(committee.id, draft).id


@pytest.fixture
def meeting(services: Services, committee: Committee) -> Meeting:
    """A meeting with open and closed matter, its agenda sent out."""
    opened = recommended(
        services,
        committee,
        "Arbejdsplan 2009",
        text="Planen samler indsatsen.",
        appendices=(Appendix("a1", "Arbejdsplanen"), Appendix("a2", "Kogleaks", is_closed=True)),
    )
    closed = recommended(
        services,
        committee,
        "Hvidtjørn",
        text="Porselæn.",
        closed=True,
        first="Rødløgsvej",
        appendices=(Appendix("a1", "Sølvmunke"),),
    )
    items = (
        AgendaItem("i1", ItemKind.APPROVAL_OF_AGENDA),
        replace(services.meetings.item_of(opened), key="i2"),
        replace(services.meetings.item_of(closed), key="i3"),
        AgendaItem(
            "i4",
            title="Kogleaks",
            text=read_markup("Porselæn"),
            is_closed=True,
            remarks=read_markup("Hvidtjørn"),
            statements=(Statement("Rødløgsvej", "Sølvmunke"),),
            decisions=(Decision("", Outcome.APPROVED, "Sølvmunke"),),
        ),
        AgendaItem("i5", ItemKind.ANY_OTHER_BUSINESS, appendices=(Appendix("x", "Porselæn", is_closed=True),)),
    )
    draft = MeetingDraft(
        day=date(2008, 12, 11),
        starts=time(16, 30),
        place="Rådhuset",
        members=(Member("Formanden", "formand", ""), Member("Medlemmet", "", "A"), Member("Suppleanten")),
        absent=("Suppleanten",),
        items=items,
    )
    stored = services.meetings.add(committee.id, draft)
    return services.meetings.send_agenda(stored.id, version=stored.version)


def held(services: Services, meeting: Meeting) -> Meeting:
    """Hold the meeting and decide on the open recommendation."""
    stored = services.meetings.move(meeting.id, MeetingState.HELD, version=meeting.version)
    decided = replace(
        stored.draft.items[1],
        decisions=(Decision("p1", Outcome.TAKEN_NOTE_OF), Decision("p2", Outcome.APPROVED, "Enigt.")),
        statements=(Statement("Medlemmet", "Vi ville have mere."),),
        absent=("Medlemmet",),
    )
    items = (stored.draft.items[0], decided, *stored.draft.items[2:])
    return services.meetings.save(stored.id, replace(stored.draft, items=items), version=stored.version)


def everything_in(pdf: bytes) -> str:
    """Return every character of a PDF a person or a program could get at: text, tags, outline, metadata, streams."""
    found = [repr(read(pdf))]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for number in range(1, len(opened.objects) + 1):
            one = opened.get_object(number, 0)
            found.append(repr(one))
            if isinstance(one, pikepdf.Stream):
                found.append(one.read_bytes().decode("latin-1"))
                found.append(one.read_bytes().decode("utf-8", "replace"))
        found.append(str(opened.docinfo))
    return "\n".join(found) + pdf.decode("latin-1")


def test_the_agenda_lists_its_items_and_draws_the_recommendations_below(services: Services, meeting: Meeting) -> None:
    lines = outline(services.meeting_papers.agenda(meeting.id))
    assert lines[:6] == [
        ">> Punkter på dagsordenen",
        "> 1. Godkendelse af dagsorden",
        "> 2. Arbejdsplan 2009 (2008-132946)",
        "> 3. Hvidtjørn (2008-132946)",
        "> 4. Kogleaks",
        "> 5. Eventuelt",
    ]
    assert "# 2. Arbejdsplan 2009 (2008-132946)" in lines
    assert "1. at Beskæftigelses- og Integrationsudvalget tager status for 2008 til efterretning." in lines
    assert lines.index("## Løsning") > lines.index("# 2. Arbejdsplan 2009 (2008-132946)")


@pytest.mark.parametrize("paper", ["agenda", "minutes"])
def test_nothing_closed_is_in_a_public_print(services: Services, meeting: Meeting, paper: str) -> None:
    held(services, meeting)
    pdf = services.renderer.render(getattr(services.meeting_papers, paper)(meeting.id, public=True))
    whole = services.renderer.render(getattr(services.meeting_papers, paper)(meeting.id))
    public, full = everything_in(pdf), everything_in(whole)
    assert "Arbejdsplan" in public
    assert [secret for secret in SECRETS if secret in public] == []
    assert [secret for secret in ("Hvidtjørn", "Rødløgsvej") if secret not in full] == []


@pytest.mark.parametrize("paper", ["agenda", "minutes"])
def test_nothing_closed_is_in_a_public_word_file(services: Services, meeting: Meeting, paper: str) -> None:
    held(services, meeting)
    document = getattr(services.meeting_papers, paper)(meeting.id, public=True)
    assert [secret for secret in SECRETS if secret in repr(document)] == []


def test_the_numbers_of_a_public_agenda_are_those_of_the_meeting(services: Services, meeting: Meeting) -> None:
    numbers = [
        line.split()[1] for line in headings(services.meeting_papers.agenda(meeting.id, public=True)) if line[1] == " "
    ]
    assert numbers == ["1.", "2.", "5."]


def test_a_closed_item_says_so_in_the_full_agenda(services: Services, meeting: Meeting) -> None:
    document = services.meeting_papers.agenda(meeting.id)
    assert "Lukket punkt, jf. forvaltningslovens § 28" in repr(document)
    assert "Kogleaks (lukket)" in repr(document)


def test_an_issued_recommendation_stands_in_a_sent_agenda_as_it_left_the_house(
    services: Services, committee: Committee
) -> None:
    number = recommended(services, committee, "Plan", text="Som den blev afgivet.")
    item = services.meetings.item_of(number)
    stored = services.meetings.add(committee.id, MeetingDraft(day=date(2009, 1, 8), items=(item,)))
    document = services.documents.get(number)
    services.document_issues.issue(number, version=document.version, reason="Haster")
    begun = services.documents.correct(number, version=services.documents.get(number).version, reason="Tal")
    text = read_markup("# Indstilling\n@points\n\n# Løsning\n\nHalvfærdig rettelse.")
    services.documents.save(number, replace(begun.draft, text=text), version=begun.version)
    assert "Halvfærdig rettelse." in repr(services.meeting_papers.agenda(stored.id))
    services.meetings.send_agenda(stored.id, version=stored.version)
    for public in (False, True):
        agenda = services.meeting_papers.agenda(stored.id, public=public)
        assert "Som den blev afgivet." in repr(agenda)
        assert "Halvfærdig rettelse." not in repr(agenda)
        assert "## Løsning" in outline(agenda)


def test_an_agenda_never_tells_what_its_own_meeting_decides(services: Services, committee: Committee) -> None:
    text = "# Indstilling\n@points\n@decisions\n\n# Bilag\n@appendices"
    recommendation = Recommendation(points=(Point("p1", text="planen"),))
    draft = DocumentDraft(
        kind=DocumentKind.RECOMMENDATION, title="Plan", text=read_markup(text), recommendation=recommendation
    )
    item = services.meetings.item_of(services.documents.add(committee.id, draft).id)
    first, second = (
        services.meetings.add(
            committee.id,
            MeetingDraft(day=day, items=(replace(item, decisions=(Decision("p1", Outcome.POSTPONED, remark),)),)),
        )
        for day, remark in ((date(2009, 1, 8), "Kommer igen"), (date(2009, 2, 5), "Nok en gang"))
    )
    assert "Kommer igen" not in repr(services.meeting_papers.agenda(first.id))
    told = repr(services.meeting_papers.agenda(second.id))
    assert "Kommer igen" in told
    assert "Nok en gang" not in told


def test_an_agenda_is_a_draft_until_it_is_sent_out(services: Services, committee: Committee, meeting: Meeting) -> None:
    planned = services.meetings.add(committee.id, MeetingDraft(day=date(2009, 1, 8)))
    assert services.meeting_papers.agenda(planned.id).face.standing == "Udkast"
    assert services.meeting_papers.agenda(meeting.id).face.standing == ""


def test_there_are_no_minutes_before_the_meeting(services: Services, meeting: Meeting) -> None:
    with pytest.raises(Withheld, match="not_held"):
        services.meeting_papers.minutes(meeting.id)


def test_minutes_tell_who_was_there_and_what_was_decided_on_each_point(services: Services, meeting: Meeting) -> None:
    held(services, meeting)
    document = services.meeting_papers.minutes(meeting.id)
    told = repr(document)
    assert "- Formanden, formand" in outline(document)
    assert "Punkt 1: Taget til efterretning." in told
    assert "Punkt 2: Godkendt. Enigt." in told
    assert "Fraværende ved punktet: Medlemmet." in told
    assert "Vi ville have mere." in told
    assert document.margin[-1].lines == ("Suppleanten",)


def test_an_item_nobody_decided_on_says_so(services: Services, meeting: Meeting) -> None:
    services.meetings.move(meeting.id, MeetingState.HELD, version=meeting.version)
    assert "Der er endnu ikke truffet beslutning." in repr(services.meeting_papers.minutes(meeting.id))


def test_an_excerpt_holds_one_item_alone(services: Services, meeting: Meeting) -> None:
    held(services, meeting)
    document = services.meeting_papers.excerpt(meeting.id, "i2")
    assert document.title == "Udskrift af beslutningsprotokollen, punkt 2: Arbejdsplan 2009 (2008-132946)"
    assert "Eventuelt" not in repr(document.parts)
    with pytest.raises(NotFound):
        services.meeting_papers.excerpt(meeting.id, "i9")


def test_a_recommendation_put_aside_leaves_its_item_and_a_finding(services: Services, meeting: Meeting) -> None:
    draft = replace(meeting.draft, items=(replace(meeting.draft.items[1], document=DocumentId(4711)),))
    document = services.meeting_papers.preview(draft, meeting.committee_id)
    assert "Punkt uden titel" in repr(document)
    codes = {one.code for one in services.meeting_papers.check(draft, meeting.committee_id)}
    assert "item_document_gone" in codes


def test_an_agenda_without_items_prints_a_sentence(services: Services, committee: Committee) -> None:
    planned = services.meetings.add(committee.id, MeetingDraft(day=date(2009, 1, 8)))
    assert "Der er ingen punkter på dagsordenen." in repr(services.meeting_papers.agenda(planned.id))
    assert services.renderer.render(services.meeting_papers.agenda(planned.id)).startswith(b"%PDF")


def test_minutes_of_the_last_meeting_are_named_by_its_day(
    services: Services, committee: Committee, meeting: Meeting
) -> None:
    held(services, meeting)
    draft = services.meetings.begin(committee.id)
    told = repr(services.meeting_papers.preview(draft, committee.id))
    assert "Godkendelse af beslutningsprotokol fra mødet den 11. december 2008" in told

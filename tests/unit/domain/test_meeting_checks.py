"""A meeting weighed: its agenda before it goes out, its minutes before they are approved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.documents import Appendix, DocumentId, DocumentState
from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.checks import KnownDocument, apply_meeting_mends, check_meeting
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    MeetingDraft,
    MeetingId,
    MeetingState,
    Member,
    Outcome,
    Statement,
)
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.text import Paragraph, Text, run

NB = "\u00a0"
TODAY = date(2009, 1, 5)
PLAN = DocumentId(4)
POINTS = (Point("p1", text="status"), Point("p2", text="planen"))
KNOWN = {PLAN: KnownDocument("Arbejdsplan 2009", points=POINTS)}
AGENDA_ITEM = AgendaItem("a", ItemKind.APPROVAL_OF_AGENDA)
PLAN_ITEM = AgendaItem("b", ItemKind.RECOMMENDATION, document=PLAN)
NEWS = AgendaItem("c", ItemKind.INFORMATION, title="Nyt fra forvaltningen")
SOUND = MeetingDraft(
    day=date(2009, 1, 15),
    starts=time(15),
    place="Rådhuset",
    members=(Member("Bo Holm", "Formand"), Member("Ida Vang")),
    items=(AGENDA_ITEM, PLAN_ITEM, NEWS),
)
DECIDED = tuple(Decision(point.key, Outcome.APPROVED) for point in POINTS)
HELD = replace(
    SOUND,
    items=(
        replace(AGENDA_ITEM, number=1, decisions=(Decision(outcome=Outcome.APPROVED),)),
        replace(PLAN_ITEM, number=2, decisions=DECIDED),
        replace(NEWS, number=3),
    ),
)


def found(
    draft: MeetingDraft,
    state: MeetingState = MeetingState.PLANNED,
    known: dict[DocumentId, KnownDocument] | None = None,
    today: date = TODAY,
) -> list[Finding]:
    about = KNOWN if known is None else known
    return list(check_meeting(draft, about, state=state, today=today, unprintable=lambda _: ()))


def with_item(item: AgendaItem, draft: MeetingDraft = SOUND) -> MeetingDraft:
    return replace(draft, items=tuple(item if one.key == item.key else one for one in draft.items))


def test_a_sound_agenda_and_sound_minutes_have_nothing():
    assert found(SOUND) == []
    assert found(HELD, MeetingState.HELD) == []


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"starts": None}, "starts", "meeting_start_missing"),
        ({"place": ""}, "place", "meeting_place_missing"),
        ({"items": ()}, "items", "meeting_without_items"),
        ({"members": (*SOUND.members, Member("Bo Holm"))}, "members", "member_double"),
        ({"absent": ("Per Lund",)}, "absent", "absent_unknown"),
        ({"sending_deadline": date(2009, 1, 12)}, "sending_deadline", "agenda_deadline_short"),
        ({"sending_deadline": date(2009, 1, 2)}, "sending_deadline", "agenda_deadline_passed"),
    ],
)
def test_the_form_of_a_meeting_is_weighed(change, field, code):
    (one,) = found(replace(SOUND, **change))
    assert (one.code, one.place.part, one.place.field) == (code, "meeting", field)
    assert one.severity is CODES[code]
    assert tuple(name for name, _ in one.params) == PARAMS.get(code, ())


def test_the_standard_deadline_counts_where_no_other_was_given():
    assert [one.code for one in found(SOUND, today=date(2009, 1, 10))] == ["agenda_deadline_passed"]
    assert found(drawn_items(SOUND), MeetingState.AGENDA_SENT, today=date(2009, 1, 10)) == []


def drawn_items(draft: MeetingDraft) -> MeetingDraft:
    return replace(draft, items=tuple(replace(item, number=at) for at, item in enumerate(draft.items, start=1)))


@pytest.mark.parametrize(
    ("item", "field", "code"),
    [
        (replace(NEWS, title=""), "title", "item_untitled"),
        (replace(NEWS, kind=ItemKind.APPROVAL_OF_MINUTES), "minutes_of", "item_minutes_missing"),
        (replace(NEWS, is_closed=True), "closed_ground", "item_ground_missing"),
        (replace(NEWS, appendices=(Appendix("x"),)), "appendices", "item_appendix_untitled"),
        (replace(PLAN_ITEM, document=None), "document", "item_document_missing"),
        (replace(PLAN_ITEM, document=DocumentId(9)), "document", "item_document_gone"),
        (replace(NEWS, absent=("Per Lund",)), "absent", "absent_unknown"),
        (replace(NEWS, statements=(Statement("Ida Vang"),)), "statements", "statement_incomplete"),
    ],
)
def test_each_item_is_weighed(item, field, code):
    (one,) = found(with_item(item))
    assert (one.code, one.place.field) == (code, f"items:{item.key}.{field}")
    assert tuple(name for name, _ in one.params) == PARAMS.get(code, ())


def test_minutes_that_were_chosen_and_a_ground_that_was_told_are_in_order():
    minutes = replace(NEWS, kind=ItemKind.APPROVAL_OF_MINUTES, minutes_of=MeetingId(1))
    closed = replace(PLAN_ITEM, is_closed=True, closed_ground="Sundhedsloven")
    assert found(with_item(minutes)) == found(with_item(closed)) == []


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (KnownDocument("Plan", open_errors=2), "item_document_errors"),
        (KnownDocument("Plan", DocumentState.DRAFTING), "item_document_unready"),
        (KnownDocument("Plan", is_closed=True), "item_ground_missing"),
    ],
)
def test_a_recommendation_is_weighed_as_its_item_shows_it(document, code):
    (one,) = found(SOUND, known={PLAN: document})
    assert (one.code, dict(one.params)["item"]) == (code, "Plan")


def test_a_recommendation_changed_after_the_agenda_went_out_is_told():
    known = {PLAN: KnownDocument("Plan", is_changed=True)}
    assert found(SOUND, known=known) == []
    assert [one.code for one in found(drawn_items(SOUND), MeetingState.AGENDA_SENT, known)] == ["item_document_changed"]


def test_numbers_are_told_when_two_are_alike_or_one_is_missing_after_the_agenda_went_out():
    twice = with_item(replace(NEWS, number=1), drawn_items(SOUND))
    (one,) = found(twice, MeetingState.AGENDA_SENT)
    assert (one.code, dict(one.params)) == ("item_number_double", {"number": 1, "other": "1"})
    late = with_item(replace(NEWS, number=None), drawn_items(SOUND))
    assert [one.code for one in found(late, MeetingState.AGENDA_SENT)] == ["item_unnumbered"]


def test_points_without_a_decision_are_errors_once_the_meeting_was_held():
    item = replace(HELD.items[1], decisions=DECIDED[:1])
    (one,) = found(with_item(item, HELD), MeetingState.HELD)
    assert (one.code, one.severity) == ("item_point_undecided", Severity.ERROR)
    assert dict(one.params) == {"item": "Arbejdsplan 2009", "point": 2}
    assert found(with_item(item, HELD), MeetingState.AGENDA_SENT) == []


def test_a_decision_on_the_whole_item_decides_its_points():
    whole = replace(HELD.items[1], decisions=(Decision(outcome=Outcome.POSTPONED),))
    assert found(with_item(whole, HELD), MeetingState.HELD) == []


@pytest.mark.parametrize("decisions", [(), (Decision(),)])
def test_an_item_that_needs_a_decision_and_has_none_is_an_error(decisions):
    undecided = with_item(replace(HELD.items[0], decisions=decisions), HELD)
    assert [one.code for one in found(undecided, MeetingState.MINUTES_APPROVED)] == ["item_undecided"]


def test_a_decision_on_a_point_that_is_no_more_is_told():
    stray = replace(HELD.items[1], decisions=(*DECIDED, Decision("p3", Outcome.APPROVED)))
    assert [one.code for one in found(with_item(stray, HELD), MeetingState.HELD)] == ["item_decides_nothing"]


def test_minutes_that_nobody_took_part_in_are_told():
    told = [one.code for one in found(replace(HELD, members=()), MeetingState.HELD)]
    assert told == ["members_missing"]


def test_somebody_absent_from_the_whole_meeting_need_not_be_absent_from_an_item():
    twice = replace(with_item(replace(NEWS, absent=("Bo Holm",))), absent=("Bo Holm",))
    assert [one.code for one in found(twice)] == ["absent_twice"]


def test_findings_come_in_the_order_of_the_agenda():
    draft = replace(SOUND, place="", items=(replace(NEWS, title="Nyt  nu"), replace(PLAN_ITEM, document=None)))
    assert [one.code for one in found(draft)] == ["meeting_place_missing", "double_space", "item_document_missing"]


def test_words_of_items_are_weighed_and_mended():
    item = replace(
        NEWS,
        title="Nyt  fra byen",
        text=Text((Paragraph(run("Det koster 2 mill. kr. [se bilag, kommer senere].")),)),
        remarks=Text((Paragraph(run("Udsat  til maj.")),)),
    )
    told = found(with_item(item))
    assert {one.place.field for one in told} == {"items:c.title", "items:c.text", "items:c.remarks"}
    assert [one.severity for one in told if one.code == "leftover"] == [Severity.ERROR]
    mended = apply_meeting_mends(with_item(item), told).items[2]
    assert mended.title == "Nyt fra byen"
    assert mended.text == Text((Paragraph(run(f"Det koster 2{NB}mio.{NB}kr. [se bilag, kommer senere].")),))
    assert mended.remarks == Text((Paragraph(run("Udsat til maj.")),))


def test_an_english_meeting_is_not_held_to_danish_house_style():
    item = replace(NEWS, text=Text((Paragraph(run("It costs 2 mill. kr.")),)))
    assert found(replace(with_item(item), language=DocumentLanguage.ENGLISH)) == []

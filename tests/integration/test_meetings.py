"""Meetings are planned, sent out, held and approved, and keep their agendas and decisions without loss."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, assume, given, settings

from secretariat.application.faults import Conflict, NotFound, StorageFault, StorageTrouble, Withheld
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft, CommitteeId, DocumentLanguage
from secretariat.domain.documents.documents import DocumentDraft, DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, Recommendation
from secretariat.domain.meetings.agenda import standard_deadline
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    MeetingDraft,
    MeetingId,
    MeetingState,
    Member,
    Outcome,
    problems_of,
)
from secretariat.domain.problems import Invalid
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from tests.support.any_values import values

DAY = date(2009, 3, 18)
MEMBERS = (Member("Formandens navn", "formand", "A"), Member("Et medlem", "", "V"))


def _recommended(services, committee, title="Indstilling om mentorer", *, points=("p1", "p2"), is_closed=False):
    recommendation = Recommendation(points=tuple(map(Point, points)), is_closed=is_closed)
    draft = DocumentDraft(kind=DocumentKind.RECOMMENDATION, title=title, recommendation=recommendation)
    return services.documents.add(committee.id, draft)


def _planned(services, committee, *items, day=DAY, **told):
    return services.meetings.add(committee.id, MeetingDraft(day=day, items=items, **told))


def _deciding(draft, outcome=Outcome.APPROVED):
    """Return a meeting with the same decision on every point of every item."""
    items = [
        replace(item, decisions=tuple(replace(each, outcome=outcome) for each in item.decisions))
        for item in draft.items
    ]
    return replace(draft, items=tuple(items))


def _held(services, meeting):
    return services.meetings.move(meeting.id, MeetingState.HELD, version=meeting.version)


@pytest.fixture
def recommendation(services, committee):
    """A stored recommendation with two points."""
    return _recommended(services, committee)


@pytest.fixture
def meeting(services, committee, recommendation):
    """A planned meeting with the recommendation on its agenda."""
    item = services.meetings.item_of(recommendation.id)
    return _planned(services, committee, AgendaItem("a", ItemKind.APPROVAL_OF_AGENDA), item, members=MEMBERS)


def _unlinked(draft):
    """Return a meeting that may be stored alone: its items link to nothing."""
    items = tuple(replace(item, document=None, minutes_of=None) for item in draft.items)
    return replace(draft, items=items)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=values(MeetingDraft).map(_unlinked), changed=values(MeetingDraft).map(_unlinked))
def test_whatever_stands_in_a_meeting_is_stored_and_changed_without_loss(services, committee, draft, changed):
    draft, changed = (replace(each, day=each.day or DAY, ends=None, sending_deadline=None) for each in (draft, changed))
    assume(not problems_of(draft) and not problems_of(changed))

    stored = services.meetings.add(committee.id, draft)
    assert (stored.version, stored.state, stored.sent_at) == (1, MeetingState.PLANNED, None)
    assert services.meetings.get(stored.id) == stored

    saved = services.meetings.save(stored.id, changed, version=1)
    assert (saved.version, services.meetings.get(stored.id)) == (2, saved)


def test_a_meeting_keeps_its_times_its_documents_and_the_minutes_it_approves(services, committee, recommendation):
    before = _planned(services, committee)
    items = (
        AgendaItem("m", ItemKind.APPROVAL_OF_MINUTES, minutes_of=before.id),
        services.meetings.item_of(recommendation.id),
    )

    stored = _planned(services, committee, *items, starts=time(15, 30), ends=time(17, 0), absent=("Et medlem",))

    assert services.meetings.get(stored.id).draft == stored.draft
    assert stored.draft.items == items


def test_a_meeting_without_a_day_is_not_stored_and_says_why(services, committee):
    with pytest.raises(Invalid) as refusal:
        services.meetings.add(committee.id, MeetingDraft())

    assert refusal.value.problems == problems_of(MeetingDraft())
    assert services.meetings.rows(committee.id) == []


def test_the_list_tells_each_meeting_the_latest_first(services, committee, recommendation):
    closed = _recommended(services, committee, "Lukket", is_closed=True)
    items = (
        services.meetings.item_of(recommendation.id),
        services.meetings.item_of(closed.id),
        AgendaItem("l", is_closed=True),
    )
    early = _planned(services, committee, *items, title="Møde", place="Rådhuset", starts=time(15, 0))
    late = _planned(services, committee, day=date(2009, 4, 15), sending_deadline=date(2009, 4, 1))
    same_day = _planned(services, committee, starts=time(19, 0))

    rows = services.meetings.rows(committee.id)

    assert [row.id for row in rows] == [late.id, same_day.id, early.id]
    row = rows[-1]
    assert (row.title, row.day, row.starts, row.place) == ("Møde", DAY, time(15, 0), "Rådhuset")
    assert (row.state, row.items, row.closed_items, row.undecided) == (MeetingState.PLANNED, 3, 2, 0)
    assert [each.sending_deadline for each in (rows[0], row)] == [date(2009, 4, 1), standard_deadline(DAY)]
    assert (rows[0].items, rows[0].closed_items) == (0, 0)


def test_the_list_counts_the_points_that_a_meeting_held_left_undecided(services, committee, recommendation, meeting):
    held = _held(services, meeting)
    assert services.meetings.rows(committee.id)[0].undecided == 2

    more = Recommendation(points=(Point("p1"), Point("p2"), Point("p3")))
    services.documents.save(recommendation.id, replace(recommendation.draft, recommendation=more), version=1)
    services.meetings.save(meeting.id, _deciding(held.draft), version=held.version)

    assert services.meetings.rows(committee.id)[0].undecided == 1


def test_a_first_meeting_begins_with_the_committees_place_and_language(services):
    english = services.committees.add(
        CommitteeDraft(name="Committee", place="City Hall", language=DocumentLanguage.ENGLISH)
    )

    draft = services.meetings.begin(english.id)

    assert (draft.place, draft.language, draft.members) == ("City Hall", DocumentLanguage.ENGLISH, ())
    assert [item.kind for item in draft.items] == [ItemKind.APPROVAL_OF_AGENDA]
    assert services.meetings.rows(english.id) == []


def test_the_next_meeting_begins_as_the_last_one_and_approves_the_minutes_that_are_open(services, committee):
    held = _held(services, _planned(services, committee, place="Rådhuset", members=MEMBERS))
    _planned(services, committee, day=date(2009, 4, 15), place="Valby", members=MEMBERS[:1])

    draft = services.meetings.begin(committee.id)

    assert (draft.place, draft.members, draft.day) == ("Valby", MEMBERS[:1], None)
    agenda, minutes = draft.items
    assert (minutes.kind, minutes.minutes_of) == (ItemKind.APPROVAL_OF_MINUTES, held.id)
    assert agenda.key != minutes.key
    assert minutes.decisions == (Decision(),)


def test_a_recommendation_becomes_an_item_with_a_decision_open_for_each_point(services, committee, recommendation):
    item = services.meetings.item_of(recommendation.id)
    whole = services.meetings.item_of(_recommended(services, committee, points=()).id)

    assert (item.kind, item.document, item.number) == (ItemKind.RECOMMENDATION, recommendation.id, None)
    assert item.decisions == (Decision("p1"), Decision("p2"))
    assert whole.decisions == (Decision(),)
    assert item.key != whole.key


def test_an_agenda_is_told_what_its_items_draw_from_without_what_was_put_aside(services, committee, recommendation):
    closed = _recommended(services, committee, "Lukket sag", points=(), is_closed=True)
    gone = _recommended(services, committee, "Trukket tilbage")
    services.documents.remove(gone.id, version=gone.version)

    matters = services.meetings.matters([recommendation.id, closed.id, gone.id])

    assert set(matters) == {recommendation.id, closed.id}
    told, draft = matters[recommendation.id], recommendation.draft
    assert (told.title, told.points, told.appendices) == (draft.title, draft.recommendation.points, draft.appendices)
    assert not told.is_closed
    assert matters[closed.id].is_closed
    assert services.meetings.matters([]) == {}


def test_only_a_recommendation_becomes_an_item(services, committee):
    memo = services.documents.add(committee.id, DocumentDraft(title="Notat"))

    with pytest.raises(NotFound):
        services.meetings.item_of(memo.id)


def test_a_recommendation_is_offered_until_it_is_on_an_agenda_and_again_when_it_was_postponed(
    services, committee, recommendation
):
    services.documents.add(committee.id, DocumentDraft(title="Notat"))
    assert [row.id for row in services.meetings.candidates(committee.id)] == [recommendation.id]

    meeting = _planned(services, committee, services.meetings.item_of(recommendation.id))
    assert services.meetings.candidates(committee.id) == []

    held = _held(services, meeting)
    postponed = services.meetings.save(meeting.id, _deciding(held.draft, Outcome.POSTPONED), version=held.version)
    assert [row.id for row in services.meetings.candidates(committee.id)] == [recommendation.id]

    services.meetings.save(meeting.id, _deciding(held.draft), version=postponed.version)
    assert services.meetings.candidates(committee.id) == []


def test_an_agenda_that_is_sent_out_draws_its_numbers_and_tells_when(services, meeting, clock):
    sent = services.meetings.send_agenda(meeting.id, version=1)

    assert (sent.state, sent.sent_at) == (MeetingState.AGENDA_SENT, clock.now())
    assert [item.number for item in sent.draft.items] == [1, 2]
    assert services.meetings.get(meeting.id) == sent


def test_an_agenda_sent_out_again_numbers_what_came_later_and_nothing_else(services, meeting, clock):
    sent = services.meetings.send_agenda(meeting.id, version=1)
    late = replace(sent.draft, items=(AgendaItem("late", title="Eventuelt"), *sent.draft.items))
    saved = services.meetings.save(meeting.id, late, version=sent.version)
    clock.advance(minutes=30)

    again = services.meetings.send_agenda(meeting.id, version=saved.version)

    assert [item.number for item in again.draft.items] == [3, 1, 2]
    assert again.sent_at == clock.now()


def test_an_agenda_without_items_or_of_a_meeting_that_was_held_is_not_sent_out(services, committee, meeting):
    empty = _planned(services, committee)
    with pytest.raises(Withheld, match="no_items"):
        services.meetings.send_agenda(empty.id, version=1)

    held = _held(services, meeting)
    with pytest.raises(Withheld, match="held"):
        services.meetings.send_agenda(meeting.id, version=held.version)


def test_a_meeting_that_is_held_numbers_what_has_no_number(services, meeting):
    held = _held(services, meeting)

    assert held.state is MeetingState.HELD
    assert [item.number for item in held.draft.items] == [1, 2]


def test_an_item_that_came_up_at_the_meeting_draws_its_number_in_the_minutes(services, meeting):
    held = _held(services, meeting)
    late = AgendaItem("late", ItemKind.ANY_OTHER_BUSINESS, title="Orientering fra formanden")

    saved = services.meetings.save(
        meeting.id, replace(held.draft, items=(*held.draft.items, late)), version=held.version
    )

    assert [item.number for item in saved.draft.items] == [1, 2, 3]


def test_minutes_are_approved_when_everything_is_decided_and_are_then_closed_to_changes(services, meeting):
    held = _held(services, meeting)
    with pytest.raises(Withheld, match="undecided"):
        services.meetings.move(meeting.id, MeetingState.MINUTES_APPROVED, version=held.version)

    decided = services.meetings.save(meeting.id, _deciding(held.draft), version=held.version)
    approved = services.meetings.move(meeting.id, MeetingState.MINUTES_APPROVED, version=decided.version)
    with pytest.raises(Withheld, match="approved"):
        services.meetings.save(meeting.id, held.draft, version=approved.version)

    opened = services.meetings.move(meeting.id, MeetingState.HELD, version=approved.version)
    assert services.meetings.save(meeting.id, held.draft, version=opened.version).draft == held.draft


@pytest.mark.parametrize("state", [MeetingState.AGENDA_SENT, MeetingState.MINUTES_APPROVED])
def test_a_move_the_office_does_not_know_is_refused(services, meeting, state):
    with pytest.raises(Withheld, match="no_such_move"):
        services.meetings.move(meeting.id, state, version=1)


def test_where_a_meeting_stands_already_is_no_move(services, meeting):
    assert services.meetings.move(meeting.id, MeetingState.PLANNED, version=1) == meeting


@pytest.fixture
def following(services, committee, meeting):
    """The meeting after one that was held and decided everything; it has the approval of its minutes on its agenda."""
    held = _held(services, meeting)
    services.meetings.save(meeting.id, _deciding(held.draft), version=held.version)
    return services.meetings.add(committee.id, replace(services.meetings.begin(committee.id), day=date(2009, 4, 15)))


def _state(services, meeting):
    return services.meetings.get(meeting.id).state


def test_the_next_meeting_approves_the_minutes_once_it_is_held(services, meeting, following):
    decided = services.meetings.save(following.id, _deciding(following.draft), version=1)
    assert _state(services, meeting) is MeetingState.HELD

    _held(services, decided)

    assert _state(services, meeting) is MeetingState.MINUTES_APPROVED


def test_the_minutes_are_approved_too_when_the_decision_is_written_after_the_meeting(services, meeting, following):
    held = _held(services, following)
    assert _state(services, meeting) is MeetingState.HELD

    services.meetings.save(following.id, _deciding(held.draft), version=held.version)

    assert _state(services, meeting) is MeetingState.MINUTES_APPROVED


def test_minutes_opened_again_stay_open_when_the_next_meeting_is_saved_once_more(services, meeting, following):
    held = _held(services, services.meetings.save(following.id, _deciding(following.draft), version=1))
    approved = services.meetings.get(meeting.id)
    services.meetings.move(meeting.id, MeetingState.HELD, version=approved.version)

    services.meetings.save(following.id, replace(held.draft, notes="Set igennem"), version=held.version)

    assert _state(services, meeting) is MeetingState.HELD


@pytest.mark.parametrize("outcome", [Outcome.POSTPONED, Outcome.REJECTED])
def test_minutes_that_the_next_meeting_did_not_approve_stay_open(services, meeting, following, outcome):
    _held(services, services.meetings.save(following.id, _deciding(following.draft, outcome), version=1))

    assert _state(services, meeting) is MeetingState.HELD


def test_minutes_that_lack_a_decision_are_not_approved_by_the_next_meeting(services, committee, meeting):
    _held(services, meeting)
    draft = replace(services.meetings.begin(committee.id), day=date(2009, 4, 15))

    _held(services, services.meetings.add(committee.id, _deciding(draft)))

    assert _state(services, meeting) is MeetingState.HELD


def test_the_minutes_of_a_meeting_put_aside_are_in_nobodys_way(services, meeting, following):
    services.meetings.remove(meeting.id, version=services.meetings.get(meeting.id).version)

    held = _held(services, services.meetings.save(following.id, _deciding(following.draft), version=1))

    assert held.state is MeetingState.HELD
    assert services.meetings.bring_back(meeting.id).state is MeetingState.HELD


@pytest.fixture
def stored_meetings(services):
    """The store of the meetings, as other use cases ask it."""
    engine = working_engine(sqlite_url(services.database))
    with UnitsOfWork(engine, services.database)(writing=False) as unit:
        yield unit.meetings
    engine.dispose()


def test_the_meetings_that_took_up_a_document_are_found_the_earliest_first(
    services, committee, recommendation, meeting, stored_meetings
):
    earlier = _planned(services, committee, services.meetings.item_of(recommendation.id), day=date(2009, 2, 18))
    aside = _planned(services, committee, services.meetings.item_of(recommendation.id), day=date(2009, 1, 14))
    services.meetings.remove(aside.id, version=1)
    _planned(services, committee)

    assert stored_meetings.with_document(recommendation.id) == [earlier, meeting]


def test_a_change_on_top_of_somebody_elses_is_a_conflict_over_another_connection_too(
    services, meeting, database, clock
):
    with open_office(database, actor=str, clock=clock, exclusive=False) as other:
        saved = other.services.meetings.save(meeting.id, replace(meeting.draft, title="Andres"), version=1)

    for change in (
        lambda: services.meetings.save(meeting.id, meeting.draft, version=1),
        lambda: services.meetings.send_agenda(meeting.id, version=1),
        lambda: services.meetings.move(meeting.id, MeetingState.HELD, version=1),
        lambda: services.meetings.remove(meeting.id, version=1),
    ):
        with pytest.raises(Conflict):
            change()
    assert services.meetings.get(meeting.id) == saved


def test_damage_in_a_meeting_is_told_as_damage(services, meeting, database):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE agenda_item SET decisions = 'godkendt'")
        connection.commit()

    with pytest.raises(StorageFault) as fault:
        services.meetings.get(meeting.id)

    assert (fault.value.trouble, fault.value.path) == (StorageTrouble.DAMAGED, database)


def test_a_meeting_put_aside_leaves_the_list_and_comes_back_whole(services, committee, meeting):
    services.meetings.remove(meeting.id, version=1)

    assert services.meetings.rows(committee.id) == []
    with pytest.raises(NotFound):
        services.meetings.get(meeting.id)

    assert services.meetings.bring_back(meeting.id).draft == meeting.draft


def test_an_unknown_meeting_committee_or_document_is_not_found(services, meeting):
    nothing = MeetingId(99)

    for ask in (
        lambda: services.meetings.get(nothing),
        lambda: services.meetings.save(nothing, meeting.draft, version=1),
        lambda: services.meetings.send_agenda(nothing, version=1),
        lambda: services.meetings.move(nothing, MeetingState.HELD, version=1),
        lambda: services.meetings.remove(nothing, version=1),
        lambda: services.meetings.bring_back(nothing),
        lambda: services.meetings.add(CommitteeId(99), MeetingDraft(day=DAY)),
        lambda: services.meetings.begin(CommitteeId(99)),
        lambda: services.meetings.item_of(DocumentId(99)),
    ):
        with pytest.raises(NotFound):
            ask()

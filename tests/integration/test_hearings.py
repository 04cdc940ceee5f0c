"""Hearings are kept, moved and put aside, and whoever comes second is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from secretariat.application.faults import Conflict, NotFound, Withheld
from secretariat.application.tidying import tidied
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.hearings import (
    MOVES,
    Extension,
    HearingDraft,
    HearingState,
    Question,
    ResponseDraft,
    problems_of,
)
from secretariat.domain.problems import Invalid
from tests.integration.conftest import ACTOR
from tests.support import drafts

FULL = HearingDraft(
    title="Valby bydelsplan",
    asker="Valby Lokaludvalg",
    subject="Forslag til bydelsplan",
    received=date(2025, 3, 1),
    deadline=date(2025, 4, 1),
    extensions=(Extension(date(2025, 4, 15), "Påske", date(2025, 3, 20)), Extension(date(2025, 5, 1))),
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2025-0005600"), CaseNumber(CaseSystem.F2_CASE, "2025 - 334")),
    responsible="Bo",
    questions=(Question("q1", "Hvad mener udvalget?"), Question("q2", "Hvornår?")),
    contributions=(Contribution("Jobcenter", ContributionState.PROMISED, date(2025, 3, 25), "Ringer"),),
    notes="Trykkes aldrig",
    response=ResponseDraft(title="Høringssvar"),
)


def test_a_new_hearing_is_received_today(services, committee, clock):
    assert services.hearings.new_draft(committee.id) == HearingDraft(received=clock.today())


def test_receiving_records_when_and_by_whom(services, committee, clock):
    hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby"))

    (change,) = hearing.history
    assert (change.before, change.after, change.at, change.by) == (None, HearingState.RECEIVED, clock.now(), ACTOR)
    assert (hearing.version, hearing.state, hearing.response_id, hearing.response_number) == (
        1,
        HearingState.RECEIVED,
        None,
        0,
    )


def test_a_hearing_received_with_a_response_is_being_drafted(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)

    assert [change.after for change in hearing.history] == [HearingState.RECEIVED, HearingState.DRAFTING]
    assert hearing.response_number == 1


def test_every_part_of_a_hearing_is_there_again(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)

    assert services.hearings.get(hearing.id) == hearing
    assert hearing.draft == FULL


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=drafts.hearings(), changed=drafts.hearings())
def test_whatever_was_typed_is_stored_and_changed_without_loss(services, committee, draft, changed):
    draft, changed = (replace(each, title=each.title + "x", received=None, extensions=()) for each in (draft, changed))

    hearing = services.hearings.receive(committee.id, draft)
    assert services.hearings.get(hearing.id).draft == tidied(draft)

    saved = services.hearings.save(hearing.id, changed, version=hearing.version)
    assert services.hearings.get(hearing.id) == saved
    assert saved.draft == tidied(changed)


def test_parts_can_be_left_out_again_and_change_places(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)
    changed = replace(
        FULL, extensions=(), case_numbers=FULL.case_numbers[::-1], questions=FULL.questions[1:], contributions=()
    )

    services.hearings.save(hearing.id, changed, version=1)

    assert services.hearings.get(hearing.id).draft == changed


def test_a_change_of_a_part_alone_is_a_new_version(services, hearing):
    saved = services.hearings.save(hearing.id, replace(hearing.draft, questions=(Question("q1", "?"),)), version=1)

    assert saved.version == 2


def test_a_response_begun_moves_a_hearing_on(services, hearing):
    saved = services.hearings.save(hearing.id, replace(hearing.draft, response=ResponseDraft()), version=1)

    assert saved.state is HearingState.DRAFTING
    assert saved.response_id is not None


def test_a_response_taken_out_comes_back_as_the_same_one(services, hearing):
    begun = services.hearings.save(hearing.id, replace(hearing.draft, response=ResponseDraft(title="A")), version=1)
    without = services.hearings.save(hearing.id, hearing.draft, version=2)
    again = services.hearings.save(hearing.id, replace(hearing.draft, response=ResponseDraft(title="B")), version=3)

    assert (without.response_id, without.draft.response) == (None, None)
    assert (again.response_id, again.draft.response.title) == (begun.response_id, "B")


def test_the_hearing_of_a_response_is_found(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)

    assert services.hearings.of_response(hearing.response_id) == hearing
    with pytest.raises(NotFound):
        services.hearings.of_response(hearing.response_id + 1)


def test_a_hearing_that_breaks_rules_is_not_stored(services, hearing):
    wrong = replace(hearing.draft, title="", received=date(2025, 2, 1), deadline=date(2025, 1, 1))

    with pytest.raises(Invalid) as refusal:
        services.hearings.save(hearing.id, wrong, version=1)

    assert refusal.value.problems == problems_of(wrong)
    assert services.hearings.get(hearing.id) == hearing


def test_a_change_on_top_of_somebody_elses_is_a_conflict_and_changes_nothing(services, hearing):
    first = services.hearings.save(hearing.id, replace(hearing.draft, asker="Den ene"), version=1)

    for late in (
        lambda: services.hearings.save(hearing.id, FULL, version=1),
        lambda: services.hearings.move(hearing.id, HearingState.DECLINED, version=1),
        lambda: services.hearings.remove(hearing.id, version=1),
    ):
        with pytest.raises(Conflict):
            late()

    assert services.hearings.get(hearing.id) == first


def test_an_unknown_committee_receives_nothing(services):
    with pytest.raises(NotFound):
        services.hearings.receive(CommitteeId(7), FULL)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (before, after)
        for before, allowed in MOVES.items()
        for after in allowed
        if HearingState.ISSUED not in (before, after)
    ],
)
def test_a_hearing_moves_as_the_office_moves_it(services, hearing, clock, before, after):
    hearing = _brought_to(services, hearing, before)
    clock.advance(minutes=5)

    moved = services.hearings.move(hearing.id, after, version=hearing.version, remark=" efter aftale ")

    assert moved.state is after
    assert moved == services.hearings.get(hearing.id)
    last = moved.history[-1]
    assert (last.before, last.after, last.at, last.by, last.remark) == (
        before,
        after,
        clock.now(),
        ACTOR,
        "efter aftale",
    )


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (HearingState.ISSUED, "issue_to_move"),
        (HearingState.CHAIR_APPROVAL, "no_such_move"),
        (HearingState.INTERNAL_REVIEW, "no_such_move"),
    ],
)
def test_no_other_move_is_made(services, hearing, after, code):
    with pytest.raises(Withheld) as refusal:
        services.hearings.move(hearing.id, after, version=1)

    assert refusal.value.code == code
    assert services.hearings.get(hearing.id) == hearing


def test_moving_to_where_it_stands_records_nothing(services, hearing):
    assert services.hearings.move(hearing.id, HearingState.RECEIVED, version=1) == hearing


def test_a_hearing_put_aside_leaves_the_lists_and_comes_back_whole(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)

    services.hearings.remove(hearing.id, version=1)

    assert list(services.hearings.list_rows(None)) == []
    with pytest.raises(NotFound):
        services.hearings.get(hearing.id)
    back = services.hearings.bring_back(hearing.id)
    assert back.draft == FULL
    assert services.hearings.get(hearing.id) == back
    assert len(services.hearings.list_rows(None)) == 1


def test_a_line_of_the_list_tells_what_the_hearing_does(services, committee):
    hearing = services.hearings.receive(committee.id, FULL)

    (row,) = services.hearings.list_rows(committee.id)

    assert (row.id, row.committee_id, row.title, row.asker) == (hearing.id, committee.id, FULL.title, FULL.asker)
    assert (row.received, row.deadline) == (FULL.received, date(2025, 5, 1))
    assert (row.state, row.responsible) == (HearingState.DRAFTING, "Bo")
    assert row.case_numbers == ("2025-0005600", "2025 - 334")
    assert row.response_id == hearing.response_id


def test_the_list_is_one_committees_in_danish_order(services, committee):
    other = services.committees.add(CommitteeDraft(name="Et andet udvalg"))
    for title in ("Østerbro", "Ørestad", "Ærø", "Zoo", "Aalholm", "Amager"):
        services.hearings.receive(committee.id, HearingDraft(title=title))
    services.hearings.receive(other.id, HearingDraft(title="Et andet"))

    titles = [row.title for row in services.hearings.list_rows(committee.id)]

    assert titles == ["Amager", "Zoo", "Ærø", "Ørestad", "Østerbro", "Aalholm"]
    assert len(services.hearings.list_rows(None)) == 7


def _brought_to(services, hearing, state):
    way = {
        HearingState.RECEIVED: (),
        HearingState.DRAFTING: (HearingState.DRAFTING,),
        HearingState.INTERNAL_REVIEW: (HearingState.DRAFTING, HearingState.INTERNAL_REVIEW),
        HearingState.CHAIR_APPROVAL: (
            HearingState.DRAFTING,
            HearingState.INTERNAL_REVIEW,
            HearingState.CHAIR_APPROVAL,
        ),
        HearingState.DECLINED: (HearingState.DECLINED,),
    }
    for step in way[state]:
        hearing = services.hearings.move(hearing.id, step, version=hearing.version)
    return hearing


def test_several_threads_may_work_at_once(services, committee):
    hearings = [services.hearings.receive(committee.id, HearingDraft(title=f"Sag {number}")) for number in range(4)]

    def work(hearing):
        for number in range(10):
            draft = replace(hearing.draft, questions=(Question("q", str(number)),))
            hearing = services.hearings.save(hearing.id, draft, version=hearing.version)
            assert len(services.hearings.list_rows(None)) == 4
        return hearing

    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(work, hearings))

    assert [hearing.version for hearing in done] == [11] * 4
    assert [services.hearings.get(hearing.id) for hearing in done] == done

"""The rules of a hearing, a committee and their case numbers."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain import committees, hearings
from secretariat.domain.case_numbers import EXAMPLES, PATTERNS, CaseNumber, CaseSystem, is_regular, recognised
from secretariat.domain.committees import CommitteeDraft, Letterhead
from secretariat.domain.hearings import (
    MOVES,
    Extension,
    HearingDraft,
    HearingState,
    Urgency,
    deadline_in_force,
    urgency,
)
from secretariat.domain.problems import Invalid, Problem, params


@pytest.mark.parametrize("system", PATTERNS)
def test_every_system_with_a_pattern_has_an_example_that_fits_it_alone(system: CaseSystem) -> None:
    assert is_regular(CaseNumber(system, EXAMPLES[system]))
    assert recognised(EXAMPLES[system]) is system


@pytest.mark.parametrize(
    ("system", "number", "regular"),
    [
        (CaseSystem.EDOC, "2008-132946", True),
        (CaseSystem.EDOC, "2008 - 132946", False),
        (CaseSystem.F2_CASE, "2025-334", False),
        (CaseSystem.POLITICAL, "BR 395/2006", True),
        (CaseSystem.POLITICAL, "BIU 201/206", False),
        (CaseSystem.ACADRE, "12-27845", False),
        (CaseSystem.OTHER, "hvad som helst", True),
        (CaseSystem.OTHER, " ", False),
        (CaseSystem.EDOC, "2025-0005600 ", False),
    ],
)
def test_a_case_number_is_regular_when_it_looks_like_its_systems(
    system: CaseSystem, number: str, regular: bool
) -> None:
    assert is_regular(CaseNumber(system, number)) is regular


def test_a_number_of_no_known_pattern_belongs_to_another_system() -> None:
    assert recognised("J.nr. 7") is CaseSystem.OTHER


FIRST, SECOND = date(2025, 3, 1), date(2025, 4, 1)


def test_the_last_extension_is_the_deadline_in_force() -> None:
    assert deadline_in_force(HearingDraft(deadline=FIRST)) == FIRST
    assert deadline_in_force(HearingDraft(deadline=FIRST, extensions=(Extension(SECOND),))) == SECOND
    assert deadline_in_force(HearingDraft()) is None


@pytest.mark.parametrize(
    ("state", "deadline", "expected"),
    [
        (HearingState.DRAFTING, date(2025, 3, 9), Urgency.OVERDUE),
        (HearingState.DRAFTING, date(2025, 3, 10), Urgency.SOON),
        (HearingState.DRAFTING, date(2025, 3, 17), Urgency.SOON),
        (HearingState.DRAFTING, date(2025, 3, 18), Urgency.LATER),
        (HearingState.RECEIVED, None, Urgency.NONE),
        (HearingState.ISSUED, date(2025, 3, 9), Urgency.DONE),
        (HearingState.DECLINED, None, Urgency.DONE),
    ],
)
def test_a_deadline_presses_until_the_hearing_is_done(
    state: HearingState, deadline: date | None, expected: Urgency
) -> None:
    assert urgency(state, deadline, date(2025, 3, 10)) is expected


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (HearingDraft(title="Plan"), ()),
        (HearingDraft(), (Problem("title", "required"),)),
        (HearingDraft(title="P", received=SECOND, deadline=FIRST), (Problem("deadline", "deadline_before_received"),)),
        (HearingDraft(title="P", received=FIRST, deadline=FIRST), ()),
        (HearingDraft(title="P", deadline=FIRST, extensions=(Extension(SECOND),)), ()),
        (
            HearingDraft(title="P", deadline=SECOND, extensions=(Extension(SECOND),)),
            (Problem("extensions", "extension_not_later"),),
        ),
    ],
)
def test_only_what_contradicts_itself_keeps_a_hearing_from_being_stored(
    draft: HearingDraft, problems: tuple[Problem, ...]
) -> None:
    assert hearings.problems_of(draft) == problems


def test_every_state_can_be_reached_and_left() -> None:
    reached = {state for moves in MOVES.values() for state in moves}
    assert set(MOVES) == set(HearingState) == reached


def test_a_committee_needs_a_name_and_its_logo_words() -> None:
    assert committees.problems_of(CommitteeDraft(name="Udvalget")) == ()
    wordless = CommitteeDraft(letterhead=Letterhead(logo=b"png"))
    assert [problem.field for problem in committees.problems_of(wordless)] == ["name", "letterhead.logo_alternative"]


def test_a_refusal_tells_what_is_wrong() -> None:
    refusal = Invalid((Problem("title", "required", params(b=1, a=2)),))
    assert str(refusal) == "title: required"
    assert refusal.problems[0].params == (("a", 2), ("b", 1))

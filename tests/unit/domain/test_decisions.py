"""An item of an agenda is decided when each of its points is, or the whole of it."""

from __future__ import annotations

import pytest

from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.decisions import is_settled, undecided
from secretariat.domain.meetings.meetings import Decision, Outcome

POINTS = (Point("p1"), Point("p2"))
FIRST = Decision("p1", Outcome.APPROVED)
WHOLE = Decision("", Outcome.POSTPONED)


@pytest.mark.parametrize(
    ("decisions", "points", "left"),
    [
        pytest.param((), (), (), id="nothing to decide"),
        pytest.param((), POINTS, ("p1", "p2"), id="no decision at all"),
        pytest.param((FIRST, Decision("p2")), POINTS, ("p2",), id="a point is open"),
        pytest.param((FIRST,), POINTS, ("p2",), id="a point came later"),
        pytest.param((FIRST, Decision("p3")), (), ("p3",), id="a point the recommendation has no longer"),
        pytest.param((Decision(), FIRST), POINTS, ("p2",), id="nothing said of the whole"),
        pytest.param((WHOLE,), POINTS, (), id="the whole decided"),
        pytest.param((Decision(),), (), ("",), id="the whole open"),
    ],
)
def test_what_is_undecided_is_told_by_its_point(decisions, points, left):
    assert undecided(decisions, points) == left


@pytest.mark.parametrize(
    ("decisions", "settled"),
    [
        pytest.param((), False, id="nothing said"),
        pytest.param((Decision("p1"),), False, id="open"),
        pytest.param((FIRST,), True, id="decided"),
        pytest.param((Decision("p1", Outcome.REJECTED),), True, id="rejected"),
        pytest.param((FIRST, Decision("p2", Outcome.POSTPONED)), False, id="partly postponed"),
    ],
)
def test_an_item_is_settled_when_something_was_decided_and_nothing_postponed(decisions, settled):
    assert is_settled(decisions) is settled

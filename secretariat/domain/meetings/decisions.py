"""What of an item is decided, and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.domain.documents.recommendations import Point
from secretariat.domain.meetings.meetings import Decision, Outcome


def undecided(decisions: Sequence[Decision], points: Sequence[Point] = ()) -> tuple[str, ...]:
    """Return the keys of the points that have no decision, in order: those of the item's recommendation, then those
    that only its decisions tell of.

    A decision on the whole item (`point` empty) decides all of them. An item without points is undecided, under the
    empty key, while a decision on the whole of it is open; one that nobody is to decide on has no decisions.
    """
    decided = {decision.point for decision in decisions if decision.outcome is not None}
    if "" in decided:
        return ()
    keys = dict.fromkeys((*(point.key for point in points), *(decision.point for decision in decisions)))
    if len(keys) > 1:
        keys.pop("", None)
    return tuple(key for key in keys if key not in decided)


def is_settled(decisions: Sequence[Decision]) -> bool:
    """True when a meeting decided something of an item and postponed nothing of it."""
    outcomes = [decision.outcome for decision in decisions if decision.outcome is not None]
    return bool(outcomes) and Outcome.POSTPONED not in outcomes

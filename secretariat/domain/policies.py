"""A policy and its goals: what initiatives contribute to and indicators measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from secretariat.domain.committees import CommitteeId
from secretariat.domain.problems import Problem

PolicyId = NewType("PolicyId", int)
GoalKey = NewType("GoalKey", str)
"""Names a goal for good, whatever its number and words become (a UUID's 32 hexadecimal digits when new)."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal of a policy. `is_main` marks the overall goals, which the goal status table lists."""

    key: GoalKey
    number: str = ""
    words: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """What a person can edit of a policy. `decision` tells where it was adopted (`BR 395/2006`)."""

    name: str = ""
    adopted: date | None = None
    decision: str = ""
    goals: tuple[Goal, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy as stored. `version` counts its saves."""

    id: PolicyId
    committee_id: CommitteeId
    version: int
    draft: PolicyDraft


def problems_of(draft: PolicyDraft) -> tuple[Problem, ...]:
    """Return what keeps a policy from being stored: a name, and words in every goal."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if any(not goal.words.strip() for goal in draft.goals):
        found.append(Problem("goals", "goal_without_words"))
    return tuple(found)

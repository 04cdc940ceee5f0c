"""A reporting period: the year (or half-year) whose initiatives are reported, one status sheet each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import NewType

from secretariat.domain.committees import CommitteeId
from secretariat.domain.initiatives import SectionKey
from secretariat.domain.policies import GoalKey
from secretariat.domain.problems import Problem
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Text

PeriodId = NewType("PeriodId", int)


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A section of the period's report, which initiatives belong to by its key; its title may name the year."""

    key: SectionKey
    number: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class GoalStatus:
    """How far a goal is in this period: what the goal status table prints beside it."""

    goal: GoalKey
    text: Text = Text()
    attainment: Attainment | None = None


@dataclass(frozen=True, slots=True)
class PeriodDraft:
    """What a person can edit of a period.

    `name` is what it is called everywhere (`2009`); `year` is the budget year whose amounts belong to it. `title` heads
    its report. `due` is when the sheets must be ready. `unconfirmed` are the goals whose status was copied from the
    period before and is neither changed nor confirmed yet.
    """

    name: str = ""
    title: str = ""
    year: int | None = None
    starts: date | None = None
    ends: date | None = None
    due: date | None = None
    sections: tuple[ReportSection, ...] = ()
    goal_statuses: tuple[GoalStatus, ...] = ()
    unconfirmed: tuple[GoalKey, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A period as stored. `previous` is the one it was rolled from. `version` counts its saves."""

    id: PeriodId
    committee_id: CommitteeId
    version: int
    draft: PeriodDraft
    previous: PeriodId | None = None


def problems_of(draft: PeriodDraft) -> tuple[Problem, ...]:
    """Return what keeps a period from being stored: a name, and days in order."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if draft.starts and draft.ends and draft.ends < draft.starts:
        found.append(Problem("ends", "ends_before_start"))
    return tuple(found)


def status_of(draft: PeriodDraft, goal: GoalKey) -> GoalStatus:
    """Return how far a goal is; an empty status while nobody has told."""
    return next((status for status in draft.goal_statuses if status.goal == goal), GoalStatus(goal))


def with_status(draft: PeriodDraft, status: GoalStatus) -> PeriodDraft:
    """Return the period with another status of a goal, which is confirmed by saying something else than it did."""
    if status == status_of(draft, status.goal):
        return draft
    others = draft.goal_statuses
    if any(other.goal == status.goal for other in others):
        statuses = tuple(status if other.goal == status.goal else other for other in others)
    else:
        statuses = (*others, status)
    return replace(confirmed(draft, status.goal), goal_statuses=statuses)


def confirmed(draft: PeriodDraft, goal: GoalKey) -> PeriodDraft:
    """Return the period with a goal's status confirmed: it stands as it was copied, and somebody looked at it."""
    return replace(draft, unconfirmed=tuple(key for key in draft.unconfirmed if key != goal))

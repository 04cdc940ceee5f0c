"""An initiative: a numbered activity with money and a goal, known by identity through every renumbering."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.policies import GoalKey
from secretariat.domain.problems import Problem

InitiativeId = NewType("InitiativeId", int)
SectionKey = NewType("SectionKey", str)
"""Names a section of the report through the years (see `secretariat.domain.periods`)."""


class Standing(Enum):
    """Whether an initiative goes on."""

    RUNNING = "running"
    CLOSED = "closed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class FormerName:
    """What an initiative was numbered and called until a day (inclusive); empty where that part stayed the same."""

    number: str = ""
    name: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """What a person can edit of an initiative.

    `number` is text of the form `2.9` and sorts by its parts. `origin` (afsæt) is where it was decided. `starts` and
    `ends` are the period it runs, as written (`2009`, `medio 2009`, `1. kvartal 2010`). `reason` and `standing_since`
    tell why and when one was closed or moved. Goals and budget lines are linked by identity. `notes` never print.
    """

    number: str = ""
    name: str = ""
    former_names: tuple[FormerName, ...] = ()
    section: SectionKey = SectionKey("")
    origin: str = ""
    office: str = ""
    starts: str = ""
    ends: str = ""
    standing: Standing = Standing.RUNNING
    standing_since: date | None = None
    reason: str = ""
    goals: tuple[GoalKey, ...] = ()
    budget_lines: tuple[BudgetLineKey, ...] = ()
    expects_sheet: bool = True
    """False for one that has money and no status sheet, such as a pool: the checks then ask for none."""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Initiative:
    """An initiative as stored. `version` counts its saves."""

    id: InitiativeId
    committee_id: CommitteeId
    version: int
    draft: InitiativeDraft


def problems_of(draft: InitiativeDraft) -> tuple[Problem, ...]:
    """Return what keeps an initiative from being stored: it needs a name, and one closed or moved needs its reason."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if draft.standing is not Standing.RUNNING and not draft.reason.strip():
        found.append(Problem("reason", "standing_needs_reason"))
    return tuple(found)


def known_as(draft: InitiativeDraft, day: date | None) -> tuple[str, str]:
    """Return the number and name an initiative had on a day; those of now for None or after the last change.

    A paper of a past period then shows the number its readers knew.
    """
    if day is None:
        return draft.number, draft.name
    dated = sorted((former for former in draft.former_names if former.until is not None), key=_until)
    then = [former for former in dated if former.until is not None and day <= former.until]
    number = next((former.number for former in then if former.number), draft.number)
    name = next((former.name for former in then if former.name), draft.name)
    return number, name


def _until(former: FormerName) -> date:
    return former.until or date.max

"""An indicator: a measured figure with its starting point, its measurements, its success criterion and its breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import NewType

from secretariat.domain.committees import CommitteeId
from secretariat.domain.policies import GoalKey
from secretariat.domain.problems import Problem

IndicatorId = NewType("IndicatorId", int)


class Unit(Enum):
    """What an indicator counts. OTHER is worded by `IndicatorDraft.unit_words`."""

    PERCENT = "percent"
    NUMBER = "number"
    KRONER = "kroner"
    OTHER = "other"


class Direction(Enum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"


class CriterionKind(Enum):
    """What success means: reaching a figure, or only moving the right way (`skal stige`, `skal falde`)."""

    NONE = "none"
    REACH = "reach"
    RISE = "rise"
    FALL = "fall"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure on a day. `label` is how the day is written where it is no plain date (`forår 2007`, `august 2008`)."""

    day: date
    value: Decimal
    label: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class MethodBreak:
    """From `day` on the figure is made in another way. `before` and `after` are one figure in both, where that is known
    (57 and 64 pct.): figures on either side of it cannot be compared without saying so.
    """

    day: date
    note: str = ""
    before: Decimal | None = None
    after: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """When the indicator succeeds. `value` is the figure of REACH, `by` the day it should be reached."""

    kind: CriterionKind = CriterionKind.NONE
    value: Decimal | None = None
    by: date | None = None


@dataclass(frozen=True, slots=True)
class IndicatorDraft:
    """What a person can edit of an indicator. `decimals` are those its figures are shown with.

    `goal` is the political goal it measures, which may span several indicators. `notes` never print.
    """

    number: str = ""
    name: str = ""
    unit: Unit = Unit.PERCENT
    unit_words: str = ""
    decimals: int = 1
    direction: Direction = Direction.HIGHER
    baseline: Measurement | None = None
    measurements: tuple[Measurement, ...] = ()
    criterion: Criterion = Criterion()
    goal: GoalKey | None = None
    breaks: tuple[MethodBreak, ...] = ()
    source: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator as stored. `version` counts its saves."""

    id: IndicatorId
    committee_id: CommitteeId
    version: int
    draft: IndicatorDraft


@dataclass(frozen=True, slots=True)
class Difference:
    """How far one measurement is from another.

    `amount` counts in the indicator's unit: in percentage points for PERCENT, never in per cent. `relative` is the
    change in per cent of the first figure, None from zero. Both are None when `across` names breaks that no pair of
    figures bridges: nothing is computed across a break without saying so.
    """

    before: Measurement
    after: Measurement
    amount: Decimal | None
    relative: Decimal | None
    across: tuple[MethodBreak, ...] = ()


class Course(Enum):
    """How an indicator does against its criterion: reached, on its way, no change, the wrong way, or nothing to say."""

    REACHED = "reached"
    ON_ITS_WAY = "on_its_way"
    UNCHANGED = "unchanged"
    WRONG_WAY = "wrong_way"
    UNKNOWN = "unknown"


def problems_of(draft: IndicatorDraft) -> tuple[Problem, ...]:
    """Return what keeps an indicator from being stored: a name, and the figure of a criterion that is to be reached."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if draft.criterion.kind is CriterionKind.REACH and draft.criterion.value is None:
        found.append(Problem("criterion.value", "criterion_needs_value"))
    return tuple(found)


def in_order(draft: IndicatorDraft) -> tuple[Measurement, ...]:
    """Return the baseline and the measurements by day."""
    raise NotImplementedError


def latest(draft: IndicatorDraft, until: date | None = None) -> Measurement | None:
    """Return the newest measurement up to a day (inclusive); the baseline counts when there is no other."""
    raise NotImplementedError


def difference(draft: IndicatorDraft, before: Measurement, after: Measurement) -> Difference:
    """Return how far `after` is from `before`.

    A break between their days that gives one figure in both methods is bridged: `before` is moved by the step between
    them, and the break is named in `across` all the same.
    """
    raise NotImplementedError


def course(draft: IndicatorDraft, until: date | None = None) -> Course:
    """Return how the indicator does, from its baseline to its newest measurement up to a day."""
    raise NotImplementedError


def value_text(draft: IndicatorDraft, value: Decimal, *, decimals: int | None = None) -> str:
    """Return a figure with its unit as Danish prints it: `59,90 pct.`, `1.600`, with a non-breaking space."""
    raise NotImplementedError


def difference_text(draft: IndicatorDraft, told: Difference) -> str:
    """Return the amount with its unit, in percentage points where the unit is per cent: `5,5 procentpoint`."""
    raise NotImplementedError


def sharing_goal(indicators: Sequence[IndicatorDraft]) -> tuple[tuple[IndicatorDraft, ...], ...]:
    """Return the indicators in their order, those that follow each other and share a political goal together."""
    raise NotImplementedError

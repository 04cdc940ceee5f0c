"""An indicator: a measured figure with its starting point, its measurements, its success criterion and its breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import NewType

from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.numbers import decimal_number
from secretariat.domain.policies import GoalKey
from secretariat.domain.problems import Problem
from secretariat.domain.text import NBSP

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
    """A figure on a day. `label` is how the day is written where it is no plain date (`forår 2007`, `august 2008`).

    `value` is None while nobody has typed it, which keeps the indicator from being stored: nothing is guessed.
    """

    day: date
    value: Decimal | None = None
    label: str = ""
    source: str = ""

    @property
    def figure(self) -> Decimal:
        """What was measured. Raises `ValueError` where nothing was typed yet; `in_order` and `latest` give no such."""
        if self.value is None:
            raise ValueError("a measurement without its figure")
        return self.value


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
    """Return what keeps an indicator from being stored: a name, every figure, and the one that is to be reached."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if draft.baseline is not None and draft.baseline.value is None:
        found.append(Problem("baseline", "measurement_without_figure"))
    if any(told.value is None for told in draft.measurements):
        found.append(Problem("measurements", "measurement_without_figure"))
    if draft.criterion.kind is CriterionKind.REACH and draft.criterion.value is None:
        found.append(Problem("criterion.value", "criterion_needs_value"))
    return tuple(found)


def in_order(draft: IndicatorDraft) -> tuple[Measurement, ...]:
    """Return the baseline and the measurements that have their figure, by day."""
    started = () if draft.baseline is None else (draft.baseline,)
    return tuple(sorted((told for told in (*started, *draft.measurements) if told.value is not None), key=_day))


def _day(measurement: Measurement) -> date:
    return measurement.day


def latest(draft: IndicatorDraft, until: date | None = None) -> Measurement | None:
    """Return the newest measurement up to a day (inclusive); the baseline counts when there is no other."""
    known = [told for told in in_order(draft) if until is None or told.day <= until]
    measured = [told for told in known if told is not draft.baseline]
    return max(measured or known, key=_day, default=None)


def difference(draft: IndicatorDraft, before: Measurement, after: Measurement) -> Difference:
    """Return how far `after` is from `before`.

    A break between their days that gives one figure in both methods is bridged: `before` is moved by the step between
    them, and the break is named in `across` all the same. The day of a break belongs to the new method.
    """
    first, last = sorted((before.day, after.day))
    across = tuple(sorted((made for made in draft.breaks if first < made.day <= last), key=lambda made: made.day))
    step = _step(across)
    if step is None:
        return Difference(before, after, None, None, across)
    start = before.figure + (step if before.day <= after.day else -step)
    amount = after.figure - start
    return Difference(before, after, amount, amount / start * 100 if start else None, across)


def since_baseline(draft: IndicatorDraft, until: date | None = None) -> Difference | None:
    """Return how far the newest measurement up to a day (inclusive) is from the baseline, None without both figures."""
    baseline, newest = draft.baseline, latest(draft, until)
    if baseline is None or baseline.value is None or newest is None or newest == baseline:
        return None
    return difference(draft, baseline, newest)


def _step(breaks: Sequence[MethodBreak]) -> Decimal | None:
    """Return how far the breaks move a figure, None when one of them does not tell."""
    total = Decimal()
    for made in breaks:
        if made.before is None or made.after is None:
            return None
        total += made.after - made.before
    return total


def course(draft: IndicatorDraft, until: date | None = None) -> Course:
    """Return how the indicator does, from its baseline to its newest measurement up to a day.

    A figure to reach is held against the newest measurement alone. Otherwise nothing is said without a criterion,
    without both figures, or across a break that nothing bridges.
    """
    newest = latest(draft, until)
    if newest is None or draft.criterion.kind is CriterionKind.NONE:
        return Course.UNKNOWN
    if _is_reached(draft, newest):
        return Course.REACHED
    told = since_baseline(draft, until)
    amount = None if told is None else told.amount
    if amount is None:
        return Course.UNKNOWN
    if not amount:
        return Course.UNCHANGED
    if (amount > 0) is not _is_upwards(draft):
        return Course.WRONG_WAY
    return Course.ON_ITS_WAY if draft.criterion.kind is CriterionKind.REACH else Course.REACHED


def _is_reached(draft: IndicatorDraft, newest: Measurement) -> bool:
    wanted = draft.criterion.value
    if draft.criterion.kind is not CriterionKind.REACH or wanted is None:
        return False
    return newest.figure >= wanted if _is_upwards(draft) else newest.figure <= wanted


def _is_upwards(draft: IndicatorDraft) -> bool:
    told = {CriterionKind.RISE: True, CriterionKind.FALL: False}
    return told.get(draft.criterion.kind, draft.direction is Direction.HIGHER)


def value_text(draft: IndicatorDraft, value: Decimal, *, decimals: int | None = None) -> str:
    """Return a figure with its unit as Danish prints it: `59,90 pct.`, `1.600`, with a non-breaking space."""
    figure = decimal_number(value, draft.decimals if decimals is None else decimals)
    return _with_unit(figure, _units(draft, "pct."))


def difference_text(draft: IndicatorDraft, told: Difference) -> str:
    """Return the amount with its unit, in percentage points where the unit is per cent: `5,5 procentpoint`.

    Without decimals that say nothing, and with a sign where it fell. Empty when nothing can be computed.
    """
    if told.amount is None:
        return ""
    return _with_unit(_trimmed(told.amount, draft.decimals), _units(draft, "procentpoint"))


def relative_text(told: Difference) -> str:
    """Return the change in per cent of the first figure, with one decimal: `10,1 pct.`; empty where there is none."""
    return "" if told.relative is None else _with_unit(_trimmed(told.relative, 1), "pct.")


def _units(draft: IndicatorDraft, percent: str) -> str:
    known = {Unit.PERCENT: percent, Unit.NUMBER: "", Unit.KRONER: "kr."}
    return known.get(draft.unit, draft.unit_words.strip())


def _with_unit(figure: str, unit: str) -> str:
    return f"{figure}{NBSP}{unit}" if unit else figure


def _trimmed(value: Decimal, places: int) -> str:
    figure = decimal_number(value, places)
    trimmed = figure.rstrip("0").rstrip(",") if "," in figure else figure
    return trimmed if trimmed != "-0" else "0"


def sharing_goal(indicators: Sequence[IndicatorDraft]) -> tuple[tuple[IndicatorDraft, ...], ...]:
    """Return the indicators in their order, those that follow each other and share a political goal together."""
    groups: list[list[IndicatorDraft]] = []
    for draft in indicators:
        if groups and draft.goal is not None and groups[-1][-1].goal == draft.goal:
            groups[-1].append(draft)
        else:
            groups.append([draft])
    return tuple(map(tuple, groups))

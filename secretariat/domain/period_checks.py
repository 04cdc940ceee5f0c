"""Weighs a whole period: sheets against initiatives, figures against each other, goals against what sheets claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.indicators import Indicator
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.policies import Policy
from secretariat.domain.problems import Finding
from secretariat.domain.refunds import RefundRate
from secretariat.domain.sheet_checks import Unprintable
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.sheet_templates import SheetTemplate
from secretariat.domain.status_sheets import Sheet


class SubjectKind(Enum):
    """What kind of record a finding of a period belongs to."""

    SHEET = "sheet"
    INITIATIVE = "initiative"
    INDICATOR = "indicator"
    GOAL = "goal"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Subject:
    """The record a finding belongs to. `id` is its id as text (a goal's key for a goal)."""

    kind: SubjectKind
    id: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class PeriodFinding:
    """A finding and the record it stands in; `waiver` says why it is let stand, None while it is open."""

    subject: Subject
    finding: Finding
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """Everything a period's checks look at. `previous` are the sheets of the period before, by initiative."""

    period: Period
    committee: CommitteeDraft
    initiatives: Sequence[Initiative]
    sheets: Sequence[Sheet]
    templates: Sequence[SheetTemplate]
    policies: Sequence[Policy]
    indicators: Sequence[Indicator]
    lines: Sequence[BudgetLine]
    rates: Sequence[RefundRate]


def check_period(facts: PeriodFacts, today: date, *, unprintable: Unprintable) -> tuple[PeriodFinding, ...]:
    """Return what is found in the whole period, by section, number and place.

    Besides each sheet's own findings: sheet without initiative, initiative without sheet (unless it expects none, or is
    closed or moved), double numbers, "10 pct." against "10 procentpoint" for one goal, a claimed difference against
    the indicator's, indicators without a measurement in the period, goals whose status is unconfirmed or missing.
    """
    raise NotImplementedError

"""Weighs one status sheet: what is missing, what was carried over unconfirmed, figures that disagree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.indicators import Indicator
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.policies import Goal
from secretariat.domain.problems import Finding
from secretariat.domain.refunds import RefundRate
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.sheet_templates import TemplateDraft
from secretariat.domain.status_sheets import SheetDraft

Unprintable: TypeAlias = Callable[[str], tuple[str, ...]]
"""Tells which characters of a text no font of the printer has."""


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet is weighed against. `template` is the one it names, None when that is gone; `goals` are those its
    initiative contributes to, `indicators` those that measure them; `lines` are the initiative's budget lines.
    """

    initiative: Initiative
    period: Period
    template: TemplateDraft | None
    goals: Sequence[Goal]
    indicators: Sequence[Indicator]
    lines: Sequence[BudgetLine]
    rates: Sequence[RefundRate]


def check_sheet(draft: SheetDraft, facts: SheetFacts, today: date, *, unprintable: Unprintable) -> tuple[Finding, ...]:
    """Return what the checks find in a sheet, in the order it is read; waived findings are among them.

    Unconfirmed fields and bracketed notes are errors here: they hold the final print back. Gross × (1 − refund) against
    net, a rate that is not the law's on that day, part of whole against its claimed percentage, "10 pct." against
    "10 procentpoint" for a goal, claimed differences against the indicator's, missing or empty rows, contributions that
    are due, a year in the title or in a sentence that is the period's before, and every rule for words.
    """
    raise NotImplementedError


def waiver_of(finding: Finding, draft: SheetDraft) -> Waiver | None:
    """Return the reason a finding of `check_sheet` is let stand, None while it is open."""
    raise NotImplementedError


def waived(draft: SheetDraft, finding: Finding, reason: str, *, by: str, at: datetime) -> SheetDraft:
    """Return the sheet with a reason kept for letting a finding of it stand."""
    raise NotImplementedError


def open_errors(draft: SheetDraft, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the errors among `found` that no reason was given for: they hold the final print back."""
    raise NotImplementedError

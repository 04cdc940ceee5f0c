"""What the checks of a status sheet look at: the sheet, the records around it, and its text by rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.checks.context import TextContext, Unprintable, text_context
from secretariat.domain.indicators import Indicator
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.policies import Goal, Policy
from secretariat.domain.problems import Finding
from secretariat.domain.refunds import RefundRate
from secretariat.domain.sheet_templates import SheetTemplate, TemplateDraft
from secretariat.domain.status_sheets import SheetDraft, SheetRow, placed_rows
from secretariat.domain.text import SectionSpan


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet is weighed against. `template` is the one it names, None when that is gone; `goals` are those its
    initiative contributes to, `indicators` those that measure them; `lines` are the initiative's budget lines,
    `all_lines` the committee's: the paper names the one a sheet's money is counted on.
    """

    initiative: Initiative
    period: Period
    template: TemplateDraft | None
    goals: Sequence[Goal]
    indicators: Sequence[Indicator]
    lines: Sequence[BudgetLine]
    rates: Sequence[RefundRate]
    all_lines: Sequence[BudgetLine] = ()


@dataclass(frozen=True, slots=True)
class Groundwork:
    """What all sheets of a committee stand on, whatever their initiative and period."""

    templates: Sequence[SheetTemplate]
    policies: Sequence[Policy]
    indicators: Sequence[Indicator]
    lines: Sequence[BudgetLine]
    rates: Sequence[RefundRate]

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals of every policy, in order."""
        return tuple(goal for policy in self.policies for goal in policy.draft.goals)

    def facts(self, draft: SheetDraft, initiative: Initiative, period: Period) -> SheetFacts:
        """Return what one sheet is weighed against: what its initiative is linked to."""
        linked = initiative.draft
        return SheetFacts(
            initiative=initiative,
            period=period,
            template=next((one.draft for one in self.templates if one.id == draft.template), None),
            goals=[goal for goal in self.goals if goal.key in linked.goals],
            indicators=[one for one in self.indicators if one.draft.goal in linked.goals],
            lines=[line for line in self.lines if line.key in linked.budget_lines],
            rates=self.rates,
            all_lines=self.lines,
        )


@dataclass(frozen=True, slots=True)
class SheetContext:
    """The facts a check of a sheet is given. `rows` are the rows of its text with the blocks they take up."""

    draft: SheetDraft
    facts: SheetFacts
    today: date
    written: TextContext
    rows: tuple[tuple[SheetRow, SectionSpan], ...]


SheetCheck: TypeAlias = Callable[[SheetContext], Iterator[Finding]]


def sheet_context(draft: SheetDraft, facts: SheetFacts, today: date, unprintable: Unprintable) -> SheetContext:
    """Return what the checks of a sheet look at."""
    written = text_context(draft.text, draft.language, unprintable)
    return SheetContext(draft, facts, today, written, tuple(placed_rows(draft.text)))

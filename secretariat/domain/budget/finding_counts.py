"""How many findings there are of each weight: what the summary line tells, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity


@dataclass(frozen=True, slots=True)
class FindingCounts:
    """Findings by weight; what somebody accepted counts as that alone, whatever it weighed."""

    errors: int = 0
    roundings: int = 0
    explained: int = 0
    accepted: int = 0


def counted(findings: Iterable[BudgetFinding]) -> FindingCounts:
    """Return how many findings there are of each weight."""
    open_ones: dict[BudgetSeverity, int] = dict.fromkeys(BudgetSeverity, 0)
    accepted = 0
    for finding in findings:
        if finding.accepted is not None:
            accepted += 1
        else:
            open_ones[finding.severity] += 1
    return FindingCounts(
        open_ones[BudgetSeverity.ERROR],
        open_ones[BudgetSeverity.ROUNDING],
        open_ones[BudgetSeverity.EXPLAINED],
        accepted,
    )

"""What the control found, record by record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from secretariat.application.records import RecordKind
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.domain.problems import Finding, Severity

AnyFinding: TypeAlias = Finding | BudgetFinding
"""A finding of any check of the office."""


@dataclass(frozen=True, slots=True)
class Controlled:
    """One record and what the checks find in it; `waived` are those that somebody let stand, with the reason.

    A meeting and a period are records too; what is found in a goal stands in its period. `record` is None for a
    document that is not stored yet.
    """

    kind: RecordKind
    record: int | None
    title: str
    findings: tuple[AnyFinding, ...]
    waived: tuple[tuple[AnyFinding, str], ...] = ()

    @property
    def open_errors(self) -> int:
        """How many errors are neither mended nor waived."""
        return sum(map(is_error, self.findings))


def is_error(finding: AnyFinding) -> bool:
    """True for a finding that holds a final paper back."""
    if isinstance(finding, BudgetFinding):
        return finding.severity is BudgetSeverity.ERROR
    return finding.severity is Severity.ERROR

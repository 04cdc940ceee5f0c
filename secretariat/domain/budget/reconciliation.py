"""Reconciliation (afstemning): what is computed against what is printed or claimed, over a whole table.

Errors are told apart from rounding: printed figures that miss the computed one by at most n × half a unit in the last
place, n being how many figures are added, are ROUNDING; more is an ERROR (the office's budget rules).
"""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft


def reconcile(draft: BudgetTableDraft, surroundings: Surroundings | None = None) -> Sequence[BudgetFinding]:
    """Return every finding, in the order of rows and columns; errors, roundings and what is explained.

    Figures that are computed only are never findings. What somebody accepted carries the acceptance.
    """
    raise NotImplementedError


def open_errors(findings: Sequence[BudgetFinding]) -> tuple[BudgetFinding, ...]:
    """Return the errors that are neither mended nor accepted: they hold back the final print."""
    return tuple(finding for finding in findings if finding.is_open_error)

"""Findings written in tests as a person would list them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import EXPONENTS, BudgetTableDraft


def told(draft: BudgetTableDraft, around: Surroundings | None = None) -> Sequence[str]:
    """Return a line for each finding: `total_of_lines error: Projects 2008, 7,1 for 7,0`."""
    return [line(finding) for finding in reconcile(draft, around)]


def line(finding: BudgetFinding) -> str:
    """Return a finding as a line, figures in its unit."""
    where = " ".join(part for part in (finding.place, finding.column_label) if part)
    figures = " for ".join(
        _figure(figure, finding) for figure in (finding.printed, finding.computed) if figure is not None
    )
    words = f"{finding.kind.value} {finding.severity.value}: {where}"
    return f"{words}, {figures}" if figures else words


def _figure(figure: Decimal, finding: BudgetFinding) -> str:
    value = figure.scaleb(-EXPONENTS[finding.unit]).normalize()
    return f"{value:f}".replace(".", ",")

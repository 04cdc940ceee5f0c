"""Charts of a budget table and of a difference, as values: the same on the screen and on paper."""

from __future__ import annotations

from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.charts import BarChart, SeriesChart
from secretariat.domain.budget.comparison import ComparedColumn
from secretariat.domain.budget.tables import BudgetTableDraft, Column


def development(draft: BudgetTableDraft, wording: BudgetWording) -> SeriesChart | None:
    """Return how the outermost groups develop over the budget years, None with fewer than two years or no group."""
    raise NotImplementedError


def shares(draft: BudgetTableDraft, column: Column, wording: BudgetWording) -> BarChart | None:
    """Return the part that each outermost group is of the grand total of a column; None where that says nothing."""
    raise NotImplementedError


def largest_lines(
    draft: BudgetTableDraft, column: Column, wording: BudgetWording, *, most: int = 10
) -> BarChart | None:
    """Return the largest lines of a column, the largest first; None where there is none."""
    raise NotImplementedError


def largest_changes(
    before: BudgetTableDraft, after: BudgetTableDraft, column: ComparedColumn, wording: BudgetWording, *, most: int = 10
) -> BarChart | None:
    """Return the lines that differ most between two tables, to either side of an axis; None where nothing differs."""
    raise NotImplementedError

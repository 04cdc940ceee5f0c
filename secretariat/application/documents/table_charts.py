"""The charts of a budget table by name, each of the column that tells most of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from secretariat.application.documents import budget_charts
from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.charts import Chart
from secretariat.domain.budget.tables import BudgetTableDraft, Column, ColumnKind, adds_up

DEVELOPMENT = "development"
SHARES = "shares"
LARGEST = "largest"


def charts_of(draft: BudgetTableDraft, wording: BudgetWording) -> Mapping[str, Chart]:
    """Return a table's charts: development per group, shares, largest lines; none that would be empty."""
    made = ((name, chart_of(draft, name, wording)) for name in (DEVELOPMENT, SHARES, LARGEST))
    return {name: chart for name, chart in made if chart is not None}


def chart_of(draft: BudgetTableDraft, name: str, wording: BudgetWording) -> Chart | None:
    """Return the chart called `name`, None for one that would be empty or that there is none of."""
    if name == DEVELOPMENT:
        return budget_charts.development(draft, wording)
    column, make = _telling_column(draft), _OF_COLUMN.get(name)
    return None if column is None or make is None else make(draft, column, wording)


_OF_COLUMN: Mapping[str, Callable[[BudgetTableDraft, Column, BudgetWording], Chart | None]] = {
    SHARES: budget_charts.shares,
    LARGEST: budget_charts.largest_lines,
}


def _telling_column(draft: BudgetTableDraft) -> Column | None:
    """Return the column that tells most of a table: the last sum, else the first budget year or amounts."""
    added = [column for column in draft.columns if adds_up(draft, column)]
    sums = [column for column in added if column.kind is ColumnKind.SUM]
    amounts = [column for column in added if column.kind is ColumnKind.AMOUNT]
    years = [column for column in amounts if column.year is not None]
    return next(iter((*sums[-1:], *years[:1], *amounts[:1])), None)

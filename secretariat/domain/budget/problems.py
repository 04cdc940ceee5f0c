"""What keeps a budget table from being stored."""

from __future__ import annotations

from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKind
from secretariat.domain.problems import Problem

MOST_DECIMALS = 3
"""Shown decimals; the office prints one in millions and allows three."""


def problems_of(draft: BudgetTableDraft) -> tuple[Problem, ...]:
    """Return what keeps a table from being stored: a title, rules over columns that are there, decimals 0 to 3."""
    found = []
    if not draft.title.strip():
        found.append(Problem("title", "required"))
    if not 0 <= draft.decimals <= MOST_DECIMALS:
        found.append(Problem("decimals", "decimals_out_of_bounds"))
    keys = {column.key for column in draft.columns}
    if any(column.kind is not ColumnKind.AMOUNT and not set(column.of) <= keys for column in draft.columns):
        found.append(Problem("columns", "rule_over_nothing"))
    return tuple(found)

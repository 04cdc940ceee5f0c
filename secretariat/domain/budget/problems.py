"""What keeps a budget table from being stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from secretariat.domain.amounts import LARGEST, OERE
from secretariat.domain.budget.column_editing import LEAST_SOURCES
from secretariat.domain.budget.tables import BudgetTableDraft, Column, ColumnKey, ColumnKind
from secretariat.domain.problems import Problem

MOST_DECIMALS = 3
"""Shown decimals; the office prints one in millions and allows three."""


def problems_of(draft: BudgetTableDraft) -> tuple[Problem, ...]:
    """Return what keeps a table from being stored.

    It needs a title, rules over columns that are there, decimals 0 to 3, years of the calendar, and figures that can be
    kept: hundredths, and no more than the office handles.
    """
    found = []
    if not draft.title.strip():
        found.append(Problem("title", "required"))
    if not 0 <= draft.decimals <= MOST_DECIMALS:
        found.append(Problem("decimals", "decimals_out_of_bounds"))
    found.extend(Problem("columns", code) for code in _of_columns(draft.columns))
    if not all(map(_can_be_kept, _different_figures(draft))):
        found.append(Problem("rows", "figure_out_of_bounds"))
    return tuple(found)


def _of_columns(columns: Iterable[Column]) -> Iterator[str]:
    columns = tuple(columns)
    keys = {column.key for column in columns}
    if any(_is_over_nothing(column, keys) for column in columns):
        yield "rule_over_nothing"
    if any(column.decimals is not None and not 0 <= column.decimals <= MOST_DECIMALS for column in columns):
        yield "decimals_out_of_bounds"
    if any(column.year is not None and not date.min.year <= column.year <= date.max.year for column in columns):
        yield "year_out_of_bounds"


def _is_over_nothing(column: Column, keys: set[ColumnKey]) -> bool:
    is_rule = column.kind is not ColumnKind.AMOUNT
    return is_rule and (len(column.of) < LEAST_SOURCES[column.kind] or not keys.issuperset(column.of))


def _different_figures(draft: BudgetTableDraft) -> Iterable[Decimal]:
    """Return the figures of a table; one that stands in several cells once, as to look at one takes a while."""
    found: dict[int, Decimal] = {}
    for row in draft.rows:
        found.update([(id(figure), figure) for cell in row.cells if (figure := cell.figure) is not None])
        if row.refund is not None:
            found.update([(id(figure), figure) for figure in row.refund.gross if figure is not None])
    return found.values()


def _can_be_kept(figure: Decimal) -> bool:
    return figure.is_finite() and -LARGEST <= figure <= LARGEST and figure.quantize(OERE) == figure

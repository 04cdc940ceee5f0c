"""Last year's table as the beginning of this year's: its years moved on, its figures kept only when that is wanted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from secretariat.domain.budget.tables import BLANK, BudgetTableDraft, Column, Row

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def moved_on(draft: BudgetTableDraft, years: int = 1) -> BudgetTableDraft:
    """Return the table with every budget year moved on; the figures, and what they are worth, stand where they stood.

    A heading that tells the column's year tells the new one (`Budget 2009` becomes `Budget 2010`).
    """
    return replace(draft, columns=tuple(_moved(column, years) for column in draft.columns))


def words_moved_on(words: str, years: int = 1) -> str:
    """Return words with every year in them moved on (`Overblik 2008-2010` becomes `Overblik 2009-2011`)."""
    return _YEAR.sub(lambda found: str(int(found[0]) + years), words)


def emptied(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Return the table's lines and columns without figures: neither facts, printed totals nor gross figures.

    What explained a figure goes with it.
    """
    return replace(draft, rows=tuple(_emptied(row) for row in draft.rows))


def _moved(column: Column, years: int) -> Column:
    if column.year is None:
        return column
    after = column.year + years
    return replace(column, year=after, label=re.sub(rf"\b{column.year}\b", str(after), column.label))


def _emptied(row: Row) -> Row:
    refund = replace(row.refund, gross=(None,) * len(row.refund.gross)) if row.refund else None
    return replace(row, cells=(BLANK,) * len(row.cells), refund=refund, explanation="")

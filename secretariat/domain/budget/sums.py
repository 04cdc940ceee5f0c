"""What a table's cells come to: totals of groups and of all, rule columns, derived rows; followed edit by edit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from secretariat.domain.budget.tables import BudgetTableDraft, Row


@dataclass(frozen=True, slots=True)
class Figure:
    """What a cell comes to.

    `amount` is exact; None where there is none to tell: a fact that is no figure, a total of nothing but `-`, a share
    of nothing. `figures` counts the figures that stand in it, `unread` the cells in it that could not be read: a total
    with any is told as incomplete, never as if they were 0.
    """

    amount: Decimal | None
    figures: int = 0
    unread: int = 0


class Sums:
    """The figures of one table, all computed when it is made and kept up to date edit by edit.

    Rows and columns are told by their places in the draft. `draft` is the table as it is now.
    """

    def __init__(self, draft: BudgetTableDraft) -> None:
        raise NotImplementedError

    @property
    def draft(self) -> BudgetTableDraft:
        """The table that the figures are of."""
        raise NotImplementedError

    def figure(self, row: int, column: int) -> Figure:
        """Return what a cell comes to: a fact as it stands, everything else computed (printed figures never count)."""
        raise NotImplementedError

    def follow(self, draft: BudgetTableDraft) -> frozenset[tuple[int, int]] | None:
        """Take over an edited table and return the cells that come to something else.

        None: the rows or columns themselves changed and all was computed anew. Where only cells changed, the work is
        that of the rows that depend on them, not of the table.
        """
        raise NotImplementedError


def contents(rows: tuple[Row, ...], row: int) -> tuple[int, ...]:
    """Return the places of the rows that a row holds (GROUP, HEADING), closes (TOTAL) or adds (GRAND_TOTAL: all LINEs).

    All of them, whatever their kind, for GROUP, HEADING and TOTAL. Empty for any other row.
    """
    raise NotImplementedError

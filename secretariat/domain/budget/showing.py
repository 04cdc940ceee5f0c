"""A table as it is shown in print and in files: every cell in words, rounded as the table says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from secretariat.domain.amounts import shown_figure
from secretariat.domain.budget.cell_entry import cell_text
from secretariat.domain.budget.footing import misses_by_rounding
from secretariat.domain.budget.rounding import in_unit, rounded_facts
from secretariat.domain.budget.sums import Sums, contents
from secretariat.domain.budget.tables import (
    EXPONENTS,
    FACT_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    ColumnKind,
    NoteKey,
    Rounding,
    Row,
    RowKind,
    Unit,
    decimals_of,
    unit_of,
)

QUOTIENTS: Final = (ColumnKind.SHARE, ColumnKind.CHANGE)
"""Columns whose figures are told from the exact ones, whatever the table's way of rounding."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell as it is shown.

    `figure` is the rounded figure as kept (None for anything but a figure); `words` are written out in the table's
    language; `is_printed` when a printed figure stands in a computed cell; `is_incomplete` when a cell it adds could
    not be read.
    """

    words: str
    figure: Decimal | None = None
    notes: tuple[NoteKey, ...] = ()
    is_printed: bool = False
    is_incomplete: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Every cell of a table, row by row; and whether what is shown does not foot because it is rounded."""

    rows: tuple[tuple[ShownCell, ...], ...]
    needs_rounding_note: bool


def shown(draft: BudgetTableDraft, *, sums: Sums | None = None) -> ShownTable:
    """Return the table as it is shown, by its way of rounding. `sums` are those of the table, where they are at hand.

    A printed figure is shown where one stands; a computed one elsewhere. `needs_rounding_note` is true when, and only
    when, a shown total or rule differs from what the shown figures add up to by no more than rounding can account for;
    a printed figure that differs by more is an error, which no note explains.
    """
    rows = _Showing(draft, sums or Sums(draft)).rows()
    figures = [[cell.figure for cell in row] for row in rows]
    return ShownTable(rows, misses_by_rounding(draft, figures))


class _Showing:
    """Words a table's cells. What is divided is told exactly; what is added as the table's way of rounding says."""

    def __init__(self, draft: BudgetTableDraft, sums: Sums) -> None:
        self._draft = draft
        self._exact = sums
        added = draft if draft.rounding is Rounding.EXACT else rounded_facts(draft)
        self._added = self._exact if added is draft else Sums(added)
        self._holds_amounts = [column.kind is ColumnKind.AMOUNT for column in draft.columns]
        self._ways = [
            (EXPONENTS[unit_of(draft, column)], Decimal(1).scaleb(-decimals_of(draft, column)))
            for column in draft.columns
        ]

    def rows(self) -> tuple[tuple[ShownCell, ...], ...]:
        return tuple(tuple(self._cells(row, told)) for row, told in enumerate(self._draft.rows))

    def _cells(self, row: int, told: Row) -> Iterator[ShownCell]:
        facts = self._added.draft.rows[row].cells if told.kind in FACT_ROWS else ()
        for column, cell in enumerate(told.cells):
            if facts and self._holds_amounts[column]:
                yield self._standing(cell, column, facts[column].figure, is_printed=False)
            else:
                yield self._cell(row, column, cell)

    def _cell(self, row: int, column: int, cell: Cell) -> ShownCell:
        if cell.state is not CellState.BLANK:
            return self._standing(cell, column, cell.figure, is_printed=True)
        return self._computed(row, column, cell)

    def _standing(self, cell: Cell, column: int, figure: Decimal | None, *, is_printed: bool) -> ShownCell:
        """Return a cell with what stands in it: a figure, `-`, `./.`, nothing, or what could not be read."""
        if cell.state is CellState.FIGURE and figure is not None:
            words, figure = self._written(figure, column)
            return ShownCell(words, figure, cell.notes, is_printed)
        return ShownCell(cell_text(cell, Unit.KRONER, 0), None, cell.notes, is_printed)

    def _computed(self, row: int, column: int, cell: Cell) -> ShownCell:
        sums = self._exact if self._draft.columns[column].kind in QUOTIENTS else self._added
        comes_to = sums.figure(row, column)
        if comes_to.amount is None:
            words = "-" if not comes_to.unread and comes_to_nothing(self._draft, row, column) else ""
            return ShownCell(words, None, cell.notes, is_incomplete=bool(comes_to.unread))
        words, figure = self._written(comes_to.amount, column)
        return ShownCell(words, figure, cell.notes, is_incomplete=bool(comes_to.unread))

    def _written(self, figure: Decimal, column: int) -> tuple[str, Decimal]:
        exponent, step = self._ways[column]
        value = in_unit(figure, exponent, step)
        return shown_figure(value, self._draft.language), value.scaleb(exponent)


def comes_to_nothing(draft: BudgetTableDraft, row: int, column: int) -> bool:
    """True when `-` stands in what a cell adds, and no figure: it comes to no appropriation either.

    Asked only of computed cells that come to no amount.
    """
    rows, columns = draft.rows, draft.columns
    if rows[row].kind is RowKind.HEADING or columns[column].kind in QUOTIENTS:
        return False
    lines = [row] if rows[row].kind in (RowKind.LINE, RowKind.OF_WHICH) else contents(rows, row)
    added = [place for place, other in enumerate(columns) if other.key in columns[column].of] or [column]
    return any(rows[line].cells[place].state is CellState.NOTHING for line in lines for place in added)

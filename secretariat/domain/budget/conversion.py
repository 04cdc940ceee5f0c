"""Another unit for a table or one of its columns: money stays the same money, other figures keep their digits."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from secretariat.domain.budget.problems import MOST_DECIMALS
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    Column,
    ColumnKind,
    Row,
    Unit,
    unit_of,
)

MONEY: Final = frozenset({Unit.KRONER, Unit.THOUSANDS, Unit.MILLIONS})

_KEPT: Final = Decimal("0.01")


def changes_what_is_meant(before: Unit, after: Unit) -> bool:
    """True when figures turn from money into something else, or the other way: somebody must have meant that."""
    return (before in MONEY) is not (after in MONEY)


def is_finer(before: Unit, after: Unit) -> bool:
    """True for a smaller unit of money: what was rounded in the larger one is weighed in the smaller one then."""
    return {before, after} <= MONEY and EXPONENTS[after] < EXPONENTS[before]


def decimals_in(draft: BudgetTableDraft, unit: Unit) -> int:
    """Return how many decimals the table shows in another unit: one in millions, else as few as lose nothing.

    Where money turns into something else, or the other way, digits stay and so do their decimals.
    """
    if unit is draft.unit or not {unit, draft.unit} <= MONEY:
        return draft.decimals
    if unit is Unit.MILLIONS:
        return 1
    told = _figures(draft)
    fewer = range(MOST_DECIMALS)
    return next((places for places in fewer if _are_whole(told, EXPONENTS[unit] - places)), MOST_DECIMALS)


def _figures(draft: BudgetTableDraft) -> set[Decimal]:
    """Return the figures of the columns that show the table's unit with the table's decimals."""
    shown = [place for place, column in enumerate(draft.columns) if column.unit is None and column.decimals is None]
    told = {row.cells[place].figure for row in draft.rows for place in shown}
    told |= {gross for row in draft.rows if row.refund is not None for gross in row.refund.gross}
    return {figure for figure in told if figure is not None}


def _are_whole(figures: set[Decimal], power: int) -> bool:
    step = Decimal(1).scaleb(power)
    return all(figure % step == 0 for figure in figures)


def with_unit(draft: BudgetTableDraft, unit: Unit) -> BudgetTableDraft:
    """Return the table counted in another unit.

    Between units of money the money stays (46,5 mio. kr. is 46.500 in 1.000 kr.). Between money and anything else the
    digits stay (46,5 mio. kr. becomes 46,5 årsværk), rounded half up to the two decimals that are kept. Columns with a
    unit of their own stay as they are.
    """
    after = replace(draft, unit=unit)
    return _with_digits_kept(draft, after)


def with_column(draft: BudgetTableDraft, place: int, edited: Column) -> BudgetTableDraft:
    """Return the table with another column in a place, its figures by the same rule as in `with_unit`."""
    columns = (*draft.columns[:place], edited, *draft.columns[place + 1 :])
    return _with_digits_kept(draft, replace(draft, columns=columns))


def _with_digits_kept(before: BudgetTableDraft, after: BudgetTableDraft) -> BudgetTableDraft:
    """Scale the figures of the columns that turn from money into something else, or the other way."""
    powers = {
        place: EXPONENTS[now] - EXPONENTS[was]
        for place, (old, new) in enumerate(zip(before.columns, after.columns, strict=True))
        if new.kind is ColumnKind.AMOUNT or new.kind is old.kind
        if changes_what_is_meant(was := unit_of(before, old), now := unit_of(after, new))
    }
    if not any(powers.values()):
        return after
    return replace(after, rows=tuple(_scaled(row, powers) for row in after.rows))


def _scaled(row: Row, powers: dict[int, int]) -> Row:
    cells = tuple(_scaled_cell(cell, powers.get(place, 0)) for place, cell in enumerate(row.cells))
    refund = row.refund
    if refund is not None:
        gross = enumerate(refund.gross)
        refund = replace(refund, gross=tuple(_moved(figure, powers.get(place, 0)) for place, figure in gross))
    return replace(row, cells=cells, refund=refund)


def _scaled_cell(cell: Cell, power: int) -> Cell:
    """The arithmetic a figure came from is told no more: it was in the other unit."""
    if not power or cell.figure is None:
        return cell
    return replace(cell, figure=_moved(cell.figure, power), typed="")


def _moved(figure: Decimal | None, power: int) -> Decimal | None:
    return figure.scaleb(power).quantize(_KEPT, ROUND_HALF_UP) if figure is not None and power else figure

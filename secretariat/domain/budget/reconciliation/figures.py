"""Figures as they stand: intervals that tell how far rounding can have moved them, kept column by column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NamedTuple

from secretariat.domain.budget.tables import (
    BLANK,
    EXPONENTS,
    BudgetTableDraft,
    CellState,
    Column,
    Rounding,
    decimals_of,
    unit_of,
)

ZERO: Final = Decimal()
_WHOLE: Final = Decimal(100)
_ABSENT, _TOLD, _UNREAD = range(3)
"""What a cell tells, in an order: what is added from several cells is as unread as the worst of them."""
_STATES: Final = {
    CellState.BLANK: _ABSENT,
    CellState.FIGURE: _TOLD,
    CellState.NOTHING: _TOLD,
    CellState.NOT_APPLICABLE: _ABSENT,
    CellState.UNREAD: _UNREAD,
}


class Stand(NamedTuple):
    """A figure as it stands, and by how much it may have been less (`below`) or more (`above`) before it was rounded.

    `-` stands as nothing, exactly. `is_unread` when a cell in it could not be read: then it is compared with nothing.
    """

    amount: Decimal
    below: Decimal = ZERO
    above: Decimal = ZERO
    is_unread: bool = False

    @property
    def low(self) -> Decimal:
        """The least it may have been."""
        return self.amount - self.below

    @property
    def high(self) -> Decimal:
        """The most it may have been."""
        return self.amount + self.above


@dataclass(frozen=True, slots=True)
class Figures:
    """What stands in each row of a column.

    A list a part rather than a `Stand` a row: of 200,000 cells the sums are made in a third of the time.
    """

    amounts: list[Decimal]
    below: list[Decimal]
    above: list[Decimal]
    states: list[int]

    def copy(self) -> Figures:
        """Return the same figures, to be filled up."""
        return Figures([*self.amounts], [*self.below], [*self.above], [*self.states])

    def has(self, row: int) -> bool:
        """True when something stands in a row, be it unread."""
        return self.states[row] != _ABSENT

    def __getitem__(self, row: int) -> Stand | None:
        """Return what stands in a row, None where nothing does (blank, `./.`)."""
        state = self.states[row]
        if state == _ABSENT:
            return None
        return Stand(self.amounts[row], self.below[row], self.above[row], state == _UNREAD)

    def __setitem__(self, row: int, stand: Stand | None) -> None:
        if stand is None:
            self.states[row] = _ABSENT
            return
        self.amounts[row], self.below[row], self.above[row], is_unread = stand
        self.states[row] = _UNREAD if is_unread else _TOLD

    def differing(self, other: Figures) -> Sequence[int]:
        """Return the rows where something else stands than in another column, if something does."""
        pairs = zip(self.states, self.amounts, other.amounts, strict=True)
        return [row for row, (state, here, there) in enumerate(pairs) if state != _ABSENT and here != there]

    def added(self, rows: Sequence[int]) -> Stand | None:
        """Return what rows come to together."""
        state = max(map(self.states.__getitem__, rows), default=_ABSENT)
        if state == _ABSENT:
            return None
        return Stand(
            sum(map(self.amounts.__getitem__, rows), ZERO),
            sum(map(self.below.__getitem__, rows), ZERO),
            sum(map(self.above.__getitem__, rows), ZERO),
            state == _UNREAD,
        )


def written(draft: BudgetTableDraft, column: int) -> Figures:
    """Return what is written in a column, facts and printed figures; what is shown where the table adds that."""
    half, is_shown = half_place(draft, draft.columns[column]), draft.rounding is Rounding.SUM_OF_ROUNDED
    cells = [row.cells[column] if column < len(row.cells) else BLANK for row in draft.rows]
    figures = [cell.figure for cell in cells]
    amounts = [ZERO if figure is None else figure for figure in figures]
    slack = [ZERO if figure is None else half for figure in figures]
    states = [_STATES[cell.state] if cell.figure is None else _TOLD for cell in cells]
    return Figures([rounded(amount, half) for amount in amounts] if is_shown else amounts, slack, slack, states)


def across(columns: Sequence[Figures]) -> Figures:
    """Return what columns come to together in each row."""
    return Figures(
        [sum(row, ZERO) for row in zip(*(column.amounts for column in columns), strict=True)],
        [sum(row, ZERO) for row in zip(*(column.below for column in columns), strict=True)],
        [sum(row, ZERO) for row in zip(*(column.above for column in columns), strict=True)],
        [max(row) for row in zip(*(column.states for column in columns), strict=True)],
    )


def half_place(draft: BudgetTableDraft, column: Column) -> Decimal:
    """Return half a unit in the last place that a column shows, as figures are kept."""
    return Decimal(5).scaleb(EXPONENTS[unit_of(draft, column)] - decimals_of(draft, column) - 1)


def rounded(figure: Decimal, half: Decimal) -> Decimal:
    """Return a figure rounded half up to the place that `half` is half a unit of."""
    place = half * 2
    return (figure / place).to_integral_value(ROUND_HALF_UP) * place


def added(stands: Iterable[Stand | None]) -> Stand | None:
    """Return what figures come to together, None where nothing stands."""
    told = [stand for stand in stands if stand is not None]
    if len(told) < 2:
        return told[0] if told else None
    return Stand(
        sum([stand.amount for stand in told], ZERO),
        sum([stand.below for stand in told], ZERO),
        sum([stand.above for stand in told], ZERO),
        any(stand.is_unread for stand in told),
    )


def less(stand: Stand) -> Stand:
    """Return a figure that is subtracted, to be added."""
    return Stand(-stand.amount, stand.above, stand.below, stand.is_unread)


def difference(first: Stand | None, second: Stand | None) -> Stand | None:
    """Return the first less the second; what is not there counts as nothing beside what is."""
    return added((first, None if second is None else less(second)))


def change(first: Stand | None, second: Stand | None) -> Stand | None:
    """Return how much the second differs from the first, in per cent of the first; one not there is nothing."""
    if first is None:
        return None
    part = percent(second or Stand(ZERO), first)
    return None if part is None else part._replace(amount=part.amount - _WHOLE)


def percent(part: Stand, whole: Stand) -> Stand | None:
    """Return a part in per cent of a whole; None where the whole may have been nothing before it was rounded."""
    if whole.low <= 0 <= whole.high:
        return None
    ends = [end / other * _WHOLE for end in (part.low, part.high) for other in (whole.low, whole.high)]
    amount = part.amount / whole.amount * _WHOLE
    return Stand(amount, amount - min(ends), max(ends) - amount, part.is_unread or whole.is_unread)

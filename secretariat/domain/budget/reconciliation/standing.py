"""Figures as they stand in a table, printed where one is printed: what a reader of the paper adds up.

`domain.budget.sums` computes from facts alone; here a printed figure stands for what it is printed beside. Each figure
is an interval: what it was before it was rounded to the decimals shown lies between `low` and `high`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NamedTuple

from secretariat.domain.budget.column_rules import ColumnRules, column_rules
from secretariat.domain.budget.derived_rows import DerivedRows, derived_rows
from secretariat.domain.budget.reconciliation.outline import Sum, outline
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKind,
    Rounding,
    RowKind,
    adds_up,
    decimals_of,
    unit_of,
)

_NONE: Final = Decimal()
_WHOLE: Final = Decimal(100)


class Stand(NamedTuple):
    """A figure as it stands, and the least and the most it was before it was rounded.

    `-` stands as nothing, exactly. `is_unread` when a cell in it could not be read: then it is compared with nothing.
    """

    amount: Decimal
    low: Decimal
    high: Decimal
    is_unread: bool = False


NOTHING_STANDS: Final = Stand(_NONE, _NONE, _NONE)
_UNREAD: Final = Stand(_NONE, _NONE, _NONE, is_unread=True)
Stands = list[Stand | None]
"""What stands in each row of a column; None where nothing does (blank, `./.`)."""


class SumStand(NamedTuple):
    """What a sum of the outline comes to in a column.

    `of_lines` adds the lines it holds. `of_parts` adds its parts as they stand and the lines outside them; None where
    no part is printed, for then it is the same. `is_hollow` when a part is printed that tells no lines: the lines
    do not tell all.
    """

    of_lines: Stand | None
    of_parts: Stand | None
    is_hollow: bool

    @property
    def computed(self) -> Stand | None:
        """What it comes to without a printed figure of its own."""
        return self.of_parts if self.is_hollow else self.of_lines


def half_place(draft: BudgetTableDraft, column: Column) -> Decimal:
    """Return half a unit in the last place that a column shows, as figures are kept."""
    return Decimal(5).scaleb(EXPONENTS[unit_of(draft, column)] - decimals_of(draft, column) - 1)


class Standing:
    """What stands in every cell of a table, and what its sums come to."""

    def __init__(self, draft: BudgetTableDraft) -> None:
        self.draft = draft
        self.outline: Sequence[Sum] = outline(draft.rows)
        self.rules: ColumnRules = column_rules(draft.columns)
        self.derivations: DerivedRows = derived_rows(draft.rows)
        self.halves = [half_place(draft, column) for column in draft.columns]
        self.of_sums: list[list[SumStand]] = [[] for _ in draft.columns]
        self._across = [place for place, row in enumerate(draft.rows) if row.kind in (RowKind.LINE, RowKind.OF_WHICH)]
        self._stands: dict[int, Stands] = {}
        for place in self._in_order():
            self._fill(place)

    def stand(self, row: int, column: int) -> Stand | None:
        """Return what stands in a cell."""
        stands = self._stands.get(column)
        return stands[row] if stands is not None else None

    def has(self, column: int) -> bool:
        """True for a column that comes to something: no rule that leads back to itself."""
        return column in self._stands

    def written(self, row: int, column: int) -> Stand | None:
        """Return what is written in a cell, a fact or a printed figure, None without one; `-` is written as nothing."""
        cells = self.draft.rows[row].cells
        return self._cell(cells[column], column) if column < len(cells) else None

    def ruled(self, row: int, column: int) -> Sequence[Stand]:
        """Return what a rule column's figure may be, by what stands in the columns it is over; none without figures.

        A share has two where the printed total of all is not what the table comes to: of either.
        """
        over = [self.stand(row, source) for source in self.rules.sources[column]]
        kind = self.rules.kinds[column]
        if kind is ColumnKind.SUM:
            return _only(added(over))
        if kind is ColumnKind.SHARE:
            wholes = self._wholes(self.rules.sources[column][0]) if over else ()
            return [made for whole in wholes if (made := _share(over[0], whole)) is not None]
        if len(over) < len(("first", "second")):
            return ()
        return _only(_difference(over[0], over[1]) if kind is ColumnKind.DIFFERENCE else _change(over[0], over[1]))

    def derived(self, row: int, column: int) -> Stand | None:
        """Return what a derived row comes to, by its terms as they stand; None where they tell no figure."""
        stands, terms = self._stands[column], self.derivations.terms[row]
        if self.derivations.missing[row]:
            return _UNREAD
        told = ((stands[place], is_subtracted) for place, is_subtracted in terms)
        return added(_less(stand) if stand is not None and is_subtracted else stand for stand, is_subtracted in told)

    def _in_order(self) -> Iterable[int]:
        """Yield the columns, each after those that its rule is over; a rule that leads to itself comes to nothing."""
        yield from (place for place, kind in enumerate(self.rules.kinds) if kind is ColumnKind.AMOUNT)
        yield from self.rules.order

    def _fill(self, column: int) -> None:
        stands: Stands = [None] * len(self.draft.rows)
        self._stands[column] = stands
        is_adding = adds_up(self.draft, self.draft.columns[column])
        self._fill_across(column, stands, self._across if is_adding else range(len(stands)))
        if is_adding:
            self._fill_sums(column, stands)
            for row in self.derivations.order:
                stands[row] = self.written(row, column) or self.derived(row, column)

    def _fill_across(self, column: int, stands: Stands, rows: Iterable[int]) -> None:
        is_rule = self.rules.kinds[column] is not ColumnKind.AMOUNT
        for row in rows:
            stand = self.written(row, column)
            stands[row] = next(iter(self.ruled(row, column)), None) if stand is None and is_rule else stand

    def _fill_sums(self, column: int, stands: Stands) -> None:
        made = self.of_sums[column]
        shown: list[Stand | None] = []
        for one in self.outline:
            printed = [self.written(row, column) for row in one.rows]
            stand = self._sum(one, stands, made, shown)
            standing = next((told for told in printed if told is not None), stand.computed)
            for row, told in zip(one.rows, printed, strict=True):
                stands[row] = told or stand.computed
            made.append(stand)
            shown.append(standing)

    def _sum(self, one: Sum, stands: Stands, made: Sequence[SumStand], shown: Sequence[Stand | None]) -> SumStand:
        loose = added([stands[line] for line in one.lines])
        if not one.parts:
            return SumStand(loose, None, is_hollow=False)
        parts = [made[part] for part in one.parts]
        of_lines = added([loose, *(part.of_lines for part in parts)])
        has_printed = any(shown[part] is not made[part].computed for part in one.parts)
        is_hollow = any(
            part.is_hollow or (part.of_lines is None and shown[place] not in (None, NOTHING_STANDS))
            for part, place in zip(parts, one.parts, strict=True)
        )
        of_parts = added([loose, *(shown[part] for part in one.parts)]) if has_printed or is_hollow else None
        return SumStand(of_lines, of_parts, is_hollow)

    def _cell(self, cell: Cell, column: int) -> Stand | None:
        if cell.state is CellState.FIGURE and cell.figure is not None:
            half, figure = self.halves[column], cell.figure
            if self.draft.rounding is Rounding.SUM_OF_ROUNDED:
                # The table adds what it shows.
                figure = rounded(figure, half)
            return Stand(figure, figure - half, figure + half)
        if cell.state is CellState.NOTHING:
            return NOTHING_STANDS
        return _UNREAD if cell.state is CellState.UNREAD else None

    def _wholes(self, column: int) -> Iterable[Stand]:
        """Return what a share of a column is a share of: the grand total as printed, and as computed."""
        sums = self.of_sums[column]
        if not sums:
            return ()
        printed = (self.written(row, column) for row in self.outline[-1].rows)
        told = [*printed, sums[-1].computed]
        return [whole for whole in told if whole is not None and not whole.is_unread]


def added(stands: Iterable[Stand | None]) -> Stand | None:
    """Return what figures come to together, None where nothing stands."""
    amount = low = high = _NONE
    is_told = is_unread = False
    for stand in stands:
        if stand is not None:
            is_told = True
            amount += stand.amount
            low += stand.low
            high += stand.high
            is_unread = is_unread or stand.is_unread
    return Stand(amount, low, high, is_unread) if is_told else None


def rounded(figure: Decimal, half: Decimal) -> Decimal:
    """Return a figure rounded half up to the place that `half` is half a unit of."""
    place = half * 2
    return (figure / place).to_integral_value(ROUND_HALF_UP) * place


def _only(stand: Stand | None) -> Sequence[Stand]:
    return () if stand is None else (stand,)


def _less(stand: Stand) -> Stand:
    return Stand(-stand.amount, -stand.high, -stand.low, stand.is_unread)


def _difference(first: Stand | None, second: Stand | None) -> Stand | None:
    return added((first, None if second is None else _less(second)))


def _share(part: Stand | None, whole: Stand) -> Stand | None:
    if part is None:
        return None
    return _percent(part, whole)


def _change(first: Stand | None, second: Stand | None) -> Stand | None:
    """Return how much the second differs from the first in per cent; what is not there counts as nothing."""
    if first is None:
        return None
    percent = _percent(second or NOTHING_STANDS, first)
    if percent is None:
        return None
    return Stand(percent.amount - _WHOLE, percent.low - _WHOLE, percent.high - _WHOLE, percent.is_unread)


def _percent(part: Stand, whole: Stand) -> Stand | None:
    """Return a part in per cent; None where the whole may be nothing at all once it is rounded."""
    if whole.low <= 0 <= whole.high:
        return None
    ends = [end / other * _WHOLE for end in (part.low, part.high) for other in (whole.low, whole.high)]
    return Stand(part.amount / whole.amount * _WHOLE, min(ends), max(ends), part.is_unread or whole.is_unread)

"""How figures that are finer than shown are made to stand together: rounded one by one, or by the largest remainder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from itertools import accumulate
from operator import is_
from typing import Final, TypeAlias

from secretariat.domain.budget.blocks import with_cells
from secretariat.domain.budget.row_tree import row_tree
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKind,
    Rounding,
    Row,
    RowKind,
    adds_up,
    decimals_of,
    holds_fact,
    unit_of,
)

_ONE: Final = Decimal(1)
_NOTHING: Final = Decimal()
_EXACT: Final = Context(prec=60)


def last_place(draft: BudgetTableDraft, column: Column) -> Decimal:
    """Return what one unit of the last decimal shown in a column is worth, as figures are kept: 100000 for `26,9`."""
    return _ONE.scaleb(EXPONENTS[unit_of(draft, column)] - decimals_of(draft, column))


def rounded(figure: Decimal, place: Decimal) -> Decimal:
    """Return a figure rounded half up to a whole number of `place`, a power of ten: 0,15 in tenths is 0,2."""
    exponent = place.adjusted()
    return figure.scaleb(-exponent, _EXACT).quantize(_ONE, ROUND_HALF_UP, _EXACT).scaleb(exponent, _EXACT)


def in_unit(figure: Decimal, exponent: int, step: Decimal) -> Decimal:
    """Return a figure in its unit (`EXPONENTS`), rounded half up to a `step`: 26,9 of 26.949.999 kroner in tenths."""
    return figure.scaleb(-exponent, _EXACT).quantize(step, ROUND_HALF_UP, _EXACT)


def rounded_facts(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Return the table with its facts as they are shown, by its way of rounding; what is added then foots.

    By the largest remainder lines add up to the rounded total of all lines, and inside it to whole totals of groups:
    each figure is rounded down, and those that lost most are given one back until the total is reached. Parts of lines
    and percentages, which nothing adds, are rounded half up.
    """
    places = [last_place(draft, column) for column in draft.columns]
    given: dict[int, Mapping[int, Decimal]] = {}
    if draft.rounding is Rounding.LARGEST_REMAINDER:
        lines = _lines_in_spans(draft.rows)
        for column, told in enumerate(draft.columns):
            if told.kind is ColumnKind.AMOUNT and adds_up(draft, told):
                given[column] = _by_largest_remainder(draft.rows, column, lines=lines, place=places[column])

    def shown(row: int, column: int, cell: Cell) -> Cell:
        if cell.figure is None or not holds_fact(draft.rows[row], draft.columns[column]):
            return cell
        figure = given[column].get(row) if column in given else None
        figure = rounded(cell.figure, places[column]) if figure is None else figure
        return cell if figure == cell.figure else replace(cell, figure=figure)

    rows = tuple(
        with_cells(row, [shown(place, column, cell) for column, cell in enumerate(row.cells)])
        for place, row in enumerate(draft.rows)
    )
    return draft if all(map(is_, rows, draft.rows)) else replace(draft, rows=rows)


@dataclass(frozen=True, slots=True)
class _Span:
    """The lines of a group or total: those inside other spans are inside those, the rest are told by their places."""

    start: int
    end: int
    parts: list[_Part] = field(default_factory=list)


_Part: TypeAlias = _Span | int


def _lines_in_spans(rows: Sequence[Row]) -> _Span:
    """Return all lines of a table as its groups and totals hold them; no two of these cross."""
    whole = _Span(0, len(rows))
    spans = sorted(set(row_tree(rows).spans.values()) - {(0, len(rows))}, key=lambda span: (span[0], -span[1]))
    waiting = [_Span(start, end) for start, end in reversed(spans) if start < end]
    inside = [whole]
    for place, row in enumerate(rows):
        while inside[-1].end <= place:
            inside.pop()
        while waiting and waiting[-1].start == place:
            inside[-1].parts.append(waiting[-1])
            inside.append(waiting.pop())
        if row.kind is RowKind.LINE:
            inside[-1].parts.append(place)
    return whole


def _by_largest_remainder(rows: Sequence[Row], column: int, *, lines: _Span, place: Decimal) -> Mapping[int, Decimal]:
    """Return the figure of each line, in whole numbers of `place`."""
    exact = [_in_places(row, column, place) if row.kind is RowKind.LINE else None for row in rows]
    before = list(accumulate((value or _NOTHING for value in exact), initial=_NOTHING))

    def value(part: _Part) -> Decimal | None:
        return exact[part] if isinstance(part, int) else before[part.end] - before[part.start]

    found: dict[int, Decimal] = {}
    waiting = [(lines, int(rounded(before[-1], _ONE)))]
    while waiting:
        span, whole = waiting.pop()
        for part, share in _shared(whole, [(part, told) for part in span.parts if (told := value(part)) is not None]):
            if isinstance(part, int):
                found[part] = share * place
            else:
                waiting.append((part, share))
    return found


def _shared(whole: int, parts: Sequence[tuple[_Part, Decimal]]) -> Iterator[tuple[_Part, int]]:
    """Yield each part and its whole number; together they are `whole`. Of equal remainders the first comes first."""
    floors = [int(value.to_integral_value(ROUND_FLOOR)) for _, value in parts]
    by_remainder = sorted(range(len(parts)), key=lambda place: floors[place] - parts[place][1])
    given = set(by_remainder[: whole - sum(floors)])
    for place, (part, _) in enumerate(parts):
        yield part, floors[place] + (place in given)


def _in_places(row: Row, column: int, place: Decimal) -> Decimal | None:
    cell = row.cells[column]
    return cell.figure / place if cell.state is CellState.FIGURE and cell.figure is not None else None

"""The economic overview and the budget lines that initiatives count on: one fact, told by the overview's lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from decimal import Decimal

from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    CellState,
    ColumnKind,
    Row,
    RowKind,
    SignConvention,
    unit_of,
)
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, BudgetLinesDraft, YearAmount
from secretariat.domain.danish.collation import sort_key


def by_number(line: BudgetLine) -> tuple[str, str]:
    """Return what puts budget lines in the order of their list."""
    return sort_key(line.number), sort_key(line.name)


def lines_of(
    overview: BudgetTableDraft, before: Sequence[BudgetLine], counted_on: AbstractSet[BudgetLineKey]
) -> BudgetLinesDraft:
    """Return the budget lines that an economic overview makes, by number; an expense is positive whatever its signs.

    Rows that are the same budget line tell together what it holds. Of several columns of one year the first tells.
    A line of `before` that somebody counts on (`counted_on`) and that the overview no longer has is kept without
    amounts; an empty row is no line.
    """
    rows: dict[BudgetLineKey, list[Row]] = {}
    for row in overview.rows:
        if row.kind is RowKind.LINE:
            rows.setdefault(row.line_key, []).append(row)
    years = _years(overview)
    sign = -1 if overview.signs is SignConvention.EXPENDITURE_NEGATIVE else 1
    lines = {
        key: BudgetLine(key, told[0].number, told[0].label, _amounts(told, years, sign)) for key, told in rows.items()
    }
    told = [line for line in lines.values() if line.key in counted_on or _says_something(line)]
    kept = [replace(line, amounts=()) for line in before if line.key in counted_on and line.key not in lines]
    return BudgetLinesDraft(tuple(sorted((*told, *kept), key=by_number)))


def linked(draft: BudgetTableDraft, lines: Sequence[BudgetLine]) -> BudgetTableDraft:
    """Return the draft with its untied lines tied to the budget lines of the same number, then of the same name.

    A number or name that several budget lines have ties nothing, and no two rows are tied to one budget line.
    """
    rows = _tied(_tied(draft.rows, lines, _number), lines, _name)
    return draft if rows is draft.rows else replace(draft, rows=rows)


def _number(number: str, _name: str) -> str:
    return number.strip()


def _name(_number: str, name: str) -> str:
    return " ".join(name.split()).casefold()


def _tied(rows: tuple[Row, ...], lines: Sequence[BudgetLine], told: Callable[[str, str], str]) -> tuple[Row, ...]:
    """Tie the rows that nothing is known of to the lines that are free and are told by the same words."""
    known = {line.key for line in lines}
    taken = {row.line_key for row in rows if row.kind is RowKind.LINE}
    words = [(told(line.number, line.name), line.key) for line in lines]
    times = Counter(word for word, _ in words)
    free = {word: key for word, key in words if word and times[word] == 1 and key not in taken}
    ties: dict[int, BudgetLineKey] = {}
    for place, row in enumerate(rows):
        is_untied = row.kind is RowKind.LINE and row.line is None and row.line_key not in known
        if is_untied and (key := free.pop(told(row.number, row.label), None)) is not None:
            ties[place] = key
    if not ties:
        return rows
    return tuple(replace(row, line=ties[place]) if place in ties else row for place, row in enumerate(rows))


def _years(overview: BudgetTableDraft) -> Mapping[int, int]:
    """Return the place of the first column of money of each budget year, by year."""
    places: dict[int, int] = {}
    for place, column in enumerate(overview.columns):
        if column.kind is ColumnKind.AMOUNT and column.year is not None and unit_of(overview, column) in MONEY:
            places.setdefault(column.year, place)
    return dict(sorted(places.items()))


def _amounts(rows: Sequence[Row], years: Mapping[int, int], sign: int) -> tuple[YearAmount, ...]:
    return tuple(YearAmount(year, _amount(rows, place, sign)) for year, place in years.items())


def _amount(rows: Sequence[Row], place: int, sign: int) -> Decimal | None:
    cells = [row.cells[place] for row in rows if place < len(row.cells)]
    figures = [cell.figure for cell in cells if cell.state is CellState.FIGURE and cell.figure is not None]
    return sign * sum(figures, Decimal()) if figures else None


def _says_something(line: BudgetLine) -> bool:
    return bool(line.number.strip() or line.name.strip() or any(told.amount is not None for told in line.amounts))

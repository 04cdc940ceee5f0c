"""What the lines of a table tell of a budget year, as money an outsider counts in: kroner, an expense positive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.findings import BudgetSeverity
from secretariat.domain.budget.reconciliation.figures import half_place, rounded
from secretariat.domain.budget.tables import (
    BLANK,
    BudgetTableDraft,
    CellState,
    ColumnKind,
    RowKind,
    SignConvention,
    unit_of,
)
from secretariat.domain.budget_lines import BudgetLineKey

_NOTHING: Final = Decimal()


@dataclass(frozen=True, slots=True)
class YearColumn:
    """A column of amounts of money in a budget year; `half` is half a unit of its last place, in kroner."""

    place: int
    year: int
    half: Decimal


@dataclass(frozen=True, slots=True)
class Told:
    """What lines tell together in a column, in kroner: `slack` off at most, shown to `half` a unit of the last place.

    `-` tells that there is nothing.
    """

    column: int
    figure: Decimal
    slack: Decimal
    half: Decimal


def against(here: Told, claimed: Decimal, half: Decimal) -> BudgetSeverity | None:
    """Return how much a figure weighs against what another paper tells, to `half` a unit of that paper's last place.

    None where both show the same to the finer of their decimals; ROUNDING where the rounding of both can part them.
    """
    if here.figure == claimed:
        return None
    finer = min(here.half, half) or here.half
    if rounded(here.figure, finer) == rounded(claimed, finer):
        return None
    is_rounding = abs(here.figure - claimed) <= here.slack + half
    return BudgetSeverity.ROUNDING if is_rounding else BudgetSeverity.ERROR


class ToldLines:
    """The LINE rows of a table by budget line and by number, and what they tell each year.

    A year may have several columns (original and adjusted budget): what another paper tells of the year is in order
    when one of them tells the same.
    """

    def __init__(self, draft: BudgetTableDraft) -> None:
        self.draft = draft
        self.places: Sequence[int] = tuple(place for place, row in enumerate(draft.rows) if row.kind is RowKind.LINE)
        self.years: Mapping[int, Sequence[YearColumn]] = _years(draft)
        self._by_key: dict[BudgetLineKey, list[int]] = {}
        self._by_number: dict[str, list[int]] = {}
        for place in self.places:
            row = draft.rows[place]
            self._by_key.setdefault(row.line_key, []).append(place)
            if row.number.strip():
                self._by_number.setdefault(row.number.strip(), []).append(place)

    def of(self, key: BudgetLineKey) -> Sequence[int]:
        """Return the lines that are a budget line."""
        return self._by_key.get(key, ())

    def numbered(self, number: str) -> Sequence[int]:
        """Return the lines with a number."""
        return self._by_number.get(number.strip(), ()) if number.strip() else ()

    def in_year(self, rows: Sequence[int], year: int) -> Iterator[Told]:
        """Yield what lines tell together in each column of a year; none where no line tells a figure."""
        for column in self.years.get(year, ()):
            figures = [figure for row in rows if (figure := self._figure(row, column)) is not None]
            if figures:
                yield Told(
                    column.place, self.as_written(sum(figures, _NOTHING)), column.half * len(figures), column.half
                )

    def tells(self, rows: Sequence[int], year: int, claimed: Decimal) -> bool:
        """True when one line tells exactly a sum in a column of a year: the common case, found before any other."""
        written = self.as_written(claimed)
        return len(rows) == 1 and any(self._figure(rows[0], column) == written for column in self.years.get(year, ()))

    def _figure(self, row: int, column: YearColumn) -> Decimal | None:
        cells = self.draft.rows[row].cells
        cell = cells[column.place] if column.place < len(cells) else BLANK
        return _NOTHING if cell.state is CellState.NOTHING else cell.figure

    def explanation(self, rows: Sequence[int]) -> str:
        """Return what the first of the lines that explains itself says."""
        return next((why for row in rows if (why := self.draft.rows[row].explanation.strip())), "")

    def as_written(self, figure: Decimal) -> Decimal:
        """Turn an expense's sign from the table's way to the outsider's, and back."""
        return -figure if self.draft.signs is SignConvention.EXPENDITURE_NEGATIVE else figure


def _years(draft: BudgetTableDraft) -> Mapping[int, Sequence[YearColumn]]:
    years: dict[int, list[YearColumn]] = {}
    for place, column in enumerate(draft.columns):
        if column.kind is ColumnKind.AMOUNT and column.year is not None and unit_of(draft, column) in MONEY:
            years.setdefault(column.year, []).append(YearColumn(place, column.year, half_place(draft, column)))
    return years

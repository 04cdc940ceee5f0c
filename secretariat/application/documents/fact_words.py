"""How a field's figure is written: its unit and decimals as the office writes such a fact, or as the field asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from secretariat.application.documents.document_wording import DocumentWording
from secretariat.domain.amounts import MoneyUnit, figure_text, money_text
from secretariat.domain.budget.column_matching import heading
from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.showing import ShownTable, shown
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import BudgetTableDraft, CellState, Unit, decimals_of, unit_of
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.fields import Fact, FieldAddress
from secretariat.domain.text import NBSP

_UNITS: Final[Mapping[str, MoneyUnit]] = {
    "kr": MoneyUnit.KRONER,
    "tkr": MoneyUnit.THOUSANDS,
    "mio": MoneyUnit.MILLIONS,
}
_DECIMALS: Final = ("0", "1", "2", "3", "4", "5", "6")


@dataclass(frozen=True, slots=True)
class Looks:
    """How a field wants its figure; None as the office writes it. `is_bare` leaves the unit out."""

    unit: MoneyUnit | None = None
    decimals: int | None = None
    is_bare: bool = False

    @property
    def is_own(self) -> bool:
        """True when the figure is written with another unit or other decimals than where it stands."""
        return self.unit is not None or self.decimals is not None


def looks_of(address: FieldAddress) -> Looks:
    """Return how a field wants its figure; what nobody knows changes nothing."""
    told = dict(address.looks)
    decimals = told.get("decimals", "")
    return Looks(
        unit=_UNITS.get(told.get("unit", "")),
        decimals=int(decimals) if decimals in _DECIMALS else None,
        is_bare="bare" in told,
    )


def money(amount: Decimal, unit: MoneyUnit, decimals: int | None, looks: Looks, language: DocumentLanguage) -> str:
    """Return an amount (kroner) in words: `6,9 mio. kr.`. In another unit it has the decimals it needs."""
    if looks.unit is not None and looks.unit is not unit:
        unit, decimals = looks.unit, None
    decimals = decimals if looks.decimals is None else looks.decimals
    write = figure_text if looks.is_bare else money_text
    return write(amount, unit, decimals=decimals, language=language)


class TableFacts:
    """The figures of a budget table as fields tell them: as the table shows them, rounded as it rounds."""

    def __init__(self, draft: BudgetTableDraft, wording: DocumentWording, language: DocumentLanguage) -> None:
        self.draft = draft
        self._wording = wording
        self._language = language
        self._rows: Mapping[str, int] = {row.key: place for place, row in enumerate(draft.rows)}
        self._columns: Mapping[str, int] = {column.key: place for place, column in enumerate(draft.columns)}

    @cached_property
    def _shown(self) -> ShownTable:
        return shown(self.draft, sums=self._sums)

    @cached_property
    def _sums(self) -> Sums:
        return Sums(self.draft)

    def fact(self, row_key: str, column_key: str, looks: Looks) -> Fact | None:
        """Return what a cell says, None for one that is not there or has no figure."""
        row, column = self._rows.get(row_key), self._columns.get(column_key)
        if row is None or column is None:
            return None
        figure = self._figure(row, column, looks)
        if figure is None:
            return None
        told = self.draft.columns[column]
        origin = ", ".join(
            part for part in (self.draft.title.strip(), self.draft.rows[row].name, heading(told)) if part
        )
        words = self._words(figure, unit_of(self.draft, told), decimals_of(self.draft, told), looks)
        return Fact(words, origin)

    def _figure(self, row: int, column: int, looks: Looks) -> Decimal | None:
        """Return the figure as it is shown; the exact one where it is to be rounded otherwise."""
        as_shown = self._shown.rows[row][column].figure
        if as_shown is None or not looks.is_own:
            return as_shown
        cell = self.draft.rows[row].cells[column]
        return cell.figure if cell.state is CellState.FIGURE else self._sums.figure(row, column).amount

    def _words(self, figure: Decimal, unit: Unit, decimals: int, looks: Looks) -> str:
        if unit in MONEY:
            return money(figure, MoneyUnit(unit.value), decimals, looks, self._language)
        if unit is not Unit.PERCENT and figure == figure.to_integral_value():
            decimals = 0  # a column of mixed figures shows 1.250,0; in a sentence people and years of work are whole
        places = decimals if looks.decimals is None else looks.decimals
        written = figure_text(figure, MoneyUnit.KRONER, decimals=places, language=self._language)
        words = "" if looks.is_bare or unit is Unit.COUNT else self._wording(f"unit_{unit.value}")
        return f"{written}{NBSP}{words}" if words else written

"""What a paper tells of a line that the state refunds a part of: gross and refund below its net, and a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.budgets import BudgetRow, Marked, RowLook
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget.cell_entry import written
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    CellState,
    Column,
    ColumnKind,
    LineRefund,
    Row,
    SignConvention,
    Unit,
    decimals_of,
    unit_of,
)
from secretariat.domain.refunds import RefundRate, net_of, rate_on
from secretariat.domain.sheet_fields import Economy, economy_sentence, percent_figure

_MONEY = {Unit(unit.value): unit for unit in MoneyUnit}
_EMPTY = Marked("")


class RefundPrinter:
    """Prints the refunds of one table. `rates` hold where a line names its law alone."""

    def __init__(self, draft: BudgetTableDraft, wording: BudgetWording, rates: Sequence[RefundRate]) -> None:
        self._draft = draft
        self._wording = wording
        self._rates = rates

    def rows(self, row: Row) -> Iterator[BudgetRow]:
        """Yield gross and refund; the line's own cells are what is left of them."""
        if row.refund is None or not any(gross is not None for gross in row.refund.gross):
            return
        gross, refund = [], []
        for place, column in enumerate(self._draft.columns):
            told = self._gross(row, place)
            gross.append(self._figure(told, column))
            refund.append(self._figure(self._refunded(row, place, column), column))
        yield BudgetRow(RowLook.REFUND, row.level + 1, "", Marked(self._wording("gross")), tuple(gross))
        yield BudgetRow(RowLook.REFUND, row.level + 1, "", Marked(self._refund_words(row.refund)), tuple(refund))

    def sentences(self) -> Iterator[str]:
        """Yield, for each line that tells a gross, what it costs, what the state refunds and what is left."""
        for row in self._draft.rows:
            if row.refund is not None and (sentence := self._sentence(row, row.refund)):
                yield self._wording("of_line", line=row.name, sentence=sentence) if row.name else sentence

    def _sentence(self, row: Row, refund: LineRefund) -> str:
        """Return the standard sentence of the first budget year, else the first column, that tells a gross."""
        told = [
            (place, column)
            for place, column in enumerate(self._draft.columns)
            if unit_of(self._draft, column) in _MONEY and self._gross(row, place) is not None
        ]
        if not told:
            return ""
        place, column = next((one for one in told if one[1].year is not None), told[0])
        sign = -1 if self._draft.signs is SignConvention.EXPENDITURE_NEGATIVE else 1
        gross, net = self._gross(row, place), _net(row, place)
        economy = Economy(
            gross=None if gross is None else gross * sign,
            refund_percent=self._percent(refund, column),
            refund_law=refund.law,
            net=None if net is None else net * sign,
            unit=_MONEY[unit_of(self._draft, column)],
            decimals=decimals_of(self._draft, column),
            year=column.year,
        )
        return economy_sentence(economy, "", self._draft.language)

    def _gross(self, row: Row, place: int) -> Decimal | None:
        """Return a line's gross in a column of amounts; None where none is told, and in computed columns."""
        if row.refund is None or place >= len(row.refund.gross):
            return None
        return row.refund.gross[place] if self._draft.columns[place].kind is ColumnKind.AMOUNT else None

    def _refunded(self, row: Row, place: int, column: Column) -> Decimal | None:
        """Return the refund as what is taken from the gross: by its rate, else what lies between gross and net."""
        gross = self._gross(row, place)
        if gross is None or row.refund is None:
            return None
        percent = self._percent(row.refund, column)
        net = net_of(gross, percent) if percent is not None else _net(row, place)
        return None if net is None else net - gross

    def _percent(self, refund: LineRefund, column: Column) -> Decimal | None:
        if refund.percent is not None:
            return refund.percent
        if column.year is None:
            return None
        rate = rate_on(self._rates, refund.law.strip(), date(column.year, 1, 1))
        return rate.percent if rate is not None else None

    def _refund_words(self, refund: LineRefund) -> str:
        """Return what heads the refund, with its rate where one holds in every column that tells a gross."""
        told = {
            self._percent(refund, column)
            for column, gross in zip(self._draft.columns, refund.gross, strict=False)
            if gross is not None and column.kind is ColumnKind.AMOUNT
        }
        only = told.pop() if len(told) == 1 else None
        if only is None:
            return self._wording("refund")
        return self._wording("refund_at", percent=percent_figure(only, self._draft.language))

    def _figure(self, figure: Decimal | None, column: Column) -> Marked:
        if figure is None:
            return _EMPTY
        unit, decimals = unit_of(self._draft, column), decimals_of(self._draft, column)
        return Marked(written(figure, unit, decimals=decimals, language=self._draft.language))


def _net(row: Row, place: int) -> Decimal | None:
    cell = row.cells[place]
    return Decimal() if cell.state is CellState.NOTHING else cell.figure

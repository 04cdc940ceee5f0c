"""Net against gross less the state's refund, on the lines that tell all three."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.figures import half_place
from secretariat.domain.budget.reconciliation.judging import Findings
from secretariat.domain.budget.tables import (
    FACT_ROWS,
    BudgetTableDraft,
    CellState,
    Column,
    ColumnKind,
    LineRefund,
    Row,
)
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.problems import params
from secretariat.domain.refunds import RefundRate, net_of

_NOTHING: Final = Decimal()


def compare_nets(draft: BudgetTableDraft, rates: Sequence[RefundRate], found: Findings) -> None:
    """Find a net that is not what the refund leaves of the gross; rounded to the decimals shown it is in order.

    Where a law's rate changes within a column's year, either rate may be the one. A column without a year has only the
    rate that the line tells itself.
    """
    for place, row in enumerate(draft.rows):
        if row.refund is None or row.kind not in FACT_ROWS:
            continue
        for at, (column, gross) in enumerate(zip(draft.columns, row.refund.gross, strict=False)):
            net = _net(row, at) if column.kind is ColumnKind.AMOUNT else None
            if net is None or gross is None:
                continue
            wrong = _wrong(net, gross, _percents(row.refund, column, rates), half_place(draft, column))
            if wrong is not None:
                found.add(
                    FindingKind.NET,
                    row=place,
                    column=at,
                    printed=net,
                    computed=net_of(gross, wrong),
                    severity=BudgetSeverity.ERROR,
                    explanation=row.explanation,
                    facts=params(gross=f"{gross:f}", percent=plain_number(wrong), law=row.refund.law.strip()),
                )


def _net(row: Row, column: int) -> Decimal | None:
    """Return the net that a line tells; `-` is nothing."""
    cell = row.cells[column]
    return _NOTHING if cell.state is CellState.NOTHING else cell.figure


def _wrong(net: Decimal, gross: Decimal, percents: Sequence[Decimal], half: Decimal) -> Decimal | None:
    """Return the last rate that a net is wrong by, None where it is right by one of them, or none is known."""
    if not percents or any(abs(net - net_of(gross, percent)) <= half for percent in percents):
        return None
    return percents[-1]


def _percents(refund: LineRefund, column: Column, rates: Sequence[RefundRate]) -> Sequence[Decimal]:
    """Return the rates that hold on a day of the column's year, by day."""
    if refund.percent is not None:
        return (refund.percent,)
    if column.year is None:
        return ()
    law, first, last = refund.law.strip().casefold(), date(column.year, 1, 1), date(column.year, 12, 31)
    known = sorted((rate for rate in rates if rate.law.strip().casefold() == law), key=lambda rate: rate.since)
    begun = [rate.percent for rate in known if rate.since <= first][-1:]
    return [*begun, *(rate.percent for rate in known if first < rate.since <= last)]

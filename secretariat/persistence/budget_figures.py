"""What the tables of a committee tell of their lines in budget years, read without reading the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.surroundings import OtherFigure
from secretariat.domain.budget.tables import EXPONENTS, CellState, ColumnKind, RowKind, SignConvention, TableId
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.periods import PeriodId
from secretariat.persistence.budget_tables import BudgetCellRow, BudgetColumnRow, BudgetRowRow, BudgetTableRow


def other_figures(
    session: Session, period_id: PeriodId, without: TableId | None, price_level: str
) -> Sequence[OtherFigure]:
    """Return what a period's tables tell, all but one; see `secretariat.application.ports.BudgetTables`."""
    wanted: list[ColumnElement[bool]] = [
        BudgetTableRow.period_id == period_id,
        BudgetTableRow.removed_at.is_(None),
    ]
    if without is not None:
        wanted.append(BudgetTableRow.id != without)
    if price_level:
        wanted.append(BudgetTableRow.price_level.in_(("", price_level)))
    return [figure for column in _columns(session, wanted) for figure in _figures(session, column)]


def _columns(session: Session, wanted: Sequence[ColumnElement[bool]]) -> Sequence[Any]:
    """Return the columns of money that are alone in their table to tell of their year."""
    chosen = (
        select(
            BudgetColumnRow.table_id,
            BudgetColumnRow.number,
            BudgetColumnRow.year,
            func.coalesce(BudgetColumnRow.unit, BudgetTableRow.unit).label("unit"),
            func.coalesce(BudgetColumnRow.decimals, BudgetTableRow.decimals).label("decimals"),
            BudgetTableRow.title,
            BudgetTableRow.signs,
        )
        .join(BudgetTableRow, BudgetTableRow.id == BudgetColumnRow.table_id)
        .where(*wanted, BudgetColumnRow.kind == ColumnKind.AMOUNT, BudgetColumnRow.year.is_not(None))
        .order_by(BudgetTableRow.sort_key, BudgetTableRow.id, BudgetColumnRow.position)
    )
    found = [column for column in session.execute(chosen) if column.unit in MONEY]
    told = Counter((column.table_id, column.year) for column in found)
    return [column for column in found if told[column.table_id, column.year] == 1]


def _figures(session: Session, column: Any) -> Iterator[OtherFigure]:
    last_place = Decimal(1).scaleb(EXPONENTS[column.unit] - column.decimals)
    sign = -1 if column.signs is SignConvention.EXPENDITURE_NEGATIVE else 1
    chosen = (
        select(BudgetRowRow.key, BudgetRowRow.line, BudgetCellRow.figure)
        .join(
            BudgetCellRow,
            (BudgetCellRow.table_id == BudgetRowRow.table_id) & (BudgetCellRow.row_number == BudgetRowRow.number),
        )
        .where(
            BudgetRowRow.table_id == column.table_id,
            BudgetRowRow.kind == RowKind.LINE,
            BudgetCellRow.column_number == column.number,
            BudgetCellRow.state == CellState.FIGURE,
        )
        .order_by(BudgetRowRow.position)
    )
    for key, line, figure in session.execute(chosen):
        if figure is not None:
            yield OtherFigure(BudgetLineKey(line or key), column.year, sign * figure, last_place, column.title)

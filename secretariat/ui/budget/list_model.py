"""The rows of the list of budget tables, filtered and sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.application.queries import BudgetListRow
from secretariat.domain.periods import PeriodId
from secretariat.ui.budget import labels
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import ASCENDING, Listed, ListModel
from secretariat.ui.search import searchable

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, left to right."""

    TITLE = 0
    USE = 1
    UNIT = 2
    YEARS = 3
    LINES = 4
    PERIOD = 5
    VERSIONS = 6


HEADINGS: dict[Column, object] = {
    Column.TITLE: QT_TRANSLATE_NOOP("BudgetColumns", "Budget table"),
    Column.USE: QT_TRANSLATE_NOOP("BudgetColumns", "Use"),
    Column.UNIT: QT_TRANSLATE_NOOP("BudgetColumns", "Unit"),
    Column.YEARS: QT_TRANSLATE_NOOP("BudgetColumns", "Years"),
    Column.LINES: QT_TRANSLATE_NOOP("BudgetColumns", "Lines"),
    Column.PERIOD: QT_TRANSLATE_NOOP("BudgetColumns", "Reconciled with"),
    Column.VERSIONS: QT_TRANSLATE_NOOP("BudgetColumns", "Versions kept"),
}
FIGURES = frozenset({Column.LINES, Column.VERSIONS})
"""The columns whose figures stand at the right."""


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return translate("BudgetColumns", str(HEADINGS[Column(column)]))


class BudgetTablesModel(ListModel[Listed[BudgetListRow]]):
    """Tables × columns of the list."""

    columns = Column
    figures = FIGURES
    named_by = Column.TITLE
    sorted_first = (Column.TITLE, ASCENDING)

    def show_tables(self, rows: Sequence[BudgetListRow], periods: Mapping[PeriodId, str]) -> None:
        """Show other tables. `periods` are the names of the periods."""
        self.show_listed(_listed(row, periods) for row in rows)

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: Listed[BudgetListRow], column: IntEnum) -> Any:
        row = listed.row
        match column:
            case Column.TITLE:
                return row.sort_key
            case Column.YEARS:
                return row.years
            case Column.LINES:
                return row.lines
            case Column.VERSIONS:
                return row.snapshots
        return super().order(listed, column)

    def tell(self, listed: Listed[BudgetListRow], column: IntEnum, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and column is Column.USE and listed.row.is_overview:
            return icon("landmark", role="accent")
        return None


def _listed(row: BudgetListRow, periods: Mapping[PeriodId, str]) -> Listed[BudgetListRow]:
    shown = {
        Column.TITLE: row.title,
        Column.USE: translate("BudgetColumns", "Economic overview") if row.is_overview else "",
        Column.UNIT: labels.word(row.unit),
        Column.YEARS: labels.years(row.years),
        Column.LINES: str(row.lines),
        Column.PERIOD: periods.get(row.period, "") if row.period is not None else "",
        Column.VERSIONS: str(row.snapshots) if row.snapshots else "",
    }
    return Listed(
        row,
        tuple(shown[column] for column in Column),
        searchable(" ".join((*shown.values(), *map(str, row.years)))),
    )

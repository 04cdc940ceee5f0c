"""The rows of the list of budget tables, filtered and sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from secretariat.application.queries import BudgetListRow
from secretariat.domain.budget.tables import TableId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.periods import PeriodId
from secretariat.ui.budget import labels
from secretariat.ui.icons import icon
from secretariat.ui.search import searchable

Index = QModelIndex | QPersistentModelIndex

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
FIGURES = (Column.LINES, Column.VERSIONS)
"""The columns whose figures stand at the right."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A table with all that showing, searching and sorting it asks for."""

    row: BudgetListRow
    shown: tuple[str, ...]
    order: tuple[Any, ...]
    haystack: str


def heading(column: Column) -> str:
    """Return a column's heading in the screen's language."""
    return translate("BudgetColumns", str(HEADINGS[column]))


class BudgetTablesModel(QAbstractTableModel):
    """Rows × columns of the list as it is filtered and sorted now."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: list[Listed] = []
        self._shown: list[Listed] = []
        self._words: tuple[str, ...] = ()
        self._sorted_by = (Column.TITLE, Qt.SortOrder.AscendingOrder)

    def show_tables(self, rows: Sequence[BudgetListRow], periods: Mapping[PeriodId, str]) -> None:
        """Show other tables; the filter and the order hold. `periods` are the names of the periods."""
        self._all = [_listed(row, periods) for row in rows]
        self._arrange()

    def filter(self, typed: str) -> None:
        """Show the rows that hold every word typed."""
        words = tuple(searchable(typed).split())
        if words != self._words:
            self._words = words
            self._arrange()

    @property
    def total(self) -> int:
        """The number of tables before filtering."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[Listed]:
        """The rows as they are shown."""
        return self._shown

    def row_of(self, table_id: TableId) -> int | None:
        """Return the row a table is shown on; None when the filter leaves it out."""
        return next((row for row, listed in enumerate(self._shown) if listed.row.id == table_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        return _aligned(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        listed, column = self._shown[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return listed.shown[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.USE and listed.row.is_overview:
            return icon("landmark", role="accent")
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (Column(column), order)
        self._arrange()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        fitting = [listed for listed in self._all if all(word in listed.haystack for word in self._words)]
        fitting.sort(key=lambda listed: listed.order[Column.TITLE])
        fitting.sort(key=lambda listed: listed.order[column], reverse=order is Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _listed(row: BudgetListRow, periods: Mapping[PeriodId, str]) -> Listed:
    shown = {
        Column.TITLE: row.title,
        Column.USE: translate("BudgetColumns", "Economic overview") if row.is_overview else "",
        Column.UNIT: labels.word(row.unit),
        Column.YEARS: _years(row.years),
        Column.LINES: str(row.lines),
        Column.PERIOD: periods.get(row.period, "") if row.period is not None else "",
        Column.VERSIONS: str(row.snapshots) if row.snapshots else "",
    }
    order: dict[Column, Any] = {column: sort_key(words) for column, words in shown.items()}
    order |= {
        Column.TITLE: row.sort_key,
        Column.YEARS: row.years,
        Column.LINES: row.lines,
        Column.VERSIONS: row.snapshots,
    }
    return Listed(
        row,
        tuple(shown[column] for column in Column),
        tuple(order[column] for column in Column),
        searchable(" ".join((*shown.values(), *map(str, row.years)))),
    )


def _years(years: tuple[int, ...]) -> str:
    """Years that follow each other are told by the first and the last."""
    if len(years) > 1 and years == tuple(range(years[0], years[0] + len(years))):
        return f"{years[0]}–{years[-1]}"
    return ", ".join(map(str, years))

"""The lines of the overview: rows under their sections, filtered and sorted here, flat for the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from heapq import nlargest
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from secretariat.application.queries import OverviewRow
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import ReportSection
from secretariat.ui.overview.quick_filters import FITS, QuickFilter, has_ended
from secretariat.ui.overview.rows import (
    TOLD,
    Column,
    Group,
    Listed,
    Role,
    aligned,
    group_of,
    heading,
    listed,
    places_by_column,
    section_title,
    sorted_rows,
)
from secretariat.ui.search import searchable

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Line: TypeAlias = Group | Listed


COLUMNS = tuple(Column)
"""By number: painting asks for thousands of cells, and making an enum's member of each takes its time."""

MEASURED = 8
"""Of how many lines, those with the most letters in a column, its width is measured."""


class OverviewModel(QAbstractTableModel):
    """Lines × columns of a period as it is filtered, sorted and grouped now.

    A group's line can be neither chosen nor reached by the arrow keys: they go from row to row.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: list[Listed] = []
        self._places: dict[Column, int] = {}
        self._sections: Sequence[ReportSection] = ()
        self._lines: list[Line] = []
        self._words: tuple[str, ...] = ()
        self._quick: frozenset[QuickFilter] = frozenset()
        self._with_ended = True
        self._is_grouped = True
        self._sorted_by = (Column.NUMBER, Qt.SortOrder.AscendingOrder)

    def show_rows(self, rows: Sequence[OverviewRow], sections: Sequence[ReportSection], today: date) -> None:
        """Show another period; the filter, the order and the grouping hold."""
        self._places = places_by_column(rows)
        self._all = listed(rows, self._places, today)
        self._sections = sections
        self._arrange()

    def filter(self, typed: str, quick: frozenset[QuickFilter], *, with_ended: bool = True) -> None:
        """Show the rows that hold every word typed and fit one of the quick filters (any, when there is none).

        Closed and moved initiatives are left out unless `with_ended`.
        """
        words = tuple(searchable(typed).split())
        if (words, quick, with_ended) != (self._words, self._quick, self._with_ended):
            self._words, self._quick, self._with_ended = words, quick, with_ended
            self._arrange()

    def set_grouped(self, *, is_grouped: bool) -> None:
        """Part the rows by section, or show them as one list."""
        if is_grouped is not self._is_grouped:
            self._is_grouped = is_grouped
            self._arrange()

    @property
    def is_grouped(self) -> bool:
        """True while the rows stand under their sections."""
        return self._is_grouped

    @property
    def total(self) -> int:
        """The number of rows before filtering."""
        return len(self._all)

    @property
    def lines(self) -> Sequence[Line]:
        """Groups and rows as they are shown."""
        return self._lines

    @property
    def shown(self) -> list[Listed]:
        """The rows as they are shown, without the groups."""
        return [line for line in self._lines if isinstance(line, Listed)]

    def all_rows(self) -> list[OverviewRow]:
        """Return the rows before filtering."""
        return [one.row for one in self._all]

    def row_at(self, line: int) -> OverviewRow | None:
        """Return the row on a line, None for a group's."""
        found = self._lines[line]
        return found.row if isinstance(found, Listed) else None

    def line_of(self, initiative_id: InitiativeId) -> int | None:
        """Return the line an initiative is shown on; None when the filter leaves it out."""
        for number, line in enumerate(self._lines):
            if isinstance(line, Listed) and line.row.initiative_id == initiative_id:
                return number
        return None

    def longest(self, column: Column) -> list[int]:
        """Return the lines with the most letters in a column."""
        return nlargest(MEASURED, range(len(self._lines)), key=lambda line: len(self._lines[line].shown[column]))

    def counts(self) -> dict[QuickFilter, int]:
        """Return how many rows fit each quick filter, before filtering."""
        return {quick: sum(fits(one.row) for one in self._all) for quick, fits in FITS.items()}

    def ended(self) -> int:
        """Return how many initiatives are closed or moved, before filtering."""
        return sum(has_ended(one.row) for one in self._all)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], COLUMNS[index.column()]
        if isinstance(line, Group):
            return _of_group(line, column, role)
        tell = TOLD.get(role)
        return tell(line, column) if tell else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (Column(column), order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = sorted_rows([one for one in self._all if self._fits(one)], *self._sorted_by)
        self._lines = self._grouped(rows) if self._is_grouped else list(rows)
        self.endResetModel()

    def _fits(self, one: Listed) -> bool:
        if not self._with_ended and has_ended(one.row):
            return False
        if self._quick and not any(FITS[quick](one.row) for quick in self._quick):
            return False
        return all(word in one.haystack for word in self._words)

    def _grouped(self, rows: Sequence[Listed]) -> list[Line]:
        """The rows under the sections they belong to; those of a section the period does not have come last."""
        known = {section.key for section in self._sections}
        lines: list[Line] = []
        for section in (*self._sections, None):
            if section is None:
                inside = [one for one in rows if one.row.section not in known]
            else:
                inside = [one for one in rows if one.row.section == section.key]
            if inside:
                lines += [group_of(section_title(section), inside, self._places), *inside]
        return lines


def _of_group(group: Group, column: Column, role: int) -> Any:
    match role:
        case Role.GROUP:
            return group
        case Qt.ItemDataRole.DisplayRole:
            return group.shown[column]
        case Qt.ItemDataRole.ToolTipRole:
            return group.spoken
        case Qt.ItemDataRole.AccessibleTextRole:
            return group.spoken if column is Column.NUMBER else f"{heading(column)}: {group.shown[column]}"
    return None

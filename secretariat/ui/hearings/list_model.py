"""The rows of the list of hearings: filtered and sorted here, since a proxy would ask Python for every cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
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

from secretariat.application.queries import HearingListRow
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingId, HearingState, Urgency, urgency
from secretariat.ui import labels
from secretariat.ui.hearings import deadlines
from secretariat.ui.icons import icon
from secretariat.ui.search import searchable
from secretariat.ui.theme import colour

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, left to right."""

    TITLE = 0
    ASKER = 1
    DEADLINE = 2
    STATE = 3
    CASE_NUMBERS = 4
    RESPONSIBLE = 5
    RECEIVED = 6


HEADINGS: dict[Column, object] = {
    Column.TITLE: QT_TRANSLATE_NOOP("HearingColumns", "Title"),
    Column.ASKER: QT_TRANSLATE_NOOP("HearingColumns", "Asker"),
    Column.DEADLINE: QT_TRANSLATE_NOOP("HearingColumns", "Deadline"),
    Column.STATE: QT_TRANSLATE_NOOP("HearingColumns", "State"),
    Column.CASE_NUMBERS: QT_TRANSLATE_NOOP("HearingColumns", "Case numbers"),
    Column.RESPONSIBLE: QT_TRANSLATE_NOOP("HearingColumns", "Responsible"),
    Column.RECEIVED: QT_TRANSLATE_NOOP("HearingColumns", "Received"),
}


class Role(IntEnum):
    """What else a cell tells, besides Qt's own roles."""

    SORT = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    HEARING = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Listed:
    """A row with all that showing, searching and sorting it asks for."""

    row: HearingListRow
    urgency: Urgency
    shown: tuple[str, ...]
    haystack: str


def heading(column: Column) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("HearingColumns", str(HEADINGS[column]))


class HearingsModel(QAbstractTableModel):
    """Rows × columns of the list as it is filtered and sorted now."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: list[Listed] = []
        self._shown: list[Listed] = []
        self._words: tuple[str, ...] = ()
        self._states: frozenset[HearingState] = frozenset()
        self._sorted_by = (Column.DEADLINE, Qt.SortOrder.AscendingOrder)

    def show_rows(self, rows: Sequence[HearingListRow], today: date) -> None:
        """Show other rows; the filter and the order hold."""
        self._all = [_listed(row, today) for row in rows]
        self._sort_all()
        self._filter()

    def filter(self, typed: str, states: frozenset[HearingState]) -> None:
        """Show the rows that hold every word typed, and are in one of the states (any, when there is none)."""
        words = tuple(searchable(typed).split())
        if (words, states) != (self._words, self._states):
            self._words, self._states = words, states
            self._filter()

    @property
    def total(self) -> int:
        """The number of rows before filtering."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[Listed]:
        """The rows as they are shown."""
        return self._shown

    def all_rows(self) -> list[HearingListRow]:
        """Return the rows before filtering."""
        return [listed.row for listed in self._all]

    def counts(self) -> dict[HearingState, int]:
        """Return how many rows are in each state, before filtering."""
        counted = dict.fromkeys(HearingState, 0)
        for listed in self._all:
            counted[listed.row.state] += 1
        return counted

    def line_of(self, hearing_id: HearingId) -> int | None:
        """Return the line a hearing stands on, None when the filter hides it."""
        return next((line for line, listed in enumerate(self._shown) if listed.row.id == hearing_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tell = _TOLD.get(role)
        return tell(self._shown[index.row()], Column(index.column())) if tell else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (Column(column), order)
        self._sort_all()
        self._filter()

    def _sort_all(self) -> None:
        column, order = self._sorted_by
        self._all.sort(key=lambda listed: _raw(listed, column), reverse=order is Qt.SortOrder.DescendingOrder)

    def _filter(self) -> None:
        self.beginResetModel()
        words, states = self._words, self._states
        self._shown = [
            listed
            for listed in self._all
            if (not states or listed.row.state in states) and all(word in listed.haystack for word in words)
        ]
        self.endResetModel()


def _listed(row: HearingListRow, today: date) -> Listed:
    pressing = urgency(row.state, row.deadline, today)
    shown = (
        row.title,
        row.asker,
        deadlines.told(row.deadline, pressing, today),
        labels.state(row.state),
        ", ".join(row.case_numbers),
        row.responsible,
        short_date(row.received) if row.received else "",
    )
    return Listed(row, pressing, shown, searchable("\n".join(shown)))


def _raw(listed: Listed, column: Column) -> Any:
    """The value a column sorts by: Danish order for words, days for dates (those without one last)."""
    row = listed.row
    match column:
        case Column.TITLE:
            return row.sort_key
        case Column.DEADLINE:
            return row.deadline or date.max, row.sort_key
        case Column.RECEIVED:
            return row.received or date.max, row.sort_key
        case Column.STATE:
            return list(HearingState).index(row.state), row.sort_key
        case _:
            return sort_key(listed.shown[column]), row.sort_key


def _colour(listed: Listed, column: Column) -> Any:
    if column is Column.DEADLINE and listed.urgency in deadlines.URGENCY_LOOKS:
        return colour(deadlines.URGENCY_LOOKS[listed.urgency][1])
    if column in (Column.TITLE, Column.STATE):
        return None
    return colour("muted") if listed.urgency is Urgency.DONE else None


def _drawing(listed: Listed, column: Column) -> Any:
    if column is not Column.DEADLINE or listed.urgency not in deadlines.URGENCY_LOOKS:
        return None
    drawing, tint = deadlines.URGENCY_LOOKS[listed.urgency]
    return icon(drawing, role=tint)


def _read_aloud(listed: Listed, column: Column) -> str:
    pressing = column is Column.DEADLINE and listed.urgency in deadlines.URGENCY_LOOKS
    words = f"{listed.shown[column]}, {labels.urgency(listed.urgency)}" if pressing else listed.shown[column]
    return f"{heading(column)}: {words}"


_TOLD: dict[int, Callable[[Listed, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda listed, column: listed.shown[column],
    Qt.ItemDataRole.ToolTipRole: lambda listed, column: listed.shown[column] or None,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.DecorationRole: _drawing,
    Qt.ItemDataRole.AccessibleTextRole: _read_aloud,
    Role.SORT: _raw,
    Role.STATE: lambda listed, _: listed.row.state,
    Role.HEARING: lambda listed, _: listed.row,
}
"""What a cell tells under each role."""

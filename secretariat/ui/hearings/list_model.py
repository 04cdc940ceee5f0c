"""The rows of the list of hearings, filtered by their states too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt

from secretariat.application.queries import HearingListRow
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState, Urgency, urgency
from secretariat.ui import labels
from secretariat.ui.hearings import deadlines
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import ASCENDING, Listed, ListModel
from secretariat.ui.search import searchable
from secretariat.ui.theme import colour


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

    STATE = Qt.ItemDataRole.UserRole + 1


STATES = list(HearingState)
"""The order of states."""


@dataclass(frozen=True, slots=True)
class ListedHearing(Listed[HearingListRow]):
    """A hearing as the list shows it, with how pressing it is."""

    urgency: Urgency


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("HearingColumns", str(HEADINGS[Column(column)]))


class HearingsModel(ListModel[ListedHearing]):
    """Hearings × columns of the list."""

    columns = Column
    named_by = Column.TITLE
    sorted_first = (Column.DEADLINE, ASCENDING)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: frozenset[HearingState] = frozenset()

    def show_rows(self, rows: Sequence[HearingListRow], today: date) -> None:
        """Show other hearings."""
        self.show_listed(_listed(row, today) for row in rows)

    def filter(self, typed: str, states: frozenset[HearingState] = frozenset()) -> None:
        """Show the rows that hold every word typed, and are in one of the states (any, when there is none)."""
        if states != self._states:
            self._states = states
            self._show_fitting()
        super().filter(typed)

    def all_rows(self) -> list[HearingListRow]:
        """Return the rows before filtering."""
        return [listed.row for listed in self._all]

    def counts(self) -> dict[HearingState, int]:
        """Return how many rows are in each state, before filtering."""
        counted = dict.fromkeys(HearingState, 0)
        for listed in self._all:
            counted[listed.row.state] += 1
        return counted

    def fits(self, listed: ListedHearing) -> bool:
        return (not self._states or listed.row.state in self._states) and super().fits(listed)

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: ListedHearing, column: IntEnum) -> Any:
        """Danish order for words, days for dates (those without one last)."""
        row = listed.row
        match column:
            case Column.TITLE:
                return row.sort_key
            case Column.DEADLINE:
                return row.deadline or date.max
            case Column.RECEIVED:
                return row.received or date.max
            case Column.STATE:
                return STATES.index(row.state)
        return super().order(listed, column)

    def tell(self, listed: ListedHearing, column: IntEnum, role: int) -> Any:
        told = TOLD.get(role)
        return told(listed, column) if told else None


def _listed(row: HearingListRow, today: date) -> ListedHearing:
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
    return ListedHearing(row, shown, searchable("\n".join(shown)), pressing)


def _colour(listed: ListedHearing, column: IntEnum) -> Any:
    if column is Column.DEADLINE and listed.urgency in deadlines.URGENCY_LOOKS:
        return colour(deadlines.URGENCY_LOOKS[listed.urgency][1])
    if column in (Column.TITLE, Column.STATE):
        return None
    return colour("muted") if listed.urgency is Urgency.DONE else None


def _drawing(listed: ListedHearing, column: IntEnum) -> Any:
    if column is not Column.DEADLINE or listed.urgency not in deadlines.URGENCY_LOOKS:
        return None
    drawing, tint = deadlines.URGENCY_LOOKS[listed.urgency]
    return icon(drawing, role=tint)


def _read_aloud(listed: ListedHearing, column: IntEnum) -> str:
    pressing = column is Column.DEADLINE and listed.urgency in deadlines.URGENCY_LOOKS
    words = f"{listed.shown[column]}, {labels.urgency(listed.urgency)}" if pressing else listed.shown[column]
    return f"{heading(column)}: {words}"


TOLD: dict[int, Callable[[ListedHearing, IntEnum], Any]] = {
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.DecorationRole: _drawing,
    Qt.ItemDataRole.AccessibleTextRole: _read_aloud,
    Role.STATE: lambda listed, _: listed.row.state,
}
"""What a cell tells under each role, besides its words."""

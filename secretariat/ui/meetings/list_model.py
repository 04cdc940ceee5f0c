"""The rows of the list of meetings, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.application.queries import MeetingListRow
from secretariat.domain.danish.dates import short_date
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import DESCENDING, Listed, ListModel
from secretariat.ui.kit.times import time_words
from secretariat.ui.meetings import labels
from secretariat.ui.search import searchable
from secretariat.ui.theme import colour

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, left to right."""

    DAY = 0
    TIME = 1
    TITLE = 2
    STATE = 3
    SENDING = 4
    UNDECIDED = 5
    ITEMS = 6
    CLOSED = 7
    PLACE = 8


HEADINGS: dict[Column, object] = {
    Column.DAY: QT_TRANSLATE_NOOP("MeetingColumns", "Date"),
    Column.TIME: QT_TRANSLATE_NOOP("MeetingColumns", "Time"),
    Column.TITLE: QT_TRANSLATE_NOOP("MeetingColumns", "Meeting"),
    Column.PLACE: QT_TRANSLATE_NOOP("MeetingColumns", "Place"),
    Column.STATE: QT_TRANSLATE_NOOP("MeetingColumns", "State"),
    Column.ITEMS: QT_TRANSLATE_NOOP("MeetingColumns", "Items"),
    Column.CLOSED: QT_TRANSLATE_NOOP("MeetingColumns", "Closed"),
    Column.SENDING: QT_TRANSLATE_NOOP("MeetingColumns", "Agenda out by"),
    Column.UNDECIDED: QT_TRANSLATE_NOOP("MeetingColumns", "Undecided"),
}
FIGURES = frozenset({Column.ITEMS, Column.CLOSED, Column.UNDECIDED})
"""The columns whose figures stand at the right."""


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return translate("MeetingColumns", str(HEADINGS[Column(column)]))


@dataclass(frozen=True, slots=True)
class ListedMeeting(Listed[MeetingListRow]):
    """A meeting as the list shows it."""

    is_next: bool
    sending: tuple[str, str]
    """The drawing and the colour of how pressing the sending out is; no drawing says nothing."""


class MeetingsModel(ListModel[ListedMeeting]):
    """Meetings × columns of the list."""

    columns = Column
    figures = FIGURES
    named_by = Column.TITLE
    sorted_first = (Column.DAY, DESCENDING)

    def show_meetings(self, rows: Sequence[MeetingListRow], today: date) -> None:
        """Show other meetings; the next one is marked."""
        upcoming = next_meeting(rows, today)
        self.show_listed(_listed(row, today, is_next=row is upcoming) for row in rows)

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: ListedMeeting, column: IntEnum) -> Any:
        order = _ORDERS.get(Column(column))
        return super().order(listed, column) if order is None else order(listed)

    def tell(self, listed: ListedMeeting, column: IntEnum, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return _drawing(listed, column)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.SENDING:
            return colour(listed.sending[1]) if listed.sending[0] else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column is Column.DAY and listed.is_next:
            return translate("MeetingColumns", "The next meeting")
        return None


_ORDERS: dict[Column, Callable[[ListedMeeting], Any]] = {
    Column.DAY: lambda listed: (listed.is_next, listed.row.day or date.min, listed.row.starts or time.min),
    Column.TIME: lambda listed: listed.row.starts or time.min,
    Column.STATE: lambda listed: tuple(MeetingState).index(listed.row.state),
    Column.ITEMS: lambda listed: listed.row.items,
    Column.CLOSED: lambda listed: listed.row.closed_items,
    Column.SENDING: lambda listed: listed.row.sending_deadline or date.min,
    Column.UNDECIDED: lambda listed: listed.row.undecided,
}
"""What rows are sorted by in the columns whose words do not tell it."""


def next_meeting(rows: Iterable[MeetingListRow], today: date) -> MeetingListRow | None:
    """Return the first meeting from today on that is not over, None when there is none."""
    waiting = (MeetingState.PLANNED, MeetingState.AGENDA_SENT)
    ahead = [(row.day, row.starts or time.min, row) for row in rows if row.day and row.state in waiting]
    return min((one for one in ahead if one[0] >= today), key=lambda one: one[:2], default=(None, None, None))[2]


def _drawing(listed: ListedMeeting, column: IntEnum) -> Any:
    match column:
        case Column.DAY:
            return icon("arrow-right", role="accent") if listed.is_next else None
        case Column.STATE:
            drawing, role = labels.STATE_LOOKS[listed.row.state]
            return icon(drawing, role=role)
        case Column.SENDING:
            drawing, role = listed.sending
            return icon(drawing, role=role) if drawing else None
        case Column.UNDECIDED:
            return icon("circle-alert", role="warning") if listed.row.undecided else None
    return None


def _listed(row: MeetingListRow, today: date, *, is_next: bool) -> ListedMeeting:
    day = "" if row.day is None else short_date(row.day)
    upcoming = translate("MeetingColumns", "{day} · next").format(day=day)
    shown = {
        Column.DAY: upcoming if is_next else day,
        Column.TIME: "" if row.starts is None else time_words(row.starts),
        Column.TITLE: labels.meeting_title(row.title, row.day),
        Column.PLACE: row.place,
        Column.STATE: labels.state(row.state),
        Column.ITEMS: str(row.items) if row.items else "",
        Column.CLOSED: str(row.closed_items) if row.closed_items else "",
        Column.SENDING: labels.sending_words(row.state, row.sending_deadline, today),
        Column.UNDECIDED: str(row.undecided) if row.undecided else "",
    }
    pressing = labels.sending_urgency(row.state, row.sending_deadline, today)
    return ListedMeeting(
        row,
        tuple(shown[column] for column in Column),
        searchable(" ".join((*shown.values(), str(row.day.year) if row.day else ""))),
        is_next,
        labels.URGENCY_DRAWINGS[pressing] if row.sending_deadline else ("", "muted"),
    )

"""The rows of the list of composed documents, filtered and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.application.queries import DocumentListRow
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.periods import PeriodId
from secretariat.ui.documents import labels
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import DESCENDING, Listed, ListModel
from secretariat.ui.search import searchable


class Column(IntEnum):
    """The columns, left to right."""

    TITLE = 0
    KIND = 1
    STATE = 2
    UNCONFIRMED = 3
    PERIOD = 4
    DAY = 5
    CASE_NUMBER = 6
    OFFICER = 7
    CHANGED = 8


HEADINGS: dict[Column, object] = {
    Column.TITLE: QT_TRANSLATE_NOOP("DocumentColumns", "Paper"),
    Column.KIND: QT_TRANSLATE_NOOP("DocumentColumns", "Kind"),
    Column.STATE: QT_TRANSLATE_NOOP("DocumentColumns", "State"),
    Column.UNCONFIRMED: QT_TRANSLATE_NOOP("DocumentColumns", "Unconfirmed"),
    Column.PERIOD: QT_TRANSLATE_NOOP("DocumentColumns", "Period"),
    Column.DAY: QT_TRANSLATE_NOOP("DocumentColumns", "Date"),
    Column.CASE_NUMBER: QT_TRANSLATE_NOOP("DocumentColumns", "Case number"),
    Column.OFFICER: QT_TRANSLATE_NOOP("DocumentColumns", "Case officer"),
    Column.CHANGED: QT_TRANSLATE_NOOP("DocumentColumns", "Last saved"),
}
FIGURES = frozenset({Column.UNCONFIRMED})
"""The columns whose figures stand at the right."""

STATES, KINDS = tuple(DocumentState), tuple(DocumentKind)


@dataclass(frozen=True, slots=True)
class Picked:
    """What the list is narrowed to besides the words typed: no states are all of them, None is every kind or year."""

    states: frozenset[DocumentState] = frozenset()
    kind: DocumentKind | None = None
    year: int | None = None


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("DocumentColumns", str(HEADINGS[Column(column)]))


class DocumentsModel(ListModel[Listed[DocumentListRow]]):
    """Documents × columns of the list."""

    columns = Column
    figures = FIGURES
    named_by = Column.TITLE
    sorted_first = (Column.CHANGED, DESCENDING)

    def __init__(self) -> None:
        super().__init__()
        self._picked = Picked()

    def show_documents(self, rows: Sequence[DocumentListRow], periods: Mapping[PeriodId, str]) -> None:
        """Show other documents. `periods` are the names of the periods."""
        self.show_listed(_listed(row, periods) for row in rows)

    def pick(self, picked: Picked) -> None:
        """Narrow the list."""
        if picked != self._picked:
            self._picked = picked
            self._show_fitting()

    def state_counts(self) -> Counter[DocumentState]:
        """Return how many documents are in each state, filtered or not."""
        return Counter(listed.row.state for listed in self._all)

    def kind_counts(self) -> Counter[DocumentKind]:
        """Return how many documents there are of each kind, filtered or not."""
        return Counter(listed.row.kind for listed in self._all)

    def years(self) -> tuple[int, ...]:
        """Return the years the documents are about, the newest first."""
        return tuple(sorted({row.year for row in (x.row for x in self._all) if row.year is not None}, reverse=True))

    def fits(self, listed: Listed[DocumentListRow]) -> bool:
        row, picked = listed.row, self._picked
        return (
            (not picked.states or row.state in picked.states)
            and picked.kind in (None, row.kind)
            and picked.year in (None, row.year)
            and super().fits(listed)
        )

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: Listed[DocumentListRow], column: IntEnum) -> Any:
        row = listed.row
        known: dict[IntEnum, Any] = {
            Column.TITLE: row.sort_key,
            Column.KIND: KINDS.index(row.kind),
            Column.STATE: STATES.index(row.state),
            Column.DAY: row.day or date.min,
            Column.UNCONFIRMED: row.unconfirmed,
            Column.CHANGED: row.changed,
        }
        return known[column] if column in known else super().order(listed, column)

    def tell(self, listed: Listed[DocumentListRow], column: IntEnum, role: int) -> Any:
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        row = listed.row
        if column is Column.TITLE and row.is_closed:
            return icon("eye-off", role="warning")
        value = row.kind if column is Column.KIND else row.state if column is Column.STATE else None
        if value is None:
            return None
        drawing, role_of = labels.look(value)
        return icon(drawing, role=role_of)


def _listed(row: DocumentListRow, periods: Mapping[PeriodId, str]) -> Listed[DocumentListRow]:
    closed = QCoreApplication.translate("DocumentColumns", "closed")
    period = periods.get(row.period, "") if row.period is not None else ""
    shown = {
        Column.TITLE: f"{row.title} ({closed})" if row.is_closed else row.title,
        Column.KIND: labels.word(row.kind),
        Column.STATE: labels.word(row.state),
        Column.UNCONFIRMED: str(row.unconfirmed) if row.unconfirmed else "",
        Column.PERIOD: period or (str(row.year) if row.year is not None else ""),
        Column.DAY: short_date(row.day) if row.day else "",
        Column.CASE_NUMBER: ", ".join(row.case_numbers),
        Column.OFFICER: row.case_officer,
        Column.CHANGED: short_date(row.changed.astimezone().date()),
    }
    year = str(row.year) if row.year is not None else ""
    return Listed(row, tuple(shown[column] for column in Column), searchable(" ".join((*shown.values(), year))))

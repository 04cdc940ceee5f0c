"""The rows of a list as they are filtered and sorted: here, since a proxy would ask Python for every cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain.danish.collation import sort_key
from secretariat.ui.search import searchable

Index = QModelIndex | QPersistentModelIndex

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class Identified(Protocol):
    """What a list shows: it is found again by its id."""

    @property
    def id(self) -> int:
        """The number it is stored under."""


RowT = TypeVar("RowT", bound=Identified)


@dataclass(frozen=True, slots=True)
class Listed(Generic[RowT]):
    """A row with all that showing and searching it asks for."""

    row: RowT
    shown: tuple[str, ...]
    """The words of each column."""
    haystack: str
    """What the filter looks in: made by `searchable`."""


ListedT = TypeVar("ListedT", bound=Listed[Any])


class ListModel(QAbstractTableModel, Generic[ListedT]):
    """Rows × columns of a list as it is filtered and sorted now.

    A kind of list says what it is through `columns`, `figures`, `named_by` and `sorted_first`, answers `heading`, and
    may answer `order`, `tell` and `fits`.
    """

    columns: ClassVar[type[IntEnum]]
    figures: ClassVar[frozenset[IntEnum]] = frozenset()
    """The columns whose words stand at the right."""
    named_by: ClassVar[IntEnum]
    """The column that orders what another column holds equal."""
    sorted_first: ClassVar[tuple[IntEnum, Qt.SortOrder]]
    """How the rows stand until a person sorts them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._across: tuple[IntEnum, ...] = tuple(self.columns)
        self._all: list[ListedT] = []
        self._shown: list[ListedT] = []
        self._words: tuple[str, ...] = ()
        self._sorted_by = self.sorted_first

    # What a kind of list answers

    def heading(self, column: IntEnum) -> str:
        """Return a column's heading in the screen's language."""
        raise NotImplementedError

    def order(self, listed: ListedT, column: IntEnum) -> Any:
        """Return what a row is sorted by in a column: its words, in Danish order, unless a kind knows better."""
        return sort_key(listed.shown[column])

    def tell(self, listed: ListedT, column: IntEnum, role: int) -> Any:
        """Return what a cell tells under a role besides its words and the side they stand at."""
        del listed, column, role  # most lists show words alone

    def fits(self, listed: ListedT) -> bool:
        """True for a row that holds every word typed."""
        return all(word in listed.haystack for word in self._words)

    # What the page asks

    def show_listed(self, rows: Iterable[ListedT]) -> None:
        """Show other rows; the filter and the order hold."""
        self._all = list(rows)
        self._sort_all()
        self._show_fitting()

    def filter(self, typed: str) -> None:
        """Show the rows that hold every word typed."""
        words = tuple(searchable(typed).split())
        if words != self._words:
            self._words = words
            self._show_fitting()

    @property
    def total(self) -> int:
        """The number of rows before filtering."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[ListedT]:
        """The rows as they are shown."""
        return self._shown

    def line_of(self, row_id: int) -> int | None:
        """Return the line a row is shown on; None when the filter leaves it out."""
        return next((line for line, listed in enumerate(self._shown) if listed.row.id == row_id), None)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._across)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(self._across[section])
        return self._aligned(self._across[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        listed, column = self._shown[index.row()], self._across[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return listed.shown[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aligned(column)
        return self.tell(listed, column, role)

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        self._sorted_by = (self._across[column], order)
        self._sort_all()
        self._show_fitting()

    def _sort_all(self) -> None:
        """Sort what is filtered out too: typing a letter then costs no sorting."""
        column, order = self._sorted_by
        self._all.sort(key=lambda listed: self.order(listed, self.named_by))
        self._all.sort(key=lambda listed: self.order(listed, column), reverse=order is DESCENDING)

    def _show_fitting(self) -> None:
        self.beginResetModel()
        self._shown = [listed for listed in self._all if self.fits(listed)]
        self.endResetModel()

    def _aligned(self, column: IntEnum) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self.figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

"""A table for lists: whole rows, columns to hide that keep their width, Enter opens, menus by mouse and key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from secretariat.ui.theme import BASE_POINTS

ROW_HEIGHT = 40
"""Pixels at the base size of letters."""

_MEASURED = 20
"""Of how many rows, those with the most letters, the width is measured to fit a column to them."""

_WIDEST = 10_000
"""Pixels; a column that was left wider was left by mistake."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """How a person has left the columns; they are named by their number in the model."""

    order: tuple[int, ...]
    hidden: tuple[int, ...]
    sorted_by: int
    descending: bool
    widths: dict[int, int]
    """Pixels; only of the columns that a person has given one."""


@dataclass(frozen=True, slots=True)
class _Share:
    """A column's share of the width the others leave: its least width in pixels, and how much of the rest it gets."""

    least: int
    part: int


class ListTable(QTableView):
    """The table of a list."""

    opened = Signal(QModelIndex)
    """A row was opened: Enter, or a double click."""
    menu_wanted = Signal(QPoint)
    """The context menu was asked for, at a place on the screen."""
    columns_changed = Signal()
    remove_wanted = Signal()
    """Delete was pressed on selected rows."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: dict[int, _Share] = {}
        self._given: set[int] = set()
        self._arranging = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 20))
        self._head().setHighlightSections(False)
        self._head().setSectionsMovable(True)
        self._head().setMinimumSectionSize(64)
        self._head().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head().customContextMenuRequested.connect(self._on_head_menu_wanted)
        self._head().sectionResized.connect(self._on_column_resized)
        for signal in (self._head().sectionMoved, self._head().sortIndicatorChanged):
            signal.connect(self._on_columns_changed)
        self.doubleClicked.connect(self.opened)

    def stretch(self, column: int, least: int) -> None:
        """Let a column take the width that the others leave, and never less than `least` pixels at the base size."""
        self._head().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.share(column, least, part=1)

    def share(self, column: int, least: int, *, part: int) -> None:
        """Let a column have its part of the width that the others leave, until a person gives it one.

        `least` is its width where there is nothing to share, in pixels at the base size.
        """
        self._shares[column] = _Share(self.scaled(least), part)
        self._fill()

    def scaled(self, pixels: int) -> int:
        """Return a width that is `pixels` at the base size of letters, for the size chosen."""
        return round(pixels * self.font().pointSizeF() / BASE_POINTS)

    def fit(self, column: int, *, least: int, most: int, lines: Iterable[int] | None = None) -> None:
        """Make a column as wide as what stands in it, unless a person has given it a width.

        `least` and `most` are pixels at the base size of letters. A model that knows the lines with the most letters
        names them, and no other is asked.
        """
        if column in self._given or self.isColumnHidden(column):
            return
        asked = range(self.model().rowCount()) if lines is None else lines
        indexes = [self.model().index(row, column) for row in asked]
        longest = sorted(indexes, key=lambda index: len(str(index.data())), reverse=True)[:_MEASURED]
        wanted = max((self.sizeHintForIndex(index).width() for index in longest), default=0)
        wanted = max(wanted, self._head().sectionSizeHint(column), self.scaled(least))
        self.set_width(column, min(wanted, self.scaled(most)))

    def set_width(self, column: int, pixels: int) -> None:
        """Give a column a width that is not to be remembered."""
        with self._rearranged():
            self._head().resizeSection(column, pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    @contextmanager
    def _rearranged(self) -> Iterator[None]:
        """Take what happens to the columns meanwhile for the program's doing, not a person's."""
        before, self._arranging = self._arranging, True
        try:
            yield
        finally:
            self._arranging = before
        self._fill()

    def _fill(self) -> None:
        """Share out the width that is left; where nothing is, a scroll bar takes over."""
        shares = {
            column: share
            for column, share in self._shares.items()
            if column not in self._given and not self.isColumnHidden(column)
        }
        if not shares or self._arranging:
            return
        others = self._head().length() - sum(self._head().sectionSize(column) for column in shares)
        spare = max(0, self.viewport().width() - others - sum(share.least for share in shares.values()))
        parts = sum(share.part for share in shares.values())
        self._arranging = True
        for column, share in shares.items():
            self._head().resizeSection(column, share.least + spare * share.part // parts)
        self._arranging = False

    def selected_rows(self) -> list[int]:
        """Return the lines that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select_lines(self, lines: Sequence[int]) -> None:
        """Select these lines and no others; the keys go on from the first."""
        if not lines:
            return
        selection = QItemSelection()
        last = self.model().columnCount() - 1
        for line in lines:
            selection.select(self.model().index(line, 0), self.model().index(line, last))
        kept = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.model().index(lines[0], 0), kept)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Return a menu that shows and hides the columns; the first one always stays."""
        menu = QMenu(parent)
        for column in range(1, self.model().columnCount()):
            words = self.model().headerData(column, Qt.Orientation.Horizontal)
            action = QAction(str(words), menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(lambda shown, which=column: self._show_column(which, shown=shown))
            menu.addAction(action)
        return menu

    def columns_left(self) -> str:
        """Return how the columns stand, to be kept in the settings."""
        head, columns = self._head(), range(self.model().columnCount())
        left = {
            "order": [head.logicalIndex(place) for place in columns],
            "hidden": [column for column in columns if head.isSectionHidden(column)],
            "sorted": [
                head.sortIndicatorSection(),
                head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
            ],
            "widths": {str(column): head.sectionSize(column) for column in sorted(self._given)},
        }
        return json.dumps(left)

    def restore_columns(self, left: str) -> bool:
        """Put the columns back as they were left; False when what was kept does not fit this table."""
        columns = _read(left, self.model().columnCount())
        if columns is None:
            return False
        self._given = set(columns.widths)
        with self._rearranged():
            for place, column in enumerate(columns.order):
                self._head().moveSection(self._head().visualIndex(column), place)
                self.setColumnHidden(column, column in columns.hidden)
            for column, width in columns.widths.items():
                self._head().resizeSection(column, width)
            order = Qt.SortOrder.DescendingOrder if columns.descending else Qt.SortOrder.AscendingOrder
            self.sortByColumn(columns.sorted_by, order)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._is_unseen():
            self.selectRow(self.currentIndex().row())  # the first press shows where the cursor is, and goes nowhere
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            self.menu_wanted.emit(place)
        else:
            self.menu_wanted.emit(event.globalPos())

    def _is_unseen(self) -> bool:
        """True while the cursor stands on a row that is not marked: nothing was chosen yet."""
        return self.currentIndex().isValid() and not self.selectionModel().hasSelection()

    def _head(self) -> QHeaderView:
        return self.horizontalHeader()

    def _on_columns_changed(self) -> None:
        if not self._arranging:
            self._fill()
            self.columns_changed.emit()

    def _on_column_resized(self, column: int, before: int, now: int) -> None:
        """Remember a width that was dragged; a column that is hidden or shown goes to nothing or comes from it."""
        if before and now and not self._arranging:
            self._given.add(column)
        self._on_columns_changed()

    def _on_head_menu_wanted(self, place: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._head().mapToGlobal(place))

    def _show_column(self, column: int, *, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        self._fill()
        self.columns_changed.emit()


def _read(left: str, count: int) -> _Columns | None:
    """Return the columns that were kept; None when they are not those of a table of `count` columns."""
    try:
        kept = json.loads(left)
        order, hidden = tuple(kept["order"]), tuple(kept["hidden"])
        column, descending = kept["sorted"]
        widths = {int(name): width for name, width in kept["widths"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    named: tuple[Any, ...] = (*order, *hidden, column, *widths)
    if not all(type(name) is int and 0 <= name < count for name in named) or sorted(order) != list(range(count)):
        return None
    if type(descending) is not bool or not all(type(width) is int and 0 < width < _WIDEST for width in widths.values()):
        return None
    return _Columns(order, hidden, column, descending, widths)

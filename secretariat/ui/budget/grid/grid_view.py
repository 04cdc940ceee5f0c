"""The grid on the screen: Qt's table, whose number and label stay at the left while the figures scroll beside them.

The frozen columns are painted into the same viewport, over what scrolls: one scroll bar, one selection, one cursor and
one table for a screen reader, so that nothing can get out of step.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from secretariat.domain.budget.tables import RowKey
from secretariat.ui.budget.grid import folding
from secretariat.ui.budget.grid.actions import key_of
from secretariat.ui.budget.grid.grid_model import FIRST, GridModel
from secretariat.ui.budget.grid.headers import ColumnHeader, RowHeader
from secretariat.ui.budget.grid.inks import Inks, inks
from secretariat.ui.budget.grid.mouse import Mouse
from secretariat.ui.budget.grid.moving import Area, Ground, Place
from secretariat.ui.budget.grid.painting import CellPainter, Line, Shown, Strip
from secretariat.ui.budget.grid.selecting import Selecting
from secretariat.ui.theme import appearance

Index = QModelIndex | QPersistentModelIndex

ROW_ROOM = 11
"""Pixels above and below the letters of a row together, at their base size."""
LEAST_BESIDE = 96
"""Pixels at the base size that figures keep beside the frozen columns; in less room nothing is frozen."""

_MOST_PARTS = 24
"""Parts of the screen that are painted one by one; more of them cost more than all of it at once."""


class GridView(QTableView):
    """Paints and scrolls; what keys do is told by its owner, who is asked first whether one is wanted."""

    key_pressed = Signal(QKeyEvent)
    text_composed = Signal(QInputMethodEvent)
    """A letter came from more than one key, or from an input method."""
    menu_wanted = Signal(QPoint)
    edit_wanted = Signal()
    """A cell was clicked twice."""
    press_began = Signal()
    """The mouse is about to choose something else."""
    scrolled = Signal()
    resized = Signal()
    dressed = Signal()
    """The letters have another size, or the theme is another."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model = model
        self.inks: Inks = inks(self.font())
        self.found: frozenset[Place] = frozenset()
        self.claims: frozenset[int] = frozenset()
        self._chosen = self._framed = Area(0, 0, 0, 0)
        self._folded: set[RowKey] = set()
        self._hidden: frozenset[int] = frozenset()
        self._in_sight: Sequence[int] = range(model.rowCount())
        self.setModel(model)
        self.selecting = Selecting(model, self.selectionModel(), self)
        self.column_header = ColumnHeader(self)
        self.row_header = RowHeader(self)
        self._mouse = Mouse(self)
        self.setHorizontalHeader(self.column_header)
        self.setVerticalHeader(self.row_header)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.column_header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.column_header.setMinimumSectionSize(16)
        # What is below shows nowhere through: a change of focus is no reason to paint all of the cells anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._dress()

    def _connect(self) -> None:
        self.selecting.changed.connect(self._on_chosen_changed)
        appearance().changed.connect(self._dress)
        model = self.grid_model
        model.modelReset.connect(self._on_model_reset)
        model.rowsInserted.connect(lambda _parent, first, last: self._on_rows_moved(first, last - first + 1))
        model.rowsRemoved.connect(lambda _parent, first, last: self._on_rows_moved(first, first - last - 1))
        model.dataChanged.connect(self._on_data_changed)

    def _dress(self) -> None:
        """Take the colours and letters in force."""
        self.inks = inks(self.font())
        self.row_header.setDefaultSectionSize(self.inks.metrics.height() + self.inks.scaled(ROW_ROOM))
        self.row_header.updateGeometry()
        self.column_header.measure()
        self.viewport().update()
        self.dressed.emit()

    # Where things stand

    def frozen_width(self) -> int:
        """Return how far the frozen columns reach; 0 where they would leave no room for figures."""
        width = self.columnWidth(0) + self.columnWidth(1)
        return width if width + self.inks.scaled(LEAST_BESIDE) <= self.viewport().width() else 0

    def is_frozen(self, column: int) -> bool:
        """True for a column that stays at the left."""
        return column < FIRST and self.frozen_width() > 0

    def strip(self, column: int) -> Strip:
        """Return where a column stands."""
        if self.is_frozen(column):
            left = 0 if column == 0 else self.columnWidth(0)
        else:
            left = self.columnViewportPosition(column)
        return Strip(column, left, self.columnWidth(column))

    def frozen_strips(self) -> list[Strip]:
        """Return the columns that stay at the left."""
        return [self.strip(column) for column in range(FIRST)] if self.frozen_width() else []

    def scrolled_strips(self, left: int, right: int) -> list[Strip]:
        """Return the columns that scroll, as far as they show between two edges."""
        edge = self.frozen_width()
        first, last = self.columnAt(max(left, edge)), self.columnAt(right)
        if first < 0:
            return []
        last = self.grid_model.columnCount() - 1 if last < 0 else last
        return [self.strip(column) for column in range(first, last + 1) if not self.is_frozen(column)]

    def all_strips(self) -> list[Strip]:
        """Return every column."""
        return [self.strip(column) for column in range(self.grid_model.columnCount())]

    def column_at(self, x: int) -> int:
        """Return the column at a place across, -1 beside the table."""
        for strip in self.frozen_strips():
            if strip.left <= x < strip.left + strip.width:
                return strip.column
        return self.columnAt(x)

    def lines_between(self, top: int, bottom: int) -> list[Line]:
        """Return the rows that show between two heights."""
        return list(self._lines(top, bottom))

    def _lines(self, top: int, bottom: int) -> Iterator[Line]:
        first = self.rowAt(max(top, 0))
        if first < 0:
            return
        for at in range(bisect_left(self._in_sight, first), len(self._in_sight)):
            row = self._in_sight[at]
            here = self.rowViewportPosition(row)
            if here > bottom:
                return
            yield Line(row, here, self.rowHeight(row))

    def ground(self) -> Ground:
        """Return what the cursor moves on."""
        return Ground(self._in_sight, self.grid_model.columnCount(), self.grid_model.is_blank)

    def rows_on_page(self) -> int:
        """Return how many rows a page has room for."""
        return max(self.viewport().height() // self.row_header.defaultSectionSize() - 1, 1)

    def visualRect(self, index: Index) -> QRect:
        if index.isValid() and self.is_frozen(index.column()):
            strip = self.strip(index.column())
            return QRect(strip.left, self.rowViewportPosition(index.row()), strip.width, self.rowHeight(index.row()))
        return super().visualRect(index)

    def indexAt(self, place: QPoint) -> QModelIndex:
        row, column = self.rowAt(place.y()), self.column_at(place.x())
        return self.grid_model.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        del hint  # a spreadsheet brings a cell in sight and moves no more than that needs
        if index.isValid() and not self.isRowHidden(index.row()):
            self.bring_in_sight((index.row(), index.column()))

    def bring_in_sight(self, place: Place) -> None:
        """Scroll as far as a place needs to be seen, and no further."""
        top, height = self.rowViewportPosition(place[0]), self.rowHeight(place[0])
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if top < 0:
            down.setValue(down.value() + top)
        elif top + height > self.viewport().height():
            down.setValue(down.value() + min(top + height - self.viewport().height(), top))
        if self.is_frozen(place[1]):
            return
        strip, edge = self.strip(place[1]), self.frozen_width()
        beyond = strip.left + strip.width - self.viewport().width()
        if strip.left < edge or strip.width > self.viewport().width() - edge:
            across.setValue(across.value() + strip.left - edge)
        elif beyond > 0:
            across.setValue(across.value() + beyond)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in selection.toList():
            one, other = self.visualRect(part.topLeft()), self.visualRect(part.bottomRight())
            region += one.united(other).adjusted(-2, -2, 2, 2)
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # what was moved along with the figures belongs where it was
        self.scrolled.emit()

    # Folding

    def folded(self) -> frozenset[RowKey]:
        """Return the groups that are folded."""
        return frozenset(self._folded)

    def fold(self, keys: Sequence[RowKey], *, is_folded: bool) -> None:
        """Fold or unfold groups; a cursor inside one goes to its heading."""
        if is_folded:
            self._folded.update(keys)
        else:
            self._folded.difference_update(keys)
        self._apply_folding()
        row = self.selecting.active[0]
        if row in self._hidden:
            above = max((one for one in self._in_sight if one < row), default=0)
            self.selecting.go((above, self.selecting.active[1]))
        self.viewport().update()
        self.row_header.viewport().update()

    def reveal(self, row: int) -> None:
        """Unfold the groups that a row stands in."""
        if row in self._hidden:
            self.fold(folding.holders(self.grid_model.draft.rows, row), is_folded=False)

    def _apply_folding(self) -> None:
        wanted = folding.hidden(self.grid_model.draft.rows, self._folded)
        if wanted != self._hidden:
            self._hide(wanted)
        rows = range(self.grid_model.rowCount())
        self._in_sight = [row for row in rows if row not in wanted] if wanted else rows

    def _hide(self, wanted: frozenset[int]) -> None:
        """Hide these rows and no others; the table hears of it once, not row by row."""
        with QSignalBlocker(self.row_header):
            for row in self._hidden ^ wanted:
                self.row_header.setSectionHidden(row, row in wanted)
        self._hidden = wanted
        self.updateGeometries()
        self.viewport().update()

    def _on_model_reset(self) -> None:
        self._hidden = frozenset()
        self._apply_folding()
        self.column_header.measure()
        self.row_header.updateGeometry()

    def _on_rows_moved(self, first: int, by: int) -> None:
        gone = range(first, first - by)
        self._hidden = frozenset(row if row < first else row + by for row in self._hidden if row not in gone)
        self._apply_folding()
        self.row_header.updateGeometry()

    def _on_data_changed(self) -> None:
        if self._folded:
            self._apply_folding()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what scrolls, then the frozen columns, then the frame around the active cell."""
        painter = QPainter(self.viewport())
        region: Any = event.region()  # PySide6 6.12 leaves out of its types that it can be gone through
        for place in region if event.region().rectCount() <= _MOST_PARTS else [event.rect()]:
            self._paint(painter, place)

    def _paint(self, painter: QPainter, place: QRect) -> None:
        edge = self.frozen_width()
        painter.setClipRect(place)
        painter.fillRect(place, self.inks.ground)
        lines = self.lines_between(place.top(), place.bottom())
        cells = CellPainter(self.grid_model, self.inks, self.devicePixelRatio())
        shown = Shown(self.selecting.area if self.grid_model.rowCount() else None, self.found, self._folded_rows(lines))
        everywhere = self.viewport().rect()
        painter.setClipRect(place & everywhere.adjusted(edge, 0, 0, 0))
        cells.paint(painter, lines, self.scrolled_strips(place.left(), place.right()), shown)
        self._frame(painter, is_frozen=False)
        if edge and place.left() < edge:
            painter.setClipRect(place & QRect(0, 0, edge, everywhere.height()))
            cells.paint(painter, lines, self.frozen_strips(), shown)
            painter.setPen(self.inks.edge)
            bottom = lines[-1].top + lines[-1].height if lines else 0
            painter.drawLine(edge - 1, place.top(), edge - 1, min(bottom, place.bottom()))
            self._frame(painter, is_frozen=True)

    def _folded_rows(self, lines: Sequence[Line]) -> frozenset[int]:
        if not self._folded:
            return frozenset()
        rows = self.grid_model.draft.rows[: self.grid_model.lines]
        return frozenset(line.row for line in lines if line.row < len(rows) and rows[line.row].key in self._folded)

    def _frame(self, painter: QPainter, *, is_frozen: bool) -> None:
        row, column = self.selecting.active
        if not self.grid_model.rowCount() or self.is_frozen(column) is not is_frozen or row in self._hidden:
            return
        painter.setPen(self.inks.focus if self.hasFocus() else self.inks.edge)
        painter.drawRect(self.visualRect(self.grid_model.index(row, column)).adjusted(1, 1, -2, -2))

    # Events

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if key_of(event) in self.claims:
                event.accept()  # the grid's own key, not the window's action of the same one
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)  # Tab too, which Qt would leave the table by
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.text_composed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._mouse.opens(event):
            self.edit_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        QWidget.focusInEvent(self, event)  # Qt's table would paint all of itself anew after each entry
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._paint_anew(self._framed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QWidget.focusOutEvent(self, event)
        self._paint_anew(self._framed)

    def _on_chosen_changed(self) -> None:
        """Paint anew what was chosen and what is; moving the cursor costs two cells, not the whole screen."""
        before, now = self._chosen, self.selecting.area
        self._chosen = now
        if (before.left, before.right) != (now.left, now.right):
            self.column_header.viewport().update()
        for area in {before, now, self._framed, Area.between(self.selecting.active, self.selecting.active)}:
            self._paint_anew(area)
        self._framed = Area.between(self.selecting.active, self.selecting.active)

    def _paint_anew(self, area: Area) -> None:
        last_row, last_column = self.grid_model.rowCount() - 1, self.grid_model.columnCount() - 1
        corners = (area.top, area.left), (min(area.bottom, last_row), min(area.right, last_column))
        one, other = (self.visualRect(self.grid_model.index(*corner)) for corner in corners)
        place = one.united(other).adjusted(-2, -2, 2, 2)
        if area.left < FIRST <= area.right:
            place.setLeft(0)  # from what is frozen into what has scrolled
        self.viewport().update(place)
        self.row_header.viewport().update(0, place.top(), self.row_header.width(), place.height())

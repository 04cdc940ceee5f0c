"""A table for lists: whole rows, columns to hide that keep their width, Enter opens, menus by mouse and key."""

from __future__ import annotations

import base64

from PySide6.QtCore import QAbstractItemModel, QByteArray, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from secretariat.ui.theme import BASE_POINTS

ROW_HEIGHT = 40
"""Pixels at the base size of letters."""


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
        self._stretched: tuple[int, int] | None = None
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
        for signal in (self._head().sectionResized, self._head().sectionMoved, self._head().sortIndicatorChanged):
            signal.connect(self._on_columns_changed)
        self.doubleClicked.connect(self.opened)

    def stretch(self, column: int, least: int) -> None:
        """Let a column take the width that the others leave, and never less than `least` pixels at the base size."""
        self._stretched = (column, self.scaled(least))
        self._head().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fill()

    def scaled(self, pixels: int) -> int:
        """Return a width that is `pixels` at the base size of letters, for the size chosen."""
        return round(pixels * self.font().pointSizeF() / BASE_POINTS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """Give the stretched column what is left; then a scroll bar takes over."""
        if self._stretched is None:
            return
        column, least = self._stretched
        others = self._head().length() - self._head().sectionSize(column)
        wanted = max(least, self.viewport().width() - others)
        if self._head().sectionSize(column) != wanted:
            self._head().resizeSection(column, wanted)

    def selected_rows(self) -> list[int]:
        """Return the lines that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

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
        return base64.b64encode(self._head().saveState().data()).decode("ascii")

    def restore_columns(self, left: str) -> bool:
        """Put the columns back as they were left; False when what was kept does not fit this table."""
        restored = bool(left) and self._head().restoreState(QByteArray.fromBase64(left.encode("ascii")))
        self._fill()
        return restored

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            self.menu_wanted.emit(place)
        else:
            self.menu_wanted.emit(event.globalPos())

    def _head(self) -> QHeaderView:
        return self.horizontalHeader()

    def _on_columns_changed(self) -> None:
        self._fill()
        self.columns_changed.emit()

    def _on_head_menu_wanted(self, place: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._head().mapToGlobal(place))

    def _show_column(self, column: int, *, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        self._fill()
        self.columns_changed.emit()

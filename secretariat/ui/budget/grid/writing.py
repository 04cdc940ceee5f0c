"""Writing in the cells and headings of a grid: what the field begins with, and where what was typed goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from secretariat.domain.budget.cell_entry import edit_text
from secretariat.domain.budget.tables import BudgetTableDraft, unit_of
from secretariat.ui.budget.grid.entry import Begun, Entering, How, Way
from secretariat.ui.budget.grid.grid_model import FIRST, GridModel
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.budget.grid.keyboard import Keyboard
from secretariat.ui.budget.grid.moving import Place
from secretariat.ui.budget.grid.steps import GridSteps

_CELL = -1
"""Where a heading's place stands while a cell is written in."""


class Writing(QObject):
    """Opens the field over the active cell or over a heading; a grid that is only read has none."""

    typed = Signal()
    """What is being typed is another now, or was given up."""

    def __init__(self, model: GridModel, view: GridView, steps: GridSteps, keyboard: Keyboard) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._steps = steps
        self._keyboard = keyboard
        self._entering = Entering(self)
        self._heading = _CELL
        self._entering.put_in.connect(self._on_put_in)
        self._entering.moved.connect(self._on_moved)
        self._entering.closed.connect(view.setFocus)
        for told in (self._entering.typed, self._entering.closed):
            told.connect(self.typed)
        view.edit_wanted.connect(self.edit)
        view.press_began.connect(self.finish)
        view.scrolled.connect(self._follow)
        view.resized.connect(self._follow)
        view.column_header.renaming_wanted.connect(self.rename)

    def edit(self) -> None:
        """Write in the active cell, beginning with what stands there."""
        self._open(Begun.OPENED)

    def replace_by(self, first: QKeyEvent | QInputMethodEvent) -> None:
        """Write in the active cell, beginning with a key in the place of what stands there."""
        self._open(Begun.TYPED)
        self._entering.replace(first)

    def rename(self, column: int) -> None:
        """Write a column's heading."""
        told = self._model.column(column)
        if told is None or not self._model.can_be_written:
            return
        self.finish()
        header = self._view.column_header
        self._heading = column - FIRST
        name, place = self.tr("Heading of the column"), header.place_of(column)
        self._entering.open(header.viewport(), place, told.label, Begun.OPENED, name=name, is_figure=True)

    def finish(self) -> None:
        """Put in what is being typed, if anything is."""
        self._entering.finish()

    def draft(self) -> BudgetTableDraft:
        """Return the table as it would be with what is being typed put in."""
        words = self._entering.pending
        if words is None:
            return self._model.draft
        if self._heading == _CELL:
            return self._steps.with_typed(words)
        return self._steps.with_heading(self._heading, words)

    def _open(self, begun: Begun) -> None:
        row, column = self._view.selecting.active
        if not self._model.can_be_written or column >= self._model.columnCount():
            return
        self.finish()
        index = self._model.index(row, column)
        self._view.scrollTo(index)
        self._heading = _CELL
        line = self._model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
        name = f"{line}, {self._model.headerData(column, Qt.Orientation.Horizontal)}"
        place, over = self._view.visualRect(index), self._view.viewport()
        words, is_figure = self._words((row, column)), column >= FIRST
        self._entering.open(over, place, words, begun, name=name, is_figure=is_figure)

    def _words(self, place: Place) -> str:
        """Return what a cell's field begins with: every decimal that is kept, or the arithmetic as typed."""
        row, column = place
        told = self._model.column(column)
        if told is None or row >= self._model.lines:
            return self._model.words(row, column)
        return edit_text(self._model.cell(row, column), unit_of(self._model.draft, told))

    def _on_put_in(self, words: str, everywhere: bool) -> None:
        if self._heading == _CELL:
            self._steps.type(words, everywhere=everywhere)
        else:
            self._steps.rename_column(self._heading, words)

    def _on_moved(self, way: Way) -> None:
        if self._heading != _CELL:
            return  # a heading is written above the cursor, which stays
        if way.how is How.TAB:
            self._keyboard.tab(way.right)
        elif way.how is How.ENTER:
            self._keyboard.enter(way.down)
        elif way.how is How.ARROW:
            self._keyboard.step(way.down, way.right)

    def _follow(self) -> None:
        """Keep the field over its cell while the table scrolls; out of sight, what is typed is put in."""
        if not self._entering.is_open:
            return
        if self._heading != _CELL:
            self.finish()
            return
        row, column = self._view.selecting.active
        place = self._view.visualRect(self._model.index(row, column))
        edge = 0 if self._view.is_frozen(column) else self._view.frozen_width()
        room = QRect(edge, 0, self._view.viewport().width() - edge, self._view.viewport().height())
        self._entering.follow(place, is_in_sight=room.intersects(place) and place.left() >= edge)

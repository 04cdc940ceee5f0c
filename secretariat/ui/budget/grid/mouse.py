"""What the mouse does in the grid: chooses cells, rows and columns, folds groups, pulls the table along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from secretariat.ui.budget.grid import folding
from secretariat.ui.budget.grid.grid_model import LABEL
from secretariat.ui.budget.grid.moving import Place
from secretariat.ui.budget.grid.painting import STEP, CellPainter

if TYPE_CHECKING:
    from secretariat.ui.budget.grid.grid_view import GridView

PULL_MS = 40
"""Milliseconds for each row or column that is chosen while the mouse is held outside the table."""

_LEFT = Qt.MouseButton.LeftButton


class Mouse(QObject):
    """Follows the mouse over one view and its headers."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self._selecting = view.selecting
        self._pull = (0, 0)
        self._pulling = QTimer(self)
        self._pulling.setInterval(PULL_MS)
        self._pulling.timeout.connect(self._on_pulled)
        view.column_header.pressed.connect(self._on_column_pressed)
        view.column_header.dragged.connect(self._on_column_dragged)
        view.row_header.pressed.connect(self._on_row_pressed)
        view.row_header.dragged.connect(lambda row: self._reach((row, 0)))

    def press(self, event: QMouseEvent) -> None:
        """Choose the cell that is pressed, stretch to it with Shift, or fold the group whose sign it is."""
        place = event.position().toPoint()
        at = self._cell_at(place)
        if at is None:
            return
        self._view.press_began.emit()
        if event.button() is Qt.MouseButton.RightButton and self._selecting.area.holds(*at):
            return
        if event.button() is _LEFT and self._folds(place, at):
            key = self._view.grid_model.draft.rows[at[0]].key
            self._view.fold([key], is_folded=key not in self._view.folded())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._reach(at)
        else:
            self._selecting.go(at)

    def move(self, event: QMouseEvent) -> None:
        """Stretch what is chosen; outside the table it goes on by itself."""
        if not event.buttons() & _LEFT:
            return
        place, room = event.position().toPoint(), self._view.viewport().rect()
        self._pull = _beyond(place.y(), room.bottom()), _beyond(place.x(), room.right())
        if any(self._pull):
            self._pulling.start()
            return
        self._pulling.stop()
        at = self._cell_at(place)
        if at is not None:
            self._reach(at)

    def release(self) -> None:
        """Pull no longer."""
        self._pulling.stop()

    def opens(self, event: QMouseEvent) -> bool:
        """True when a double click is on words or figures: they are to be written in."""
        place = event.position().toPoint()
        at = self._cell_at(place)
        return at is not None and event.button() is _LEFT and not self._folds(place, at)

    def _cell_at(self, place: QPoint) -> Place | None:
        index = self._view.indexAt(place)
        return (index.row(), index.column()) if index.isValid() else None

    def _folds(self, place: QPoint, at: Place) -> bool:
        """True where a click folds or unfolds a group."""
        rows = self._view.grid_model.draft.rows
        if at[1] != LABEL or at[0] >= len(rows) or not folding.can_fold(rows, at[0]):
            return False
        inks = self._view.inks
        left = self._view.strip(LABEL).left + CellPainter(self._view.grid_model, inks, 1.0).indent(rows[at[0]])
        return left <= place.x() < left + inks.scaled(STEP)

    def _reach(self, place: Place) -> None:
        self._selecting.reach(place)
        self._view.bring_in_sight(place)

    def _on_pulled(self) -> None:
        """Stretch what is chosen by a row or a column."""
        self._reach(self._view.ground().step(self._selecting.lead, *self._pull))

    def _on_column_pressed(self, column: int, extends: bool) -> None:
        self._view.press_began.emit()
        self._selecting.choose_columns(self._selecting.active[1] if extends else column, column)
        self._view.setFocus()

    def _on_column_dragged(self, column: int) -> None:
        """Stretch to a column; the rows in sight stay."""
        row = self._view.rowAt(self._view.viewport().height() // 2)
        self._reach((max(row, 0), column))

    def _on_row_pressed(self, row: int, extends: bool) -> None:
        self._view.press_began.emit()
        self._selecting.choose_rows(self._selecting.active[0] if extends else row, row)
        self._view.setFocus()


def _beyond(at: int, last: int) -> int:
    """Return -1 before the first pixel, 1 after the last one, 0 between them."""
    return -1 if at < 0 else int(at > last)

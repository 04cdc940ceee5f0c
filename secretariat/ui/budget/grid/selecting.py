"""The rectangle that is chosen, and the one cell in it that what is typed goes into."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from secretariat.ui.budget.grid.grid_model import GridModel
from secretariat.ui.budget.grid.moving import Area, Place


class Shape(Enum):
    """What the rectangle was chosen as."""

    CELLS = auto()
    ROWS = auto()
    COLUMNS = auto()


class Selecting(QObject):
    """Keeps one rectangle and tells Qt's selection of it.

    `active` is where typing goes, `lead` the end that Shift moves.
    `tab_column` is the column that filling in with Tab began in, None while nobody does.
    """

    changed = Signal()

    def __init__(self, model: GridModel, selection: QItemSelectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._selection = selection
        self.active: Place = (0, 0)
        self.lead: Place = (0, 0)
        self.area = Area(0, 0, 0, 0)
        self.shape = Shape.CELLS
        self.tab_column: int | None = None

    def go(self, place: Place) -> None:
        """Choose one cell."""
        self.active = self.lead = place
        self.tab_column = None
        self._choose(Area.between(place, place), Shape.CELLS)

    def follow(self, place: Place) -> None:
        """Go where the cell that is written in has gone; filling in with Tab goes on from where it began."""
        began = self.tab_column
        self.go(place)
        self.tab_column = began

    def reach(self, place: Place) -> None:
        """Stretch the rectangle from the active cell to a place."""
        self.lead = place
        if self.shape is Shape.ROWS:
            self._choose(self._rows(self.active[0], place[0]), Shape.ROWS)
        elif self.shape is Shape.COLUMNS:
            self._choose(self._columns(self.active[1], place[1]), Shape.COLUMNS)
        else:
            self._choose(Area.between(self.active, place), Shape.CELLS)

    def choose_rows(self, first: int, last: int) -> None:
        """Choose whole rows."""
        self.active, self.lead = (first, 0), (last, self._last_column())
        self._choose(self._rows(first, last), Shape.ROWS)

    def choose_columns(self, first: int, last: int) -> None:
        """Choose whole columns."""
        self.active, self.lead = (0, first), (self._last_row(), last)
        self._choose(self._columns(first, last), Shape.COLUMNS)

    def choose_all(self) -> None:
        """Choose the whole table."""
        lead = (self._last_row(), self._last_column())
        self.lead = lead
        self._choose(Area(0, 0, *lead), Shape.CELLS)

    def choose(self, area: Area) -> None:
        """Choose a rectangle from its upper left corner."""
        area = self._within(area)
        self.active, self.lead = (area.top, area.left), (area.bottom, area.right)
        self._choose(area, Shape.CELLS)

    def walk(self, place: Place) -> None:
        """Go to another cell of the rectangle, which stays."""
        self.active = place
        self._tell()

    def settle(self) -> None:
        """Keep to the table after rows or columns went."""
        self.active = self._kept(self.active)
        self.lead = self._kept(self.lead)
        self._choose(self._within(self.area), self.shape)

    def _rows(self, one: int, other: int) -> Area:
        return Area.between((one, 0), (other, self._last_column()))

    def _columns(self, one: int, other: int) -> Area:
        return Area.between((0, one), (self._last_row(), other))

    def _within(self, area: Area) -> Area:
        return Area(*self._kept((area.top, area.left)), *self._kept((area.bottom, area.right)))

    def _kept(self, place: Place) -> Place:
        return max(min(place[0], self._last_row()), 0), max(min(place[1], self._last_column()), 0)

    def _last_row(self) -> int:
        return self._model.rowCount() - 1

    def _last_column(self) -> int:
        return self._model.columnCount() - 1

    def _choose(self, area: Area, shape: Shape) -> None:
        self.area, self.shape = area, shape
        self._tell()

    def _tell(self) -> None:
        if not self._model.rowCount():
            self.changed.emit()
            return
        flags = QItemSelectionModel.SelectionFlag
        self._selection.setCurrentIndex(self._model.index(*self.active), flags.NoUpdate)
        corners = self._model.index(self.area.top, self.area.left), self._model.index(self.area.bottom, self.area.right)
        self._selection.select(QItemSelection(*corners), flags.ClearAndSelect)
        self.changed.emit()

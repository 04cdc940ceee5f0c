"""What the chosen figures come to: sum, count and average, counted in slices so that no choice holds the window up."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.budget.cell_entry import cell_text
from secretariat.domain.budget.tables import Cell, CellState, Unit, decimals_of, unit_of
from secretariat.domain.danish.numbers import whole_number
from secretariat.ui.budget.grid.grid_model import FIRST, GridModel
from secretariat.ui.budget.grid.moving import Area

SLICE = 2_000
"""Cells added before the window gets its turn: about 10 ms."""


class SelectionSum(QObject):
    """Tells `Sum 12,4 · 8 figures · average 1,6`; nothing for fewer than two figures. Units are never mixed."""

    changed = Signal(str)

    def __init__(self, model: GridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._area = Area(0, 0, -1, -1)
        self._next = 0
        self._total = Decimal(0)
        self._count = 0
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def sum_up(self, area: Area) -> None:
        """Add what is chosen now; a sum under way is given up."""
        self._area, self._next = area, area.top
        self._total, self._count = Decimal(0), 0
        self._timer.start()

    def _on_turn(self) -> None:
        area = self._area
        columns = range(max(area.left, FIRST), min(area.right + 1, self._model.columnCount()))
        rows = max(SLICE // max(len(columns), 1), 1)
        last = min(area.bottom + 1, self._model.lines)
        for row in range(self._next, min(self._next + rows, last)):
            for column in columns:
                figure = self._model.shown_figure(row, column)
                if figure is not None:
                    self._total += figure
                    self._count += 1
        self._next += rows
        if self._next < last:
            self._timer.start()
        else:
            self._tell(list(columns))

    def _tell(self, columns: list[int]) -> None:
        words = self._words(columns) if self._count > 1 else ""
        if words != self._told:
            self._told = words
            self.changed.emit(words)

    def _words(self, columns: list[int]) -> str:
        draft = self._model.draft
        told = [draft.columns[column - FIRST] for column in columns]
        units = {unit_of(draft, column) for column in told}
        figures = self.tr("{count} figures").format(count=whole_number(self._count))
        if len(units) > 1 or Unit.PERCENT in units:
            return figures
        unit, decimals = units.pop(), max(decimals_of(draft, column) for column in told)

        def shown(figure: Decimal) -> str:
            return cell_text(Cell(CellState.FIGURE, figure), unit, decimals, draft.language)

        total = self.tr("Sum {figure}").format(figure=shown(self._total))
        average = self.tr("average {figure}").format(figure=shown(self._total / self._count))
        return f"{total} · {figures} · {average}"

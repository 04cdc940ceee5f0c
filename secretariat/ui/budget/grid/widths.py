"""How wide the columns are: by what stands in them, as a person gave them, and the label takes what is left."""

from __future__ import annotations

import json
from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtCore import QObject, Signal

from secretariat.domain.budget.tables import Row
from secretariat.ui.budget.grid.faces import Tone
from secretariat.ui.budget.grid.grid_model import LABEL, NUMBER, GridModel
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.budget.grid.painting import RAISED_ROOM, SIDE, STEP

MEASURED = 60
"""Rows whose letters are measured: the first ones, and those with the longest labels."""
LEAST_LABEL = 200
SHORT_LABEL = 152
"""What the label gives way to when every figure is then in sight."""
NARROWEST_LABEL = 112
"""Beside another table figures are worth more than whole labels: of a narrow grid the label takes two fifths."""
MOST_LABEL = 640
LEAST_FIGURE = 64
MOST_FIGURE = 200
WIDEST = 4_000
"""Pixels at the base size of letters, the last two; a column that was kept wider was kept by mistake."""

_NAMES = {NUMBER: "number", LABEL: "label"}


class ColumnWidths(QObject):
    """Gives the columns of one grid their widths. Columns are remembered by their keys."""

    changed = Signal()
    """A person gave a column a width."""

    def __init__(self, view: GridView, model: GridModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._given: dict[str, int] = {}
        self._measured: list[int] = []
        self._widest_label = 0
        self._is_arranging = False
        header = view.column_header
        header.width_given.connect(self._on_width_given)
        header.fit_wanted.connect(self._on_fit_wanted)
        header.sectionResized.connect(self._on_section_resized)
        view.resized.connect(self.share)
        view.dressed.connect(self.arrange)

    def arrange(self) -> None:
        """Give every column its width."""
        self._measured = _measured(self._model.draft.rows)
        self._widest_label = self._fitting(LABEL)
        for column in range(self._model.columnCount()):
            if column != LABEL:
                self._set(column, self._given.get(self._name(column), self._fitting(column)))
        self.share()

    def grow(self, row: int) -> None:
        """Make room for what was put in a row; a width that a person gave stays."""
        self._measured = [row]
        for column in range(self._model.columnCount()):
            if column != LABEL and self._name(column) not in self._given:
                self._set(column, max(self._fitting(column), self._view.columnWidth(column)))
        self._widest_label = max(self._widest_label, self._fitting(LABEL))
        self._measured = _measured(self._model.draft.rows)
        self.share()

    def share(self) -> None:
        """Give the label what the figures leave, unless a person gave it a width."""
        inks = self._view.inks
        width = self._given.get(_NAMES[LABEL])
        if width is None:
            others = sum(
                self._view.columnWidth(column) for column in range(self._model.columnCount()) if column != LABEL
            )
            room = self._view.viewport().width()
            least = max(min(inks.scaled(LEAST_LABEL), room * 2 // 5), inks.scaled(NARROWEST_LABEL))
            most, left = max(self._widest_label, least), room - others
            width = min(left, most) if left >= inks.scaled(SHORT_LABEL) else least
        self._set(LABEL, width)
        self._view.column_header.measure()

    def state(self) -> str:
        """Return the widths that a person gave, to be kept in the settings."""
        return json.dumps(self._given, sort_keys=True) if self._given else ""

    def restore(self, state: str) -> None:
        """Give the columns the widths that were kept; what is no such thing is passed over."""
        try:
            kept = json.loads(state)
        except ValueError:
            return
        if isinstance(kept, dict):
            self._given = {
                str(name): width for name, width in kept.items() if type(width) is int and 0 < width < WIDEST
            }
            self.arrange()

    def _on_width_given(self, column: int) -> None:
        self._given[self._name(column)] = self._view.columnWidth(column)
        self.share()
        self.changed.emit()

    def _on_fit_wanted(self, column: int) -> None:
        self._given.pop(self._name(column), None)
        if column == LABEL:
            self._given[_NAMES[LABEL]] = self._fitting(LABEL)
        else:
            self._set(column, self._fitting(column))
        self.share()
        self.changed.emit()

    def _on_section_resized(self) -> None:
        if not self._is_arranging:
            self._view.viewport().update()

    def _set(self, column: int, width: int) -> None:
        self._is_arranging = True
        self._view.setColumnWidth(column, width)
        self._is_arranging = False

    def _name(self, column: int) -> str:
        told = self._model.column(column)
        return _NAMES[column] if told is None else f"column:{told.key}"

    def _fitting(self, column: int) -> int:
        inks = self._view.inks
        if column == LABEL:
            return min(max((self._label_width(row) for row in self._measured), default=0), inks.scaled(MOST_LABEL))
        words = [self._model.words(row, column) for row in self._measured]
        widest = max((inks.bold_metrics.horizontalAdvance(one) for one in words), default=0) + inks.scaled(2 * SIDE)
        if column == NUMBER:
            return max(widest, inks.scaled(LEAST_FIGURE) * 2 // 3)
        has_marks = any(self._has_marks(row, column) for row in self._measured)
        widest += inks.scaled(RAISED_ROOM + (SIDE * 2 if has_marks else 0))
        return min(max(widest, self._heading_width(column), inks.scaled(LEAST_FIGURE)), inks.scaled(MOST_FIGURE))

    def _has_marks(self, row: int, column: int) -> bool:
        face = self._model.face(row, column)
        return face.differs or face.is_incomplete or face.tone is Tone.WRONG

    def _heading_width(self, column: int) -> int:
        """Return the width of the longest word of a heading, or half of it all where that is wider."""
        told = self._model.column(column)
        label = f"=\N{NO-BREAK SPACE}{told.label}" if told else ""
        metrics = self._view.inks.bold_metrics
        parts = (*(metrics.horizontalAdvance(word) for word in label.split(" ")), metrics.horizontalAdvance(label) // 2)
        return max(parts) + self._view.inks.scaled(SIDE + RAISED_ROOM + 4)

    def _label_width(self, row: int) -> int:
        line = self._model.row(row)
        if line is None:
            return 0
        inks = self._view.inks
        letters = inks.bold_metrics.horizontalAdvance(line.label)
        return letters + inks.scaled((line.level + 1) * STEP + 4 * SIDE)


def _measured(rows: Sequence[Row]) -> list[int]:
    """Return the rows that are measured: never all of a large table's."""
    rest = range(MEASURED, len(rows))
    return [*range(min(MEASURED, len(rows))), *nlargest(MEASURED, rest, key=lambda row: len(rows[row].label))]

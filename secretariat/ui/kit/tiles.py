"""A choice laid out as tiles side by side, each a drawing and a word: for the few values that matter most."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Choice, Field
from secretariat.ui.kit.inputs import Input, holds_focus
from secretariat.ui.theme import set_look

DRAWING = 22
"""Pixels."""

SIDE_BY_SIDE = 560
"""Pixels of width from which all tiles stand in one line; in less, two and two."""


class TilesInput(Input):
    """One of a few values, or none: the tile that is chosen is let go by pressing it again."""

    settled = Signal()
    """A tile was pressed: a step of its own."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._area = QFrame()
        super().__init__(self._area, parent)
        self._grid = QGridLayout(self._area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._tiles = {choice.value: self._made(choice, field) for choice in field.choices}
        self._first = next(iter(self._tiles.values()))
        self._columns = 0
        self._flow(len(self._tiles))
        self.show_value(None)

    def show_value(self, value: Any) -> None:
        for one, tile in self._tiles.items():
            tile.setChecked(one == value)
        self._area.setFocusProxy(self._tiles.get(value) or self._first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(len(self._tiles) if self.width() >= SIDE_BY_SIDE else 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and holds_focus(self._area):
            return False  # the focus only went from one tile to another
        return super().eventFilter(watched, event)

    def _made(self, choice: Choice, field: Field) -> QPushButton:
        tile = QPushButton(choice.label, self._area)
        tile.setCheckable(True)
        tile.setObjectName(f"tile.{field.name}.{getattr(choice.value, 'value', choice.value)}")
        tile.setIcon(icon(choice.drawing, role=choice.colour))
        tile.setIconSize(QSize(DRAWING, DRAWING))
        tile.setAccessibleDescription(field.label)
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(tile, f"tile-{choice.colour}")
        tile.clicked.connect(partial(self._on_clicked, choice.value))
        tile.installEventFilter(self)
        return tile

    def _on_clicked(self, value: Any) -> None:
        chosen = value if self._tiles[value].isChecked() else None
        self.show_value(chosen)
        self.edited.emit(chosen)
        self.settled.emit()

    def _flow(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

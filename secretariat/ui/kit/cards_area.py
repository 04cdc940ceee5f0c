"""A page of cards under a title: two abreast where there is room for them, and it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.ui.theme import set_look

TWO_COLUMNS_FROM = 820
"""Pixels of width from which two cards stand side by side."""


class CardsArea(QScrollArea):
    """Cards in reading order."""

    def __init__(self, title: str, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._grid = QGridLayout()
        self._columns = 0
        self._build(title)
        self._flow(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards side by side where there is room."""
        super().resizeEvent(event)
        self._flow(2 if self.width() >= TWO_COLUMNS_FROM else 1)

    def _build(self, title: str) -> None:
        page = QWidget(self)
        set_look(page, "page")
        heading = QLabel(title, page)
        set_look(heading, "title")
        self._grid.setSpacing(16)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def _flow(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

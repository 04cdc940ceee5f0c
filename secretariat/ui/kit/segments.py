"""The pages of a record as buttons side by side, one of them pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from secretariat.ui import theme


@dataclass(frozen=True, slots=True)
class Segment:
    """A page: its words, and the name that makes its button `action.<name>`."""

    label: str
    name: str


class Segments(QFrame):
    """Signals: `chosen` tells the place of the page that was pressed, counted from 0."""

    chosen = Signal(int)

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "well")
        self._pages = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        for page, segment in enumerate(segments):
            button = _PageButton(segment.label, self)
            button.setCheckable(True)
            button.setObjectName(f"action.{segment.name}")
            theme.set_look(button, "filter")
            self._pages.addButton(button, page)
            layout.addWidget(button)
        self._pages.button(0).setChecked(True)
        self._pages.idClicked.connect(self.chosen)

    @property
    def page(self) -> int:
        """The page that is pressed."""
        return self._pages.checkedId()

    def show_page(self, page: int) -> None:
        """Press a page without a signal."""
        self._pages.button(page).setChecked(True)

    def offer(self, page: int, *, is_there: bool) -> None:
        """Show or hide the button of a page that is not always there."""
        self._pages.button(page).setVisible(is_there)


class _PageButton(QPushButton):
    """A page's button, always as wide as its words are when it is pressed: they are heavier then."""

    def sizeHint(self) -> QSize:
        hint, heavy = super().sizeHint(), QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(heavy).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return hint + QSize(max(more, 0), 0)

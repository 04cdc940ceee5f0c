"""A calm page with a few ways on: the welcome over an empty database, and what kept a database from being opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.icons import application_icon, icon, pixmap
from secretariat.ui.theme import appearance, set_look

WIDTH = 520
"""Pixels of the card in the middle."""


@dataclass(frozen=True, slots=True)
class WayOn:
    """One of the ways on: a button with a line of what it leads to."""

    key: str
    label: str
    detail: str
    icon: str
    do: Callable[[], None]


class ChoicePage(QWidget):
    """A heading, a few sentences and the ways on. `drawing` empty shows the program's own icon."""

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        ways: Sequence[WayOn],
        *,
        drawing: str = "",
        role: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choice_page")
        self._drawing = drawing
        self._role = role
        self._picture = QLabel(self)
        card = QFrame(self)
        set_look(card, "card")
        card.setFixedWidth(WIDTH)
        self._fill(QVBoxLayout(card), heading, sentences, ways)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        self._tint()
        appearance().changed.connect(self._tint)

    def _fill(self, layout: QVBoxLayout, heading: str, sentences: Sequence[str], ways: Sequence[WayOn]) -> None:
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        title = QLabel(heading, self)
        title.setWordWrap(True)
        set_look(title, "title")
        layout.addWidget(title)
        for sentence in sentences:
            label = QLabel(sentence, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addSpacing(8)
        for way in ways:
            layout.addLayout(self._made_way(way))

    def _made_way(self, way: WayOn) -> QVBoxLayout:
        button = QPushButton(icon(way.icon, role="accent"), f" {way.label}", self)
        button.setObjectName(f"way.{way.key}")
        button.setIconSize(QSize(20, 20))
        button.setAccessibleDescription(way.detail)
        set_look(button, "choice")
        button.clicked.connect(lambda _checked: way.do())
        detail = QLabel(way.detail, self)
        detail.setWordWrap(True)
        detail.setContentsMargins(16, 0, 16, 0)
        set_look(detail, "help")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(button)
        if way.detail:
            column.addWidget(detail)
        return column

    def _tint(self) -> None:
        if self._drawing:
            made = pixmap(self._drawing, role=self._role, side=40, ratio=self.devicePixelRatio())
        else:
            made = application_icon().pixmap(QSize(56, 56), self.devicePixelRatio())
        self._picture.setPixmap(made)

"""A card with a heading, a word on what it is for, a list of lines and a button: pages are laid out of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.theme import set_look

MOST_LINES = 6
"""Lines that a card shows before it scrolls."""


class LineCard(QFrame):
    """A card. `name` names its list for tests (`list.<name>`), `nothing` stands there while there are no lines."""

    activated = Signal(object)
    """The subject of the line that was chosen with Enter or a double click."""

    def __init__(
        self,
        name: str,
        heading: str,
        *,
        help_words: str = "",
        nothing: QWidget | None = None,
        buttons: Sequence[QPushButton] = (),
        most: int = MOST_LINES,
    ) -> None:
        super().__init__()
        set_look(self, "card")
        self.list = LinesView(heading, self)
        self.list.setObjectName(f"list.{name}")
        self._heading = QLabel(heading, self)
        self._help = QLabel(help_words, self)
        self._nothing = nothing
        self._most = most
        self._build(buttons)
        self.list.installEventFilter(self)
        self.list.activated.connect(lambda index: self.activated.emit(self.lines[index.row()].subject))

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self.list.lines_model().lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.list.lines_model().show_lines(lines)
        self.list.setVisible(bool(lines))
        if self._nothing is not None:
            self._nothing.setVisible(not lines)
        if lines:
            self._fit()

    def say(self, help_words: str) -> None:
        """Change what stands under the heading."""
        self._help.setText(help_words)
        self._help.setVisible(bool(help_words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose a line while the cursor is in the list and none while it is elsewhere: one list is worked in."""
        if event.type() is QEvent.Type.FocusIn and not self.list.selectedIndexes() and self.lines:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        elif event.type() is QEvent.Type.FocusOut:
            self.list.clearSelection()
        elif isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)  # the lines wrap by the list's own width, which it has only now
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as high as the lines are when they wrap."""
        rows = min(len(self.lines), self._most)
        self.list.setFixedHeight(sum(max(0, self.list.sizeHintForRow(row)) for row in range(rows)) + 4)

    def _build(self, buttons: Sequence[QPushButton]) -> None:
        set_look(self._heading, "heading")
        set_look(self._help, "help")
        self._help.setWordWrap(True)
        self._help.setVisible(bool(self._help.text()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        for button in buttons:
            set_look(button, "quiet")
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._help)
        layout.addWidget(self.list)
        if self._nothing is not None:
            layout.addWidget(self._nothing)
        layout.addStretch()

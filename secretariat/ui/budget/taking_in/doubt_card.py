"""A card for one doubt: where it stands, what the source says there, and the ways it can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.budget.recognition.understanding import Doubt
from secretariat.ui import theme
from secretariat.ui.budget.taking_in.source_words import doubt_question, reading
from secretariat.ui.kit.chip import Chip


class DoubtCard(QFrame):
    """Signals: `chosen` with the doubt's key and the place of an alternative; `looked_at` with the doubt."""

    chosen = Signal(str, int)
    looked_at = Signal(object)

    def __init__(self, doubt: Doubt, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubt = doubt
        self._where = where
        self.setObjectName(f"card.{doubt.key}")
        theme.set_look(self, "card")
        self._chip = Chip(self)
        self._ways = QButtonGroup(self)
        self._build()
        self.show_doubt(doubt)
        self._ways.idClicked.connect(lambda place: self.chosen.emit(self._doubt.key, place))

    @property
    def doubt(self) -> Doubt:
        """The doubt as it stands."""
        return self._doubt

    @property
    def holds_focus(self) -> bool:
        """True while the cursor is on one of its ways."""
        return any(way.hasFocus() for way in self._ways.buttons())

    @property
    def ways(self) -> Sequence[QAbstractButton]:
        """The buttons of its ways, from the top."""
        return self._ways.buttons()

    def is_about(self, doubt: Doubt, where: str) -> bool:
        """True when a doubt and its place differ from what is shown in how the doubt is settled at most."""
        return (
            where == self._where
            and replace(doubt, chosen=self._doubt.chosen, is_settled=self._doubt.is_settled) == self._doubt
        )

    def show_doubt(self, doubt: Doubt) -> None:
        """Show how the doubt is read now, and whether somebody settled it."""
        self._doubt = doubt
        self._ways.button(doubt.chosen).setChecked(True)
        if doubt.is_settled:
            self._chip.tell(self.tr("Settled"), "check", "good")
        else:
            self._chip.tell(self.tr("In doubt"), "circle-question-mark", "warning")

    def take_focus(self) -> None:
        """Put the cursor on the way it is read now."""
        self._ways.button(self._doubt.chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Put the cursor on it, which shows where it stands in the table."""
        self.take_focus()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        place = self._label(self._where or self.tr("The whole table"), "label")
        head.addWidget(place, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        question = self._label(doubt_question(self._doubt), "")
        layout.addWidget(question)
        if self._doubt.excerpt.strip():
            layout.addWidget(self._label(self.tr("“{text}”").format(text=self._doubt.excerpt.strip()), "muted"))
        for number, alternative in enumerate(self._doubt.alternatives):
            layout.addLayout(self._way(number, reading(alternative), f"{place.text()}: {question.text()}"))

    def _way(self, number: int, words: str, doubt: str) -> QHBoxLayout:
        """Return a button with words beside it, which wrap where the button's own would not."""
        way, told = _Way(self), _Words(words, self)
        way.reached.connect(lambda: self.looked_at.emit(self._doubt))
        way.setObjectName(f"way.{number}")
        way.setAccessibleName(words)
        way.setAccessibleDescription(doubt)
        told.pressed.connect(way.press)
        self._ways.addButton(way, number)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        return row

    def _label(self, words: str, look: str) -> QLabel:
        label = QLabel(words, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_look(label, look)
        return label


class _Way(QRadioButton):
    """A button that tells when the cursor comes to it."""

    reached = Signal()

    def press(self) -> None:
        """Choose it as a click on the button does."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor came."""
        super().focusInEvent(event)
        self.reached.emit()


class _Words(QLabel):
    """The words beside a button, which press it too."""

    pressed = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Press the button."""
        self.pressed.emit()

"""Several of a list's choices: each chosen one is a chip that can be removed, others are found by typing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui.icons import icon
from secretariat.ui.kit.elided import ElidedLabel
from secretariat.ui.kit.fields import Choice, Field
from secretariat.ui.kit.inputs import Input
from secretariat.ui.theme import set_look

MOST_SHOWN = 12
"""Lines of the list that drops from the field."""


class KeysInput(Input):
    """The chosen ones, under each other, over a line in which the next is sought.

    Down opens the list of those not chosen yet, typing narrows it, Enter takes one; Backspace in the empty line takes
    the last one away. A key that is no longer among the choices is shown as unknown and stays until it is removed.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._area = QFrame()
        self._line = QLineEdit(self._area)
        super().__init__(self._area, parent)
        self._field = field
        self._choices: Sequence[Choice] = ()
        self._value: tuple[Hashable, ...] = ()
        self._chips: list[_Chip] = []
        self._locked = False
        self._list = QStringListModel(self)
        self._completer = QCompleter(self._list, self)
        self._popup = QListView()  # which the completer takes over
        self._column = QVBoxLayout(self._area)
        self._build()
        self.offer(field.choices)

    def offer(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._show_chips()

    def show_value(self, value: Any) -> None:
        if tuple(value or ()) != self._value:
            self._value = tuple(value or ())
            self._show_chips()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._line.setVisible(not locked)
        for chip in self._chips:
            chip.remove.setVisible(not locked)

    def name_for_readers(self, name: str, description: str = "") -> None:
        self._area.setAccessibleName(name)
        self._line.setAccessibleName(self.tr("{field}: add one").format(field=name))
        self._line.setAccessibleDescription(description)

    def labels(self) -> tuple[str, ...]:
        """Return the words of what is chosen, in order."""
        return tuple(self._word(key) for key in self._value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down if not self._popup.isVisible():
                self._open_list()
            case Qt.Key.Key_Backspace if not self._line.text() and self._value:
                self._remove(self._value[-1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._line.text().strip():
                self._take_first()
            case _:
                return False
        return True

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._line.setObjectName(f"add.{self._field.name}")
        self._line.setPlaceholderText(self._field.ghost or self.tr("Type to find one, or press Down"))
        self._line.addAction(icon("plus", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        opener = self._line.addAction(icon("chevron-down", role="muted"), QLineEdit.ActionPosition.TrailingPosition)
        opener.setToolTip(self.tr("Show the list (Down)"))
        opener.triggered.connect(self._open_list)
        self._completer.setPopup(self._popup)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(MOST_SHOWN)
        # Queued: the completer writes the words into the line after it has told of them.
        self._completer.activated.connect(self._on_word_chosen, Qt.ConnectionType.QueuedConnection)
        self._line.setCompleter(self._completer)
        self._line.installEventFilter(self)
        self._column.addWidget(self._line)
        self.setFocusProxy(self._line)

    def _open_list(self) -> None:
        self._line.setFocus()
        self._completer.setCompletionPrefix(self._line.text())
        self._completer.complete()

    def _on_word_chosen(self, word: str) -> None:
        self._line.clear()
        found = next((choice.value for choice in self._offered() if choice.label == word), None)
        if found is not None:
            self._take((*self._value, found))

    def _take_first(self) -> None:
        """Take the chosen line of the list, or the first that holds what is typed."""
        chosen = self._popup.currentIndex() if self._popup.isVisible() else None
        if chosen is None or not chosen.isValid():
            self._completer.setCompletionPrefix(self._line.text().strip())
            chosen = self._completer.completionModel().index(0, 0)
        word = chosen.data()
        self._popup.hide()
        if word:
            self._on_word_chosen(str(word))

    def _remove(self, key: Hashable) -> None:
        self._take(tuple(chosen for chosen in self._value if chosen != key))
        self._line.setFocus()

    def _take(self, value: tuple[Hashable, ...]) -> None:
        if self._locked:
            return
        self._value = value
        self._show_chips()
        self.edited.emit(value)

    def _offered(self) -> list[Choice]:
        return [choice for choice in self._choices if choice.value not in self._value]

    def _word(self, key: Hashable) -> str:
        found = next((choice.label for choice in self._choices if choice.value == key), "")
        return found or self.tr("Unknown: no longer in the list")

    def _show_chips(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        known = {choice.value for choice in self._choices}
        self._chips = [
            _Chip(self._word(key), self.tr("Remove"), is_known=key in known, parent=self._area) for key in self._value
        ]
        for index, (chip, key) in enumerate(zip(self._chips, self._value, strict=True)):
            self._place(chip, index, key)
        self._list.setStringList([choice.label for choice in self._offered()])

    def _place(self, chip: _Chip, index: int, key: Hashable) -> None:
        chip.remove.clicked.connect(lambda: self._remove(key))
        chip.remove.setObjectName(f"remove.{self._field.name}.{index}")
        chip.remove.setVisible(not self._locked)
        self._column.insertWidget(index, chip)
        chip.show()


class _Chip(QFrame):
    """One chosen choice: its words, cut short where there is no room, and the button that takes it away."""

    def __init__(self, words: str, remove: str, *, is_known: bool, parent: QWidget) -> None:
        super().__init__(parent)
        set_look(self, "well")
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", role="muted"))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setToolTip(remove)
        self.remove.setAccessibleName(f"{remove}: {words}")
        told = ElidedLabel(self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setText(words)
        told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(6)
        if not is_known:
            sign = QLabel(self)
            sign.setPixmap(icon("triangle-alert", role="warning").pixmap(16, 16))
            set_look(told, "warning")
            row.addWidget(sign)
        row.addWidget(told, 1)
        row.addWidget(self.remove)

"""One field of the carried-over page: how it stands, both periods' words, what looks stale, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.rolling.carried_fields import LOOKS, CarriedField, FieldState, word
from secretariat.ui.side_by_side.cards import Card
from secretariat.ui.side_by_side.passages import Side, Sign, side_by_side, stale_words, with_stale
from secretariat.ui.side_by_side.two_columns import TwoColumns

CONFIRM, CHANGE, EMPTY, TAKE_AGAIN = "confirm", "change", "empty", "take_again"

_BUTTONS: dict[str, tuple[str, object, str]] = {
    CONFIRM: ("check", QT_TRANSLATE_NOOP("CarriedCard", "Confirm"), "Ctrl+Alt+Return"),
    CHANGE: ("pen-line", QT_TRANSLATE_NOOP("CarriedCard", "Change"), "Return"),
    EMPTY: ("circle-minus", QT_TRANSLATE_NOOP("CarriedCard", "Empty"), ""),
    TAKE_AGAIN: ("undo-2", QT_TRANSLATE_NOOP("CarriedCard", "Take last time's words again"), ""),
}
"""The drawing, the words and the keys of each thing that can be done with a field."""

_OFFERED: dict[FieldState, frozenset[str]] = {
    FieldState.UNCONFIRMED: frozenset({CONFIRM, CHANGE, EMPTY}),
    FieldState.CONFIRMED: frozenset({CHANGE, EMPTY}),
    FieldState.CHANGED: frozenset({CHANGE, EMPTY, TAKE_AGAIN}),
    FieldState.EMPTIED: frozenset({CHANGE, TAKE_AGAIN}),
    FieldState.NEW: frozenset({CHANGE, EMPTY}),
    FieldState.BLANK: frozenset({CHANGE}),
    FieldState.LEFT_OUT: frozenset({TAKE_AGAIN}),
}

translate = QCoreApplication.translate


class CarriedCard(Card):
    """Shows a `CarriedField`. `wanted` carries what is to be done and the field's key."""

    wanted = Signal(str, str)

    def __init__(self, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: CarriedField | None = None
        self._is_locked = self._is_chosen = False
        self._label = QLabel(self, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_look(self._label, "label")
        self._chip = Chip(self)
        self._columns = TwoColumns(*names, self)
        self._sign = QLabel(self)
        self._stale = QLabel(self, wordWrap=True)
        self._stale.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_look(self._stale, "warning")
        self._buttons = {act: self._button(act) for act in _BUTTONS}
        self._build()
        self._tint()
        theme.appearance().changed.connect(self._tint)

    def show_content(self, content: CarriedField) -> None:
        self._field = content
        self._label.setText(content.label)
        self._chip.tell(word(content.state), *LOOKS[content.state])
        before, now = side_by_side(content.before, content.now)
        now = with_stale(now, content.old_years)
        self._columns.show_sides(before, now, when_empty=self.tr("Nothing"))
        self._stale.setText(stale_told(now))
        self._sign.setVisible(bool(self._stale.text()))
        for act, button in self._buttons.items():
            button.setObjectName(f"action.{act}_field.{content.key}")
            button.setAccessibleName(f"{button.text()}: {content.label}")
        self._offer()

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Let the buttons of the chosen card, and no others, be on the way of the Tab key."""
        self._is_chosen = is_chosen
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be done."""
        self._is_locked = is_locked
        self._offer()

    def _offer(self) -> None:
        if self._field is None:
            return
        offered = _OFFERED[self._field.state]
        if self._field.state is FieldState.UNCONFIRMED and not self._field.is_same:
            offered |= {TAKE_AGAIN}
        for act, button in self._buttons.items():
            button.setVisible(act in offered and not self._is_locked)

    def _button(self, act: str) -> QPushButton:
        drawing, words, keys = _BUTTONS[act]
        is_first = act == CONFIRM
        label = translate("CarriedCard", str(words))
        button = QPushButton(icon(drawing, role="accent"), label, self)
        theme.set_look(button, "" if is_first else "quiet")
        button.setToolTip(with_keys(label, keys))
        button.clicked.connect(lambda: self.wanted.emit(act, self._field.key if self._field else ""))
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._columns)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self._stale, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        layout.addLayout(row)

    def _tint(self) -> None:
        ratio = self.devicePixelRatio()
        self._sign.setPixmap(pixmap("triangle-alert", role="warning", side=16, ratio=ratio))


def stale_told(side: Side) -> str:
    """Return what to look at twice in a field, in words; empty when nothing looks left over."""
    years, notes = stale_words(side, Sign.OLD_YEAR), stale_words(side, Sign.BRACKETED)
    told = []
    if years:
        told.append(translate("CarriedCard", "Names the period before: {years}.").format(years=", ".join(years)))
    if notes:
        told.append(translate("CarriedCard", "A note stands in the text: {notes}").format(notes=" · ".join(notes)))
    return " ".join(told)

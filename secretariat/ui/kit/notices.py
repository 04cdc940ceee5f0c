"""Notices: a bar above the record that says what happened, what it means and what to do; long work shows there too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from secretariat.ui.icons import icon, pixmap
from secretariat.ui.theme import appearance, set_look

MOST = 3
"""Notices shown at once; the oldest gives way."""

BRIEF_MILLISECONDS = 8000
"""How long a good notice stays: long enough to read it and to reach its button."""


class NoticeKind(Enum):
    """How a notice weighs; each has a colour, an icon and a word for screen readers."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"


SIGNS: dict[NoticeKind, tuple[str, str]] = {
    NoticeKind.INFO: ("info", "accent"),
    NoticeKind.GOOD: ("circle-check", "good"),
    NoticeKind.WARNING: ("triangle-alert", "warning"),
    NoticeKind.ERROR: ("circle-alert", "error"),
}
"""The drawing and the colour of each kind."""


@dataclass(frozen=True, slots=True)
class NoticeButton:
    """Something that can be done about it. The notice closes afterwards unless `keeps`."""

    label: str
    do: Callable[[], None]
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened (`message`), what it means for the work (`meaning`) and what to do (`advice`).

    A notice with the same `key` takes the place of the earlier one. A `brief` one goes by itself.
    """

    kind: NoticeKind
    message: str
    meaning: str = ""
    advice: str = ""
    buttons: tuple[NoticeButton, ...] = ()
    key: str = ""
    brief: bool = False


class NoticeBar(QWidget):
    """The stack of notices above a record. `answered` when one went by its own button: the keys go back to the work."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(8)
        self._strips: list[NoticeStrip] = []
        self.hide()

    def say(self, notice: Notice) -> NoticeStrip:
        """Show a notice and return its strip."""
        if notice.key:
            self.withdraw(notice.key)
        return self._put(NoticeStrip(notice, self))

    def show_progress(self, message: str, *, cancel: Callable[[], None] | None = None, key: str = "") -> NoticeStrip:
        """Show long work; the strip's `set_progress` moves it on and `dismiss` ends it."""
        strip = self.say(Notice(NoticeKind.INFO, message, key=key))
        strip.begin_progress(cancel)
        return strip

    def withdraw(self, key: str) -> None:
        """Take away the notice with this key, if it stands."""
        for strip in [strip for strip in self._strips if strip.notice.key == key]:
            strip.dismiss()

    def shown(self) -> Sequence[Notice]:
        """Return the notices that stand, oldest first."""
        return tuple(strip.notice for strip in self._strips)

    def _put(self, strip: NoticeStrip) -> NoticeStrip:
        strip.dismissed.connect(self._on_strip_dismissed)
        strip.answered.connect(self.answered)
        self._strips.append(strip)
        self._layout.addWidget(strip)
        while len(self._strips) > MOST:
            self._giving_way().dismiss()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(strip, QAccessible.Event.Alert))
        return strip

    def _giving_way(self) -> NoticeStrip:
        """The oldest that shows no work under way."""
        return next((strip for strip in self._strips[:-1] if not strip.shows_progress), self._strips[0])

    def _on_strip_dismissed(self, strip: NoticeStrip) -> None:
        self._strips.remove(strip)
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self._strips))


class NoticeStrip(QFrame):
    """One notice on the screen."""

    dismissed = Signal(object)
    answered = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self._gone = False
        self._cancel: Callable[[], None] | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._buttons = QHBoxLayout()
        self._sign = QLabel(self)
        set_look(self, f"notice-{notice.kind.value}")
        self.setAccessibleName(" ".join(filter(None, (notice.message, notice.meaning, notice.advice))))
        self._build()
        self._tint()
        appearance().changed.connect(self._tint)
        if notice.brief:
            QTimer.singleShot(BRIEF_MILLISECONDS, self, self.dismiss)

    @property
    def shows_progress(self) -> bool:
        """True while it stands for work under way."""
        return self._bar.isVisibleTo(self)

    def begin_progress(self, cancel: Callable[[], None] | None) -> None:
        """Show a bar that only moves until `set_progress` tells how far the work is."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self._bar.setAccessibleName(self.notice.message)
        if cancel:
            self._cancel = cancel
            self._add_button(NoticeButton(self.tr("Cancel"), cancel))

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` parts out of `total`."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def dismiss(self) -> None:
        """Take the notice away."""
        if not self._gone:
            self._gone = True
            self.dismissed.emit(self)

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, look in ((self.notice.message, "label"), (self._explanation(), "")):
            if text:
                words.addWidget(self._line(text, look))
        words.addWidget(self._bar)
        layout.addLayout(words, 1)
        self._buttons.setSpacing(8)
        layout.addLayout(self._buttons)
        for button in self.notice.buttons:
            self._add_button(button)
        close = QToolButton(self)
        close.setIcon(icon("x", role="muted"))
        close.setToolTip(self.tr("Close this notice"))
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(self.dismiss)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _explanation(self) -> str:
        return " ".join(filter(None, (self.notice.meaning, self.notice.advice)))

    def _line(self, text: str, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            set_look(label, look)
        return label

    def _add_button(self, button: NoticeButton) -> None:
        made = QPushButton(button.label, self)
        made.clicked.connect(lambda: self._on_button_clicked(button))
        self._buttons.addWidget(made)

    def _on_button_clicked(self, button: NoticeButton) -> None:
        if not button.keeps:
            self.dismiss()
        button.do()
        if not button.keeps:
            self.answered.emit()

    def _tint(self) -> None:
        drawing, role = SIGNS[self.notice.kind]
        self._sign.setPixmap(pixmap(drawing, role=role, side=20, ratio=self.devicePixelRatio()))

"""The strip above a sheet: its pages, its state, and how many of last year's fields were looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.sheet_fields import SheetState
from secretariat.ui import report_labels, theme
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.segments import Segment, Segments

ROWS_PAGE, FACTS_PAGE, CARRIED_PAGE = range(3)

STATE_CHIPS = {"accent": "chip-accent", "warning": "chip-warning", "good": "chip-good", "muted": "chip"}
BAR_WIDTH = 120
"""Pixels."""


class SheetStrip(QFrame):
    """Signals: `page_chosen` tells the page, `state_asked` the state wanted, `walk_asked` to go by so many fields."""

    page_chosen = Signal(int)
    state_asked = Signal(object)
    walk_asked = Signal(int)
    confirm_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "bar")
        self._state = SheetState.DRAFTING
        pages = (
            Segment(self.tr("Rows"), "rows_page"),
            Segment(self.tr("Facts and economy"), "facts_page"),
            Segment(self.tr("From last time"), "carried_page"),
        )
        self._pages = Segments(pages, self)
        self._picture = QLabel(self)
        self._chip = QLabel(self)
        self._chip.setObjectName("state.word")
        self._move = QPushButton(self)
        self._move.setObjectName("action.move_on")
        self._progress = _Progress(self)
        self._build()
        self._pages.chosen.connect(self.page_chosen)
        self._move.clicked.connect(lambda: self.state_asked.emit(self._target))
        self._progress.walk_asked.connect(self.walk_asked)
        self._progress.confirm_asked.connect(self.confirm_asked)
        theme.appearance().changed.connect(self._tint)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._pages.page

    def show_page(self, page: int) -> None:
        """Mark `page` as the one shown."""
        self._pages.show_page(page)

    def show_state(self, state: SheetState) -> None:
        """Show where the sheet is on its way to print, and the step that usually follows."""
        self._state = state
        words = report_labels.word(state)
        self._chip.setText(words)
        self._chip.setAccessibleName(self.tr("State: {state}").format(state=words))
        theme.set_look(self._chip, STATE_CHIPS[report_labels.look(state)[1]])
        ready = self._target is SheetState.READY
        self._move.setText(self.tr("It is ready") if ready else self.tr("Back to drafting"))
        self._tint()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the fields that were carried over are looked at; nothing for a sheet that is new."""
        self._pages.offer(CARRIED_PAGE, is_there=total > 0)
        self._progress.show_progress(done, total)

    @property
    def _target(self) -> SheetState:
        return SheetState.DRAFTING if self._state is SheetState.READY else SheetState.READY

    def _tint(self) -> None:
        drawing, role = report_labels.look(self._state)
        self._picture.setPixmap(pixmap(drawing, role=role, side=16, ratio=self.devicePixelRatioF()))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._pages)
        top.addStretch(1)
        top.addWidget(self._move)
        state = QWidget(self._progress)
        facts = QHBoxLayout(state)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(8)
        for part in (self._picture, self._chip):
            facts.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._progress.put_first(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._progress)


class _Progress(QWidget):
    """How far the fields of last time are looked at, and the keys to walk them; in more lines where it is narrow."""

    walk_asked = Signal(int)
    confirm_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Fields that were looked at"))
        self._words = QLabel(self)
        self._words.setObjectName("sheet.progress")
        self._back = self._button("arrow-up", self.tr("The unconfirmed field before"), "Shift+F9", -1)
        self._next = self._button("arrow-down", self.tr("Next unconfirmed field"), "F9", 1)
        self._confirm = QPushButton(icon("check", role="accent"), self.tr("Confirm and go on"), self)
        self._confirm.setObjectName("action.confirm_here")
        self._confirm.setToolTip(with_keys(self.tr("This field still holds; go on to the next"), "Ctrl+Alt+Return"))
        theme.set_look(self._confirm, "quiet")
        self._confirm.clicked.connect(self.confirm_asked)
        self._told = self._together(self._bar, self._words)
        self._keys = self._together(self._back, self._next, self._confirm)
        self._flow = FlowLayout(self, margin=0, gap=8)

    def put_first(self, widget: QWidget) -> None:
        """Place what stands in the same line, before the progress."""
        for part in (widget, self._told, self._keys):
            self._flow.addWidget(part)

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` fields; what is finished needs no keys any more."""
        self._told.setVisible(total > 0)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        is_done = done >= total
        self._words.setText(self.tr("{done} of {total} fields confirmed").format(done=done, total=total))
        theme.set_look(self._words, "good" if is_done else "muted")
        self._keys.setHidden(is_done)

    def _together(self, *parts: QWidget) -> QWidget:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in parts:
            row.addWidget(part)
        return group

    def _button(self, drawing: str, words: str, keys: str, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setToolTip(with_keys(words, keys))
        button.setAccessibleName(words)
        button.setObjectName("action.next_unconfirmed_here" if steps > 0 else "action.previous_unconfirmed_here")
        button.clicked.connect(lambda: self.walk_asked.emit(steps))
        return button

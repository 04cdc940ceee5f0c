"""The strip above a hearing: its two pages, where it is in its life, its deadline, and the moves it can make."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.hearings import MOVES, HearingState, Urgency
from secretariat.ui import labels, theme
from secretariat.ui.hearings import words
from secretariat.ui.icons import icon
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.record.remark_row import RemarkRow

HEARING_PAGE = 0
RESPONSE_PAGE = 1

STATE_CHIPS = {"accent": "chip-accent", "warning": "chip-warning", "good": "chip-good", "muted": "chip"}


class StateStrip(QFrame):
    """Signals: `page_chosen` tells the page, `move_asked` the state to move to and the remark; issuing asks more."""

    page_chosen = Signal(int)
    move_asked = Signal(object, str)
    issue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "bar")
        self._state: HearingState | None = None
        self._target: HearingState | None = None
        self._pages = Segments(
            (Segment(self.tr("The hearing"), "hearing_page"), Segment(self.tr("The response"), "response_page")), self
        )
        self._chip = QLabel(self)
        self._chip.setObjectName("state.word")
        self._deadline = QLabel(self)
        self._deadline.setObjectName("state.deadline")
        self._next = QPushButton(self)
        self._next.setObjectName("action.move_on")
        self._next.clicked.connect(self._on_next_clicked)
        self._more = QToolButton(self)
        self._remark = RemarkRow(self)
        self._build()
        self.show_state(None)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._pages.page

    def show_page(self, page: int) -> None:
        """Mark `page` as the one shown."""
        self._pages.show_page(page)

    def show_state(self, state: HearingState | None) -> None:
        """Show where the hearing is; None for one that is not stored yet."""
        self._state = state
        self._remark.hide()
        # An issued response has its banner, which offers the correction.
        moves = () if state is None or state is HearingState.ISSUED else MOVES[state]
        self._next.setVisible(bool(moves))
        self._more.setVisible(len(moves) > 1)
        if state is None:
            self._chip.setText(self.tr("Not saved yet"))
            theme.set_look(self._chip, "chip")
            return
        self._chip.setText(labels.state(state))
        self._chip.setAccessibleName(self.tr("State: {state}").format(state=labels.state(state)))
        theme.set_look(self._chip, STATE_CHIPS[labels.STATE_LOOKS[state][1]])
        if moves:
            self._next.setText(words.move(state, moves[0]))
            theme.set_look(self._next, "primary" if moves[0] is HearingState.ISSUED else "")
        self._fill_menu(state, moves[1:])

    def show_deadline(self, sentence: str, urgency: Urgency) -> None:
        """Show the deadline in force and how pressing it is."""
        self._deadline.setText(sentence)
        theme.set_look(self._deadline, words.URGENCY_LOOKS[urgency])

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(self._next)
        row.addWidget(self._more)
        self._more.setIcon(icon("ellipsis", role="muted"))
        self._more.setToolTip(self.tr("More moves"))
        self._more.setAccessibleName(self.tr("More moves"))
        self._more.setObjectName("action.more_moves")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(self._chip)
        facts.addWidget(self._deadline)
        facts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(8)
        for part in (row, facts):
            layout.addLayout(part)
        layout.addWidget(self._remark)
        self._remark.confirmed.connect(self._on_remark_confirmed)
        self._pages.chosen.connect(self.page_chosen)

    def _fill_menu(self, state: HearingState, moves: tuple[HearingState, ...]) -> None:
        menu = QMenu(self._more)
        for target in moves:
            action = menu.addAction(words.move(state, target), partial(self._begin_move, target))
            action.setObjectName(f"action.move.{target.value}")
        before = self._more.menu()
        self._more.setMenu(menu)
        if before is not None:
            before.deleteLater()

    def _on_next_clicked(self) -> None:
        if self._state is not None:
            self._begin_move(MOVES[self._state][0])

    def _begin_move(self, target: HearingState) -> None:
        if target is HearingState.ISSUED:
            self.issue_asked.emit()
        elif self._state is not None:
            self._target = target
            self._remark.ask(words.move(self._state, target))

    def _on_remark_confirmed(self, remark: str) -> None:
        if self._target is not None:
            self.move_asked.emit(self._target, remark)

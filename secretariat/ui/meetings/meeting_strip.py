"""The strip above a meeting: how far it is on its way, what the next step does, and the button that takes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.hearings import Urgency
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.ui import theme
from secretariat.ui.icons import pixmap
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.meetings import labels

translate = QCoreApplication.translate

STEPS: Final = tuple(MeetingState)
SEND, HOLD, APPROVE, REOPEN = "send_agenda", "mark_held", "approve_minutes", "open_minutes"
"""The steps that can be taken, as the ids of their commands."""

NEXT: Final[dict[MeetingState, tuple[str, object]]] = {
    MeetingState.PLANNED: (SEND, QT_TRANSLATE_NOOP("MeetingStrip", "Send out the agenda …")),
    MeetingState.AGENDA_SENT: (HOLD, QT_TRANSLATE_NOOP("MeetingStrip", "Mark as held …")),
    MeetingState.HELD: (APPROVE, QT_TRANSLATE_NOOP("MeetingStrip", "Approve the minutes …")),
    MeetingState.MINUTES_APPROVED: (REOPEN, QT_TRANSLATE_NOOP("MeetingStrip", "Open the minutes again")),
}
"""The step that usually follows, and the words on its button."""

TOLD: Final[dict[MeetingState, object]] = {
    MeetingState.PLANNED: QT_TRANSLATE_NOOP("MeetingStrip", "Sending the agenda out draws the numbers of its items."),
    MeetingState.AGENDA_SENT: QT_TRANSLATE_NOOP(
        "MeetingStrip", "Once the meeting is held, its preview and its papers are the minutes."
    ),
    MeetingState.HELD: QT_TRANSLATE_NOOP("MeetingStrip", "Every point is decided. Approving closes the minutes."),
    MeetingState.MINUTES_APPROVED: QT_TRANSLATE_NOOP("MeetingStrip", "The minutes are approved and are read only."),
}


class MeetingStrip(QFrame):
    """`asked` carries the id of a step that is to be taken."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_look(self, "bar")
        self._state = MeetingState.PLANNED
        self._steps = [_Step(state, self) for state in STEPS]
        self._deadline = Chip(self)
        self._deadline.setObjectName("meeting.deadline")
        self._deadline.hide()
        self._told = QLabel(self, wordWrap=True)
        self._told.setObjectName("meeting.next")
        theme.set_look(self._told, "help")
        self._again = QPushButton(self.tr("Send it out again …"), self)
        self._again.setObjectName("action.send_again")
        self._again.setToolTip(self.tr("Items that came since draw the next free numbers; nobody else's changes"))
        self._next = QPushButton(self)
        self._next.setObjectName("action.next_step")
        self._again.clicked.connect(lambda _: self.asked.emit(SEND))
        self._next.clicked.connect(lambda _: self.asked.emit(NEXT[self._state][0]))
        self._build()

    def show_meeting(self, state: MeetingState, *, undecided: int, unnumbered: int) -> None:
        """Show where the meeting is, how many points are `undecided` and how many items `unnumbered`."""
        self._state = state
        for step in self._steps:
            step.show_at(state)
        told = translate("MeetingStrip", str(TOLD[state]))
        if state is MeetingState.HELD and undecided:
            told = self.tr("Points without a decision: {count}. The minutes are approved when all are decided.").format(
                count=undecided
            )
        if state is MeetingState.AGENDA_SENT and unnumbered:
            told = self.tr("Items that came after the agenda went out: {count}.").format(count=unnumbered)
        self._told.setText(told)
        self._next.setText(translate("MeetingStrip", str(NEXT[state][1])))
        self._next.setToolTip(told)
        theme.set_look(self._next, "" if state is MeetingState.MINUTES_APPROVED else "primary")
        self._next.setDisabled(state is MeetingState.HELD and bool(undecided))
        self._again.setVisible(state is MeetingState.AGENDA_SENT and bool(unnumbered))

    def show_deadline(self, words: str, urgency: Urgency) -> None:
        """Show by when the agenda goes out and how pressing that is, in the place of what the next step does."""
        self._deadline.setVisible(bool(words))
        self._told.setHidden(bool(words))
        if words:
            drawing, role = labels.URGENCY_DRAWINGS[urgency]
            self._deadline.tell(self.tr("Agenda out by {when}").format(when=words), drawing, role)

    def _build(self) -> None:
        way = QWidget(self)
        flow = FlowLayout(way, margin=0, gap=12)
        for step in self._steps:
            flow.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._deadline)
        foot.addWidget(self._told, 1)
        foot.addStretch()
        foot.addWidget(self._again)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(6)
        layout.addWidget(way)
        layout.addLayout(foot)


class _Step(QWidget):
    """One state on the way: passed, where the meeting is, or still to come; told by drawing, weight and name."""

    def __init__(self, state: MeetingState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._now = MeetingState.PLANNED
        self._picture = QLabel(self)
        # Two labels: one that changes its look keeps the width it had.
        self._here, self._elsewhere = (QLabel(labels.state(state), self) for _ in range(2))
        theme.set_look(self._here, "chip-accent")
        theme.set_look(self._elsewhere, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._here)
        row.addWidget(self._elsewhere)
        theme.appearance().changed.connect(self._tint)

    def show_at(self, now: MeetingState) -> None:
        """Show this step for a meeting that is at `now`."""
        self._now = now
        here, there = STEPS.index(now), STEPS.index(self._state)
        self._here.setVisible(here == there)
        self._elsewhere.setVisible(here != there)
        told = self.tr("done") if there < here else self.tr("now") if there == here else self.tr("to come")
        self.setAccessibleName(f"{labels.state(self._state)}: {told}")
        self._tint()

    def _tint(self) -> None:
        here, there = STEPS.index(self._now), STEPS.index(self._state)
        drawing, role = ("circle-check", "good") if there < here else ("circle", "muted")
        if here == there:
            drawing, role = labels.STATE_LOOKS[self._state]
        self._picture.setPixmap(pixmap(drawing, role=role, side=16, ratio=self.devicePixelRatioF()))

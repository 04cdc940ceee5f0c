"""Takes a meeting a step on: its agenda sent out, the meeting held, its minutes approved or opened again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from secretariat.application.faults import Withheld
from secretariat.application.ports import Changes
from secretariat.domain.meetings.meetings import Meeting, MeetingState
from secretariat.ui.kit.confirm import ask
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.meeting_strip import APPROVE, HOLD, REOPEN, SEND
from secretariat.ui.meetings.open_meeting import OpenMeeting

MOVE_KEY = "meeting_move"


class MeetingMoves(QObject):
    """Asks what cannot be undone, stores what is unsaved, and takes the step. `save` says whether all is stored."""

    def __init__(self, record: OpenMeeting, save: Callable[[], bool]) -> None:
        super().__init__(record)
        self._record = record
        self._save = save

    def possible(self) -> tuple[str, ...]:
        """Return the steps that can be taken from where the meeting is."""
        match self._record.state:
            case MeetingState.PLANNED | MeetingState.AGENDA_SENT:
                return (SEND, HOLD)
            case MeetingState.HELD:
                return (APPROVE,)
        return (REOPEN,)

    def take(self, step: str) -> None:
        """Ask about a step where it cannot be undone, and take it."""
        steps: dict[str, Callable[[], None]] = {
            SEND: self._ask_to_send,
            HOLD: self._ask_to_hold,
            APPROVE: self._ask_to_approve,
            REOPEN: self._reopen,
        }
        steps[step]()

    def _ask_to_send(self) -> None:
        is_again = self._record.state is MeetingState.AGENDA_SENT
        meaning = (
            self.tr("Items that came since draw the next free numbers. The others keep theirs.")
            if is_again
            else self.tr("Its items draw their numbers, 1 to {count}, in the order they stand.").format(
                count=len(self._record.meeting.form.items)
            )
        )
        heading = self.tr("Send the agenda out again?") if is_again else self.tr("Send the agenda out?")
        meetings = self._record.services.meetings
        self._ask(
            heading,
            meaning + " " + self.tr("The program sends nothing itself: print it or save it afterwards."),
            verb=self.tr("Send it out"),
            call=lambda meeting: meetings.send_agenda(meeting.id, version=meeting.version),
            told=self.tr("The agenda is sent out. Its items have their numbers."),
        )

    def _ask_to_hold(self) -> None:
        self._ask(
            self.tr("Is the meeting held?"),
            self.tr(
                "From now on its papers are the minutes. This cannot be taken back; what is decided can be changed."
            ),
            verb=self.tr("It is held"),
            call=self._to(MeetingState.HELD),
            told=self.tr("The meeting is held. Its preview and its papers are the minutes."),
        )

    def _ask_to_approve(self) -> None:
        self._ask(
            self.tr("Approve the minutes?"),
            self.tr("They can then be read and printed only, until they are opened again."),
            verb=self.tr("Approve them"),
            call=self._to(MeetingState.MINUTES_APPROVED),
            told=self.tr("The minutes are approved."),
        )

    def _reopen(self) -> None:
        self._take(self._to(MeetingState.HELD), self.tr("The minutes are open again."))

    def _to(self, state: MeetingState) -> Callable[[Meeting], Meeting]:
        meetings = self._record.services.meetings
        return lambda meeting: meetings.move(meeting.id, state, version=meeting.version)

    def _ask(self, heading: str, meaning: str, *, verb: str, call: Callable[[Meeting], Meeting], told: str) -> None:
        question = ask(self._record.window, heading, meaning, verb=verb, do=lambda: self._take(call, told))
        question.setObjectName("meeting_step")

    def _take(self, call: Callable[[Meeting], Meeting], told: str) -> None:
        if not self._save():
            return
        meeting = self._record.stored_meeting
        if meeting is not None:
            self._record.operations.run(
                lambda: call(meeting),
                changes=Changes.MEETINGS,
                on_done=lambda moved: self._on_moved(moved, told),
                on_withheld=self._on_withheld,
            )

    def _on_moved(self, meeting: Meeting, told: str) -> None:
        self._record.follow(meeting)
        self._record.operations.say(NoticeKind.GOOD, told, key=MOVE_KEY, brief=True)

    def _on_withheld(self, refusal: Withheld) -> None:
        self._record.operations.say(
            NoticeKind.WARNING,
            self.tr("The meeting stays where it is."),
            meaning=labels.withheld(refusal),
            key=MOVE_KEY,
        )

"""Takes a meeting a step on: its agenda sent out, the meeting held, its minutes approved or opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from secretariat.application.faults import Withheld
from secretariat.application.ports import Changes
from secretariat.domain.danish.dates import short_date
from secretariat.domain.meetings.meetings import Meeting, MeetingState
from secretariat.domain.problems import Finding, Severity
from secretariat.ui import labels as office_labels
from secretariat.ui.kit.confirm import Question, ask
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.meeting_strip import APPROVE, HOLD, REOPEN, SEND
from secretariat.ui.meetings.open_meeting import OpenMeeting

MOVE_KEY = "meeting_move"

MOST_TOLD = 3
"""So many errors are told in full before the agenda goes out; the control panel has all."""


class MeetingMoves(QObject):
    """Asks what cannot be undone, stores what is unsaved, and takes the step. `save` says whether all is stored.

    An agenda with errors on it may go out; the question tells them, also those that are found while it stands open.
    """

    def __init__(self, record: OpenMeeting, save: Callable[[], bool]) -> None:
        super().__init__(record)
        self._record = record
        self._save = save
        self._errors: tuple[Finding, ...] = ()
        self._sending: Question | None = None

    def know_findings(self, findings: Sequence[Finding]) -> None:
        """Know what the checks find in the meeting and in what is on its agenda."""
        self._errors = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
        if self._sending is not None:
            self._sending.say_meaning(self._sending_words())

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
        heading = self.tr("Send the agenda out again?") if is_again else self.tr("Send the agenda out?")
        meetings = self._record.services.meetings
        self._sending = self._ask(
            heading,
            self._sending_words(),
            verb=self.tr("Send it out"),
            call=lambda meeting: meetings.send_agenda(meeting.id, version=meeting.version),
            told=self.tr("The agenda is sent out. Its items have their numbers."),
        )
        self._sending.finished.connect(self._on_sending_answered)

    def _on_sending_answered(self) -> None:
        self._sending = None

    def _sending_words(self) -> str:
        """Return what sending the agenda out means, and which errors stand open on it."""
        meaning = (
            self.tr("Items that came since draw the next free numbers. The others keep theirs.")
            if self._record.state is MeetingState.AGENDA_SENT
            else self.tr("Its items draw their numbers, 1 to {count}, in the order they stand.").format(
                count=len(self._record.meeting.form.items)
            )
        )
        meaning += " " + self.tr("The program sends nothing itself: print it or save it afterwards.")
        if not self._errors:
            return meaning
        heading = self.tr("Errors that stand open on it: {count}").format(count=len(self._errors))
        told = [office_labels.finding(finding) for finding in self._errors[:MOST_TOLD]]
        more = [self.tr("The control panel has the others.")] if len(self._errors) > MOST_TOLD else []
        return "\n".join((meaning, "", heading, *told, *more))

    def _ask_to_hold(self) -> None:
        day = self._record.draft.day
        lies_ahead = day is not None and day > self._record.services.clock.today()
        heading = self.tr("The meeting is on {date}. Is it held?") if lies_ahead else self.tr("Is the meeting held?")
        self._ask(
            heading.format(date=short_date(day) if day else ""),
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

    def _ask(self, heading: str, meaning: str, *, verb: str, call: Callable[[Meeting], Meeting], told: str) -> Question:
        question = ask(self._record.window, heading, meaning, verb=verb, do=lambda: self._take(call, told))
        question.setObjectName("meeting_step")
        return question

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

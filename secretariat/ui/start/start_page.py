"""The start page: hearings by deadline, what others owe, what was carried over, meetings, and open errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.application.controlled import Controlled, is_error
from secretariat.application.ports import Changes
from secretariat.application.progress import Cancelled
from secretariat.application.services import Services
from secretariat.application.starting import DueItem, DueKind
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import Urgency
from secretariat.ui.control.report_out import ControlReport
from secretariat.ui.icons import icon
from secretariat.ui.kit.cards_area import CardsArea
from secretariat.ui.kit.line_card import LineCard
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.records import RecordTab
from secretariat.ui.start.due_lines import Opened, line
from secretariat.ui.theme import set_look

SHOWN = (
    Changes.COMMITTEES
    | Changes.HEARINGS
    | Changes.RESPONSES
    | Changes.PERIODS
    | Changes.INITIATIVES
    | Changes.SHEETS
    | Changes.DOCUMENTS
    | Changes.MEETINGS
)
_HEARINGS, _MEETINGS, _OWED, _CARRIED, _ERRORS = "due_hearings", "due_meetings", "due_owed", "due_carried", "errors"
_CARDS: Mapping[DueKind, str] = {
    DueKind.HEARING: _HEARINGS,
    DueKind.CONTRIBUTION: _OWED,
    DueKind.UNCONFIRMED: _CARRIED,
    DueKind.AGENDA: _MEETINGS,
    DueKind.MEETING: _MEETINGS,
    DueKind.MINUTES: _MEETINGS,
}


class StartPage(RecordTab):
    """What is due for one committee."""

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    place_wanted = Signal(object, int, object)
    """A `RecordKind`, the id of a record and a finding in it: it is to be opened there."""
    waiting_changed = Signal(int)
    """How many things are overdue or due soon."""

    def __init__(self, services: Services, operations: Operations) -> None:
        super().__init__()
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._due: Sequence[DueItem] = ()
        self._check = QPushButton(icon("shield-check", role="accent"), self.tr("Check everything"), self)
        self._check.setObjectName("check.everything")
        self._check.clicked.connect(lambda _: self.check_everything())
        self._print = QPushButton(icon("list-checks", role="accent"), self.tr("Control report …"), self)
        self._print.setObjectName("check.report")
        self._print.setToolTip(self.tr("Weigh everything and print what is found"))
        self._print.clicked.connect(lambda _: self.print_report())
        self._report = ControlReport(services, operations, self)
        self._cards = self._made_cards()
        self._build()

    @property
    def key(self) -> str:
        """There is one such page."""
        return "start"

    @property
    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Start")

    @property
    def icon_name(self) -> str:
        """The drawing on the tab."""
        return "list-checks"

    @property
    def waiting(self) -> int:
        """How many things are overdue or due soon."""
        return sum(item.urgency in (Urgency.OVERDUE, Urgency.SOON) for item in self._due)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The check of everything, and its report."""
        if self._committee is None:
            return {}
        return {"check_everything": self.check_everything, "control_report": self.print_report}

    def begin(self) -> None:
        """Put the cursor in the first list that holds anything."""
        card = next((card for card in self._cards.values() if card.lines), None)
        (card.list if card else self).setFocus()

    def show_committee(self, committee_id: CommitteeId | None) -> None:
        """Show what is due for a committee."""
        self._committee = committee_id
        self._forget_errors()
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow what is stored."""
        if changes & SHOWN:
            self._read()

    def check_everything(self) -> None:
        """Weigh all the committee has, beside the screen, and list what has open errors."""
        committee, control = self._committee, self._services.control
        if committee is None:
            return

        def weigh(progress: Progress) -> Sequence[Controlled] | None:
            try:
                return control.of_committee(committee, tell=progress.tell)
            except Cancelled:
                return None

        self._check.setEnabled(False)
        self._operations.run_in_background(
            weigh,
            message=self.tr("Everything is being checked"),
            on_done=self._on_checked,
            on_fault=lambda _: self._check.setEnabled(True),
        )

    def print_report(self) -> None:
        """Weigh all the committee has, and ask what becomes of the report on it."""
        committee, control = self._committee, self._services.control
        if committee is not None:
            self._report.ask(lambda tell: control.of_committee(committee, tell=tell), "", committee)

    # What is shown

    def _read(self) -> None:
        committee = self._committee
        if committee is None:
            self._show(())
        else:
            self._operations.run(lambda: self._services.start.due(committee), on_done=self._show)

    def _show(self, due: Sequence[DueItem]) -> None:
        self._due = due
        today = self._services.clock.today()
        for name, card in self._cards.items():
            if name != _ERRORS:
                card.show_lines([line(item, today) for item in due if _CARDS[item.kind] == name])
        self.waiting_changed.emit(self.waiting)

    def _forget_errors(self) -> None:
        with QSignalBlocker(self):
            self._cards[_ERRORS].show_lines(())
        self._cards[_ERRORS].say(self.tr("Weighs hearings, sheets, budget tables, papers and meetings in one go."))

    def _on_checked(self, controlled: Sequence[Controlled] | None) -> None:
        """Show what was found, None when somebody stopped the check: what stood there stays."""
        self._check.setEnabled(True)
        if controlled is None:
            return
        wrong = [one for one in controlled if one.open_errors and one.record is not None]
        card = self._cards[_ERRORS]
        card.show_lines([self._error(one) for one in wrong])
        errors = sum(one.open_errors for one in wrong)
        told = self.tr("Open errors: {count}").format(count=errors) if wrong else self.tr("No open errors were found.")
        card.say(told)

    def _error(self, one: Controlled) -> Line:
        told = self.tr("Open errors: {count}").format(count=one.open_errors)
        worst = next(filter(is_error, one.findings), None)
        subject = Opened(one.kind, one.record, worst) if one.record is not None else None
        return Line(one.title or self.tr("Untitled"), told, "circle-alert", "error", subject)

    def _open(self, subject: object) -> None:
        if not isinstance(subject, Opened):
            return
        if subject.finding is None:
            self.record_wanted.emit(subject.kind, subject.number)
        else:
            self.place_wanted.emit(subject.kind, subject.number, subject.finding)

    # Putting together

    def _made_cards(self) -> dict[str, LineCard]:
        cards = {
            _HEARINGS: LineCard(
                _HEARINGS, self.tr("Hearings"), nothing=self._calm(self.tr("No hearing waits for an answer."))
            ),
            _MEETINGS: LineCard(_MEETINGS, self.tr("Meetings"), nothing=self._calm(self.tr("No meeting is planned."))),
            _OWED: LineCard(
                _OWED, self.tr("Waiting for others"), nothing=self._calm(self.tr("Nobody owes a contribution."))
            ),
            _CARRIED: LineCard(
                _CARRIED,
                self.tr("Carried over and not confirmed"),
                nothing=self._calm(self.tr("Everything that was carried over is confirmed.")),
            ),
            _ERRORS: LineCard(_ERRORS, self.tr("Open errors"), buttons=(self._print, self._check), help_words=" "),
        }
        for card in cards.values():
            card.activated.connect(self._open)
        return cards

    def _calm(self, sentence: str) -> QWidget:
        told = QLabel(sentence, self)
        told.setWordWrap(True)
        set_look(told, "muted")
        return told

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(CardsArea(self.tr("What is due"), tuple(self._cards.values()), self))
        self._forget_errors()

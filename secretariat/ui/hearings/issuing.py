"""Issues an open hearing's response and begins its correction. Each asks once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from secretariat.application.faults import Withheld
from secretariat.application.records import IssuedResponse
from secretariat.domain.hearings import Hearing, HearingState
from secretariat.domain.problems import Severity
from secretariat.ui import labels
from secretariat.ui.hearings.issue_question import IssueQuestion
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.hearings.storing import BOTH, Storing
from secretariat.ui.hearings.versions import Versions
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.operations import Progress

ISSUE_KEY = "issue"


class Issuing(QObject):
    """`under_way` tells when the freezing begins and ends; `findings_wanted` asks to show what held it back."""

    under_way = Signal(bool)
    findings_wanted = Signal()

    def __init__(self, record: OpenHearing, storing: Storing, versions: Versions) -> None:
        super().__init__(record)
        self._record = record
        self._storing = storing
        self._versions = versions
        self._is_under_way = False

    def ask(self) -> None:
        """Ask whether to issue, showing what the checks find; only a response at the chair's approval can be."""
        record = self._record
        if self._is_under_way or record.state is not HearingState.CHAIR_APPROVAL or not self._storing.save():
            return
        if record.hearing is None or record.edited.response is None:
            return
        found = sorted(record.check()(), key=lambda finding: finding.severity is not Severity.ERROR)
        question = IssueQuestion(
            tuple(found),
            number=record.hearing.response_number,
            file_name=record.services.responses.file_name(record.edited.draft),
            parent=record.window,
        )
        question.answered.connect(self._issue)
        question.open()

    def ask_correction(self) -> None:
        """Ask why the issued response is corrected, then begin the next version."""
        if not self._record.is_locked:
            return
        question = ReasonQuestion(
            self.tr("Begin a correction?"),
            self.tr(
                "The issued version stays as it is. The next version can be written from it; its paper says which one "
                "it replaces."
            ),
            verb=self.tr("Begin the correction"),
            reason_label=self.tr("Why is it corrected?"),
            parent=self._record.window,
        )
        question.answered.connect(self._correct)
        question.open()

    def _issue(self, reason: str) -> None:
        record = self._record
        before = self.tr("Before version {number} was issued")
        number = record.hearing.response_number if record.hearing else 1
        if not self._versions.keep(before.format(number=number), quietly=True) or record.hearing is None:
            return
        hearing = record.hearing
        responses, hearings = record.services.responses, record.services.hearings
        self._begin()

        def issue(_: Progress) -> tuple[IssuedResponse, Hearing]:
            issued = responses.issue(hearing.id, version=hearing.version, reason=reason)
            return issued, hearings.get(hearing.id)

        record.operations.run_in_background(
            issue,
            message=self.tr("The response is being issued …"),
            changes=BOTH,
            on_done=self._on_issued,
            on_withheld=self._on_withheld,
            on_fault=lambda _: self._end(),
            on_conflict=self._on_conflict,
            can_cancel=False,
        )

    def _on_issued(self, done: tuple[IssuedResponse, Hearing]) -> None:
        issued, hearing = done
        self._end()
        self._record.take(hearing, sent=self._record.edited.draft)
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("The response is issued as version {number}.").format(number=issued.number),
            meaning=self.tr("Its text, its facts and its PDF are frozen together."),
            key=ISSUE_KEY,
            brief=True,
        )

    def _on_withheld(self, refusal: Withheld) -> None:
        self._end()
        self._record.operations.say(NoticeKind.WARNING, labels.withheld(refusal), key=ISSUE_KEY)
        self.findings_wanted.emit()

    def _on_conflict(self) -> None:
        self._end()
        self._record.operations.say(
            NoticeKind.WARNING,
            self.tr("The hearing was changed somewhere else meanwhile."),
            meaning=self.tr("Nothing was issued."),
            advice=self.tr("Save to see the other version, then issue again."),
            key=ISSUE_KEY,
        )

    def _begin(self) -> None:
        self._is_under_way = True
        self.under_way.emit(True)

    def _end(self) -> None:
        self._is_under_way = False
        self.under_way.emit(False)

    def _correct(self, reason: str) -> None:
        record = self._record
        if record.hearing is None:
            return
        hearing = record.hearing
        record.operations.run(
            lambda: record.services.responses.correct(hearing.id, version=hearing.version, reason=reason),
            changes=BOTH,
            on_done=lambda corrected: record.take(corrected, sent=record.edited.draft),
        )

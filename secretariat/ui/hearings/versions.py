"""Keeps versions of an open hearing's response and goes back to them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.application.records import IssuedResponse
from secretariat.domain.hearings import HearingDraft, ResponseDraft, Snapshot
from secretariat.ui.hearings import words
from secretariat.ui.hearings.history_panel import Version
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.hearings.storing import Storing
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.record.snapshot_question import SnapshotQuestion
from secretariat.ui.record.words import moment


class Versions(QObject):
    """Named versions of the response. A version is kept of what is stored, so that keeping one saves first."""

    gone_back = Signal()

    def __init__(self, record: OpenHearing, storing: Storing) -> None:
        super().__init__(record)
        self._record = record
        self._storing = storing

    def ask_name(self) -> None:
        """Ask what the version is to be called, then keep it."""
        if self._record.edited.response is None or self._record.is_locked:
            return
        proposed = self.tr("Version of {moment}").format(moment=moment(self._record.services.clock.now()))
        question = SnapshotQuestion(proposed, self._record.window)
        question.named.connect(self.keep)
        question.open()

    def keep(self, name: str, *, quietly: bool = False) -> bool:
        """Keep the response as it stands under `name`; True when it is kept."""
        if not self._storing.save() or self._record.hearing is None:
            return False
        hearing_id = self._record.hearing.id
        return self._record.operations.run(
            lambda: self._record.services.responses.snapshot(hearing_id, name),
            changes=Changes.RESPONSES,
            on_done=lambda snapshot: self._on_kept(snapshot, quietly=quietly),
        )

    def go_back(self, version: Version) -> None:
        """Show a kept version again, as one step; what stood there is kept as a version first."""
        name = version_name(version)
        if self._record.is_locked or not self.keep(
            self.tr("Before going back to “{name}”").format(name=name), quietly=True
        ):
            return
        draft = replace(self._record.edited.draft, response=response_of(version))
        self._record.take_response(draft, self.tr("Go back to “{name}”").format(name=name))
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("This is “{name}” again.").format(name=name),
            meaning=self.tr("What stood here is kept among the versions."),
            buttons=(NoticeButton(self.tr("Undo"), self._record.edited.stack.undo),),
            key="versions",
            brief=True,
        )
        self.gone_back.emit()

    def _on_kept(self, snapshot: Snapshot, *, quietly: bool) -> None:
        self._record.forget_history()
        if not quietly:
            self._record.operations.say(
                NoticeKind.GOOD,
                self.tr("“{name}” is kept.").format(name=snapshot.name),
                key="versions",
                brief=True,
            )


def version_name(version: Version) -> str:
    """Return what a version is called."""
    return version.name if isinstance(version, Snapshot) else words.issue(version)


def response_of(version: Version | HearingDraft) -> ResponseDraft:
    """Return the response of a kept version, an issued one or a draft; an empty one when there is none."""
    match version:
        case Snapshot():
            return version.draft
        case IssuedResponse():
            return version.hearing.response or ResponseDraft()
        case _:
            return version.response or ResponseDraft()

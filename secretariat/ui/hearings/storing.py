"""Stores an open hearing: the first time, again, and when somebody else stored it meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState
from secretariat.domain.problems import Problem
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.kit.notices import NoticeButton, NoticeKind

BOTH = Changes.HEARINGS | Changes.RESPONSES
CONFLICT_KEY = "conflict"


class Storing(QObject):
    """Saves and moves an open record.

    `refused` carries the problems the form must show; `both_wanted` the stored hearing to be shown beside this one.
    """

    refused = Signal(object)
    both_wanted = Signal(object)

    def __init__(self, record: OpenHearing) -> None:
        super().__init__(record)
        self._record = record
        self.unreadable: Callable[[], tuple[Problem, ...]] = lambda: ()
        """What stands in the forms and is no value, so that storing the draft would lose it."""

    def save(self) -> bool:
        """Store the draft; True when it is stored or nothing was unsaved."""
        record = self._record
        if unreadable := self.unreadable():
            self.refused.emit(unreadable)
            return False
        if record.hearing is not None and not record.edited.is_dirty:
            return True
        sent = record.edited.draft
        return record.operations.run(
            lambda: self._stored(sent),
            changes=BOTH,
            on_done=lambda hearing: record.take(hearing, sent=sent),
            on_invalid=self._on_invalid,
            on_conflict=self._offer_choice,
        )

    def move(self, to: HearingState, remark: str) -> None:
        """Move the hearing on, after storing what is unsaved."""
        record = self._record
        if not self.save() or record.hearing is None:
            return
        hearing = record.hearing
        record.operations.run(
            lambda: record.services.hearings.move(hearing.id, to, version=hearing.version, remark=remark),
            changes=BOTH,
            on_done=self._take_as_it_stands,
            on_conflict=self._offer_choice,
        )

    def _take_as_it_stands(self, hearing: Hearing) -> None:
        self._record.take(hearing, sent=self._record.edited.draft)

    def _stored(self, draft: HearingDraft) -> Hearing:
        record = self._record
        hearings = record.services.hearings
        if record.hearing is None:
            return hearings.receive(record.committee.id, draft)
        return hearings.save(record.hearing.id, draft, version=record.hearing.version)

    def _on_invalid(self, problems: tuple[Problem, ...]) -> None:
        self.refused.emit(problems)

    def _offer_choice(self) -> None:
        """Somebody stored the record since it was read: show both, keep this one or take the other."""
        self._record.operations.say(
            NoticeKind.WARNING,
            self.tr("The hearing was changed somewhere else after you opened it."),
            meaning=self.tr("Nothing was stored. What you typed stands here."),
            buttons=(
                NoticeButton(self.tr("Show both"), self._with_stored(self.both_wanted.emit), keeps=True),
                NoticeButton(self.tr("Keep mine"), self._with_stored(self._keep_mine)),
                NoticeButton(self.tr("Use the stored version"), self._with_stored(self._take_stored)),
            ),
            key=CONFLICT_KEY,
        )

    def _with_stored(self, act: Callable[[Hearing], None]) -> Callable[[], None]:
        """Return a press of a button: read the stored hearing and act on it."""

        def press() -> None:
            record = self._record
            if record.hearing is None:
                return
            hearing_id = record.hearing.id
            record.operations.run(lambda: record.services.hearings.get(hearing_id), on_done=act)

        return press

    def _keep_mine(self, stored: Hearing) -> None:
        """Save over the other's version; it stays in the record's history where a version of it was kept."""
        self._record.hearing = stored
        self._record.edited.mark_saved(stored.draft)
        self.save()

    def _take_stored(self, stored: Hearing) -> None:
        """Show the stored hearing; undo brings back what was typed here."""
        record = self._record
        record.take_over(stored.draft, self.tr("Use the stored version"))
        record.take(stored, sent=replace(stored.draft))
        record.operations.say(
            NoticeKind.GOOD,
            self.tr("This is the stored version."),
            meaning=self.tr("What you had typed comes back with Undo."),
            buttons=(NoticeButton(self.tr("Undo"), record.edited.stack.undo),),
            key=CONFLICT_KEY,
        )

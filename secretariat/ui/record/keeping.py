"""Keeps an open record in the recovery journal, and tells when that cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.faults import StorageFault
from secretariat.application.records import Draft, JournalKey
from secretariat.application.services import Services
from secretariat.ui import labels
from secretariat.ui.kit.confirm import ask
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.journal_keeper import JournalKeeper, Unsaved

JOURNAL_KEY = "journal"


class Kept(Protocol):
    """What the journal needs of an open record of any kind. `window` is the widget that dialogs belong to."""

    services: Services
    operations: Operations
    window: QWidget

    @property
    def edited(self) -> EditedDraft[Any]:
        """What stands on the screen."""

    @property
    def journal_key(self) -> JournalKey:
        """Where the journal keeps what is typed."""

    @property
    def version(self) -> int:
        """The version of the stored record that the draft builds on, 0 for a new one."""


class Keeping(QObject):
    """The record's end of the journal. `save` is what the notice of a failing journal offers.

    `standing` returns the draft with what is typed and no edit yet, where there can be such; `edited` tells of it.
    """

    given_up = Signal()
    """What was typed is to be lost: the disk takes nothing and the user wants to close."""

    def __init__(
        self, record: Kept, save: Callable[[], object], *, standing: Callable[[], Draft] | None = None
    ) -> None:
        super().__init__(record.window)
        self._record = record
        self._save = save
        self._standing = standing or (lambda: record.edited.draft)
        self._keeper = JournalKeeper(record.services.recovery, record.journal_key, self._unsaved, self)
        self._keeper.failed.connect(self._on_failed)
        self._keeper.recovered.connect(self._on_recovered)
        record.edited.touched.connect(self._keeper.edited)

    def resume(self) -> None:
        """Go on keeping what was recovered under the key it has in the journal."""
        self._keeper.follow(self._record.journal_key)

    def edited(self) -> None:
        """Note that something was typed that is no edit yet."""
        self._keeper.edited()

    def follow_store(self) -> None:
        """The record was stored: let the entry go, unless something was typed meanwhile."""
        self._keeper.stored_as(self._record.journal_key)
        if self._record.edited.is_dirty:
            self._keeper.edited()

    def secure(self) -> bool:
        """Wait until what is typed is on the disk; False when it cannot be kept, which the screen then says."""
        try:
            self._keeper.finish()
        except StorageFault as fault:
            self._on_failed(fault)
            return False
        self._on_recovered()
        return True

    def close(self) -> None:
        """Keep nothing more."""
        self._keeper.close()

    def _unsaved(self) -> Unsaved | None:
        draft = self._standing()
        if draft == self._record.edited.saved:
            return None
        return Unsaved(self._record.version, draft)

    def _on_failed(self, fault: StorageFault) -> None:
        message, _, _ = labels.storage_trouble(fault)
        self._record.operations.say(
            NoticeKind.ERROR,
            self.tr("What you type cannot be kept in the recovery journal. {reason}").format(reason=message),
            meaning=self.tr("It stands here on the screen, and nowhere else until it is saved."),
            advice=self.tr("Save now; if that fails too, make room on the disk. The journal tries again by itself."),
            buttons=(
                NoticeButton(self.tr("Save"), self._press_save, keeps=True),
                NoticeButton(self.tr("Close and lose it …"), self._ask_to_give_up, keeps=True),
            ),
            key=JOURNAL_KEY,
        )

    def _ask_to_give_up(self) -> None:
        ask(
            self._record.window,
            self.tr("Close and lose what was typed?"),
            self.tr("What is not saved stands nowhere but here. It cannot be brought back."),
            verb=self.tr("Lose it"),
            do=self._give_up,
            grave=True,
        )

    def _give_up(self) -> None:
        self._keeper.close()
        self._record.operations.notices.withdraw(JOURNAL_KEY)
        self.given_up.emit()

    def _press_save(self) -> None:
        self._save()

    def _on_recovered(self) -> None:
        self._record.operations.notices.withdraw(JOURNAL_KEY)

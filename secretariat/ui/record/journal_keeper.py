"""Keeps what is typed: writes the open draft to the recovery journal within a second of the first key."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.application.faults import StorageFault
from secretariat.application.records import Draft, JournalKey
from secretariat.ui.kit.homecoming import Homecoming

WRITE_AFTER = 400
"""Milliseconds from the first key that is not in the journal to the write; the rest of the second is for the disk."""

RETRY_AFTER = 5_000
"""Milliseconds from a write that failed to the next try, when nothing is typed meanwhile."""


class KeepsDrafts(Protocol):
    """The part of the recovery service that the keeper uses."""

    def keep(self, key: JournalKey, *, version: int, draft: Draft) -> object:
        """Write what was typed; raises `StorageFault`."""

    def discard(self, key: JournalKey) -> None:
        """Forget the entry of `key`; raises `StorageFault`."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What is to be kept: a draft and the version of the stored record it builds on, 0 for a new one."""

    version: int
    draft: Draft


class JournalKeeper(QObject):
    """Watches one open record. `edited` may be called at every key: it costs a timer and nothing else.

    The timer is not started anew by later keys, so that steady typing is written too. The entry is built on the
    screen's thread (`compose`), since that reads the editor; it is encoded and written beside it, one write at a time
    and in order. `compose` returns None when nothing is unsaved: then there is nothing to keep and the entry goes.

    Signals: `kept` after a write, `failed` with the `StorageFault` of one that could not be done, `recovered` after
    the first that worked again.
    """

    kept = Signal()
    failed = Signal(object)
    recovered = Signal()

    def __init__(
        self, journal: KeepsDrafts, key: JournalKey, compose: Callable[[], Unsaved | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._key = key
        self._compose = compose
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.write_now)
        self._line = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._home = Homecoming(self._on_write_ended, self)
        self._writing: Future[object] | None = None
        self._is_failing = False
        self._is_closed = False

    @property
    def key(self) -> JournalKey:
        """The record that is kept."""
        return self._key

    def edited(self) -> None:
        """Note that something was typed; it is written within the second."""
        if self._is_closed:
            return
        if not self._timer.isActive() or self._timer.remainingTime() > WRITE_AFTER:
            self._timer.start(WRITE_AFTER)

    def write_now(self) -> None:
        """Hand the draft as it is to the writer; the disk is not waited for. A write under way is let end first."""
        if self._writing is not None:
            self._timer.start(WRITE_AFTER // 5)
            return
        self._timer.stop()
        unsaved = self._compose()
        if unsaved is None:
            self.discard()
        else:
            self._run(partial(self._journal.keep, self._key, version=unsaved.version, draft=unsaved.draft))

    def discard(self) -> None:
        """Forget the entry, after what is being written is written: the draft is saved, or given up."""
        self._timer.stop()
        self._run(partial(self._journal.discard, self._key))

    def stored_as(self, key: JournalKey) -> None:
        """Follow a new record that was stored: the entry under its old key goes, later ones are kept under `key`."""
        self.discard()
        self.follow(key)

    def follow(self, key: JournalKey) -> None:
        """Keep under `key` from now on; what lies under another key stays."""
        self._key = key

    def finish(self) -> None:
        """Write what is not written and wait for the disk: the tab or the window closes. Raises `StorageFault`."""
        if self._timer.isActive() or self._is_failing:
            if self._writing is not None:
                wait([self._writing])
                self._writing = None
            self.write_now()
        writing, self._writing = self._writing, None
        if writing is not None:
            self._is_failing = True
            writing.result()
            self._is_failing = False

    def close(self) -> None:
        """Keep nothing more."""
        self._is_closed = True
        self._timer.stop()
        self._line.shutdown(wait=True)

    def _run(self, act: Callable[[], object]) -> None:
        self._writing = self._line.submit(act)
        self._home.await_(self._writing)

    def _on_write_ended(self, future: Future[object]) -> None:
        if future is self._writing:
            self._writing = None
        fault = future.exception()
        if isinstance(fault, StorageFault):
            self._is_failing = True
            if not self._timer.isActive():
                self._timer.start(RETRY_AFTER)
            self.failed.emit(fault)
            return
        if fault is not None:
            raise fault
        if self._is_failing:
            self._is_failing = False
            self.recovered.emit()
        self.kept.emit()

"""Keeps the index of the search up to what is stored, beside the screen, and makes it anew when somebody asks."""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.application.progress import Cancelled
from secretariat.application.searching import SearchService
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.searching.looking import Beside

SETTLE: Final = 400
"""Milliseconds after a change, or after the window opened: what is stored in one go is read once."""

PAUSE: Final = 0.005
"""Seconds left to the screen between two records that are read beside it: both share one interpreter."""


class IndexKeeper(QObject):
    """Reads what changed as soon as something is stored. `brought_up` when something was read anew."""

    brought_up = Signal()

    def __init__(self, search: SearchService, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._operations = operations
        self._is_ending = threading.Event()
        self._rebuilding = threading.Lock()
        self._reading = Beside("search-index", self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.refresh)
        operations.changed.connect(self._settled.start)
        self._settled.start()

    @property
    def is_behind(self) -> bool:
        """True while what is stored may not stand in the index yet."""
        return self._settled.isActive() or self._reading.is_behind

    def refresh(self) -> None:
        """Bring the index up to what is stored, beside the screen."""
        self._settled.stop()
        self._reading.ask(lambda: self._search.refresh(tell=self._go_on_quietly))

    def rebuild(self) -> None:
        """Make the index anew under a notice with progress; what is left when somebody stops it is read beside."""
        self._operations.run_in_background(
            self._rebuilt, message=self.tr("Reading everything for the search …"), on_done=self._on_rebuilt
        )

    def close_down(self) -> None:
        """Stop reading: the database is about to be closed."""
        self._settled.stop()
        self._operations.changed.disconnect(self._settled.start)
        self._is_ending.set()
        self._reading.close_down()
        with self._rebuilding:
            pass  # it ends at the next record; what it reads is whole until then

    def _go_on(self, _done: int, _of: int) -> None:
        """Raise `Cancelled` when the database is about to be closed."""
        if self._is_ending.is_set():
            raise Cancelled

    def _go_on_quietly(self, done: int, of: int) -> None:
        self._go_on(done, of)
        if done < of:
            self._is_ending.wait(PAUSE)

    def _rebuilt(self, progress: Progress) -> int | None:
        def tell(done: int, of: int) -> None:
            self._go_on(done, of)
            progress.tell(done, of)

        with self._rebuilding:
            try:
                tell(0, 0)
                return self._search.rebuild(tell=tell)
            except Cancelled:
                return None

    def _on_rebuilt(self, count: int | None) -> None:
        if self._is_ending.is_set():
            return
        self.brought_up.emit()
        if count is None:
            told = self.tr("The rest is read while you work.")
            self._operations.say(NoticeKind.INFO, told, key="search-index", brief=True)
            self.refresh()
            return
        told = self.tr("The search index is made anew of {count} records.").format(count=count)
        self._operations.say(NoticeKind.GOOD, told, key="search-index", brief=True)

    def _on_read(self, count: int) -> None:
        if count:
            self.brought_up.emit()

    def _on_failed(self, fault: Exception) -> None:
        self._operations.tell(fault)

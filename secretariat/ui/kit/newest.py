"""Work done beside the screen of which only the newest result counts: the preview, the checks, the comparison."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from secretariat.ui.kit.homecoming import Homecoming

Start: TypeAlias = Callable[[], Future[Any]]


class NewestWins(QObject):
    """Runs one piece of work at a time; while it runs, only the newest of those asked for waits.

    A `Start` begins the work and returns its future. The result comes back on the screen's own thread as `arrived`, a
    failure as `failed` with the exception. A result that was overtaken by a newer question is still handed on, since it
    is newer than what is shown; `is_behind` tells that a newer one is on its way.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: Future[Any] | None = None
        self._waiting: Start | None = None
        self._closed = False
        self._home = Homecoming(self._on_future_ended, self)

    @property
    def is_behind(self) -> bool:
        """True while something asked for has not arrived."""
        return self._running is not None or self._waiting is not None

    def ask(self, start: Start) -> None:
        """Begin the work, or let it wait for the one that runs; an older one that waits is forgotten."""
        if self._closed:
            return
        self._waiting = start
        if self._running is None:
            self._begin()

    def forget(self) -> None:
        """Want no result of what was asked so far."""
        self._waiting = self._running = None

    def close(self) -> None:
        """Take no more results. What runs is left to end by itself."""
        self._closed = True
        self._waiting = None
        if self._running is not None:
            self._running.cancel()

    def _begin(self) -> None:
        start, self._waiting = self._waiting, None
        if start is not None:
            self._running = start()
            self._home.await_(self._running)

    def _on_future_ended(self, future: Future[Any]) -> None:
        if self._closed or future is not self._running:
            return
        self._running = None
        self._begin()
        if future.cancelled():
            return
        fault = future.exception()
        if fault is None:
            self.arrived.emit(future.result())
        else:
            self.failed.emit(fault)

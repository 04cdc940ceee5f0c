"""The way home from a worker's thread: a future's end is told on the screen's own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Homecoming(QObject):
    """Tells of futures that ended, on the thread this object lives in."""

    _ended = Signal(object)

    def __init__(self, told: Callable[[Future[Any]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._gate = _Gate()
        self.destroyed.connect(self._gate.shut)
        self._ended.connect(self._on_future_ended, Qt.ConnectionType.QueuedConnection)

    def await_(self, future: Future[Any]) -> None:
        """Tell of `future` once it has ended, however it ends."""
        future.add_done_callback(self._carry)

    def _carry(self, future: Future[Any]) -> None:
        """Runs on the worker's thread. A record may be closed at that moment: nobody waits for the result then."""
        with self._gate.lock:
            if self._gate.is_open:
                self._ended.emit(future)

    def _on_future_ended(self, future: Future[Any]) -> None:
        self._told(future)


class _Gate:
    """Keeps a worker's thread from emitting on an object while the screen's thread destroys it.

    PySide6 6.12 ends the program when the two meet; it can go when a signal's `emit` holds the object by itself.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.is_open = True

    def shut(self) -> None:
        """Let nothing through any more."""
        with self.lock:
            self.is_open = False

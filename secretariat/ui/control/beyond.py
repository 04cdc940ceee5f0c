"""What the checks find in the records that an open one draws in, looked for beside the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.application.controlled import Controlled
from secretariat.ui.control.told import Elsewhere, group_of, let_stand
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.two_lines import Line

SETTLE = 700
"""Milliseconds without a change before the other records are looked into: a period of sixty sheets takes a while."""


@dataclass(frozen=True, slots=True)
class LookingBeyond:
    """What is drawn in now, to tell whether it is something else than before, and what looks into it on any thread."""

    drawn: object
    look: Callable[[], Sequence[Controlled]]


@dataclass(frozen=True, slots=True)
class Found:
    """The records that have findings, their findings as lines of a list, and what was let stand in them.

    The lines can be thousands, where a whole period was carried over: they are made beside the screen.
    """

    records: tuple[Controlled, ...] = ()
    lines: tuple[Line, ...] = ()
    struck: tuple[Line, ...] = ()


def found_in(records: Sequence[Controlled]) -> Found:
    """Return what was found in some records. Can be called on any thread."""
    lines = [
        line
        for record in records
        for line in group_of(record.title, [(one, Elsewhere(record, one)) for one in record.findings], {})
    ]
    struck = [
        let_stand(finding, reason, Elsewhere(record, finding), record.title)
        for record in records
        for finding, reason in record.waived
    ]
    return Found(tuple(records), tuple(lines), tuple(struck))


class Beyond(QObject):
    """Looks into other records when something else is drawn in, or when they were stored anew, and only while wanted.

    `question` is asked on the screen's thread; None when nothing is looked into now.
    """

    changed = Signal()
    """Something else was found, or the search began or ended."""
    failed = Signal(object)

    def __init__(self, question: Callable[[], LookingBeyond | None], parent: QObject) -> None:
        super().__init__(parent)
        self._question = question
        self._found = Found()
        self._drawn: object = None
        self._is_stale = True
        self._is_wanted = False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="control-beyond")
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self._look)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_arrived)
        self._newest.failed.connect(self._on_failed)

    @property
    def found(self) -> Found:
        """What was found when the records were looked into last."""
        return self._found

    @property
    def is_behind(self) -> bool:
        """True while what was found may no longer be so."""
        return self._newest.is_behind or (self._is_wanted and self._settled.isActive() and self._is_stale)

    def want(self, *, is_wanted: bool) -> None:
        """Look while somebody can see what is found."""
        self._is_wanted = is_wanted
        if is_wanted:
            self._settled.start(0)

    def edited(self) -> None:
        """Note that the open record changed: it may draw in something else."""
        if self._is_wanted:
            self._settled.start(SETTLE)

    def renew(self) -> None:
        """Note that other records were stored anew."""
        self._is_stale = True
        self.edited()

    def close_down(self) -> None:
        """Take no more findings: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _look(self) -> None:
        asked = self._question()
        if asked is None:
            self._newest.forget()
            self._is_stale = True
            self._on_arrived(Found())
        elif self._is_stale or asked.drawn != self._drawn:
            self._is_stale, self._drawn = False, asked.drawn
            self._newest.ask(lambda: self._worker.submit(lambda: found_in(asked.look())))
            self.changed.emit()

    def _on_arrived(self, found: Found) -> None:
        self._found = found
        self.changed.emit()

    def _on_failed(self, fault: Exception) -> None:
        self._is_stale = True
        self.failed.emit(fault)
        self.changed.emit()

"""The one way from the screen to a use case: runs it, tells how it went, and says what changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication

from secretariat.application.faults import CannotPrint, Conflict, NotFound, StorageFault, Withheld
from secretariat.application.ports import Changes
from secretariat.application.progress import Cancelled
from secretariat.domain.problems import Invalid, Problem
from secretariat.ui import labels
from secretariat.ui.bugs import BugReporter
from secretariat.ui.kit.notices import Notice, NoticeBar, NoticeButton, NoticeKind, NoticeStrip

T = TypeVar("T")

FAULT_KEY = "fault"
"""The key of the notice on a fault of the machine: the newest stands for all."""


class Progress(QObject):
    """What long work tells on its way. Its methods may be called from any thread."""

    _moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()

    def tell(self, done: int, total: int) -> None:
        """Tell that `done` parts out of `total` are finished. Raises `Cancelled` when the user wants no more."""
        self.check()
        self._moved.emit(done, total)

    def check(self) -> None:
        """Raise `Cancelled` when the user wants no more."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def follow(self, told: Callable[[int, int], None]) -> None:
        """Pass on what is told, on the screen's thread."""
        self._moved.connect(told, Qt.ConnectionType.QueuedConnection)


@dataclass(frozen=True, slots=True)
class Reactions:
    """What a screen does about the ways a use case can end. What it does not give, a notice or a dialog answers."""

    on_done: Callable[[Any], None] | None = None
    on_invalid: Callable[[tuple[Problem, ...]], None] | None = None
    on_conflict: Callable[[], None] | None = None
    on_withheld: Callable[[Withheld], None] | None = None
    on_fault: Callable[[Exception], None] | None = None
    """Called besides the notice, after a fault of the machine or the program."""
    retry: Callable[[], None] | None = None


class Operations(QObject):
    """Runs use cases for every screen of a window."""

    changed = Signal(object)
    """The `Changes` a use case made."""

    def __init__(self, notices: NoticeBar, bugs: BugReporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notices = notices
        self.bugs = bugs
        self._under_way: set[_Work] = set()

    def run(
        self,
        call: Callable[[], T],
        *,
        changes: Changes = Changes.NOTHING,
        on_done: Callable[[T], None] | None = None,
        on_invalid: Callable[[tuple[Problem, ...]], None] | None = None,
        on_conflict: Callable[[], None] | None = None,
        on_withheld: Callable[[Withheld], None] | None = None,
        on_fault: Callable[[Exception], None] | None = None,
    ) -> bool:
        """Run a quick use case here and now; True when it went well.

        `changes` is what it changes when it does; every screen that shows it then refreshes.
        """
        again = self._again(call, changes, on_done, on_invalid, on_conflict, on_withheld, on_fault)
        reactions = Reactions(on_done, on_invalid, on_conflict, on_withheld, on_fault, again)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            result = call()
        except Exception as fault:  # noqa: BLE001 - every fault is told; none is swallowed
            QGuiApplication.restoreOverrideCursor()
            self.tell(fault, reactions)
            return False
        QGuiApplication.restoreOverrideCursor()
        self._finish(result, changes, reactions)
        return True

    def run_in_background(
        self,
        call: Callable[[Progress], T],
        *,
        message: str,
        changes: Changes = Changes.NOTHING,
        on_done: Callable[[T], None] | None = None,
        on_invalid: Callable[[tuple[Problem, ...]], None] | None = None,
        on_conflict: Callable[[], None] | None = None,
        on_withheld: Callable[[Withheld], None] | None = None,
        on_fault: Callable[[Exception], None] | None = None,
        can_cancel: bool = True,
    ) -> Progress:
        """Run long work off the screen's thread under a notice with progress, and "Cancel" when `can_cancel`.

        The reactions are called on the screen's thread.
        """
        reactions = Reactions(on_done, on_invalid, on_conflict, on_withheld, on_fault)
        work = _Work(call, changes, reactions, self)
        work.strip = self.notices.show_progress(message, cancel=work.progress.cancel if can_cancel else None)
        work.progress.follow(work.strip.set_progress)
        work.ended.connect(self._on_work_ended, Qt.ConnectionType.QueuedConnection)
        self._under_way.add(work)
        work.begin()
        return work.progress

    def say(
        self,
        kind: NoticeKind,
        message: str,
        *,
        meaning: str = "",
        advice: str = "",
        buttons: tuple[NoticeButton, ...] = (),
        key: str = "",
        brief: bool = False,
    ) -> None:
        """Show a notice above the record."""
        self.notices.say(Notice(kind, message, meaning, advice, buttons, key, brief))

    def tell(self, fault: Exception, reactions: Reactions | None = None) -> None:
        """Answer a failed use case: beside the field, as a choice, as a notice with advice, or as a bug."""
        reactions = reactions or Reactions()
        match fault:
            case Cancelled():
                return
            case Invalid() if reactions.on_invalid:
                reactions.on_invalid(fault.problems)
            case Conflict() if reactions.on_conflict:
                reactions.on_conflict()
            case Withheld() if reactions.on_withheld:
                reactions.on_withheld(fault)
            case Invalid() | Conflict() | Withheld() | CannotPrint() | NotFound() | StorageFault():
                self.notices.say(self._notice(fault, reactions.retry))
                self._also(fault, reactions)
            case _:
                self.bugs.report(fault)
                self._also(fault, reactions)

    def _notice(self, fault: Exception, retry: Callable[[], None] | None) -> Notice:
        match fault:
            case StorageFault():
                message, meaning, advice = labels.storage_trouble(fault)
                again = (NoticeButton(self.tr("Try again"), retry),) if retry else ()
                return Notice(NoticeKind.ERROR, message, meaning, advice, again, FAULT_KEY)
            case Invalid():
                told = " ".join(dict.fromkeys(labels.problem(problem) for problem in fault.problems))
                return Notice(NoticeKind.ERROR, self.tr("It was not stored."), told, key=FAULT_KEY)
            case Conflict():
                message = self.tr("The record was changed somewhere else meanwhile.")
                meaning = self.tr("Nothing was stored.")
                return Notice(
                    NoticeKind.WARNING, message, meaning, self.tr("Close its tab and open it again."), key=FAULT_KEY
                )
            case Withheld():
                return Notice(NoticeKind.WARNING, labels.withheld(fault), key=FAULT_KEY)
            case CannotPrint():
                return Notice(
                    NoticeKind.ERROR, self.tr("It cannot be printed."), labels.cannot_print(fault), key=FAULT_KEY
                )
            case _:
                meaning = self.tr("It was removed, perhaps in another window.")
                return Notice(NoticeKind.WARNING, self.tr("The record is no longer there."), meaning, key=FAULT_KEY)

    def _also(self, fault: Exception, reactions: Reactions) -> None:
        if reactions.on_fault:
            reactions.on_fault(fault)

    def _finish(self, result: Any, changes: Changes, reactions: Reactions) -> None:
        self.notices.withdraw(FAULT_KEY)
        if reactions.on_done:
            reactions.on_done(result)
        if changes:
            self.changed.emit(changes)

    def _again(self, call: Callable[[], T], changes: Changes, *given: Any) -> Callable[[], None]:
        names = ("on_done", "on_invalid", "on_conflict", "on_withheld", "on_fault")
        reactions = dict(zip(names, given, strict=True))

        def again() -> None:
            self.run(call, changes=changes, **reactions)

        return again

    def _on_work_ended(self, work: _Work, outcome: _Outcome) -> None:
        self._under_way.discard(work)
        work.deleteLater()
        if work.strip:
            work.strip.dismiss()
        if outcome.fault is None:
            self._finish(outcome.result, work.changes, work.reactions)
        else:
            self.tell(outcome.fault, work.reactions)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How work ended: with a result, or a fault."""

    result: Any = None
    fault: Exception | None = None


class _Work(QObject):
    """One piece of work on its way through the pool of threads."""

    ended = Signal(object, object)
    """The work itself, and its outcome."""

    def __init__(
        self, call: Callable[[Progress], Any], changes: Changes, reactions: Reactions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._call = call
        self.changes = changes
        self.reactions = reactions
        self.strip: NoticeStrip | None = None
        self.progress = Progress(self)

    def begin(self) -> None:
        """Start on another thread."""
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def _run(self) -> None:
        try:
            outcome = _Outcome(result=self._call(self.progress))
        except Exception as fault:  # noqa: BLE001 - carried to the screen's thread and told there
            outcome = _Outcome(fault=fault)
        try:
            self.ended.emit(self, outcome)
        except RuntimeError:
            return  # the window closed meanwhile: nobody is left to tell

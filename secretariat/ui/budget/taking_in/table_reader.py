"""Reads a table that came in anew as a person settles it: every choice is a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from secretariat.domain.budget.recognition.sources import Source, Wanted
from secretariat.domain.budget.recognition.understanding import Understanding, understand
from secretariat.domain.budget.tables import Unit
from secretariat.ui.kit.newest import NewestWins


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person said of a table: which of the sources it is, its title and unit, how doubts are settled.

    Nothing is said of what is as the source tells it: a unit that is only shown must not silence the doubt of it.
    """

    source: int = 0
    wanted: Wanted = field(default_factory=Wanted)
    choices: Mapping[str, int] = field(default_factory=dict)


class TableReader(QObject):
    """Reads beside the screen's thread, since a source may have 50,000 lines; only what was said last counts."""

    understood = Signal()
    """The table was read anew."""
    asked = Signal()
    """Something was said; the table is being read anew."""
    failed = Signal(object)

    def __init__(self, sources: Sequence[Source], first: Understanding, parent: QObject) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._understanding = first
        self._settled = Settled()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="taking-in")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_arrived)
        self._newest.failed.connect(self.failed)
        self.stack = QUndoStack(self)

    @property
    def understanding(self) -> Understanding:
        """How the table was understood last."""
        return self._understanding

    @property
    def source(self) -> int:
        """The place of the source that is read."""
        return self._settled.source

    @property
    def is_behind(self) -> bool:
        """True while the table is being read anew."""
        return self._newest.is_behind

    def choose(self, doubt: str, alternative: int) -> None:
        """Settle a doubt, named by its key, as one of its alternatives."""
        choices = {**self._settled.choices, doubt: alternative}
        self._push(replace(self._settled, choices=choices), self.tr("Settle a doubt"))

    def call(self, title: str) -> None:
        """Give the table a title; an empty one is the source's own."""
        if title != self._understanding.draft.title:
            wanted = replace(self._settled.wanted, title=title)
            self._push(replace(self._settled, wanted=wanted), self.tr("Title of the table"))

    def count_in(self, unit: Unit) -> None:
        """Say what the figures are counted in."""
        wanted = replace(self._settled.wanted, unit=unit)
        self._push(replace(self._settled, wanted=wanted), self.tr("Unit of the table"))

    def turn_to(self, source: int) -> None:
        """Read another of the sources, of which nothing is said yet."""
        if source != self._settled.source:
            self._push(Settled(source), self.tr("Another sheet"))

    def close_down(self) -> None:
        """Read nothing more: the tab closes."""
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)
        self.stack.clear()

    def _push(self, settled: Settled, text: str) -> None:
        if settled != self._settled:
            self.stack.push(_Saying(self._take, self._settled, settled, text))

    def _take(self, settled: Settled) -> None:
        self._settled = settled
        source = self._sources[settled.source]
        self._newest.ask(lambda: self._worker.submit(understand, source, settled.wanted, settled.choices))
        self.asked.emit()

    def _on_arrived(self, understanding: Understanding) -> None:
        self._understanding = understanding
        self.understood.emit()


class _Saying(QUndoCommand):
    """A step from what was said to what is said now."""

    def __init__(self, take: Callable[[Settled], None], before: Settled, after: Settled, text: str) -> None:
        super().__init__(text)
        self._take = take
        self._before, self._after = before, after

    def redo(self) -> None:
        """Say it."""
        self._take(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._take(self._before)

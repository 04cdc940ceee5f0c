"""What a contribution says once every change in it is decided: read beside the screen whenever a decision changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from secretariat.application.contributed import ContributionRead, WordContributions
from secretariat.domain.text import Text
from secretariat.ui.contributions.decisions import Decisions
from secretariat.ui.kit.newest import NewestWins


class DecidedText(QObject):
    """Signals: `changed` when the text is another, or is none any more; `failed` with an exception."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, contributions: WordContributions, read: ContributionRead, decisions: Decisions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._contributions = contributions
        self._read = read
        self._decisions = decisions
        self._text: Text | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="contribution")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_arrived)
        self._newest.failed.connect(self.failed)
        decisions.changed.connect(lambda _keys: self.refresh())

    @property
    def text(self) -> Text | None:
        """The text; None while a change is undecided, and while it is being read."""
        return None if self._newest.is_behind else self._text

    @property
    def is_behind(self) -> bool:
        """True while it is being read."""
        return self._newest.is_behind

    def refresh(self) -> None:
        """Read it, if everything is decided."""
        self._text = None
        if self._decisions.undecided:
            self._newest.forget()
        else:
            accepted = self._decisions.accepted
            self._newest.ask(lambda: self._worker.submit(self._contributions.text, self._read, accepted))
        self.changed.emit()

    def close_down(self) -> None:
        """Read nothing more: the tab closes."""
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _on_arrived(self, text: Text) -> None:
        self._text = text
        self.changed.emit()

"""What is decided about the tracked changes of a contribution. Nothing is, to begin with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from secretariat.application.contributed import MarkedSpan, Revision, RevisionKind


class Decision(Enum):
    """What becomes of a change."""

    ACCEPTED = "accepted"
    UNDONE = "undone"


WORDS: Final[dict[Decision | None, object]] = {
    None: QT_TRANSLATE_NOOP("RevisionDecision", "Undecided"),
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("RevisionDecision", "Accepted"),
    Decision.UNDONE: QT_TRANSLATE_NOOP("RevisionDecision", "Undone"),
}
LOOKS: Final[dict[Decision | None, tuple[str, str]]] = {
    None: ("circle-question-mark", "warning"),
    Decision.ACCEPTED: ("circle-check", "good"),
    Decision.UNDONE: ("rotate-ccw", "muted"),
}
"""The drawing and the colour of each."""

DECIDING_KEYS: Final = {Qt.Key.Key_A: Decision.ACCEPTED, Qt.Key.Key_U: Decision.UNDONE}
"""The keys that decide about the change at hand, in the list and in the text."""


def word(decision: Decision | None) -> str:
    """Return a decision in a word."""
    return QCoreApplication.translate("RevisionDecision", str(WORDS[decision]))


class Decisions(QObject):
    """The changes of one contribution and what is decided about each; every decision is a step that undo takes back.

    Signals: `changed` with the keys that another decision holds for now.
    """

    changed = Signal(object)

    def __init__(self, revisions: Sequence[Revision], parent: QObject) -> None:
        super().__init__(parent)
        self.revisions = tuple(revisions)
        self.stack = QUndoStack(self)
        self._by_key = {revision.key: revision for revision in revisions}
        self._decided: dict[str, Decision] = {}

    @property
    def accepted(self) -> tuple[str, ...]:
        """The keys of the changes that are made, in the order of the text."""
        return tuple(one.key for one in self.revisions if self.of(one.key) is Decision.ACCEPTED)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The keys of the changes that nothing is decided about, in the order of the text."""
        return tuple(one.key for one in self.revisions if one.key not in self._decided)

    @property
    def authors(self) -> tuple[str, ...]:
        """Everybody who changed something, in the order they first did."""
        return tuple(dict.fromkeys(revision.author for revision in self.revisions))

    def revision(self, key: str) -> Revision:
        """Return a change by its key. Raises `KeyError`."""
        return self._by_key[key]

    def of(self, key: str) -> Decision | None:
        """Return what is decided about a change, None while nothing is."""
        return self._decided.get(key)

    def by(self, author: str | None) -> tuple[str, ...]:
        """Return the keys of the changes of one person, or of everybody (None)."""
        return tuple(one.key for one in self.revisions if author in (None, one.author))

    def decide(self, keys: Iterable[str], decision: Decision) -> None:
        """Decide about changes as one step; nothing happens where all of it is decided so already."""
        after = self._decided | dict.fromkeys(keys, decision)
        if after != self._decided:
            self.stack.push(_Deciding(self, self._decided, after, word(decision)))

    def put(self, decided: Mapping[str, Decision]) -> None:
        """Let these decisions hold, without a step. Undo and redo come through here."""
        before, self._decided = self._decided, dict(decided)
        keys = (one.key for one in self.revisions)
        self.changed.emit(frozenset(key for key in keys if before.get(key) is not decided.get(key)))

    def stays(self, span: MarkedSpan) -> bool:
        """True unless a decision takes the words out."""
        return all(self._stays(key) is not False for key in span.revisions)

    def open_kinds(self, span: MarkedSpan) -> frozenset[RevisionKind]:
        """Return what the changes do to the words that nothing is decided about."""
        return frozenset(self._by_key[key].kind for key in span.revisions if key not in self._decided)

    def _stays(self, key: str) -> bool | None:
        """Whether a change lets its words stand, None while that is not decided."""
        decision = self._decided.get(key)
        if decision is None:
            return None
        return (self._by_key[key].kind is RevisionKind.INSERTED) is (decision is Decision.ACCEPTED)


class _Deciding(QUndoCommand):
    """A step from what was decided to what is decided now."""

    def __init__(
        self, decisions: Decisions, before: Mapping[str, Decision], after: Mapping[str, Decision], text: str
    ) -> None:
        super().__init__(text)
        self._decisions = decisions
        self._before, self._after = before, after

    def redo(self) -> None:
        """Decide."""
        self._decisions.put(self._after)

    def undo(self) -> None:
        """Let what was decided before hold again."""
        self._decisions.put(self._before)

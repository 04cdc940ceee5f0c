"""Makes the steps of a text document steps of the record's one undo stack, so that form and text undo in order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument, QUndoCommand, QUndoStack


@dataclass(frozen=True, slots=True)
class _Silent:
    """A change that is no step of the record: the document's commands from `begin` up to `end`."""

    begin: int
    end: int


class TextSteps(QObject):
    """Proxies the document's own commands.

    A document joins what is typed to its last command and then tells nobody. That must not happen across anything
    else on the stack (a form edit, an undo, a save): an unmodified document joins nothing, so it is called that.
    """

    undone = Signal(QTextCursor)
    """A step was taken back or made again; the cursor stands where it happened."""

    _pushing = True
    # For the class: when Python takes a closed record apart, the stack tells of its end to an object emptied already.

    def __init__(self, document: QTextDocument, stack: QUndoStack) -> None:
        super().__init__(document)
        self._document = document
        self._stack = stack
        self._waiting = 0
        self._changed_to = 0
        self._pushing = False
        self._joining = False
        self._silencing = False
        self._silent: list[_Silent] = []
        self._at = 0
        document.undoCommandAdded.connect(self._on_command_added)
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)
        stack.indexChanged.connect(self._on_stack_moved)
        stack.cleanChanged.connect(self._on_stack_moved)

    def part(self) -> None:
        """Let the next thing typed be a step of its own."""
        self._document.setModified(False)

    @contextmanager
    def joined(self, cursor: QTextCursor) -> Iterator[None]:
        """Make what is done inside part of the last step. The caller knows that it is the document's own."""
        self._joining = True
        cursor.joinPreviousEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()
            self._joining = False

    @contextmanager
    def silently(self) -> Iterator[None]:
        """Let what is done inside be no step of the record: it goes and comes with the step before it.

        Not while there is something to make again, which Qt would forget: see `can_be_silent`.
        """
        self.part()
        before = self._document.availableUndoSteps()
        self._silencing = True
        try:
            yield
        finally:
            self._silencing = False
            self.part()
        after = self._document.availableUndoSteps()
        if after > before:
            self._silent.append(_Silent(before, after))

    @property
    def can_be_silent(self) -> bool:
        """True while no step of the document waits to be made again."""
        return not self._document.isRedoAvailable()

    @Slot()
    def _on_command_added(self) -> None:
        # A new step takes away what could have been made again.
        self._silent = [silent for silent in self._silent if silent.end <= self._at]
        if not self._joining and not self._silencing:
            self._waiting += 1

    @Slot()
    def _on_contents_changed(self) -> None:
        self._at = self._document.availableUndoSteps()
        # The stack tells its listeners at once, so it is told only when the document has told its own.
        while self._waiting:
            self._waiting -= 1
            self._pushing = True
            try:
                self._stack.push(TextStep(self))
            finally:
                self._pushing = False

    @Slot()
    def _on_stack_moved(self) -> None:
        if not self._pushing:
            self.part()

    def undo(self) -> None:
        """Take back the document's last step, and what came silently after it."""
        while self._document.availableUndoSteps() in {silent.end for silent in self._silent}:
            self._document.undo()
        self._document.undo()
        self._tell_undone()

    def redo(self) -> None:
        """Make the document's last undone step again, and what came silently after it."""
        self._document.redo()
        while self._is_silent_next():
            self._document.redo()
        self._tell_undone()

    def _is_silent_next(self) -> bool:
        at = self._document.availableUndoSteps()
        return self._document.isRedoAvailable() and at in {silent.begin for silent in self._silent}

    def _tell_undone(self) -> None:
        # `QTextDocument.undo(cursor)` adds up the lengths of format changes and ends outside the document (Qt 6.12).
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(self._changed_to, self._document.characterCount() - 1))
        self.undone.emit(cursor)

    @Slot(int, int, int)
    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        self._changed_to = position + added


class TextStep(QUndoCommand):
    """A step of the document; it is done already when it is pushed."""

    def __init__(self, steps: TextSteps) -> None:
        super().__init__(QCoreApplication.translate("TextStep", "Edit text"))
        self._steps = steps
        self._is_done = True

    def undo(self) -> None:
        """Take the step back."""
        self._steps.undo()

    def redo(self) -> None:
        """Make the step again; not the first time."""
        if self._is_done:
            self._is_done = False
            return
        self._steps.redo()

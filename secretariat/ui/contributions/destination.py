"""What a contribution is taken into: the text of an open record, its cursor and its notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTextEdit

from secretariat.application.records import RecordKind
from secretariat.domain.text import Text
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.record.notes_panel import NOTES
from secretariat.ui.record.written_draft import WrittenDraft


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What must be known of an open record, asked for anew each time."""

    title: Callable[[], str]
    is_open: Callable[[], bool]
    """False while its text can only be read: it is issued, or not begun."""
    stored: Callable[[], tuple[RecordKind, int] | None]
    """Its kind and number, None before it is stored."""


class Destination(QObject):
    """The text of a record that stands open in a tab of its own, which may be closed before a contribution's.

    Signals: `left` when the record's tab closes; nothing can be taken into it from then on.
    """

    left = Signal()

    def __init__(self, written: WrittenDraft[Any], editor: TextEditor, facts: RecordFacts) -> None:
        super().__init__()
        self._written = written
        self._editor = editor
        self._facts = facts
        self._is_left = False
        self._title = ""

    @property
    def page(self) -> QTextEdit:
        """What the text is written on."""
        return self._editor.page

    @property
    def is_left(self) -> bool:
        """True once the record's tab is closed."""
        return self._is_left

    @property
    def is_open(self) -> bool:
        """True while something can be taken into it."""
        return not self._is_left and self._facts.is_open()

    @property
    def title(self) -> str:
        """What the record is called, or was when it closed."""
        return self._title if self._is_left else self._facts.title()

    @property
    def stored(self) -> tuple[RecordKind, int] | None:
        """The kind and the number of the record, None before it is stored."""
        return None if self._is_left else self._facts.stored()

    def text(self) -> Text:
        """Return the record's text as it stands; empty once it is closed."""
        return Text() if self._is_left else self._editor.text()

    def section(self) -> str:
        """Return the key of the section the cursor stands in, empty in none."""
        section = None if self._is_left else self._editor.section
        return section.key if section else ""

    def put(self, text: Text, note: str, *, words: str) -> None:
        """Put a text in the place of the record's own and a line into its notes, as one step called `words`."""
        with self._step(words):
            self._editor.replace_text(text)
            self._note(note)

    def insert(self, text: Text, note: str, *, words: str) -> None:
        """Put a text at the cursor and a line into the notes, as one step."""
        with self._step(words):
            self._editor.page.insert_text(text)
            self._note(note)

    def note(self, lines: str, *, words: str) -> None:
        """Put lines at the end of the notes, as one step."""
        with self._step(words):
            self._note(lines)

    def undo(self) -> None:
        """Take back the last step, if the record still stands open."""
        if not self._is_left:
            self._written.stack.undo()

    def leave(self) -> None:
        """The record's tab closes."""
        self._title = self._facts.title()
        self._is_left = True
        self.left.emit()

    def _note(self, lines: str) -> None:
        standing = str(self._written.value(NOTES) or "").rstrip()
        self._written.edit(NOTES, f"{standing}\n\n{lines}" if standing else lines, text="", merge=False)

    @contextmanager
    def _step(self, words: str) -> Iterator[None]:
        self._written.stack.beginMacro(words)
        try:
            yield
        finally:
            self._written.stack.endMacro()

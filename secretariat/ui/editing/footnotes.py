"""Carries footnotes between the page, where their marks stand, and the pane, where their words are written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from secretariat.domain.text import NoteMark
from secretariat.ui.editing import writing
from secretariat.ui.editing.finding_words import set_note
from secretariat.ui.editing.notes_pane import NotesPane
from secretariat.ui.editing.page import TextPage


class Footnotes(QObject):
    """Puts marks in, opens notes and keeps what is typed in them."""

    wanted = Signal()
    """The pane is about to show a note and must know of the text as it is now."""

    def __init__(self, page: TextPage, pane: NotesPane, undo_stack: QUndoStack) -> None:
        super().__init__(page)
        self._page = page
        self._pane = pane
        self._stack = undo_stack
        self._step = (-1, -1)
        page.note_opened.connect(self.open)
        pane.note_edited.connect(self._on_note_edited)
        pane.note_chosen.connect(self._on_note_chosen)
        pane.left.connect(page.setFocus)

    def insert(self) -> None:
        """Put a mark after the selection, and open its note."""
        cursor = self._page.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._page.steps.part()
        cursor.beginEditBlock()
        writing.write_note(cursor, NoteMark())
        cursor.endEditBlock()
        self._page.setTextCursor(cursor)
        self.open(self._page.mirror.note_number(cursor.position() - 1))

    def open(self, number: int) -> None:
        """Let a note be written."""
        self.wanted.emit()
        self._pane.open_note(number)

    def _on_note_chosen(self, number: int) -> None:
        positions = self._page.mirror.note_positions()
        if 0 < number <= len(positions):
            cursor = self._page.textCursor()
            cursor.setPosition(positions[number - 1] + 1)
            self._page.setTextCursor(cursor)
            self._page.ensureCursorVisible()

    def _on_note_edited(self, number: int) -> None:
        """Keep what was typed in a note; what is typed on in the same note is the same step."""
        document, index = self._page.document(), self._stack.index()
        position = self._page.mirror.note_positions()[number - 1]
        mark = NoteMark(self._pane.line.runs())
        if self._step == (number, index):
            cursor = self._page.textCursor()
            with self._page.steps.joined(cursor):
                set_note(document, position, mark)
        else:
            self._page.steps.part()
            set_note(document, position, mark)
            self._step = (number, self._stack.index())

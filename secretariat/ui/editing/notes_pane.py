"""The footnotes under the text: a list of them, and a line to edit the chosen one in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCursor, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QTextEdit, QVBoxLayout, QWidget

from secretariat.domain.text import Emphasis, NoteMark, Run, canonical_inlines, plain
from secretariat.ui.editing import page_fields, reading
from secretariat.ui.editing.formats import emphasis_of
from secretariat.ui.editing.looks import Looks
from secretariat.ui.editing.writing import write_inlines


class NoteLine(QTextEdit):
    """The note's own words, bold, italic and links kept. Undo is the record's."""

    edited = Signal()
    left = Signal()

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note-line")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 16)
        self._stack = undo_stack
        self._loading = False
        self._told: tuple[Run, ...] = ()
        self._looks = Looks(self.document(), self.palette())
        self.textChanged.connect(self._on_text_changed)

    def show_note(self, mark: NoteMark) -> None:
        """Show a note's words; the cursor stays where it is as far as it can."""
        if mark.note == self.runs():
            return
        place = self.textCursor().position()
        self._loading = True
        self.clear()
        cursor = self.textCursor()
        write_inlines(cursor, mark.note)
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._loading = False
        self._told = self.runs()

    def runs(self) -> tuple[Run, ...]:
        """Return the note's words; lines are parted by a space, since a note is one paragraph."""
        made: list[Run] = []
        line = self.document().firstBlock()
        while line.isValid():
            made += [Run(" ")] if made else []
            made += [piece for piece in reading.read_inlines(line) if isinstance(piece, Run)]
            line = line.next()
        return tuple(piece for piece in canonical_inlines(tuple(made)) if isinstance(piece, Run))

    def _on_text_changed(self) -> None:
        # Painting words as links and fields makes Qt say that they changed, though they did not.
        if not self._loading and self.runs() != self._told:
            self._told = self.runs()
            self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_looks"):
            self._looks.set_palette(self.palette())

    def event(self, event: QEvent) -> bool:
        """Leave undo to the record."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go back to the text; Ctrl+B and Ctrl+I make words stand out."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._stack.redo()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Bold):
            is_bold = Emphasis.BOLD in emphasis_of(self.currentCharFormat())
            self.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.setFontItalic(not self.fontItalic())
        else:
            self._leave_field(event)
            super().keyPressEvent(event)

    def _leave_field(self, event: QKeyEvent) -> None:
        """What is typed beside a field is no part of it."""
        cursor = self.textCursor()
        if event.text().isprintable() and page_fields.leave(cursor):
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(cursor.charFormat())


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class NotesPane(QWidget):
    """Shows the notes by number. `note_edited` gives the number, counted from 1; the words are in `runs`."""

    note_edited = Signal(int)
    note_chosen = Signal(int)
    left = Signal()

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes-pane")
        self._notes: tuple[NoteMark, ...] = ()
        self._title = QLabel(self.tr("Footnotes"), self)
        self._title.setProperty("look", "label")
        self.list = QListWidget(self)
        self.list.setObjectName("notes-list")
        self.list.setAccessibleName(self.tr("Footnotes"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setStyleSheet("#notes-list { background: transparent; border: none; }")
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line = NoteLine(undo_stack, self)
        self._number = QLabel(self)
        self._number.setProperty("look", "muted")
        self._number.setBuddy(self.line)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(lambda _item: self.line.setFocus())
        self.line.edited.connect(self._on_line_edited)
        self.line.left.connect(self.left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)
        column.addLayout(row)

    def sizeHint(self) -> QSize:
        """Return room for the title, three notes and the line."""
        return QSize(400, self.fontMetrics().lineSpacing() * 9)

    def show_notes(self, notes: tuple[NoteMark, ...]) -> None:
        """Show the notes of the text."""
        if notes == self._notes:
            return
        row = self.list.currentRow()
        self._notes = notes
        self.list.blockSignals(True)
        while self.list.count() > len(notes):
            self.list.takeItem(self.list.count() - 1)
        for number, mark in enumerate(notes):
            if number >= self.list.count():
                self.list.addItem(QListWidgetItem())
            words = plain(mark.note).replace("\n", " ") or self.tr("(nothing written yet)")
            self.list.item(number).setText(f"{number + 1}  {words}")
            self.list.item(number).setToolTip(words)
        self.list.setCurrentRow(min(max(row, 0), len(notes) - 1))
        self.list.blockSignals(False)
        self._show_line()

    def open_note(self, number: int) -> None:
        """Choose a note and put the cursor in its line."""
        self.list.setCurrentRow(number - 1)
        self._show_line()
        self.line.setFocus()
        self.line.moveCursor(QTextCursor.MoveOperation.End)

    def current(self) -> int:
        """Return the number of the chosen note, 0 when there is none."""
        return self.list.currentRow() + 1

    def set_read_only(self, locked: bool) -> None:
        """Let notes be read only."""
        self.line.setReadOnly(locked)

    def _show_line(self) -> None:
        number = self.current()
        self._number.setText(self.tr("Footnote {number}").format(number=number) if number else "")
        self.line.setAccessibleName(self._number.text())
        self.line.setEnabled(number > 0)
        if 0 < number <= len(self._notes):
            self.line.show_note(self._notes[number - 1])

    def _on_row_changed(self, row: int) -> None:
        self._show_line()
        if row >= 0 and self.list.hasFocus():
            self.note_chosen.emit(row + 1)

    def _on_line_edited(self) -> None:
        if self.current():
            self.note_edited.emit(self.current())

"""The editors of one text of a record's rows: made when a row is first shown, and kept for its steps."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.ports import PasteReader
from secretariat.domain.text import Text
from secretariat.ui.editing.text_editor import EditorNames, TextEditor
from secretariat.ui.forms.row_texts import RowTextsDraft
from secretariat.ui.kit.drafts import value_at
from secretariat.ui.theme import set_look

LEAST_HEIGHT = 260
"""Pixels of an editor inside a page that scrolls."""


class RowEditors(QStackedWidget):
    """The editors of the field `name`, one for each row. `shown_wanted` asks for a row whose text was undone.

    An editor is not made before it is seen: that takes longer than a person waits for a key.
    """

    shown_wanted = Signal(str)
    made = Signal()
    """There is an editor more, to take its place in the order of the Tab key."""
    refused = Signal(str)

    def __init__(
        self,
        written: RowTextsDraft[Any],
        paste: PasteReader,
        name: str,
        names: EditorNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._written = written
        self._paste = paste
        self._name = name
        self._names = names
        self._editors: dict[str, TextEditor] = {}
        self._key = ""
        self._locked = False
        self.setMinimumHeight(LEAST_HEIGHT)

    @property
    def editor(self) -> TextEditor | None:
        """The editor of the row that is shown."""
        return self._editors.get(self._key)

    def show_row(self, key: str) -> None:
        """Show the text of a row."""
        self._key = key
        if self.isVisible():
            self.setCurrentWidget(self._editor_of(key))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the text of the row that was chosen meanwhile."""
        super().showEvent(event)
        if self._key:
            self.setCurrentWidget(self._editor_of(self._key))

    def text_of(self, key: str) -> Text:
        """Return a text as it stands in its editor."""
        return self._editors[key].text()

    def replace_texts(self, before: Any, after: Any) -> None:
        """Put the texts of another draft in the place of those that differ, as steps that can be undone."""
        texts = {row.key: getattr(row, self._name) for row in self._rows(before)}
        for row in self._rows(after):
            wanted = getattr(row, self._name)
            if row.key in self._editors or texts.get(row.key, wanted) != wanted:
                # Made with the text from before, so that undo finds it.
                self._editor_of(row.key, texts.get(row.key)).replace_text(wanted)

    def show_texts(self, draft: Any) -> None:
        """Show the texts of another draft; nothing before it can be undone."""
        for row in self._rows(draft):
            if row.key in self._editors:
                self._editors[row.key].set_text(getattr(row, self._name))

    def set_locked(self, *, locked: bool) -> None:
        """Let the texts be read and copied only."""
        self._locked = locked
        for editor in self._editors.values():
            editor.set_read_only(locked)

    def _rows(self, draft: Any) -> Any:
        return value_at(draft, self._written.rows)

    def _editor_of(self, key: str, text: Text | None = None) -> TextEditor:
        if key not in self._editors:
            stands = value_at(self._written.form, f"{self._written.rows}.{key}.{self._name}")
            editor = TextEditor(self._written.stack, self._paste, self, names=self._names)
            editor.set_text(text or stands or Text())
            editor.set_read_only(self._locked)
            editor.text_edited.connect(partial(self._on_text_edited, key))
            editor.refused.connect(self.refused)
            self._editors[key] = editor
            self.addWidget(editor)
            self.made.emit()
        return self._editors[key]

    def _on_text_edited(self, key: str) -> None:
        self._written.text_touched(key, self._name)
        if key != self._key:
            self.shown_wanted.emit(key)


def editors_card(heading: str, editors: RowEditors, parent: QWidget, *, help_words: str = "") -> QFrame:
    """Return a card with the editors under a heading, from edge to edge."""
    card = QFrame(parent)
    set_look(card, "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(1, 16, 1, 1)
    layout.setSpacing(8)
    for words, look in ((heading, "heading"), (help_words, "help")):
        if words:
            label = QLabel(words, card, wordWrap=True)
            label.setContentsMargins(24, 0, 24, 0)
            set_look(label, look)
            layout.addWidget(label)
    layout.addWidget(editors)
    return card

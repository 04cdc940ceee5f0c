"""The editors of one text of the agenda's items: made when an item is first shown, and kept for its steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.text import Text
from secretariat.ui.editing.text_editor import EditorNames, TextEditor
from secretariat.ui.kit.drafts import value_at
from secretariat.ui.meetings.open_meeting import ITEMS, OpenMeeting

LEAST_HEIGHT = 260
"""Pixels of an editor inside a page that scrolls."""


class ItemTexts(QStackedWidget):
    """The editors of the field `name`, one for each item. `shown_wanted` asks for an item whose text was undone."""

    shown_wanted = Signal(str)
    refused = Signal(str)

    def __init__(self, record: OpenMeeting, name: str, names: EditorNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._name = name
        self._names = names
        self._editors: dict[str, TextEditor] = {}
        self._key = ""
        self._locked = False
        self.setMinimumHeight(LEAST_HEIGHT)

    @property
    def editor(self) -> TextEditor | None:
        """The editor of the item that is shown."""
        return self._editors.get(self._key)

    def show_item(self, key: str) -> None:
        """Show the text of an item."""
        self._key = key
        self.setCurrentWidget(self._editor_of(key))

    def knows(self, key: str) -> bool:
        """True when the text of an item stands in an editor."""
        return key in self._editors

    def text_of(self, key: str) -> Text:
        """Return a text as it stands in its editor."""
        return self._editors[key].text()

    def replace_texts(self, before: MeetingDraft, after: MeetingDraft) -> None:
        """Put the texts of another draft in the place of those that differ, as steps that can be undone."""
        texts = {item.key: getattr(item, self._name) for item in before.items}
        for item in after.items:
            wanted = getattr(item, self._name)
            if item.key in self._editors or texts.get(item.key, wanted) != wanted:
                # Made with the text from before, so that undo finds it.
                self._editor_of(item.key, texts.get(item.key)).replace_text(wanted)

    def show_texts(self, draft: MeetingDraft) -> None:
        """Show the texts of another draft; nothing before it can be undone."""
        for item in draft.items:
            if item.key in self._editors:
                self._editors[item.key].set_text(getattr(item, self._name))

    def set_locked(self, *, locked: bool) -> None:
        """Let the texts be read and copied only."""
        self._locked = locked
        for editor in self._editors.values():
            editor.set_read_only(locked)

    def _editor_of(self, key: str, text: Text | None = None) -> TextEditor:
        if key not in self._editors:
            editor = TextEditor(self._record.meeting.stack, self._record.services.paste, self, names=self._names)
            editor.set_text(text or value_at(self._record.meeting.form, f"{ITEMS}.{key}.{self._name}") or Text())
            editor.set_read_only(self._locked)
            editor.text_edited.connect(partial(self._on_text_edited, key))
            editor.refused.connect(self.refused)
            self._editors[key] = editor
            self.addWidget(editor)
        return self._editors[key]

    def _on_text_edited(self, key: str) -> None:
        self._record.meeting.text_touched(key, self._name)
        if key != self._key:
            self.shown_wanted.emit(key)

"""The notes panel: what the secretariat writes for itself; it never prints."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.inputs import TextInput

NOTES = "notes"


class NotesPanel(QWidget):
    """One text, bound to the notes of the open record, which stand at `path` in its draft."""

    def __init__(self, edited: EditedDraft[Any], parent: QWidget | None = None, *, path: str = NOTES) -> None:
        super().__init__(parent)
        self._path = path
        self.setAccessibleName(self.tr("Notes"))
        self._edited = edited
        self._input = TextInput(Field(NOTES, self.tr("Notes"), Kind.TEXT, lines=12), self)
        self._input.editor.setObjectName("field.notes")
        self._input.fill()
        self._input.name_for_readers(self.tr("Notes"), self.tr("They never print."))
        if isinstance(self._input.editor, QPlainTextEdit):
            self._input.editor.setPlaceholderText(self.tr("Calls, agreements, what to remember."))
        help_line = QLabel(self.tr("For the secretariat alone. Notes never print."), self, wordWrap=True)
        theme.set_look(help_line, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(help_line)
        layout.addWidget(self._input, 1)
        self._input.edited.connect(self._on_edited)
        self._input.left.connect(edited.settle)
        edited.changed.connect(self._on_draft_changed)
        self._input.show_value(edited.value(path))

    def set_locked(self, *, locked: bool) -> None:
        """Let the notes be read only."""
        self._input.set_locked(locked)

    def _on_edited(self, text: str) -> None:
        self._edited.edit(self._path, text, text=self.tr("Notes"))

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", self._path):
            self._input.show_value(self._edited.value(self._path))

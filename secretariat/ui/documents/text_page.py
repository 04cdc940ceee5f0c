"""The page of a document's text: the editor with its outline, and what is put in from the data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from secretariat.domain.documents.rolling import section_field
from secretariat.domain.sheet_fields import FieldKey
from secretariat.ui import theme
from secretariat.ui.documents.drawn_words import DrawnWords
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.editing.composed_editing import ComposedEditing
from secretariat.ui.editing.text_editor import EditorNames, TextEditor
from secretariat.ui.icons import icon
from secretariat.ui.kit.keys import with_keys


class TextPage(QWidget):
    """A section is a heading of level 1 with what stands under it; sections are moved in the outline.

    `insert_piece`, `insert_field` and `add_section` are the buttons under the outline.
    """

    def __init__(self, record: OpenDocument, drawn: DrawnWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = TextEditor(
            record.written.stack,
            record.services.paste,
            self,
            names=EditorNames(self.tr("Text of the paper"), self.tr("Outline of the paper")),
            composed=ComposedEditing(drawn.piece_words, drawn.field_words),
        )
        record.connect_text(self.editor.text, self.editor.set_text, self.editor.replace_text)
        self.insert_piece = self._button("insert_piece_here", "puzzle", self.tr("Insert a piece …"), "Ctrl+Alt+I")
        self.insert_field = self._button("insert_field_here", "hash", self.tr("Insert a figure …"), "Ctrl+Alt+D")
        self.add_section = self._button("add_section", "plus", self.tr("Add a section"))
        for button in (self.insert_piece, self.insert_field, self.add_section):
            self.editor.put_under_outline(button)
        self.add_section.clicked.connect(lambda _checked: self.editor.add_section())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    @property
    def field(self) -> FieldKey | None:
        """The section the cursor stands in as a field that can be marked; None outside those with a lasting key."""
        section = self.editor.section
        return section_field(section.key) if section and section.key else None

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read and copied only."""
        self.editor.set_read_only(locked)
        for button in (self.insert_piece, self.insert_field, self.add_section):
            button.setVisible(not locked)

    def _button(self, name: str, drawing: str, words: str, keys: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"action.{name}")
        button.setIcon(icon(drawing, role="accent"))
        button.setText(words)
        button.setToolTip(with_keys(words, keys) if keys else "")
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_look(button, "subject")
        return button

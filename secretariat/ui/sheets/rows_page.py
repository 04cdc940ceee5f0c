"""The page of a sheet's rows: the editor, and under its outline what can be done with whole rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.sheet_templates import TemplateRow
from secretariat.domain.status_sheets import row_field
from secretariat.ui import theme
from secretariat.ui.editing.text_editor import EditorNames, TextEditor
from secretariat.ui.icons import icon
from secretariat.ui.sheets.open_sheet import OpenSheet
from secretariat.ui.sheets.rows import left_out, with_rows


class RowsPage(QWidget):
    """A row is a heading of level 1 with what stands under it; rows are added here and those left out put back."""

    def __init__(self, record: OpenSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._left_out: tuple[TemplateRow, ...] | None = None
        names = EditorNames(self.tr("Rows of the sheet"), self.tr("Outline of the rows"))
        self.editor = TextEditor(record.written.stack, record.services.paste, self, names=names)
        record.connect_text(self.editor.text, self.editor.set_text, self.editor.replace_text)
        self._add = self._button("add_row", "plus", self.tr("Add a row"))
        self._put_back = self._button("put_back_row", "rotate-ccw", self.tr("Put a row back"))
        self._menu = QMenu(self)
        self._build()
        self.show_left_out()

    @property
    def field(self) -> FieldKey | None:
        """The row the cursor stands in, None outside every row that has a lasting key."""
        section = self.editor.section
        return row_field(section.key) if section and section.key else None

    def add_row(self) -> None:
        """Add a row after the one the cursor stands in, with the cursor in its heading."""
        self.editor.add_section()

    def go_to(self, key: str) -> None:
        """Put the cursor in a row; for one that was left out, on what puts it back."""
        if not self.editor.show_section(key) and self._put_back.isVisible():
            self._put_back.setFocus()

    def show_left_out(self) -> None:
        """Offer the rows of the template that the sheet has not."""
        rows = left_out(self._record.template, self._record.draft.text)
        if rows == self._left_out:
            return
        self._left_out = rows
        self._menu.clear()
        for row in rows:
            action = self._menu.addAction(row.label, partial(self.put_back, (row,)))
            action.setObjectName(f"action.put_back.{row.key}")
        if len(rows) > 1:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("All of them"), partial(self.put_back, rows))
        names = ", ".join(row.label for row in rows)
        self._put_back.setToolTip(self.tr("Left out of this sheet: {rows}").format(rows=names))
        self._put_back.setAccessibleDescription(self._put_back.toolTip())
        self._put_back.setVisible(bool(rows))

    def put_back(self, rows: tuple[TemplateRow, ...]) -> None:
        """Put rows of the template back where it has them, and the cursor in the first; one step."""
        template = self._record.template
        if template is None or not rows:
            return
        self.editor.replace_text(with_rows(template, self.editor.text(), rows))
        self.show_left_out()
        self.editor.show_section(rows[0].key)

    def _build(self) -> None:
        self._add.clicked.connect(self.add_row)
        self._put_back.setMenu(self._menu)
        self._put_back.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self._add, self._put_back):
            self.editor.put_under_outline(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    def _button(self, name: str, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"action.{name}")
        button.setIcon(icon(drawing, role="accent"))
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_look(button, "subject")
        return button

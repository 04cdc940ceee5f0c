"""The text that is open in a tab: which one it is, whether it can be written in, and how a passage is put into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QTextCursor

from secretariat.application.quoting import quoted
from secretariat.application.records import RecordKind
from secretariat.application.searched import Passage
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.text import Paragraph, Text
from secretariat.ui.editing import formats, reading, structure
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.records import RecordTab


@dataclass(frozen=True, slots=True)
class OpenText:
    """The text of a tab. `show` brings its page to the front of the tab."""

    tab: RecordTab
    editor: TextEditor
    show: Callable[[], None]
    language: DocumentLanguage = DocumentLanguage.DANISH

    @property
    def is_locked(self) -> bool:
        """True when it can be read only: it is issued."""
        return self.editor.page.isReadOnly()

    def insert(self, passage: Passage) -> None:
        """Put a passage where the cursor stands, in paragraphs of its own, with its source in a footnote: one step."""
        self.show()
        page = self.editor.page
        page.setTextCursor(_beside_words(page.textCursor()))
        page.insert_text(_apart(quoted(passage, self.language), page.textCursor()))
        self.editor.setFocus()


def text_of(tab: RecordTab) -> OpenText | None:
    """Return the text that is open in a tab; None when it has none that a passage can stand in."""
    kind = tab.key.partition(":")[0]
    return _TEXTS[kind](tab) if kind in _TEXTS else None


def _beside_words(cursor: QTextCursor) -> QTextCursor:
    """Return where a passage goes: nothing that is selected is lost, and no heading is written into."""
    cursor.setPosition(cursor.selectionEnd())
    if cursor.currentTable() is None and structure.is_heading(cursor.blockFormat()):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        below = cursor.block().next()
        if below.isValid() and below.length() == 1 and not formats.is_piece(below.blockFormat()):
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    return cursor


def _apart(text: Text, cursor: QTextCursor) -> Text:
    """Return a text with what parts it from the words before and after the cursor."""
    if cursor.currentTable() is not None or reading.is_caption(cursor.block()):
        return text
    before = () if cursor.atBlockStart() else (Paragraph(),)
    after = () if cursor.atBlockEnd() else (Paragraph(),)
    return Text((*before, *text.blocks, *after))


def _of_document(tab: RecordTab) -> OpenText | None:
    from secretariat.ui.documents.document_record import DocumentRecord  # as heavy as the tab it is about
    from secretariat.ui.documents.document_strip import TEXT_PAGE

    if not isinstance(tab, DocumentRecord):
        return None
    return OpenText(tab, tab.pages.text.editor, lambda: tab.pages.show_page(TEXT_PAGE))


def _of_hearing(tab: RecordTab) -> OpenText | None:
    from secretariat.ui.hearings.hearing_record import HearingRecord

    if not isinstance(tab, HearingRecord) or tab.draft.response is None:
        return None
    response, pages = tab.draft.response, tab.pages

    def show() -> None:
        pages.show_response()
        if pages.editor.isHidden():
            pages.response.unfold(False)

    return OpenText(tab, pages.editor, show, response.language)


def _of_sheet(tab: RecordTab) -> OpenText | None:
    from secretariat.ui.sheets.sheet_record import SheetRecord
    from secretariat.ui.sheets.sheet_strip import ROWS_PAGE

    if not isinstance(tab, SheetRecord):
        return None
    return OpenText(tab, tab.pages.rows.editor, lambda: tab.pages.show_page(ROWS_PAGE))


_TEXTS: Final[Mapping[str, Callable[[RecordTab], OpenText | None]]] = {
    RecordKind.DOCUMENT.value: _of_document,
    RecordKind.HEARING.value: _of_hearing,
    RecordKind.SHEET.value: _of_sheet,
}

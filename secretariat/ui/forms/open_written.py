"""What the parts of an open record share whose text is written in the editor: a sheet's rows, a document's text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from secretariat.domain.text import Text
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.forms.stores import StoredRecord
from secretariat.ui.kit.drafts import WHOLE, with_value
from secretariat.ui.record.written_draft import WrittenDraft

TEXT = "text"
"""The path of the text."""


class WithText(Protocol):
    """A draft that has a text."""

    @property
    def text(self) -> Text:
        """What is written in the editor."""
        ...


DraftT = TypeVar("DraftT", bound=WithText)


class OpenWritten(OpenForm[DraftT]):
    """One record open in a tab. Its text belongs to the editor, which puts its own steps on the draft's stack."""

    def begun(self, draft: DraftT) -> WrittenDraft[DraftT]:
        """Edit the draft with its text in the editor."""
        self._text: Callable[[], Text] = lambda: draft.text
        self._show_text: Callable[[Text], None] = lambda _: None
        self._replace_text: Callable[[Text], None] = lambda _: None
        self.written = WrittenDraft(draft, self._read_text, self, text_path=TEXT, saved=self.saved_before())
        return self.written

    def saved_before(self) -> DraftT | None:
        """Return what counts as saved when the record is opened, None for what it begins with."""
        return None

    @property
    def draft(self) -> DraftT:
        """What stands on the screen now."""
        return self.written.draft

    def connect_text(
        self, read: Callable[[], Text], show: Callable[[Text], None], replace_with: Callable[[Text], None]
    ) -> None:
        """Let the editor's text be read, shown anew (no step) and replaced (one step)."""
        self._text, self._show_text, self._replace_text = read, show, replace_with
        show(self.written.form.text)

    def take_over(self, draft: DraftT, words: str) -> None:
        """Show another draft, its text included, as one step that undo takes back."""
        if draft == self.draft:
            return
        stack = self.written.stack
        stack.beginMacro(words)
        self.written.edit(WHOLE, draft, text=words, merge=False)
        self._replace_text(draft.text)
        stack.endMacro()

    def show_tidied(self, draft: DraftT) -> None:
        """Show what the store made of the record; a text is stored as it was written."""
        self.written.put(WHOLE, with_value(draft, TEXT, self.written.form.text))

    def follow(self, record: StoredRecord[DraftT]) -> None:
        """Show the record as another screen stored it; the steps taken here until then are forgotten."""
        self._show_text(record.draft.text)
        super().follow(record)

    def _read_text(self) -> Text:
        return self._text()

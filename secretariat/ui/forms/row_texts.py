"""A record whose rows hold texts that are written in editors: an agenda's items, a template's sections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.text import Text
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.forms.stores import StoredRecord
from secretariat.ui.kit.drafts import WHOLE, EditedDraft, value_at, with_value
from secretariat.ui.record.written_draft import WEIGH_AFTER

DraftT = TypeVar("DraftT")

ReadText: TypeAlias = Callable[[str, str], Text]
"""Reads a text of a row as its editor has it, by the row's key and the field's name."""
ReplaceTexts: TypeAlias = Callable[[Any, Any], None]
ShowTexts: TypeAlias = Callable[[Any], None]


class RowTextsDraft(EditedDraft[DraftT]):
    """A draft while it is open whose rows, at the path `rows`, hold texts that belong to editors.

    The editors put their own steps on the same stack. A text is read when `draft` is asked for and not at every key;
    until then the record counts as unsaved.
    """

    def __init__(
        self, draft: DraftT, read_text: ReadText, parent: QObject, *, rows: str, saved: DraftT | None = None
    ) -> None:
        self.rows = rows
        self._read_text = read_text
        self._ahead: set[tuple[str, str]] = set()
        super().__init__(draft, parent, saved=saved)
        self._weighing = QTimer(self, singleShot=True, interval=WEIGH_AFTER)
        self._weighing.timeout.connect(self.weigh)

    @property
    def draft(self) -> DraftT:
        """What stands on the screen now, the editors' texts included."""
        if self._ahead:
            ahead, self._ahead = self._ahead, set()
            for key, name in ahead:
                if value_at(self._draft, f"{self.rows}.{key}") is not None:
                    self._draft = with_value(self._draft, f"{self.rows}.{key}.{name}", self._read_text(key, name))
            self._tell_dirty()
        return self._draft

    @property
    def form(self) -> DraftT:
        """What stands in the forms, without asking the editors: the texts may be some keys behind."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored, or may not be."""
        return bool(self._ahead) or self.draft != self.saved

    def edit(self, path: str, value: object, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step. The editors are read first where the step must put their texts back."""
        if path in (WHOLE, self.rows):
            self.weigh()
        super().edit(path, value, text=text, merge=merge)

    def text_touched(self, key: str, name: str) -> None:
        """Note that a text of a row changed."""
        self._ahead.add((key, name))
        self._tell_dirty()
        self._weighing.start()
        self.touched.emit()

    def weigh(self) -> None:
        """Read the texts and compare them with what is stored."""
        self.draft  # noqa: B018 - reading it is what is wanted


class OpenRowTexts(OpenForm[DraftT]):
    """A record open in a tab, the texts of whose rows stand in editors."""

    rows: ClassVar[str]
    """The path of the rows in the draft."""
    texts: ClassVar[tuple[str, ...]]
    """The fields of a row that are written in an editor."""

    _read: ReadText
    _replace: ReplaceTexts
    _show: ShowTexts

    def begun(self, draft: DraftT) -> RowTextsDraft[DraftT]:
        """Edit the draft with the rows' texts in editors."""
        self.connect_texts(self._text_in_form, _replace_nothing, _show_nothing)
        self.written = RowTextsDraft(draft, self._text_of, self, rows=self.rows, saved=self.saved_of(draft))
        return self.written

    def saved_of(self, draft: DraftT) -> DraftT | None:
        """Return what counts as stored where that is not the draft the record is opened with."""
        del draft  # a record that is begun by itself has nothing to lose yet
        return None

    def connect_texts(self, read: ReadText, replace_with: ReplaceTexts, show: ShowTexts) -> None:
        """Let the editors' texts be read, replaced (one step each) and shown anew (no step)."""
        self._read, self._replace, self._show = read, replace_with, show

    def take_over(self, draft: DraftT, words: str) -> None:
        """Show another draft, its texts included, as one step that undo takes back."""
        stack, before = self.written.stack, self.written.draft
        stack.beginMacro(words)
        self.written.edit(WHOLE, draft, text=words, merge=False)
        self._replace(before, draft)
        stack.endMacro()

    def show_tidied(self, draft: DraftT) -> None:
        """Show what the store made of the record; texts are stored as they were written."""
        self.written.put(WHOLE, self._with_texts(self.written.form, draft))

    def follow(self, record: StoredRecord[DraftT]) -> None:
        """Show the record as it is stored now; the steps taken here until then are forgotten."""
        self._show(record.draft)
        super().follow(record)

    def _with_texts(self, written: DraftT, draft: DraftT) -> DraftT:
        """Return the draft with the rows' texts as they stand in `written`."""
        texts = {row.key: {name: getattr(row, name) for name in self.texts} for row in value_at(written, self.rows)}
        rows = tuple(replace(row, **texts.get(row.key, {})) for row in value_at(draft, self.rows))
        tidied: DraftT = with_value(draft, self.rows, rows)
        return tidied

    def _text_of(self, key: str, name: str) -> Text:
        return self._read(key, name)

    def _text_in_form(self, key: str, name: str) -> Text:
        text: Text = value_at(self.written.form, f"{self.rows}.{key}.{name}")
        return text


def _replace_nothing(_before: Any, _after: Any) -> None:
    """There is no editor yet."""


def _show_nothing(_draft: Any) -> None:
    """There is no editor yet."""

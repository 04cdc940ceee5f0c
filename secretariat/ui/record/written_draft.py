"""A draft with a text that is written in the editor: form, editor and panels share the one value and its steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.text import Text
from secretariat.ui.kit.drafts import WHOLE, EditedDraft, value_at, with_value

T = TypeVar("T")

WEIGH_AFTER = 600
"""Milliseconds after the last key in the text until it is compared with what is stored."""


class WrittenDraft(EditedDraft[T]):
    """A draft while it is open whose text, at `text_path`, belongs to the editor.

    The editor puts its own steps on the same stack. Its text is read when `draft` is asked for and not at every key;
    until then the record counts as unsaved.

    `touched` follows every change of form or text, and is all that a key in the text costs.
    """

    def __init__(
        self,
        draft: T,
        read_text: Callable[[], Text],
        parent: QObject,
        *,
        text_path: str,
        saved: T | None = None,
    ) -> None:
        self._read_text = read_text
        self._text_path = text_path
        self._is_text_ahead = False
        super().__init__(draft, parent, saved=saved)
        self._weighing = QTimer(self, singleShot=True, interval=WEIGH_AFTER)
        self._weighing.timeout.connect(self.weigh)

    @property
    def draft(self) -> T:
        """What stands on the screen now, the editor's text included.

        Reading the text may show that nothing is unsaved after all, which is told at once: whoever asks next must not
        see another answer than those who were told.
        """
        if self._is_text_ahead:
            self._is_text_ahead = False
            if value_at(self._draft, self._text_path) is not None:
                self._draft = with_value(self._draft, self._text_path, self._read_text())
            self._tell_dirty()
        return self._draft

    @property
    def form(self) -> T:
        """What stands in the forms, without asking the editor: the text may be some keys behind."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored, or may not be."""
        return self._is_text_ahead or self.draft != self.saved

    def edit(self, path: str, value: Any, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step. The editor is read first where the step must put its text back."""
        if path == WHOLE or f"{self._text_path}.".startswith(f"{path}."):
            self.weigh()
        super().edit(path, value, text=text, merge=merge)

    def text_touched(self) -> None:
        """Note that the editor's text changed."""
        self._is_text_ahead = True
        self._tell_dirty()
        self._weighing.start()
        self.touched.emit()

    def weigh(self) -> None:
        """Read the text and compare it with what is stored."""
        self.draft  # noqa: B018 - reading it is what is wanted

"""The one value a record's forms, editor and panels share, and the way every edit of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.text import Text
from secretariat.ui.kit.drafts import WHOLE, EditedDraft

RESPONSE = "response"
"""The path of the response as a whole; `response.title` is its title, `title` the hearing's."""

WEIGH_AFTER = 600
"""Milliseconds after the last key in the text until it is compared with what is stored."""


class OpenDraft(EditedDraft[HearingDraft]):
    """A hearing's draft while it is open.

    The response's text belongs to the editor, which puts its own steps on the same stack. It is read when `draft` is
    asked for and not at every key; until then the record counts as unsaved.

    `touched` follows every change of form or text, and is all that a key in the text costs.
    """

    touched = Signal()

    def __init__(
        self, draft: HearingDraft, read_text: Callable[[], Text], parent: QObject, *, saved: HearingDraft | None = None
    ) -> None:
        self._read_text = read_text
        self._is_text_ahead = False
        super().__init__(draft, parent, saved=saved)
        self._weighing = QTimer(self, singleShot=True, interval=WEIGH_AFTER)
        self._weighing.timeout.connect(self.weigh)
        self.changed.connect(self.touched)

    @property
    def draft(self) -> HearingDraft:
        """What stands on the screen now, the editor's text included.

        Reading the text may show that nothing is unsaved after all, which is told at once: whoever asks next must not
        see another answer than those who were told.
        """
        if self._is_text_ahead:
            self._is_text_ahead = False
            if self._draft.response is not None:
                self._draft = replace(self._draft, response=replace(self._draft.response, text=self._read_text()))
            self._tell_dirty()
        return self._draft

    @property
    def form(self) -> HearingDraft:
        """What stands in the forms, without asking the editor: the text may be some keys behind."""
        return self._draft

    @property
    def response(self) -> ResponseDraft | None:
        """The response without asking the editor."""
        return self._draft.response

    @property
    def is_dirty(self) -> bool:
        """True when something stands on the screen that is not stored, or may not be."""
        return self._is_text_ahead or self.draft != self.saved

    def edit(self, path: str, value: object, *, text: str = "", merge: bool = True) -> None:
        """Set the value at `path` as one step. The editor is read first, so that the step can put its text back."""
        if path in (WHOLE, RESPONSE):
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

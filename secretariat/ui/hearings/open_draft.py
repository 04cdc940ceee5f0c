"""The one value a hearing's forms, editor and panels share, and the way every edit of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.text import Text
from secretariat.ui.record.written_draft import WrittenDraft

RESPONSE = "response"
"""The path of the response as a whole; `response.title` is its title, `title` the hearing's."""


class OpenDraft(WrittenDraft[HearingDraft]):
    """A hearing's draft while it is open; the text in the editor is its response's."""

    def __init__(
        self, draft: HearingDraft, read_text: Callable[[], Text], parent: QObject, *, saved: HearingDraft | None = None
    ) -> None:
        super().__init__(draft, read_text, parent, text_path=f"{RESPONSE}.text", saved=saved)

    @property
    def response(self) -> ResponseDraft | None:
        """The response without asking the editor."""
        return self.form.response

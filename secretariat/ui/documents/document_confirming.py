"""Confirms what came from last year's document, part by part or all at once, and walks to what is not confirmed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from secretariat.domain.documents.rolling import confirmed, field_keys, unconfirmed
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_fields import FieldKey
from secretariat.ui.documents.document_pages import DocumentPages
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.kit.notices import NoticeButton, NoticeKind

MARKS = "marks"


class DocumentConfirming(QObject):
    """Acts on the section or the field the cursor is in, whichever page that is on. Every change is one step."""

    def __init__(self, record: OpenDocument, pages: DocumentPages) -> None:
        super().__init__(record)
        self._record = record
        self._pages = pages
        progress = pages.strip.progress
        progress.walk_asked.connect(self.walk)
        progress.confirm_asked.connect(self.confirm_here)
        progress.confirm_all_asked.connect(self.confirm_all)

    def confirm_here(self) -> None:
        """Confirm what the cursor is in and go on to the next that is not confirmed."""
        here = self._pages.field
        if here is not None and here in unconfirmed(self._record.draft):
            self._confirm(here)
        self.walk(1)

    def confirm(self, finding: Finding) -> None:
        """Confirm the part that a finding tells of."""
        self._confirm(FieldKey(finding.place.field))

    def confirm_all(self) -> None:
        """Confirm everything that still stands as it was copied; one press takes it back."""
        waiting = unconfirmed(self._record.draft)
        self._confirm(*waiting)
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("{count} parts are confirmed as they stand.").format(count=len(waiting)),
            buttons=(NoticeButton(self.tr("Undo"), self._record.written.stack.undo),),
            key="confirmed",
            brief=True,
        )

    def walk(self, steps: int) -> None:
        """Go to the next part that is not confirmed, or the one before; around the end."""
        draft = self._record.draft
        waiting = unconfirmed(draft)
        if not waiting:
            told = self.tr("Everything that was carried over is confirmed.")
            self._record.operations.say(NoticeKind.GOOD, told, key="confirmed", brief=True)
            return
        order = field_keys(draft)
        here = self._pages.field
        at = order.index(here) if here in order else -1 if steps > 0 else len(order)
        if steps > 0:
            target = next((key for key in waiting if order.index(key) > at), waiting[0])
        else:
            target = next((key for key in reversed(waiting) if order.index(key) < at), waiting[-1])
        self._pages.go_to_field(target)

    def _confirm(self, *keys: FieldKey) -> None:
        marks = confirmed(self._record.draft, *keys).marks
        self._record.written.edit(MARKS, marks, text=self.tr("Confirm"), merge=False)

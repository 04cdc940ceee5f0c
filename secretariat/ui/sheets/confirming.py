"""Confirms what was carried over from the period before, field by field, and walks to what is not confirmed yet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from secretariat.domain.sheet_fields import ROW_PREFIX, FieldKey
from secretariat.domain.status_sheets import (
    confirmed,
    emptied,
    field_keys,
    field_value,
    unconfirmed,
    with_field,
)
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.sheets.open_sheet import OpenSheet
from secretariat.ui.sheets.rows import with_row_of
from secretariat.ui.sheets.sheet_pages import SheetPages

MARKS = "marks"


class Confirming(QObject):
    """Acts on the field the cursor is in, whichever page that is on. Every change is one step."""

    def __init__(self, record: OpenSheet, pages: SheetPages) -> None:
        super().__init__(record)
        self._record = record
        self._pages = pages
        carried = pages.carried
        carried.confirm_wanted.connect(self.confirm)
        carried.empty_wanted.connect(self._empty)
        carried.take_again_wanted.connect(self._take_again)
        carried.edit_wanted.connect(self._edit)
        pages.strip.walk_asked.connect(self.walk)
        pages.strip.confirm_asked.connect(self.confirm_here)

    def confirm_here(self) -> None:
        """Confirm the field the cursor is in and go on to the next that is not confirmed."""
        if self._pages.shows_carried:
            self._pages.carried.confirm_current()
            return
        here = self._pages.field
        if here is not None and here in unconfirmed(self._record.draft):
            self.confirm((here,))
        self.walk(1)

    def walk(self, steps: int) -> None:
        """Go to the next field that is not confirmed, or the one before; around the end."""
        if self._pages.shows_carried:
            self._pages.carried.walk(steps)
            return
        draft = self._record.draft
        waiting = unconfirmed(draft)
        if not waiting:
            self._record.operations.say(
                NoticeKind.GOOD, self.tr("Every field that was carried over is confirmed."), key="confirmed", brief=True
            )
            return
        order = field_keys(draft)
        here = self._pages.field
        at = order.index(here) if here in order else -1 if steps > 0 else len(order)
        if steps > 0:
            target = next((key for key in waiting if order.index(key) > at), waiting[0])
        else:
            target = next((key for key in reversed(waiting) if order.index(key) < at), waiting[-1])
        self._pages.go_to_field(target)

    def confirm(self, keys: tuple[FieldKey, ...]) -> None:
        """Say that fields still hold as they were copied."""
        marks = confirmed(self._record.draft, *keys).marks
        self._record.written.edit(MARKS, marks, text=self.tr("Confirm"), merge=False)

    def _empty(self, key: str) -> None:
        self._record.take_over(emptied(self._record.draft, FieldKey(key)), self.tr("Empty the field"))

    def _take_again(self, key: str) -> None:
        """Put back what the field said in the period before; it counts as looked at."""
        previous = self._record.previous
        if previous is None:
            return
        field, draft = FieldKey(key), self._record.draft
        if key.startswith(ROW_PREFIX) and field not in field_keys(draft):
            taken = replace(draft, text=with_row_of(previous.draft.text, draft.text, key.removeprefix(ROW_PREFIX)))
        else:
            taken = with_field(draft, field, field_value(previous.draft, field))
        self._record.take_over(confirmed(taken, field), self.tr("Take last time's words again"))

    def _edit(self, key: str) -> None:
        self._pages.go_to_field(FieldKey(key))

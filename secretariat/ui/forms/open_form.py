"""What the parts of a record open in a form share: the stored record, the draft on the screen, where it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Generic, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, JournalKey, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.ui.forms.stores import FormStore, StoredRecord
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.operations import Operations

DraftT = TypeVar("DraftT")


class OpenForm(QObject, Generic[DraftT]):
    """One record open in a form.

    `record` is the stored one, None for one that is not stored yet. `stored` follows every change in the store.
    `window` is the widget that dialogs belong to.
    """

    stored = Signal()

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: CommitteeId,
        record: StoredRecord[DraftT] | None,
        *,
        kind: RecordKind,
        store: FormStore,
        changes: Changes,
        draft: DraftT,
        window: QWidget,
    ) -> None:
        """Open `record`; `draft` is what a new one begins with."""
        super().__init__(window)
        self.services = services
        self.operations = operations
        self.committee = committee
        self.record = record
        self.store = store
        self.changes = changes
        self.window = window
        self._edited = self.begun(record.draft if record else draft)
        self._key = JournalKey(committee, id_of(record) if record else None, "" if record else uuid4().hex, kind)

    def begun(self, draft: DraftT) -> EditedDraft[DraftT]:
        """Return what the draft is edited as; called once, while the record is opened."""
        return EditedDraft(draft, self)

    @property
    def edited(self) -> EditedDraft[DraftT]:
        """What stands on the screen."""
        return self._edited

    @property
    def journal_key(self) -> JournalKey:
        """Where the journal keeps what is typed here."""
        return self._key

    @property
    def version(self) -> int:
        """The version of the stored record that the draft builds on, 0 for a new one."""
        return self.record.version if self.record else 0

    def take(self, record: StoredRecord[DraftT], *, sent: DraftT) -> None:
        """Build on `record`, as the store has it after `sent` was saved; what was typed meanwhile stays.

        The store tidies what it is given: a draft that is still as it was sent becomes what was stored, without a step.
        """
        self.record = record
        self._key = replace(self._key, record_id=id_of(record), token="")
        is_as_sent = self._edited.draft == sent
        self._edited.mark_saved(record.draft)
        if is_as_sent and sent != record.draft:
            self.show_tidied(record.draft)
        self._edited.settle()
        self.stored.emit()

    def resume(self, entry: JournalEntry, words: str) -> None:
        """Show what the journal kept, as edits that are not saved. It goes on being kept under its key.

        The version it builds on stays the one it was typed over, so that saving meets what was stored since.
        """
        self._key = entry.key
        if self.record is not None and entry.version:
            self.record = _at_version(self.record, entry.version)
        draft: Any = entry.draft
        self.take_over(draft, words)

    def take_over(self, draft: DraftT, words: str) -> None:
        """Show another draft as one step that undo takes back."""
        self._edited.swap(draft, text=words)

    def show_tidied(self, draft: DraftT) -> None:
        """Show what the store made of the draft it was given, without a step."""
        self._edited.put("", draft)

    def read_anew(self) -> StoredRecord[DraftT]:
        """Return the record as the store has it now. Raises `NotFound`."""
        record: StoredRecord[DraftT] = self.store.get(self._key.record_id)
        return record

    def follow(self, record: StoredRecord[DraftT]) -> None:
        """Show the record as another screen stored it; the steps taken here until then are forgotten."""
        self.record = record
        self._edited.load(record.draft)
        self.stored.emit()


def id_of(record: Any) -> int:
    """Return the number a record is known by; a committee's own list is known by the committee's."""
    number: int = getattr(record, "id", None) or record.committee_id
    return number


def _at_version(record: Any, version: int) -> Any:
    return replace(record, version=version)

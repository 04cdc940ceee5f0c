"""What the parts of an open hearing share: the stored hearing, the draft on the screen, the ways to the use cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.records import IssuedResponse, JournalEntry, JournalKey
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState
from secretariat.domain.problems import Finding
from secretariat.domain.text import Text
from secretariat.ui.hearings.history_panel import History
from secretariat.ui.hearings.open_draft import RESPONSE, OpenDraft
from secretariat.ui.kit.drafts import WHOLE
from secretariat.ui.operations import Operations
from secretariat.ui.record.control_panel import Check


class OpenHearing(QObject):
    """One hearing open in a tab.

    `hearing` is the stored one, None for one that is not stored yet. `stored` follows every change in the store: a
    save, a move, an issue. `window` is the widget that dialogs belong to.
    """

    stored = Signal()
    history_changed = Signal()

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        hearing: Hearing | None,
        *,
        draft: HearingDraft,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.services = services
        self.operations = operations
        self.committee = committee
        self.hearing = hearing
        self.window = window
        self.edited = OpenDraft(draft, self._read_text, self, saved=hearing.draft if hearing else draft)
        self._show_text: Callable[[Text], None] = lambda _: None
        self._replace_text: Callable[[Text], None] = lambda _: None
        self._text: Callable[[], Text] = Text
        self._key = JournalKey(committee.id, hearing.id if hearing else None, "" if hearing else uuid4().hex)
        self._history: History | None = None

    @property
    def journal_key(self) -> JournalKey:
        """Where the journal keeps what is typed here."""
        return self._key

    @property
    def state(self) -> HearingState:
        """Where the hearing is; one not stored yet is being received."""
        return self.hearing.state if self.hearing else HearingState.RECEIVED

    @property
    def is_locked(self) -> bool:
        """True once the response is issued, until a correction is begun."""
        return self.hearing is not None and self.hearing.is_locked

    @property
    def version(self) -> int:
        """The version of the stored hearing that the draft builds on, 0 for a new one."""
        return self.hearing.version if self.hearing else 0

    @property
    def history(self) -> History:
        """The changes of state, the kept versions and the issued ones; read from the store when needed."""
        if self._history is None:
            self._history = self._read_history()
        return self._history

    @property
    def last_issue(self) -> IssuedResponse | None:
        """The version that left the house last."""
        return max(self.history.issues, key=lambda issue: issue.number, default=None)

    def connect_text(
        self, read: Callable[[], Text], show: Callable[[Text], None], replace_with: Callable[[Text], None]
    ) -> None:
        """Let the editor's text be read, shown anew (no step) and replaced (one step)."""
        self._text, self._show_text, self._replace_text = read, show, replace_with
        if self.edited.response is not None:
            self._show_text(self.edited.response.text)

    def take(self, hearing: Hearing, *, sent: HearingDraft) -> None:
        """Build on `hearing`, as the store has it after `sent` was saved; what was typed meanwhile stays."""
        self.hearing = hearing
        self._key = JournalKey(hearing.committee_id, hearing.id, "")
        self.edited.mark_saved(sent)
        self.forget_history()
        self.stored.emit()

    def resume(self, entry: JournalEntry) -> None:
        """Show what the journal kept, as edits that are not saved. It goes on being kept under its key.

        The version it builds on stays the one it was typed over, so that saving meets what was stored since.
        Raises `TypeError` for an entry of another kind of record.
        """
        if not isinstance(entry.draft, HearingDraft):
            message = f"no hearing, but a {entry.key.kind.value}"
            raise TypeError(message)
        self._key = entry.key
        if self.hearing is not None and entry.version:
            self.hearing = replace(self.hearing, version=entry.version)
        self.take_over(entry.draft, self.tr("Take the recovered text"))

    def take_over(self, draft: HearingDraft, words: str) -> None:
        """Show another draft, its text included, as one step that undo takes back."""
        stack = self.edited.stack
        stack.beginMacro(words)
        self.edited.edit(WHOLE, draft, text=words, merge=False)
        if draft.response is not None:
            self._replace_text(draft.response.text)
        stack.endMacro()

    def take_response(self, draft: HearingDraft, words: str) -> None:
        """Show another response, as one step that undo takes back; the hearing's form stays."""
        if draft.response is None:
            return
        stack = self.edited.stack
        stack.beginMacro(words)
        self.edited.edit(RESPONSE, draft.response, text=words, merge=False)
        self._replace_text(draft.response.text)
        stack.endMacro()

    def forget_history(self) -> None:
        """Read the history anew when it is wanted."""
        self._history = None
        self.history_changed.emit()

    def document(self) -> PrintableDocument | None:
        """Return the paper of the draft as it stands, None while there is no response."""
        draft = self.edited.draft
        if draft.response is None:
            return None
        return self.services.responses.document(
            draft,
            self.committee.draft,
            state=HearingState.DRAFTING if self.is_locked else self.state,
            number=self.hearing.response_number if self.hearing else 1,
            corrects=self.last_issue,
        )

    def check(self) -> Check:
        """Return the check of the draft as it stands, to be run on any thread."""
        draft, hearing, committee = self.edited.draft, self.hearing, self.committee.draft

        def weigh() -> Sequence[Finding]:
            return self.services.responses.check(hearing, draft, committee)

        return weigh

    def _read_text(self) -> Text:
        return self._text()

    def _read_history(self) -> History:
        if self.hearing is None:
            return History()
        responses = self.services.responses
        return History(self.hearing.history, responses.snapshots(self.hearing.id), responses.issues(self.hearing.id))

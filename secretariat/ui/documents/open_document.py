"""What the parts of an open document share: the stored one, the draft on the screen, what both are weighed by."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.ports import Changes
from secretariat.application.queries import DocumentListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId, DocumentState
from secretariat.domain.documents.fields import fields_of
from secretariat.domain.periods import Period
from secretariat.domain.problems import Finding
from secretariat.domain.text import Piece
from secretariat.ui.documents.document_history import DocumentHistory
from secretariat.ui.forms.open_written import OpenWritten
from secretariat.ui.operations import Operations
from secretariat.ui.record.control_panel import Check

AROUND = (
    Changes.COMMITTEES
    | Changes.PERIODS
    | Changes.POLICIES
    | Changes.INITIATIVES
    | Changes.INDICATORS
    | Changes.SHEETS
    | Changes.BUDGET_LINES
    | Changes.BUDGET_TABLES
    | Changes.DOCUMENTS
    | Changes.DOCUMENT_TEMPLATES
    | Changes.MEETINGS
)
"""What a document is weighed against and draws from."""


class OpenDocument(OpenWritten[DocumentDraft]):
    """One document open in a tab, or a new one that begins with `draft`.

    `around_changed` when what it draws from was stored anew; `history_changed` when its versions or editions may be
    others. May raise `StorageFault` when opened.
    """

    around_changed = Signal()
    history_changed = Signal()

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        document: Document | None,
        *,
        draft: DocumentDraft,
        window: QWidget,
    ) -> None:
        self._is_new = document is None
        self.surroundings = Surroundings(services, committee)
        self._history: DocumentHistory | None = None
        super().__init__(
            services,
            operations,
            committee.id,
            document,
            kind=RecordKind.DOCUMENT,
            store=services.documents,
            changes=Changes.DOCUMENTS,
            draft=draft,
            window=window,
        )
        self.owner = committee
        self._read_around()

    def saved_before(self) -> DocumentDraft | None:
        """What a new one begins with is something that is not saved."""
        return DocumentDraft() if self._is_new else None

    @property
    def stored_document(self) -> Document | None:
        """The document as it is stored, None for a new one."""
        return self.record if isinstance(self.record, Document) else None

    @property
    def document_id(self) -> DocumentId | None:
        """The number of the stored document, None for a new one."""
        number = self.journal_key.record_id
        return None if number is None else DocumentId(number)

    @property
    def state(self) -> DocumentState:
        """Where the document is; one that is not stored yet is drafted."""
        return self.stored_document.state if self.stored_document else DocumentState.DRAFTING

    @property
    def is_locked(self) -> bool:
        """True once it is issued, until a correction is begun."""
        return self.stored_document is not None and self.stored_document.is_locked

    @property
    def number(self) -> int:
        """The edition that is written, or was issued last."""
        return self.stored_document.number if self.stored_document else 1

    @property
    def history(self) -> DocumentHistory:
        """Its moves, kept versions and editions; read from the store when needed. Raises `StorageFault`."""
        if self._history is None:
            self._history = self._read_history()
        return self._history

    @property
    def last_issue(self) -> IssuedDocument | None:
        """The edition that left the house last."""
        return max(self.history.issues, key=lambda issue: issue.number, default=None)

    def forget_history(self) -> None:
        """Read the history anew when it is wanted."""
        self._history = None
        self.history_changed.emit()

    def follow_history(self) -> None:
        """Read the history anew where the document was moved: a save alone changes nothing in it."""
        document = self.stored_document
        if document is not None and len(document.history) != len(self.history.moves):
            self.forget_history()

    def take_moved(self, document: Document) -> None:
        """Build on a document that was moved, issued or begun to be corrected; what stands here is what it says."""
        self.take(document, sent=self.draft)

    def read_around_anew(self) -> None:
        """Weigh the document against what is stored now. Raises `StorageFault`."""
        self.surroundings.forget()
        self._read_around()
        self.around_changed.emit()

    def composing(self) -> Callable[[], ComposedDocument]:
        """Return what composes the paper of the draft as it stands. It can be called on any thread."""
        papers, draft, committee, number = self.services.document_papers, self.draft, self.committee, self.document_id
        return lambda: papers.preview(draft, committee, document_id=number)

    def check(self) -> Check:
        """Return the check of the draft as it stands, to be run on any thread."""
        draft, papers, number = self.draft, self.services.document_papers, self.document_id

        def weigh() -> Sequence[Finding]:
            return papers.check(draft, self.surroundings.of(draft, number))

        return weigh

    def _read_around(self) -> None:
        self.periods: Sequence[Period] = self.services.periods.list(self.committee)
        self.documents: Sequence[DocumentListRow] = [
            row for row in self.services.documents.rows(self.committee) if row.id != self.document_id
        ]

    def _read_history(self) -> DocumentHistory:
        document = self.stored_document
        if document is None:
            return DocumentHistory()
        services = self.services
        return DocumentHistory(
            document.history,
            services.documents.snapshots(document.id),
            services.document_issues.issues(document.id),
        )


class Surroundings:
    """What a document is weighed against, read once for as long as it draws from the same and the data stay."""

    def __init__(self, services: Services, committee: Committee) -> None:
        self._services = services
        self._committee = committee
        self._lock = threading.Lock()
        self._drawn: object = None
        self._around: DocumentSurroundings | None = None

    def forget(self) -> None:
        """Read anew when it is wanted: the data changed."""
        with self._lock:
            self._around = None

    def of(self, draft: DocumentDraft, document_id: DocumentId | None) -> DocumentSurroundings:
        """Return the surroundings of a draft. Can be called on any thread; raises `StorageFault`."""
        drawn = drawn_from(draft)
        with self._lock:
            if self._around is None or drawn != self._drawn:
                papers = self._services.document_papers
                self._around = papers.surroundings(draft, self._committee.id, document_id=document_id)
                self._drawn = drawn
            return self._around


def drawn_from(draft: DocumentDraft) -> object:
    """Return everything in a draft that says which data it is weighed against."""
    pieces = tuple(block for block in draft.text.blocks if isinstance(block, Piece))
    papers = tuple(appendix.document for appendix in draft.appendices)
    facts = (draft.kind, draft.language, draft.template, draft.period, draft.date, draft.rolled_from)
    return facts, papers, pieces, fields_of(draft.text)

"""Use cases of the documents' papers: composed from their text and the current data, with their fields followed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.application.queries import FactChoice, PieceChoice
from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.documents.documents import DocumentDraft, DocumentId
from secretariat.domain.documents.fields import Fact
from secretariat.domain.problems import Finding
from secretariat.domain.text import PieceKind


class DocumentPaperService:
    """Makes papers of documents ready to print, and weighs them. Reads the store, writes nothing."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: DocumentWordings,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._unprintable = unprintable

    def preview(
        self, draft: DocumentDraft, committee_id: CommitteeId, *, document_id: DocumentId | None = None
    ) -> ComposedDocument:
        """Return the paper of an open document as it stands, with the data as stored now: a draft, and says so."""
        raise NotImplementedError

    def document(
        self, document_id: DocumentId, *, final: bool = False, public: bool = False, waiving: bool = False
    ) -> ComposedDocument:
        """Return a stored document's paper; a `public` one holds no closed appendix and no closed piece.

        A `final` one is as it leaves the house, `waiving` its open errors where there is a reason to issue all the same.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and not `waiving` and an error is neither mended nor
                waived; `closed` when `public` and the whole document is a closed item.
            NotFound: there is no such document.
        """
        raise NotImplementedError

    def facts(
        self, addresses: Sequence[str], draft: DocumentDraft, committee_id: CommitteeId
    ) -> Mapping[str, Fact | None]:
        """Return what each field says now; None for one whose fact is not there."""
        raise NotImplementedError

    def fact_choices(self, draft: DocumentDraft, committee_id: CommitteeId) -> Sequence[FactChoice]:
        """Return every fact a field can be bound to, for the dialog that puts one in: lines and totals of the budget
        tables by year, indicators, the sheets' money, the period, dates.
        """
        raise NotImplementedError

    def piece_choices(self, kind: PieceKind, draft: DocumentDraft, committee_id: CommitteeId) -> Sequence[PieceChoice]:
        """Return what a piece of a kind can draw from, the document's own first where the kind has one."""
        raise NotImplementedError

    def surroundings(
        self, draft: DocumentDraft, committee_id: CommitteeId, *, document_id: DocumentId | None = None
    ) -> DocumentSurroundings:
        """Return what a document is weighed against, read once; the screen keeps it until the data change."""
        raise NotImplementedError

    def check(self, draft: DocumentDraft, around: DocumentSurroundings) -> tuple[Finding, ...]:
        """Return what the checks find in a draft today. Needs no store."""
        raise NotImplementedError

    def file_name(self, document: ComposedDocument) -> str:
        """Return the name a paper's PDF is saved under: `2009-0005600 Statusredegørelse 2009.pdf`."""
        raise NotImplementedError

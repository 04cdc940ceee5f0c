"""Use cases of the documents' papers: composed from their text and the current data, with their fields followed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from secretariat.application.composing.bodies import BodyComposer
from secretariat.application.composing.choices import FactChoices, PieceChoices
from secretariat.application.composing.facts import FactReader
from secretariat.application.composing.materials import Materials, gather, is_closed
from secretariat.application.composing.pieces import PaperWordings
from secretariat.application.composing.surroundings import Surroundings
from secretariat.application.documents.composed import ComposedDocument, DocumentPart
from secretariat.application.documents.composed_documents import PaperEdition, build, face_of
from secretariat.application.documents.lowering import lowered_parts
from secretariat.application.documents.meeting_items import DrawnItem
from secretariat.application.documents.recommendation_parts import point_sentences
from secretariat.application.faults import Withheld
from secretariat.application.file_names import file_name
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.queries import FactChoice, PieceChoice
from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks import check_document, open_errors
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.documents.beginning import day_of
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId
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
        wordings: PaperWordings,
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
        with self._units(writing=False) as unit:
            materials = gather(unit, committee_id, [(draft, document_id)])
            number = 1 if document_id is None else unit.documents.get(document_id).number
        return self._paper(draft, document_id, materials, self._edition(draft, materials, number=number))

    def document(
        self, document_id: DocumentId, *, final: bool = False, public: bool = False, waiving: bool = False
    ) -> ComposedDocument:
        """Return a stored document's paper; a `public` one holds no closed appendix and no closed piece.

        A `final` one is as it leaves the house, `waiving` its open errors where there is a reason to issue all the
        same.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and not `waiving` and an error is neither mended nor
                waived; `closed` when `public` and the whole document is a closed item.
            NotFound: there is no such document.
        """
        with self._units(writing=False) as unit:
            stored = unit.documents.get(document_id)
            if public and is_closed(stored.draft):
                raise Withheld("closed")
            materials = gather(unit, stored.committee_id, [(stored.draft, stored.id)])
            corrects = _corrected(unit, stored) if final else None
            is_weighed = final and not waiving
            around = self._around(unit, materials).of(stored.draft, stored.id, stored.history) if is_weighed else None
        if around is not None:
            self._hold_back(stored.draft, around)
        edition = self._edition(stored.draft, materials, number=stored.number, is_final=final, corrects=corrects)
        return self._paper(stored.draft, stored.id, materials, edition, is_public=public)

    def items(
        self,
        unit: UnitOfWork,
        documents: Sequence[Document],
        committee_id: CommitteeId,
        *,
        before: date | None,
        is_sent: bool,
        public: bool = False,
    ) -> Mapping[DocumentId, DrawnItem]:
        """Return what items of an agenda draw from their recommendations, read with an open store.

        Of a closed one a `public` paper gets nothing but that it is closed. An agenda tells what was decided `before`
        the day of its meeting, and never what its own meeting decides. Once an agenda `is_sent`, a recommendation that
        was issued stands in it as it left the house, whatever is written or changed since.
        """
        issued = {document.id: unit.documents.issues(document.id)[-1:] for document in documents if is_sent}
        items = [_Item(document, next(iter(issued.get(document.id, ())), None)) for document in documents]
        materials = gather(unit, committee_id, [(item.draft, item.document.id) for item in items])
        materials = materials.decided_before(before)
        return {item.document.id: self._item(item, materials, is_public=public) for item in items}

    def facts(
        self, addresses: Sequence[str], draft: DocumentDraft, committee_id: CommitteeId
    ) -> Mapping[str, Fact | None]:
        """Return what each field says now; None for one whose fact is not there."""
        with self._units(writing=False) as unit:
            materials = gather(unit, committee_id, [(draft, None)], addresses=addresses)
        return FactReader(materials, draft, self._wordings, self._clock.today()).facts(addresses)

    def fact_choices(self, draft: DocumentDraft, committee_id: CommitteeId) -> Sequence[FactChoice]:
        """Return every fact a field can be bound to, for the dialog that puts one in: lines and totals of the budget
        tables by year, indicators, the sheets' money, the period, dates.
        """
        with self._units(writing=False) as unit:
            materials = gather(unit, committee_id, [(draft, None)], all_tables=True, all_meetings=True)
        return tuple(FactChoices(materials, draft, self._wordings, self._clock.today()).all())

    def piece_choices(
        self,
        kind: PieceKind,
        draft: DocumentDraft,
        committee_id: CommitteeId,
        *,
        document_id: DocumentId | None = None,
    ) -> Sequence[PieceChoice]:
        """Return what a piece of a kind can draw from, the document's own first where the kind has one.

        A document is no choice for itself.
        """
        return self.choices_of({kind}, draft, committee_id, document_id=document_id)[kind]

    def choices_of(
        self,
        kinds: AbstractSet[PieceKind],
        draft: DocumentDraft,
        committee_id: CommitteeId,
        *,
        document_id: DocumentId | None = None,
    ) -> Mapping[PieceKind, Sequence[PieceChoice]]:
        """Return the same for several kinds; what they share is read once."""
        with self._units(writing=False) as unit:
            reads_tables = bool(kinds & {PieceKind.BUDGET_TABLE, PieceKind.BUDGET_CHART})
            materials = gather(unit, committee_id, [(draft, document_id)], all_tables=reads_tables)
            rows = unit.documents.rows(committee_id) if PieceKind.DOCUMENT in kinds else ()
        others = [row for row in rows if row.id != document_id]
        choices = PieceChoices(materials, draft, self._wordings, others)
        return {kind: choices.of(kind) for kind in kinds}

    def surroundings(
        self, draft: DocumentDraft, committee_id: CommitteeId, *, document_id: DocumentId | None = None
    ) -> DocumentSurroundings:
        """Return what a document is weighed against, read once; the screen keeps it until the data change."""
        with self._units(writing=False) as unit:
            materials = gather(unit, committee_id, [(draft, document_id)])
            history = () if document_id is None else unit.documents.get(document_id).history
            return self._around(unit, materials).of(draft, document_id, history)

    def check(self, draft: DocumentDraft, around: DocumentSurroundings) -> tuple[Finding, ...]:
        """Return what the checks find in a draft today. Needs no store."""
        return check_document(draft, around, self._clock.today(), unprintable=self._unprintable)

    def weighed(self, documents: Sequence[Document]) -> Mapping[DocumentId, tuple[Finding, ...]]:
        """Return what the checks find today in stored documents of one committee; what they share is read once."""
        if not documents:
            return {}
        drafts = [(document.draft, document.id) for document in documents]
        with self._units(writing=False) as unit:
            around = self._around(unit, gather(unit, documents[0].committee_id, drafts))
            against = [around.of(document.draft, document.id, document.history) for document in documents]
        weighed = zip(documents, against, strict=True)
        return {document.id: self.check(document.draft, surroundings) for document, surroundings in weighed}

    def file_name(self, document: ComposedDocument) -> str:
        """Return the name a paper's PDF is saved under: `2009-0005600 Statusredegørelse 2009.pdf`."""
        return file_name(f"{document.reference} {document.title}", ".pdf")

    def public_file_name(self, document: ComposedDocument, ending: str = ".pdf") -> str:
        """Return the name of the file for the public of a paper that is kept with its full one."""
        told = self._wordings.documents(document.face.language)("public_edition")
        return file_name(f"{document.reference} {document.title}", ending, edition=told)

    def _around(self, unit: UnitOfWork, materials: Materials) -> Surroundings:
        today = self._clock.today()
        return Surroundings(unit, materials, self._wordings, today=today, unprintable=self._unprintable)

    def _hold_back(self, draft: DocumentDraft, around: DocumentSurroundings) -> None:
        """Raise `Withheld` while an error stands open."""
        if errors := open_errors(draft, self.check(draft, around)):
            raise Withheld("open_errors", errors)

    def _edition(
        self,
        draft: DocumentDraft,
        materials: Materials,
        *,
        number: int,
        is_final: bool = False,
        corrects: tuple[int, date] | None = None,
    ) -> PaperEdition:
        period = materials.period(draft)
        return PaperEdition(
            day=day_of(draft, self._clock.today()),
            created=self._clock.now(),
            is_final=is_final,
            number=number,
            corrects=corrects,
            period="" if period is None else period.period.draft.name,
        )

    def _paper(
        self,
        draft: DocumentDraft,
        document_id: DocumentId | None,
        materials: Materials,
        edition: PaperEdition,
        *,
        is_public: bool = False,
    ) -> ComposedDocument:
        wording = self._wordings.documents(draft.language)
        body = self._composer(draft, materials, edition, is_public=is_public).whole(draft, document_id)
        return build(draft, materials.committee, body, edition=edition, wording=wording)

    def _composer(
        self, draft: DocumentDraft, materials: Materials, edition: PaperEdition, *, is_public: bool
    ) -> BodyComposer:
        wording = self._wordings.documents(draft.language)
        return BodyComposer(
            materials,
            self._wordings,
            face=face_of(draft, materials.committee, edition=edition, wording=wording),
            today=self._clock.today(),
            is_draft=not edition.is_final,
            is_public=is_public,
        )

    def _item(self, item: _Item, materials: Materials, *, is_public: bool) -> DrawnItem:
        draft, recommendation = item.draft, item.draft.recommendation
        if is_public and item.is_closed:
            return DrawnItem("", is_closed=True)
        wording = self._wordings.documents(draft.language)
        told = () if recommendation is None else point_sentences(recommendation, materials.committee, wording)
        return DrawnItem(
            title=draft.title.strip(),
            case_numbers=draft.case_numbers,
            points=told,
            parts=self._parts_of(item, materials, is_public=is_public),
            is_closed=item.is_closed,
            closed_ground="" if recommendation is None else recommendation.closed_ground,
        )

    def _parts_of(self, item: _Item, materials: Materials, *, is_public: bool) -> tuple[DocumentPart, ...]:
        """Return a recommendation's parts under its item: those that were issued, or composed of what stands now.

        For the public they are always composed: what was open when it was issued may be closed by now.
        """
        if item.issued is not None and not is_public:
            return lowered_parts(item.issued.paper.parts, 1)
        edition = self._edition(item.draft, materials, number=item.document.number)
        composer = self._composer(item.draft, materials, edition, is_public=is_public)
        return composer.part(item.draft, item.document.id, below=1)


@dataclass(frozen=True, slots=True)
class _Item:
    """A recommendation on an agenda; `issued` is the edition that stands there, None for what is being written."""

    document: Document
    issued: IssuedDocument | None

    @property
    def draft(self) -> DocumentDraft:
        """What the item is made of."""
        return self.document.draft if self.issued is None else self.issued.draft

    @property
    def is_closed(self) -> bool:
        """True for what was closed when it was issued, and for what is closed now."""
        return is_closed(self.draft) or is_closed(self.document.draft)


def _corrected(unit: UnitOfWork, document: Document) -> tuple[int, date] | None:
    """Return the edition that a correction replaces, and the local day it was issued; None for the first one."""
    before = [issued for issued in unit.documents.issues(document.id) if issued.number < document.number]
    return (before[-1].number, before[-1].at.astimezone().date()) if before else None

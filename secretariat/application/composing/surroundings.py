"""What a document is weighed against: read with its materials, weighed once for as many checks as are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

from secretariat.application.budget.surroundings import surroundings_of
from secretariat.application.composing.facts import FactReader, net_of
from secretariat.application.composing.materials import Materials, documents_in, pieces_of
from secretariat.application.composing.pieces import PaperWordings
from secretariat.application.composing.sources import Sources, sheet_heading
from secretariat.application.documents.table_charts import DEVELOPMENT, chart_of
from secretariat.application.ports import UnitOfWork
from secretariat.domain import document_checks, sheet_checks
from secretariat.domain.amounts import last_place
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.domain.budget.reconciliation import open_errors as open_table_errors
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.tables import BudgetTable, TableId
from secretariat.domain.document_checks.facts import told_by
from secretariat.domain.document_checks.surroundings import (
    DocumentSurroundings,
    KnownLine,
    KnownSheet,
    PieceSource,
    Told,
)
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId, DocumentMove, DocumentState
from secretariat.domain.documents.fields import fields_of
from secretariat.domain.initiatives import known_as
from secretariat.domain.periods import PeriodId
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.sheet_fields import Counting
from secretariat.domain.status_sheets import Sheet, SheetId
from secretariat.domain.text import Piece, PieceKind


class Surroundings:
    """Gathers the surroundings of documents while the store is open; sheets and tables are weighed once."""

    def __init__(
        self,
        unit: UnitOfWork,
        materials: Materials,
        wordings: PaperWordings,
        *,
        today: date,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._unit = unit
        self._materials = materials
        self._wordings = wordings
        self._today = today
        self._unprintable = unprintable
        self._sheet_errors: dict[SheetId, int] = {}
        self._findings: dict[TableId, Sequence[BudgetFinding]] = {}
        self._told: dict[PeriodId, Sequence[Told]] = {}

    def of(
        self, draft: DocumentDraft, document_id: DocumentId | None, history: Sequence[DocumentMove] = ()
    ) -> DocumentSurroundings:
        """Return what a document is weighed against. `history` are its moves."""
        return self._of(draft, document_id, history, self._materials.reached_from(draft), weighs_documents=True)

    def _of(
        self,
        draft: DocumentDraft,
        document_id: DocumentId | None,
        history: Sequence[DocumentMove],
        reached: Sequence[Document],
        *,
        weighs_documents: bool,
    ) -> DocumentSurroundings:
        materials = self._materials
        period, sources = materials.period(draft), Sources(materials, draft)
        reader = FactReader(materials, draft, self._wordings, self._today)
        weighed = _Weighed(self, sources, draft, reached if weighs_documents else None)
        named = [appendix.document for appendix in draft.appendices if appendix.document is not None]
        sheets = tuple(_known(sheet, facts) for sheet, facts in sources.sheets(Piece(PieceKind.SHEETS)))
        lines = tuple(self._lines())
        others = [document.draft for document in reached if document.id != document_id]
        return DocumentSurroundings(
            committee=materials.committee,
            period=None if period is None else period.period.draft,
            id=document_id,
            template=None if draft.template is None else materials.templates.get(draft.template),
            pieces={piece: weighed.source(piece) for piece in dict.fromkeys(pieces_of(draft.text))},
            facts=reader.facts(fields_of(draft.text)),
            leads_back=frozenset() if document_id is None else _leading_to(document_id, materials),
            gone=frozenset(number for number in named if number not in materials.documents),
            sheets=sheets,
            lines=lines,
            indicators=tuple(materials.book.indicators),
            goals=materials.book.goals,
            told=(
                *self._told_by_sheets(sources),
                *self._told_by_tables(draft),
                *(told for other in others for told in told_by(other.text, lines, sheets, other.title.strip())),
            ),
            issued=_issued(history),
        )

    def sheet_errors(self, sheet: Sheet, facts: SheetFacts) -> int:
        """Return how many open errors a sheet has."""
        if sheet.id not in self._sheet_errors:
            found = sheet_checks.check_sheet(sheet.draft, facts, self._today, unprintable=self._unprintable)
            self._sheet_errors[sheet.id] = len(sheet_checks.open_errors(sheet.draft, found))
        return self._sheet_errors[sheet.id]

    def table_findings(self, table: BudgetTable) -> Sequence[BudgetFinding]:
        """Return what reconciliation finds in a table."""
        if table.id not in self._findings:
            around = surroundings_of(self._unit, table.committee_id, table.draft, table.id)
            self._findings[table.id] = reconcile(table.draft, around)
        return self._findings[table.id]

    def document_errors(self, document: Document, beside: Sequence[Document]) -> int:
        """Return how many open errors a document that is drawn in has of its own; those drawn into it are not asked.

        It is weighed against what the documents drawn in `beside` it tell.
        """
        around = self._of(document.draft, document.id, document.history, beside, weighs_documents=False)
        found = document_checks.check_document(document.draft, around, self._today, unprintable=self._unprintable)
        return len(document_checks.open_errors(document.draft, found))

    def wording(self, draft: DocumentDraft, name: str) -> str:
        """Return standing words in the language of a document."""
        return self._wordings.documents(draft.language)(name)

    def heading(self, sheet: Sheet, facts: SheetFacts) -> str:
        """Return a sheet's heading."""
        return sheet_heading(sheet, facts, self._wordings.reports)

    def has_chart(self, table: BudgetTable, name: str) -> bool:
        """True for a chart of a table that is not empty."""
        return chart_of(table.draft, name or DEVELOPMENT, self._wordings.budgets(table.draft.language)) is not None

    def _lines(self) -> Iterator[KnownLine]:
        for line in self._materials.book.lines:
            amounts = ((told.year, told.amount) for told in line.amounts)
            yield KnownLine(line.number, line.name, tuple((year, one) for year, one in amounts if one is not None))

    def _told_by_sheets(self, sources: Sources) -> Iterator[Told]:
        for sheet, facts in sources.sheets(Piece(PieceKind.SHEETS)):
            economy, period = sheet.draft.economy, facts.period.draft
            amount, year = net_of(economy), economy.year or period.year
            if amount is None or year is None:
                continue
            number, name = known_as(facts.initiative.draft, period.ends)
            place = last_place(amount, economy.unit, economy.decimals)
            yield Told(number.strip() or name.strip(), year, amount, self.heading(sheet, facts), place)

    def _told_by_tables(self, draft: DocumentDraft) -> Sequence[Told]:
        """Return what the period's tables beside the overview tell of its lines."""
        period, overview = draft.period, self._materials.overview
        if period is None or period not in self._materials.periods or overview is None:
            return ()
        if period not in self._told:
            self._told[period] = tuple(self._told_beside(overview, period))
        return self._told[period]

    def _told_beside(self, overview: BudgetTable, period: PeriodId) -> Iterator[Told]:
        names = {line.key: line.number.strip() or line.name.strip() for line in self._materials.book.lines}
        level = overview.draft.price_level.strip()
        for other in self._unit.budgets.other_figures(period, overview.id, level):
            if other.line in names:
                yield Told(names[other.line], other.year, other.figure, other.table, other.last_place)


class _Weighed:
    """Tells what the pieces of one document draw from, and how many errors stand in it.

    `reached` are the documents drawn in, None where those are not weighed.
    """

    def __init__(
        self, around: Surroundings, sources: Sources, draft: DocumentDraft, reached: Sequence[Document] | None
    ) -> None:
        self._around = around
        self._sources = sources
        self._draft = draft
        self._reached = reached

    def source(self, piece: Piece) -> PieceSource | None:
        """Return what a piece draws from, None for a source that is not there."""
        told = self._SOURCES.get(piece.kind)
        return PieceSource("") if told is None else told(self, piece)

    def _sheet(self, piece: Piece) -> PieceSource | None:
        found = self._sources.sheet(piece)
        return None if found is None else PieceSource(self._around.heading(*found), self._around.sheet_errors(*found))

    def _indicator_chart(self, piece: Piece) -> PieceSource | None:
        indicator = self._sources.indicator(piece)
        return None if indicator is None else PieceSource(indicator.draft.name)

    def _indicators(self, piece: Piece) -> PieceSource | None:
        return self._own(piece, is_there=bool(self._sources.materials.book.indicators))

    def _goals(self, piece: Piece) -> PieceSource | None:
        return self._own(piece, is_there=bool(self._sources.goals()))

    def _own(self, piece: Piece, *, is_there: bool) -> PieceSource | None:
        return PieceSource(self._around.wording(self._draft, f"piece_{piece.kind.value}")) if is_there else None

    def _sheets(self, piece: Piece) -> PieceSource | None:
        found, section = self._sources.sheets(piece), self._sources.section(piece)
        if not found:
            return None
        title = self._around.wording(self._draft, f"piece_{piece.kind.value}") if section is None else section.title
        # The list only names sheets; what is wrong in them belongs where they stand.
        printed = found if piece.kind is PieceKind.SHEETS else ()
        return PieceSource(title, sum(self._around.sheet_errors(sheet, facts) for sheet, facts in printed))

    def _table(self, piece: Piece) -> PieceSource | None:
        table = self._sources.table(piece)
        if table is None:
            return None
        if piece.kind is PieceKind.BUDGET_CHART and not self._around.has_chart(table, piece.part):
            return None
        findings = self._around.table_findings(table)
        roundings = [one for one in findings if one.severity is BudgetSeverity.ROUNDING and one.accepted is None]
        return PieceSource(table.draft.title.strip(), len(open_table_errors(findings)), len(roundings))

    def _document(self, piece: Piece) -> PieceSource | None:
        document = self._sources.document(piece)
        if document is None:
            return None
        errors = 0 if self._reached is None else self._around.document_errors(document, self._reached)
        return PieceSource(document.draft.title.strip(), errors)

    _SOURCES: ClassVar[Mapping[PieceKind, Callable[[_Weighed, Piece], PieceSource | None]]] = {
        PieceKind.SHEET: _sheet,
        PieceKind.SHEETS: _sheets,
        PieceKind.SHEET_LIST: _sheets,
        PieceKind.INDICATOR_CHART: _indicator_chart,
        PieceKind.INDICATORS: _indicators,
        PieceKind.GOALS: _goals,
        PieceKind.BUDGET_TABLE: _table,
        PieceKind.BUDGET_CHART: _table,
        PieceKind.DOCUMENT: _document,
    }
    """The kinds that draw from a register; any other draws from the document itself."""


def _known(sheet: Sheet, facts: SheetFacts) -> KnownSheet:
    initiative, economy = facts.initiative, sheet.draft.economy
    number, name = known_as(initiative.draft, facts.period.draft.ends)
    return KnownSheet(
        initiative=int(initiative.id),
        number=number,
        title=sheet.draft.title.strip() or name,
        section=str(initiative.draft.section),
        name=name,
        has_line=economy.counting is Counting.OWN_LINE and net_of(economy) is not None,
    )


def _leading_to(document_id: DocumentId, materials: Materials) -> frozenset[DocumentId]:
    """Return the documents whose text, with what it draws in, leads to a document."""
    drawn: Mapping[DocumentId, tuple[DocumentId, ...]] = {
        number: documents_in(document.draft.text) for number, document in materials.documents.items()
    }
    leading: set[DocumentId] = set()
    found = {document_id}
    while found:
        before = {number for number, inside in drawn.items() if found.intersection(inside)}
        found = before - leading - {document_id}
        leading |= found
    return frozenset(leading)


def _issued(history: Sequence[DocumentMove]) -> date | None:
    """Return the day a document was issued last, where the office is."""
    days = [move.at.astimezone().date() for move in history if move.after is DocumentState.ISSUED]
    return days[-1] if days else None

"""What each piece of a document draws from, looked up in what was read: the paper and the checks agree on it."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.composing.materials import Materials, PeriodMaterials, source_of
from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.documents.status_sheets import SheetSource, heading
from secretariat.domain.budget.tables import BudgetTable, Row, RowKey
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId
from secretariat.domain.indicators import Indicator
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import ReportSection
from secretariat.domain.policies import Goal
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.status_sheets import Sheet
from secretariat.domain.text import Piece, PieceKind


class Sources:
    """Looks up what the pieces of one document draw from; None for what is not there (any more)."""

    def __init__(self, materials: Materials, draft: DocumentDraft) -> None:
        self.materials = materials
        self._draft = draft

    @property
    def period(self) -> PeriodMaterials | None:
        """The document's own period."""
        return self.materials.period(self._draft)

    def sheet(self, piece: Piece) -> tuple[Sheet, SheetFacts] | None:
        """Return the status sheet of a piece, in the document's own period."""
        if self.period is None or piece.source is None:
            return None
        return self.period.sheets.get(InitiativeId(piece.source))

    def section(self, piece: Piece) -> ReportSection | None:
        """Return the section of the period's report that a piece is about."""
        if self.period is None:
            return None
        return next((one for one in self.period.period.draft.sections if one.key == piece.part), None)

    def sheets(self, piece: Piece) -> Sequence[tuple[Sheet, SheetFacts]]:
        """Return the sheets of a piece: those of its section, or all of the period."""
        if self.period is None or (piece.part and self.section(piece) is None):
            return ()
        return [
            (sheet, facts)
            for sheet, facts in self.period.sheets.values()
            if not piece.part or facts.initiative.draft.section == piece.part
        ]

    def sheet_sources(self, piece: Piece) -> Sequence[SheetSource]:
        """Return the sheets of a piece as their paper is made of them."""
        return [source_of(sheet, facts) for sheet, facts in self.sheets(piece)]

    def indicator(self, piece: Piece) -> Indicator | None:
        """Return the indicator of a chart."""
        return next((one for one in self.materials.book.indicators if one.id == piece.source), None)

    def goals(self) -> Sequence[Goal]:
        """Return the goals that the goal status table has a row for."""
        if self.period is None:
            return ()
        told = {status.goal for status in self.period.period.draft.goal_statuses}
        return [goal for goal in self.materials.book.goals if goal.is_main or goal.key in told]

    def table(self, piece: Piece) -> BudgetTable | None:
        """Return the budget table of a piece; None also when the part that is asked for is no row of it."""
        table = self.materials.table(piece.source)
        if table is None or (piece.kind is PieceKind.BUDGET_TABLE and piece.part and self.part(table, piece) is None):
            return None
        return table

    def part(self, table: BudgetTable, piece: Piece) -> Row | None:
        """Return the row whose group a piece is about, None for the whole table."""
        return next((row for row in table.draft.rows if row.key == RowKey(piece.part)), None)

    def document(self, piece: Piece) -> Document | None:
        """Return the document of a piece."""
        return None if piece.source is None else self.materials.documents.get(DocumentId(piece.source))


def sheet_heading(sheet: Sheet, facts: SheetFacts, wordings: ReportWordings) -> str:
    """Return a sheet's heading as it prints: `2.1 Status for Jobpatruljer`."""
    return heading(source_of(sheet, facts), facts.period.draft, wordings(sheet.draft.language))

"""Draws the pieces of a document: each becomes a part of the paper, or the reason why it cannot be drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Final, TypeAlias

from secretariat.application.composing.materials import source_of
from secretariat.application.composing.sources import Sources, sheet_heading
from secretariat.application.documents import budget_tables, goal_status, indicator_table, status_sheets
from secretariat.application.documents.budget_wording import BudgetWordings
from secretariat.application.documents.charts import Chart
from secretariat.application.documents.composed import (
    Charted,
    DocumentPart,
    Embedded,
    ListedSection,
    ListedSheet,
    SheetList,
)
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.documents.indicator_charts import line_chart
from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.documents.reports import (
    Face,
    GoalsDocument,
    IndicatorsDocument,
    SheetsDocument,
    SheetSection,
)
from secretariat.application.documents.status_sheets import section_heading
from secretariat.application.documents.table_charts import DEVELOPMENT, chart_of
from secretariat.domain.budget.tables import RowKey
from secretariat.domain.initiatives import SectionKey, known_as
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.status_sheets import Sheet
from secretariat.domain.text import Piece, PieceKind


@dataclass(frozen=True, slots=True)
class PaperWordings:
    """The words of everything that stands in a document."""

    documents: DocumentWordings
    reports: ReportWordings
    budgets: BudgetWordings


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a piece cannot be drawn: the name of the sentence that says so."""

    words: str


Drawn: TypeAlias = DocumentPart | Missing

_LOOSE: Final = SectionKey("")
"""Stands for initiatives of a section that the period's report does not have."""


class PieceDrawer:
    """Draws the pieces of one document that come from the registers."""

    def __init__(self, sources: Sources, wordings: PaperWordings, face: Face) -> None:
        self._sources = sources
        self._materials = sources.materials
        self._face = face
        self._reports = wordings.reports
        self._report = wordings.reports(face.language)
        self._budgets = wordings.budgets

    def draw(self, piece: Piece, level: int) -> Drawn:
        """Return the part that a piece becomes; its headings begin at `level`.

        Raises `KeyError` for a kind that draws from no register.
        """
        return self._DRAWN[piece.kind](self, piece, level)

    def _sheet(self, piece: Piece, level: int) -> Drawn:
        found, period = self._sources.sheet(piece), self._sources.period
        if found is None or period is None:
            return Missing("missing_sheet")
        printed = status_sheets.printed(source_of(*found), period.period.draft, self._reports)
        return Embedded(SheetsDocument(self._face, (SheetSection("", (printed,)),)), level, piece.caption)

    def _sheets(self, piece: Piece, level: int) -> Drawn:
        period, sources = self._sources.period, self._sources.sheet_sources(piece)
        if period is None:
            return Missing("missing_period")
        if not sources:
            return Missing("missing_sheets")
        report = status_sheets.report(sources, period.period.draft, face=self._face, wordings=self._reports)
        if piece.part:  # the section of the document that it stands in is its heading
            report = replace(report, sections=tuple(replace(one, heading="") for one in report.sections))
        return Embedded(replace(report, contents_heading=""), level, piece.caption)

    def _sheet_list(self, piece: Piece, _level: int) -> Drawn:
        period = self._sources.period
        if period is None:
            return Missing("missing_period")
        listed: dict[SectionKey, list[ListedSheet]] = {}
        known = {section.key: section_heading(section, self._report) for section in period.period.draft.sections}
        for sheet, facts in self._sources.sheets(piece):
            key = facts.initiative.draft.section
            listed.setdefault(key if key in known else _LOOSE, []).append(self._listed(sheet, facts))
        if not listed:
            return Missing("missing_sheets")
        headed = (known | {_LOOSE: ""}).items()
        return SheetList(tuple(ListedSection(words, tuple(listed[key])) for key, words in headed if key in listed))

    def _listed(self, sheet: Sheet, facts: SheetFacts) -> ListedSheet:
        heading = sheet_heading(sheet, facts, self._reports)
        number, _ = known_as(facts.initiative.draft, facts.period.draft.ends)
        return ListedSheet(number, heading.removeprefix(number).strip(), heading)

    def _indicators(self, piece: Piece, level: int) -> Drawn:
        book, period = self._materials.book, self._sources.period
        if not book.indicators:
            return Missing("missing_indicators")
        table = indicator_table.build(
            [indicator.draft for indicator in book.indicators],
            {goal.key: goal for goal in book.goals},
            until=None if period is None else period.period.draft.ends,
            face=self._face,
            wording=self._report,
        )
        alone: IndicatorsDocument = replace(table, charts_heading="", charts=())
        return Embedded(alone, level, piece.caption)

    def _indicator_chart(self, piece: Piece, _level: int) -> Drawn:
        indicator, period = self._sources.indicator(piece), self._sources.period
        if indicator is None:
            return Missing("missing_indicator")
        until = None if period is None else period.period.draft.ends
        return _charted(line_chart(indicator.draft, self._report, self._face.language, until=until), piece)

    def _goals(self, piece: Piece, level: int) -> Drawn:
        period = self._sources.period
        if period is None:
            return Missing("missing_period")
        if not self._sources.goals():
            return Missing("missing_goals")
        goals: GoalsDocument = goal_status.build(
            self._materials.book.goals, period.period.draft, face=self._face, wording=self._report
        )
        return Embedded(goals, level, piece.caption)

    def _budget_table(self, piece: Piece, level: int) -> Drawn:
        table = self._sources.table(piece)
        if table is None:
            return Missing("missing_table")
        paper = budget_tables.build(
            table.draft,
            face=self._face,
            wording=self._budgets(table.draft.language),
            rates=self._materials.book.rates,
            part=RowKey(piece.part) if piece.part else None,
        )
        return Embedded(paper, level, piece.caption)

    def _budget_chart(self, piece: Piece, _level: int) -> Drawn:
        table = self._sources.table(piece)
        if table is None:
            return Missing("missing_table")
        chart = chart_of(table.draft, piece.part or DEVELOPMENT, self._budgets(table.draft.language))
        return Missing("missing_chart") if chart is None else _charted(chart, piece)

    _DRAWN: ClassVar[Mapping[PieceKind, Callable[[PieceDrawer, Piece, int], Drawn]]] = {
        PieceKind.SHEET: _sheet,
        PieceKind.SHEETS: _sheets,
        PieceKind.SHEET_LIST: _sheet_list,
        PieceKind.INDICATORS: _indicators,
        PieceKind.INDICATOR_CHART: _indicator_chart,
        PieceKind.GOALS: _goals,
        PieceKind.BUDGET_TABLE: _budget_table,
        PieceKind.BUDGET_CHART: _budget_chart,
    }


def _charted(chart: Chart, piece: Piece) -> Charted:
    words = piece.alternative.strip()
    return Charted(replace(chart, alternative=words) if words else chart, piece.caption)

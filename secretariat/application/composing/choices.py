"""What a person can choose from: the facts a field can follow, and what a piece can draw from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

from secretariat.application.composing.facts import FactReader
from secretariat.application.composing.materials import Materials
from secretariat.application.composing.pieces import PaperWordings
from secretariat.application.composing.sources import Sources, sheet_heading
from secretariat.application.documents.status_sheets import section_heading
from secretariat.application.documents.table_charts import charts_of
from secretariat.application.queries import DocumentListRow, FactChoice, PieceChoice
from secretariat.domain.budget.column_matching import heading
from secretariat.domain.budget.row_tree import held_until
from secretariat.domain.budget.tables import BudgetTable, Column, Row, RowKind
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.fields import FieldAddress, FieldSource, written
from secretariat.domain.documents.kinds import DEEPEST_CONTENTS
from secretariat.domain.indicators import in_order
from secretariat.domain.text import Piece, PieceKind

_GROUPS = (RowKind.GROUP, RowKind.HEADING, RowKind.TOTAL)


class FactChoices:
    """The facts that the fields of one document can follow, each with what it says now."""

    def __init__(self, materials: Materials, draft: DocumentDraft, wordings: PaperWordings, today: date) -> None:
        self._materials = materials
        self._draft = draft
        self._wording = wordings.documents(draft.language)
        self._reader = FactReader(materials, draft, wordings, today)
        self._lines = {line.number.strip() for line in materials.book.lines if line.number.strip()}

    def all(self) -> Iterator[FactChoice]:
        """Yield them: the economic overview first, then other tables, indicators, sheets, dates."""
        for table in _tables(self._materials):
            yield from self._of_table(table)
        yield from self._of_indicators()
        yield from self._of_sheets()
        yield from self._of_days()

    def _choice(self, group: str, name: str, source: FieldSource, *path: str) -> Iterator[FactChoice]:
        """Yield a choice, nothing where the fact says nothing."""
        address = written(FieldAddress(source, path))
        fact = self._reader.fact(address)
        if fact is not None:
            yield FactChoice(address, name, fact.words, group)

    def _of_table(self, table: BudgetTable) -> Iterator[FactChoice]:
        overview = self._materials.overview
        is_overview = overview is not None and overview.id == table.id
        group = table.draft.title.strip() or self._wording("piece_overview")
        for row in table.draft.rows:
            for column in table.draft.columns:
                name = ", ".join(part for part in (row.name, heading(column)) if part)
                if is_overview and self._is_line(row, column):
                    yield from self._choice(group, name, FieldSource.LINE, row.number.strip(), str(column.year))
                else:
                    yield from self._choice(
                        group, name, FieldSource.BUDGET, str(table.id), str(row.key), str(column.key)
                    )

    def _is_line(self, row: Row, column: Column) -> bool:
        """True for what is known by its line's number, and so holds next year too."""
        return row.kind is RowKind.LINE and column.year is not None and row.number.strip() in self._lines

    def _of_indicators(self) -> Iterator[FactChoice]:
        group = self._wording("fact_indicators")
        for indicator in self._materials.book.indicators:
            name = f"{indicator.draft.number} {indicator.draft.name}".strip()
            for which in ("baseline", "status", "difference"):
                told = f"{name}, {self._wording(f'fact_{which}')}"
                yield from self._choice(group, told, FieldSource.INDICATOR, str(indicator.id), which)
            for measured in in_order(indicator.draft):
                day = measured.day.isoformat()
                told = f"{name}, {measured.label.strip() or day}"
                yield from self._choice(group, told, FieldSource.INDICATOR, str(indicator.id), day)

    def _of_sheets(self) -> Iterator[FactChoice]:
        period, group = self._materials.period(self._draft), self._wording("fact_sheets")
        for sheet, facts in () if period is None else period.sheets.values():
            name = f"{facts.initiative.draft.number} {sheet.draft.title or facts.initiative.draft.name}".strip()
            for which in ("net", "gross"):
                told = f"{name}, {self._wording(f'fact_{which}')}"
                yield from self._choice(group, told, FieldSource.SHEET, str(sheet.initiative_id), which)

    def _of_days(self) -> Iterator[FactChoice]:
        group, period = self._wording("fact_dates"), self._wording("fact_period")
        yield from self._choice(group, self._wording("fact_document_date"), FieldSource.DOCUMENT, "date")
        for which in ("name", "year", "starts", "ends"):
            yield from self._choice(group, f"{period}, {self._wording(f'fact_{which}')}", FieldSource.PERIOD, which)
        for meeting in self._materials.meetings.values():
            title = meeting.draft.title.strip() or self._materials.committee.name
            name = self._wording("fact_meeting_day", title=title)
            yield from self._choice(group, name, FieldSource.MEETING, str(meeting.id), "day")


class PieceChoices:
    """What the pieces of one document can draw from. `others` are the committee's other documents."""

    def __init__(
        self,
        materials: Materials,
        draft: DocumentDraft,
        wordings: PaperWordings,
        others: Sequence[DocumentListRow],
    ) -> None:
        self._materials = materials
        self._sources = Sources(materials, draft)
        self._wordings = wordings
        self._wording = wordings.documents(draft.language)
        self._report = wordings.reports(draft.language)
        self._draft = draft
        self._others = others

    def of(self, kind: PieceKind) -> tuple[PieceChoice, ...]:
        """Return the choices of a kind, the document's own first."""
        return tuple(self._CHOICES[kind](self)) if kind in self._CHOICES else (self._own(kind),)

    def _own(self, kind: PieceKind) -> PieceChoice:
        return PieceChoice(None, "", self._wording(f"piece_{kind.value}"))

    def _sheet(self) -> Iterator[PieceChoice]:
        for sheet, facts in self._sources.sheets(Piece(PieceKind.SHEETS)):
            yield PieceChoice(int(sheet.initiative_id), "", sheet_heading(sheet, facts, self._wordings.reports))

    def _sheets(self) -> Iterator[PieceChoice]:
        yield PieceChoice(None, "", self._wording("piece_all_sheets"))
        yield from self._sections()

    def _sheet_list(self) -> Iterator[PieceChoice]:
        yield self._own(PieceKind.SHEET_LIST)
        yield from self._sections()

    def _sections(self) -> Iterator[PieceChoice]:
        period = self._sources.period
        held = {facts.initiative.draft.section for _, facts in self._sources.sheets(Piece(PieceKind.SHEETS))}
        told = () if period is None else period.period.draft.sections
        for section in (one for one in told if one.key in held):
            yield PieceChoice(None, str(section.key), section_heading(section, self._report))

    def _indicator_chart(self) -> Iterator[PieceChoice]:
        told = sorted(self._materials.book.indicators, key=lambda one: sort_key(f"{one.draft.number} {one.draft.name}"))
        for indicator in told:
            yield PieceChoice(int(indicator.id), "", f"{indicator.draft.number} {indicator.draft.name}".strip())

    def _tables(self) -> Iterator[tuple[int | None, BudgetTable, str]]:
        """Yield each table with its source and its name, the overview as the committee's own."""
        overview = self._materials.overview
        for table in _tables(self._materials):
            is_own = overview is not None and table.id == overview.id
            name = table.draft.title.strip() or self._wording("piece_overview")
            yield None if is_own else int(table.id), table, name

    def _budget_table(self) -> Iterator[PieceChoice]:
        for source, table, name in self._tables():
            yield PieceChoice(source, "", name)
            rows = table.draft.rows
            for place, row in enumerate(rows):
                holds = row.kind is RowKind.TOTAL or held_until(rows, place) > place + 1
                if row.kind in _GROUPS and holds and row.name:
                    yield PieceChoice(source, str(row.key), self._wording("piece_of", title=name, part=row.name))

    def _budget_chart(self) -> Iterator[PieceChoice]:
        for source, table, name in self._tables():
            for part in charts_of(table.draft, self._wordings.budgets(table.draft.language)):
                words = self._wording("piece_of", title=name, part=self._wording(f"piece_{part}"))
                yield PieceChoice(source, part, words)

    def _document(self) -> Iterator[PieceChoice]:
        for row in self._others:
            yield PieceChoice(int(row.id), "", row.title)

    def _contents(self) -> Iterator[PieceChoice]:
        for depth in range(DEEPEST_CONTENTS, 0, -1):
            name = "piece_contents_one" if depth == 1 else "piece_contents"
            yield PieceChoice(None, str(depth), self._wording(name, depth=depth))

    _CHOICES: ClassVar[Mapping[PieceKind, Callable[[PieceChoices], Iterator[PieceChoice]]]] = {
        PieceKind.SHEET: _sheet,
        PieceKind.SHEETS: _sheets,
        PieceKind.SHEET_LIST: _sheet_list,
        PieceKind.INDICATOR_CHART: _indicator_chart,
        PieceKind.BUDGET_TABLE: _budget_table,
        PieceKind.BUDGET_CHART: _budget_chart,
        PieceKind.DOCUMENT: _document,
        PieceKind.CONTENTS: _contents,
    }
    """The kinds with more than one choice; any other has the document's own alone."""


def _tables(materials: Materials) -> Sequence[BudgetTable]:
    """Return the committee's tables, the economic overview first."""
    overview = materials.overview
    others = [table for table in materials.tables.values() if overview is None or table.id != overview.id]
    return others if overview is None else [overview, *others]

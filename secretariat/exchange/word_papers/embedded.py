"""Sets the office's own papers as parts of a document: status sheets, indicators, goals, budget tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.charts import Chart
from secretariat.application.documents.composed import Embedded
from secretariat.application.documents.reports import (
    GoalsDocument,
    IndicatorRow,
    IndicatorsDocument,
    Judgement,
    PrintedRow,
    PrintedSheet,
    SheetsDocument,
)
from secretariat.domain.text import NoteMark, Run, Text, run
from secretariat.exchange.budgets.word_table import MOST_UPRIGHT, budget_table, column_widths
from secretariat.exchange.word.names import CAPTION_STYLE, TABLE_HEADING_STYLE, TABLE_TEXT_STYLE, made, w
from secretariat.exchange.word.text_writing import plain_run, spacer
from secretariat.exchange.word_papers.body import Body
from secretariat.exchange.word_papers.charted import ChartSetter
from secretariat.exchange.word_papers.measures import LYING
from secretariat.exchange.word_papers.prose import ProseSetter
from secretariat.exchange.word_papers.styles import TABLE_STYLE
from secretariat.exchange.word_papers.tables import TableCell, TableFacts, table, table_look
from secretariat.exchange.xml_characters import legal

_LABEL: Final = "TableLabel"
_NOTE: Final = "TableNote"
_LABEL_SHARE: Final = 27
"""Hundredths of a sheet's width that its labels take."""
_GOAL_SHARE: Final = 35
_INDICATOR_SHARES: Final = (6, 24, 15, 15, 20, 20)


def is_wide(part: Embedded) -> bool:
    """True for a budget table with more columns than an upright page has room for."""
    return isinstance(part.paper, BudgetDocument) and len(part.paper.decimals) > MOST_UPRIGHT


class EmbeddedSetter:
    """Sets embedded papers into one body."""

    def __init__(self, body: Body, prose: ProseSetter, charts: ChartSetter) -> None:
        self._body = body
        self._prose = prose
        self._charts = charts

    def add(self, part: Embedded) -> None:
        """Add a paper with its caption over it; a wide budget table lies on pages of its own."""
        self._body.turn(LYING if is_wide(part) else None)
        if isinstance(part.paper, SheetsDocument) and _count(part.paper) > 1:
            self._body.break_page()
        if part.caption.strip():
            self._body.add([self._body.line(part.caption, CAPTION_STYLE)])
        match part.paper:
            case SheetsDocument() as sheets:
                self._add_sheets(sheets, part.level)
            case IndicatorsDocument() as indicators:
                self._body.add(self._indicators(indicators))
                self._add_charts(indicators.charts_heading, indicators.charts, part.level)
            case GoalsDocument() as goals:
                self._body.add(self._goals(goals))
            case BudgetDocument() as budget:
                self._body.add(self._budget(budget))
                self._body.turn()
                self._add_charts(budget.charts_heading, budget.charts, part.level)

    def _add_charts(self, heading: str, charts: Sequence[Chart], level: int) -> None:
        if charts and heading.strip():
            self._body.add([self._body.heading(level, run(heading))])
        for chart in charts:
            self._body.add(self._charts.chart(chart))

    def _add_sheets(self, document: SheetsDocument, level: int) -> None:
        """Add the sheets, each of several on a page of its own; a section without sheets is left out, as on paper."""
        is_first = True
        for section in document.sections:
            is_titled = bool(section.heading.strip())
            for number, sheet in enumerate(section.sheets):
                if not is_first:
                    self._body.break_page()
                is_first = False
                if number == 0 and is_titled:
                    self._body.add([self._body.heading(level, run(section.heading))])
                self._body.add(self._sheet(sheet, level + is_titled))

    def _sheet(self, sheet: PrintedSheet, level: int) -> Iterator[Any]:
        yield self._body.heading(level, run(sheet.heading), is_sheet=True)
        if not sheet.rows:
            return
        width = self._body.sheet.text_width
        label = width * _LABEL_SHARE // 100
        rows = [
            [
                TableCell((self._body.line(row.label, _LABEL),)),
                TableCell(tuple(self._sheet_row(row, width - label))),
            ]
            for row in sheet.rows
        ]
        facts = TableFacts([label, width - label], 0, has_row_heads=True, splits_rows=True, title=sheet.heading)
        yield from table(rows, facts)

    def _sheet_row(self, row: PrintedRow, width: int) -> Iterator[Any]:
        if row.lead.strip():
            yield self._body.line(row.lead, TABLE_TEXT_STYLE)
        yield from self._judged(row.judgement, row.text, width)

    def _judged(self, judgement: Judgement | None, text: Text, width: int) -> Iterator[Any]:
        if judgement is not None:
            yield self._body.line(judgement.word, _LABEL)
        yield from self._prose.cell(text, width)

    def _goals(self, document: GoalsDocument) -> Iterator[Any]:
        width = self._body.sheet.text_width
        goal = width * _GOAL_SHARE // 100
        rows = [self._heads(document.headings)]
        for row in document.rows:
            told = tuple(self._judged(row.judgement, row.text, width - goal))
            rows.append([TableCell((self._body.line(row.goal, _LABEL),)), TableCell(told)])
        yield from table(rows, TableFacts([goal, width - goal], has_row_heads=True, splits_rows=True))

    def _indicators(self, document: IndicatorsDocument) -> Iterator[Any]:
        """Yield the table; the goal that indicators share spans their rows, as its column is the last one."""
        rows = [self._heads(document.headings)]
        for group in document.groups:
            for number, row in enumerate(group.rows):
                merge = "" if len(group.rows) == 1 else "continue" if number else "restart"
                goal = TableCell((self._body.line("" if number else group.goal, TABLE_TEXT_STYLE),), merge)
                rows.append([*self._indicator(row), goal])
        width = self._body.sheet.text_width
        yield from table(rows, TableFacts([width * share // 100 for share in _INDICATOR_SHARES]))

    def _indicator(self, row: IndicatorRow) -> Iterator[TableCell]:
        name = (*run(row.name), *((NoteMark((Run(row.note),)),) if row.note.strip() else ()))
        yield TableCell((self._body.line(row.number, TABLE_TEXT_STYLE),))
        yield TableCell((self._body.paragraph(name, style=TABLE_TEXT_STYLE),))
        for words in (row.baseline, row.status, row.criterion):
            yield TableCell(tuple(self._body.line(line, TABLE_TEXT_STYLE) for line in words.split("\n")))

    def _heads(self, headings: Sequence[str]) -> list[TableCell]:
        return [TableCell((self._body.line(words, TABLE_HEADING_STYLE),)) for words in headings]

    def _budget(self, document: BudgetDocument) -> Iterator[Any]:
        if document.title.words.strip():
            yield self._body.line(document.title.words, CAPTION_STYLE)
        widths = column_widths(document, self._body.sheet.text_width)
        element = budget_table(document, widths)
        properties = element.find(w("tblPr"))
        properties.find(w("tblStyle")).set(w("val"), TABLE_STYLE)
        properties.append(table_look(has_head=True, has_row_heads=True))
        if document.title.words.strip():
            properties.append(made("tblCaption", val=legal(document.title.words)))
        yield element
        yield spacer()
        for note in document.notes:
            mark = made("r", made("rPr", made("vertAlign", val="superscript")), *plain_run(note.mark))
            yield made("p", made("pPr", made("pStyle", val=_NOTE)), mark, plain_run(f" {note.text}"))
        for legend in document.legends:
            yield self._body.line(legend, _NOTE)


def _count(document: SheetsDocument) -> int:
    return sum(len(section.sheets) for section in document.sections)

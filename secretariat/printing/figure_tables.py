"""The indicator table and the goal status table as pages."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm

from secretariat.application.documents.reports import (
    GoalsDocument,
    IndicatorGroup,
    IndicatorRow,
    IndicatorsDocument,
    PrintedRow,
)
from secretariat.domain.text import NoteMark, Run, run
from secretariat.printing.characters import single_line
from secretariat.printing.charts import charts_in_pairs
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.notes import note_blocks
from secretariat.printing.papers import REPORT, WIDE_REPORT, PaperShape
from secretariat.printing.report_parts import LOOK, ReportParts
from secretariat.printing.report_styles import ROW_PADDING
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.cells_row import CellsRow
from secretariat.printing.setting.lines import measure
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.rows_table import RowsTable
from secretariat.printing.setting.span_group import SpanGroup
from secretariat.printing.setting.table_block import TableRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.structure import Element, header_scope

_TITLE = "title"
_CHARTS = "charts"
_SHARES = (0.05, 0.245, 0.12, 0.12, 0.17, 0.295)
"""Parts of the width that the six columns of the indicator table take: as in the report of 2009."""

_GOAL_WIDTH = 62 * mm


def indicator_shape(document: IndicatorsDocument, parts: ReportParts) -> PaperShape:
    """Return the upright page, or the one on its side when a word would have to break in the upright one."""
    styles = parts.styles
    columns: list[list[tuple[str, Style]]] = [[(heading, styles.column_head)] for heading in document.headings]
    for group in document.groups:
        columns[5].append((group.goal, styles.figure))
        for row in group.rows:
            told = (row.number, row.name, row.baseline, row.status, row.criterion)
            for column, text in zip(columns, told, strict=False):
                column.append((text, styles.figure))
    for column, share in zip(columns, _SHARES, strict=True):
        room = share * REPORT.text_width - 2 * LOOK.padding_x
        if any(measure(plain_pieces(single_line(text), style))[0] > room for text, style in column):
            return WIDE_REPORT
    return REPORT


def indicators_story(document: IndicatorsDocument, parts: ReportParts, part: Element) -> list[Block]:
    """Return the indicator table, then the charts."""
    return [
        *_opening(parts, part),
        *indicator_table(document, parts, part),
        *_charts(document, parts, part),
    ]


def indicator_table(document: IndicatorsDocument, parts: ReportParts, part: Element) -> list[Block]:
    """Return the indicator table alone; nothing without indicators."""
    return _IndicatorTable(document, parts).blocks(part)


def _opening(parts: ReportParts, part: Element) -> list[Block]:
    title = parts.heading(parts.face.title, 1, parts.styles.title, part, place=_TITLE, outline=0)
    return [*parts.letterhead(part), *title, *parts.standing(part)]


def _charts(document: IndicatorsDocument, parts: ReportParts, part: Element) -> list[Block]:
    if not document.charts:
        return []
    heading = parts.heading(document.charts_heading, 2, parts.styles.section, part, place=_CHARTS, outline=0)
    return [*heading, *charts_in_pairs(document.charts, parts.shape.text_width, part)]


class _IndicatorTable:
    """Builds the table: a group's goal is the last cell of its first row and spans them all."""

    def __init__(self, document: IndicatorsDocument, parts: ReportParts) -> None:
        self._document = document
        self._parts = parts
        self._setter = parts.setter()
        self._noted = len(self._setter.notes)
        self._widths = tuple(share * parts.shape.text_width for share in _SHARES)

    def blocks(self, part: Element) -> list[Block]:
        """Return the table; nothing without indicators."""
        groups = [group for group in self._document.groups if group.rows]
        if not groups:
            return []
        table = Element("Table", part)
        head = self._head(Element("TR", Element("THead", table)))
        body = Element("TBody", table)
        rows = tuple(self._group(group, body) for group in groups)
        return [RowsTable(rows, self._parts.shape.text_width, LOOK, head, self._head(None))]

    def _head(self, row: Element | None) -> CellsRow:
        return CellsRow(tuple(self._parts.column_heads(self._document.headings, row)), self._widths, LOOK)

    def _group(self, group: IndicatorGroup, body: Element) -> SpanGroup:
        rows: list[TableRow] = []
        goal: tuple[TextBlock, ...] = ()
        for index, row in enumerate(group.rows):
            element = Element("TR", body)
            rows.append(self._row(row, element))
            if index == 0:
                cell = Element("TD", element, attributes=f"<</O /Table /RowSpan {len(group.rows)}>>")
                goal = (self._block(group.goal, cell),)
        words = single_line(group.goal)
        again = self._parts.continued(words) if words else None
        return SpanGroup(tuple(rows), goal, self._widths, LOOK, again)

    def _row(self, row: IndicatorRow, element: Element) -> TableRow:
        number = self._block(row.number, Element("TD", element))
        name = self._name(row, Element("TH", element, attributes=header_scope("Row")))
        rest = [self._block(text, Element("TD", element)) for text in (row.baseline, row.status, row.criterion)]
        return TableRow(((number,), (name,), *((block,) for block in rest)))

    def _name(self, row: IndicatorRow, head: Element) -> TextBlock:
        """Return the indicator's name; what must be said with its figures is a note on it, read right behind it."""
        style = self._parts.styles.figure
        mark = (NoteMark((Run(row.note),)),) if single_line(row.note) else ()
        name = TextBlock(self._setter.pieces((*run(single_line(row.name)), *mark), style), style, head)
        new = self._setter.notes[self._noted :]
        self._noted += len(new)
        if self._parts.notes_at_foot:
            note_blocks(new, self._setter, head, self._parts.styles.cell.note, at_foot=True)
        return name

    def _block(self, text: str, cell: Element) -> TextBlock:
        style = self._parts.styles.figure
        return TextBlock(plain_pieces(single_line(text), style), style, cell)


def goals_story(document: GoalsDocument, parts: ReportParts, part: Element) -> list[Block]:
    """Return the goal status table."""
    return [*_opening(parts, part), *goal_table(document, parts, part)]


def goal_table(document: GoalsDocument, parts: ReportParts, part: Element) -> list[Block]:
    """Return the goal status table alone; nothing without goals."""
    if not document.rows:
        return []
    widths = (_GOAL_WIDTH, parts.shape.text_width - _GOAL_WIDTH)

    look = replace(LOOK, padding_x=ROW_PADDING[0])

    def head(row: Element | None) -> CellsRow:
        return CellsRow(tuple(parts.column_heads(document.headings, row)), widths, look)

    table = Element("Table", part)
    first = head(Element("TR", Element("THead", table)))
    body = Element("TBody", table)
    setter = parts.setter()
    told = (PrintedRow(row.goal, row.text, judgement=row.judgement) for row in document.rows)
    rows = tuple(parts.row(row, body, setter, widths, strong=False) for row in told)
    return [RowsTable(rows, parts.shape.text_width, LOOK, first, head(None))]

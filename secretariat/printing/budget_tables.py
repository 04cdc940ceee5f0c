"""A budget table as pages: its head, the table in as many parts as it needs, its notes, its legends, its charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.application.documents.budgets import BudgetDocument, BudgetRow, RowLook
from secretariat.printing.budget_heads import HeadSetter
from secretariat.printing.budget_layout import BudgetLayout
from secretariat.printing.budget_marks import Marks
from secretariat.printing.budget_rows import RowSetter
from secretariat.printing.characters import single_line
from secretariat.printing.charts import charts_in_rows
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.labels import hyphenation
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.flowing_table import FlowingTable, RowFeed, TableBody
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.text_block import OutlineEntry, TextBlock
from secretariat.printing.styles import INK
from secretariat.printing.tagging.structure import Element

_TITLE = "title"
_CHARTS = "charts"
_AFTER_NOTES = 10.0
"""Points of white between the last note of a table and the text of a document."""
_ABOVE_THEIR_LINES = (RowLook.HEADING, RowLook.GROUP)
_BELOW_THEIR_LINES = (RowLook.TOTAL, RowLook.GRAND_TOTAL, RowLook.REFUND, RowLook.OF_WHICH)
_NOTE = Style(family=Family.SANS, size=8.5, leading=11.2, indent=10, space_after=2.5)
_LEGEND = Style(family=Family.SANS, size=8.5, leading=11.2, space_after=3)
_PART = Style(family=Family.SANS, size=9, leading=12, colour=INK, space_before=8, space_after=3, keep_with_next=True)


class BudgetComposer:
    """Builds the story of one budget table."""

    def __init__(self, document: BudgetDocument, parts: ReportParts, layout: BudgetLayout) -> None:
        self._document = document
        self._parts = parts
        self._layout = layout
        self._marks = Marks(document.notes, parts.labels, parts.name)
        self._hyphenation = hyphenation(document.face.language)
        self.tables: list[TableBody] = []

    def story(self, part: Element) -> list[Block]:
        """Return all blocks in the order they are read; the rows of the tables are made as they are asked for."""
        parts = self._parts
        return [
            *parts.letterhead(part),
            *self._title(part),
            *parts.standing(part),
            *self._tables(part),
            *self._below(part),
            *self._charts(part),
        ]

    def embedded(self, part: Element, caption: str, style: Style) -> list[Block]:
        """Return the table as a part of a document, its notes below it, its charts left out.

        `caption` stands above it with the marks of its title; without one the title does.
        """
        title = self._document.title
        told = replace(title, words=single_line(caption) or single_line(title.words))
        above = [TextBlock(self._marks.set(told, style), style, Element("P", part))] if told.words else []
        tables = list(self._tables(part))  # before what stands below: elements are read in the order they are made
        below = self._below(part)
        for block in below[-1:]:
            block.space_after = _AFTER_NOTES
        return [*above, *tables, *below]

    def _title(self, part: Element) -> list[Block]:
        words = single_line(self._document.title.words)
        if not words:
            return []
        style = replace(self._parts.styles.title, size=17, leading=21.5)
        pieces = self._marks.set(self._document.title, style)
        element = self._parts.headings.element(1, part)
        return [TextBlock(pieces, style, element, place=_TITLE, outline=OutlineEntry(0, words))]

    def _tables(self, part: Element) -> Iterator[Block]:
        if not self._document.rows:
            return
        total = len(self._layout.parts)
        for number, places in enumerate(self._layout.parts, start=1):
            table = Element("Table", part)
            if total > 1:
                yield self._caption(places, f"{number}", f"{total}", table)
            yield self._table(places, table)

    def _caption(self, places: Sequence[int], number: str, total: str, table: Element) -> Block:
        """Say which columns of a table too wide for the page follow."""
        first, last = (self._named(place) for place in (places[0], places[-1]))
        words = self._parts.labels.columns_part.format(number=number, total=total, first=first, last=last)
        return TextBlock(plain_pieces(words, _PART), _PART, Element("Caption", table))

    def _named(self, place: int) -> str:
        """Return a column's heading with the one above it."""
        above = [cell for cell in self._document.over for _ in range(cell.span)]
        over = above[place].content.words if place < len(above) else ""
        return single_line(f"{over} {self._document.headings[place + 1].words}")

    def _table(self, places: Sequence[int], table: Element) -> Block:
        heads = HeadSetter(self._document, self._layout, places, marks=self._marks, hyphenation=self._hyphenation)
        head = heads.head(Element("THead", table))
        body = Element("TBody", table)
        feed = RowFeed(self._rows(places, body), self._parts.shape.text_width)
        self.tables.append(TableBody(body, feed))
        return FlowingTable(feed, head, heads.head(None))

    def _rows(self, places: Sequence[int], body: Element) -> Iterator[Block]:
        setter = RowSetter(self._layout, places, self._marks, hyphenation=self._hyphenation)
        rows = self._document.rows
        for index, row in enumerate(rows):
            below = rows[index + 1] if index + 1 < len(rows) else None
            yield setter.row(row, body, keep=_keeps(row, below), is_last=below is None)

    def _below(self, part: Element) -> list[TextBlock]:
        notes = list(self._marks.blocks(part, _NOTE))
        legends = list(self._parts.lines(self._document.legends, _LEGEND, part))
        for first in (notes[:1], legends[:1]):
            for block in first:
                block.space_before = 6
        return [*notes, *legends]

    def _charts(self, part: Element) -> list[Block]:
        if not self._document.charts:
            return []
        style = self._parts.styles.section
        heading = self._parts.heading(self._document.charts_heading, 2, style, part, place=_CHARTS, outline=0)
        return [*heading, *charts_in_rows(self._document.charts, self._parts.shape.text_width, part)]


def _keeps(row: BudgetRow, below: BudgetRow | None) -> bool:
    """A group stands with its first line, and a total, a part and a refund with the line above them."""
    return below is not None and (row.look in _ABOVE_THEIR_LINES or below.look in _BELOW_THEIR_LINES)

"""Sets running text: headings, paragraphs, lists and tables, in the body or inside a cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from secretariat.domain.text import (
    Alignment,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    Text,
    list_numbers,
    plain,
    plain_cell,
)
from secretariat.exchange.word.names import CAPTION_STYLE, TABLE_HEADING_STYLE, TABLE_TEXT_STYLE, made
from secretariat.exchange.word_papers.body import Body
from secretariat.exchange.word_papers.styles import BULLETS, list_style
from secretariat.exchange.word_papers.tables import TableCell, TableFacts, shared_width, table


class ProseSetter:
    """Sets texts into one body. Inside a cell of a table headings are paragraphs: a cell is no place in the document's
    order of headings.
    """

    def __init__(self, body: Body) -> None:
        self._body = body

    def blocks(self, text: Text) -> Iterator[Any]:
        """Yield the elements of a text in the body, where its headings are headings."""
        yield from self._blocks(text, self._body.sheet.text_width, in_cell=False)

    def cell(self, text: Text, width: int) -> tuple[Any, ...]:
        """Return the elements of a text in a cell `width` wide; nothing but a paragraph may end a cell."""
        return tuple(self._blocks(text, width, in_cell=True))

    def _blocks(self, text: Text, width: int, *, in_cell: bool) -> Iterator[Any]:
        numberings = [0, 0, 0]
        for block, number in zip(text.blocks, list_numbers(text.blocks), strict=True):
            match block:
                case Paragraph():
                    yield self._body.paragraph(block.inlines, style=TABLE_TEXT_STYLE if in_cell else "")
                case Heading() if in_cell:
                    yield self._body.paragraph(_strong(block.inlines), style=TABLE_TEXT_STYLE)
                case Heading():
                    yield self._body.heading(block.level, block.inlines)
                case ListItem():
                    if number == 1:
                        numberings[block.level - 1] = self._body.new_numbers(block.level)
                    yield self._item(block, numberings)
                case Table() if block.rows and block.alignments:
                    yield from self._table(block, width)

    def _item(self, item: ListItem, numberings: list[int]) -> Any:
        is_bullet = item.kind is ListKind.BULLET
        numbering = BULLETS if is_bullet else numberings[item.level - 1]
        place = made("numPr", made("ilvl", val=item.level - 1), made("numId", val=numbering))
        return self._body.paragraph(
            item.inlines, place, style=list_style("Bullet" if is_bullet else "Number", item.level)
        )

    def _table(self, block: Table, width: int) -> Iterator[Any]:
        if block.caption:
            yield self._body.paragraph(block.caption, style=CAPTION_STYLE)
        rows = [
            [
                TableCell(tuple(self._cell_lines(cell.paragraphs, alignment, is_header=number < block.header_rows)))
                for cell, alignment in zip(row, block.alignments, strict=True)
            ]
            for number, row in enumerate(block.rows)
        ]
        widths = shared_width(width, [[plain_cell(cell) for cell in row] for row in block.rows])
        yield from table(rows, TableFacts(widths, block.header_rows, title=plain(block.caption)))

    def _cell_lines(self, lines: tuple[Inlines, ...], alignment: Alignment, *, is_header: bool) -> Iterator[Any]:
        for inlines in lines:
            standing = [made("jc", val="right")] if alignment is Alignment.RIGHT else []
            yield self._body.paragraph(inlines, *standing, style=TABLE_HEADING_STYLE if is_header else TABLE_TEXT_STYLE)


def _strong(inlines: Inlines) -> Inlines:
    return tuple(_stronger(inline) for inline in inlines)


def _stronger(inline: Inline) -> Inline:
    if isinstance(inline, NoteMark):
        return inline
    return Run(inline.text, inline.emphasis | Emphasis.BOLD, inline.link)

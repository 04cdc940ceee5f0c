"""Turns paragraphs and tables of a Word file into a text, whatever people typed: the other way of `text_writing`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from typing import Any, Final

from secretariat.domain.text import (
    LINE_BREAK,
    Alignment,
    Block,
    Cell,
    Heading,
    Inlines,
    ListItem,
    Paragraph,
    Run,
    Table,
    Text,
    canonical,
    inlines_of,
)
from secretariat.exchange.word.inline_reading import InlineReader
from secretariat.exchange.word.looks import Looks, is_on, number, value
from secretariat.exchange.word.names import w

_WRAPPERS: Final = frozenset(w(name) for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_EMBEDDED: Final = w("altChunk")
_MOST_COLUMNS: Final = 63
"""Word has no more in a table."""
_TABLE_SEPARATOR: Final = "\t"


class TextReader:
    """Reads texts out of one file. `simplified` is called for what a text has no form for and keeps the words of.

    `shape` gives the block of a paragraph (None for one that is no part of the text) where the reader's own will not
    do, and `merged` is called for a table that had merged cells.
    """

    def __init__(
        self,
        inlines: InlineReader,
        looks: Looks,
        simplified: Callable[[], None],
        *,
        shape: Callable[[Any, Inlines], Block | None] | None = None,
        merged: Callable[[], None] | None = None,
    ) -> None:
        self._inlines = inlines
        self._looks = looks
        self._simplified = simplified
        self._shape = shape or self._sheet_block
        self._merged = merged

    def text(self, elements: Iterable[Any]) -> Text:
        """Return the text of block elements."""
        return canonical(Text(tuple(self._blocks(elements))))

    def _blocks(self, elements: Iterable[Any]) -> Iterator[Block]:
        """Yield the blocks; a paragraph whose mark was deleted goes on in the next one."""
        begun: Inlines = ()
        caption: Block | None = None
        for element in self._flat(elements):
            if element.tag == w("tbl"):
                table = self._table(element, caption)
                if caption is not None and table is None:
                    yield caption
                yield from [Paragraph(begun)] if begun else []
                yield from [table] if table else []
                begun, caption = (), None
                continue
            yield from [caption] if caption else []
            caption = None
            begun += self._inlines.inlines(element)
            if _has_lost_its_mark(element):
                continue
            block, begun = self._block(element, begun), ()
            if self._is_caption(element):
                caption = block
            elif block is not None:
                yield block
        yield from [caption] if caption else []
        yield from [Paragraph(begun)] if begun else []

    def _flat(self, elements: Iterable[Any]) -> Iterator[Any]:
        """Yield the paragraphs and tables, out of every control and mark around them."""
        for element in elements:
            if element.tag in (w("p"), w("tbl")):
                yield element
            elif element.tag in _WRAPPERS:
                yield from self._flat(element)
            elif element.tag == _EMBEDDED:
                self._inlines.leave_out("embedded_file", "")

    def _block(self, element: Any, inlines: Inlines) -> Block | None:
        """Return the block of a paragraph, None for one that only keeps things apart."""
        style = value(element, "pPr/pStyle")
        if not inlines and self._looks.is_style(style, "Spacer"):
            return None
        return self._shape(element, inlines)

    def _sheet_block(self, element: Any, inlines: Inlines) -> Block:
        """Return a block as a sheet's field has it: no heading is above level 2, for level 1 begins a sheet's row."""
        level = self._looks.heading_level(value(element, "pPr/pStyle"))
        if level is not None:
            return Heading(max(2, min(level, 3)), inlines)
        place = self._looks.list_place(element)
        return Paragraph(inlines) if place is None else ListItem(*place, inlines)

    def _is_caption(self, element: Any) -> bool:
        return self._looks.is_style(value(element, "pPr/pStyle"), "Caption")

    def _table(self, element: Any, caption: Block | None) -> Table | None:
        """Return a table of full rows, None for one without cells."""
        rows = [row for row in _unwrapped(element, w("tr")) if row.find(f"{w('trPr')}/{w('del')}") is None]
        read = [self._row(row) for row in rows]
        width = max((len(row) for row in read), default=0)
        if not width:
            return None
        full = tuple(tuple(cell for cell, _ in row) + (Cell(),) * (width - len(row)) for row in read)
        columns = ([row[column][1] for row in read if column < len(row)] for column in range(width))
        headers = sum(1 for _ in takewhile(self._is_header, rows))
        if self._merged is not None and any(map(_is_merged, rows)):
            self._merged()
        return Table(full, tuple(map(_alignment, columns)), headers, _inlines_of(caption))

    def _row(self, row: Any) -> list[tuple[Cell, list[bool]]]:
        """Return the cells of a row, each with whether its paragraphs stand to the right; merged ones are empty."""
        cells: list[tuple[Cell, list[bool]]] = [(Cell(), [])] * min(number(row, "trPr/gridBefore") or 0, _MOST_COLUMNS)
        for element in _unwrapped(row, w("tc")):
            goes_on = _goes_on(element, "vMerge") or _goes_on(element, "hMerge")
            cells.append((Cell(), []) if goes_on else self._cell(element))
            spanned = min(number(element, "tcPr/gridSpan") or 1, _MOST_COLUMNS)
            cells += [(Cell(), [])] * (spanned - 1)
        return cells[:_MOST_COLUMNS]

    def _cell(self, element: Any) -> tuple[Cell, list[bool]]:
        blocks = tuple(self._blocks(element))
        if not all(isinstance(block, Paragraph) for block in blocks):
            self._simplified()
        paragraphs = tuple(inlines for block in blocks for inlines in _flattened(block))
        sides = [value(paragraph, "pPr/jc") in ("right", "end") for paragraph in element.iterfind(w("p"))]
        return Cell(paragraphs or ((),)), sides

    def _is_header(self, row: Any) -> bool:
        properties = row.find(w("trPr"))
        if properties is not None and is_on(properties, "tblHeader"):
            return True
        styles = [value(paragraph, "pPr/pStyle") for paragraph in row.iter(w("p"))]
        return bool(styles) and all(self._looks.is_style(style, "Table Heading") for style in styles)


def note_runs(inlines: InlineReader, note: Any) -> tuple[Run, ...]:
    """Return the words of a note without the mark and the space it begins with; its paragraphs become lines.

    LibreOffice leaves the mark in a paragraph of its own.
    """
    lines = [tuple(part for part in inlines.inlines(p) if isinstance(part, Run)) for p in note.iter(w("p"))]
    while len(lines) > 1 and not any(run.text for run in lines[0]):
        del lines[0]
    runs = [run for line in lines for run in (Run(LINE_BREAK), *line)][1:]
    if runs and runs[0].text[:1] in (" ", "\t"):
        runs[0] = Run(runs[0].text[1:], runs[0].emphasis, runs[0].link)
    return tuple(run for run in runs if run.text)


def _flattened(block: Block) -> Iterator[Inlines]:
    """Yield the paragraphs that a block is inside a cell: a table in it a line for each row."""
    if not isinstance(block, Table):
        yield from inlines_of(block)
        return
    yield from [block.caption] if block.caption else []
    for row in block.rows:
        paragraphs = (paragraph for cell in row for paragraph in cell.paragraphs)
        yield tuple(inline for paragraph in paragraphs for inline in (Run(_TABLE_SEPARATOR), *paragraph))[1:]


def _unwrapped(parent: Any, tag: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _unwrapped(child, tag)


def _goes_on(cell: Any, merge: str) -> bool:
    properties = cell.find(w("tcPr"))
    told = None if properties is None else properties.find(w(merge))
    return told is not None and told.get(w("val"), "continue") == "continue"


def _is_merged(row: Any) -> bool:
    cells = list(_unwrapped(row, w("tc")))
    return any(_goes_on(cell, "vMerge") or (number(cell, "tcPr/gridSpan") or 1) > 1 for cell in cells)


def _has_lost_its_mark(paragraph: Any) -> bool:
    marks = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return marks is not None and any(marks.find(w(name)) is not None for name in ("del", "moveFrom"))


def _alignment(sides: Iterable[list[bool]]) -> Alignment:
    """Return how a column stands: as most of its paragraphs do."""
    told = [is_right for cell in sides for is_right in cell]
    return Alignment.RIGHT if sum(told) * 2 > len(told) else Alignment.LEFT


def _inlines_of(caption: Block | None) -> Inlines:
    return next(inlines_of(caption), ()) if caption is not None else ()

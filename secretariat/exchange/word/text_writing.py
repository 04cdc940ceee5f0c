"""Turns a text into the paragraphs and tables of a Word file, so that reading them gives the same text again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, Protocol

from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    Run,
    Table,
    Text,
    list_numbers,
)
from secretariat.exchange.word.names import (
    CAPTION_STYLE,
    SPACE,
    SPACER_STYLE,
    TABLE_HEADING_STYLE,
    TABLE_TEXT_STYLE,
    R,
    made,
)
from secretariat.exchange.xml_characters import legal

_TURNED: Final = {"\n": "br", "\r": "br", "\t": "tab", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}
_PIECES: Final = re.compile(f"([{''.join(_TURNED)}])")


class Surroundings(Protocol):
    """The file that a text is written into, with its lists of links, notes and numberings."""

    def link(self, address: str) -> str:
        """Return the id of the relationship that leads to an address."""

    def note(self, runs: tuple[Run, ...]) -> int:
        """Add a footnote and return its id."""

    def bullets(self) -> int:
        """Return the numbering that bullets follow."""

    def new_numbers(self, level: int) -> int:
        """Return a new numbering that begins at 1 on a level (1 to 3)."""


class TextWriter:
    """Writes texts in one language into one file. `language` is None where it is the file's own."""

    def __init__(self, surroundings: Surroundings, *, language: str | None = None) -> None:
        self._surroundings = surroundings
        self._language = language

    def blocks(self, text: Text) -> Iterator[Any]:
        """Yield the elements (`w:p`, `w:tbl`) of a text. A level 1 heading is written as one of level 2."""
        numberings = [0, 0, 0]
        for block, number in zip(text.blocks, list_numbers(text.blocks), strict=True):
            if number == 1 and isinstance(block, ListItem):
                numberings[block.level - 1] = self._surroundings.new_numbers(block.level)
            yield from self._block(block, numberings)

    def _block(self, block: Block, numberings: list[int]) -> Iterator[Any]:
        match block:
            case Paragraph():
                yield self.paragraph(block.inlines)
            case Heading():
                yield self.paragraph(block.inlines, style=f"Heading{max(block.level, 2)}")
            case ListItem():
                is_bullet = block.kind is ListKind.BULLET
                numbering = self._surroundings.bullets() if is_bullet else numberings[block.level - 1]
                place = made("numPr", made("ilvl", val=block.level - 1), made("numId", val=numbering))
                yield self.paragraph(block.inlines, place, style="ListParagraph")
            case Table():
                yield from self._table(block)
            case Piece():
                message = f"a piece is composed before it is written: {block.kind.value}"
                raise TypeError(message)

    def paragraph(self, inlines: Inlines, *properties: Any, style: str = "") -> Any:
        """Return a paragraph; `properties` follow the style in `w:pPr`, in the order of the schema."""
        told = [made("pStyle", val=style), *properties] if style else list(properties)
        return made("p", *([made("pPr", *told)] if told else []), *self.inlines(inlines))

    def inlines(self, inlines: Inlines) -> Iterator[Any]:
        """Yield the elements (`w:r`, `w:hyperlink`) of a paragraph's characters."""
        for inline in inlines:
            if isinstance(inline, NoteMark):
                mark = made("footnoteReference", id=self._surroundings.note(inline.note))
                yield made("r", made("rPr", made("rStyle", val="FootnoteReference")), mark)
            else:
                yield word_run(inline, self._surroundings.link, language=self._language)

    def words(self, text: str) -> Any:
        """Return characters that do not stand out."""
        return plain_run(text, language=self._language)

    def _table(self, table: Table) -> Iterator[Any]:
        if table.caption:
            yield self.paragraph(table.caption, made("keepNext"), style=CAPTION_STYLE)
        grid = made("tblGrid", *(made("gridCol", w=_CONTENT_WIDTH // len(table.alignments)) for _ in table.alignments))
        rows = (self._row(row, table, is_header=index < table.header_rows) for index, row in enumerate(table.rows))
        yield made("tbl", table_properties(), grid, *rows)
        yield spacer()

    def _row(self, row: Iterable[Cell], table: Table, *, is_header: bool) -> Any:
        cells = (
            made("tc", *(self._cell_paragraph(words, alignment, is_header=is_header) for words in cell.paragraphs))
            for cell, alignment in zip(row, table.alignments, strict=True)
        )
        return made("tr", *([made("trPr", made("tblHeader"))] if is_header else []), *cells)

    def _cell_paragraph(self, inlines: Inlines, alignment: Alignment, *, is_header: bool) -> Any:
        standing = [made("jc", val="right")] if alignment is Alignment.RIGHT else []
        return self.paragraph(inlines, *standing, style=TABLE_HEADING_STYLE if is_header else TABLE_TEXT_STYLE)


_RULE: Final = "A9B4BF"
_CONTENT_WIDTH: Final = 6_700
"""Twentieths of a point that a table inside a sheet's field may fill."""


def spacer() -> Any:
    """Return a low, empty paragraph that is none of the text."""
    return made("p", made("pPr", made("pStyle", val=SPACER_STYLE)))


def table_properties() -> Any:
    """Return what every table of the file is: ruled, and as wide as its place."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = made("tblBorders", *(made(side, val="single", sz=4, space=0, color=_RULE) for side in sides))
    return made("tblPr", made("tblStyle", val="TableGrid"), made("tblW", w=5000, type="pct"), rules)


def word_run(run: Run, link: Callable[[str], str], *, language: str | None = None) -> Any:
    """Return the element of characters of one look; `link` gives the relationship of an address."""
    if run.link is None:
        return plain_run(run.text, run.emphasis, language=language)
    element = made("hyperlink", plain_run(run.text, run.emphasis, style="Hyperlink", language=language))
    element.set(f"{{{R}}}id", link(legal(run.link)))
    return element


def plain_run(text: str, emphasis: Emphasis = Emphasis.NONE, *, style: str = "", language: str | None = None) -> Any:
    """Return the element of characters that lead nowhere."""
    looks = [made("rStyle", val=style)] if style else []
    looks += [made(name) for name, look in (("b", Emphasis.BOLD), ("i", Emphasis.ITALIC)) if look in emphasis]
    looks += [made("lang", val=language)] if language else []
    return made("r", *([made("rPr", *looks)] if looks else []), *_characters(text))


def _characters(text: str) -> Iterator[Any]:
    """Yield characters as Word keeps them: breaks, tabs and soft hyphens are elements of their own."""
    for piece in _PIECES.split(legal(text)):
        if piece in _TURNED:
            yield made(_TURNED[piece])
        elif piece:
            element = made("t")
            element.text = piece
            element.set(SPACE, "preserve")
            yield element

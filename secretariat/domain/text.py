"""The text of a document: a small block model that the editor, the store, the paper and the checks share.

A `Text` is a flat sequence of blocks, so that it maps one to one to the blocks of an editor and to the lines of its
stored form (see `secretariat.domain.text_format`). A section is a level 1 heading and what follows it up to the next
one; a footnote lives inside its mark, so that a mark and its note can never drift apart, and is numbered by its place.

All text is NFC. `canonical` gives the one form of a text that `==` compares: neighbouring runs of the same look are
one run, and empty runs are gone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, Flag
from typing import TypeAlias

OBJECT = "\ufffc"
"""Stands for a footnote mark in plain text, one character as in the editor."""

NBSP = "\u00a0"
SOFT_HYPHEN = "\u00ad"
LINE_BREAK = "\n"
"""A forced line break inside a block."""


class Emphasis(Flag):
    """How a run of characters stands out."""

    NONE = 0
    BOLD = 1
    ITALIC = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look. `link` is an address (`https:`, `http:`, `mailto:`) or None.

    `field` is the address of the fact that the words tell (see `secretariat.domain.documents.fields`): such a run is a
    field, whose words follow the fact until the document is issued. Fields that stand beside each other stay apart.
    """

    text: str
    emphasis: Emphasis = Emphasis.NONE
    link: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A footnote where it is referred to, with the note's own text (no notes inside notes)."""

    note: tuple[Run, ...] = ()


Inline: TypeAlias = Run | NoteMark
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What a level 1 heading knows of its section.

    `key` is stable while the heading's words change; `question` is the id of the asker's question it answers, if any;
    `help` is the ghost text shown while the section is empty. It never prints.
    """

    key: str
    question: str | None = None
    help: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    inlines: Inlines = ()


DEEPEST_HEADING = 6
"""The deepest level that Word and PDF know too."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to `DEEPEST_HEADING`; level 1 opens a section."""

    level: int
    inlines: Inlines = ()
    section: Section | None = None


class ListKind(Enum):
    """How the items of a list are marked."""

    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list, level 1 to 3.

    Items that follow each other make one list. Numbers count from 1 per level and start anew after an item of a lower
    level or a block that is no item; `list_numbers` counts them.
    """

    kind: ListKind
    level: int
    inlines: Inlines = ()


class Alignment(Enum):
    """How a table column stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: one or more paragraphs."""

    paragraphs: tuple[Inlines, ...] = ((),)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of rows × columns; every row has as many cells as there are `alignments`.

    The first `header_rows` rows (0 or more) head the columns and repeat on every page; `caption` stands above it.
    """

    rows: tuple[tuple[Cell, ...], ...]
    alignments: tuple[Alignment, ...]
    header_rows: int = 1
    caption: Inlines = ()


class PieceKind(Enum):
    """What a piece of a composed document draws from the database."""

    SHEET = "sheet"
    """One initiative's status sheet."""
    SHEETS = "sheets"
    """The status sheets of a period, or those of one of its sections."""
    SHEET_LIST = "sheet_list"
    """The list of the period's sheets, by section."""
    INDICATORS = "indicators"
    """The indicator table."""
    INDICATOR_CHART = "indicator_chart"
    GOALS = "goals"
    """The goal status table."""
    BUDGET_TABLE = "budget_table"
    BUDGET_CHART = "budget_chart"
    POINTS = "points"
    """The numbered points of a recommendation ("at …") and who recommends them."""
    DECISIONS = "decisions"
    """What meetings decided on the recommendation, per point, and its path through the committees."""
    DOCUMENT = "document"
    """The text of another document."""
    CONTENTS = "contents"
    APPENDICES = "appendices"
    """The numbered list of the document's appendices."""
    NOTES = "notes"
    """The footnotes, collected in order; without such a piece they print where the document's choices say."""
    PAGE_BREAK = "page_break"


@dataclass(frozen=True, slots=True)
class Piece:
    """A live piece of a composed document: it shows the current data while drafting and is frozen on issue.

    `source` is the number of the record it draws from: an initiative (SHEET), a budget table, an indicator, a document;
    None means the document's own: its period, the committee's economic overview. `part` says which part of it: a
    section's key (SHEETS), the key of a budget group's row (BUDGET_TABLE, empty for the whole table) or of a chart
    (BUDGET_CHART: `development`, `shares`, `largest`), how deep the contents go (CONTENTS). `caption` is set over it,
    `alternative` is what a chart tells somebody who cannot see it, where the program's own words do not do.
    """

    kind: PieceKind
    source: int | None = None
    part: str = ""
    caption: str = ""
    alternative: str = ""


Block: TypeAlias = Paragraph | Heading | ListItem | Table | Piece


@dataclass(frozen=True, slots=True)
class Text:
    """The blocks of a document from first to last."""

    blocks: tuple[Block, ...] = ()


def run(text: str, emphasis: Emphasis = Emphasis.NONE, link: str | None = None) -> Inlines:
    """Return `text` as the inlines of a block: one run, or none when it is empty."""
    return (Run(unicodedata.normalize("NFC", text), emphasis, link),) if text else ()


def plain(block_or_inlines: Block | Inlines) -> str:
    """Return the characters of a block; a footnote mark and a piece count as one `OBJECT`, table cells are parted by
    tabs and rows by line breaks.
    """
    match block_or_inlines:
        case Piece():
            return OBJECT
        case Table() as table:
            return "\n".join("\t".join(plain_cell(cell) for cell in row) for row in table.rows)
        case Paragraph() | Heading() | ListItem():
            return plain(block_or_inlines.inlines)
        case _:
            return "".join(inline.text if isinstance(inline, Run) else OBJECT for inline in block_or_inlines)


def plain_cell(cell: Cell) -> str:
    """Return the characters of a cell, its paragraphs parted by line breaks."""
    return "\n".join(plain(paragraph) for paragraph in cell.paragraphs)


def inlines_of(block: Block) -> Iterator[Inlines]:
    """Yield every sequence of inlines in a block, in reading order (a table's caption first, then its cells)."""
    if isinstance(block, Table):
        yield block.caption
        for row in block.rows:
            for cell in row:
                yield from cell.paragraphs
    elif not isinstance(block, Piece):
        yield block.inlines


def notes(text: Text) -> tuple[NoteMark, ...]:
    """Return the footnotes in the order of their numbers."""
    return tuple(
        inline
        for block in text.blocks
        for inlines in inlines_of(block)
        for inline in inlines
        if isinstance(inline, NoteMark)
    )


def list_numbers(blocks: Iterable[Block]) -> tuple[int | None, ...]:
    """Return, for each block, its number in its numbered list, or None for any other block."""
    counters = [0, 0, 0]
    numbers: list[int | None] = []
    for block in blocks:
        if not isinstance(block, ListItem):
            counters = [0, 0, 0]
            numbers.append(None)
            continue
        counters[block.level :] = [0] * (3 - block.level)
        if block.kind is ListKind.NUMBER:
            counters[block.level - 1] += 1
            numbers.append(counters[block.level - 1])
        else:
            counters[block.level - 1] = 0
            numbers.append(None)
    return tuple(numbers)


@dataclass(frozen=True, slots=True)
class SectionSpan:
    """A section of a text: its heading (None before the first one) and the half-open range of its blocks."""

    heading: Heading | None
    start: int
    end: int


def sections(text: Text) -> tuple[SectionSpan, ...]:
    """Return the sections in order; the range includes the heading itself."""
    starts = [i for i, block in enumerate(text.blocks) if isinstance(block, Heading) and block.level == 1]
    bounds = ([0] if not starts or starts[0] > 0 else []) + starts
    ends = [*bounds[1:], len(text.blocks)]
    return tuple(
        SectionSpan(_opening(text, start), start, end) for start, end in zip(bounds, ends, strict=True) if end > start
    )


def _opening(text: Text, index: int) -> Heading | None:
    block = text.blocks[index]
    return block if isinstance(block, Heading) and block.level == 1 else None


def is_empty(block: Block) -> bool:
    """True when nothing but white space stands in the block; words over a table count too. A piece says something."""
    return not isinstance(block, Piece) and not any(plain(inlines).strip() for inlines in inlines_of(block))


def canonical(text: Text) -> Text:
    """Return the one form of `text` that comparisons use. Loses nothing a reader can see."""
    return Text(tuple(_canonical_block(block) for block in text.blocks))


def _canonical_block(block: Block) -> Block:
    if isinstance(block, Piece):
        return block
    if isinstance(block, Table):
        rows = tuple(
            tuple(Cell(tuple(canonical_inlines(p) for p in cell.paragraphs) or ((),)) for cell in row)
            for row in block.rows
        )
        return replace(block, rows=rows, caption=canonical_inlines(block.caption))
    inlines = canonical_inlines(block.inlines)
    # Most blocks are canonical already, and a copy of each costs more than finding that out.
    return block if inlines == block.inlines else replace(block, inlines=inlines)


def canonical_inlines(inlines: Inlines) -> Inlines:
    """Return `inlines` in NFC with neighbouring runs of the same look joined and empty ones left out."""
    joined: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, NoteMark):
            notes_runs = tuple(r for r in canonical_inlines(inline.note) if isinstance(r, Run))
            joined.append(NoteMark(notes_runs))
            continue
        last = joined[-1] if joined else None
        if isinstance(last, Run) and _look_alike(last, inline):
            joined[-1] = replace(last, text=last.text + inline.text)
        elif inline.text:
            joined.append(inline)
    return tuple(_composed(inline) if isinstance(inline, Run) else inline for inline in joined)


def _look_alike(first: Run, second: Run) -> bool:
    looks = (first.emphasis, first.link) == (second.emphasis, second.link)
    return looks and first.field is None and second.field is None


def _composed(run: Run) -> Run:
    if unicodedata.is_normalized("NFC", run.text):
        return run
    return replace(run, text=unicodedata.normalize("NFC", run.text))


def with_one_stop(sentence: str) -> str:
    """Return the sentence with one stop after the abbreviation that ends it (`2,0 mio. kr.`, `58,90 pct.`)."""
    return sentence[:-1] if sentence.endswith("..") else sentence

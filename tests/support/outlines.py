"""The outline of a composed document: a line for everything a reader finds in it, to be compared with a model's.

# Problemstilling            a heading, as many signs as its level
. 2                          so many paragraphs
1. at udvalget godkender …   an item of a numbered list, `-` of one with bullets, deeper ones further in
| Mål | Status (2)           a table: the cells that head it, and how many rows follow
~ Udvikling pr. gruppe       a chart
^ Målet er 64 pct.           a footnote, after the block or table that refers to it
= contents to level 2        contents, notes collected here, a page break
> 2.1 Status for Jobpatruljer   a line of the list of sheets; `>>` a section of it
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    DocumentPart,
    Embedded,
    PageBreak,
    Prose,
    SheetList,
)
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.domain.text import (
    OBJECT,
    Block,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Piece,
    Table,
    Text,
    list_numbers,
    notes,
    plain,
    plain_cell,
)


def outline(document: ComposedDocument) -> list[str]:
    """Return the outline of a document's body."""
    return outline_of(document.parts)


def outline_of(parts: Iterable[DocumentPart]) -> list[str]:
    """Return the outline of some parts."""
    return list(_joined(line for part in parts for line in _part(part)))


def headings(document: ComposedDocument) -> list[str]:
    """Return the headings alone."""
    return [line for line in outline(document) if line.startswith("#")]


def skeleton(document: ComposedDocument) -> list[str]:
    """Return the outline without the words that anybody writes otherwise: those of lists, notes and charts."""
    return [re.sub(r"^( *(?:-|\d+\.)|\^|~) .*", r"\1", line) for line in outline(document)]


def words_of(document: ComposedDocument) -> str:
    """Return everything that a document's structure says, face and all: what is not in it cannot come on paper."""
    return repr(document)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines, paragraphs that follow each other counted."""
    paragraphs = 0
    for line in lines:
        if line == ".":
            paragraphs += 1
            continue
        if paragraphs:
            yield f". {paragraphs}"
        paragraphs = 0
        yield line
    if paragraphs:
        yield f". {paragraphs}"


def _part(part: DocumentPart) -> Iterator[str]:
    match part:
        case Prose():
            yield from _text(part.text)
        case Embedded():
            yield from _paper(part)
        case Charted():
            yield f"~ {part.chart.title}"
        case Contents():
            yield f"= {f'{part.heading}: ' if part.heading else ''}contents to level {part.depth}"
        case SheetList():
            for section in part.sections:
                yield f">> {section.heading}".rstrip()
                yield from (f"> {sheet.number} {sheet.title}" for sheet in section.sheets)
        case CollectedNotes():
            yield f"= {f'{part.heading}: ' if part.heading else ''}notes"
        case PageBreak():
            yield "= new page"


def _text(text: Text) -> Iterator[str]:
    for block, number in zip(text.blocks, list_numbers(text.blocks), strict=True):
        yield _block(block, number)
        yield from _notes(block)


def _notes(block: Block) -> Iterator[str]:
    for mark in notes(Text((block,))):
        yield f"^ {plain(mark.note)}"


def _block(block: Block, number: int | None) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_words(block)}"
        case ListItem():
            sign = "-" if block.kind is ListKind.BULLET else f"{number}."
            return f"{'  ' * (block.level - 1)}{sign} {_words(block)}"
        case Table():
            heads = " | ".join(plain_cell(cell).strip() for row in block.rows[: block.header_rows] for cell in row)
            return f"| {heads} ({len(block.rows) - block.header_rows})"
        case Paragraph():
            return "."
        case Piece():
            raise AssertionError("a piece was left in the text")


def _words(block: Block) -> str:
    return plain(block).replace(OBJECT, "").strip()


def _paper(part: Embedded) -> Iterator[str]:
    paper = part.paper
    if part.caption:
        yield f"({part.caption})"
    match paper:
        case SheetsDocument():
            for section in paper.sections:
                if section.heading:
                    yield f"{'#' * part.level} {section.heading}"
                for sheet in section.sheets:
                    yield f"{'#' * (part.level + bool(section.heading))} {sheet.heading}"
                    yield f"| {' / '.join(row.label for row in sheet.rows)}"
                    yield from (line for row in sheet.rows for block in row.text.blocks for line in _notes(block))
        case IndicatorsDocument():
            rows = [row for group in paper.groups for row in group.rows]
            yield f"| {' | '.join(paper.headings)} ({len(rows)})"
            yield from (f"^ {row.note}" for row in rows if row.note)
        case GoalsDocument():
            yield f"| {' | '.join(paper.headings)} ({len(paper.rows)})"
            yield from (line for row in paper.rows for block in row.text.blocks for line in _notes(block))
        case BudgetDocument():
            if paper.over:
                yield f"|| {' | '.join(head.content.words for head in paper.over)}"
            yield f"| {' | '.join(head.words for head in paper.headings)} ({len(paper.rows)})"
            yield from (f"^ {note.mark} {note.text}" for note in paper.notes)

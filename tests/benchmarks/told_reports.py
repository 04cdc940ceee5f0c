"""A composed report as plain blocks, to set the same words with other programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.composed import ComposedDocument, Contents, Embedded, Prose
from secretariat.application.documents.reports import IndicatorsDocument, SheetsDocument
from secretariat.domain.text import Block as TextBlock
from secretariat.domain.text import Heading, ListItem, NoteMark, Paragraph, Run, Table, Text, plain_cell


@dataclass(frozen=True)
class ToldContents:
    """The table of contents under its heading, two levels deep and the sheets."""

    heading: str


@dataclass(frozen=True)
class ToldHeading:
    """A heading; levels count from 1. A sheet's begins a page."""

    level: int
    words: str
    begins_page: bool = False


@dataclass(frozen=True)
class ToldParagraph:
    """A paragraph, a list's item or not, with the footnote at its end, empty for none."""

    words: str
    note: str = ""
    is_item: bool = False


@dataclass(frozen=True)
class ToldTable:
    """A table: heads of its columns (none for a sheet), rows of cells, parts of the width; figures may come last."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[ToldParagraph, ...], ...], ...]
    widths: tuple[float, ...]
    has_figures: bool = False


Told: TypeAlias = ToldContents | ToldHeading | ToldParagraph | ToldTable


def told(document: ComposedDocument) -> list[Told]:
    """Return what a report says, part by part; its charts, which other programs would not draw, are left out."""
    return [block for part in document.parts for block in _part(part)]


def _part(part: object) -> Iterator[Told]:
    match part:
        case Contents():
            yield ToldContents(part.heading)
        case Prose():
            yield from (_block(block) for block in part.text.blocks)
        case Embedded(SheetsDocument() as paper, level):
            yield from _sheets(paper, level)
        case Embedded(IndicatorsDocument() as paper, _):
            yield _indicators(paper)
        case Embedded(BudgetDocument() as paper, _):
            yield _budget(paper)
        case _:
            raise TypeError(part)


def _block(block: TextBlock) -> Told:
    match block:
        case Heading():
            return ToldHeading(block.level, _words(block)[0])
        case Paragraph() | ListItem():
            return ToldParagraph(*_words(block), is_item=isinstance(block, ListItem))
        case Table():
            heads, *rows = [[plain_cell(cell) for cell in row] for row in block.rows]
            shares = (1 / len(heads),) * len(heads)
            return ToldTable(tuple(heads), tuple(map(_cells, rows)), shares, has_figures=True)
        case _:
            raise TypeError(block)


def _words(block: Heading | Paragraph | ListItem) -> tuple[str, str]:
    notes = [run.text for each in block.inlines if isinstance(each, NoteMark) for run in each.note]
    return "".join(each.text for each in block.inlines if isinstance(each, Run)), "".join(notes)


def _cells(texts: list[str] | tuple[str, ...]) -> tuple[tuple[ToldParagraph, ...], ...]:
    return tuple((ToldParagraph(text),) for text in texts)


def _sheets(paper: SheetsDocument, level: int) -> Iterator[Told]:
    for section in paper.sections:
        for index, sheet in enumerate(section.sheets):
            if index == 0:
                yield ToldHeading(level, section.heading, begins_page=True)
            yield ToldHeading(level + 1, sheet.heading, begins_page=index > 0)
            rows = tuple(((ToldParagraph(row.label),), _paragraphs(row.text)) for row in sheet.rows)
            yield ToldTable((), rows, (0.265, 0.735))


def _paragraphs(text: Text) -> tuple[ToldParagraph, ...]:
    blocks = (_block(block) for block in text.blocks)
    return tuple(block for block in blocks if isinstance(block, ToldParagraph))


def _indicators(paper: IndicatorsDocument) -> Told:
    rows = tuple(
        _cells((row.number, row.name, row.baseline, row.status, row.criterion, group.goal if index == 0 else ""))
        for group in paper.groups
        for index, row in enumerate(group.rows)
    )
    return ToldTable(paper.headings, rows, (0.05, 0.245, 0.12, 0.12, 0.17, 0.295))


def _budget(paper: BudgetDocument) -> Told:
    columns = len(paper.decimals)
    rows = (
        _cells((f"{row.number} {row.label.words}".strip(), *(cell.words for cell in row.cells))) for row in paper.rows
    )
    heads = tuple(head.words for head in paper.headings)
    return ToldTable(heads, tuple(rows), (0.48, *(0.52 / columns,) * columns), has_figures=True)

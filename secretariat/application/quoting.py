"""A passage of one record put into the text of another, with a footnote on where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from secretariat.application.searched import Passage, Provenance
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.dates import long_date
from secretariat.domain.documents.fields import released
from secretariat.domain.text import (
    Block,
    Inlines,
    NoteMark,
    Piece,
    Run,
    Table,
    Text,
    canonical,
    is_empty,
)

_FROM: Final = {DocumentLanguage.DANISH: "Fra:", DocumentLanguage.ENGLISH: "From:"}
"""How a source is told on paper, in the language of the paper it is quoted in."""


def source_words(source: Provenance, language: DocumentLanguage = DocumentLanguage.DANISH) -> str:
    """Return where a passage comes from: `Fra: Notat om helhedsplaner, 2. marts 2009, 2009-0005600`."""
    day = long_date(source.day, language) if source.day is not None else ""
    told = ", ".join(part for part in (source.title.strip(), day, source.case_number.strip()) if part)
    return f"{_FROM[language]} {told}"


def can_be_quoted(passage: Passage) -> bool:
    """Return whether there are words in a passage to put anywhere: a record that was found by its title has none."""
    return bool(_words(passage.text))


def quoted(passage: Passage, language: DocumentLanguage = DocumentLanguage.DANISH) -> Text:
    """Return a passage as ordinary text, with a footnote at its end that tells its source; empty when it has no words.

    Figures no longer follow the data and live pieces are left out: both would be another record's in the text they come
    to stand in.
    """
    blocks = _words(passage.text)
    if not blocks:
        return Text()
    mark = NoteMark((Run(source_words(passage.provenance, language)),))
    return canonical(Text((*blocks[:-1], _with_mark(blocks[-1], mark))))


def _words(text: Text) -> tuple[Block, ...]:
    return tuple(block for block in released(text).blocks if not isinstance(block, Piece) and not is_empty(block))


def _with_mark(block: Block, mark: NoteMark) -> Block:
    """Return a block with the mark after its last word; in a table, in its last cell that has words."""
    match block:
        case Table():
            return _with_mark_in_table(block, mark)
        case Piece():
            return block
    return replace(block, inlines=(*block.inlines, mark))


def _with_mark_in_table(table: Table, mark: NoteMark) -> Table:
    places = [
        (row, column)
        for row, cells in enumerate(table.rows)
        for column, cell in enumerate(cells)
        if any(paragraph for paragraph in cell.paragraphs)
    ]
    if not places:
        return replace(table, caption=(*table.caption, mark))
    row, column = places[-1]
    return _with_cell(table, row, column, lambda last: (*last, mark))


def _with_cell(table: Table, row: int, column: int, change: Callable[[Inlines], Inlines]) -> Table:
    cell = table.rows[row][column]
    paragraphs = (*cell.paragraphs[:-1], change(cell.paragraphs[-1]))
    cells = table.rows[row]
    changed = (*cells[:column], replace(cell, paragraphs=paragraphs), *cells[column + 1 :])
    return replace(table, rows=(*table.rows[:row], changed, *table.rows[row + 1 :]))

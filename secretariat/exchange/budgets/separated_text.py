"""Reads text files: cells with something between them (`.csv`), or running text copied out of a paper (`.txt`)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Final

from secretariat.application.budget.files import UnreadableTable
from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.recognition.sources import Source, SourceCell, SourceGrid, SourceRemark, SourceText
from secretariat.exchange.budgets.formula_safety import restored
from secretariat.exchange.budgets.raised_marks import raised_end
from secretariat.exchange.budgets.separators import found_separator, said_separator
from secretariat.exchange.budgets.table_limits import LARGEST_AREA, MOST_CELLS, too_many_cells
from secretariat.exchange.budgets.text_decoding import decoded

_TOLD_EVERY: Final = 5_000
"""Rows."""
_BLANKS: Final = " \t\u00a0"
EMPTY: Final = SourceCell()


def read_text(content: bytes, *, tell: Tell = silently) -> Source:
    """Return the table or the text of a file. Raises `UnreadableTable`, `Cancelled`."""
    text, remarks = decoded(content)
    if not text.strip():
        raise UnreadableTable("empty")
    separator, start = said_separator(text)
    if not separator:
        separator = found_separator(text)
    if not separator:
        return SourceText(text, remarks)
    return grid_of_text(text[start:], separator, remarks=remarks, tell=tell)


def grid_of_text(
    text: str, separator: str, *, remarks: tuple[SourceRemark, ...] = (), tell: Tell = silently
) -> SourceGrid:
    """Return the cells of separated text; short rows are filled up. Raises `UnreadableTable`, `Cancelled`."""
    rows, is_broken = _rows(text, separator)
    width = max(map(len, rows), default=0)
    if sum(map(len, rows)) > MOST_CELLS or width * len(rows) > LARGEST_AREA:
        raise too_many_cells()
    if separator == ",":
        rows, joined = _with_decimals(rows)
        width = max(map(len, rows), default=0)
        remarks += (SourceRemark("decimal_commas_joined", (("count", joined),)),) if joined else ()
    remarks += (SourceRemark("quotes_unclosed"),) if is_broken else ()
    return SourceGrid(tuple(_filled(rows, width, tell)), remarks=remarks)


def text_cell(text: str) -> SourceCell:
    """Return a cell of a text file: what stands before its words is how far they are indented."""
    bare = restored(text.strip()).strip()
    if not bare:
        return EMPTY
    indent = len(text) - len(text.lstrip(_BLANKS)) if text[0] in _BLANKS else 0
    words, raised = raised_end(bare)
    return SourceCell(words, indent=indent, raised=raised)


def _filled(rows: Sequence[Sequence[str]], width: int, tell: Tell) -> Iterator[tuple[SourceCell, ...]]:
    cells: dict[str, SourceCell] = {}
    for number, row in enumerate(rows):
        if number % _TOLD_EVERY == 0:
            tell(number, len(rows))
        made = []
        for text in row:
            cell = cells.get(text)
            if cell is None:
                cell = cells[text] = text_cell(text)
            made.append(cell)
        yield (*made, *[EMPTY] * (width - len(made)))
    tell(len(rows), len(rows))


def _rows(text: str, separator: str) -> tuple[list[list[str]], bool]:
    """Return the rows, and whether a quote was opened and never closed: then quotes are characters like others."""
    lines = _lines(text)
    try:
        return list(csv.reader(lines, delimiter=separator, strict=True)), False
    except csv.Error:
        return _bearable(csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)), True


def _bearable(rows: Iterator[list[str]]) -> list[list[str]]:
    try:
        return list(rows)
    except csv.Error as error:  # a field of more than 131,072 characters
        raise UnreadableTable("not_a_table") from error


def _lines(text: str) -> list[str]:
    """Return lines with their ends; only what ends a row in a file ends one here, not a form feed inside a text."""
    pieces = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [f"{piece}\n" for piece in pieces[:-1]] + ([pieces[-1]] if pieces[-1] else [])


def _with_decimals(rows: list[list[str]]) -> tuple[list[list[str]], int]:
    """Return rows parted by commas with `6,9` as one figure, and how many rows that was done in.

    Only where it can be read in one way: the first row has so many headings, and every other exactly two whole numbers
    for each of them after its label.
    """
    figures = len(rows[0]) - 1 if rows else 0
    body = [row for row in rows[1:] if any(text.strip() for text in row)]
    if figures < 1 or not body or not all(_is_doubled(row, figures) for row in body):
        return rows, 0
    return [rows[0], *(_joined(row) for row in rows[1:])], len(body)


def _is_doubled(row: Sequence[str], figures: int) -> bool:
    parts = row[1:]
    return len(parts) == 2 * figures and all(
        part.strip().lstrip("-").isdecimal() if at % 2 == 0 else part.isdecimal() for at, part in enumerate(parts)
    )


def _joined(row: list[str]) -> list[str]:
    return [*row[:1], *(f"{whole},{rest}" for whole, rest in zip(row[1::2], row[2::2], strict=False))]

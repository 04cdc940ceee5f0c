"""Tables of a composed document: ruled, their heads repeated on every page, said to be heads of columns or of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from secretariat.exchange.word.names import made
from secretariat.exchange.word.text_writing import spacer
from secretariat.exchange.word_papers.styles import TABLE_STYLE
from secretariat.exchange.xml_characters import legal

_LEAST: Final = 6
_MOST: Final = 60
"""Characters that a column counts as at least and at most when the width is shared out."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its paragraphs, and whether it begins (`restart`) or goes on (`continue`) a cell over several rows."""

    content: tuple[Any, ...]
    merge: str = ""


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What a table is beside its cells: widths of its columns, rows that head it, and its alternative text."""

    widths: Sequence[int]
    header_rows: int = 1
    has_row_heads: bool = False
    splits_rows: bool = False
    title: str = ""
    description: str = ""


def table(rows: Sequence[Sequence[TableCell]], facts: TableFacts) -> tuple[Any, Any]:
    """Return a table and the low paragraph that keeps it apart from what follows."""
    grid = made("tblGrid", *(made("gridCol", w=width) for width in facts.widths))
    made_rows = (_row(row, facts, is_header=number < facts.header_rows) for number, row in enumerate(rows))
    return made("tbl", _properties(facts), grid, *made_rows), spacer()


def _properties(facts: TableFacts) -> Any:
    look = table_look(has_head=facts.header_rows > 0, has_row_heads=facts.has_row_heads)
    told = (("tblCaption", facts.title), ("tblDescription", facts.description))
    return made(
        "tblPr",
        made("tblStyle", val=TABLE_STYLE),
        made("tblW", w=sum(facts.widths), type="dxa"),
        made("tblLayout", type="fixed"),
        look,
        *(made(name, val=legal(" ".join(words.split()))) for name, words in told if words.strip()),
    )


def table_look(*, has_head: bool, has_row_heads: bool) -> Any:
    """Return what says which row heads the columns and which column heads the rows, to Word and to a screen reader."""
    bits = 0x0600 | 0x0020 * has_head | 0x0080 * has_row_heads
    flags = {"firstRow": has_head, "lastRow": False, "firstColumn": has_row_heads, "lastColumn": False}
    told = {name: int(is_so) for name, is_so in flags.items()}
    return made("tblLook", val=f"{bits:04X}", **told, noHBand=1, noVBand=1)


def _row(row: Sequence[TableCell], facts: TableFacts, *, is_header: bool) -> Any:
    told = [] if facts.splits_rows and not is_header else [made("cantSplit")]
    told += [made("tblHeader")] if is_header else []
    cells = (_cell(cell, width) for cell, width in zip(row, facts.widths, strict=True))
    return made("tr", *([made("trPr", *told)] if told else []), *cells)


def _cell(cell: TableCell, width: int) -> Any:
    merge = [made("vMerge", val=cell.merge)] if cell.merge else []
    return made("tc", made("tcPr", made("tcW", w=width, type="dxa"), *merge), *(cell.content or (made("p"),)))


def shared_width(width: int, words: Sequence[Sequence[str]]) -> list[int]:
    """Return the widths of columns that share `width` by how much their cells say; `words` are rows of cells."""
    longest = [max(len(line) for cell in column for line in cell.split("\n")) for column in zip(*words, strict=True)]
    weights = [max(_LEAST, min(length, _MOST)) for length in longest]
    return [width * weight // sum(weights) for weight in weights]

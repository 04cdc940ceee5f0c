"""Makes a table of pasted rows, whatever the cells spanned where they came from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.text import Alignment, Cell, Inlines, Table, plain, plain_cell
from secretariat.exchange.table_spans import Spans

MOST_COLUMNS: Final = 64
"""More columns than this are cut from a span; no paper holds them."""

_FIGURE: Final = re.compile(r"[-−–+(]?\s?\d[\d.,\s]*\)?\s?(?:%|pct\.?|kr\.?|mio\.?|½|¼|¾)?|-|–|\./\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PastedCell:
    """A cell as it came: its paragraphs, how many columns and rows it spans, and whether it heads others."""

    paragraphs: tuple[Inlines, ...] = ()
    columns: int = 1
    rows: int = 1
    is_header: bool = False
    is_right: bool = False


def table(rows: Sequence[Sequence[PastedCell]], caption: Inlines = ()) -> Table | None:
    """Return the table: a cell that spans others leaves them empty, short rows are filled, and None without any words.

    The first rows of header cells head the columns, or else the first row of several. Columns of figures stand right.
    """
    grid = _SPANS.spread(rows)
    width = max((len(row) for row in grid), default=0)
    filled = [[*row, *[PastedCell()] * (width - len(row))] for row in grid]
    if not any(plain(paragraph).strip() for row in filled for cell in row for paragraph in cell.paragraphs):
        return None
    heads = next((number for number, row in enumerate(filled) if not _is_head(row)), len(filled))
    heads = heads or (1 if len(filled) > 1 else 0)
    cells = tuple(tuple(Cell(cell.paragraphs or ((),)) for cell in row) for row in filled)
    body = filled[heads:] or filled
    alignments = tuple(_alignment([row[column] for row in body]) for column in range(width))
    return Table(cells, alignments, heads, caption)


_SPANS: Final[Spans[PastedCell]] = Spans(
    of=lambda cell: (cell.columns, cell.rows),
    beside=lambda cell: PastedCell(is_header=cell.is_header),
    below=PastedCell(is_header=True),
    most=MOST_COLUMNS,
)


def _is_head(row: Sequence[PastedCell]) -> bool:
    return all(cell.is_header for cell in row)


def _alignment(cells: Sequence[PastedCell]) -> Alignment:
    words = [plain_cell(Cell(cell.paragraphs)).strip() for cell in cells]
    said = [one for one in words if one]
    is_figures = bool(said) and all(_FIGURE.fullmatch(one) for one in said) and any(map(_has_digit, said))
    is_right = bool(said) and sum(cell.is_right for cell in cells) * 2 > len(said)
    return Alignment.RIGHT if is_figures or is_right else Alignment.LEFT


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))

"""Tables: how wide their columns and how large their type, and their rows as blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

from secretariat.application.faults import CannotPrint
from secretariat.domain.problems import params
from secretariat.domain.text import Alignment, Table, plain_cell
from secretariat.printing import fonts
from secretariat.printing.inlines import InlineSetter
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.lines import measure
from secretariat.printing.setting.looks import Align, Piece, Style
from secretariat.printing.setting.table_block import TableBlock, TableRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.setting.wide import Wide
from secretariat.printing.styles import SMALLEST_TABLE, TABLE_SIZE, Styles, table_look
from secretariat.printing.tagging.structure import Element, header_scope

_STEP = 0.5
_SLACK = 0.5
"""Points that a column gets over its widest word: rounding must not break it."""
_WORD_ROOM = 76.0
"""Points at the usual type that a column asks for a word; a longer one is hyphenated sooner than the type shrinks."""
_NARROWEST = "mmm"
"""Letters that a column must hold in a line at the smallest type: narrower cannot be read."""


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column needs: points for its widest word, and for its longest line unbroken."""

    word: float
    line: float


def table_blocks(
    table: Table, parent: Element, setter: InlineSetter, styles: Styles, widths: tuple[float, float]
) -> list[Block]:
    """Return a table's caption, if it has one, and the table.

    It is as wide as the first of `widths` (points), or as the second when a word would have to break or shrink in that.

    Raises:
        CannotPrint: `table_too_wide` when its columns cannot stand beside each other even in the smallest type.
    """
    element = Element("Table", parent)
    blocks: list[Block] = []
    caption = setter.pieces(table.caption, styles.caption)
    if any(piece.text.strip() for piece in caption):
        blocks.append(TextBlock(caption, styles.caption, Element("Caption", element)))
    columns = len(table.alignments)
    content = [[_Content(table, (r, c), setter, styles) for c in range(columns)] for r in range(len(table.rows))]
    needs = [_need([row[column] for row in content]) for column in range(columns)]
    width = widths[0] if widths[0] == widths[1] or _stands_whole(needs, widths[0]) else widths[1]
    size, column_widths = _fit(needs, width)
    groups = _Groups(element, table.header_rows, len(table.rows))
    rows = tuple(
        TableRow(
            tuple(cell.blocks(groups.row(index), size) for cell in row),
            is_header=index < table.header_rows,
        )
        for index, row in enumerate(content)
    )
    blocks.append(TableBlock(rows, column_widths, table_look(size)))
    return blocks if width == widths[0] else [Wide(block, width) for block in blocks]


class _Groups:
    """The elements of a table's head, body and rows, made when first asked for.

    A table of header rows alone has no head: a head without a body is no table (ISO 32000-1, table 337).
    """

    def __init__(self, table: Element, header_rows: int, row_count: int) -> None:
        self._table = table
        self._header_rows = header_rows if header_rows < row_count else 0
        self._groups: dict[str, Element] = {}
        self._rows: dict[int, Element] = {}

    def row(self, index: int) -> Element:
        """Return the element of a row."""
        if index not in self._rows:
            role = "THead" if index < self._header_rows else "TBody"
            if role not in self._groups:
                self._groups[role] = Element(role, self._table)
            self._rows[index] = Element("TR", self._groups[role])
        return self._rows[index]


class _Content:
    """A cell's pieces, set in the usual table size."""

    def __init__(self, table: Table, place: tuple[int, int], setter: InlineSetter, styles: Styles) -> None:
        row, column = place
        cell = table.rows[row][column]
        self._is_header = row < table.header_rows
        self._is_empty = not plain_cell(cell).strip()
        right = table.alignments[column] is Alignment.RIGHT
        first = column == 0 and len(table.alignments) > 1 and table.header_rows > 0 and not right
        self._scope = "Column" if self._is_header else "Row" if first else ""
        style = replace(styles.cell, align=Align.RIGHT) if right else styles.cell
        self._style = replace(style, face=fonts.SEMIBOLD) if self._is_header else style
        found = [setter.pieces(inlines, self._style, strong=self._is_header) for inlines in cell.paragraphs]
        self.paragraphs = [pieces for pieces in found if any(piece.text.strip() for piece in pieces)]

    def blocks(self, row: Element, size: float) -> tuple[TextBlock, ...]:
        """Return the cell's paragraphs as blocks in its element, a child of `row`."""
        heads = self._scope and not self._is_empty
        element = Element("TH" if heads else "TD", row, attributes=header_scope(self._scope) if heads else "")
        style = _sized(self._style, size)
        many = len(self.paragraphs) > 1
        return tuple(
            TextBlock(_scaled(pieces, size / TABLE_SIZE), style, Element("P", element) if many else element)
            for pieces in self.paragraphs
        )


def _sized(style: Style, size: float) -> Style:
    return replace(style, size=size, leading=style.leading * size / style.size)


def _scaled(pieces: Sequence[Piece], scale: float) -> tuple[Piece, ...]:
    if scale == 1:
        return tuple(pieces)
    return tuple(
        replace(piece, look=replace(piece.look, size=piece.look.size * scale, rise=piece.look.rise * scale))
        for piece in pieces
    )


def _need(cells: Sequence[_Content]) -> _Need:
    measured = [measure(pieces) for cell in cells for pieces in cell.paragraphs]
    word = max((word for word, _ in measured), default=0)
    return _Need(min(word, _WORD_ROOM), max((line for _, line in measured), default=0))


def _stands_whole(needs: Sequence[_Need], width: float) -> bool:
    padding = 2 * table_look(TABLE_SIZE).padding_x + _SLACK
    return sum(need.word + padding for need in needs) <= width


def _fit(needs: Sequence[_Need], width: float) -> tuple[float, tuple[float, ...]]:
    """Return the largest type in which every word stands whole, or the smallest, and the columns' widths."""
    size = TABLE_SIZE
    while size >= SMALLEST_TABLE:
        padding = 2 * table_look(size).padding_x + _SLACK
        scaled = [_Need(need.word * size / TABLE_SIZE, need.line * size / TABLE_SIZE) for need in needs]
        if sum(need.word + padding for need in scaled) <= width:
            return size, _shared(scaled, width, padding)
        size -= _STEP
    return SMALLEST_TABLE, _squeezed(needs, width)


def _shared(needs: Sequence[_Need], width: float, padding: float) -> tuple[float, ...]:
    """Give every column its widest word, and share out what is left by what their lines still ask for."""
    least = [need.word + padding for need in needs]
    wished = [max(need.line - need.word, 0.0) for need in needs]
    left = max(width - sum(least), 0.0)
    if sum(wished) <= left:
        # Every line stands whole: what is left over goes to all in proportion to what they hold.
        full = [base + wish for base, wish in zip(least, wished, strict=True)]
        return tuple(base * width / sum(full) for base in full)
    return tuple(base + share for base, share in zip(least, _fair(wished, left), strict=True))


def _fair(wished: Sequence[float], left: float) -> list[float]:
    """Share `left` out: modest wishes in full, such as a date's; the others by the root of theirs.

    A long remark then does not squeeze a short one into a word a line.
    """
    given = [0.0] * len(wished)
    waiting = [column for column, wish in enumerate(wished) if wish > 0]
    while waiting:
        total = sum(sqrt(wished[column]) for column in waiting)
        modest = [column for column in waiting if wished[column] <= left * sqrt(wished[column]) / total]
        if not modest:
            for column in waiting:
                given[column] = left * sqrt(wished[column]) / total
            break
        for column in modest:
            given[column] = wished[column]
            left -= wished[column]
        waiting = [column for column in waiting if column not in modest]
    return given


def _squeezed(needs: Sequence[_Need], width: float) -> tuple[float, ...]:
    """Share the width when words must break: what the columns need, but no column under the narrowest."""
    padding = 2 * table_look(SMALLEST_TABLE).padding_x
    narrowest = fonts.width(fonts.face(fonts.Family.SANS), SMALLEST_TABLE, _NARROWEST) + padding
    if narrowest * len(needs) > width:
        raise CannotPrint("table_too_wide", params(columns=len(needs)))
    scale = SMALLEST_TABLE / TABLE_SIZE
    wished = [max(need.word * scale + padding - narrowest, 0.0) for need in needs]
    left = width - narrowest * len(needs)
    total = sum(wished) or 1.0
    return tuple(narrowest + left * wish / total for wish in wished)

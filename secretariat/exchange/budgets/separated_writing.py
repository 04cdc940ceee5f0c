"""Writes a budget table as separated text (`.csv`), as Excel in Danish writes and reads it.

Semicolons, decimal commas, UTF-8 with its mark, CRLF. The first row has the headings, its first cell what figures are
counted in; notes follow after an empty row. Marks stand high (`32,9⁴`), and what would be run as a formula bears an
apostrophe. Labels are indented by two spaces a level where the levels say more than groups and their lines do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Final

from secretariat.application.progress import Tell, silently
from secretariat.exchange.budgets.formula_safety import neutralised
from secretariat.exchange.budgets.outgoing_table import OutgoingCell, OutgoingTable, plain
from secretariat.exchange.budgets.raised_marks import raised

_TOLD_EVERY: Final = 500
"""Rows."""
_INDENT: Final = "  "


def separated_file(table: OutgoingTable, *, tell: Tell = silently) -> bytes:
    """Return the bytes of a text file."""
    stream = StringIO(newline="")
    csv.writer(stream, delimiter=";", lineterminator="\r\n").writerows(_rows(table, tell))
    return stream.getvalue().encode("utf-8-sig", "replace")


def _rows(table: OutgoingTable, tell: Tell) -> Iterator[list[str]]:
    if table.head.over:
        yield [""] + [
            words for part in table.head.over for words in [_text(part.content.words)] + [""] * (part.span - 1)
        ]
    yield [_text(heading.words, heading.marks) for heading in table.head.headings]
    rows = table.draft.rows
    indents = any(row.level > 1 for row in rows)
    for place, (row, cells) in enumerate(zip(rows, table.cells, strict=True)):
        if place % _TOLD_EVERY == 0:
            tell(place, len(rows))
        indent = _INDENT * row.level if indents else ""
        name = _text(table.names[place], table.marks(row.notes))
        yield [indent + name, *map(_cell, cells, table.decimals)]
    tell(len(rows), len(rows))
    below = [[_text(f"{raised(note.mark)} {note.text}".strip())] for note in table.head.notes]
    yield from [[], *below] if below else []


def _cell(cell: OutgoingCell, decimals: int) -> str:
    """Return a figure with all its decimals and no point between thousands, else the words that stand for none."""
    words = cell.words if cell.figure is None else plain(cell.figure, decimals).replace(".", ",")
    return _text(words, cell.marks)


def _text(words: str, marks: Sequence[str] = ()) -> str:
    return neutralised(words + raised(",".join(marks)))

"""Writes a budget table as JSON, for other programs.

    {"title": "…", "unit": "million_kr", "decimals": 1, "price_level": "2009-p/l", "language": "da-DK",
     "signs": "expenditure_positive", "rounding": "exact", "title_notes": ["1"],
     "columns": [{"label": "2008", "over": "", "kind": "amount", "year": 2008, "of": [], "unit": "million_kr",
                  "decimals": 1, "notes": []}],
     "rows": [{"kind": "group", "level": 0, "number": "2", "label": "…", "notes": ["3"], "explanation": "",
               "cells": [{"value": "88.4", "printed": "88.4", "computed": "86.4", "notes": []}]}],
     "notes": [{"mark": "3", "text": "…"}]}

Figures are texts with a point, exact, in the column's unit. `value` is what stands in the cell: a figure, `"-"` (no
appropriation), `"./."` (not applicable), null for nothing. What could not be read is in `unread`. `computed` and
`printed` are told of cells that are computed alone: null where nothing is, or was printed. `of` are places of columns,
from 0. A row that is computed of others has `terms`, whose `row` is a place.
"""

from __future__ import annotations

import json
from typing import Any, Final

from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.tables import (
    Cell,
    CellState,
    Column,
    Row,
    RowKind,
    decimals_of,
    unit_of,
)
from secretariat.exchange.budgets.outgoing_table import OutgoingCell, OutgoingTable, plain, rounded

_MARKS: Final = {CellState.NOTHING: "-", CellState.NOT_APPLICABLE: "./."}
_TOLD_EVERY: Final = 500
"""Rows."""
_FINEST: Final = 10
"""Decimals of a share, which may have no end."""


def json_file(table: OutgoingTable, *, tell: Tell = silently) -> bytes:
    """Return the bytes of a JSON file."""
    draft = table.draft
    told = {
        "title": draft.title,
        "unit": draft.unit.value,
        "decimals": draft.decimals,
        "price_level": draft.price_level,
        "language": draft.language.value,
        "signs": draft.signs.value,
        "rounding": draft.rounding.value,
        "title_notes": table.marks(draft.title_notes),
        "columns": [_column(table, column) for column in draft.columns],
        "rows": _rows(table, tell),
        "notes": [{"mark": note.mark, "text": note.text} for note in draft.notes],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _column(table: OutgoingTable, column: Column) -> dict[str, Any]:
    draft = table.draft
    places = {other.key: place for place, other in enumerate(draft.columns)}
    return {
        "label": column.label,
        "over": column.over,
        "kind": column.kind.value,
        "year": column.year,
        "of": [places[key] for key in column.of if key in places],
        "unit": unit_of(draft, column).value,
        "decimals": decimals_of(draft, column),
        "notes": table.marks(column.notes),
    }


def _rows(table: OutgoingTable, tell: Tell) -> list[dict[str, Any]]:
    draft, made = table.draft, []
    places = {row.key: place for place, row in enumerate(draft.rows)}
    for place, (row, cells) in enumerate(zip(draft.rows, table.cells, strict=True)):
        if place % _TOLD_EVERY == 0:
            tell(place, len(draft.rows))
        made.append(_row(table, row, cells))
        if row.kind is RowKind.DERIVED:
            made[-1]["terms"] = [
                {"row": places[term.row], "subtracted": term.is_subtracted} for term in row.terms if term.row in places
            ]
    tell(len(draft.rows), len(draft.rows))
    return made


def _row(table: OutgoingTable, row: Row, cells: tuple[OutgoingCell, ...]) -> dict[str, Any]:
    return {
        "kind": row.kind.value,
        "level": row.level,
        "number": row.number,
        "label": row.label,
        "notes": table.marks(row.notes),
        "explanation": row.explanation,
        "cells": [_cell(cell, told) for cell, told in zip(row.cells, cells, strict=True)],
    }


def _cell(stored: Cell, cell: OutgoingCell) -> dict[str, Any]:
    stands = plain(cell.figure) if cell.figure is not None else _MARKS.get(stored.state)
    made: dict[str, Any] = {"value": stands}
    if not cell.is_fact:
        made["printed"] = None if stored.state is CellState.BLANK else stands
        made["computed"] = None if cell.computed is None else _computed(cell)
    if stored.state is CellState.UNREAD:
        made["unread"] = stored.typed
    made["notes"] = cell.marks
    return made


def _computed(cell: OutgoingCell) -> str:
    assert cell.computed is not None  # noqa: S101 -- asked for by the caller
    return plain(rounded(cell.computed, _FINEST))

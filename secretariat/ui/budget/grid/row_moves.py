"""Where rows go when they are moved past their neighbours, and how deep a new row stands."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.domain.budget.tables import Row, RowKind
from secretariat.ui.budget.grid.folding import HOLDING

_BESIDE = frozenset({RowKind.LINE, RowKind.OF_WHICH, *HOLDING})
"""Rows that a new line stands beside when it is inserted above them; above a total it belongs to what is added."""


def place_above(rows: Sequence[Row], first: int) -> int | None:
    """Return the place that rows go to when they move up: before the neighbour above, with what that holds."""
    place = first - 1
    while place > 0 and rows[place].level > rows[first].level:
        place -= 1
    return place if place >= 0 else None


def place_below(rows: Sequence[Row], first: int, last: int) -> int | None:
    """Return the place that rows go to when they move down: behind the neighbour below, with what that holds."""
    level = rows[first].level
    place = _behind(rows, last, level)
    if place >= len(rows):
        return None
    return _behind(rows, place, level)


def place_of_new(rows: Sequence[Row]) -> int:
    """Return the place of what is written in the new line: the end, before a grand total that the table ends with."""
    return len(rows) - 1 if rows and rows[-1].kind is RowKind.GRAND_TOTAL else len(rows)


def level_at(rows: Sequence[Row], place: int) -> int:
    """Return how deep a line stands that is inserted before a place."""
    if place < len(rows) and rows[place].kind in _BESIDE:
        return rows[place].level
    if not place:
        return 0
    above = rows[place - 1]
    return above.level + 1 if above.kind in HOLDING else above.level


def _behind(rows: Sequence[Row], place: int, level: int) -> int:
    """Return the place after a row and all that is deeper than `level` after it."""
    place += 1
    while place < len(rows) and rows[place].level > level:
        place += 1
    return place

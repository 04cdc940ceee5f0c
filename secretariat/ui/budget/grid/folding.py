"""Which rows stand on the screen when groups are folded. Folding is how a table is looked at, never part of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from secretariat.domain.budget.tables import Row, RowKey, RowKind

HOLDING = frozenset({RowKind.GROUP, RowKind.HEADING})
"""Rows that hold the deeper ones after them."""


def can_fold(rows: Sequence[Row], place: int) -> bool:
    """True when a row holds others."""
    below = place + 1
    return rows[place].kind in HOLDING and below < len(rows) and rows[below].level > rows[place].level


def hidden(rows: Sequence[Row], folded: Collection[RowKey]) -> frozenset[int]:
    """Return the places of the rows inside folded groups; a total at its group's own level stays in sight."""
    if not folded:
        return frozenset()
    places: list[int] = []
    under: int | None = None
    for place, row in enumerate(rows):
        if under is not None and row.level > under:
            places.append(place)
        else:
            under = row.level if row.kind in HOLDING and row.key in folded else None
    return frozenset(places)


def holders(rows: Sequence[Row], place: int) -> list[RowKey]:
    """Return the keys of the groups and headings that a row stands in, the innermost first."""
    keys: list[RowKey] = []
    level = rows[place].level
    for above in range(place - 1, -1, -1):
        if level == 0:
            break
        row = rows[above]
        if row.level < level:
            level = row.level
            if row.kind in HOLDING:
                keys.append(row.key)
    return keys

"""The tree that the levels of a table's rows tell: what a row holds or closes, and what holds and closes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secretariat.domain.budget.tables import Row, RowKind


def held_until(rows: Sequence[Row], row: int) -> int:
    """Return the place after the last of the rows that follow a row and are deeper: what a group or heading holds."""
    end = row + 1
    while end < len(rows) and rows[end].level > rows[row].level:
        end += 1
    return end


def closed_from(rows: Sequence[Row], row: int) -> int:
    """Return the place of the first of the rows that stand right before a row and are deeper: what a total closes."""
    start = row
    while start > 0 and rows[start - 1].level > rows[row].level:
        start -= 1
    return start


@dataclass(frozen=True, slots=True)
class RowTree:
    """What each row's totals are over, found once for a table in time that grows with its rows.

    `spans` has the half-open range of places that each GROUP, TOTAL and GRAND_TOTAL adds the LINE rows of. `group_of`
    and `total_of` name, for each row, the innermost group that holds it and the first total that closes it (-1: none).
    """

    spans: dict[int, tuple[int, int]]
    group_of: tuple[int, ...]
    total_of: tuple[int, ...]
    grand_totals: tuple[int, ...]

    def adding(self, row: int) -> Iterator[int]:
        """Yield the places of every summary row that a line is added to, each once."""
        group = self.group_of[row]
        while group >= 0:
            yield group
            group = self.group_of[group]
        total = self.total_of[row]
        while total >= 0:
            yield total
            total = self.total_of[total]
        yield from self.grand_totals


def row_tree(rows: Sequence[Row]) -> RowTree:
    """Return the tree of a table's rows."""
    levels = [row.level for row in rows]
    kinds = [row.kind for row in rows]
    grand = tuple(place for place, kind in enumerate(kinds) if kind is RowKind.GRAND_TOTAL)
    spans = {place: (0, len(rows)) for place in grand}
    ends, starts = _next(levels, or_level=True), _before(levels, or_level=True)
    for place, kind in enumerate(kinds):
        if kind is RowKind.GROUP:
            spans[place] = (place + 1, ends[place])
        elif kind is RowKind.TOTAL:
            spans[place] = (starts[place] + 1, place)
    return RowTree(spans, _groups(levels, kinds), _totals(levels, kinds), grand)


def _groups(levels: Sequence[int], kinds: Sequence[RowKind]) -> tuple[int, ...]:
    above = _before(levels, or_level=False)
    groups = [-1] * len(levels)
    for place, holder in enumerate(above):
        if holder >= 0:
            groups[place] = holder if kinds[holder] is RowKind.GROUP else groups[holder]
    return tuple(groups)


def _totals(levels: Sequence[int], kinds: Sequence[RowKind]) -> tuple[int, ...]:
    below = _next(levels, or_level=False)
    totals = [-1] * len(levels)
    for place in reversed(range(len(levels))):
        closer = below[place]
        if closer < len(levels):
            totals[place] = closer if kinds[closer] is RowKind.TOTAL else totals[closer]
    return tuple(totals)


def _next(levels: Sequence[int], *, or_level: bool) -> list[int]:
    """Return for each place the first one after it that is less deep, or (`or_level`) as deep; else their number."""
    found = [len(levels)] * len(levels)
    waiting: list[int] = []
    for place, level in enumerate(levels):
        while waiting and (level < levels[waiting[-1]] or (or_level and level == levels[waiting[-1]])):
            found[waiting.pop()] = place
        waiting.append(place)
    return found


def _before(levels: Sequence[int], *, or_level: bool) -> list[int]:
    """Return for each place the last one before it that is less deep, or (`or_level`) as deep; else -1."""
    last = len(levels) - 1
    return [last - place for place in reversed(_next(levels[::-1], or_level=or_level))]

"""The tree of a table as totals see it: what each summary row adds, and the summary rows directly in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.budget.tables import Row, RowKind


@dataclass(frozen=True, slots=True)
class Sum:
    """What one or more summary rows add, by the places of rows.

    `rows` are the summary rows: one; two where a group's total stands both on its heading and below it; any number of
    grand totals. `lines` are the LINE rows in it outside `parts`, and `parts` the outermost sums directly in it, by
    their places in the outline.
    """

    rows: tuple[int, ...]
    lines: tuple[int, ...]
    parts: tuple[int, ...]


def outline(rows: Sequence[Row]) -> Sequence[Sum]:
    """Return every sum of a table, parts before what they are parts of; the last one is the table's own.

    The table's own sum has the grand totals as its rows, and is there without any too.
    """
    return _Outline().of(rows)


@dataclass(slots=True)
class _Open:
    """A group whose end is still to come; the table itself stands at level -1."""

    level: int
    rows: list[int]
    lines: list[int]
    parts: list[tuple[int, int]]
    """Each with the place where what it covers begins."""


class _Outline:
    def __init__(self) -> None:
        self._sums: list[Sum] = []
        self._open = [_Open(-1, [], [], [])]

    def of(self, rows: Sequence[Row]) -> Sequence[Sum]:
        """Read the rows once, from the first to the last."""
        before: list[tuple[int, int]] = []
        for place, row in enumerate(rows):
            while before and before[-1][0] > row.level:
                before.pop()
            begins = before[-1][1] + 1 if before else 0
            self._read(row, place, begins)
            before.append((row.level, place))
        self._close(0)
        table = self._open[0]
        self._sums.append(Sum(tuple(table.rows), tuple(table.lines), tuple(part for _, part in table.parts)))
        return self._sums

    def _read(self, row: Row, place: int, begins: int) -> None:
        self._close(row.level + 1)
        if row.kind is RowKind.TOTAL and self._open[-1].level == row.level:
            # A total at the level of its group is the same sum, told a second time below its lines.
            self._open[-1].rows.append(place)
            self._close(row.level)
            return
        self._close(row.level)
        if row.kind is RowKind.GROUP:
            self._open.append(_Open(row.level, [place], [], []))
        elif row.kind is RowKind.TOTAL:
            self._total(place, begins)
        elif row.kind is RowKind.LINE:
            self._open[-1].lines.append(place)
        elif row.kind is RowKind.GRAND_TOTAL:
            self._open[0].rows.append(place)

    def _close(self, level: int) -> None:
        """Close the groups at a level and deeper; each becomes a part of the one that it stands in."""
        while self._open[-1].level >= level:
            group = self._open.pop()
            self._sums.append(Sum(tuple(group.rows), tuple(group.lines), tuple(part for _, part in group.parts)))
            self._open[-1].parts.append((group.rows[0], len(self._sums) - 1))

    def _total(self, place: int, begins: int) -> None:
        """Take what a total closes out of the group it stands in, and put the total there instead."""
        group = self._open[-1]
        lines, parts = [], []
        while group.lines and group.lines[-1] >= begins:
            lines.append(group.lines.pop())
        while group.parts and group.parts[-1][0] >= begins:
            parts.append(group.parts.pop()[1])
        self._sums.append(Sum((place,), tuple(reversed(lines)), tuple(reversed(parts))))
        group.parts.append((begins, len(self._sums) - 1))

"""Two tables' rows as those of one: the tree of the later, with what only the earlier has put in where it stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secretariat.domain.budget.row_matching import holders, same_rows
from secretariat.domain.budget.tables import FACT_ROWS, Row, RowKind

_TABLE = -1


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A row of both tables; None where one has it not. `row` is the later one, `level` its level in the tree."""

    before: Row | None
    after: Row | None
    row: Row
    level: int


def merged_rows(before: Sequence[Row], after: Sequence[Row]) -> Sequence[MergedRow]:
    """Return the rows of both tables in order.

    A line of `before` alone stands behind the one it stood behind, in the group it stood in; a group of `before` alone
    comes along with its lines. Totals and results of `before` alone do not: they would add up other lines here.
    """
    return _Merging(before, after).rows()


class _Merging:
    """A row is told by one number: its place in `after`, or beyond those its place in `before`."""

    def __init__(self, before: Sequence[Row], after: Sequence[Row]) -> None:
        self._before = before
        self._after = after
        self._same = same_rows(before, after)
        self._holder = dict(enumerate(holders(after)))
        self._level = {place: row.level for place, row in enumerate(after)}
        self._first: dict[int, list[int]] = {}
        self._behind: dict[int, list[int]] = {}

    def rows(self) -> Sequence[MergedRow]:
        """Return the rows in order."""
        self._put_in()
        held: dict[int, list[int]] = {}
        for place in range(len(self._after)):
            held.setdefault(self._holder[place], []).append(place)
        earlier = {after: self._before[before] for before, after in self._same.items()}
        found: list[MergedRow] = []
        waiting = self._waiting(_TABLE, held)
        while waiting:
            row = waiting.pop()
            found.append(self._merged(row, earlier))
            waiting += reversed(self._behind.get(row, ()))
            waiting += self._waiting(row, held)
        return found

    def _waiting(self, holder: int, held: Mapping[int, Sequence[int]]) -> list[int]:
        """Return what a row holds, the first last."""
        return [*reversed(held.get(holder, ())), *reversed(self._first.get(holder, ()))]

    def _merged(self, row: int, earlier: Mapping[int, Row]) -> MergedRow:
        if row < len(self._after):
            return MergedRow(earlier.get(row), self._after[row], self._after[row], self._level[row])
        alone = self._before[row - len(self._after)]
        return MergedRow(alone, None, alone, self._level[row])

    def _put_in(self) -> None:
        """Find for each row of `before` alone what it stands behind, or what it is the first in."""
        above, wanted = holders(self._before), self._wanted()
        last: dict[int, int] = {}
        for place in range(len(self._before)):
            row = self._same.get(place, len(self._after) + place if place in wanted else None)
            if row is None:
                continue
            holder = self._holder_of(above[place], above, wanted)
            if place not in self._same:
                self._stand(row, place, holder, last.get(above[place]))
            if self._holder[row] == holder:
                last[above[place]] = row

    def _stand(self, row: int, place: int, holder: int, behind: int | None) -> None:
        self._holder[row] = holder
        if behind is not None:
            self._behind.setdefault(behind, []).append(row)
            self._level[row] = self._level[behind]
            return
        self._first.setdefault(holder, []).append(row)
        self._level[row] = self._before[place].level if holder == _TABLE else self._level[holder] + 1

    def _holder_of(self, place: int, above: Sequence[int], wanted: frozenset[int]) -> int:
        while place != _TABLE and place not in self._same and place not in wanted:
            place = above[place]
        if place == _TABLE:
            return _TABLE
        return self._same.get(place, len(self._after) + place)

    def _wanted(self) -> frozenset[int]:
        """Return the rows of `before` alone that come along: lines, and what holds such lines."""
        above = holders(self._before)
        found: set[int] = set()
        for place in reversed(range(len(self._before))):
            kind = self._before[place].kind
            if place in self._same:
                continue
            if kind in FACT_ROWS:
                found.add(place)
            if place in found and above[place] != _TABLE and self._is_holder(above[place]):
                found.add(above[place])
        return frozenset(found)

    def _is_holder(self, place: int) -> bool:
        return place not in self._same and self._before[place].kind in (RowKind.GROUP, RowKind.HEADING)

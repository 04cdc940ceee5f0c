"""Where a key takes the cursor: to the neighbour, to the edge of what is filled in, over rows that are folded away."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the cursor moves on: the rows in sight from the top, how many columns, and where nothing stands."""

    rows: Sequence[int]
    columns: int
    is_blank: Callable[[int, int], bool]

    def step(self, place: Place, down: int, right: int) -> Place:
        """Return the place so many rows down and columns to the right; the edge of the table stops."""
        return self._row(place[0], down), min(max(place[1] + right, 0), self.columns - 1)

    def edge(self, place: Place, down: int, right: int) -> Place:
        """Return where Ctrl and an arrow lead: the last filled place before a blank one, else the next filled one."""
        here = self.step(place, down, right)
        if here != place and not self.is_blank(*place) and not self.is_blank(*here):
            while (ahead := self.step(here, down, right)) != here and not self.is_blank(*ahead):
                here = ahead
            return here
        while self.is_blank(*here) and (ahead := self.step(here, down, right)) != here:
            here = ahead
        return here

    def next_along(self, place: Place, by: int) -> Place:
        """Return the place after (1) or before (-1) one as lines are filled in: after a row's end the next row."""
        row, column = place[0], place[1] + by
        if 0 <= column < self.columns:
            return row, column
        other = self._row(row, by)
        return place if other == row else (other, 0 if by > 0 else self.columns - 1)

    def first_row(self) -> int:
        """Return the first row in sight."""
        return self.rows[0]

    def last_row(self) -> int:
        """Return the last row in sight."""
        return self.rows[-1]

    def _row(self, row: int, down: int) -> int:
        at = bisect_left(self.rows, row) if down >= 0 else bisect_right(self.rows, row) - 1
        return self.rows[min(max(at + down, 0), len(self.rows) - 1)]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the grid, its edges included."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def between(cls, one: Place, other: Place) -> Area:
        """Return the rectangle that two corners span."""
        return cls(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    @property
    def is_one(self) -> bool:
        """True for a single cell."""
        return self.top == self.bottom and self.left == self.right

    @property
    def height(self) -> int:
        """How many rows."""
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        """How many columns."""
        return self.right - self.left + 1

    def holds(self, row: int, column: int) -> bool:
        """True when a place lies in the rectangle."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def cycle(self, place: Place, down: int, right: int) -> Place:
        """Return the next place inside, round the end: along columns for `down`, along rows for `right`."""
        if down:
            at = (place[1] - self.left) * self.height + place[0] - self.top + down
            at %= self.height * self.width
            return self.top + at % self.height, self.left + at // self.height
        at = (place[0] - self.top) * self.width + place[1] - self.left + right
        at %= self.height * self.width
        return self.top + at // self.width, self.left + at % self.width

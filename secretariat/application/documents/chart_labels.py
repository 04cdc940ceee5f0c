"""Where the labels of a chart can stand without covering each other, the curve or a line across."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_MOST_TOLD = 24
"""Points that are all told; among more, a figure would stand beside another point than its own."""

_CLEAR = 1.2
_AWAY = 4.0


@dataclass(frozen=True, slots=True)
class Box:
    """A box on a page, in points."""

    left: float
    low: float
    right: float
    high: float

    def meets(self, other: Box) -> bool:
        """True when both share a place, or nearly."""
        return (
            self.left < other.right + _CLEAR
            and other.left < self.right + _CLEAR
            and self.low < other.high + _CLEAR
            and other.low < self.high + _CLEAR
        )

    def holds(self, other: Box) -> bool:
        """True when `other` lies inside."""
        return (
            self.left <= other.left and other.right <= self.right and self.low <= other.low and other.high <= self.high
        )


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float

    def cuts(self, box: Box) -> bool:
        """True when the line goes through the box (Liang and Barsky's clipping)."""
        start, end = 0.0, 1.0
        across, up = self.x2 - self.x1, self.y2 - self.y1
        edges = (
            (-across, self.x1 - box.left),
            (across, box.right - self.x1),
            (-up, self.y1 - box.low),
            (up, box.high - self.y1),
        )
        for step, room in edges:
            if step == 0:
                if room < 0:
                    return False
                continue
            if step < 0:
                start = max(start, room / step)
            else:
                end = min(end, room / step)
        return start <= end


class LabelPlaces:
    """The free places of one chart; what finds one takes it."""

    def __init__(self, room: Box, curve: Iterable[Segment]) -> None:
        self._room = room
        self._lines = list(curve)
        self._taken: list[Box] = []

    def take(self, box: Box) -> None:
        """Let nothing stand on `box`."""
        self._taken.append(box)

    def cross(self, line: Segment) -> None:
        """Let nothing stand on `line`."""
        self._lines.append(line)

    def beside_point(self, x: float, y: float, width: float, height: float) -> Box | None:
        """Return a place for the label of a point: above, below, then aside; None where there is none."""
        aside = (0.0, -width / 2 + 4, width / 2 - 2, width / 2 + _AWAY, -width / 2 - _AWAY)
        tried = [
            Box(x + dx - width / 2, y + dy, x + dx + width / 2, y + dy + height)
            for dy in (
                _AWAY,
                -_AWAY - height,
                *(side * (_AWAY + far * height) for far in (1, 2, 3) for side in (1, -1)),
            )
            for dx in aside
        ]
        level = (
            Box(x + _AWAY, y - height / 2, x + _AWAY + width, y + height / 2),
            Box(x - _AWAY - width, y - height / 2, x - _AWAY, y + height / 2),
        )
        return self._first_free([*tried, *level])

    def along_line(self, y: float, width: float, height: float) -> Box | None:
        """Return a place for the label of a level line: over or under it, from its left end on."""
        return self._first_free(
            Box(left, low, left + width, low + height)
            for left in self._steps(width)
            for low in (y + 1.5, y - height - 1.5)
        )

    def _steps(self, width: float) -> Iterator[float]:
        """Yield where a label may begin, the ends of the line before its middle."""
        first, last = self._room.left + 10, self._room.right - width
        yield from (first, last)
        steps = 12
        yield from (first + (last - first) * step / steps for step in range(1, steps))

    def _first_free(self, tried: Sequence[Box] | Iterator[Box]) -> Box | None:
        found = next((box for box in tried if self._is_free(box)), None)
        if found is not None:
            self._taken.append(found)
        return found

    def _is_free(self, box: Box) -> bool:
        return (
            self._room.holds(box)
            and not any(box.meets(taken) for taken in self._taken)
            and not any(line.cuts(box) for line in self._lines)
        )


def told_points(heights: Sequence[float]) -> list[int]:
    """Return which points tell their figure, the most wanted first: the last, the first, then those between.

    Among many, only the highest and the lowest besides the last and the first.
    """
    last = len(heights) - 1
    if len(heights) <= _MOST_TOLD:
        return [last, *range(last)] if heights else []
    return list(dict.fromkeys((last, 0, heights.index(max(heights)), heights.index(min(heights)))))

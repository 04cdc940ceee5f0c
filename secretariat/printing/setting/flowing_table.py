"""A table of any length: its rows are made when a page asks for them and forgotten when they are drawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import Block, Halves
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_ENOUGH = 1500.0
"""Points that no page has: what is higher need not be measured to its end."""

_HIGHEST_HEAD = 300.0
"""A higher head is not said again on the next page: it would leave too little for the rows."""


class RowFeed:
    """Gives the rows of one table by their places, counted from 0, each set in `width`.

    Rows must be asked for in order, and not again once they are drawn.
    """

    def __init__(self, rows: Iterator[Block], width: float) -> None:
        self._rows = rows
        self._width = width
        self._kept: deque[Block] = deque()
        self.drawn = 0
        """Rows that are drawn to their end; nothing more comes to stand in them."""

    def at(self, place: int) -> Block | None:
        """Return a row, None behind the last."""
        while self.drawn + len(self._kept) <= place:
            row = next(self._rows, None)
            if row is None:
                return None
            row.lay(self._width)
            self._kept.append(row)
        return self._kept[place - self.drawn]

    def forget(self, before: int) -> None:
        """Let go of the rows before a place: they are drawn."""
        while self.drawn < before:
            self._kept.popleft()
            self.drawn += 1


@dataclass(slots=True)
class TableBody:
    """The element of a table's rows, each of which is one child, and how many of them are in the file already."""

    body: Element
    feed: RowFeed
    written: int = 0


@dataclass(slots=True)
class _Part:
    """The rows of a table on one page, from its head down; `end` is the place behind the last whole one."""

    rows: tuple[Block, ...]
    head: Block | None
    feed: RowFeed
    end: int
    space_before: float
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """Head and rows."""
        return _height(self.head) + sum(row.height for row in self.rows)

    def lay(self, _width: float) -> None:
        """The rows are set."""

    def notes(self) -> tuple[Note, ...]:
        """A flowing table has its notes below it."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> Halves | None:  # noqa: ARG002
        """It is a page's part already."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the head and the rows, and forget them."""
        for block in (*([self.head] if self.head is not None else []), *self.rows):
            block.draw(canvas, x, top)
            top -= block.height
        self.feed.forget(self.end)


@dataclass(slots=True)
class FlowingTable:
    """Rows of a feed from the place `start` on, under a head; `head_again` is the head as furniture.

    `begun` is what is left of a row that began on the page before. Rows that keep with the next one are not parted
    from it, and a row is only cut where no page could hold it.
    """

    feed: RowFeed
    head: Block | None
    head_again: Block | None
    start: int = 0
    begun: Block | None = None
    space_before: float = 6
    space_after: float = 10
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """Head and rows, as far as a page could hold them."""
        height, place = _height(self.head), 0
        while height < _ENOUGH and (row := self._row(place)) is not None:
            height += row.height
            place += 1
        return height

    def _row(self, place: int) -> Block | None:
        if self.begun is None:
            return self.feed.at(self.start + place)
        return self.begun if place == 0 else self.feed.at(self.start + place - 1)

    def lay(self, width: float) -> None:
        """Set the heads; rows are set as they come."""
        for head in (self.head, self.head_again):
            if head is not None:
                head.lay(width)

    def notes(self) -> tuple[Note, ...]:
        """A flowing table has its notes below it."""
        return ()

    def split(self, room: float, *, at_top: bool) -> Halves | None:
        """Split between rows; through one that no page could hold."""
        used, place, good = _height(self.head), 0, 0
        while (row := self._row(place)) is not None and used + row.height <= room:
            used += row.height
            place += 1
            good = good if row.keep_with_next else place
        if good or (at_top and place):
            return self._halves(good or place)
        cut = row.split(room - used, at_top=True) if at_top and row is not None else None
        return self._halves(0, cut) if cut is not None else None

    def _halves(self, count: int, cut: Halves | None = None) -> Halves:
        rows = [self._row(place) for place in range(count)]
        end = self.start + count - (self.begun is not None)
        again = self.head_again if _height(self.head_again) <= _HIGHEST_HEAD else None
        shown = (*(row for row in rows if row is not None), *(cut[:1] if cut is not None else ()))
        begun = None if cut is None else cut[1]
        part = _Part(shown, self.head, self.feed, end, self.space_before)
        return part, replace(self, head=again, start=end + (cut is not None), begun=begun, space_before=0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw all that is left, which a page holds."""
        rows: list[Block] = []
        while (row := self._row(len(rows))) is not None:
            rows.append(row)
        end = self.start + len(rows) - (self.begun is not None)
        _Part(tuple(rows), self.head, self.feed, end, self.space_before).draw(canvas, x, top)


def _height(block: Block | None) -> float:
    return block.height if block is not None else 0.0

"""A table whose rows are blocks: each knows how to part; the head comes again on every page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.table_block import TableLook
from secretariat.printing.tagging.canvas import TaggedCanvas

_KEPT_WHOLE = 64.0
"""Points up to which a row goes to the next page rather than over it."""


@dataclass(slots=True)
class RowsTable:
    """Rows of one width (points), under a head or none. `head_again` is the head as furniture."""

    rows: tuple[Block, ...]
    width: float
    look: TableLook
    head: Block | None = None
    head_again: Block | None = None
    is_end: bool = True
    space_before: float = 9
    space_after: float = 12
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """Head and rows."""
        return self._head_height + sum(row.height for row in self.rows)

    @property
    def _head_height(self) -> float:
        return self.head.height if self.head is not None else 0.0

    def lay(self, _width: float) -> None:
        """Set the head and all rows."""
        for block in (self.head, self.head_again, *self.rows):
            if block is not None:
                block.lay(self.width)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes marked in the rows."""
        return tuple(note for row in self.rows for note in row.notes())

    def split(self, room: float, *, at_top: bool) -> tuple[RowsTable, RowsTable] | None:
        """Split between rows or through a high one; never right behind the head."""
        used = self._head_height
        for index, row in enumerate(self.rows):
            if used + row.height <= room:
                used += row.height
                continue
            first = at_top and index == 0
            halves = None if row.height <= _KEPT_WHOLE and not first else row.split(room - used, at_top=first)
            if halves is not None:
                return self._halves((*self.rows[:index], halves[0]), (halves[1], *self.rows[index + 1 :]))
            return self._halves(self.rows[:index], self.rows[index:]) if index else None
        return None

    def _halves(self, first: tuple[Block, ...], rest: tuple[Block, ...]) -> tuple[RowsTable, RowsTable]:
        above = replace(self, rows=first, is_end=False, space_after=0)
        below = replace(self, rows=rest, head=self.head_again, space_before=0)
        return above, below

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw rules, the head on its ground, and the rows."""
        if self.head is not None:
            with canvas.artifact():
                canvas.setFillColorRGB(*self.look.header_ground)
                canvas.rect(x, top - self.head.height, self.width, self.head.height, fill=1)
        self._rule(canvas, x, top, heavy=True)
        if self.head is not None:
            self.head.draw(canvas, x, top)
            top -= self.head.height
            self._rule(canvas, x, top, heavy=True)
        for index, row in enumerate(self.rows):
            row.draw(canvas, x, top)
            top -= row.height
            self._rule(canvas, x, top, heavy=self.is_end and index == len(self.rows) - 1)

    def _rule(self, canvas: TaggedCanvas, x: float, y: float, *, heavy: bool) -> None:
        with canvas.artifact():
            canvas.setStrokeColorRGB(*(self.look.header_rule if heavy else self.look.rule))
            canvas.setLineWidth(0.8 if heavy else 0.4)
            canvas.line(x, y, x + self.width, y)

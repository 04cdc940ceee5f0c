"""Rows of a table that share the cell in their last column; it spans them, over a page break too."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import draw_stack, split_stack, stack_height
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.table_block import TableLook, TableRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas


@dataclass(slots=True)
class SpanGroup:
    """Rows of all columns but the last, and the cell beside them. `widths` are all columns' (points).

    `again` stands in the shared cell's place on the pages that the rows go on to; it is furniture.
    """

    rows: tuple[TableRow, ...]
    shared: tuple[TextBlock, ...]
    widths: tuple[float, ...]
    look: TableLook
    again: TextBlock | None = None
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The higher of the rows and the shared cell."""
        return max(self._rows_height, stack_height(self.shared) + 2 * self.look.padding_y)

    @property
    def _rows_height(self) -> float:
        return sum(row.height(self.look) for row in self.rows)

    def lay(self, _width: float) -> None:
        """Set all cells."""
        for row in self.rows:
            row.lay(self.widths[:-1], self.look)
        for block in (*self.shared, *((self.again,) if self.again is not None else ())):
            block.lay(self.widths[-1] - 2 * self.look.padding_x)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes marked in the rows."""
        return tuple(note for row in self.rows for note in row.notes())

    def split(self, room: float, *, at_top: bool) -> tuple[SpanGroup, SpanGroup] | None:
        """Split between the rows; through one, or through the shared cell alone, where nothing else helps."""
        used, count = 0.0, 0
        while count < len(self.rows) and used + self.rows[count].height(self.look) <= room:
            used += self.rows[count].height(self.look)
            count += 1
        first, rest = self.rows[:count], self.rows[count:]
        if not first and rest and at_top:
            halves = rest[0].split(room, self.look)
            if halves is not None:
                first, rest = (halves[0],), (halves[1], *rest[1:])
        if (self.rows and not first) or (not rest and not at_top):
            return None
        shared = self._split_shared(room)
        if not first and not shared[0]:
            return None
        again = () if self.again is None else (self.again,)
        return replace(self, rows=first, shared=shared[0]), replace(self, rows=rest, shared=shared[1] or again)

    def _split_shared(self, room: float) -> tuple[tuple[TextBlock, ...], tuple[TextBlock, ...]]:
        halves = split_stack(self.shared, room - 2 * self.look.padding_y, at_top=True)
        if halves is None:
            return (), self.shared
        first, rest = (tuple(block for block in half if isinstance(block, TextBlock)) for half in halves)
        return first, rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the first row, the shared cell, then the other rows: the order they are read in."""
        aside = x + sum(self.widths[:-1])
        y = top
        for index, row in enumerate(self.rows):
            if index:
                self._rule(canvas, x, y, aside)
            self._draw_row(canvas, row, x, y)
            if index == 0:
                self._draw_shared(canvas, aside, top)
            y -= row.height(self.look)
        if not self.rows:
            self._draw_shared(canvas, aside, top)

    def _draw_row(self, canvas: TaggedCanvas, row: TableRow, x: float, top: float) -> None:
        for cell, width in zip(row.cells, self.widths[:-1], strict=True):
            draw_stack(cell, canvas, x + self.look.padding_x, top - self.look.padding_y)
            x += width

    def _draw_shared(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_stack(self.shared, canvas, x + self.look.padding_x, top - self.look.padding_y)

    def _rule(self, canvas: TaggedCanvas, x: float, y: float, end: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColorRGB(*self.look.rule)
            canvas.setLineWidth(0.4)
            canvas.line(x, y, end, y)

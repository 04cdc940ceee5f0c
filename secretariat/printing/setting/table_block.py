"""A table: rows of cells, header rows that come again on every page, thin rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import draw_stack, split_stack, stack_height
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Colour
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas

_MOST_HEADER = 0.4
"""Header rows higher than this part of the room are not repeated: they would leave no page for the rows."""

_FEWEST_ROOM = 20.0
"""Points under which no part of a row is set."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """Rules, ground and white of a table."""

    rule: Colour
    header_rule: Colour
    header_ground: Colour
    padding_x: float
    padding_y: float


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: one stack of paragraphs for each column. `continues` says that the row began on the page before."""

    cells: tuple[tuple[TextBlock, ...], ...]
    is_header: bool = False
    continues: bool = False

    def lay(self, widths: Sequence[float], look: TableLook) -> None:
        """Set every cell in its column."""
        for cell, width in zip(self.cells, widths, strict=True):
            for block in cell:
                block.lay(width - 2 * look.padding_x)

    def height(self, look: TableLook) -> float:
        """Return the height of the highest cell and its white."""
        return max((stack_height(cell) for cell in self.cells), default=0) + 2 * look.padding_y

    def notes(self) -> tuple[Note, ...]:
        """Return the notes of all cells."""
        return tuple(note for cell in self.cells for block in cell for note in block.notes())

    def furniture(self) -> TableRow:
        """Return the row as it comes again on a later page, not read aloud."""
        return replace(self, cells=tuple(tuple(block.furniture() for block in cell) for cell in self.cells))

    def split(self, room: float, look: TableLook) -> tuple[TableRow, TableRow] | None:
        """Cut through the row: what fits of every cell, and the rest. None when no cell gives a line."""
        halves = [split_stack(cell, room - 2 * look.padding_y, at_top=True) for cell in self.cells]
        if all(half is None for half, cell in zip(halves, self.cells, strict=True) if cell):
            return None
        first = tuple(half[0] if half is not None else () for half in halves)
        rest = tuple(half[1] if half is not None else cell for half, cell in zip(halves, self.cells, strict=True))
        return (
            replace(self, cells=tuple(tuple(b for b in cell if isinstance(b, TextBlock)) for cell in first)),
            replace(
                self,
                cells=tuple(tuple(b for b in cell if isinstance(b, TextBlock)) for cell in rest),
                continues=True,
            ),
        )


@dataclass(slots=True)
class TableBlock:
    """A table of columns of fixed widths (points, padding included). Rows stay whole unless higher than a page."""

    rows: tuple[TableRow, ...]
    widths: tuple[float, ...]
    look: TableLook
    repeated: tuple[TableRow, ...] = ()
    space_before: float = 8
    space_after: float = 10
    keep_with_next: bool = False
    _heights: tuple[float, ...] = ()

    @property
    def height(self) -> float:
        """Repeated header and rows."""
        return sum(row.height(self.look) for row in self.repeated) + sum(self._heights)

    def lay(self, _width: float) -> None:
        """Set all rows, once."""
        if self._heights:
            return
        for row in (*self.repeated, *self.rows):
            row.lay(self.widths, self.look)
        self._heights = tuple(row.height(self.look) for row in self.rows)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes marked in the rows; those of a repeated header stood on the first page."""
        return tuple(dict.fromkeys(note for row in self.rows for note in row.notes()))

    def split(self, room: float, *, at_top: bool) -> tuple[TableBlock, TableBlock] | None:
        """Split between rows, behind the header and one row at least; through a row only where nothing else helps."""
        header = self._header()
        used = sum(row.height(self.look) for row in self.repeated)
        count = 0
        while count < len(self.rows) and used + self._heights[count] <= room:
            used += self._heights[count]
            count += 1
        own_header = sum(1 for row in self.rows if row.is_header)
        if own_header < count < len(self.rows):
            return self._halves(self.rows[:count], self.rows[count:], header, room)
        if not at_top or count == len(self.rows):
            return None
        parts = self.rows[count].split(room - used, self.look) if room - used > _FEWEST_ROOM else None
        if parts is not None:
            return self._halves((*self.rows[:count], parts[0]), (parts[1], *self.rows[count + 1 :]), header, room)
        return self._halves(self.rows[:count], self.rows[count:], header, room) if count else None

    def _header(self) -> tuple[TableRow, ...]:
        own = tuple(row.furniture() for row in self.rows if row.is_header and not row.continues)
        return own or self.repeated

    def _halves(
        self, first: tuple[TableRow, ...], rest: tuple[TableRow, ...], header: tuple[TableRow, ...], room: float
    ) -> tuple[TableBlock, TableBlock]:
        height = sum(row.height(self.look) for row in header)
        if height > room * _MOST_HEADER or any(row.is_header for row in rest):
            header = ()
        above = replace(self, rows=first, space_after=0, _heights=self._measured(first))
        below = replace(self, rows=rest, repeated=header, space_before=0, _heights=self._measured(rest))
        return above, below

    def _measured(self, rows: tuple[TableRow, ...]) -> tuple[float, ...]:
        return tuple(row.height(self.look) for row in rows)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw ground, cells and rules, row by row."""
        self._rule(canvas, x, top, heavy=True)
        rows = (*self.repeated, *self.rows)
        for index, row in enumerate(rows):
            height = row.height(self.look)
            self._draw_row(canvas, row, x, top)
            top -= height
            last = index == len(rows) - 1
            ends_header = row.is_header and not last and not rows[index + 1].is_header
            self._rule(canvas, x, top, heavy=last or ends_header)

    def _draw_row(self, canvas: TaggedCanvas, row: TableRow, x: float, top: float) -> None:
        if row.is_header:
            height = row.height(self.look)
            with canvas.artifact():
                canvas.setFillColorRGB(*self.look.header_ground)
                canvas.rect(x, top - height, sum(self.widths), height, fill=1)
        for cell, width in zip(row.cells, self.widths, strict=True):
            draw_stack(cell, canvas, x + self.look.padding_x, top - self.look.padding_y)
            x += width

    def _rule(self, canvas: TaggedCanvas, x: float, y: float, *, heavy: bool) -> None:
        with canvas.artifact():
            canvas.setStrokeColorRGB(*(self.look.header_rule if heavy else self.look.rule))
            canvas.setLineWidth(0.8 if heavy else 0.4)
            canvas.line(x, y, x + sum(self.widths), y)

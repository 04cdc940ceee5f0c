"""A row of plain cells, such as the heads of a table's columns; it never splits."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.printing.setting.blocks import draw_stack, stack_height
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.table_block import TableLook
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas


@dataclass(slots=True)
class CellsRow:
    """Cells of `widths` (points, padding included), standing on their lower edge."""

    cells: tuple[tuple[TextBlock, ...], ...]
    widths: tuple[float, ...]
    look: TableLook
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The highest cell and the white around."""
        return max((stack_height(cell) for cell in self.cells), default=0.0) + 2 * self.look.padding_y

    def lay(self, _width: float) -> None:
        """Set every cell."""
        for cell, width in zip(self.cells, self.widths, strict=True):
            for block in cell:
                block.lay(width - 2 * self.look.padding_x)

    def notes(self) -> tuple[Note, ...]:
        """A head has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> tuple[TextBlock, TextBlock] | None:  # noqa: ARG002
        """A head stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the cells."""
        for cell, width in zip(self.cells, self.widths, strict=True):
            down = self.height - self.look.padding_y - stack_height(cell)
            draw_stack(cell, canvas, x + self.look.padding_x, top - down)
            x += width

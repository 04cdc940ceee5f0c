"""A block that is wider than the text: it runs out over the margin column, below what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.tagging.canvas import TaggedCanvas


@dataclass(frozen=True, slots=True)
class Wide:
    """A block set in `width` (points) whatever the width of the text is."""

    block: Block
    width: float

    @property
    def space_before(self) -> float:
        """As the block's."""
        return self.block.space_before

    @property
    def space_after(self) -> float:
        """As the block's."""
        return self.block.space_after

    @property
    def keep_with_next(self) -> bool:
        """As the block's."""
        return self.block.keep_with_next

    @property
    def height(self) -> float:
        """As the block's."""
        return self.block.height

    def lay(self, _width: float) -> None:
        """Set the block in its own width."""
        self.block.lay(self.width)

    def notes(self) -> tuple[Note, ...]:
        """Return the block's notes; they stand at the foot in the width of the text."""
        return self.block.notes()

    def split(self, room: float, *, at_top: bool) -> tuple[Wide, Wide] | None:
        """Split the block; both parts are as wide."""
        halves = self.block.split(room, at_top=at_top)
        return None if halves is None else (Wide(halves[0], self.width), Wide(halves[1], self.width))

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the block."""
        self.block.draw(canvas, x, top)

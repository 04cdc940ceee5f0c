"""What the pages are filled with: blocks that know their height, can be split, and draw themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, TypeAlias

from secretariat.printing.setting.footnotes import Note
from secretariat.printing.tagging.canvas import TaggedCanvas


class Block(Protocol):
    """A piece of the story. `lay` comes first; `height`, `notes`, `split` and `draw` hold for the width laid."""

    @property
    def space_before(self) -> float:
        """Points of white above, unless the block stands at the top of a page."""

    @property
    def space_after(self) -> float:
        """Points of white below."""

    @property
    def keep_with_next(self) -> bool:
        """True when the beginning of the next block must stand on the same page."""

    @property
    def height(self) -> float:
        """Points from top to bottom, without the white around."""

    def lay(self, width: float) -> None:
        """Set the block in a column of `width`."""

    def notes(self) -> tuple[Note, ...]:
        """Return the footnotes marked in the block, in order."""

    def split(self, room: float, *, at_top: bool) -> Halves | None:
        """Return the block as a first part no higher than `room` and the rest, or None when it does not split so.

        `at_top` says that the page has nothing above: a block that would rather stay whole must give way.
        """

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the block with its upper left corner at (x, top)."""


Halves: TypeAlias = tuple[Block, Block]


@dataclass(slots=True)
class Group:
    """Blocks that stand together on one page, one below the other, if a page holds them."""

    blocks: tuple[Block, ...]
    keep_with_next: bool = False

    @property
    def space_before(self) -> float:
        """White above the first block."""
        return self.blocks[0].space_before

    @property
    def space_after(self) -> float:
        """White below the last block."""
        return self.blocks[-1].space_after

    @property
    def height(self) -> float:
        """The blocks and the white between them."""
        return stack_height(self.blocks)

    def lay(self, width: float) -> None:
        """Set every block."""
        for block in self.blocks:
            block.lay(width)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes of all."""
        return tuple(note for block in self.blocks for note in block.notes())

    def split(self, room: float, *, at_top: bool) -> Halves | None:
        """Split between or inside the blocks, at the top of a page only."""
        halves = split_stack(self.blocks, room, at_top=True) if at_top else None
        return (Group(halves[0]), Group(halves[1])) if halves is not None else None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the blocks one below the other."""
        draw_stack(self.blocks, canvas, x, top)


def gap_between(above: Block, below: Block) -> float:
    """Return the white between two blocks: the larger of what both ask for."""
    return max(above.space_after, below.space_before)


def stack_height(blocks: Sequence[Block]) -> float:
    """Return the height of blocks one below the other."""
    gaps = sum(gap_between(above, below) for above, below in pairwise(blocks))
    return sum(block.height for block in blocks) + gaps


def draw_stack(blocks: Sequence[Block], canvas: TaggedCanvas, x: float, top: float) -> None:
    """Draw blocks one below the other, the first at (x, top)."""
    above: Block | None = None
    for block in blocks:
        if above is not None:
            top -= gap_between(above, block)
        block.draw(canvas, x, top)
        top -= block.height
        above = block


def split_stack(
    blocks: Sequence[Block], room: float, *, at_top: bool
) -> tuple[tuple[Block, ...], tuple[Block, ...]] | None:
    """Return what of a stack fits into `room` and the rest; None when not even a beginning does."""
    used = 0.0
    for index, block in enumerate(blocks):
        gap = gap_between(blocks[index - 1], block) if index else 0.0
        if used + gap + block.height <= room:
            used += gap + block.height
            continue
        halves = block.split(room - used - gap, at_top=at_top and index == 0)
        if halves is not None:
            return (*blocks[:index], halves[0]), (halves[1], *blocks[index + 1 :])
        return (tuple(blocks[:index]), tuple(blocks[index:])) if index else None
    return tuple(blocks), ()

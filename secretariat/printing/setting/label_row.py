"""A row with its label at the left and any blocks at the right, which may run over pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import Block, draw_stack, split_stack, stack_height
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas

_SHORT_LEAD = 3
"""A paragraph of at most this many lines that leads up to a list goes with it to the next page."""


@dataclass(slots=True)
class LabelRow:
    """A row of two columns of `widths` (points, padding included); without a label its content takes both.

    `again` is said in the place of the label on every page that the row goes on to; it is furniture.
    """

    label: tuple[TextBlock, ...]
    content: tuple[Block, ...]
    widths: tuple[float, float]
    padding: tuple[float, float]
    again: TextBlock | None = None
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The higher of both and the white around."""
        return max(stack_height(self.label), stack_height(self.content)) + 2 * self.padding[1]

    @property
    def _split_at(self) -> float:
        return self.widths[0] if self.label or self.again is not None else 0.0

    def lay(self, _width: float) -> None:
        """Set both columns."""
        around = 2 * self.padding[0]
        for block in self.label:
            block.lay(self.widths[0] - around)
        if self.again is not None:
            self.again.lay(self.widths[0] - around)
        for content in self.content:
            content.lay(sum(self.widths) - self._split_at - around)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes of the content; a label has none."""
        return tuple(note for block in self.content for note in block.notes())

    def split(self, room: float, *, at_top: bool) -> tuple[LabelRow, LabelRow] | None:
        """Cut through the content; the label stays whole beside its beginning, unless no page could hold it."""
        inner = room - 2 * self.padding[1]
        label = self._split_label(inner, at_top=at_top)
        content = _split_content(self.content, inner, at_top=at_top)
        if label is None or content is None:
            return None
        again = () if self.again is None else (self.again,)
        first = replace(self, label=label[0], content=content[0], space_after=0)
        rest = replace(self, label=label[1] or again, content=content[1], space_before=0)
        return first, rest

    def _split_label(self, inner: float, *, at_top: bool) -> tuple[tuple[TextBlock, ...], tuple[TextBlock, ...]] | None:
        if stack_height(self.label) <= inner:
            return self.label, ()
        halves = split_stack(self.label, inner, at_top=True) if at_top else None
        if halves is None:
            return None
        first, rest = (tuple(block for block in half if isinstance(block, TextBlock)) for half in halves)
        return first, rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the label, then the content."""
        across, down = self.padding
        draw_stack(self.label, canvas, x + across, top - down)
        draw_stack(self.content, canvas, x + self._split_at + across, top - down)


def _split_content(
    content: Sequence[Block], room: float, *, at_top: bool
) -> tuple[tuple[Block, ...], tuple[Block, ...]] | None:
    """Return what fits and the rest; what leads up to something does not stay behind alone, if that can be helped."""
    halves = split_stack(content, room, at_top=at_top)
    if halves is None:
        return None
    first, rest = halves
    kept = len(first)
    while kept and rest and _leads_up(first[kept - 1]):
        kept -= 1
    if kept:
        return first[:kept], (*first[kept:], *rest)
    return halves if at_top else None


def _leads_up(block: Block) -> bool:
    if isinstance(block, TextBlock) and block.leads_in and len(block.lines) <= _SHORT_LEAD:
        return True
    return block.keep_with_next

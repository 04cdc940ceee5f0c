"""A row of a flowing table: cells side by side under a rule."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secretariat.printing.setting.blocks import Block, Halves, draw_stack, split_stack, stack_height
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Colour
from secretariat.printing.tagging.canvas import TaggedCanvas


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line across a table; one of no weight is not drawn."""

    colour: Colour
    weight: float

    def draw(self, canvas: TaggedCanvas, x: float, y: float, width: float) -> None:
        """Draw it from (x, y) to the right."""
        if not self.weight:
            return
        with canvas.artifact():
            canvas.setStrokeColorRGB(*self.colour)
            canvas.setLineWidth(self.weight)
            canvas.line(x, y, x + width, y)


@dataclass(frozen=True, slots=True)
class RowSetting:
    """How a row is set: its rules, the white above, below and beside what its cells hold, its ground.

    Cells stand on the row's last line, or begin with its first when `hangs`.
    """

    rule: Rule
    above: float
    below: float
    beside: float
    hangs: bool = False
    ground: Colour | None = None
    rule_below: Rule | None = None


@dataclass(slots=True)
class RuledRow:
    """Cells of `widths` (points, white included)."""

    cells: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...]
    setting: RowSetting
    keep_with_next: bool = False
    is_cut: bool = False
    """The row began on the page before."""
    space_before: float = 0
    space_after: float = 0
    _heights: tuple[float, ...] = ()

    @property
    def height(self) -> float:
        """The highest cell and the white around."""
        return max(self._heights, default=0.0) + self.setting.above + self.setting.below

    def lay(self, _width: float) -> None:
        """Set every cell in its column."""
        for cell, width in zip(self.cells, self.widths, strict=True):
            for block in cell:
                block.lay(width - 2 * self.setting.beside)
        self._heights = tuple(map(stack_height, self.cells))

    def notes(self) -> tuple[Note, ...]:
        """What is marked in it has its note below the table."""
        return ()

    def split(self, room: float, *, at_top: bool) -> Halves | None:
        """Cut through the row: what fits of every cell, and the rest."""
        inner = room - self.setting.above - self.setting.below
        halves = [split_stack(cell, inner, at_top=at_top) for cell in self.cells]
        if not any(half is not None and half[0] for half in halves):
            return None
        first = tuple(half[0] if half is not None else () for half in halves)
        rest = tuple(half[1] if half is not None else cell for half, cell in zip(halves, self.cells, strict=True))
        return (
            replace(self, cells=first, keep_with_next=False, _heights=tuple(map(stack_height, first))),
            replace(self, cells=rest, is_cut=True, _heights=tuple(map(stack_height, rest))),
        )

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the ground, the rules and the cells."""
        setting, height, width = self.setting, self.height, sum(self.widths)
        if setting.ground is not None:
            with canvas.artifact():
                canvas.setFillColorRGB(*setting.ground)
                canvas.rect(x, top - height, width, height, fill=1)
        if not self.is_cut:
            setting.rule.draw(canvas, x, top, width)
        left = x + setting.beside
        foot = top - height + setting.below
        for cell, room, tall in zip(self.cells, self.widths, self._heights, strict=True):
            draw_stack(cell, canvas, left, top - setting.above if setting.hangs else foot + tall)
            left += room
        if setting.rule_below is not None:
            setting.rule_below.draw(canvas, x, top - height, width)

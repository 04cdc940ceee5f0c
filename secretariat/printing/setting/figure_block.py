"""An image with its alternative text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element, figure_box


@dataclass(slots=True)
class FigureBlock:
    """An image of a fixed size; it never splits."""

    image: Any
    width: float
    height: float
    element: Element
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    def lay(self, _width: float) -> None:
        """Nothing to set."""

    def notes(self) -> tuple[Note, ...]:
        """An image has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> tuple[TextBlock, TextBlock] | None:  # noqa: ARG002
        """An image stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the image and note its place in its element."""
        bottom = top - self.height
        self.element.attributes = figure_box(x, bottom, self.width, self.height)
        with canvas.marked(self.element):
            canvas.drawImage(self.image, x, bottom, self.width, self.height)

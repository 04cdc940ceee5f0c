"""A paragraph of any kind: a heading, running text, a list item, a note, a cell."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.kept_lines import lines_of
from secretariat.printing.setting.lines import Line
from secretariat.printing.setting.looks import Piece, Style
from secretariat.printing.setting.text_drawing import draw_label, draw_lines
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_TOGETHER = 2
"""Fewest lines of a paragraph that stand alone on a page: no widows, no orphans."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a block, and its element: a bullet, a number."""

    pieces: tuple[Piece, ...]
    element: Element


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A block's line in the reader's table of contents; levels count from 0."""

    level: int
    text: str


class TextBlock:
    """A block of text that belongs to one element; without an element it is furniture (a repeated table header).

    `place` names the block for links and outline. `leads_in` is set where the last lines must not stand on another page
    than the beginning of the next block.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        style: Style,
        element: Element | None,
        *,
        label: Label | None = None,
        place: str = "",
        outline: OutlineEntry | None = None,
    ) -> None:
        self.style = style
        self.label = label
        self.place = place
        self.outline = outline
        self.space_before = style.space_before
        self.space_after = style.space_after
        self.keep_with_next = style.keep_with_next
        self.leads_in = False
        self.pieces = tuple(pieces)
        self.element = element
        self._width = -1.0
        self._lines: list[Line] = []

    @property
    def height(self) -> float:
        """All lines."""
        return len(self._lines) * self.style.leading

    @property
    def lines(self) -> Sequence[Line]:
        """The set lines."""
        return self._lines

    def lay(self, width: float) -> None:
        """Break the text into lines, once for a width."""
        if width == self._width:
            return
        self._width = width
        style = self.style
        self._lines = lines_of(
            self.pieces, width - style.indent, dictionary=style.hyphenation, hyphenated=style.hyphenated
        )
        if self.label is not None and not self._lines:
            self._lines = [Line((), 0, 0, stretches=False)]

    def notes(self) -> tuple[Note, ...]:
        """Return the notes marked in the lines."""
        return tuple(dict.fromkeys(note for line in self._lines for note in line.notes))

    def split(self, room: float, *, at_top: bool) -> tuple[TextBlock, TextBlock] | None:
        """Split between lines, two at least on either side; at the top of a page one may stand alone."""
        fitting = int((room + 0.01) // self.style.leading)
        fewest = 1 if at_top and len(self._lines) < 2 * _TOGETHER else _TOGETHER
        fitting = min(fitting, len(self._lines) - fewest)
        if fitting < fewest:
            return None
        return self._part(0, fitting), self._part(fitting, len(self._lines))

    def _part(self, start: int, end: int) -> TextBlock:
        part = copy(self)
        part._lines = self._lines[start:end]  # noqa: SLF001 - of the same class
        if start:
            part.label = None
            part.place = ""
            part.outline = None
            part.space_before = 0
        if end < len(self._lines):
            part.space_after = 0
            part.keep_with_next = False
            part.leads_in = False
        return part

    @property
    def beginning(self) -> float:
        """Return the height of the fewest lines that may begin a page's foot."""
        return min(self.height, _TOGETHER * self.style.leading)

    def furniture(self) -> TextBlock:
        """Return the block as furniture, not read aloud."""
        part = copy(self)
        part.element = None
        part.label = None
        part.place = ""
        part.outline = None
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw label and lines; the label comes first for those who listen."""
        if self.place:
            canvas.place(self.place, top + self.style.leading / 2)
        if self.outline is not None:
            canvas.addOutlineEntry(self.outline.text, self.place, self.outline.level)
        baseline = top - self._first_baseline()
        if self.label is not None:
            draw_label(canvas, self.label.pieces, self.label.element, (x + self.style.label_indent, baseline))
        column = self._width - self.style.indent
        draw_lines(canvas, self._lines, self.style, self.element, (x + self.style.indent, baseline, column))

    def _first_baseline(self) -> float:
        style = self.style
        return (style.leading - style.size) / 2 + style.size * 0.8

"""What all charts are drawn with: their type, their colours, lines and words inside an open mark."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.documents.chart_labels import Segment
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.setting.lines import Line
from secretariat.printing.setting.looks import Colour, Style
from secretariat.printing.styles import INK, QUIET
from secretariat.printing.tagging.canvas import TaggedCanvas

TITLE = Style(family=Family.SANS, face=fonts.SEMIBOLD, size=9, leading=11.5, colour=INK)
FIGURE = Style(family=Family.SANS, face=fonts.SEMIBOLD, size=8, leading=9.5, colour=INK)
AXIS = Style(family=Family.SANS, size=7.5, leading=9, colour=QUIET)

GRID: Colour = (0.87, 0.88, 0.90)
CURVE: Colour = (0.06, 0.25, 0.42)
PAPER: Colour = (1, 1, 1)


def width_of_lines(lines: Sequence[Line]) -> float:
    """Return the width of the widest line."""
    return max((line.width for line in lines), default=0.0)


def stroke(canvas: TaggedCanvas, segment: Segment, colour: Colour, weight: float) -> None:
    """Draw a line of a colour and a weight (points) inside the open mark."""
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineWidth(weight)
    canvas.line(segment.x1, segment.y1, segment.x2, segment.y2)


def write(
    canvas: TaggedCanvas,
    lines: Sequence[Line],
    style: Style,
    column: tuple[float, float, float],
    *,
    right: bool = False,
) -> None:
    """Write lines inside the open mark; `column` is (x, first baseline, width)."""
    x, y, width = column
    for line in lines:
        at = x + width - line.width if right else x
        for piece in line.pieces:
            canvas.setFillColorRGB(*style.colour)
            canvas.setFont(piece.look.font, piece.look.size)
            canvas.drawString(at, y, piece.text)
            at += fonts.width(piece.look.font, piece.look.size, piece.text)
        y -= style.leading

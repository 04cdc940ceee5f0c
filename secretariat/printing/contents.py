"""A line of a table of contents: what it leads to, dots, and the page."""

from __future__ import annotations

from secretariat.printing import fonts
from secretariat.printing.chart_drawing import write
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.lines import Line
from secretariat.printing.setting.looks import Align, Colour, LinkTarget, Look, Piece, Style
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.setting.text_drawing import draw_lines
from secretariat.printing.setting.words import width_of
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.streaming import StreamedCanvas
from secretariat.printing.tagging.structure import Element

NUMBER_ROOM = 30.0
"""Points kept at the right for the page's number."""

_DOTS: Colour = (0.45, 0.50, 0.55)
_DOT = 0.9
_APART = 3.6
_CLEAR = 5.0


_WIDEST_NUMBER = "0000"
"""Pages a number not known yet may have."""


class ContentsLine:
    """An entry of the contents under `element`, a TOCI; all of it is one link."""

    def __init__(self, text: str, page: int, place: str, *, style: Style, element: Element) -> None:
        link = LinkTarget(f"#{place}", text, is_reference=True)
        pieces = [
            Piece(piece.text, Look(piece.look.font, piece.look.size, piece.look.colour, link=link))
            for piece in plain_pieces(text, style)
        ]
        self._style = style
        self._element = element
        self._words = TextBlock(pieces, style, element)
        self._link = link
        self._page = page
        self._width = 0.0
        self.space_before = style.space_before
        self.space_after = style.space_after
        self.keep_with_next = style.keep_with_next

    @property
    def height(self) -> float:
        """All lines."""
        return self._words.height

    def lay(self, width: float) -> None:
        """Set the words, clear of the page's number."""
        self._width = width
        self._words.lay(width - NUMBER_ROOM)

    def notes(self) -> tuple[()]:
        """An entry has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> tuple[TextBlock, TextBlock] | None:  # noqa: ARG002
        """An entry stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the words, the number behind their last line, and the dots between."""
        self._words.draw(canvas, x, top)
        lines = self._words.lines
        style = self._style
        baseline = top - (style.leading - style.size) / 2 - style.size * 0.8 - (len(lines) - 1) * style.leading
        start = x + style.indent + (lines[-1].width if lines else 0) + _CLEAR
        self._draw_end(canvas, (start, x + self._width), baseline)

    def _draw_end(self, canvas: TaggedCanvas, span: tuple[float, float], baseline: float) -> None:
        """Draw the dots and the number from the left to the right end of what is free."""
        style, right = self._style, span[1]
        piece = Piece(f" {self._page}", Look(style.font, style.size, style.colour, link=self._link))
        number = Line((piece,), width_of([piece]), 0, stretches=False)
        aligned = Style(size=style.size, leading=style.leading, align=Align.RIGHT)
        draw_lines(canvas, [number], aligned, self._element, (right - number.width, baseline, number.width))
        _dot(canvas, span[0], right - number.width - _CLEAR, baseline)


def _dot(canvas: TaggedCanvas, start: float, end: float, y: float) -> None:
    """Draw dots at fixed places of the line, so that those of all entries stand below each other."""
    first = -(-start // _APART) * _APART
    if first >= end:
        return
    with canvas.artifact():
        canvas.saveState()
        canvas.setStrokeColorRGB(*_DOTS)
        canvas.setLineWidth(_DOT)
        canvas.setLineCap(1)
        canvas.setDash([0, _APART])
        canvas.line(first, y + _DOT / 2, end, y + _DOT / 2)
        canvas.restoreState()


class LateContentsLine(ContentsLine):
    """An entry whose page is not drawn yet when the entry is: its number is written at the end."""

    def __init__(self, text: str, place: str, canvas: StreamedCanvas, *, style: Style, element: Element) -> None:
        super().__init__(text, 0, place, style=style, element=element)
        self._place = place
        self._streamed = canvas

    def _draw_end(self, canvas: TaggedCanvas, span: tuple[float, float], baseline: float) -> None:
        """Keep the number's place on the page and in the tree."""
        style, (start, right) = self._style, span
        room = fonts.width(style.font, style.size, _WIDEST_NUMBER)

        def number() -> Line:
            pieces = plain_pieces(f" {self._streamed.page_of(self._place)}", style)
            return Line(pieces, width_of(pieces), 0, stretches=False)

        def draw() -> None:
            write(canvas, [number()], style, (right - room, baseline, room), right=True)

        def draw_dots() -> None:
            _dot(canvas, start, right - number().width - _CLEAR, baseline)

        element = self._link.element or self._element
        self._streamed.put_off(element, draw, draw_dots)
        box = (right - room, baseline - style.size * 0.25, right, baseline + style.size * 0.8)
        canvas.link(element, self._link.target, box, self._link.description)

"""A judgement on paper: a word and a drawn sign on a dark ground, told apart without colour too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.application.documents.reports import Judgement
from secretariat.domain.sheet_fields import Attainment
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Colour, Style
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_GROUNDS: dict[Attainment, Colour] = {
    Attainment.MET: (0.09, 0.38, 0.22),
    Attainment.PARTLY: (0.50, 0.31, 0.02),
    Attainment.NOT_MET: (0.58, 0.11, 0.11),
    Attainment.NOT_MEASURABLE: (0.29, 0.33, 0.38),
}
"""White stands on each of them with 7 : 1 or more."""

_WHITE: Colour = (1, 1, 1)
_STYLE = Style(family=Family.SANS, face=fonts.SEMIBOLD, size=8.5, leading=11, colour=_WHITE)
_SIGN = 6.4
_ACROSS = 6.0
_DOWN = 2.6
_TO_WORD = 5.0


@dataclass(slots=True)
class ChipBlock:
    """A judgement; it never splits."""

    kind: Attainment
    word: TextBlock
    space_before: float = 0
    space_after: float = 5
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The word and the ground around it."""
        return self.word.height + 2 * _DOWN

    def lay(self, width: float) -> None:
        """Set the word beside the sign."""
        self.word.lay(width - 2 * _ACROSS - _SIGN - _TO_WORD)

    def notes(self) -> tuple[Note, ...]:
        """A judgement has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> tuple[TextBlock, TextBlock] | None:  # noqa: ARG002
        """A judgement stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the ground, the sign and the word."""
        word = max((line.width for line in self.word.lines), default=0.0)
        with canvas.artifact():
            canvas.setFillColorRGB(*_GROUNDS[self.kind])
            across = 2 * _ACROSS + _SIGN + _TO_WORD + word
            canvas.roundRect(x, top - self.height, across, self.height, 3, stroke=0, fill=1)
            _SIGNS[self.kind](canvas, x + _ACROSS, top - _DOWN - (_STYLE.leading + _SIGN) / 2)
        self.word.draw(canvas, x + _ACROSS + _SIGN + _TO_WORD, top - _DOWN)


def chip(judgement: Judgement, parent: Element) -> ChipBlock:
    """Return a judgement as a block, a paragraph of `parent`."""
    pieces = plain_pieces(single_line(judgement.word), _STYLE)
    return ChipBlock(judgement.kind, TextBlock(pieces, _STYLE, Element("P", parent)))


def _tick(canvas: TaggedCanvas, x: float, y: float) -> None:
    _stroke(canvas, ((x, y + 3.0), (x + 2.4, y + 0.6), (x + 6.2, y + 5.8)))


def _half(canvas: TaggedCanvas, x: float, y: float) -> None:
    radius = _SIGN / 2 - 0.4
    _pen(canvas, 1.0)
    canvas.circle(x + _SIGN / 2, y + _SIGN / 2, radius, stroke=1, fill=0)
    path = canvas.beginPath()
    path.arc(x + 0.4, y + 0.4, x + _SIGN - 0.4, y + _SIGN - 0.4, 90, 180)
    path.close()
    canvas.setFillColorRGB(*_WHITE)
    canvas.drawPath(path, stroke=0, fill=1)


def _cross(canvas: TaggedCanvas, x: float, y: float) -> None:
    low, high = 0.9, _SIGN - 0.9
    _stroke(canvas, ((x + low, y + low), (x + high, y + high)))
    _stroke(canvas, ((x + low, y + high), (x + high, y + low)))


def _dash(canvas: TaggedCanvas, x: float, y: float) -> None:
    _stroke(canvas, ((x + 0.6, y + _SIGN / 2), (x + _SIGN - 0.6, y + _SIGN / 2)))


def _stroke(canvas: TaggedCanvas, points: tuple[tuple[float, float], ...]) -> None:
    _pen(canvas, 1.5)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)


def _pen(canvas: TaggedCanvas, width: float) -> None:
    canvas.setStrokeColorRGB(*_WHITE)
    canvas.setLineWidth(width)


_SIGNS: dict[Attainment, Callable[[TaggedCanvas, float, float], None]] = {
    Attainment.MET: _tick,
    Attainment.PARTLY: _half,
    Attainment.NOT_MET: _cross,
    Attainment.NOT_MEASURABLE: _dash,
}

"""Lines of text onto a page: a text object for each block, cut into marked sequences where links begin and end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from secretariat.printing import fonts
from secretariat.printing.setting.lines import Line
from secretariat.printing.setting.looks import Align, LinkTarget, Look, Piece, Style
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_UNDERLINE_DROP = 0.14
_UNDERLINE_WEIGHT = 0.5
_WIDEST_SPACE = 1.2
"""A justified line whose spaces would grow by more than this many times the size is left ragged: a lone long word."""


@dataclass(frozen=True, slots=True)
class _LinkSpan:
    link: LinkTarget
    element: Element
    box: tuple[float, float, float, float]
    look: Look


@dataclass(slots=True)
class _Writer:
    """Writes one text object; knows what the page was last told, so that nothing is said twice."""

    canvas: TaggedCanvas
    element: Element | None
    artifact: str = ""
    code: list[str] = field(default_factory=lambda: ["BT"])
    look: Look | None = None
    subset: str = ""
    owner: Element | None = None
    open: bool = False
    stretch: float = 0.0
    spans: list[_LinkSpan] = field(default_factory=list)

    def line(self, line: Line, x: float, y: float, stretch: float) -> None:
        """Write a line at its baseline; every space grows by `stretch`."""
        self.code.append(f"1 0 0 1 {_number(x)} {_number(y)} Tm")
        if stretch != self.stretch:
            self.code.append(f"{_number(stretch)} Tw")
            self.stretch = stretch
        last = len(line.pieces) - 1
        for place, piece in enumerate(line.pieces):
            if piece.look.link is not None and self.element is not None:
                element = self._link_element(piece.look.link)
                self._belong(element)
                low, high = y + piece.look.rise - piece.look.size * 0.25, y + piece.look.rise + piece.look.size * 0.8
                visible = _advance(Piece(piece.text.rstrip(" "), piece.look), stretch)
                self.spans.append(_LinkSpan(piece.look.link, element, (x, low, x + visible, high), piece.look))
            else:
                self._belong(self.element)
            self._say(piece)
            if place < last:
                x += _advance(piece, stretch)

    def _link_element(self, link: LinkTarget) -> Element:
        """A link that runs over a line or a page stays one element."""
        if link.element is None:
            parent = Element("Reference", self.element, attached=False) if link.is_reference else self.element
            link.element = Element("Link", parent, attached=False)
        return link.element

    def _belong(self, owner: Element | None) -> None:
        if self.open and owner is self.owner:
            return
        self._end_mark()
        self.code.append(
            self.canvas.open_mark(owner) if owner is not None else self.canvas.open_artifact(self.artifact)
        )
        self.open = True
        self.owner = owner

    def _end_mark(self) -> None:
        if self.open:
            self.code.append(self.canvas.close_mark())
            self.open = False

    def _say(self, piece: Piece) -> None:
        look = piece.look
        if self.look is None or self.look.colour != look.colour:
            self.code.append(" ".join(_number(value) for value in look.colour) + " rg")
        if (self.look.rise if self.look is not None else 0) != look.rise:
            self.code.append(f"{_number(look.rise)} Ts")
        same_size = self.look is not None and self.look.size == look.size
        for subset, codes in self.canvas.encoded(look.font, piece.text):
            if subset != self.subset or not same_size:
                self.code.append(f"{subset} {_number(look.size)} Tf")
                self.subset = subset
                same_size = True
            self.code.append(f"({codes}) Tj")
        self.look = look

    def finish(self) -> None:
        """Put the text object on the page."""
        self._end_mark()
        if self.look is not None and self.look.rise:
            self.code.append("0 Ts")
        if self.stretch:
            self.code.append("0 Tw")
        self.code.append("ET")
        self.canvas.write(" ".join(self.code))


def draw_lines(
    canvas: TaggedCanvas,
    lines: Sequence[Line],
    style: Style,
    element: Element | None,
    column: tuple[float, float, float],
    *,
    artifact: str = "",
) -> None:
    """Draw lines from the first baseline down; `column` is (x, first baseline, width).

    Without an element they are furniture; `artifact` is then "Header" or "Footer" or empty.
    """
    if not any(line.pieces for line in lines):
        return
    x, y, width = column
    writer = _Writer(canvas, element, artifact)
    for line in lines:
        spare = width - line.width
        stretch = 0.0
        if style.align is Align.JUSTIFIED and line.stretches and line.spaces > 0:
            stretch = spare / line.spaces
            stretch = stretch if 0 <= stretch <= _WIDEST_SPACE * style.size else 0.0
        start = x + spare if style.align is Align.RIGHT else x
        if line.pieces:
            writer.line(line, start, y, stretch)
        y -= style.leading
    writer.finish()
    for span in _joined_spans(writer.spans):
        canvas.link(span.element, span.link.target, span.box, span.link.description)
        if not span.link.is_reference:
            _underline(canvas, span)


def _joined_spans(spans: Iterable[_LinkSpan]) -> list[_LinkSpan]:
    """Join the pieces of a link on one line into one box."""
    joined: list[_LinkSpan] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last is not None and last.link is span.link and abs(last.box[2] - span.box[0]) < span.look.size:
            x1, y1, _, y2 = last.box
            if last.box[1] == span.box[1]:
                joined[-1] = _LinkSpan(last.link, last.element, (x1, y1, span.box[2], y2), last.look)
                continue
        joined.append(span)
    return joined


def _underline(canvas: TaggedCanvas, span: _LinkSpan) -> None:
    x1, low, x2, _ = span.box
    look = span.look
    y = low + look.size * (0.25 - _UNDERLINE_DROP)
    with canvas.artifact():
        canvas.setStrokeColorRGB(*look.colour)
        canvas.setLineWidth(_UNDERLINE_WEIGHT)
        canvas.line(x1, y, x2, y)


def draw_label(canvas: TaggedCanvas, pieces: Sequence[Piece], element: Element, at: tuple[float, float]) -> None:
    """Draw a bullet or a number with its left end at the baseline point `at`."""
    writer = _Writer(canvas, element)
    writer.line(Line(tuple(pieces), 0, 0, stretches=False), at[0], at[1], 0.0)
    writer.finish()


def _advance(piece: Piece, stretch: float) -> float:
    natural = fonts.width(piece.look.font, piece.look.size, piece.text)
    return natural + stretch * (piece.text.count(" ") + piece.text.count("\u00a0"))


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"

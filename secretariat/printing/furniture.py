"""What comes again on every page and is not read aloud: the running head, the foot, the rule above the notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.labels import PrintLabels
from secretariat.printing.papers import PaperShape
from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.setting.looks import Align, Style
from secretariat.printing.setting.text_drawing import draw_lines
from secretariat.printing.styles import QUIET, RULE
from secretariat.printing.tagging.canvas import TaggedCanvas

_STYLE = Style(family=Family.SANS, size=7.5, leading=10, colour=QUIET)
_STANDING = Style(family=Family.SANS, face=fonts.SEMIBOLD, size=9, leading=11, colour=QUIET)
_NUMBER_ROOM = 80.0
"""Points kept for "Side x af y"."""
_MOST_FOOT_LINES = 6
_NOTE_RULE_LENGTH = 90.0
_ABOVE_FOOT = 16.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """The furniture of one document: its running title, its standing and the lines of its foot."""

    shape: PaperShape
    labels: PrintLabels
    title: str
    standing: str
    foot: tuple[Line, ...]

    @property
    def bottom(self) -> float:
        """Points from the page's lower edge up to where the text may reach."""
        return self.shape.foot + max(len(self.foot), 1) * _STYLE.leading + _ABOVE_FOOT

    def draw(self, canvas: TaggedCanvas, page: int, total: int, note_rule: tuple[float, float] | None) -> None:
        """Draw the furniture of a page."""
        self._draw_head(canvas, page)
        self._draw_foot(canvas)
        self.draw_number(canvas, page, total)
        self._draw_note_rule(canvas, note_rule)

    def draw_unnumbered(self, canvas: TaggedCanvas, page: int, note_rule: tuple[float, float] | None) -> None:
        """Draw the furniture of a page whose number is not known yet; `page` 1 has no running title."""
        self._draw_head(canvas, page)
        self._draw_foot(canvas)
        self._draw_note_rule(canvas, note_rule)

    def draw_front(self, canvas: TaggedCanvas) -> None:
        """Draw the furniture of a front page: what the paper is when it is not final."""
        self._draw_head(canvas, 1)

    def draw_number(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Draw "Side x af y"."""
        left, right = self.shape.text_left, self.shape.right
        counted = set_lines(plain_pieces(self.labels.page.format(page=page, total=total), _STYLE), right - left)
        draw_lines(canvas, counted, _right(_STYLE), None, (left, self._foot_top, right - left), artifact="Footer")

    def _draw_note_rule(self, canvas: TaggedCanvas, note_rule: tuple[float, float] | None) -> None:
        if note_rule is not None:
            x, y = note_rule
            _rule(canvas, x, y, x + _NOTE_RULE_LENGTH, "")

    @property
    def _foot_top(self) -> float:
        """The baseline of the foot's first line."""
        return self.shape.foot + (max(len(self.foot), 1) - 1) * _STYLE.leading

    def _draw_head(self, canvas: TaggedCanvas, page: int) -> None:
        y = self.shape.page_height - self.shape.header
        standing = set_lines(plain_pieces(self.standing, _STANDING), self.shape.right - self.shape.text_left)[:1]
        right = (self.shape.text_left, y, self.shape.right - self.shape.text_left)
        draw_lines(canvas, standing, _right(_STANDING), None, right, artifact="Header")
        if page > 1:
            taken = standing[0].width + 12 if standing else 0
            width = self.shape.right - self.shape.text_left - taken
            title = set_lines(plain_pieces(_shortened(self.title, width), _STYLE), width)[:1]
            draw_lines(canvas, title, _STYLE, None, (self.shape.text_left, y, width), artifact="Header")
            _rule(canvas, self.shape.text_left, y - 6, self.shape.right, "Header")

    def _draw_foot(self, canvas: TaggedCanvas) -> None:
        left, right, top = self.shape.text_left, self.shape.right, self._foot_top
        _rule(canvas, left, top + _STYLE.leading + 1, right, "Footer")
        draw_lines(canvas, self.foot, _STYLE, None, (left, top, right - left - _NUMBER_ROOM), artifact="Footer")


def furniture(shape: PaperShape, labels: PrintLabels, *, title: str, standing: str, foot: Sequence[str]) -> Furniture:
    """Return the furniture of a document; foot lines that are too long go on below, six at most."""
    width = shape.right - shape.text_left - _NUMBER_ROOM
    joined = "  ·  ".join(line for text in foot if (line := single_line(text)))
    lines = set_lines(plain_pieces(joined, _STYLE), width)
    return Furniture(shape, labels, single_line(title), single_line(standing), tuple(lines[:_MOST_FOOT_LINES]))


def _shortened(text: str, width: float) -> str:
    """Return as many whole words of `text` as a line holds, with an ellipsis for the rest."""
    if fonts.width(_STYLE.font, _STYLE.size, text) <= width:
        return text
    kept = ""
    for word in text.split():
        longer = f"{kept} {word}".strip()
        if fonts.width(_STYLE.font, _STYLE.size, longer + " …") > width:
            break
        kept = longer
    return f"{kept} …".strip()


def _right(style: Style) -> Style:
    return Style(
        family=style.family,
        face=style.face,
        size=style.size,
        leading=style.leading,
        colour=style.colour,
        align=Align.RIGHT,
    )


def _rule(canvas: TaggedCanvas, x1: float, y: float, x2: float, kind: str) -> None:
    with canvas.artifact(kind):
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(0.5)
        canvas.line(x1, y, x2, y)

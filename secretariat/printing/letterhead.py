"""The head of a paper's first page: the logo, and lines of text beside it."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from secretariat.application.faults import CannotPrint
from secretariat.domain.committees import Letterhead
from secretariat.printing.characters import single_line
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.blocks import Block, Halves, draw_stack, stack_height
from secretariat.printing.setting.figure_block import FigureBlock
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.styles import Styles
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_HIGHEST = 19 * mm
_WIDEST = 60 * mm
_BESIDE = 4.5 * mm
_MOST_PIXELS = 1_400
"""Longest side kept of a logo: 600 dots per inch at its widest."""
_BIGGEST = 60_000_000
"""Pixels beyond which a logo is not opened: it would fill the memory."""


@dataclass(slots=True)
class LetterheadBlock:
    """The logo with the lines at its right, or the lines alone."""

    figure: FigureBlock | None
    lines: tuple[Block, ...]
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The higher of both."""
        return max(self.figure.height if self.figure is not None else 0, stack_height(self.lines))

    @property
    def _indent(self) -> float:
        return self.figure.width + _BESIDE if self.figure is not None else 0

    def lay(self, width: float) -> None:
        """Set the lines beside the logo."""
        for line in self.lines:
            line.lay(width - self._indent)

    def notes(self) -> tuple[Note, ...]:
        """A letterhead has none."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> Halves | None:  # noqa: ARG002
        """A letterhead stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the logo, and the lines in its middle."""
        if self.figure is not None:
            self.figure.draw(canvas, x, top - (self.height - self.figure.height) / 2)
        draw_stack(self.lines, canvas, x + self._indent, top - (self.height - stack_height(self.lines)) / 2)


def letterhead_block(letterhead: Letterhead, root: Element, styles: Styles, named: str) -> LetterheadBlock | None:
    """Return the letterhead, or None when there is nothing in it. `named` stands for a missing alternative text.

    Raises:
        CannotPrint: `logo_unreadable`.
    """
    figure = _figure(letterhead, root, named) if letterhead.logo else None
    lines = tuple(
        TextBlock(pieces, styles.letterhead, Element("P", root))
        for index, line in enumerate(letterhead.lines)
        if (pieces := plain_pieces(line, styles.letterhead, strong=index == 0)) and line.strip()
    )
    return LetterheadBlock(figure, lines) if figure is not None or lines else None


def _figure(letterhead: Letterhead, root: Element, named: str) -> FigureBlock:
    picture = read_logo(letterhead.logo or b"")
    scale = min(_HIGHEST / picture.height, _WIDEST / picture.width)
    element = Element("Figure", root, alternative=single_line(letterhead.logo_alternative) or named)
    return FigureBlock(ImageReader(picture), picture.width * scale, picture.height * scale, element)


def read_logo(data: bytes) -> Image.Image:
    """Return a PNG or JPEG as an RGB or RGBA picture of a printable size.

    Colours become RGB: the file's colour profile is sRGB, and PDF/A-2, 6.2.4.3 allows no other without a profile.

    Raises:
        CannotPrint: `logo_unreadable`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
            if picture.width * picture.height > _BIGGEST:
                raise CannotPrint("logo_unreadable")
            clear = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
            shown = picture.convert("RGBA" if clear else "RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as fault:
        raise CannotPrint("logo_unreadable") from fault
    shown.thumbnail((_MOST_PIXELS, _MOST_PIXELS))
    return shown

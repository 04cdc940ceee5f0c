"""The shapes of the office's papers, A4: where text and margin column stand, and in which order they are read.

Drawn after the papers of Copenhagen's committees: the letter of 2010, the memo of 2025, the status report of 2009.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from secretariat.domain.committees import Template

PAGE_WIDTH: float = A4[0]
PAGE_HEIGHT: float = A4[1]


@dataclass(frozen=True, slots=True)
class PaperShape:
    """Measures of a paper in points from the page's left and upper edge.

    `margin_beside_text` starts the margin column beside the text's first line (memo), else at the head of the page
    (letter). `after_letterhead` is the white above addressee or title.
    """

    text_left: float
    text_width: float
    margin_left: float
    margin_width: float
    first_top: float
    next_top: float
    header: float
    foot: float
    after_letterhead: float
    after_addressee: float
    margin_beside_text: bool
    page_size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)

    @property
    def page_height(self) -> float:
        """From the page's lower edge to its upper one."""
        return self.page_size[1]

    @property
    def right(self) -> float:
        """The right edge of everything printed."""
        return self.margin_left + self.margin_width


LETTER = PaperShape(
    text_left=25 * mm,
    text_width=135 * mm,
    margin_left=165 * mm,
    margin_width=30 * mm,
    first_top=21 * mm,
    next_top=27 * mm,
    header=15 * mm,
    foot=13 * mm,
    after_letterhead=17 * mm,
    after_addressee=11 * mm,
    margin_beside_text=False,
)

MEMO = PaperShape(
    text_left=22 * mm,
    text_width=120 * mm,
    margin_left=151 * mm,
    margin_width=45 * mm,
    first_top=21 * mm,
    next_top=27 * mm,
    header=15 * mm,
    foot=13 * mm,
    after_letterhead=14 * mm,
    after_addressee=9 * mm,
    margin_beside_text=True,
)

REPORT = PaperShape(
    text_left=20 * mm,
    text_width=170 * mm,
    margin_left=190 * mm,
    margin_width=0,
    first_top=18 * mm,
    next_top=24 * mm,
    header=14 * mm,
    foot=12 * mm,
    after_letterhead=9 * mm,
    after_addressee=0,
    margin_beside_text=False,
)
"""The papers of a period: one wide column, for tables."""

WIDE_REPORT = replace(REPORT, text_width=257 * mm, margin_left=277 * mm, page_size=(PAGE_HEIGHT, PAGE_WIDTH))
"""The same on its side, for tables that ask for more room."""

SHAPES = {Template.LETTER: LETTER, Template.MEMO: MEMO}

"""The pages of a composed document: A4, where its text stands, in twentieths of a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from secretariat.domain.documents.kinds import PaperForm

_MM: Final = 56.693
"""Twentieths of a point in a millimetre."""
_SHORT: Final = 11_906
_LONG: Final = 16_838
"""The sides of A4 as Word rounds them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its sides, the white at its left and right, and where a margin column begins (0 without one)."""

    width: int
    height: int
    left: int
    right: int
    column_at: int = 0
    column_width: int = 0

    @property
    def text_width(self) -> int:
        """How wide the text is."""
        return self.width - self.left - self.right

    @property
    def is_lying(self) -> bool:
        """True for a page on its side."""
        return self.width > self.height

    @property
    def into_margin(self) -> int:
        """How far heads and feet reach beyond the text, over the margin column."""
        return self.column_at + self.column_width - self.left - self.text_width if self.column_at else 0


def _twentieths(millimetres: float) -> int:
    return round(millimetres * _MM)


UPRIGHT: Final = {
    PaperForm.REPORT: Sheet(_SHORT, _LONG, _twentieths(20), _twentieths(20)),
    PaperForm.MEMO: Sheet(_SHORT, _LONG, _twentieths(22), _SHORT - _twentieths(142), _twentieths(151), _twentieths(45)),
}
LYING: Final = Sheet(_LONG, _SHORT, _twentieths(20), _twentieths(20))
"""For tables that ask for more room than an upright page has."""

TOP: Final = _twentieths(24)
BOTTOM: Final = _twentieths(22)
HEAD: Final = _twentieths(12)
"""From the edge of the page to its head and to its foot."""

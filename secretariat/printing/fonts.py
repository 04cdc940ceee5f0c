"""The faces on paper: Source Serif 4 for text, Source Sans 3 beside it, DejaVu Sans for letters they do not have."""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from secretariat.domain.text import Emphasis
from secretariat.system import paths


class Family(Enum):
    """A family of faces: one for running text, one for headings, margins and tables."""

    SERIF = "SourceSerif4"
    SANS = "SourceSans3"


FALLBACK = "DejaVuSans"

_FOLDERS = {Family.SERIF: "source-serif-4", Family.SANS: "source-sans-3"}
_CUTS = {
    Emphasis.NONE: "Regular",
    Emphasis.BOLD: "Bold",
    Emphasis.ITALIC: "It",
    Emphasis.BOLD | Emphasis.ITALIC: "BoldIt",
}


def face(family: Family, emphasis: Emphasis = Emphasis.NONE) -> str:
    """Return the name of a family's face."""
    return f"{family.value}-{_CUTS[emphasis]}"


SEMIBOLD = f"{Family.SANS.value}-Semibold"
"""The sans face of headings and labels."""


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab, once."""
    folder = paths.resources() / "fonts"
    names = [(face(family, cut), _FOLDERS[family]) for family in Family for cut in _CUTS]
    for name, place in [*names, (SEMIBOLD, _FOLDERS[Family.SANS]), (FALLBACK, "dejavu-sans")]:
        pdfmetrics.registerFont(TTFont(name, str(folder / place / f"{name}.ttf")))


@cache
def _registered(font: str) -> TTFont:
    register_fonts()
    return pdfmetrics.getFont(font)


@cache
def characters_of(font: str) -> frozenset[str]:
    """Return the characters a face has a glyph for, and the line feed, which needs none."""
    glyphs: dict[int, int] = _registered(font).face.charToGlyph
    return frozenset(map(chr, glyphs)) | {"\n"}


_LONGEST_KEPT = 24
"""Characters of a text whose width is kept: words come again, lines do not and would fill the memory."""


def _measured(font: str, text: str) -> float:
    """Return the width of `text` at a size of one point."""
    width: float = _registered(font).stringWidth(text, 1)
    return width


_kept = lru_cache(maxsize=50_000)(_measured)


def width(font: str, size: float, text: str) -> float:
    """Return how wide `text` runs, in points."""
    return (_kept if len(text) <= _LONGEST_KEPT else _measured)(font, text) * size

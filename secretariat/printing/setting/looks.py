"""How characters and blocks of text look on paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from secretariat.printing import fonts
from secretariat.printing.fonts import Family

if TYPE_CHECKING:
    from secretariat.printing.setting.footnotes import Note
    from secretariat.printing.tagging.structure import Element

Colour: TypeAlias = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

BLACK: Colour = (0, 0, 0)


@dataclass(slots=True, eq=False)
class LinkTarget:
    """Where a link leads: an address, or "#" and a place's name. One value is one link, however many pieces it has.

    `description` is what is said of it. `is_reference` marks the raised number of a footnote. `element` is made when
    its first words are drawn.
    """

    target: str
    description: str
    is_reference: bool = False
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of characters looks. `rise` lifts it above the line; `note` is the footnote whose mark it is."""

    font: str
    size: float
    colour: Colour = BLACK
    rise: float = 0
    link: LinkTarget | None = None
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look."""

    text: str
    look: Look


class Align(Enum):
    """How the lines of a block stand in their column."""

    LEFT = "left"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Style:
    """How a block of text is set.

    `indent` moves it in from the left, `label_indent` its label; `hyphenation` names pyphen's dictionary, which is used
    at every line end when `hyphenated` and else only in words wider than the column. `keep_with_next` holds a block
    and the beginning of the next one on the same page.
    """

    family: Family = Family.SERIF
    size: float = 10.5
    leading: float = 14.5
    colour: Colour = BLACK
    align: Align = Align.LEFT
    space_before: float = 0
    space_after: float = 0
    indent: float = 0
    label_indent: float = 0
    keep_with_next: bool = False
    hyphenated: bool = False
    hyphenation: str = ""
    face: str = field(default="")

    @property
    def font(self) -> str:
        """The upright face: `face` where the style names one, else the family's."""
        return self.face or fonts.face(self.family)

    @property
    def look(self) -> Look:
        """How plain characters of this style look."""
        return Look(self.font, self.size, self.colour)

"""The headings of one paper in their order: their levels in tags and outline, and the names links lead to."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.printing.setting.text_block import OutlineEntry
from secretariat.printing.tagging.structure import Element

_ROLES = ("H1", "H2", "H3", "H4", "H5", "H6")


@dataclass(slots=True)
class Headings:
    """Gives headings their levels: none is skipped (PDF/UA-1, 7.4.2), in the tags and in the outline.

    Levels deeper than the deepest role there is share it.
    """

    _level: int = 0
    _outline_level: int = -1
    _counted: int = 0

    def element(self, level: int, part: Element) -> Element:
        """Return the element of a heading, counted from 1."""
        self._level = min(level, self._level + 1, len(_ROLES))
        return Element(_ROLES[self._level - 1], part)

    def outlined(self, level: int, text: str) -> OutlineEntry:
        """Return the outline's entry of a heading, counted from 0."""
        self._outline_level = min(level, self._outline_level + 1)
        return OutlineEntry(self._outline_level, text)

    def outlined_as_tagged(self, text: str) -> OutlineEntry:
        """Return the outline's entry of the heading whose element was made last, on the level of its tag."""
        return self.outlined(self._level - 1, text)

    def next_place(self) -> str:
        """Return the name of the next heading of a text."""
        self._counted += 1
        return heading_place(self._counted)


def heading_place(number: int) -> str:
    """Return the name of a text's heading, counted from 1; what has no words is not counted."""
    return f"heading-{number}"

"""The typography of the office's papers: every size, colour and distance that is not a place on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.setting.looks import Align, Colour, Style
from secretariat.printing.setting.table_block import TableLook

INK: Colour = (0.10, 0.16, 0.22)
"""Headings: nearly black, prints dark on a grey printer."""
QUIET: Colour = (0.30, 0.34, 0.38)
"""Labels and furniture: 7 : 1 on white."""
LINK: Colour = (0.04, 0.25, 0.45)
RULE: Colour = (0.72, 0.75, 0.78)
STRONG_RULE: Colour = (0.25, 0.30, 0.35)
GROUND: Colour = (0.945, 0.95, 0.955)

_SANS = fonts.face(Family.SANS)
_ITALIC = fonts.face(Family.SANS, Emphasis.ITALIC)

SMALLEST_TABLE = 6.5
"""Points below which a table's type is not shrunk: it could not be read."""
TABLE_SIZE = 8.5

LIST_STEP = 16.0
"""Points by which a list's level moves in."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one document; those of `headings` by level, deeper ones are set as the last."""

    body: Style
    title: Style
    headings: tuple[Style, ...]
    item: Style
    note: Style
    caption: Style
    cell: Style
    letterhead: Style
    addressee: Style
    standing: Style
    margin_label: Style
    margin_line: Style
    signature: Style

    def list_item(self, level: int, label_room: float = 0) -> Style:
        """Return the style of a list's item; levels count from 1, `label_room` is what wide labels need besides."""
        label_indent = (level - 1) * (LIST_STEP + label_room)
        return replace(self.item, indent=label_indent + LIST_STEP + label_room, label_indent=label_indent)


def styles(*, justified: bool, hyphenated: bool, dictionary: str) -> Styles:
    """Return the styles of a document; `dictionary` is pyphen's name of its language."""
    running = Style(
        align=Align.JUSTIFIED if justified else Align.LEFT,
        space_after=7.25,
        hyphenated=hyphenated,
        hyphenation=dictionary,
    )
    sans = Style(family=Family.SANS, hyphenation=dictionary)
    heading = replace(sans, face=fonts.SEMIBOLD, colour=INK, keep_with_next=True)
    return Styles(
        body=running,
        title=replace(heading, size=16, leading=20, space_after=12),
        headings=(
            replace(heading, size=12, leading=15.5, space_before=15, space_after=4),
            replace(heading, size=10.5, leading=14.5, space_before=11, space_after=2.5),
            replace(heading, face=_ITALIC, size=10.5, leading=14.5, space_before=9, space_after=2),
            replace(heading, size=9.5, leading=13, space_before=8, space_after=1.5),
            replace(heading, face=_ITALIC, size=9.5, leading=13, space_before=7, space_after=1.5),
            replace(heading, face=_SANS, size=9.5, leading=13, space_before=7, space_after=1.5, colour=QUIET),
        ),
        item=replace(running, indent=LIST_STEP, space_after=3),
        note=replace(running, size=8.5, leading=11, indent=11, space_after=2, align=Align.LEFT),
        caption=replace(heading, size=9, leading=12, space_before=8, space_after=4),
        cell=replace(sans, size=TABLE_SIZE, leading=TABLE_SIZE * 1.28),
        letterhead=replace(sans, size=9, leading=12, colour=INK),
        addressee=replace(sans, size=10.5, leading=14.5, space_after=0),
        standing=replace(sans, face=fonts.SEMIBOLD, size=10, leading=14, space_after=10, colour=QUIET),
        margin_label=replace(sans, size=7, leading=9.5, colour=QUIET, space_before=9, keep_with_next=True),
        margin_line=replace(sans, size=8, leading=10.5),
        signature=replace(running, align=Align.LEFT, space_after=0, hyphenated=False),
    )


def table_look(size: float) -> TableLook:
    """Return how a table of a type size looks; small tables are set closer."""
    scale = size / TABLE_SIZE
    return TableLook(
        rule=RULE, header_rule=STRONG_RULE, header_ground=GROUND, padding_x=4.5 * scale, padding_y=3.2 * scale
    )

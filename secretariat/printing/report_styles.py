"""The typography of a period's papers: closer than a letter's, for they are looked up in more than read through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.setting.looks import Style
from secretariat.printing.styles import INK, QUIET, Styles, styles

_ITALIC = fonts.face(Family.SANS, Emphasis.ITALIC)

ROW_PADDING = (6.0, 5.5)
"""Points of white in a row: at its sides, above and below."""


@dataclass(frozen=True, slots=True)
class ReportStyles:
    """The styles of a period's papers; `cell` are those of what stands in a row."""

    cell: Styles
    title: Style
    section: Style
    sheet: Style
    standing: Style
    letterhead: Styles
    label: Style
    label_again: Style
    lead: Style
    contents_section: Style
    contents_sheet: Style
    contents_sheet_alone: Style
    column_head: Style
    figure: Style
    figure_name: Style


@cache
def report_styles(dictionary: str) -> ReportStyles:
    """Return the styles; `dictionary` is pyphen's name of the document's language."""
    letter = styles(justified=False, hyphenated=False, dictionary=dictionary)
    body = replace(letter.body, size=10, leading=13.5, space_after=5)
    sans = Style(family=Family.SANS, hyphenation=dictionary)
    strong = replace(sans, face=fonts.SEMIBOLD, colour=INK)
    heading = replace(strong, keep_with_next=True)
    label = replace(strong, size=9.5, leading=13.5)
    cell = replace(
        letter,
        body=body,
        headings=(
            replace(heading, size=10, leading=13.5, space_before=6, space_after=2),
            replace(heading, size=9.5, leading=13.5, space_before=5, space_after=1.5),
            replace(heading, face=_ITALIC, size=9.5, leading=13.5, space_before=4, space_after=1),
        ),
        item=replace(letter.item, size=10, leading=13.5, space_after=2),
    )
    return ReportStyles(
        cell=cell,
        title=replace(heading, size=20, leading=25, space_after=6),
        section=replace(heading, size=13, leading=17, space_before=14, space_after=7),
        sheet=replace(heading, size=16, leading=20, space_after=8),
        standing=replace(letter.standing, keep_with_next=True),
        letterhead=letter,
        label=label,
        label_again=replace(label, face="", size=9, colour=QUIET),
        lead=body,
        contents_section=replace(strong, size=10.5, leading=14, space_before=9, space_after=2, keep_with_next=True),
        contents_sheet=replace(sans, size=10, leading=13.5, space_after=1.5, indent=12),
        contents_sheet_alone=replace(sans, size=10, leading=13.5, space_after=1.5),
        column_head=replace(strong, size=9, leading=12),
        figure=replace(sans, size=9, leading=12),
        figure_name=replace(sans, size=9.5, leading=12.5),
    )

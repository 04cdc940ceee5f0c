"""The typography of composed documents: of a memo with its margin column, of a report of one wide column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from reportlab.lib.units import mm

from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.papers import MEMO, REPORT, PaperShape
from secretariat.printing.setting.looks import Style
from secretariat.printing.styles import INK, LIST_STEP, QUIET, Styles, styles

_ITALIC = fonts.face(Family.SANS, Emphasis.ITALIC)
_CONTENTS_STEP = 14.0
_READABLE = 150 * mm
"""Running text is set no wider: some eighty letters a line. Tables take the whole width."""

DOCUMENT_SHAPES: dict[PaperForm, PaperShape] = {
    PaperForm.MEMO: MEMO,
    PaperForm.REPORT: replace(
        REPORT,
        text_width=_READABLE,
        margin_left=REPORT.text_left + _READABLE,
        margin_width=REPORT.text_width - _READABLE,
        after_letterhead=12 * mm,
        after_addressee=8 * mm,
    ),
}


@dataclass(frozen=True, slots=True)
class DocumentStyles:
    """The styles of a composed document; `contents` by level, deeper entries are set as the last."""

    text: Styles
    over: Style
    caption: Style
    below_figure: Style
    contents: tuple[Style, ...]
    contents_alone: Style
    listed_section: Style
    listed: Style
    front_title: Style
    front_author: Style
    front_line: Style

    def heading(self, level: int) -> Style:
        """Return the style of a heading below the title, counted from 1."""
        return self.text.headings[min(level, len(self.text.headings)) - 1]

    def entry(self, level: int) -> Style:
        """Return the style of a line of the contents, counted from 1."""
        return self.contents[min(level, len(self.contents)) - 1]


@cache
def document_styles(form: PaperForm, dictionary: str, *, justified: bool, hyphenated: bool) -> DocumentStyles:
    """Return the styles; `dictionary` is pyphen's name of the document's language."""
    text = styles(justified=justified, hyphenated=hyphenated, dictionary=dictionary)
    if form is PaperForm.REPORT:
        text = _report(text)
    sans = Style(family=Family.SANS, hyphenation=dictionary)
    strong = replace(sans, face=fonts.SEMIBOLD, colour=INK)
    entry = replace(sans, size=10, leading=13.5, space_after=1.5)
    return DocumentStyles(
        text=text,
        over=replace(strong, size=11, leading=15, colour=QUIET, space_after=1, keep_with_next=True),
        caption=replace(strong, size=9.5, leading=12.5, space_before=8, space_after=4, keep_with_next=True),
        below_figure=replace(sans, size=8.5, leading=11.2, colour=QUIET, space_after=10),
        contents=(
            replace(strong, size=10.5, leading=14, space_before=6, space_after=2),
            replace(entry, indent=_CONTENTS_STEP),
            replace(entry, indent=2 * _CONTENTS_STEP, size=9.5, leading=12.5),
        ),
        contents_alone=entry,
        listed_section=replace(strong, size=10.5, leading=14, space_before=8, space_after=3, keep_with_next=True),
        listed=replace(text.body, align=text.caption.align, indent=LIST_STEP, space_after=2),
        front_title=replace(strong, size=28, leading=34, space_before=70 * mm, space_after=14),
        front_author=replace(strong, size=13, leading=18, space_after=5),
        front_line=replace(sans, size=12, leading=17, colour=QUIET, space_after=2),
    )


def _report(letter: Styles) -> Styles:
    """Return a report's styles: a larger title and clearer steps between headings, for it is looked up in."""
    first, second, third, fourth, *deeper = letter.headings
    headings = (
        replace(first, size=15, leading=19, space_before=20, space_after=6),
        replace(second, size=12, leading=15.5, space_before=14, space_after=4),
        replace(third, face=fonts.SEMIBOLD, space_before=11, space_after=2.5),
        replace(fourth, face=_ITALIC, size=10.5, leading=14.5),
        *deeper,
    )
    return replace(letter, title=replace(letter.title, size=20, leading=25, space_after=10), headings=headings)

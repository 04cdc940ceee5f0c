"""How a domain block looks and is remembered in a QTextDocument: user properties of its block and character formats."""

from __future__ import annotations

import json
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from secretariat.domain.text import (
    Alignment,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Section,
)

_USER = int(QTextFormat.Property.UserProperty.value)
KIND = _USER + 1
LEVEL = _USER + 2
SECTION = _USER + 3
NOTE = _USER + 4
COLUMN = _USER + 5
"""On a block in a table: the column's alignment, so that a round trip does not read it from the look."""

NOTE_OBJECT = int(QTextFormat.ObjectTypes.UserObject.value) + 1

INDENT = 28
"""Pixels that one level of a list stands in."""

_GRID = QColor(128, 128, 128, 110)
"""Lines of a table. They are stored in the document, so they must read on light and on dark alike."""


class Kind(IntEnum):
    """What a line of the document is. A FILLER stands where Qt needs a line and the text has none."""

    PARAGRAPH = 0
    HEADING = 1
    BULLET = 2
    NUMBER = 3
    CAPTION = 4
    FILLER = 5


_LIST_KINDS = {ListKind.BULLET: Kind.BULLET, ListKind.NUMBER: Kind.NUMBER}
LISTS = {kind: domain for domain, kind in _LIST_KINDS.items()}

_MARGINS: dict[Kind, tuple[int, int]] = {
    Kind.PARAGRAPH: (0, 9),
    Kind.HEADING: (12, 4),
    Kind.BULLET: (0, 4),
    Kind.NUMBER: (0, 4),
    Kind.CAPTION: (12, 4),
    Kind.FILLER: (0, 9),
}
"""Pixels above and below."""

_HEADING_ABOVE = {1: 28, 2: 14, 3: 10}
HEADING_SCALE = {1: 1.4, 2: 1.2, 3: 1.0}


def block_format(kind: Kind, level: int = 1, section: Section | None = None) -> QTextBlockFormat:
    """Return the format of a line outside a table."""
    made = QTextBlockFormat()
    made.setProperty(KIND, int(kind))
    above, below = _MARGINS[kind]
    made.setTopMargin(_HEADING_ABOVE[level] if kind is Kind.HEADING else above)
    made.setBottomMargin(below)
    made.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if kind is Kind.HEADING or kind in LISTS:
        made.setProperty(LEVEL, level)
    if kind is Kind.HEADING:
        made.setHeadingLevel(level)
    if kind in LISTS:
        made.setLeftMargin(INDENT * level)
    if section is not None:
        made.setProperty(SECTION, written_section(section))
    return made


def format_of(block: Paragraph | Heading | ListItem) -> QTextBlockFormat:
    """Return the format of a block that is no table."""
    match block:
        case Heading():
            return block_format(Kind.HEADING, block.level, block.section)
        case ListItem():
            return block_format(_LIST_KINDS[block.kind], block.level)
        case Paragraph():
            return block_format(Kind.PARAGRAPH)


def cell_format(alignment: Alignment) -> QTextBlockFormat:
    """Return the format of a line in a table."""
    made = QTextBlockFormat()
    right = alignment is Alignment.RIGHT
    made.setProperty(COLUMN, alignment.value)
    made.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    made.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def table_format(header_rows: int) -> QTextTableFormat:
    """Return the format of a table as wide as the column of text."""
    made = QTextTableFormat()
    made.setHeaderRowCount(header_rows)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setCellPadding(5)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(_GRID)
    made.setBorderCollapse(True)
    made.setBottomMargin(12)
    return made


def kind_of(made: QTextBlockFormat) -> Kind:
    """Return what a line is; a line that nobody named is a paragraph."""
    return Kind(made.intProperty(KIND))


def level_of(made: QTextBlockFormat) -> int:
    """Return the level of a heading or list item, 1 to 3."""
    return min(max(made.intProperty(LEVEL), 1), 3)


def section_of(made: QTextBlockFormat) -> Section | None:
    """Return what a level 1 heading knows of its section."""
    return read_section(made.stringProperty(SECTION))


def written_section(section: Section) -> str:
    """Return a section as one string."""
    return json.dumps([section.key, section.question, section.help], ensure_ascii=False)


def read_section(written: str) -> Section | None:
    """Return the section that `written_section` wrote, or None for nothing."""
    if not written:
        return None
    key, question, help_text = json.loads(written)
    return Section(key, question, help_text)


def run_format(run: Run) -> QTextCharFormat:
    """Return the format of the characters of a run."""
    made = QTextCharFormat()
    if Emphasis.BOLD in run.emphasis:
        made.setFontWeight(QFont.Weight.Bold)
    if Emphasis.ITALIC in run.emphasis:
        made.setFontItalic(True)
    if run.link is not None:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
    return made


def note_format(mark: NoteMark) -> QTextCharFormat:
    """Return the format of a footnote mark, which carries its note."""
    made = QTextCharFormat()
    made.setObjectType(NOTE_OBJECT)
    made.setProperty(NOTE, _written_note(mark))
    return made


def note_of(made: QTextCharFormat) -> NoteMark:
    """Return the footnote that a mark carries."""
    written = json.loads(made.stringProperty(NOTE) or "[]")
    return NoteMark(tuple(Run(text, Emphasis(emphasis), link) for text, emphasis, link in written))


def _written_note(mark: NoteMark) -> str:
    return json.dumps([[run.text, run.emphasis.value, run.link] for run in mark.note], ensure_ascii=False)


def emphasis_of(made: QTextCharFormat) -> Emphasis:
    """Return how characters of this format stand out."""
    bold = Emphasis.BOLD if made.fontWeight() >= QFont.Weight.DemiBold.value else Emphasis.NONE
    return bold | (Emphasis.ITALIC if made.fontItalic() else Emphasis.NONE)


def link_of(made: QTextCharFormat) -> str | None:
    """Return the address that characters of this format lead to."""
    return made.anchorHref() if made.isAnchor() else None


def plain_format() -> QTextCharFormat:
    """Return the format of characters that do not stand out."""
    return QTextCharFormat()

"""How a domain block looks and is remembered in a QTextDocument: user properties of its block and character formats."""

from __future__ import annotations

import json
import secrets
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
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
    DEEPEST_HEADING,
    Alignment,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
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

PIECE = _USER + 6
FIELD = _USER + 7
"""On the characters of a field: its address, the words it was written with, and a number of its own."""

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
    PIECE = 6
    """A live piece: a line without characters, over which the page paints a chip."""


_LIST_KINDS = {ListKind.BULLET: Kind.BULLET, ListKind.NUMBER: Kind.NUMBER}
LISTS = {kind: domain for domain, kind in _LIST_KINDS.items()}

_MARGINS: dict[Kind, tuple[int, int]] = {
    Kind.PARAGRAPH: (0, 9),
    Kind.HEADING: (12, 4),
    Kind.BULLET: (0, 4),
    Kind.NUMBER: (0, 4),
    Kind.CAPTION: (12, 4),
    Kind.FILLER: (0, 9),
    Kind.PIECE: (2, 11),
}
"""Pixels above and below."""

_HEADING_ABOVE = {1: 28, 2: 14, 3: 10, 4: 8, 5: 6, 6: 6}
HEADING_SCALE = {1: 1.4, 2: 1.2, 3: 1.0, 4: 1.0, 5: 0.92, 6: 0.92}

DEEPEST_ITEM = 3

_LINE_PERCENT = 128
PIECE_PERCENT = 290
"""Of the letters' height: room for a title, a detail and the air around them, whatever the size of letters."""


def block_format(kind: Kind, level: int = 1, section: Section | None = None) -> QTextBlockFormat:
    """Return the format of a line outside a table."""
    made = QTextBlockFormat()
    made.setProperty(KIND, int(kind))
    above, below = _MARGINS[kind]
    made.setTopMargin(_HEADING_ABOVE[level] if kind is Kind.HEADING else above)
    made.setBottomMargin(below)
    percent = PIECE_PERCENT if kind is Kind.PIECE else _LINE_PERCENT
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if kind is Kind.HEADING or kind in LISTS:
        made.setProperty(LEVEL, level)
    if kind is Kind.HEADING:
        made.setHeadingLevel(level)
    if kind in LISTS:
        made.setLeftMargin(INDENT * level)
    if kind is Kind.CAPTION:
        # Qt 6.12 gives an empty line right above a table no height, unless it has a ground; then its ghost would lie
        # over the table.
        made.setBackground(QBrush(Qt.BrushStyle.NoBrush))
    if section is not None:
        made.setProperty(SECTION, written_section(section))
    return made


def format_of(block: Paragraph | Heading | ListItem | Piece) -> QTextBlockFormat:
    """Return the format of a block that is no table."""
    match block:
        case Piece():
            made = block_format(Kind.PIECE)
            made.setProperty(PIECE, _written_piece(block))
            return made
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
    """Return the level of a heading (1 to 6) or list item (1 to 3)."""
    return min(max(made.intProperty(LEVEL), 1), DEEPEST_HEADING if kind_of(made) is Kind.HEADING else DEEPEST_ITEM)


def is_piece(made: QTextBlockFormat) -> bool:
    """True for a line that is a live piece."""
    return kind_of(made) is Kind.PIECE


def piece_of(made: QTextBlockFormat) -> Piece:
    """Return the live piece that a line is."""
    kind, source, part, caption, alternative = json.loads(made.stringProperty(PIECE))
    return Piece(PieceKind(kind), source, part, caption, alternative)


def _written_piece(piece: Piece) -> str:
    told = [piece.kind.value, piece.source, piece.part, piece.caption, piece.alternative]
    return json.dumps(told, ensure_ascii=False)


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
    if run.field is not None:
        # The number keeps two fields of one fact apart that stand beside each other and look alike.
        made.setProperty(FIELD, json.dumps([run.field, run.text, secrets.token_hex(4)], ensure_ascii=False))
    return made


def field_of(made: QTextCharFormat, words: str) -> str | None:
    """Return the address of the fact that `words`, a whole stretch of a field's format, tell.

    Words that are no longer those it was written with are somebody's own: such a field is released, and taking the
    change back binds it again.
    """
    address, own_words, _number = json.loads(made.stringProperty(FIELD))
    return address if words == own_words else None


def note_format(mark: NoteMark) -> QTextCharFormat:
    """Return the format of a footnote mark, which carries its note."""
    made = QTextCharFormat()
    made.setObjectType(NOTE_OBJECT)
    made.setProperty(NOTE, _written_note(mark))
    return made


def note_of(made: QTextCharFormat) -> NoteMark:
    """Return the footnote that a mark carries."""
    written = json.loads(made.stringProperty(NOTE) or "[]")
    return NoteMark(tuple(Run(text, Emphasis(emphasis), link, field) for text, emphasis, link, field in written))


def _written_note(mark: NoteMark) -> str:
    told = [[run.text, run.emphasis.value, run.link, run.field] for run in mark.note]
    return json.dumps(told, ensure_ascii=False)


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

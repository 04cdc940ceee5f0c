"""Gives headings, links and header cells their look, over a document that holds only what the text says."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPalette, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from secretariat.ui import theme
from secretariat.ui.editing import formats, reading
from secretariat.ui.editing.formats import Kind


class Looks(QSyntaxHighlighter):
    """Dresses each line when it changes. Nothing of it is stored, undone or printed."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._palette = palette
        self._dressed_with: tuple[object, ...] = ()

    def is_dressed_with(self, palette: QPalette, font: QFont) -> bool:
        """True when the text has the look of this theme and these letters already."""
        return self._dressed_with == _look_of(palette, font)

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours of another theme."""
        self._palette, self._dressed_with = palette, _look_of(palette, self.document().defaultFont())
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - Qt's signature
        """Dress one line."""
        line = self.currentBlock()
        base = self._base(line)
        if base is not None:
            self.setFormat(0, line.length(), base)
        for fragment in reading.fragments(line):
            look = fragment.charFormat()
            is_field = look.hasProperty(formats.FIELD) and reading.field_in(fragment) is not None
            if look.isAnchor() or is_field:
                dressed = QTextCharFormat(base) if base is not None else QTextCharFormat()
                if look.isAnchor():
                    self._dress_link(dressed)
                if is_field:
                    _dress_field(dressed)
                self.setFormat(fragment.position() - line.position(), fragment.length(), dressed)

    def _dress_link(self, look: QTextCharFormat) -> None:
        look.setForeground(self._palette.color(QPalette.ColorRole.Link))
        look.setFontUnderline(True)

    def _base(self, line: QTextBlock) -> QTextCharFormat | None:
        look = line.blockFormat()
        kind = formats.kind_of(look)
        if kind is Kind.HEADING:
            return self._heading(formats.level_of(look))
        if kind is Kind.CAPTION:
            return _weighty(QFont.Weight.DemiBold)
        if look.hasProperty(formats.COLUMN) and _is_in_header(line):
            return _weighty(QFont.Weight.DemiBold)
        return None

    def _heading(self, level: int) -> QTextCharFormat:
        made = _weighty(QFont.Weight.DemiBold)
        made.setFontPointSize(self.document().defaultFont().pointSizeF() * formats.HEADING_SCALE[level])
        return made


def _look_of(palette: QPalette, font: QFont) -> tuple[object, ...]:
    """Return everything that the look of a text follows from."""
    colours = (palette.color(role) for role in (QPalette.ColorRole.Link, QPalette.ColorRole.Text))
    return (*colours, theme.colour("accent"), theme.colour("accent_soft"), font.toString())


def _dress_field(look: QTextCharFormat) -> None:
    """A quiet ground and dots under the words: they follow a fact."""
    look.setBackground(theme.colour("accent_soft"))
    if not look.fontUnderline():
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(theme.colour("accent"))


def _weighty(weight: QFont.Weight) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(weight)
    return made


def _is_in_header(line: QTextBlock) -> bool:
    table = reading.table_at(line)
    return table is not None and table.cellAt(QTextCursor(line)).row() < table.format().headerRowCount()

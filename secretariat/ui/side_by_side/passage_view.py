"""Shows one side of a field as it is written, lists and bold words and tables, with what stands out marked."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from secretariat.domain.text import (
    Alignment,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Piece,
    Table,
)
from secretariat.domain.text_comparison import words_of
from secretariat.ui import theme
from secretariat.ui.editing.piece_looks import piece_name
from secretariat.ui.side_by_side.passages import Passage, Side, Sign, Stretch

INDENT = 20
"""Pixels that one level of a list stands in."""

translate = QCoreApplication.translate


class PassageView(QTextEdit):
    """As high as what stands in it: the page around it scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side: Side = ()
        self._when_empty = ""
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        theme.set_look(self, "paper")
        theme.appearance().changed.connect(self._tint)

    def show_side(self, side: Side, *, when_empty: str = "") -> None:
        """Show the blocks; `when_empty` stands there, quieter, when there are none."""
        self._side = side
        self._when_empty = when_empty
        self.setPlainText("")
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if side:
            _Writing(cursor).write(side)
        else:
            cursor.insertText(when_empty, _quiet())
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page around it scroll."""
        event.ignore()

    def _tint(self) -> None:
        """Draw the words in the colours of the theme in force."""
        self.show_side(self._side, when_empty=self._when_empty)

    def _height(self) -> int:
        margins = self.contentsMargins()
        return ceil(self.document().size().height()) + margins.top() + margins.bottom() + 2

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


class _Writing:
    """Writes passages at a cursor. Offsets in a block count as `words_of` reads it."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._stretches: tuple[Stretch, ...] = ()
        self._at = 0
        self._base = QTextCharFormat()

    def write(self, side: Side) -> None:
        """Write the blocks from first to last."""
        is_after_table = False
        for index, passage in enumerate(side):
            if index and not is_after_table:  # a line stands ready after a table, as the first one does
                self._cursor.insertBlock()
            self._stretches, self._at = passage.stretches, 0
            self._base = _base(passage)
            self._write_block(passage)
            is_after_table = isinstance(passage.block, Table)

    def _write_block(self, passage: Passage) -> None:
        block = passage.block
        if isinstance(block, Table):
            self._write_table(block)
            return
        self._cursor.setBlockFormat(_block_format(passage))
        if isinstance(block, Piece):
            self._write_piece(block)
            return
        self._cursor.insertText(_item_mark(passage), self._base)
        self._write_inlines(block.inlines)

    def _write_piece(self, piece: Piece) -> None:
        """Write a piece's name where `words_of` has one sign for it, then its own words, each on a line."""
        stands_out = QTextCharFormat(self._base)
        stands_out.setFontWeight(QFont.Weight.DemiBold)
        stands_out.setToolTip(translate("PassageView", "An inserted element: drawn from the data when it prints."))
        for stretch in self._stretches:
            if stretch.start <= self._at < stretch.end:
                _MARKINGS[stretch.sign](stands_out)
        self._cursor.insertText(piece_name(piece.kind), stands_out)
        self._at += 1
        self._write_words(words_of(piece)[1:], self._base)

    def _write_table(self, table: Table) -> None:
        if table.caption:
            self._cursor.setBlockFormat(_spaced(QTextBlockFormat()))
            self._write_inlines(table.caption)
            self._at += 1
        else:
            self._cursor.setBlockFormat(_no_height())
        made = self._cursor.insertTable(len(table.rows), len(table.alignments), _table_format(table.header_rows))
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                self._cursor = made.cellAt(row, column).firstCursorPosition()
                self._base = _base_of_cell(is_head=row < table.header_rows)
                self._write_cell(cell.paragraphs, table.alignments[column])
                self._at += 1  # the tab or the line break after a cell
        self._cursor.setPosition(made.lastPosition() + 1)
        self._cursor.setBlockFormat(_no_height())

    def _write_cell(self, paragraphs: tuple[Inlines, ...], alignment: Alignment) -> None:
        look = QTextBlockFormat()
        is_right = alignment is Alignment.RIGHT
        look.setAlignment(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
        for number, paragraph in enumerate(paragraphs):
            if number:
                self._cursor.insertBlock()
                self._at += 1
            self._cursor.setBlockFormat(look)
            self._write_inlines(paragraph)

    def _write_inlines(self, inlines: Inlines) -> None:
        for inline in inlines:
            words = f"[{''.join(run.text for run in inline.note)}]" if isinstance(inline, NoteMark) else inline.text
            self._write_words(words, _inline_format(self._base, inline))

    def _write_words(self, words: str, look: QTextCharFormat) -> None:
        """Write words of one look, parted where a stretch that stands out begins or ends."""
        first, last = self._at, self._at + len(words)
        inside = {edge for s in self._stretches for edge in (s.start, s.end) if first < edge < last}
        edges = [first, *sorted(inside), last]
        for start, end in pairwise(edges):
            marked = QTextCharFormat(look)
            for stretch in self._stretches:
                if stretch.start <= start and end <= stretch.end:
                    _MARKINGS[stretch.sign](marked)
            self._cursor.insertText(words[start - first : end - first].replace("\n", "\u2028"), marked)
        self._at = last


def _quiet() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("ghost"))
    made.setFontItalic(True)
    return made


def _base(passage: Passage) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("text"))
    if isinstance(passage.block, Heading):
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _base_of_cell(*, is_head: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("muted" if is_head else "text"))
    return made


def _inline_format(base: QTextCharFormat, inline: Inline) -> QTextCharFormat:
    made = QTextCharFormat(base)
    if isinstance(inline, NoteMark):
        made.setForeground(theme.colour("muted"))
        made.setToolTip(translate("PassageView", "Footnote"))
        return made
    if Emphasis.BOLD in inline.emphasis:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(Emphasis.ITALIC in inline.emphasis)
    if inline.field is not None:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(theme.colour("accent"))
        made.setToolTip(translate("PassageView", "A figure from the data: it follows until the paper is issued."))
    if inline.link:
        made.setForeground(theme.colour("accent"))
        made.setToolTip(inline.link)
    return made


def _mark_removed(look: QTextCharFormat) -> None:
    look.setForeground(theme.colour("error"))
    look.setBackground(theme.colour("error_soft"))
    look.setFontStrikeOut(True)


def _mark_added(look: QTextCharFormat) -> None:
    look.setForeground(theme.colour("good"))
    look.setBackground(theme.colour("good_soft"))
    look.setFontUnderline(True)


def _mark_look(look: QTextCharFormat) -> None:
    look.setBackground(theme.colour("accent_soft"))
    look.setForeground(theme.colour("on_accent_soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setToolTip(translate("PassageView", "The words are the same; only their look differs."))


def _mark_old_year(look: QTextCharFormat) -> None:
    _warn(look)
    look.setToolTip(translate("PassageView", "A year of the period before. Does it still hold?"))


def _mark_bracketed(look: QTextCharFormat) -> None:
    _warn(look)
    look.setToolTip(translate("PassageView", "A note that must be dealt with before this prints."))


def _warn(look: QTextCharFormat) -> None:
    look.setForeground(theme.colour("warning"))
    look.setBackground(theme.colour("warning_soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme.colour("warning"))


_MARKINGS: dict[Sign, Callable[[QTextCharFormat], None]] = {
    Sign.REMOVED: _mark_removed,
    Sign.ADDED: _mark_added,
    Sign.LOOK: _mark_look,
    Sign.OLD_YEAR: _mark_old_year,
    Sign.BRACKETED: _mark_bracketed,
}


def _spaced(made: QTextBlockFormat) -> QTextBlockFormat:
    made.setBottomMargin(6)
    made.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _no_height() -> QTextBlockFormat:
    """Return the look of a line that Qt needs beside a table and a reader does not."""
    made = QTextBlockFormat()
    made.setLineHeight(6, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


def _block_format(passage: Passage) -> QTextBlockFormat:
    made = _spaced(QTextBlockFormat())
    if isinstance(passage.block, ListItem):
        made.setLeftMargin(INDENT * passage.block.level)
        made.setTextIndent(-INDENT)
        made.setBottomMargin(3)
    if isinstance(passage.block, Piece):
        made.setBackground(theme.colour("window"))
    return made


def _item_mark(passage: Passage) -> str:
    """Return what stands before an item of a list, out in the margin."""
    if not isinstance(passage.block, ListItem):
        return ""
    return f"{passage.number}. " if passage.block.kind is ListKind.NUMBER else "•  "


def _table_format(header_rows: int) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(header_rows)
    made.setBottomMargin(6)
    made.setCellPadding(3)
    made.setCellSpacing(0)
    made.setBorderBrush(theme.colour("rule"))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made

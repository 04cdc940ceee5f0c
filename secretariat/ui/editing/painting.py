"""Paints what stands beside the words and is no part of them: list markers, ghost help, header rows, fixed spaces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTextTable,
)

from secretariat.domain.text import NBSP
from secretariat.ui import theme
from secretariat.ui.editing import formats, reading
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.ghosts import help_at
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.offsets import to_qt
from secretariat.ui.editing.piece_chips import Chips, paint_chip, paint_drop
from secretariat.ui.icons import icon

_BULLETS = ("•", "–", "▪")
_GHOST_LINES = 2
_CHIP_ICON = 14
_CHIP_AIR = 8
MARK_DRAWING = "circle-question-mark"
"""The drawing of a heading that is marked, on the page and in the outline."""
GHOST_LETTERS = 150
"""About what the ghost of an empty section has room for."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where and in which colours to paint; `shift` is how far the document is scrolled.

    `heading_marks` are the words that stand in a chip beside a section's heading, by the section's key.
    """

    painter: QPainter
    document: QTextDocument
    mirror: Mirror
    palette: QPalette
    shift: QPointF
    visible: QRectF
    heading_marks: Mapping[str, str] = field(default_factory=dict)
    chips: Chips = field(default_factory=Chips)

    def rect(self, line: QTextBlock) -> QRectF:
        """Return where a line stands on the viewport."""
        return self.document.documentLayout().blockBoundingRect(line).translated(-self.shift)

    def colour(self, role: QPalette.ColorRole) -> QColor:
        """Return a colour of the theme."""
        return self.palette.color(role)


def visible_lines(canvas: Canvas, first: QTextBlock) -> Iterator[QTextBlock]:
    """Yield the lines that can be seen, from `first` on."""
    line = first
    while line.isValid():
        if canvas.rect(line).top() > canvas.visible.bottom() and reading.table_at(line) is None:
            return
        yield line
        line = line.next()


def paint_under(canvas: Canvas, lines: list[QTextBlock]) -> None:
    """Paint what lies behind the words."""
    seen: set[int] = set()
    for line in lines:
        table = reading.table_at(line) if line.blockFormat().hasProperty(formats.COLUMN) else None
        if table is None or table.firstPosition() in seen:
            continue
        seen.add(table.firstPosition())
        if table.format().headerRowCount():
            canvas.painter.fillRect(_header(canvas, table), canvas.colour(QPalette.ColorRole.AlternateBase))


def _header(canvas: Canvas, table: QTextTable) -> QRectF:
    """Return where the header rows of a table stand."""
    heads = min(table.format().headerRowCount(), table.rows())
    padding = table.format().cellPadding()

    def first(row: int, column: int) -> QRectF:
        return canvas.rect(table.cellAt(row, column).firstCursorPosition().block())

    columns = range(table.columns())
    top = min(first(0, column).top() for column in columns) - padding
    if heads < table.rows():
        bottom = min(first(heads, column).top() for column in columns) - padding
    else:
        bottom = canvas.rect(table.lastCursorPosition().block()).bottom() + padding
    return QRectF(QPointF(first(0, 0).left() - padding, top), QPointF(first(0, columns[-1]).right() + padding, bottom))


def paint_paper(painter: QPainter, rect: QRect) -> None:
    """Paint the page itself: its surface and a hairline at both sides."""
    painter.fillRect(rect, theme.colour("card"))
    painter.setPen(theme.colour("rule"))
    painter.drawLine(rect.topLeft(), rect.bottomLeft())
    painter.drawLine(rect.topRight(), rect.bottomRight())


def paint_over(canvas: Canvas, lines: list[QTextBlock]) -> None:
    """Paint what stands before and in the empty lines between the words."""
    for line in lines:
        look = line.blockFormat()
        kind = formats.kind_of(look)
        if kind in formats.LISTS:
            _paint_marker(canvas, line, kind, formats.level_of(look))
        if kind is Kind.PIECE and line.length() == 1:
            font = canvas.document.defaultFont()
            paint_chip(canvas.painter, canvas.rect(line), line, chips=canvas.chips, font=font)
        elif line.length() == 1:
            _paint_ghost(canvas, line, kind)
        if kind is Kind.HEADING and canvas.heading_marks:
            _paint_heading_mark(canvas, line)
        if NBSP in (words := line.text()):
            _paint_fixed_spaces(canvas, line, words)
    if canvas.chips.drop is not None:
        margin, width = canvas.document.documentMargin(), canvas.document.size().width()
        paint_drop(canvas.painter, margin, width - margin, canvas.chips.drop)


def _paint_marker(canvas: Canvas, line: QTextBlock, kind: Kind, level: int) -> None:
    number = canvas.mirror.list_number(line.blockNumber()) if kind is Kind.NUMBER else None
    words = _BULLETS[level - 1] if number is None else f"{number}."
    font = canvas.document.defaultFont()
    width = QFontMetricsF(font).horizontalAdvance(words)
    first = line.layout().lineAt(0)
    rect = canvas.rect(line)
    # The bounding rectangle begins below the margin and left of the indent.
    baseline = canvas.rect(line).top() + first.y() + first.ascent() if first.isValid() else rect.center().y()
    left = canvas.document.documentMargin() - canvas.shift.x() + formats.INDENT * level - width - 8
    canvas.painter.setFont(font)
    canvas.painter.setPen(canvas.colour(QPalette.ColorRole.Text))
    canvas.painter.drawText(QPointF(left, baseline), words)


def _paint_ghost(canvas: Canvas, line: QTextBlock, kind: Kind) -> None:
    if kind is Kind.CAPTION and reading.is_caption(line):
        words = QCoreApplication.translate("TextPage", "Caption of the table")
    elif kind is Kind.HEADING:
        words = QCoreApplication.translate("TextPage", "Heading")
    else:
        words = help_at(canvas.mirror, line.blockNumber())
    if words:
        paint_words(canvas, line, words)


def _paint_heading_mark(canvas: Canvas, line: QTextBlock) -> None:
    """A chip after the last word of a heading, or at the end of its line where there is no room."""
    section = formats.section_of(line.blockFormat())
    words = canvas.heading_marks.get(section.key, "") if section else ""
    row = line.layout().lineAt(line.layout().lineCount() - 1)
    if not words or not row.isValid():
        return
    metrics = QFontMetricsF(canvas.document.defaultFont())
    height = metrics.height() + 2
    width = metrics.horizontalAdvance(words) + _CHIP_ICON + 3 * _CHIP_AIR
    rect = canvas.rect(line)
    left = min(rect.left() + row.naturalTextRect().right() + 2 * _CHIP_AIR, rect.right() - width)
    middle = rect.top() + row.y() + row.height() / 2
    chip = QRectF(left, middle - height / 2, width, height)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(theme.colour("warning_soft"))
    canvas.painter.drawRoundedRect(chip, height / 2, height / 2)
    side = QRectF(chip.left() + _CHIP_AIR, middle - _CHIP_ICON / 2, _CHIP_ICON, _CHIP_ICON).toRect()
    icon(MARK_DRAWING, role="warning").paint(canvas.painter, side)
    canvas.painter.setFont(canvas.document.defaultFont())
    canvas.painter.setPen(theme.colour("warning"))
    words_at = chip.adjusted(_CHIP_ICON + 1.5 * _CHIP_AIR, 0, 0, 0)
    canvas.painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def paint_words(canvas: Canvas, line: QTextBlock, words: str) -> None:
    """Paint ghost words where an empty line stands, on two lines at most."""
    font = QFont(canvas.document.defaultFont())
    font.setItalic(True)
    rect = canvas.rect(line)
    metrics = QFontMetricsF(font)
    left = rect.left() + line.blockFormat().leftMargin()
    width = rect.right() - left
    pieces = _lines_of(words, font, width)
    if len(pieces) > _GHOST_LINES:
        pieces[_GHOST_LINES - 1] = metrics.elidedText(
            "".join(pieces[_GHOST_LINES - 1 :]), Qt.TextElideMode.ElideRight, width
        )
    canvas.painter.setFont(font)
    canvas.painter.setPen(canvas.colour(QPalette.ColorRole.PlaceholderText))
    first = line.layout().lineAt(0)
    baseline = rect.top() + (first.y() + first.ascent() if first.isValid() else metrics.ascent())
    for number, piece in enumerate(pieces[:_GHOST_LINES]):
        canvas.painter.drawText(QPointF(left, baseline + number * metrics.lineSpacing()), piece.rstrip())


def _lines_of(words: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    pieces: list[str] = []
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        pieces.append(words[row.textStart() : row.textStart() + row.textLength()])
    layout.endLayout()
    return pieces


def _paint_fixed_spaces(canvas: Canvas, line: QTextBlock, words: str) -> None:
    """A small ring where a space may not break, since it cannot be told from another otherwise."""
    origin = canvas.rect(line).topLeft()
    units = words.encode("utf-16-le", "surrogatepass")
    canvas.painter.setPen(canvas.colour(QPalette.ColorRole.PlaceholderText))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in _visible_rows(canvas, line.layout(), origin.y()):
        start = row.textStart()
        shown = units[2 * start : 2 * (start + row.textLength())].decode("utf-16-le", "surrogatepass")
        for offset in (offset for offset, char in enumerate(shown) if char == NBSP):
            place = start + to_qt(shown, offset)
            middle = (_x(row, place) + _x(row, place + 1)) / 2
            canvas.painter.drawEllipse(origin + QPointF(middle, row.y() + row.ascent() * 0.62), 1.2, 1.2)


def _visible_rows(canvas: Canvas, layout: QTextLayout, top: float) -> Iterator[QTextLine]:
    """Yield the rows of a line that can be seen; a line may be a hundred pages long."""
    numbers = range(layout.lineCount())
    first = bisect_left(numbers, canvas.visible.top() - top, key=lambda number: layout.lineAt(number).rect().bottom())
    for number in numbers[first:]:
        row = layout.lineAt(number)
        if top + row.y() > canvas.visible.bottom():
            return
        yield row


def _x(row: QTextLine, place: int) -> float:
    """Return where a character begins; PySide6 gives the place beside it."""
    return float(row.cursorToX(place)[0])  # type: ignore[index]

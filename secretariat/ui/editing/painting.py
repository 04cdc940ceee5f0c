"""Paints what stands beside the words and is no part of them: list markers, ghost help, header rows, fixed spaces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QTextBlock, QTextCursor, QTextDocument, QTextOption
from PySide6.QtGui import QTextLayout

from secretariat.domain.text import NBSP
from secretariat.ui.editing import formats, reading
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.ghosts import help_at
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.offsets import to_qt

_BULLETS = ("•", "–", "▪")
_GHOST_LINES = 2


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where and in which colours to paint; `shift` is how far the document is scrolled."""

    painter: QPainter
    document: QTextDocument
    mirror: Mirror
    palette: QPalette
    shift: QPointF
    visible: QRectF

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
        heads = min(table.format().headerRowCount(), table.rows())
        if heads:
            frame = canvas.document.documentLayout().frameBoundingRect(table).translated(-canvas.shift)
            frame.setBottom(_bottom_of_rows(canvas, table, heads, frame.bottom()))
            canvas.painter.fillRect(frame, canvas.colour(QPalette.ColorRole.AlternateBase))


def _bottom_of_rows(canvas: Canvas, table: object, heads: int, bottom: float) -> float:
    from PySide6.QtGui import QTextTable

    assert isinstance(table, QTextTable)  # noqa: S101
    if heads >= table.rows():
        return bottom - table.format().bottomMargin()
    padding = table.format().cellPadding()
    tops = [
        canvas.rect(table.cellAt(heads, column).firstCursorPosition().block()).top() for column in range(table.columns())
    ]
    return min(tops) - padding


def paint_over(canvas: Canvas, lines: list[QTextBlock]) -> None:
    """Paint what stands before and in the empty lines between the words."""
    for line in lines:
        look = line.blockFormat()
        kind = formats.kind_of(look)
        if kind in formats.LISTS:
            _paint_marker(canvas, line, kind, formats.level_of(look))
        if line.length() == 1:
            _paint_ghost(canvas, line, kind)
        if NBSP in (words := line.text()):
            _paint_fixed_spaces(canvas, line, words)


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
        words = QCoreApplication.translate("ResponsePage", "Caption of the table")
    elif kind is Kind.HEADING:
        words = QCoreApplication.translate("ResponsePage", "Heading")
    else:
        words = help_at(canvas.mirror, line.blockNumber())
    if words:
        paint_words(canvas, line, words)


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
        pieces[_GHOST_LINES - 1] = metrics.elidedText("".join(pieces[_GHOST_LINES - 1 :]), Qt.TextElideMode.ElideRight, width)
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
    layout = line.layout()
    origin = canvas.rect(line).topLeft()
    canvas.painter.setPen(canvas.colour(QPalette.ColorRole.PlaceholderText))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    offset = words.find(NBSP)
    while offset >= 0:
        place = to_qt(words, offset)
        row = layout.lineForTextPosition(place)
        if row.isValid():
            left, right = _x(row, place), _x(row, place + 1)
            centre = QPointF(origin.x() + (left + right) / 2, origin.y() + row.y() + row.ascent() * 0.62)
            if canvas.visible.contains(centre):
                canvas.painter.drawEllipse(centre, 1.2, 1.2)
        offset = words.find(NBSP, offset + 1)


def _x(row: object, place: int) -> float:
    value = row.cursorToX(place)  # type: ignore[attr-defined]
    return float(value[0] if isinstance(value, tuple) else value)


def line_cursor(line: QTextBlock) -> QTextCursor:
    """Return a cursor at the start of a line."""
    return QTextCursor(line)

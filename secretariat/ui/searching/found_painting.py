"""Paints what is found: a line of what it is, and below it the words around what was looked for, that marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from secretariat.ui import theme
from secretariat.ui.editing.offsets import to_qt
from secretariat.ui.icons import ICON_PIXELS, pixmap

SIDE: Final = 12
GAP: Final = 8
AIR: Final = 7
"""Pixels at the sides, between the parts, above and below."""

TITLE_SHARE: Final = 0.62
"""Of the first line, the most that the title takes where a heading stands after it."""

Pieces = tuple[tuple[str, bool], ...]
"""Words, and whether they are what was looked for."""


@dataclass(frozen=True, slots=True)
class FoundLine:
    """What is told of something found: `detail` is the section it stands in or what it is, `aside` its year or keys."""

    title: str
    detail: str = ""
    drawing: str = ""
    aside: str = ""
    context: Pieces = ()


@dataclass(frozen=True, slots=True)
class Looks:
    """How a line is painted: with so many lines of context, chosen or under the pointer."""

    font: QFont
    lines: int = 0
    is_chosen: bool = False
    is_under_pointer: bool = False


def height(font: QFont, lines: int) -> int:
    """Return how high a line with so many lines of context is, in pixels."""
    metrics = QFontMetrics(font)
    return max(metrics.height(), ICON_PIXELS) + lines * metrics.lineSpacing() + 2 * AIR + (2 if lines else 0)


def paint_found(painter: QPainter, area: QRect, found: FoundLine, looks: Looks) -> None:
    """Paint one line of a list."""
    painter.save()
    if looks.is_chosen or looks.is_under_pointer:
        painter.fillRect(area, theme.colour("accent_soft" if looks.is_chosen else "hover"))
    metrics = QFontMetrics(looks.font)
    first = QRect(area.left() + SIDE, area.top() + AIR, area.width() - 2 * SIDE, max(metrics.height(), ICON_PIXELS))
    if found.drawing:
        ratio = painter.device().devicePixelRatioF()
        top = first.center().y() - ICON_PIXELS // 2 + 1
        painter.drawPixmap(first.left(), top, pixmap(found.drawing, role=_ink(looks, "muted"), ratio=ratio))
    first.setLeft(first.left() + ICON_PIXELS + GAP)
    _paint_first(painter, first, found, looks)
    if looks.lines and found.context:
        place = QPointF(first.left(), first.bottom() + 3)
        painter.setPen(theme.colour(_ink(looks, "muted")))
        _laid_out(found.context, looks.font, first.width(), looks.lines).draw(painter, place)
    painter.restore()


def _paint_first(painter: QPainter, room: QRect, found: FoundLine, looks: Looks) -> None:
    left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
    metrics, right = QFontMetrics(looks.font), Qt.AlignmentFlag.AlignRight
    painter.setFont(looks.font)
    if found.aside:
        painter.setPen(theme.colour(_ink(looks, "muted")))
        painter.drawText(room, right | middle, found.aside)
        room = room.adjusted(0, 0, -metrics.horizontalAdvance(found.aside) - 2 * GAP, 0)
    title_font = QFont(looks.font)
    title_font.setWeight(QFont.Weight.DemiBold if looks.lines and found.context else looks.font.weight())
    title_metrics = QFontMetrics(title_font)
    widest = room.width()
    if found.detail:
        needed = metrics.horizontalAdvance(found.detail) + 2 * GAP
        widest -= min(needed, round(room.width() * (1 - TITLE_SHARE)))
    title = title_metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, widest)
    painter.setFont(title_font)
    painter.setPen(theme.colour(_ink(looks, "text")))
    painter.drawText(room, left | middle, title)
    room = room.adjusted(title_metrics.horizontalAdvance(title) + GAP, 0, 0, 0)
    detail = metrics.elidedText(found.detail, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(looks.font)
    painter.setPen(theme.colour(_ink(looks, "muted")))
    painter.drawText(room, left | middle, detail)


def _ink(looks: Looks, otherwise: str) -> str:
    return "on_accent_soft" if looks.is_chosen else otherwise


def _laid_out(context: Pieces, font: QFont, width: int, lines: int) -> QTextLayout:
    """Return the context in so many lines, its beginning and end cut where there is no room for them."""
    letters = max(12, width * lines // max(1, QFontMetrics(font).averageCharWidth()))
    shown = begun_later(context, most=letters * 2 // 5)
    layout = _layout(shown, font, width, lines)
    told = "".join(words for words, _ in shown)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if end < to_qt(told, len(told)):
        # Two letters and their space make room for the ellipsis.
        layout = _layout(ended_sooner(shown, most=max(1, _letters_to(told, end) - 3)), font, width, lines)
    return layout


def begun_later(context: Pieces, *, most: int) -> Pieces:
    """Return a context with at most so many letters before the first words that were looked for."""
    (first, is_match), *others = context
    if is_match or not others or len(first) <= most:
        return context
    cut = first[len(first) - most :]
    return (("… " + cut.partition(" ")[2] if " " in cut.strip() else "…" + cut, False), *others)


def ended_sooner(context: Pieces, *, most: int) -> Pieces:
    """Return the first so many letters of a context, cut at a word, and an ellipsis."""
    kept: list[tuple[str, bool]] = []
    for words, is_match in context:
        if most <= 0:
            break
        kept.append((words[:most], is_match))
        most -= len(words)
    if kept and not kept[-1][1]:
        last = kept[-1][0]
        kept[-1] = ((last.rpartition(" ")[0] or last).rstrip(), False)
    return (*kept, (" …", False))


def _layout(context: Pieces, font: QFont, width: int, lines: int) -> QTextLayout:
    told = "".join(words for words, _ in context)
    layout = QTextLayout(told, font)
    layout.setTextOption(_wrapping())
    layout.setFormats(_marks(context))
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += QFontMetrics(font).lineSpacing()
    layout.endLayout()
    return layout


def _wrapping() -> QTextOption:
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return wrapping


def found_format() -> QTextCharFormat:
    """Return how words that were looked for stand out: bold on the colour of marked text, in either theme."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(theme.colour("selection"))
    look.setForeground(theme.colour("on_selection"))
    return look


def _marks(context: Sequence[tuple[str, bool]]) -> list[QTextLayout.FormatRange]:
    marks: list[QTextLayout.FormatRange] = []
    start = 0
    for words, is_match in context:
        length = to_qt(words, len(words))
        if is_match:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, length, found_format()
            marks.append(mark)
        start += length
    return marks


def _letters_to(told: str, units: int) -> int:
    """Return how many letters stand before a place counted in UTF-16 units."""
    if told.isascii():
        return units
    return len(told.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))

"""Draws an item of the agenda: its number, grey until it is drawn, its title, what it is, a lock if it is closed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.ui import theme
from secretariat.ui.icons import ICON_PIXELS, pixmap
from secretariat.ui.kit.two_lines import AIR, GAP, SIDE, Role

Index = QModelIndex | QPersistentModelIndex

WIDEST_NUMBER = "00."


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """What an item's line stands for besides its words. `number` is what it gets when that `is_drawn` is False."""

    key: str
    number: int
    is_drawn: bool
    is_closed: bool


class AgendaDelegate(QStyledItemDelegate):
    """Draws lines whose subject is an `AgendaLine`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the number, the title with what it is under it, and the lock."""
        line = index.data(Role.SUBJECT)
        if not isinstance(line, AgendaLine):
            return
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("hover"))
        words, detail = self._areas(option, index, option.rect.topLeft() + QPoint(0, AIR), option.rect.width())
        self._paint_number(painter, option, line, words)
        self._paint_words(painter, index, words, detail, is_chosen=is_chosen)
        if line.is_closed:
            place = QPoint(option.rect.right() - SIDE - ICON_PIXELS, words.top())
            painter.drawPixmap(place, pixmap("lock", role="muted", ratio=painter.device().devicePixelRatioF()))
        painter.setPen(theme.colour("rule"))
        painter.drawLine(words.left(), option.rect.bottom(), option.rect.right() - SIDE, option.rect.bottom())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its wrapped lines need."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        words, detail = self._areas(option, index, QPoint(0, 0), width)
        return QSize(width, words.height() + detail.height() + AIR * 2 + 2)

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, line: AgendaLine, words: QRect) -> None:
        font = QFont(option.font)
        if line.is_drawn:
            font.setWeight(QFont.Weight.DemiBold)
        else:
            font.setItalic(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if line.is_drawn else "muted"))
        room = QRect(
            option.rect.left() + SIDE // 2,
            words.top(),
            words.left() - GAP - option.rect.left() - SIDE // 2,
            words.height(),
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"{line.number}.")
        painter.setFont(option.font)

    def _paint_words(self, painter: QPainter, index: Index, words: QRect, detail: QRect, *, is_chosen: bool) -> None:
        painter.setPen(theme.colour("on_accent_soft" if is_chosen else "text"))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.setPen(theme.colour("on_accent_soft" if is_chosen else "muted"))
        painter.drawText(detail, Qt.TextFlag.TextWordWrap, str(index.data(Role.DETAIL)))

    def _areas(self, option: QStyleOptionViewItem, index: Index, top: QPoint, width: int) -> tuple[QRect, QRect]:
        """Return where the title stands, and where what it is."""
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        left = SIDE // 2 + QFontMetrics(bold).horizontalAdvance(WIDEST_NUMBER) + GAP
        line = index.data(Role.SUBJECT)
        right = SIDE + (ICON_PIXELS + GAP if isinstance(line, AgendaLine) and line.is_closed else 0)
        room = QRect(top.x() + left, top.y(), max(40, width - left - right), 10_000)
        words = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        words.setWidth(room.width())
        below = QRect(room.left(), words.bottom() + 2, room.width(), 10_000)
        detail = QRect(below.topLeft(), QSize())
        if told := str(index.data(Role.DETAIL)):
            detail = option.fontMetrics.boundingRect(below, Qt.TextFlag.TextWordWrap, told)
        detail.setWidth(room.width())
        return words, detail

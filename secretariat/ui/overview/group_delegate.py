"""Paints the line over a section's rows across its columns: the words from the left, the sums under their headings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from secretariat.ui.kit.two_lines import heading_font
from secretariat.ui.overview.rows import AMOUNTS, Column, Group, Role
from secretariat.ui.theme import colour

SIDE = 8
"""Pixels between a cell's edge and what stands in it."""


INSET = 3
"""Pixels more that the style keeps between figures and the edge of their cell."""


class GroupDelegate(QStyledItemDelegate):
    """Paints groups itself and leaves every other line to the style.

    A table's spans do not follow columns that a person moves, so each cell of the line paints its part of the words.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group = index.data(Role.GROUP)
        if not isinstance(group, Group):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, colour("sunken"))
        painter.setFont(heading_font(option.font))
        painter.setPen(colour("text"))
        column = Column(index.column())
        if column in AMOUNTS:
            place = option.rect.adjusted(SIDE, 0, -SIDE - INSET, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, group.shown[column])
        elif self._is_before_the_sums(column):
            self._paint_words(painter, option, group)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        if isinstance(index.data(Role.GROUP), Group):  # in heavier letters than the style measures
            hint.setWidth(hint.width() + hint.width() // 8)
        return hint

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        """Paint the words as they would stand over the whole line; the clip leaves this cell's part of them."""
        room = QRect(self._left() + SIDE, option.rect.top(), self._right() - self._left() - SIDE, option.rect.height())
        heavy = painter.fontMetrics()
        words = heavy.elidedText(group.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        room.setLeft(room.left() + heavy.horizontalAdvance(words) + 2 * SIDE)
        if room.width() > 0:
            painter.setFont(option.font)
            painter.setPen(colour("muted"))
            told = painter.fontMetrics().elidedText(group.counted, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)

    def _left(self) -> int:
        return -self._table.horizontalHeader().offset()

    def _right(self) -> int:
        """Where the first column of sums begins, as the columns stand now; the end of the line without one."""
        head = self._table.horizontalHeader()
        begins = [head.sectionViewportPosition(column) for column in AMOUNTS if not head.isSectionHidden(column)]
        return min(begins, default=self._left() + head.length())

    def _is_before_the_sums(self, column: Column) -> bool:
        return self._table.horizontalHeader().sectionViewportPosition(column) < self._right()

"""Chips: a state told by a colour, a drawing and a word, painted in a cell of a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.domain.hearings import HearingState
from secretariat.ui import labels
from secretariat.ui.icons import icon
from secretariat.ui.theme import colour

GROUNDS = {"accent": "accent_soft", "good": "good_soft", "warning": "warning_soft", "error": "error_soft"}
"""The ground of a chip for the colour of its words; others have the quiet one."""

INKS = {"accent": "on_accent_soft"}
"""The words' colour where it is not the chip's own."""

_ICON = 14


class StateChipDelegate(QStyledItemDelegate):
    """Paints the state of a hearing (under `role`) as a chip."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = ground.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        state = index.data(self._role)
        if isinstance(state, HearingState):
            _paint_chip(painter, ground.rect, state)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(_ICON + 28, 0)


def _paint_chip(painter: QPainter, cell: QRect, state: HearingState) -> None:
    drawing, role = labels.STATE_LOOKS[state]
    words = labels.state(state)
    metrics = painter.fontMetrics()
    height = metrics.height() + 6
    width = min(metrics.horizontalAdvance(words) + _ICON + 24, cell.width() - 12)
    chip = QRect(cell.left() + 6, cell.center().y() - height // 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(GROUNDS.get(role, "sunken")))
    painter.drawRoundedRect(QRectF(chip), height / 2, height / 2)
    ink = INKS.get(role, role)
    icon(drawing, role=ink).paint(painter, QRect(chip.left() + 8, chip.center().y() - _ICON // 2 + 1, _ICON, _ICON))
    painter.setPen(colour(ink))
    place = chip.adjusted(_ICON + 13, 0, -8, 0)
    told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)
    painter.restore()

"""Lists of the panels beside a record: an icon, a line of what it is, quieter lines of what more there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import ICON_PIXELS, pixmap

Index = QModelIndex | QPersistentModelIndex
SIDE = 12
GAP = 8
AIR = 8
BATCH = 80
"""Rows that are measured at a time; a whole period can have thousands, and the window must answer meanwhile."""


class Role(IntEnum):
    """What the delegate asks of a row."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    DRAWING = Qt.ItemDataRole.UserRole + 2
    COLOUR = Qt.ItemDataRole.UserRole + 3
    IS_HEADING = Qt.ItemDataRole.UserRole + 4
    SUBJECT = Qt.ItemDataRole.UserRole + 5
    IS_STRUCK = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `drawing` is an icon's name and `colour` the theme's colour of it; `subject` is what the row stands for.

    `detail` may be a function that words it, for lists so long that most of their rows are never looked at. A heading
    parts groups of rows and cannot be chosen; its detail is a line. What counts no more is struck through.
    """

    words: str
    detail: str | Callable[[], str] = ""
    drawing: str = ""
    colour: str = "muted"
    subject: object = None
    is_heading: bool = False
    is_struck: bool = False

    @property
    def told(self) -> str:
        """The detail in words."""
        return self.detail if isinstance(self.detail, str) else self.detail()


ATTRIBUTES: dict[int, str] = {
    Qt.ItemDataRole.DisplayRole: "words",
    Role.DETAIL: "told",
    Role.DRAWING: "drawing",
    Role.COLOUR: "colour",
    Role.IS_HEADING: "is_heading",
    Role.SUBJECT: "subject",
    Role.IS_STRUCK: "is_struck",
}
"""Which attribute of a `Line` each role shows."""


class LinesModel(QAbstractListModel):
    """Rows of `Line`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows from first to last."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines`; rows that stay the same are not drawn anew."""
        wanted = tuple(lines)
        if wanted == self._lines:
            return
        if len(wanted) == len(self._lines):
            self._lines = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._lines = wanted
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows; rows have no rows below them."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and a screen reader ask for."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(part for part in (line.words, line.told) if part)
        name = ATTRIBUTES.get(role)
        return None if name is None else getattr(line, name)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if index.isValid() and self._lines[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LinesDelegate(QStyledItemDelegate):
    """Draws a `Line`, its words wrapped to the width of the list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the icon and the lines."""
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver and not index.data(Role.IS_HEADING):
            painter.fillRect(option.rect, theme.colour("hover"))
        if index.data(Role.IS_HEADING):
            self._paint_heading(painter, option, index)
        else:
            self._paint_line(painter, option, index, is_chosen=is_chosen)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its wrapped lines need."""
        width = self._width(option)
        if index.data(Role.IS_HEADING):
            below = option.fontMetrics.height() if index.data(Role.DETAIL) else 0
            return QSize(width, QFontMetrics(heading_font(option.font)).height() + below + AIR * 2)
        words, detail = self._areas(option, index, QPoint(0, 0), width)
        return QSize(width, words.height() + detail.height() + AIR * 2)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setPen(theme.colour("muted"))
        area = option.rect.adjusted(SIDE, 0, -SIDE, -AIR // 2)
        if detail := str(index.data(Role.DETAIL)):
            painter.setFont(option.font)
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom, _elided(painter, detail, area.width()))
            area.setBottom(area.bottom() - painter.fontMetrics().height())
        painter.setFont(heading_font(option.font))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, _elided(painter, str(index.data()), area.width()))

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_chosen: bool) -> None:
        top = option.rect.topLeft() + QPoint(0, AIR)
        words, detail = self._areas(option, index, top, option.rect.width())
        if drawing := index.data(Role.DRAWING):
            ratio = painter.device().devicePixelRatioF()
            place = top + QPoint(SIDE, (option.fontMetrics.height() - ICON_PIXELS) // 2)
            painter.drawPixmap(place, pixmap(drawing, role=index.data(Role.COLOUR), ratio=ratio))
        is_struck = bool(index.data(Role.IS_STRUCK))
        quiet = "muted" if is_struck else "text"
        painter.setPen(theme.colour("on_accent_soft" if is_chosen else quiet))
        painter.setFont(struck_font(option.font) if is_struck else option.font)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.setFont(option.font)
        painter.setPen(theme.colour("on_accent_soft" if is_chosen else "muted"))
        painter.drawText(detail, Qt.TextFlag.TextWordWrap, str(index.data(Role.DETAIL)))
        painter.setPen(theme.colour("rule"))
        bottom = option.rect.bottom()
        painter.drawLine(words.left(), bottom, option.rect.right() - SIDE, bottom)

    def _areas(self, option: QStyleOptionViewItem, index: Index, top: QPoint, width: int) -> tuple[QRect, QRect]:
        """Return where the words and the detail stand."""
        left = SIDE + (ICON_PIXELS + GAP if index.data(Role.DRAWING) else 0)
        room = QRect(top.x() + left, top.y(), max(40, width - left - SIDE), 10_000)
        metrics = option.fontMetrics
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        words.setWidth(room.width())
        text = str(index.data(Role.DETAIL))
        below = QRect(room.left(), words.bottom() + 1, room.width(), 10_000)
        detail = (
            metrics.boundingRect(below, Qt.TextFlag.TextWordWrap, text) if text else QRect(below.topLeft(), QSize())
        )
        detail.setWidth(room.width())
        return words, detail

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


class LinesView(QListView):
    """A list of `Line` rows. Enter and double click activate a row."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(LinesDelegate(self))
        self.setModel(LinesModel(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.set_look(self, "lines")

    def lines_model(self) -> LinesModel:
        """The rows."""
        model: QAbstractItemModel = self.model()
        if not isinstance(model, LinesModel):
            raise TypeError(model)
        return model

    def chosen(self) -> tuple[object, ...]:
        """What the chosen rows stand for, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return tuple(index.data(Role.SUBJECT) for index in rows)

    def fit(self, highest: int, *, width: int = 0) -> None:
        """Be as high as the lines are when they wrap in `width` (0: as wide as the list is), and `highest` at most."""
        if width:
            self.viewport().resize(width, highest)
        rows = sum(self.sizeHintForRow(row) for row in range(len(self.lines_model().lines)))
        self.setFixedHeight(min(highest, rows + 2 * self.frameWidth()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of the theme in force."""
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()
        super().changeEvent(event)


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)


def heading_font(font: QFont) -> QFont:
    """Return the letters of a group's heading."""
    heading = QFont(font)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


def struck_font(font: QFont) -> QFont:
    """Return the letters of what counts no more."""
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck

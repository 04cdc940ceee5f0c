"""The headings of columns and the numbers of rows; both stay where they are while the table scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip

from secretariat.domain.budget.tables import ColumnKind, RowKind
from secretariat.ui.budget.grid import faces
from secretariat.ui.budget.grid.faces import Mark
from secretariat.ui.budget.grid.grid_model import FIRST
from secretariat.ui.budget.grid.painting import RAISED_ROOM, SIDE, Strip
from secretariat.ui.icons import pixmap
from secretariat.ui.theme import colour

if TYPE_CHECKING:
    from secretariat.ui.budget.grid.grid_view import GridView

GRIP = 4
"""Pixels on each side of a column's edge where it is taken hold of."""
NARROWEST = 40
"""Pixels, at the base size of letters."""

MARK_DRAWINGS = {
    Mark.ERROR: ("circle-alert", "error"),
    Mark.ROUNDING: ("circle-dot", "warning"),
    Mark.EXPLAINED: ("circle-check", "muted"),
}
"""The drawing and the colour of a row's gravest finding."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
_MOST_LINES = 3
"""Lines of letters that a heading may take."""


@dataclass(frozen=True, slots=True)
class _Grip:
    """A column's edge that is being dragged: which, where it was taken and how wide the column was."""

    column: int
    taken_at: int
    width: int


class _Header(QHeaderView):
    """What both headers have in common: pressing and dragging choose, and a menu is asked for."""

    pressed = Signal(int, bool)
    """A section was pressed; True with Shift."""
    dragged = Signal(int)
    """The pressed mouse reached a section."""
    menu_wanted = Signal(int, QPoint)
    """The menu of a section was asked for, at a place on the screen."""

    def __init__(self, orientation: Qt.Orientation, view: GridView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def section_at(self, place: QPoint) -> int:
        """Return the section at a place, -1 for none."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.section_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and section >= 0:
            self.pressed.emit(section, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        section = self.section_at(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and section >= 0:
            self.dragged.emit(section)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.section_at(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, event.globalPos())


class RowHeader(_Header):
    """The gutter: the number of each row, and the mark of its gravest finding."""

    def __init__(self, view: GridView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def section_at(self, place: QPoint) -> int:
        return self.logicalIndexAt(place)

    def sizeHint(self) -> QSize:
        digits = len(str(max(self._view.grid_model.rowCount(), 10)))
        inks = self._view.inks
        return QSize(inks.metrics.horizontalAdvance("0" * digits) + inks.scaled(16 + 3 * SIDE), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        inks, model, area = self._view.inks, self._view.grid_model, self._view.selecting.area
        painter.fillRect(event.rect(), inks.ground)
        painter.setFont(inks.plain)
        width = self.viewport().width()
        for line in self._view.lines_between(event.rect().top(), event.rect().bottom()):
            place = QRect(0, line.top, width, line.height)
            if area.top <= line.row <= area.bottom:
                painter.fillRect(place, colour("accent_soft"))
                painter.setPen(colour("on_accent_soft"))
            else:
                painter.setPen(inks.muted)
            sign = str(line.row + 1) if line.row < model.lines else "*"
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place.adjusted(0, 0, -inks.scaled(SIDE), 0), right, sign)
            mark = model.row_mark(line.row)
            if mark:
                drawing, role = MARK_DRAWINGS[mark]
                side = inks.scaled(14)
                drawn = pixmap(drawing, role=role, side=side, ratio=self.devicePixelRatio())
                painter.drawPixmap(inks.scaled(SIDE) // 2, place.center().y() - side // 2, drawn)
            painter.setPen(inks.hair)
            painter.drawLine(0, place.bottom(), width, place.bottom())
            painter.setPen(inks.edge)
            painter.drawLine(width - 1, place.top(), width - 1, place.bottom())


class ColumnHeader(_Header):
    """The headings, in two tiers where columns share one above their own."""

    fit_wanted = Signal(int)
    """A column's edge was clicked twice."""
    renaming_wanted = Signal(int)
    """A heading was clicked twice."""
    width_given = Signal(int)
    """A person gave a column a width."""

    def __init__(self, view: GridView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._grip: _Grip | None = None
        self._lines = 1

    def section_at(self, place: QPoint) -> int:
        return self._view.column_at(place.x())

    def measure(self) -> None:
        """Take as many lines of letters as the longest heading needs at its width."""
        lines = min(max((self._lines_of(strip) for strip in self._view.all_strips()), default=1), _MOST_LINES)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.geometriesChanged.emit()
        self.viewport().update()

    def place_of(self, column: int) -> QRect:
        """Return where a column's own heading stands."""
        strip = self._view.strip(column)
        top = self._tier() if self._has_tiers() else 0
        return QRect(strip.left, top, strip.width, self.viewport().height() - top)

    def sizeHint(self) -> QSize:
        inks = self._view.inks
        own = self._lines * inks.bold_metrics.height() + inks.scaled(10)
        return QSize(0, own + (self._tier() if self._has_tiers() else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings in sight; the frozen ones last, where nothing scrolls over them."""
        painter = QPainter(self.viewport())
        inks, edge = self._view.inks, self._view.frozen_width()
        painter.fillRect(event.rect(), inks.ground)
        painter.setFont(inks.fonts[RowKind.GROUP])
        painter.setClipRect(edge, 0, self.viewport().width(), self.viewport().height())
        scrolled = self._view.scrolled_strips(0, self.viewport().width())
        self._headings(painter, scrolled)
        self._tiers(painter, scrolled)
        painter.setClipRect(0, 0, edge, self.viewport().height())
        self._headings(painter, self._view.frozen_strips())
        painter.setClipping(False)
        painter.setPen(inks.edge)
        bottom = self.viewport().height() - 1
        painter.drawLine(0, bottom, self.viewport().width(), bottom)
        painter.drawLine(edge - 1, 0, edge - 1, bottom)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            column = self.section_at(event.pos())  # Qt's own does not know what is frozen
            tip = self._view.grid_model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), tip or "", self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self._edge_at(event.position().toPoint().x())
        if column is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._grip = _Grip(column, event.position().toPoint().x(), self.sectionSize(column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        if self._grip is not None:
            width = max(self._grip.width + x - self._grip.taken_at, self._view.inks.scaled(NARROWEST))
            self.resizeSection(self._grip.column, width)
            return
        at_edge = not event.buttons() and self._edge_at(x) is not None
        self.setCursor(Qt.CursorShape.SplitHCursor if at_edge else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.width_given.emit(self._grip.column)
        self._grip = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        edge = self._edge_at(place.x())
        if edge is not None:
            self.fit_wanted.emit(edge)
        elif (column := self.section_at(place)) >= FIRST:
            self.renaming_wanted.emit(column)

    def _edge_at(self, x: int) -> int | None:
        """Return the column whose right edge can be taken hold of here."""
        strips = (*self._view.frozen_strips(), *self._view.scrolled_strips(x - GRIP, x + GRIP))
        return next((one.column for one in strips if abs(one.left + one.width - x) <= GRIP), None)

    def _headings(self, painter: QPainter, strips: Sequence[Strip]) -> None:
        inks, area = self._view.inks, self._view.selecting.area
        side, bottom = inks.scaled(SIDE), inks.scaled(5)
        for strip in strips:
            place = self.place_of(strip.column)
            is_chosen = area.left <= strip.column <= area.right
            if is_chosen:
                painter.fillRect(place, colour("accent_soft"))
            painter.setPen(colour("on_accent_soft") if is_chosen else inks.muted)
            words = self._words(strip.column)
            align = _RIGHT if strip.column >= FIRST else _LEFT
            room = inks.scaled(RAISED_ROOM) if strip.column >= FIRST else side
            painter.drawText(place.adjusted(side, 0, -room, -bottom), align, words)
            self._marks(painter, strip.column, place)
            painter.setPen(inks.hair)
            painter.drawLine(place.right(), place.top(), place.right(), place.bottom())

    def _marks(self, painter: QPainter, column: int, place: QRect) -> None:
        told = self._view.grid_model.column(column)
        if told is None or not told.notes:
            return
        inks = self._view.inks
        painter.save()
        painter.setFont(inks.raised)
        marks = faces.raised(self._view.grid_model.notes, told.notes)
        top = place.bottom() - inks.scaled(5) - inks.bold_metrics.height() - 2
        painter.drawText(place.right() - inks.scaled(RAISED_ROOM) + 3, top + inks.raised_metrics.ascent(), marks)
        painter.restore()

    def _tiers(self, painter: QPainter, strips: Sequence[Strip]) -> None:
        inks, height = self._view.inks, self._tier()
        for words, left, right in self._shared(strips):
            painter.setPen(inks.muted)
            place = QRect(left, 0, right - left, height)
            shown = inks.bold_metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() - 2 * SIDE)
            painter.drawText(place, _CENTRE, shown)
            painter.setPen(inks.edge)
            painter.drawLine(left + SIDE, height - 1, right - SIDE, height - 1)

    def _shared(self, strips: Sequence[Strip]) -> Iterator[tuple[str, int, int]]:
        """Yield each heading that neighbours share, with the edges of the columns under it."""
        under: list[Strip] = []
        for strip in (*strips, None):
            over = self._over(strip)
            if under and over != self._over(under[0]):
                yield self._over(under[0]), under[0].left, under[-1].left + under[-1].width
                under = []
            if strip is not None and over:
                under.append(strip)

    def _over(self, strip: Strip | None) -> str:
        told = self._view.grid_model.column(strip.column) if strip is not None else None
        return told.over if told else ""

    def _words(self, column: int) -> str:
        model = self._view.grid_model
        told = model.column(column)
        if told is None:
            return str(model.headerData(column, Qt.Orientation.Horizontal))
        return told.label if told.kind is ColumnKind.AMOUNT else f"=\N{NO-BREAK SPACE}{told.label}"

    def _lines_of(self, strip: Strip) -> int:
        metrics, side = self._view.inks.bold_metrics, self._view.inks.scaled(SIDE)
        room = QRect(0, 0, strip.width - side - self._view.inks.scaled(RAISED_ROOM), 10_000)
        height = metrics.boundingRect(room, _LEFT, self._words(strip.column)).height()
        return max(round(height / metrics.lineSpacing()), 1)

    def _has_tiers(self) -> bool:
        return any(column.over for column in self._view.grid_model.draft.columns)

    def _tier(self) -> int:
        return self._view.inks.bold_metrics.height() + self._view.inks.scaled(8)

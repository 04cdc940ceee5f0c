"""Paints the rows and cells in sight: figures on their decimal comma, groups, totals, marks that explain themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPolygon

from secretariat.domain.budget.of_which import says_of_which
from secretariat.domain.budget.tables import Row, RowKind
from secretariat.ui.budget.grid import faces
from secretariat.ui.budget.grid.faces import CellFace, Mark, Tone
from secretariat.ui.budget.grid.folding import can_fold
from secretariat.ui.budget.grid.grid_model import LABEL, NUMBER, GridModel
from secretariat.ui.budget.grid.inks import Inks
from secretariat.ui.budget.grid.moving import Area
from secretariat.ui.icons import pixmap

SIDE = 8
"""Pixels between a cell's edge and its words, at the base size of letters."""
RAISED_ROOM = 16
"""Pixels kept free behind a figure for its footnote mark, so that figures stand under each other."""
STEP = 18
"""Pixels that a level is indented by."""
TRIANGLE = 14
"""The side of the sign that folds a group."""
CORNER = 8
"""The side of the mark in a cell's corner."""

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_TOTALS = (RowKind.TOTAL, RowKind.GRAND_TOTAL)


@dataclass(frozen=True, slots=True)
class Strip:
    """A column on the screen: its number, where it begins and how wide it is, in pixels."""

    column: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row on the screen: its number, where it begins and how high it is, in pixels."""

    row: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Shown:
    """What is chosen, found and folded while rows are painted."""

    chosen: Area | None
    found: frozenset[tuple[int, int]]
    is_folded: frozenset[int]


class CellPainter:
    """Paints one table with one theme's inks."""

    def __init__(self, model: GridModel, inks: Inks, ratio: float) -> None:
        self._model = model
        self._inks = inks
        self._ratio = ratio

    def paint(self, painter: QPainter, lines: Sequence[Line], strips: Sequence[Strip], shown: Shown) -> None:
        """Paint the cells where lines and strips cross; the caller clips."""
        if not strips or not lines:
            return
        left, right = strips[0].left, strips[-1].left + strips[-1].width
        for line in lines:
            row = self._model.row(line.row)
            self._ground(painter, line, row, left, right)
            self._chosen(painter, line, strips, shown)
            for strip in strips:
                self._cell(painter, line, strip, row, shown)
            self._rules(painter, line, row, left, right)
        painter.setPen(self._inks.hair)
        bottom = lines[-1].top + lines[-1].height
        for strip in strips:
            edge = strip.left + strip.width - 1
            painter.drawLine(edge, lines[0].top, edge, bottom)

    def _ground(self, painter: QPainter, line: Line, row: Row | None, left: int, right: int) -> None:
        heavy = row is not None and row.kind in (RowKind.GROUP, RowKind.GRAND_TOTAL)
        ground = self._inks.group_ground if heavy else self._inks.ground
        painter.fillRect(left, line.top, right - left, line.height, ground)

    def _chosen(self, painter: QPainter, line: Line, strips: Iterable[Strip], shown: Shown) -> None:
        area = shown.chosen
        if area is None or not area.top <= line.row <= area.bottom:
            return
        inside = [strip for strip in strips if area.left <= strip.column <= area.right]
        if inside:
            width = inside[-1].left + inside[-1].width - inside[0].left
            painter.fillRect(inside[0].left, line.top, width, line.height, self._inks.chosen)

    def _rules(self, painter: QPainter, line: Line, row: Row | None, left: int, right: int) -> None:
        bottom = line.top + line.height - 1
        painter.setPen(self._inks.hair)
        painter.drawLine(left, bottom, right, bottom)
        if row is not None and row.kind in _TOTALS:
            painter.setPen(self._inks.grand if row.kind is RowKind.GRAND_TOTAL else self._inks.total)
            top = line.top + (1 if row.kind is RowKind.GRAND_TOTAL else 0)
            painter.drawLine(left, top, right, top)

    def _cell(self, painter: QPainter, line: Line, strip: Strip, row: Row | None, shown: Shown) -> None:
        place = QRect(strip.left, line.top, strip.width - 1, line.height - 1)
        is_chosen = shown.chosen is not None and shown.chosen.holds(line.row, strip.column)
        if (line.row, strip.column) in shown.found:
            painter.setPen(self._inks.edge)
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        if row is None:
            if strip.column == LABEL:
                self._new_line(painter, place)
        elif strip.column == NUMBER:
            self._number(painter, place, row, is_chosen=is_chosen)
        elif strip.column == LABEL:
            self._label(painter, place, line.row, row, is_chosen=is_chosen, is_folded=line.row in shown.is_folded)
        else:
            self._figure(painter, place, row, self._model.face(line.row, strip.column), is_chosen=is_chosen)

    def _new_line(self, painter: QPainter, place: QRect) -> None:
        painter.setFont(self._inks.italic)
        painter.setPen(self._inks.muted)
        words = QCoreApplication.translate("GridModel", "New line")
        painter.drawText(place.adjusted(self._side() + self._step(), 0, 0, 0), _LEFT, words)

    def _number(self, painter: QPainter, place: QRect, row: Row, *, is_chosen: bool) -> None:
        if row.number:
            painter.setFont(self._inks.fonts[row.kind])
            painter.setPen(self._inks.on_chosen if is_chosen else self._inks.muted)
            self._elided(painter, place.adjusted(self._side(), 0, -2, 0), row.number)

    def _label(self, painter: QPainter, place: QRect, at: int, row: Row, *, is_chosen: bool, is_folded: bool) -> None:
        place = place.adjusted(self.indent(row), 0, -2, 0)
        if can_fold(self._model.draft.rows, at):
            side = self._inks.scaled(TRIANGLE)
            drawn = pixmap("chevron-right" if is_folded else "chevron-down", side=side, ratio=self._ratio)
            painter.drawPixmap(place.left(), place.center().y() - side // 2, drawn)
        place.setLeft(place.left() + self._step())
        ink = self._inks.on_chosen if is_chosen else self._inks.text
        sign = _sign(row)
        if sign:
            painter.setFont(self._inks.plain)
            painter.setPen(ink if is_chosen else self._inks.muted)
            painter.drawText(place, _LEFT, sign)
            place.setLeft(place.left() + self._inks.metrics.horizontalAdvance(sign + " "))
        painter.setFont(self._inks.fonts[row.kind])
        painter.setPen(ink if row.kind is not RowKind.HEADING or is_chosen else self._inks.muted)
        marks = faces.raised(self._model.notes, row.notes) if row.notes else ""
        room = self._inks.raised_metrics.horizontalAdvance(marks) + 2 if marks else 0
        width = self._elided(painter, place.adjusted(0, 0, -room, 0), row.label)
        if marks:
            self._raised(painter, place.left() + width + 2, place, marks)
        mark = faces.mark_of(self._model.findings_at(at, LABEL))
        if mark:
            self._corner(painter, place, mark)

    def _figure(self, painter: QPainter, place: QRect, row: Row, face: CellFace, *, is_chosen: bool) -> None:
        if face.tone is Tone.WRONG:
            self._wrong(painter, place, face, is_chosen=is_chosen)
        elif face.words:
            painter.setFont(self._inks.fonts[row.kind])
            quiet = face.tone is Tone.COMPUTED
            painter.setPen(self._inks.on_chosen if is_chosen else self._inks.muted if quiet else self._inks.text)
            room = place.adjusted(2, 0, -self._inks.scaled(RAISED_ROOM), 0)
            fits = painter.fontMetrics().horizontalAdvance(face.words) <= room.width()
            painter.drawText(room, _RIGHT, face.words if fits else "…")  # half a figure would be another figure
        if face.differs:
            error = self._inks.error if face.mark is Mark.ERROR else self._inks.muted
            painter.setFont(self._inks.plain)
            painter.setPen(self._inks.on_chosen if is_chosen else error)
            painter.drawText(place.adjusted(self._side() // 2, 0, 0, 0), _LEFT, "≠")
        elif face.is_incomplete:
            self._icon(painter, place, "triangle-alert", "warning")
        if face.notes:
            self._raised(painter, place.right() - self._inks.scaled(RAISED_ROOM) + 3, place, face.notes)
        if face.mark:
            self._corner(painter, place, face.mark)

    def _wrong(self, painter: QPainter, place: QRect, face: CellFace, *, is_chosen: bool) -> None:
        if not is_chosen:
            painter.fillRect(place, self._inks.wrong_ground)
        self._icon(painter, place, "circle-alert", "error")
        painter.setFont(self._inks.plain)
        painter.setPen(self._inks.on_chosen if is_chosen else self._inks.error)
        inset = self._inks.scaled(SIDE + TRIANGLE)
        self._elided(painter, place.adjusted(inset, 0, -2, 0), face.words)
        self._corner(painter, place, Mark.ERROR)

    def _icon(self, painter: QPainter, place: QRect, drawing: str, role: str) -> None:
        side = self._inks.scaled(TRIANGLE)
        drawn = pixmap(drawing, role=role, side=side, ratio=self._ratio)
        painter.drawPixmap(place.left() + self._side() // 2, place.center().y() - side // 2 + 1, drawn)

    def _raised(self, painter: QPainter, left: int, place: QRect, marks: str) -> None:
        painter.setFont(self._inks.raised)
        lift = self._inks.metrics.height() // 3
        painter.drawText(left, place.top() - lift, place.right() - left + 1, place.height(), _LEFT, marks)

    def _corner(self, painter: QPainter, place: QRect, mark: Mark) -> None:
        """Paint the mark of a finding: filled for an error, an outline for rounding, a bar for what is explained."""
        side = self._inks.scaled(CORNER)
        right, top = place.right(), place.top()
        triangle = QPolygon([QPoint(right - side, top), QPoint(right, top), QPoint(right, top + side)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mark is Mark.ERROR:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.error)
            painter.drawPolygon(triangle)
        elif mark is Mark.ROUNDING:
            painter.setPen(self._inks.warning)
            painter.drawPolygon(triangle)
        else:
            painter.fillRect(right - side, top, side, 3, self._inks.muted)
        painter.restore()

    def _elided(self, painter: QPainter, place: QRect, words: str) -> int:
        """Paint words from the left, cut short where there is no room; return how wide they are."""
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(words)
        if width > place.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            width = place.width()
        painter.drawText(place, _LEFT, words)
        return width

    def indent(self, row: Row) -> int:
        """Return how far a row's label stands from the edge of its cell, before the sign that folds it."""
        return self._side() // 2 + min(row.level, _DEEPEST) * self._step()

    def _side(self) -> int:
        return self._inks.scaled(SIDE)

    def _step(self) -> int:
        return self._inks.scaled(STEP)


_DEEPEST = 12
"""Levels that are indented; deeper ones would leave no room for their labels."""


def _sign(row: Row) -> str:
    """Return the words or the sign before a label that tell what the row is, where the label does not."""
    if row.kind is RowKind.OF_WHICH and not says_of_which(row.label):
        return QCoreApplication.translate("GridModel", "of which")
    return "=" if row.kind is RowKind.DERIVED else ""

"""The list of what was found: for each hit its record and section, its year, and two lines around the words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretariat.application.searched import SearchHit
from secretariat.ui import theme
from secretariat.ui.searching.found_painting import FoundLine, Looks, height, paint_found
from secretariat.ui.searching.kinds import DRAWINGS, kind_word, state_word

Index = QModelIndex | QPersistentModelIndex
CONTEXT_LINES: Final = 2
LEAST_WIDTH: Final = 100
"""Pixels; the list makes its rows wider, but arrows go to no row that has no width."""

_LINE: Final = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """A row for each hit, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()
        self._lines: dict[int, FoundLine] = {}

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits from first to last."""
        return self._hits

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits, self._lines = tuple(hits), {}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.ToolTipRole:
                return told(hit)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{told(hit)}\n{''.join(words for words, _ in hit.context)}"
        return self._line(index.row()) if role == _LINE else None

    def _line(self, row: int) -> FoundLine:
        """Return what is painted of a hit; made when it is first seen, which few of many are."""
        if row not in self._lines:
            self._lines[row] = line_of(self._hits[row])
        return self._lines[row]


def line_of(hit: SearchHit) -> FoundLine:
    """Return how a hit is shown in a list."""
    year = "" if hit.year is None else str(hit.year)
    return FoundLine(hit.title, hit.heading or kind_word(hit.kind), DRAWINGS[hit.kind], year, hit.context)


def told(hit: SearchHit) -> str:
    """Return what a hit is, in words alone: a drawing tells it on the screen."""
    state = state_word(hit.kind, hit.state)
    year = "" if hit.year is None else str(hit.year)
    first = ", ".join(part for part in (kind_word(hit.kind), state, year) if part)
    return "\n".join(part for part in (hit.title, hit.heading, first) if part)


class _HitDelegate(QStyledItemDelegate):
    """Every row is equally high, so that a long list is measured at once."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        if not isinstance(line, FoundLine):
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_found(painter, option.rect, line, Looks(option.font, CONTEXT_LINES, is_chosen, is_under))
        painter.setPen(theme.colour("rule"))
        bottom = option.rect.bottom()
        painter.drawLine(option.rect.left() + 12, bottom, option.rect.right() - 12, bottom)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all rows are alike
        return QSize(LEAST_WIDTH, height(option.font, CONTEXT_LINES) + 1)


class HitListView(QListView):
    """`opened` on Enter and double click; `current_changed` as the arrows go through the hits."""

    opened = Signal(object)
    """The `SearchHit` that is wanted."""
    current_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = HitsModel(self)
        self.setObjectName("list.found")
        self.setAccessibleName(self.tr("What was found"))
        self.setModel(self._model)
        self.setItemDelegate(_HitDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.set_look(self, "lines")
        self.doubleClicked.connect(lambda _index: self.open_current())

    @property
    def current(self) -> SearchHit | None:
        """The hit the cursor stands on."""
        row = self.currentIndex().row()
        return self._model.hits[row] if 0 <= row < len(self._model.hits) else None

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits from first to last."""
        return self._model.hits

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show other hits; the cursor stays on the passage it stood on, or goes to the best."""
        before = self.current
        self._model.show_hits(hits)
        same = partial(_is_same, before)
        row = next((row for row, hit in enumerate(hits) if same(hit)), 0)
        if hits:
            self.setCurrentIndex(self._model.index(row))
        self.current_changed.emit()

    def go_to(self, row: int) -> None:
        """Put the cursor on a hit."""
        self.setCurrentIndex(self._model.index(row))

    def open_current(self) -> None:
        """Ask for the hit the cursor stands on."""
        if self.current is not None:
            self.opened.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.open_current()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            self.current_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of the theme in force."""
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()
        super().changeEvent(event)


_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


def _is_same(before: SearchHit | None, hit: SearchHit) -> bool:
    return before is not None and (hit.kind, hit.record, hit.part) == (before.kind, before.record, before.part)

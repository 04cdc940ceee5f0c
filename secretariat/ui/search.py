"""The field at the top: commands, records and what is written in them; type "helhedsplaner" or "new hearing"."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.searching.found_painting import FoundLine, Looks, Pieces, height, paint_found
from secretariat.ui.theme import set_look

MOST_HITS: Final = 12
MOST_BESIDE_PASSAGES: Final = 6
"""How many commands and records are listed; fewer when passages stand below them."""

LEAST_LETTERS: Final = 2
"""So many letters are typed before passages are looked for: one letter begins every other word."""

WIDEST: Final = 640
"""Pixels; as wide as the list grows beyond the field, where the window has room."""

_HIT: Final = Qt.ItemDataRole.UserRole
_IS_HEADING: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be opened or done. `haystack` is what is searched, in small letters.

    A passage has the words around what was looked for in `context`, and its year in `aside`.
    """

    title: str
    detail: str
    icon: str
    haystack: str
    do: Callable[[], None]
    aside: str = ""
    context: Pieces = ()


def searchable(text: str) -> str:
    """Return a text as it is searched: composed, in small letters."""
    return unicodedata.normalize("NFC", text).casefold()


def matching(hits: Sequence[Hit], typed: str) -> list[Hit]:
    """Return the hits that hold every word typed, those that begin with it first, at most `MOST_HITS`."""
    words = searchable(typed).split()
    found = [hit for hit in hits if all(word in hit.haystack for word in words)]
    found.sort(key=lambda hit: not searchable(hit.title).startswith(" ".join(words)))
    return found[:MOST_HITS]


class SearchField(QLineEdit):
    """The field and the list that drops from it. `source` is asked for everything there is when a search begins."""

    passages_wanted = Signal(str)
    """What is typed, to be looked for in the texts; `show_passages` answers."""
    everything_wanted = Signal(str)
    """What is typed, to be looked for on the page of the search."""

    def __init__(self, source: Callable[[], Sequence[Hit]], parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._all: Sequence[Hit] = ()
        self._found: list[Hit] = []
        self._passages: tuple[Hit, ...] = ()
        self.searches_texts = False
        """True while there are texts to be searched: a database is open."""
        set_look(self, "search")
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search or do …   Ctrl+K"))
        self.setAccessibleName(self.tr("Search or do"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._list = HitList(self.window())
        self._list.list.itemClicked.connect(lambda item: self._do(self._list.hit_of(item)))
        self.textEdited.connect(self._on_text_edited)
        self.installEventFilter(self)

    def begin(self) -> None:
        """Put the cursor here and show what can be done."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._all = self._source()
        self._on_text_edited(self.text())

    def hits(self) -> tuple[str, ...]:
        """Return the titles of the commands and records shown in the list."""
        return tuple(hit.title for hit in self._found) if self._list.isVisible() else ()

    def passages(self) -> tuple[str, ...]:
        """Return the titles of the passages shown in the list."""
        return tuple(hit.title for hit in self._passages) if self._list.isVisible() else ()

    def show_passages(self, typed: str, passages: Sequence[Hit]) -> None:
        """List passages that were found for `typed`, unless something else is typed by now or the list is gone."""
        if self._list.isVisible() and typed == self.text() and tuple(passages) != self._passages:
            self._passages = tuple(passages)
            self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._all = self._source()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._list.isVisible():
                self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._list.isVisible() and self._list.current is not None:
                self._do(self._list.current)
            case Qt.Key.Key_Escape if self._list.isVisible() or self.text():
                self.clear()
                self._list.hide()
            case _:
                return False
        return True

    def _on_text_edited(self, typed: str) -> None:
        self._found = matching(self._all, typed)
        self._passages = ()
        self._show()
        if self.searches_texts and len(typed.strip()) >= LEAST_LETTERS:
            self.passages_wanted.emit(typed)

    def _show(self) -> None:
        typed = self.text().strip()
        if self._passages:
            self._found = self._found[:MOST_BESIDE_PASSAGES]
        self._list.show_hits(self._found, self._passages, self._everything(typed))
        width = max(self.width(), min(WIDEST, self.window().width() - 32))
        left = self.mapTo(self.window(), QPoint((self.width() - width) // 2, self.height() + 4))
        self._list.show_at(QPoint(max(8, left.x()), left.y()), width)

    def _everything(self, typed: str) -> Hit | None:
        """Return the last entry, which opens the page of the search."""
        if not typed or not self.searches_texts:
            return None
        words = self.tr("Search everything for “{words}”").format(words=typed)
        return Hit(words, "", "text-search", "", lambda: self.everything_wanted.emit(typed))

    def _do(self, hit: Hit | None) -> None:
        if hit is None:
            return
        self.clear()
        self._list.hide()
        self.clearFocus()
        hit.do()


class HitList(QFrame):
    """The list under the field, over everything else in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_look(self, "popup")
        self.setObjectName("hits")
        self._is_moved = False
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(18, 18))
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list)
        self.hide()

    @property
    def current(self) -> Hit | None:
        """What is chosen; None while nothing can be."""
        return self.hit_of(self.list.currentItem())

    def hit_of(self, item: QListWidgetItem | None) -> Hit | None:
        """Return what a row stands for, None for a heading."""
        hit = item.data(_HIT) if item is not None else None
        return hit if isinstance(hit, Hit) else None

    def show_hits(self, hits: Sequence[Hit], passages: Sequence[Hit], everything: Hit | None) -> None:
        """Fill the list; the first entry is chosen, or the one the arrows went to while it is still there."""
        before = self.current if self._is_moved else None
        self.list.clear()
        if not hits and not passages:
            self._add_words(self.tr("Nothing is called that."), is_heading=False)
        for hit in hits:
            self._add(hit)
        if passages:
            self._add_words(self.tr("In the texts"), is_heading=True)
        for hit in (*passages, *((everything,) if everything is not None else ())):
            self._add(hit)
        shown = [self.hit_of(self.list.item(row)) for row in range(self.list.count())]
        first = next((row for row, hit in enumerate(shown) if hit is not None), -1)
        kept = next((row for row, hit in enumerate(shown) if before is not None and _is_same(hit, before)), -1)
        self._is_moved = kept >= 0
        self.list.setCurrentRow(kept if kept >= 0 else first)

    def step(self, by: int) -> None:
        """Choose the next entry, or the one before, around the end."""
        rows = [row for row in range(self.list.count()) if self.hit_of(self.list.item(row)) is not None]
        if rows:
            now = self.list.currentRow()
            place = rows.index(now) + by if now in rows else 0
            self.list.setCurrentRow(rows[place % len(rows)])
            self._is_moved = True

    def show_at(self, corner: QPoint, width: int) -> None:
        """Show the list at a place in the window, as high as it needs and the window has room for."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        room = self.window().height() - corner.y() - 8
        self.setGeometry(corner.x(), corner.y(), width, min(rows + 20, room))
        self.raise_()
        self.show()

    def _add(self, hit: Hit) -> None:
        told = "  ".join(part for part in (hit.title, hit.detail, hit.aside) if part)
        item = QListWidgetItem(told)
        item.setData(_HIT, hit)
        words = "".join(words for words, _ in hit.context)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{told}\n{words}" if words else told)
        self.list.addItem(item)

    def _add_words(self, words: str, *, is_heading: bool) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_IS_HEADING, is_heading)
        self.list.addItem(item)


class _HitDelegate(QStyledItemDelegate):
    """Draws an entry of the list: one line, and for a passage the words around what was looked for."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            self._paint_words(painter, option, index)
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        line = FoundLine(hit.title, hit.detail, hit.icon, hit.aside, hit.context)
        paint_found(painter, option.rect, line, Looks(option.font, bool(hit.context), is_chosen, is_under))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hit = index.data(_HIT)
        return QSize(0, height(option.font, int(isinstance(hit, Hit) and bool(hit.context))))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        font = QFont(option.font)
        area = option.rect.adjusted(12, 0, -12, 0)
        if index.data(_IS_HEADING):
            font.setWeight(QFont.Weight.DemiBold)
        if index.data(_IS_HEADING) and index.row() > 0:
            painter.setPen(theme.colour("rule"))
            painter.drawLine(option.rect.left(), option.rect.top() + 2, option.rect.right(), option.rect.top() + 2)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


def _is_same(one: Hit | None, other: Hit) -> bool:
    return one is not None and (one.title, one.detail, one.context) == (other.title, other.detail, other.context)

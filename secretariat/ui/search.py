"""The field at the top: search and commands in one; type "helhedsplaner" or "new hearing" and press Enter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.theme import set_look

MOST_HITS = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be opened or done. `haystack` is what is searched, in small letters."""

    title: str
    detail: str
    icon: str
    haystack: str
    do: Callable[[], None]


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

    def __init__(self, source: Callable[[], Sequence[Hit]], parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._all: Sequence[Hit] = ()
        self._found: list[Hit] = []
        set_look(self, "search")
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search or do …   Ctrl+K"))
        self.setAccessibleName(self.tr("Search or do"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._list = HitList(self.window())
        self._list.list.itemClicked.connect(lambda item: self._do(self._list.list.row(item)))
        self.textEdited.connect(self._on_text_edited)
        self.installEventFilter(self)

    def begin(self) -> None:
        """Put the cursor here and show what can be done."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._all = self._source()
        self._on_text_edited(self.text())

    def hits(self) -> tuple[str, ...]:
        """Return the titles shown in the list."""
        return tuple(hit.title for hit in self._found) if self._list.isVisible() else ()

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
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._found:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.list.setCurrentRow((self._list.list.currentRow() + step) % len(self._found))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._list.isVisible() and self._found:
                self._do(max(0, self._list.list.currentRow()))
            case Qt.Key.Key_Escape if self._list.isVisible() or self.text():
                self.clear()
                self._list.hide()
            case _:
                return False
        return True

    def _on_text_edited(self, typed: str) -> None:
        self._found = matching(self._all, typed)
        self._list.show_hits(self._found, self.tr("Nothing is called that."))
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        self._list.show_at(corner, self.width())

    def _do(self, row: int) -> None:
        hit = self._found[row] if row < len(self._found) else None
        self.clear()
        self._list.hide()
        self.clearFocus()
        if hit:
            hit.do()


class HitList(QFrame):
    """The list under the field, over everything else in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_look(self, "popup")
        self.setObjectName("hits")
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(18, 18))
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], nothing: str) -> None:
        """Fill the list, the first hit chosen."""
        self.list.clear()
        for hit in hits:
            words = f"{hit.title}   {hit.detail}" if hit.detail else hit.title
            self.list.addItem(QListWidgetItem(icon(hit.icon, role="muted"), words))
        if not hits:
            item = QListWidgetItem(nothing)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def show_at(self, corner: QPoint, width: int) -> None:
        """Show the list at a place in the window, as high as it needs."""
        rows = self.list.count()
        height = rows * self.list.sizeHintForRow(0) + 20
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.raise_()
        self.show()

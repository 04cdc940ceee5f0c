"""The outline beside the text: its headings, to go to and to move whole sections by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from secretariat.domain.text import Heading, Text, plain, sections
from secretariat.ui.editing.painting import MARK_DRAWING
from secretariat.ui.icons import icon

_INDENT = "    "
_MOST_INDENTS = 3
"""Deeper headings stand under each other: a narrow outline has no room for their words otherwise."""
MARK_PIXELS = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading of the text: the index of its block, its level, its words, and the key of the section it opens."""

    block: int
    level: int
    words: str
    key: str = ""


def entries(text: Text) -> tuple[Entry, ...]:
    """Return the headings of a text."""
    return tuple(
        Entry(
            index,
            block.level,
            plain(block).replace("\n", " ").replace("\ufffc", "").strip(),
            block.section.key if block.section else "",
        )
        for index, block in enumerate(text.blocks)
        if isinstance(block, Heading)
    )


def section_moved(text: Text, index: int, *, by: int) -> Text | None:
    """Return the text with the section that holds block `index` moved by `by` sections; None when it cannot go there.

    What stands before the first heading stays first.
    """
    spans = sections(text)
    place = next((n for n, span in enumerate(spans) if span.start <= index < span.end), None)
    if place is None or spans[place].heading is None:
        return None
    first = 0 if spans[0].heading is not None else 1
    target = min(max(place + by, first), len(spans) - 1)
    if target == place:
        return None
    order = list(spans)
    order.insert(target, order.pop(place))
    return Text(tuple(block for span in order for block in text.blocks[span.start : span.end]))


def section_removed(text: Text, index: int) -> Text | None:
    """Return the text without the section that holds block `index`; None when that block stands in none."""
    span = next((span for span in sections(text) if span.start <= index < span.end), None)
    if span is None or span.heading is None:
        return None
    return Text(text.blocks[: span.start] + text.blocks[span.end :])


def _look(entry: Entry) -> tuple[int, str, str]:
    return entry.level, entry.words, entry.key


class Outline(QListWidget):
    """Follows the cursor, goes where it is clicked, moves sections by dragging or Alt+Up and Alt+Down."""

    heading_chosen = Signal(int)
    """Which of the headings was clicked, from 0. Its block may be another by now: the outline follows the text late."""
    section_moved = Signal(int, int)
    """Which of the headings opens a section, and by how many sections it goes down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setStyleSheet("#outline { background: transparent; border: none; }")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(MARK_PIXELS, MARK_PIXELS))
        self._entries: tuple[Entry, ...] = ()
        self._marks: Mapping[str, str] = {}
        self._locked = False
        self.itemClicked.connect(self._on_item_chosen)
        self.itemActivated.connect(self._on_item_chosen)

    def show_headings(self, shown: tuple[Entry, ...]) -> None:
        """Show the headings of the text."""
        if shown == self._entries:
            return
        same_look = [_look(entry) for entry in shown] == [_look(entry) for entry in self._entries]
        self._entries = shown
        if not same_look:
            self._fill()

    def show_marks(self, marks: Mapping[str, str]) -> None:
        """Show a drawing, and a word for the pointer and for readers, at some sections by their keys."""
        if marks != self._marks:
            self._marks = dict(marks)
            self._fill()

    def _fill(self) -> None:
        row = self.currentRow()
        self.clear()
        for entry in self._entries:
            words = entry.words or self.tr("(no heading)")
            item = QListWidgetItem(_INDENT * min(entry.level - 1, _MOST_INDENTS) + words, self)
            if mark := self._marks.get(entry.key, ""):
                item.setIcon(icon(MARK_DRAWING, role="warning"))
                words = self.tr("{heading}: {mark}").format(heading=words, mark=mark)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            if entry.level == 1:
                font = item.font()
                font.setWeight(font.Weight.DemiBold)
                item.setFont(font)
        self.setCurrentRow(min(row, self.count() - 1))

    def follow(self, block: int) -> None:
        """Choose the heading that block `block` stands under."""
        rows = [row for row, entry in enumerate(self._entries) if entry.block <= block]
        self.setCurrentRow(rows[-1] if rows else -1)

    def set_read_only(self, locked: bool) -> None:
        """Let sections stay where they are."""
        self._locked = locked
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if locked else mode.InternalMove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the chosen section."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._ask_to_move(self.currentRow(), steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_item_chosen()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged section before the one it is dropped on."""
        target = self.indexAt(event.position().toPoint())
        row, end = self.currentRow(), target.row() if target.isValid() else self.count()
        if target.isValid() and self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
            end += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if row >= 0:
            by = self._section(end) - self._section(row + 1)
            self._ask_to_move(row, by + 1 if by < 0 else by)

    def _section(self, row: int) -> int:
        """Return how many sections begin above row `row`."""
        return sum(entry.level == 1 for entry in self._entries[:row])

    def _ask_to_move(self, row: int, by: int) -> None:
        if not self._locked and by and 0 <= row < len(self._entries):
            self.section_moved.emit(row, by)

    def _on_item_chosen(self, _item: QListWidgetItem | QModelIndex | None = None) -> None:
        if 0 <= self.currentRow() < len(self._entries):
            self.heading_chosen.emit(self.currentRow())

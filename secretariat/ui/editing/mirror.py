"""The text as the document on screen holds it, kept up to date line by line: a keystroke converts one line only."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from secretariat.domain.text import OBJECT, Block, Table, Text, inlines_of, list_numbers, plain
from secretariat.ui.editing import formats, reading


class _Stale:
    """Stands for a line that changed since it was last read."""


_STALE = _Stale()


class Mirror(QObject):
    """Reads a document and keeps what it read. Lines are counted from 0 as Qt counts them, blocks as `Text` does."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._lines: list[Block | _Stale | None] = []
        self._notes: list[int] = []
        self._words: list[int] = []
        self._low, self._high = 0, -1
        self._text: Text | None = None
        self._first_lines: list[int] | None = None
        self._note_ends: list[int] | None = None
        self._numbers: tuple[int | None, ...] | None = None
        self.read_anew()
        # A document without a layout does not tell what changes in it.
        document.documentLayout()
        document.contentsChange.connect(self._on_contents_changed)

    def read_anew(self) -> None:
        """Forget what was read."""
        count = self._document.blockCount()
        self._lines = [_STALE] * count
        self._notes = [0] * count
        self._words = [0] * count
        self._low, self._high = 0, count - 1
        self._forget()

    def _forget(self) -> None:
        self._text = self._first_lines = self._note_ends = self._numbers = None

    def _on_contents_changed(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        count = document.blockCount()
        end = min(position + added, document.characterCount() - 1)
        # One line more on both sides: what a table's caption is depends on its neighbour.
        first = max(document.findBlock(position).blockNumber() - 1, 0)
        last = min(document.findBlock(end).blockNumber() + 1, count - 1)
        grown = count - len(self._lines)
        old_last = last - grown
        if old_last < first - 1 or old_last >= len(self._lines):
            self.read_anew()
            return
        self._replace(first, old_last, last)
        self._low = min(self._low, first)
        self._high = self._high + grown if self._high > old_last else last
        self._forget()

    def _replace(self, first: int, old_last: int, last: int) -> None:
        fresh = last - first + 1
        self._lines[first : old_last + 1] = [_STALE] * fresh
        self._notes[first : old_last + 1] = [0] * fresh
        self._words[first : old_last + 1] = [0] * fresh

    def text(self) -> Text:
        """Return the text in canonical form; the same object until something changes."""
        if self._text is None:
            self._refresh()
            self._text = Text(tuple(filter(None, self._lines)))  # type: ignore[arg-type]  # nothing is stale any more
        return self._text

    def _refresh(self) -> None:
        number = self._low
        while number <= self._high:
            if self._lines[number] is _STALE:
                number = self._read(number)
            number += 1
        self._low, self._high = len(self._lines), -1

    def _read(self, number: int) -> int:
        """Read the block that line `number` belongs to; return the number of its last line."""
        line = self._document.findBlockByNumber(number)
        table = reading.table_at(line)
        if table is None and not reading.is_caption(line):
            self._keep(number, reading.read_block(line))
            return number
        table = table or reading.table_at(line.next())
        assert table is not None  # noqa: S101  # a caption stands above a table
        first = self._document.findBlock(table.firstPosition())
        caption = first.previous() if reading.is_caption(first.previous()) else None
        return self._keep_table(reading.read_table(table, caption), caption, first, table.lastPosition())

    def _keep(self, number: int, block: Block | None) -> None:
        self._lines[number] = block
        self._notes[number] = 0 if block is None else sum(map(reading.count_notes, inlines_of(block)))
        self._words[number] = 0 if block is None else len(plain(block).replace(OBJECT, "").split())

    def _keep_table(self, table: Table, caption: QTextBlock | None, first: QTextBlock, end: int) -> int:
        start = (caption or first).blockNumber()
        last = self._document.findBlock(end).blockNumber()
        for number, inlines in enumerate(list(inlines_of(table))[0 if caption is not None else 1 :], start=start):
            self._lines[number] = None
            self._notes[number] = reading.count_notes(inlines)
            self._words[number] = len(plain(inlines).replace(OBJECT, "").split())
        self._lines[start] = table
        return last

    def words(self) -> int:
        """Return how many words the text has, footnotes left out."""
        self.text()
        return sum(self._words)

    def note_count(self) -> int:
        """Return how many footnotes the text has."""
        self.text()
        return sum(self._notes)

    def known_note_count(self) -> int:
        """Return how many footnotes the lines read so far have; safe to ask while the document lays itself out."""
        return sum(self._notes)

    def first_lines(self) -> list[int]:
        """Return the first line of every block."""
        self.text()
        if self._first_lines is None:
            self._first_lines = [number for number, block in enumerate(self._lines) if block is not None]
        return self._first_lines

    def block_index(self, line: int) -> int:
        """Return the block that a line belongs to (the one before it, for a filler); -1 before the first."""
        return bisect_right(self.first_lines(), line) - 1

    def list_number(self, line: int) -> int | None:
        """Return the number before a numbered list item."""
        if self._numbers is None:
            self._numbers = list_numbers(self.text().blocks)
        index = self.block_index(line)
        return self._numbers[index] if index >= 0 else None

    def note_number(self, position: int) -> int:
        """Return the number, from 1, of the footnote mark at a place in the document."""
        self.text()
        if self._note_ends is None:
            self._note_ends = list(accumulate(self._notes, initial=0))
        line = self._document.findBlock(position)
        return self._note_ends[line.blockNumber()] + _marks_before(line, position) + 1

    def note_positions(self) -> list[int]:
        """Return where the footnote marks stand, in the order of their numbers."""
        self.text()
        found: list[int] = []
        for number, count in enumerate(self._notes):
            if count:
                found += note_places(self._document.findBlockByNumber(number))
        return found


def note_places(line: QTextBlock) -> list[int]:
    """Return where the footnote marks of a line stand in the document."""
    found: list[int] = []
    for fragment in reading.fragments(line):
        if fragment.charFormat().objectType() == formats.NOTE_OBJECT:
            found += range(fragment.position(), fragment.position() + fragment.length())
    return found


def _marks_before(line: QTextBlock, position: int) -> int:
    return sum(place < position for place in note_places(line))

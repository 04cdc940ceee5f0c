"""Finds words in the text and in its footnotes, and puts others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from secretariat.domain.text import NoteMark, Run, canonical_inlines, plain
from secretariat.ui.editing import formats
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.offsets import LINE_SEPARATOR, to_qt
from secretariat.ui.editing.steps import one_step
from secretariat.ui.editing.writing import held

KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: half-open, in the document's places; inside a note, in its characters.

    `position` is where the hit (or the mark of its note) stands in the document.
    """

    position: int
    end: int
    note: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    words: str
    case: bool = False
    whole: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Return the words as a pattern; a space finds a fixed space as well."""
        body = re.escape(self.words).replace("\\ ", "[ \u00a0]").replace("\u00a0", "[ \u00a0]", 0)
        return re.compile(rf"(?<!\w){body}(?!\w)" if self.whole else body, 0 if self.case else re.IGNORECASE)


def find(document: QTextDocument, mirror: Mirror, wanted: Wanted) -> list[Hit]:
    """Return every place where the words stand, in reading order; a note counts where its mark stands."""
    if not wanted.words:
        return []
    pattern = wanted.pattern()
    hits = list(_in_lines(document, pattern))
    for position in mirror.note_positions():
        words = plain(note_at(document, position).note)
        hits += [Hit(position, position + 1, match.span()) for match in pattern.finditer(words)]
    return sorted(hits, key=lambda hit: (hit.position, hit.note or (0, 0)))


def _in_lines(document: QTextDocument, pattern: re.Pattern[str]) -> Iterator[Hit]:
    line = document.firstBlock()
    while line.isValid():
        words = line.text().replace(LINE_SEPARATOR, "\n")
        for match in pattern.finditer(words):
            start, end = (line.position() + to_qt(words, offset) for offset in match.span())
            if end > start:
                yield Hit(start, end)
        line = line.next()


def note_at(document: QTextDocument, position: int) -> NoteMark:
    """Return the note whose mark stands at a place."""
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    return formats.note_of(cursor.charFormat())


def set_note(document: QTextDocument, position: int, mark: NoteMark) -> None:
    """Give the mark at a place another note."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + 1, KEEP)
    cursor.setCharFormat(formats.note_format(mark))


def replace(document: QTextDocument, hits: list[Hit], words: str) -> None:
    """Put `words` where the hits are, in one step; they look like the first character they replace, and
    are bound to no fact.
    """
    cursor = QTextCursor(document)
    with one_step(cursor):
        for hit in reversed(hits):
            if hit.note is not None:
                mark = note_at(document, hit.position)
                set_note(document, hit.position, NoteMark(_exchanged(mark.note, hit.note, words)))
                continue
            cursor.setPosition(hit.position + 1)
            look = cursor.charFormat()
            look.clearProperty(formats.FIELD)
            cursor.setPosition(hit.position)
            cursor.setPosition(hit.end, KEEP)
            if look.objectType() == formats.NOTE_OBJECT:
                look = formats.plain_format()
            cursor.insertText(held(words), look)


def _exchanged(runs: tuple[Run, ...], span: tuple[int, int], words: str) -> tuple[Run, ...]:
    """Return runs with the characters of `span` exchanged."""
    made: list[Run] = []
    passed, is_written = 0, False
    for piece in runs:
        start, end = (min(max(place - passed, 0), len(piece.text)) for place in span)
        takes = not is_written and passed + len(piece.text) > span[0]
        text = piece.text[:start] + (words if takes else "") + piece.text[end:]
        is_written |= takes
        passed += len(piece.text)
        made.append(piece if text == piece.text else Run(text, piece.emphasis, piece.link))
    return tuple(piece for piece in canonical_inlines(tuple(made)) if isinstance(piece, Run))

"""Fields on the page: which one stands where, how they grow with a selection, end where typing goes on, and follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from secretariat.domain.documents.fields import Fact, followed, followed_note
from secretariat.domain.text import NoteMark, Run
from secretariat.ui.editing import formats, reading
from secretariat.ui.editing.finding_words import set_note
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.offsets import LINE_SEPARATOR
from secretariat.ui.editing.steps import one_step
from secretariat.ui.editing.writing import write_inlines

KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field where it stands in the document: half-open, in the document's places."""

    start: int
    end: int
    run: Run


def fields_in(line: QTextBlock) -> list[FieldPlace]:
    """Return the fields of a line, from left to right."""
    found: list[FieldPlace] = []
    for fragment in reading.fragments(line):
        address = reading.field_in(fragment)
        if address is None:
            continue
        look, words = fragment.charFormat(), fragment.text().replace(LINE_SEPARATOR, "\n")
        made = Run(words, formats.emphasis_of(look), formats.link_of(look), address)
        found.append(FieldPlace(fragment.position(), fragment.position() + fragment.length(), made))
    return found


def field_at(document: QTextDocument, position: int) -> FieldPlace | None:
    """Return the field whose words a place in the document lies in or beside."""
    return next((f for f in fields_in(document.findBlock(position)) if f.start <= position <= f.end), None)


def with_whole_fields(cursor: QTextCursor) -> QTextCursor:
    """Return the selection with the fields it begins or ends in taken whole: half a field has no look of its own."""
    made = QTextCursor(cursor)
    if not cursor.hasSelection() or cursor.hasComplexSelection():
        return made
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    first = next((f.start for f in fields_in(document.findBlock(start)) if f.start < start < f.end), start)
    last = next((f.end for f in fields_in(document.findBlock(end)) if f.start < end < f.end), end)
    made.setPosition(first)
    made.setPosition(last, KEEP)
    return made


def leave(cursor: QTextCursor) -> bool:
    """Let what is typed next be no part of the field beside the cursor; inside one it is. True when that changed it."""
    look = cursor.charFormat()
    if not look.hasProperty(formats.FIELD) or cursor.hasSelection() or _is_inside(cursor):
        return False
    look.clearProperty(formats.FIELD)
    cursor.setCharFormat(look)
    return True


def chosen_field(cursor: QTextCursor) -> FieldPlace | None:
    """Return the field that a selection begins in, None when there is no selection or it begins in none."""
    start = cursor.selectionStart()
    found = fields_in(cursor.document().findBlock(start)) if cursor.hasSelection() else []
    return next((field for field in found if field.start <= start < field.end), None)


def release(document: QTextDocument, field: FieldPlace) -> None:
    """Let a field be plain words that look as it did."""
    cursor = QTextCursor(document)
    cursor.setPosition(field.start)
    cursor.setPosition(field.end, KEEP)
    cursor.setCharFormat(formats.run_format(replace(field.run, field=None)))


def _is_inside(cursor: QTextCursor) -> bool:
    if cursor.atBlockStart() or cursor.atBlockEnd():
        return False
    ahead = QTextCursor(cursor)
    ahead.setPosition(cursor.position() + 1)
    return ahead.charFormat().stringProperty(formats.FIELD) == cursor.charFormat().stringProperty(formats.FIELD)


def follow(document: QTextDocument, mirror: Mirror, words: Mapping[str, str]) -> None:
    """Let every field of `words` (by address) say them; those in tables and footnotes too."""
    facts = {address: Fact(told) for address, told in words.items()}
    old = mirror.text()
    new = followed(old, facts)
    if new is old:
        return
    lines = [*mirror.first_lines(), document.blockCount()]
    changed = [n for n, (was, now) in enumerate(zip(old.blocks, new.blocks, strict=True)) if was is not now]
    with one_step(QTextCursor(document)):
        for index in changed:
            for number in range(lines[index], lines[index + 1]):
                _follow_line(document.findBlockByNumber(number), facts)


def _marks(line: QTextBlock) -> list[tuple[int, NoteMark]]:
    """Return the footnotes of a line with their places."""
    return [
        (place, formats.note_of(fragment.charFormat()))
        for fragment in reading.fragments(line)
        if fragment.charFormat().objectType() == formats.NOTE_OBJECT
        for place in range(fragment.position(), fragment.position() + fragment.length())
    ]


def _follow_line(line: QTextBlock, facts: Mapping[str, Fact | None]) -> None:
    """Change a line from its end, so that no place moves before its turn."""
    document = line.document()
    for position, mark in reversed(_marks(line)):
        made = followed_note(mark, facts)
        if made is not mark:
            set_note(document, position, made)
    for field in reversed(fields_in(line)):
        fact = facts.get(field.run.field or "")
        if fact is not None and fact.words not in {"", field.run.text}:
            cursor = QTextCursor(document)
            cursor.setPosition(field.start)
            cursor.setPosition(field.end, KEEP)
            cursor.removeSelectedText()
            write_inlines(cursor, (replace(field.run, text=fact.words),))

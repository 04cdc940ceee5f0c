"""Finds the places that findings point at in the document, and marks them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPalette, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from secretariat.domain.problems import Finding, Place, Severity
from secretariat.ui import theme
from secretariat.ui.editing import reading
from secretariat.ui.editing.mirror import Mirror
from secretariat.ui.editing.offsets import LINE_SEPARATOR, to_qt
from secretariat.ui.editing.page import TextPage

KEEP = QTextCursor.MoveMode.KeepAnchor
MOST_MARKS = 500
"""Marks shown at a time; more would slow the page down and tell nobody more."""


def cursor_at(mirror: Mirror, document: QTextDocument, place: Place) -> QTextCursor | None:
    """Return a cursor with the words of a place selected; the mark, for a place in a note. None when it is gone."""
    if place.note is not None:
        return _mark(mirror, document, place.note)
    lines = mirror.first_lines()
    if place.block is None or not 0 <= place.block < len(lines):
        return None
    line = document.findBlockByNumber(lines[place.block])
    if place.cell is None:
        return _select(line, place.start, place.end)
    return _in_cell(line, place)


def _mark(mirror: Mirror, document: QTextDocument, note: int) -> QTextCursor | None:
    positions = mirror.note_positions()
    if not 0 < note <= len(positions):
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(positions[note - 1])
    cursor.setPosition(positions[note - 1] + 1, KEEP)
    return cursor


def _in_cell(line: QTextBlock, place: Place) -> QTextCursor | None:
    table = reading.table_at(line) or reading.table_at(line.next())
    if table is None or place.cell is None:
        return None
    row, column = place.cell
    if row >= table.rows() or column >= table.columns():
        return None
    passed = 0
    found = reading.cell_blocks(table, row, column)
    for paragraph in found:
        length = len(paragraph.text())
        if place.start <= passed + length or paragraph == found[-1]:
            return _select(paragraph, place.start - passed, place.end - passed)
        passed += length + 1
    return None


def _select(line: QTextBlock, start: int, end: int) -> QTextCursor:
    words = line.text().replace(LINE_SEPARATOR, "\n")
    cursor = QTextCursor(line)
    cursor.setPosition(line.position() + to_qt(words, max(start, 0)))
    cursor.setPosition(line.position() + to_qt(words, max(end, start, 0)), KEEP)
    return cursor


def select(field: QTextEdit, start: int, end: int) -> None:
    """Select the characters of a field of one paragraph."""
    field.setTextCursor(_select(field.document().firstBlock(), start, end))


@dataclass(frozen=True, slots=True)
class _Marked:
    finding: Finding
    cursor: QTextCursor


class Marks:
    """The marks on the page: findings underlined, places found tinted. They follow the words they are on."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self._findings: list[_Marked] = []
        self._found: list[tuple[int, int]] = []
        self.words: Callable[[Finding], str] = lambda _finding: ""
        page.tooltip_at = self.words_at

    def clear(self) -> None:
        """Take every mark away."""
        self._findings, self._found = [], []
        self.show()

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark the findings of the text."""
        in_text = [finding for finding in findings if finding.place.part == "text"][:MOST_MARKS]
        mirror, document = self._page.mirror, self._page.document()
        placed = ((finding, cursor_at(mirror, document, finding.place)) for finding in in_text)
        self._findings = [_Marked(finding, cursor) for finding, cursor in placed if cursor is not None]
        self.show()

    def set_found(self, found: list[tuple[int, int]]) -> None:
        """Mark the places found, given by where they begin and end in the document."""
        if found[:MOST_MARKS] != self._found:
            self._found = found[:MOST_MARKS]
            self.show()

    def words_at(self, position: int) -> str:
        """Return what the findings at a place in the document say."""
        hit = [m for m in self._findings if m.cursor.selectionStart() <= position <= m.cursor.selectionEnd()]
        return "\n".join(filter(None, (self.words(marked.finding) for marked in hit)))

    def show(self) -> None:
        """Draw the marks in the colours of the theme."""
        made = [self._tint(start, end) for start, end in self._found]
        made += [self._underline(marked) for marked in self._findings if marked.cursor.hasSelection()]
        self._page.setExtraSelections(made)

    def _underline(self, marked: _Marked) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme.colour("error" if marked.finding.severity is Severity.ERROR else "warning"))
        return _extra(marked.cursor, look)

    def _tint(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, KEEP)
        look = QTextCharFormat()
        look.setBackground(theme.colour("warning_soft"))
        look.setForeground(self._page.palette().color(QPalette.ColorRole.Text))
        return _extra(cursor, look)


def _extra(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made

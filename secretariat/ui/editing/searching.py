"""Carries the find bar's wishes out on the page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from secretariat.ui.editing import finding_words
from secretariat.ui.editing.find_bar import FindBar
from secretariat.ui.editing.finding_words import Hit
from secretariat.ui.editing.page import TextPage
from secretariat.ui.editing.places import Marks

KEEP = QTextCursor.MoveMode.KeepAnchor


class Searching(QObject):
    """Knows what is found and which of it is chosen."""

    def __init__(self, page: TextPage, bar: FindBar, marks: Marks) -> None:
        super().__init__(page)
        self._page = page
        self._bar = bar
        self._marks = marks
        self._hits: list[Hit] = []
        self._current = -1
        bar.wanted_changed.connect(self._on_wanted_changed)
        bar.next_asked.connect(lambda: self.step(1))
        bar.previous_asked.connect(lambda: self.step(-1))
        bar.replace_asked.connect(self._on_replace_asked)
        bar.replace_all_asked.connect(self._on_replace_all_asked)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Show the bar; words selected on one line are looked for."""
        cursor = self._page.textCursor()
        chosen = cursor.selectedText().replace("\ufffc", "").strip()
        self._bar.show()
        if chosen and "\u2029" not in chosen:
            self._bar.words.setText(chosen)
        self._bar.words.setFocus()
        self._bar.words.selectAll()
        self._on_wanted_changed()

    def close(self) -> None:
        """Hide the bar and go back to the text."""
        self._bar.hide()
        self._marks.set_found([])
        self._page.setFocus()

    def follow(self) -> None:
        """Look again after the text changed."""
        if not self._bar.isHidden():
            self._look()
            self._show()

    def _look(self) -> None:
        self._hits = finding_words.find(self._page.document(), self._page.mirror, self._bar.wanted())
        start, end = self._page.textCursor().selectionStart(), self._page.textCursor().selectionEnd()
        chosen = [n for n, hit in enumerate(self._hits) if (hit.position, hit.end) == (start, end)]
        self._current = self._current if self._current in chosen else chosen[0] if chosen else -1

    def _show(self) -> None:
        self._marks.set_found([(hit.position, hit.end) for hit in self._hits])
        self._bar.show_count(self._current + 1, len(self._hits))

    def _on_wanted_changed(self) -> None:
        """Find as you type: the first place from where the selection begins."""
        self._look()
        if self._current < 0 and self._hits:
            start = self._page.textCursor().selectionStart()
            self._choose(next((n for n, hit in enumerate(self._hits) if hit.position >= start), 0))
        self._show()

    def step(self, by: int) -> None:
        """Go to the next (`by` 1) or the previous place (-1), round the end."""
        if self._bar.isHidden() and not self._bar.words.text():
            self.open()
            return
        self._look()
        if self._hits:
            self._choose(self._neighbour(by))
        self._show()

    def _neighbour(self, by: int) -> int:
        if self._current >= 0:
            return (self._current + by) % len(self._hits)
        start = self._page.textCursor().position()
        ahead = next((n for n, hit in enumerate(self._hits) if hit.position >= start), 0)
        return ahead if by > 0 else (ahead - 1) % len(self._hits)

    def _choose(self, number: int) -> None:
        self._current = number
        hit = self._hits[number]
        cursor = self._page.textCursor()
        cursor.setPosition(hit.position)
        cursor.setPosition(hit.end, KEEP)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()

    def _on_replace_asked(self) -> None:
        """Replace the chosen place and go to the next one."""
        if self._page.isReadOnly():
            return
        self._look()
        if self._current < 0:
            self.step(1)
            return
        words = self._bar.replacement.text()
        hit = self._hits[self._current]
        self._page.steps.part()
        finding_words.replace(self._page.document(), [hit], words)
        cursor = self._page.textCursor()
        cursor.setPosition(hit.position + 1 if hit.note else hit.position + len(words.encode("utf-16-le")) // 2)
        self._page.setTextCursor(cursor)
        self._current = -1
        self.step(1)

    def _on_replace_all_asked(self) -> None:
        if self._page.isReadOnly():
            return
        self._look()
        self._page.steps.part()
        finding_words.replace(self._page.document(), self._hits, self._bar.replacement.text())
        self._look()
        self._show()

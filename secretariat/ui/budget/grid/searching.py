"""Finds words in the table and replaces them; a large table is searched in slices so that typing never waits."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.budget.cell_entry import edit_text
from secretariat.domain.budget.editing import find_text
from secretariat.domain.budget.tables import unit_of
from secretariat.ui.budget.grid.grid_model import FIRST, GridModel
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.budget.grid.moving import Place
from secretariat.ui.budget.grid.steps import GridSteps
from secretariat.ui.editing.find_bar import FindBar

SLICE = 400
"""Rows that are searched before the window gets its turn: about 10 ms with ten columns."""


class GridSearch(QObject):
    """Carries the find bar's wishes out in the grid."""

    def __init__(
        self, model: GridModel, view: GridView, steps: GridSteps, bar: FindBar, go: Callable[[Place], None]
    ) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._steps = steps
        self._bar = bar
        self._go = go
        self._hits: list[Place] = []
        self._next = 0
        self._from: Place = (0, 0)
        self._has_chosen = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        bar.wanted_changed.connect(self._look)
        bar.next_asked.connect(lambda: self.step(1))
        bar.previous_asked.connect(lambda: self.step(-1))
        bar.replace_asked.connect(self._on_replace_asked)
        bar.replace_all_asked.connect(self._on_replace_all_asked)
        bar.closed.connect(self.close)

    def open(self, *, replaces: bool = False) -> None:
        """Show the bar; the keys go to what replaces when that is wanted and something is looked for already."""
        self._bar.show()
        self._from = (self._view.selecting.active[0], 0)
        field = self._bar.replacement if replaces and self._bar.words.text() else self._bar.words
        field.setFocus()
        field.selectAll()
        self._look()

    def close(self) -> None:
        """Hide the bar and go back to the grid."""
        self._timer.stop()
        self._bar.hide()
        self._show([])
        self._view.setFocus()

    def follow(self) -> None:
        """Look again after the table changed."""
        if not self._bar.isHidden():
            self._begin(chooses=False)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous place (-1), round the end."""
        if self._bar.isHidden():
            self.open()
            return
        if self._hits:
            here = self._view.selecting.active
            at = bisect_left(self._hits, here)
            if by > 0 and at < len(self._hits) and self._hits[at] == here:
                at += 1
            self._choose((at if by > 0 else at - 1) % len(self._hits))
            self._from = self._view.selecting.active

    def _look(self) -> None:
        self._begin(chooses=True)

    def _begin(self, *, chooses: bool) -> None:
        self._hits, self._next, self._has_chosen = [], 0, not chooses
        if self._bar.words.text():
            self._timer.start()
            self._on_turn()
        else:
            self._timer.stop()
            self._show([])

    def _on_turn(self) -> None:
        """Search the next slice, and show the first place from where the search began."""
        rows, first = self._model.draft.rows, self._next
        part = replace(self._model.draft, rows=rows[first : first + SLICE])
        wanted = self._bar.wanted()
        found = find_text(part, wanted.words, match_case=wanted.case)
        self._hits += [(row + first, column + FIRST) for row, column in found]
        self._next += SLICE
        if self._next >= len(rows):
            self._timer.stop()
        if not self._has_chosen and self._hits:
            ahead = bisect_left(self._hits, self._from)
            if ahead < len(self._hits) or not self._timer.isActive():
                self._has_chosen = True
                self._choose(ahead % len(self._hits))
        self._show(self._hits)

    def _choose(self, number: int) -> None:
        self._go(self._hits[number])
        self._show(self._hits)

    def _show(self, hits: list[Place]) -> None:
        self._view.found = frozenset(hits)
        self._view.viewport().update()
        here = self._view.selecting.active
        at = bisect_left(hits, here)
        is_there = at < len(hits) and hits[at] == here
        self._bar.show_count(at + 1 if is_there else 0, len(hits))

    def _on_replace_asked(self) -> None:
        """Replace in the chosen place and go to the next one."""
        here = self._view.selecting.active
        if here not in self._view.found:
            self.step(1)
            return
        wanted = self._bar.wanted()
        pattern = re.compile(re.escape(wanted.words), 0 if wanted.case else re.IGNORECASE)
        words = self._bar.replacement.text()
        self._steps.replace_at(*here, pattern.sub(lambda _: words, self._text(here)))
        self.step(1)

    def _text(self, place: Place) -> str:
        row, column = place
        told = self._model.column(column)
        if told is None:
            return self._model.words(row, column)
        return edit_text(self._model.cell(row, column), unit_of(self._model.draft, told))

    def _on_replace_all_asked(self) -> None:
        wanted = self._bar.wanted()
        if wanted.words:
            self._steps.replace_all(wanted.words, self._bar.replacement.text(), match_case=wanted.case)
            self._look()

"""Footnotes of a budget table: a new one gets the next mark, one that is removed takes its marks along."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import uuid4

from secretariat.domain.budget.tables import BudgetTableDraft, Cell, Column, Note, NoteKey, Row


def next_mark(notes: Collection[Note]) -> str:
    """Return the mark after the highest number among the footnotes; `1` for the first."""
    numbers = [int(note.mark) for note in notes if note.mark.isascii() and note.mark.isdigit()]
    return str(max(numbers, default=0) + 1)


def new_note(notes: Collection[Note], text: str = "") -> Note:
    """Return a footnote with a key of its own and the next mark."""
    return Note(NoteKey(uuid4().hex), next_mark(notes), text)


def without_marks(draft: BudgetTableDraft, gone: Collection[NoteKey]) -> BudgetTableDraft:
    """Return the table without the marks of footnotes: on its title, columns, labels and cells."""
    if not gone:
        return draft
    return replace(
        draft,
        title_notes=_left(draft.title_notes, gone),
        columns=tuple(_column(column, gone) for column in draft.columns),
        rows=tuple(_row(row, gone) for row in draft.rows),
    )


def _column(column: Column, gone: Collection[NoteKey]) -> Column:
    return replace(column, notes=_left(column.notes, gone)) if column.notes else column


def _row(row: Row, gone: Collection[NoteKey]) -> Row:
    if not row.notes and not any(cell.notes for cell in row.cells):
        return row
    return replace(row, notes=_left(row.notes, gone), cells=tuple(_cell(cell, gone) for cell in row.cells))


def _cell(cell: Cell, gone: Collection[NoteKey]) -> Cell:
    return replace(cell, notes=_left(cell.notes, gone)) if cell.notes else cell


def _left(notes: tuple[NoteKey, ...], gone: Collection[NoteKey]) -> tuple[NoteKey, ...]:
    return tuple(note for note in notes if note not in gone)

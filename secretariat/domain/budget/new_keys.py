"""Gives a table keys of its own: what was taken in from outside is named by its places, and so is every other table."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar
from uuid import uuid4

from secretariat.domain.budget.tables import BudgetTableDraft, Cell, Column, ColumnKey, NoteKey, Row, RowKey

KeyT = TypeVar("KeyT", RowKey, ColumnKey, NoteKey)


def with_new_keys(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Return the table with a new key for every row, column and footnote; all that refers to one follows it.

    A row's own key is the budget line it is until it is tied to another: two tables whose rows are named by their
    places (`r3`) must not be taken to tell of the same lines. What refers to nothing in the table is kept as it is.
    """
    rows = {row.key: RowKey(uuid4().hex) for row in draft.rows}
    columns = {column.key: ColumnKey(uuid4().hex) for column in draft.columns}
    notes = {note.key: NoteKey(uuid4().hex) for note in draft.notes}
    return replace(
        draft,
        rows=tuple(_row(row, rows, notes) for row in draft.rows),
        columns=tuple(_column(column, columns, notes) for column in draft.columns),
        notes=tuple(replace(note, key=notes[note.key]) for note in draft.notes),
        title_notes=_all(draft.title_notes, notes),
        accepted=tuple(
            replace(one, row=rows.get(one.row, one.row), column=columns.get(one.column, one.column))
            for one in draft.accepted
        ),
    )


def _all(keys: tuple[KeyT, ...], named: dict[KeyT, KeyT]) -> tuple[KeyT, ...]:
    return tuple(named.get(key, key) for key in keys)


def _row(row: Row, rows: dict[RowKey, RowKey], notes: dict[NoteKey, NoteKey]) -> Row:
    renamed = replace(row, key=rows[row.key])
    if row.terms or row.notes:
        terms = tuple(replace(term, row=rows.get(term.row, term.row)) for term in row.terms)
        renamed = replace(renamed, terms=terms, notes=_all(row.notes, notes))
    if notes and any(cell.notes for cell in row.cells):
        renamed = replace(renamed, cells=tuple(_cell(cell, notes) for cell in row.cells))
    return renamed


def _cell(cell: Cell, notes: dict[NoteKey, NoteKey]) -> Cell:
    return replace(cell, notes=_all(cell.notes, notes)) if cell.notes else cell


def _column(column: Column, columns: dict[ColumnKey, ColumnKey], notes: dict[NoteKey, NoteKey]) -> Column:
    return replace(column, key=columns[column.key], of=_all(column.of, columns), notes=_all(column.notes, notes))

"""Cells as a clerk types them and as the office writes them: Danish figures, `-`, `./.`, arithmetic."""

from __future__ import annotations

from secretariat.domain.budget.tables import BudgetTableDraft, Cell, Column, NoteKey, Unit
from secretariat.domain.committees import DocumentLanguage


def read_cell(typed: str, unit: Unit, *, notes: tuple[NoteKey, ...] = ()) -> Cell:
    """Return the cell that was typed: `3,5`, `3,5 mio.`, `1.234,5`, `12½`, `−5`, `(5)`, `- 6 000`, `-`, `./.`, empty.

    A unit in the text wins over `unit`. `=3,5+2*1,75` is worked out once (plus, minus, times, divided, brackets,
    percent; exact, rounded half up to what is kept) and stays in `Cell.typed` as the note of how the figure came about.
    What cannot be read, or could be read in two ways, is UNREAD with what was typed: never 0. `notes` are kept.
    """
    raise NotImplementedError


def entry_trouble(typed: str, unit: Unit) -> str:
    """Return the code of why a text is no cell (`not_an_amount`, `amount_ambiguous`, `amount_too_fine`,
    `division_by_zero`, `not_arithmetic`), empty when it is one.
    """
    raise NotImplementedError


def cell_text(cell: Cell, unit: Unit, decimals: int, language: DocumentLanguage = DocumentLanguage.DANISH) -> str:
    """Return what a cell shows: `46,5`, `-`, `./.`, nothing, or what was typed and could not be read.

    A figure is rounded half up to `decimals`; percentages carry no sign here, the heading does.
    """
    raise NotImplementedError


def edit_text(cell: Cell, unit: Unit) -> str:
    """Return what an editor of the cell begins with: every decimal that is kept, or the arithmetic as typed.

    `read_cell(edit_text(cell, unit), unit)` is the cell again, its notes aside.
    """
    raise NotImplementedError


def shown_text(draft: BudgetTableDraft, column: Column, cell: Cell) -> str:
    """Return what a cell shows in its column of a table, by the table's unit, decimals and language."""
    raise NotImplementedError

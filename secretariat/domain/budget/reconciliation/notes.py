"""What a reader trips over besides figures: marks and footnotes that miss each other, double numbers, unread cells."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.budget.cell_entry import entry_trouble
from secretariat.domain.budget.findings import FindingKind
from secretariat.domain.budget.reconciliation.judging import Findings
from secretariat.domain.budget.tables import BudgetTableDraft, CellState, NoteKey, Row, RowKind, unit_of
from secretariat.domain.problems import params

_Place = tuple[int | None, int | None]
_NUMBERED = frozenset({RowKind.LINE, RowKind.GROUP})


def find_marks(draft: BudgetTableDraft, found: Findings) -> None:
    """Find marks without a footnote, one finding a mark where it first stands, and footnotes without a mark."""
    first: dict[NoteKey, _Place] = {}
    for key, place in _marks(draft):
        first.setdefault(key, place)
    notes = {note.key: note for note in draft.notes}
    for key, (row, column) in first.items():
        note = notes.get(key)
        if note is None or not note.text.strip():
            mark = note.mark if note else str(key)
            found.add(
                FindingKind.MARK_WITHOUT_NOTE,
                row=row,
                column=column,
                place=draft.title if row is None and column is None else "",
                about=mark,
                facts=params(mark=mark),
            )
    for note in draft.notes:
        if note.key not in first:
            facts = params(mark=note.mark, text=note.text)
            found.add(FindingKind.NOTE_WITHOUT_MARK, place=note.mark, about=note.mark, facts=facts)


def _marks(draft: BudgetTableDraft) -> Iterator[tuple[NoteKey, _Place]]:
    for key in draft.title_notes:
        yield key, (None, None)
    for place, column in enumerate(draft.columns):
        for key in column.notes:
            yield key, (None, place)
    for place, row in enumerate(draft.rows):
        for key in row.notes:
            yield key, (place, None)
        for at, cell in enumerate(row.cells):
            for key in cell.notes:
                yield key, (place, at)


def find_double_numbers(draft: BudgetTableDraft, found: Findings) -> None:
    """Find lines and groups that have the number of one before them."""
    first: dict[str, Row] = {}
    for place, row in enumerate(draft.rows):
        number = row.number.strip()
        if not number or row.kind not in _NUMBERED:
            continue
        if number in first:
            found.add(FindingKind.DOUBLE_NUMBER, row=place, facts=params(number=number, other=first[number].name))
        first.setdefault(number, row)


def find_unread(draft: BudgetTableDraft, found: Findings) -> None:
    """Find cells that hold something that is no figure, and tell why."""
    for place, row in enumerate(draft.rows):
        for at, cell in enumerate(row.cells):
            if cell.state is CellState.UNREAD and at < len(draft.columns):
                reason = entry_trouble(cell.typed, unit_of(draft, draft.columns[at]))
                found.add(
                    FindingKind.UNREAD,
                    row=place,
                    column=at,
                    about=cell.typed,
                    facts=params(typed=cell.typed, reason=reason),
                )

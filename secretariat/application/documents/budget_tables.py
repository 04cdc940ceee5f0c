"""From a budget table to its paper: every cell rounded and in words, every mark with its note, what must be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from secretariat.application.documents.budget_refunds import RefundPrinter
from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.budgets import (
    BudgetDocument,
    BudgetRow,
    HeadCell,
    Marked,
    PrintedNote,
    RowLook,
)
from secretariat.application.documents.reports import Face
from secretariat.domain.budget.footing import misses_by_rounding
from secretariat.domain.budget.of_which import says_of_which
from secretariat.domain.budget.row_tree import closed_from, held_until
from secretariat.domain.budget.showing import ShownCell, ShownTable, shown
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    NoteKey,
    Row,
    RowKey,
    RowKind,
    SignConvention,
    Unit,
    decimals_of,
    unit_of,
)
from secretariat.domain.refunds import RefundRate

_LOOKS = {
    RowKind.HEADING: RowLook.HEADING,
    RowKind.GROUP: RowLook.GROUP,
    RowKind.LINE: RowLook.LINE,
    RowKind.OF_WHICH: RowLook.OF_WHICH,
    RowKind.TOTAL: RowLook.TOTAL,
    RowKind.GRAND_TOTAL: RowLook.GRAND_TOTAL,
    RowKind.DERIVED: RowLook.DERIVED,
}


def build(
    draft: BudgetTableDraft,
    *,
    face: Face,
    wording: BudgetWording,
    rates: Sequence[RefundRate] = (),
    part: RowKey | None = None,
) -> BudgetDocument:
    """Return the paper of a table, or of a `part` of it: a group with what it holds, a total with what it closes.

    Figures of a part are those of the whole table. `rates` are the refund rates that its lines may leave untold.
    Raises `KeyError` for a part that is no row of the table.
    """
    whole = shown(draft)
    if part is None:
        return _Builder(draft, whole, wording, rates).build(face)
    return _Builder(*_part(draft, whole, part), wording, rates).build(face)


def _part(draft: BudgetTableDraft, whole: ShownTable, part: RowKey) -> tuple[BudgetTableDraft, ShownTable]:
    """Return the rows of a part as a table with the notes they refer to, every cell as the whole table shows it."""
    places = {row.key: place for place, row in enumerate(draft.rows)}
    span = _span(draft.rows, places[part])
    top = min(row.level for row in draft.rows[span])
    rows = tuple(replace(row, level=row.level - top) for row in draft.rows[span])
    cells = whole.rows[span]
    marks = {*draft.title_notes, *(key for column in draft.columns for key in column.notes)}
    marks.update(key for row in rows for key in row.notes)
    marks.update(key for row in cells for cell in row for key in cell.notes)
    kept = replace(draft, rows=rows, notes=tuple(note for note in draft.notes if note.key in marks))
    misses = misses_by_rounding(kept, [[cell.figure for cell in row] for row in cells])
    return kept, ShownTable(cells, misses)


def _span(rows: Sequence[Row], row: int) -> slice:
    """Return where a part stands; a total's lines come with the heading over them."""
    if rows[row].kind is not RowKind.TOTAL:
        return slice(row, held_until(rows, row))
    first = closed_from(rows, row)
    is_headed = first > 0 and rows[first - 1].kind is RowKind.HEADING and rows[first - 1].level == rows[row].level
    return slice(first - 1 if is_headed else first, row + 1)


def label_of(row: Row, wording: BudgetWording) -> str:
    """Return the label of a row; a line that does not add says so in words, not by its slant alone."""
    label = row.label.strip()
    if row.kind is not RowKind.OF_WHICH or says_of_which(label):
        return label
    return wording("of_which", label=label)


class _Builder:
    def __init__(
        self, draft: BudgetTableDraft, shown_table: ShownTable, wording: BudgetWording, rates: Sequence[RefundRate]
    ) -> None:
        self._draft = draft
        self._wording = wording
        self._shown = shown_table
        self._marks = {note.key: note.mark.strip() for note in draft.notes}
        self._refunds = RefundPrinter(draft, wording, rates)

    def build(self, face: Face) -> BudgetDocument:
        """Return the paper."""
        draft = self._draft
        rows = tuple(self._rows())
        return BudgetDocument(
            face=face,
            title=self._marked(draft.title.strip(), draft.title_notes),
            over=self._over(),
            headings=(Marked(self._unit_words()), *map(self._heading, draft.columns)),
            decimals=tuple(decimals_of(draft, column) for column in draft.columns),
            rows=rows,
            notes=tuple(
                PrintedNote(note.mark.strip(), note.text.strip())
                for note in draft.notes
                if note.mark.strip() or note.text.strip()
            ),
            legends=tuple(self._legends(rows)),
        )

    def _marked(self, words: str, notes: Sequence[NoteKey], *, is_doubtful: bool = False) -> Marked:
        return Marked(words, tuple(self._marks.get(key, key) for key in notes), is_doubtful)

    def _unit_words(self) -> str:
        """Return what the figures are counted in and at which prices, which heads the labels."""
        unit = self._wording(f"unit_{self._draft.unit.value}")
        level = self._draft.price_level.strip()
        return self._wording("unit_at_prices", unit=unit, level=level) if level else unit

    def _over(self) -> tuple[HeadCell, ...]:
        if not any(column.over.strip() for column in self._draft.columns):
            return ()
        shared = groupby(column.over.strip() for column in self._draft.columns)
        return tuple(HeadCell(Marked(words), len(list(columns))) for words, columns in shared)

    def _heading(self, column: Column) -> Marked:
        """Return a column's heading; it tells its unit where that is another than the table's."""
        label, unit = column.label.strip(), unit_of(self._draft, column)
        if unit is not self._draft.unit and not self._tells_unit(f"{column.over} {label}", unit):
            told = self._wording(f"short_{unit.value}")
            label = self._wording("heading_with_unit", label=label, unit=told) if label else told
        return self._marked(label, column.notes)

    def _tells_unit(self, words: str, unit: Unit) -> bool:
        known = self._wording(f"short_{unit.value}").rstrip(".").casefold()
        return known in words.casefold() or (unit is Unit.PERCENT and ("%" in words or "procent" in words.casefold()))

    def _rows(self) -> Iterator[BudgetRow]:
        for row, cells in zip(self._draft.rows, self._shown.rows, strict=True):
            if not _says_something(row, cells):
                continue
            look = _LOOKS[row.kind]
            told = tuple(map(self._cell, row.cells, cells)) if look is not RowLook.HEADING else ()
            label = self._marked(label_of(row, self._wording), row.notes)
            yield BudgetRow(look, row.level, row.number.strip(), label, told)
            yield from self._refunds.rows(row)

    def _cell(self, cell: Cell, told: ShownCell) -> Marked:
        if not told.notes and not told.is_incomplete and cell.state is not CellState.UNREAD:
            return _plain(told.words)
        is_doubtful = told.is_incomplete or cell.state is CellState.UNREAD
        return self._marked(told.words.strip(), told.notes, is_doubtful=is_doubtful)

    def _legends(self, rows: Sequence[BudgetRow]) -> Iterator[str]:
        draft, wording = self._draft, self._wording
        if not rows:
            yield wording("empty")
        if draft.tells_signs:
            is_usual = draft.signs is SignConvention.EXPENDITURE_POSITIVE
            yield wording("expenditure_positive" if is_usual else "expenditure_negative")
        states = {cell.state for row in draft.rows for cell in row.cells}
        if CellState.NOTHING in states:
            yield wording("nothing")
        if CellState.NOT_APPLICABLE in states:
            yield wording("not_applicable")
        if any(cell.is_doubtful for row in rows for cell in row.cells):
            yield wording("doubtful")
        if self._shown.needs_rounding_note:
            yield wording("rounded")
        yield from self._refunds.sentences()


@lru_cache(maxsize=4096)
def _plain(words: str) -> Marked:
    """Return words without marks; in a large table most figures come again."""
    return Marked(words.strip())


def _says_something(row: Row, cells: Sequence[ShownCell]) -> bool:
    """False for a line that is empty from end to end: nobody has written it yet."""
    if row.kind not in (RowKind.LINE, RowKind.OF_WHICH, RowKind.HEADING):
        return True
    told = (row.number, row.label, *(cell.words for cell in cells))
    return bool(row.notes) or any(words.strip() for words in told)

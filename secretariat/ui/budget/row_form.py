"""A row as it is asked about, and what the answer makes of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from secretariat.domain.amounts import in_oere
from secretariat.domain.budget.footnotes import new_note
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Cell,
    CellState,
    LineRefund,
    NoteKey,
    Row,
    RowKind,
    Term,
)
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.refunds import RefundRate, net_of, rate_on


class NotePlace(Enum):
    """Where the mark of a new footnote stands."""

    LABEL = auto()
    CELL = auto()


@dataclass(frozen=True, slots=True)
class WrittenNote:
    """A footnote that is written while the row is asked about."""

    text: str = ""
    place: NotePlace = NotePlace.LABEL


@dataclass(frozen=True, slots=True)
class RowForm:
    """A row as it is asked about. `gross` and `net` have a figure (kroner) for each column of the table.

    `net` is what the row's cells hold; where it is another than the row had, the cells take it. `cell_notes` are those
    of the cell that the cursor was in.
    """

    kind: RowKind = RowKind.LINE
    number: str = ""
    label: str = ""
    line: BudgetLineKey | None = None
    explanation: str = ""
    law: str = ""
    percent: Decimal | None = None
    gross: tuple[Decimal | None, ...] = ()
    net: tuple[Decimal | None, ...] = ()
    terms: tuple[Term, ...] = ()
    notes: tuple[NoteKey, ...] = ()
    cell_notes: tuple[NoteKey, ...] = ()
    written: tuple[WrittenNote, ...] = ()


def form_of(draft: BudgetTableDraft, place: int, column: int) -> RowForm:
    """Return the form of a row; `column` is the place of the cell that the cursor is in."""
    row = draft.rows[place]
    refund = row.refund or LineRefund()
    gross = (*refund.gross, *(None,) * len(draft.columns))[: len(draft.columns)]
    return RowForm(
        kind=row.kind,
        number=row.number,
        label=row.label,
        line=row.line,
        explanation=row.explanation,
        law=refund.law,
        percent=refund.percent,
        gross=gross,
        net=tuple(cell.figure for cell in row.cells),
        terms=row.terms,
        notes=row.notes,
        cell_notes=row.cells[column].notes if 0 <= column < len(row.cells) else (),
    )


def with_answer(draft: BudgetTableDraft, place: int, column: int, answer: RowForm) -> BudgetTableDraft:
    """Return the table with the row as it was answered."""
    draft, answer = _with_new_notes(draft, answer)
    row = draft.rows[place]
    edited = replace(
        row,
        kind=answer.kind,
        number=answer.number.strip(),
        label=answer.label.strip(),
        line=answer.line,
        explanation=answer.explanation.strip(),
        refund=_refund(answer),
        terms=answer.terms if answer.kind is RowKind.DERIVED else (),
        notes=answer.notes,
        cells=_cells(row, column, answer),
    )
    if edited == row:
        return draft
    return replace(draft, rows=(*draft.rows[:place], edited, *draft.rows[place + 1 :]))


def percent_in(form: RowForm, rates: Sequence[RefundRate], year: int | None) -> Decimal | None:
    """Return the refund in per cent of a year: the row's own, or the rate its law has on the first day of the year."""
    if form.percent is not None:
        return form.percent
    rate = rate_on(rates, form.law, date(year, 1, 1)) if form.law and year else None
    return rate.percent if rate else None


def net_by_rate(form: RowForm, rates: Sequence[RefundRate], draft: BudgetTableDraft, place: int) -> Decimal | None:
    """Return gross less the refund in a column, None where the gross figure or the rate is not told."""
    gross = form.gross[place]
    percent = percent_in(form, rates, draft.columns[place].year)
    return None if gross is None or percent is None else in_oere(net_of(gross, percent))


def with_nets(form: RowForm, rates: Sequence[RefundRate], draft: BudgetTableDraft) -> RowForm:
    """Return the form with gross less the refund as the row's own figures, wherever that can be told."""
    told = (net_by_rate(form, rates, draft, place) for place in range(len(draft.columns)))
    return replace(form, net=tuple(now if net is None else net for now, net in zip(form.net, told, strict=True)))


def _with_new_notes(draft: BudgetTableDraft, answer: RowForm) -> tuple[BudgetTableDraft, RowForm]:
    for written in answer.written:
        if not written.text.strip():
            continue
        note = new_note(draft.notes, written.text.strip())
        draft = replace(draft, notes=(*draft.notes, note))
        if written.place is NotePlace.CELL:
            answer = replace(answer, cell_notes=(*answer.cell_notes, note.key))
        else:
            answer = replace(answer, notes=(*answer.notes, note.key))
    return draft, answer


def _refund(answer: RowForm) -> LineRefund | None:
    """A refund that tells nothing is none."""
    if not answer.law and answer.percent is None and not any(figure is not None for figure in answer.gross):
        return None
    return LineRefund(answer.law, answer.percent, answer.gross)


def _cells(row: Row, column: int, answer: RowForm) -> tuple[Cell, ...]:
    cells = [
        cell if net is None or net == cell.figure else Cell(CellState.FIGURE, net, notes=cell.notes)
        for cell, net in zip(row.cells, answer.net, strict=True)
    ]
    if 0 <= column < len(cells) and cells[column].notes != answer.cell_notes:
        cells[column] = replace(cells[column], notes=answer.cell_notes)
    return tuple(cells)

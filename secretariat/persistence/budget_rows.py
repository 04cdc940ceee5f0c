"""Between the stored rows of a budget table and the domain's, in both directions and in bulk.

A table may have twenty thousand rows of ten cells. They are read and written by statements over columns, and a row is
written only when its fingerprint says that something in it changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from hashlib import blake2b
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import Select, Table, bindparam, delete, select, update
from sqlalchemy.orm import Session

from secretariat.application.value_format import Form
from secretariat.domain.budget.tables import (
    BLANK,
    NOT_APPLICABLE,
    NOTHING,
    Cell,
    CellState,
    ColumnKey,
    LineRefund,
    NoteKey,
    Row,
    RowKey,
    Term,
)
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.persistence.budget_tables import BudgetCellRow, BudgetRowRow, GrossRow, TermRow
from secretariat.persistence.bulk import insert_many

_ROWS: Final = cast(Table, BudgetRowRow.__table__)
_CELLS: Final = cast(Table, BudgetCellRow.__table__)
_GROSS: Final = cast(Table, GrossRow.__table__)
_TERMS: Final = cast(Table, TermRow.__table__)

_DIGEST_BYTES: Final = 16
_IS_BLANK: Final = CellState.BLANK

Numbers: TypeAlias = Mapping[ColumnKey, int]
"""What the cells of each column are stored under, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Everything that is stored of a row: its cells and gross figures, as far as it has any, by the column's number."""

    row: Row
    cells: tuple[tuple[int, Cell], ...]
    gross: tuple[tuple[int, Decimal], ...]


_KEPT: Final[Form[_Kept]] = Form("budget_row", 1, _Kept)


@dataclass(frozen=True, slots=True)
class _Written:
    """A row that is stored anew: under which number, in which place."""

    number: int
    position: int
    fingerprint: bytes
    kept: _Kept


@dataclass(frozen=True, slots=True)
class _Changes:
    """What a save comes to: numbers of rows to delete, places of rows that moved, rows to store."""

    gone: list[int] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)
    written: list[_Written] = field(default_factory=list)


def read_rows(session: Session, table_id: int, numbers: Numbers) -> tuple[Row, ...]:
    """Return the rows of a table in their order; each has a cell for each column."""
    places = {number: place for place, number in enumerate(numbers.values())}
    cells = _cells(session, table_id, places)
    gross, terms = _gross(session, table_id, places), _terms(session, table_id)
    blank = (BLANK,) * len(numbers)
    chosen = _of(_ROWS, table_id, *(_ROWS.c[name] for name in _TOLD)).order_by(_ROWS.c.position)
    return tuple(
        Row(
            key=RowKey(key),
            kind=kind,
            level=level,
            number=label_number,
            label=label,
            cells=tuple(cells[number]) if number in cells else blank,
            notes=tuple(map(NoteKey, notes)),
            line=None if line is None else BudgetLineKey(line),
            terms=tuple(terms.get(number, ())),
            refund=None if law is None else LineRefund(law, percent, _figures(gross.get(number, {}), len(numbers))),
            explanation=explanation,
        )
        for number, key, kind, level, label_number, label, notes, line, law, percent, explanation in session.execute(
            chosen
        ).all()
    )


_TOLD: Final = (
    *("number", "key", "kind", "level", "label_number", "label", "notes", "line"),
    *("refund_law", "refund_percent", "explanation"),
)
"""The columns a row is read from."""


def write_rows(session: Session, table_id: int, rows: Sequence[Row], numbers: Numbers) -> None:
    """Make the store hold `rows`, whose keys differ from each other; what did not change is not written.

    A row that changed is deleted, its parts with it, and stored anew under the number it had.
    """
    changes = _changes(session, table_id, rows, numbers)
    of_row = (_ROWS.c.table_id == table_id, _ROWS.c.number == bindparam("of_number"))
    if changes.gone:
        session.execute(delete(_ROWS).where(*of_row), [{"of_number": number} for number in changes.gone])
    if changes.moved:
        moved = [{"of_number": number, "to": position} for number, position in changes.moved]
        session.execute(update(_ROWS).where(*of_row).values(position=bindparam("to")), moved)
    written = changes.written
    insert_many(session, _ROWS, _ROWS.c.keys(), (_row_values(table_id, each) for each in written))
    insert_many(session, _CELLS, _CELLS.c.keys(), _cell_values(table_id, written))
    insert_many(session, _GROSS, _GROSS.c.keys(), _gross_values(table_id, written))
    insert_many(session, _TERMS, _TERMS.c.keys(), _term_values(table_id, written))


def _changes(session: Session, table_id: int, rows: Sequence[Row], numbers: Numbers) -> _Changes:
    """Compare rows with what is stored of the table."""
    chosen = _of(_ROWS, table_id, _ROWS.c.key, _ROWS.c.number, _ROWS.c.position, _ROWS.c.fingerprint)
    stored = {key: told for key, *told in session.execute(chosen).all()}
    free = max((number for number, _, _ in stored.values()), default=0) + 1
    changes = _Changes()
    for position, row in enumerate(rows):
        kept = _kept(row, numbers)
        fingerprint = blake2b(_KEPT.write(kept).encode(), digest_size=_DIGEST_BYTES).digest()
        number, place, before = stored.pop(row.key, (free, position, None))
        if before == fingerprint:
            if place != position:
                changes.moved.append((number, position))
            continue
        if before is None:
            free += 1
        else:
            changes.gone.append(number)
        changes.written.append(_Written(number, position, fingerprint, kept))
    changes.gone.extend(number for number, _, _ in stored.values())
    return changes


def _kept(row: Row, numbers: Numbers) -> _Kept:
    """Return what is stored of a row; to add an empty column, or to move one, changes nothing of it."""
    cells = zip(numbers.values(), row.cells, strict=True)
    told = tuple((number, cell) for number, cell in cells if cell.state is not _IS_BLANK or cell != BLANK)
    if row.refund is None:
        return _Kept(replace(row, cells=()), told, ())
    gross = zip(numbers.values(), row.refund.gross, strict=True)
    return _Kept(
        replace(row, cells=(), refund=replace(row.refund, gross=())),
        told,
        tuple((number, figure) for number, figure in gross if figure is not None),
    )


def _row_values(table_id: int, written: _Written) -> tuple[Any, ...]:
    row, refund = written.kept.row, written.kept.row.refund
    return (
        *(table_id, written.number, written.position, written.fingerprint),
        *(row.key, row.kind, row.level, row.number, row.label, row.notes, row.line),
        *((None, None) if refund is None else (refund.law, refund.percent)),
        row.explanation,
    )


def _cell_values(table_id: int, written: Iterable[_Written]) -> Iterator[tuple[Any, ...]]:
    for each in written:
        for column, cell in each.kept.cells:
            yield table_id, each.number, column, cell.state, cell.figure, cell.typed or None, cell.notes or None


def _gross_values(table_id: int, written: Iterable[_Written]) -> Iterator[tuple[Any, ...]]:
    for each in written:
        for column, figure in each.kept.gross:
            yield table_id, each.number, column, figure


def _term_values(table_id: int, written: Iterable[_Written]) -> Iterator[tuple[Any, ...]]:
    for each in written:
        for position, term in enumerate(each.kept.row.terms):
            yield table_id, each.number, position, term.row, term.is_subtracted


def _of(table: Table, table_id: int, *columns: Any) -> Select[Any]:
    return select(*(columns or table.c)).where(table.c.table_id == table_id)


def _cells(session: Session, table_id: int, places: Mapping[int, int]) -> Mapping[int, list[Cell]]:
    """Return the cells of the rows that have any: first those that hold no more than a figure, then the others."""
    blank = [BLANK] * len(places)
    found: defaultdict[int, list[Cell]] = defaultdict(blank.copy)
    plain = {cell.state: cell for cell in (NOTHING, NOT_APPLICABLE)}
    table = _CELLS.c
    chosen = _of(_CELLS, table_id, table.row_number, table.column_number, table.state, table.figure)
    for row, column, state, figure in session.execute(chosen).all():
        found[row][places[column]] = Cell(state, figure) if figure is not None else plain.get(state) or Cell(state)
    says_more = table.typed.is_not(None) | table.notes.is_not(None)
    for told in session.execute(_of(_CELLS, table_id).where(says_more)):
        notes = tuple(map(NoteKey, told.notes))
        found[told.row_number][places[told.column_number]] = Cell(told.state, told.figure, told.typed or "", notes)
    return found


def _gross(session: Session, table_id: int, places: Mapping[int, int]) -> Mapping[int, Mapping[int, Decimal]]:
    found: defaultdict[int, dict[int, Decimal]] = defaultdict(dict)
    for row in session.execute(_of(_GROSS, table_id)):
        found[row.row_number][places[row.column_number]] = row.figure
    return found


def _figures(told: Mapping[int, Decimal], columns: int) -> tuple[Decimal | None, ...]:
    return tuple(told.get(place) for place in range(columns))


def _terms(session: Session, table_id: int) -> Mapping[int, list[Term]]:
    found: defaultdict[int, list[Term]] = defaultdict(list)
    for row in session.execute(_of(_TERMS, table_id).order_by(_TERMS.c.row_number, _TERMS.c.position)):
        found[row.row_number].append(Term(RowKey(row.key), row.is_subtracted))
    return found

"""Between the stored rows of a budget table and the domain's, in both directions and in bulk.

A table may have twenty thousand rows of ten cells. They are read and written by statements over columns, and a row is
written only when its fingerprint says that something in it changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import blake2b
from typing import Any, Final, NamedTuple, TypeAlias, cast

from sqlalchemy import Select, Table, bindparam, delete, select, update
from sqlalchemy.orm import Session

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
from secretariat.persistence.bulk import binds, bound, insert_bound

_ROWS: Final = cast(Table, BudgetRowRow.__table__)
_CELLS: Final = cast(Table, BudgetCellRow.__table__)
_GROSS: Final = cast(Table, GrossRow.__table__)
_TERMS: Final = cast(Table, TermRow.__table__)

_DIGEST_BYTES: Final = 16
_IS_BLANK: Final = CellState.BLANK

Numbers: TypeAlias = Mapping[ColumnKey, int]
"""What the cells of each column are stored under, in the order of the columns."""


_Stored: TypeAlias = tuple[Any, ...]
"""Values as the driver takes them, in the order of their columns."""


class _Kept(NamedTuple):
    """Everything that is stored of a row but its number and place, as the driver takes it.

    `parts` are its cells, its gross figures and its terms, each with its column's number, or its place, in front.
    """

    row: _Stored
    parts: tuple[Sequence[_Stored], Sequence[_Stored], Sequence[_Stored]]

    def fingerprint(self) -> bytes:
        """Return what tells rows that are stored alike: texts and whole numbers, written out the same everywhere."""
        return blake2b(repr((self.row, self.parts)).encode(), digest_size=_DIGEST_BYTES).digest()


class _Written(NamedTuple):
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
    told = ((table_id, each.number, each.position, each.fingerprint, *each.kept.row) for each in written)
    insert_bound(session, _ROWS, _ROWS.c.keys(), told)
    for place, table in enumerate((_CELLS, _GROSS, _TERMS)):
        parts = ((table_id, each.number, *part) for each in written for part in each.kept.parts[place])
        insert_bound(session, table, table.c.keys(), parts)


def _changes(session: Session, table_id: int, rows: Sequence[Row], numbers: Numbers) -> _Changes:
    """Compare rows with what is stored of the table."""
    chosen = _of(_ROWS, table_id, _ROWS.c.key, _ROWS.c.number, _ROWS.c.position, _ROWS.c.fingerprint)
    stored = {key: told for key, *told in session.execute(chosen).all()}
    free = max((number for number, _, _ in stored.values()), default=0) + 1
    changes = _Changes()
    keeper = _Keeper(session, numbers)
    for position, row in enumerate(rows):
        kept = keeper.kept(row)
        fingerprint = kept.fingerprint()
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


class _Keeper:
    """Makes of rows what is stored of them; to add an empty column, or to move one, changes nothing of it."""

    def __init__(self, session: Session, numbers: Numbers) -> None:
        self._numbers = tuple(numbers.values())
        self._row = binds(session, _ROWS, _TOLD[1:])
        self._cell = binds(session, _CELLS, ("state", "figure", "typed", "notes"))
        (self._figure,) = binds(session, _GROSS, ("figure",))
        self._term = binds(session, _TERMS, ("key", "is_subtracted"))
        self._made: dict[int, _Stored] = {}  # by identity: cells that say the same are often one

    def kept(self, row: Row) -> _Kept:
        """Return what is stored of a row."""
        refund = row.refund
        told = (
            *(row.key, row.kind, row.level, row.number, row.label, row.notes, row.line),
            *((None, None) if refund is None else (refund.law, refund.percent)),
            row.explanation,
        )
        gross = () if refund is None else self._gross(refund)
        return _Kept(bound(self._row, told), (self._cells(row.cells), gross, self._terms(row.terms)))

    def _cells(self, cells: Sequence[Cell]) -> Sequence[_Stored]:
        made, stored = self._made, []
        for number, cell in zip(self._numbers, cells, strict=True):
            if cell.state is not _IS_BLANK or cell != BLANK:
                stored.append((number, *(made.get(id(cell)) or self._stored(cell))))
        return stored

    def _stored(self, cell: Cell) -> _Stored:
        stored = bound(self._cell, (cell.state, cell.figure, cell.typed or None, cell.notes or None))
        self._made[id(cell)] = stored
        return stored

    def _gross(self, refund: LineRefund) -> Sequence[_Stored]:
        told = zip(self._numbers, refund.gross, strict=True)
        return [(number, self._figure(figure)) for number, figure in told if figure is not None]

    def _terms(self, terms: Sequence[Term]) -> Sequence[_Stored]:
        return [(place, *bound(self._term, (term.row, term.is_subtracted))) for place, term in enumerate(terms)]


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

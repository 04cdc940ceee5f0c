"""A budget table ready to be given out: what stands in each cell, exactly, and what it comes to where it is computed.

A file carries exact figures where the table sums exactly. Where the table makes rounded figures stand together, they
are what is given out, so that the file foots as the paper does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final, NamedTuple

from secretariat.application.documents.budget_tables import build, label_of
from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.reports import Face
from secretariat.domain.budget.column_rules import Figure
from secretariat.domain.budget.showing import ShownCell, ShownTable, shown
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import (
    EXPONENTS,
    FACT_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKind,
    NoteKey,
    Rounding,
    Row,
    RowKind,
    SignConvention,
    decimals_of,
    unit_of,
)
from secretariat.domain.committees import Letterhead

_WIDE: Final = Context(prec=40)
_NO_DAY: Final = datetime(1980, 1, 1, tzinfo=UTC)
_QUOTIENTS: Final = frozenset((ColumnKind.SHARE, ColumnKind.CHANGE))


class OutgoingCell(NamedTuple):
    """A cell as it is given out; figures are in its column's unit.

    `words` are those shown, `figure` what stands there exactly (None for no figure). `computed` is what a computed cell
    comes to, `differs` when what stands there is shown as something else than that.
    """

    words: str
    figure: Decimal | None = None
    computed: Decimal | None = None
    is_fact: bool = False
    differs: bool = False
    marks: tuple[str, ...] = ()


EMPTY: Final = OutgoingCell("")


@dataclass(frozen=True, slots=True)
class OutgoingTable:
    """A table ready to be given out. `head` has its title, its headings and its notes, and no rows.

    `names` has what each row is called, its number first; a line that is part of the one above says so. `legends` are
    sentences below the table. `decimals` has how many each column shows.
    """

    draft: BudgetTableDraft
    head: BudgetDocument
    names: tuple[str, ...]
    cells: tuple[tuple[OutgoingCell, ...], ...]
    decimals: tuple[int, ...]
    legends: tuple[str, ...]

    @property
    def corner(self) -> str:
        """What stands over the labels: the unit and the price level."""
        return self.head.headings[0].words

    def marks(self, notes: Sequence[NoteKey]) -> tuple[str, ...]:
        """Return the marks of notes."""
        told = {note.key: note.mark.strip() for note in self.draft.notes}
        return tuple(told.get(key, key) for key in notes)


def outgoing(draft: BudgetTableDraft, wording: BudgetWording) -> OutgoingTable:
    """Return a table ready to be given out."""
    sums = Sums(draft)
    seen = shown(draft, sums=sums)
    head = build(replace(draft, rows=(), tells_signs=False), face=bare_face(draft), wording=wording)
    return OutgoingTable(
        draft,
        head,
        tuple(f"{row.number.strip()} {label_of(row, wording)}".strip() for row in draft.rows),
        _Cells(draft, seen, sums).all(),
        tuple(decimals_of(draft, column) for column in draft.columns),
        tuple(_legends(draft, seen, wording)),
    )


def bare_face(draft: BudgetTableDraft) -> Face:
    """Return what a paper's face says of a table that is no paper of a committee's."""
    title = draft.title.strip()
    return Face(draft.language, title, "", "", Letterhead(), (), "", _NO_DAY)


def rounded(figure: Decimal, decimals: int) -> Decimal:
    """Return a figure as it is shown: rounded half up."""
    return figure.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _WIDE)


def plain(figure: Decimal, decimals: int = 0) -> str:
    """Return a figure with a point, all its decimals and no fewer than `decimals`: `32.9`, `-6000`, `7.0`."""
    text = f"{figure:f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0")
    if len(rest) < decimals:
        rest = rest.ljust(decimals, "0")
    return f"{whole}.{rest}" if rest else whole


def _legends(draft: BudgetTableDraft, seen: ShownTable, wording: BudgetWording) -> list[str]:
    positive = draft.signs is SignConvention.EXPENDITURE_POSITIVE
    signs = [wording("expenditure_positive" if positive else "expenditure_negative")] if draft.tells_signs else []
    return signs + ([wording("rounded")] if seen.needs_rounding_note else [])


class _Cells:
    """Works out every cell of a table."""

    def __init__(self, draft: BudgetTableDraft, seen: ShownTable, sums: Sums) -> None:
        self._draft = draft
        self._seen = seen
        self._is_exact = draft.rounding is Rounding.EXACT
        self._sums = sums if self._is_exact else Sums(_as_shown(draft, seen))
        self._marks = {note.key: note.mark.strip() for note in draft.notes}
        self._columns = [
            (column, EXPONENTS[unit_of(draft, column)], decimals_of(draft, column)) for column in draft.columns
        ]

    def all(self) -> tuple[tuple[OutgoingCell, ...], ...]:
        """Return the cells of every row."""
        return tuple(
            self._row(place, row, cells)
            for place, (row, cells) in enumerate(zip(self._draft.rows, self._seen.rows, strict=True))
        )

    def _row(self, place: int, row: Row, seen: Sequence[ShownCell]) -> tuple[OutgoingCell, ...]:
        if row.kind is RowKind.HEADING:
            return (EMPTY,) * len(self._columns)
        has_facts = row.kind in FACT_ROWS
        return tuple(
            self._fact(cell, told, exponent)
            if has_facts and column.kind is ColumnKind.AMOUNT
            else self._computed(self._sums.figure(place, at), cell, told, self._columns[at])
            for at, (cell, told, (column, exponent, _)) in enumerate(zip(row.cells, seen, self._columns, strict=True))
        )

    def _fact(self, cell: Cell, told: ShownCell, exponent: int) -> OutgoingCell:
        figure = cell.figure if self._is_exact else told.figure
        stands = None if cell.state is not CellState.FIGURE or figure is None else _in_unit(figure, exponent)
        return OutgoingCell(told.words, stands, None, is_fact=True, marks=self._marked(cell))

    def _computed(self, found: Figure, printed: Cell, told: ShownCell, column: tuple[Column, int, int]) -> OutgoingCell:
        rule, exponent, decimals = column
        comes_to = None if found.amount is None else _in_unit(found.amount, exponent)
        as_shown = None if told.figure is None else _in_unit(told.figure, exponent)
        differs = as_shown != (None if comes_to is None else rounded(comes_to, decimals))
        if printed.state is CellState.FIGURE and printed.figure is not None:
            stands: Decimal | None = _in_unit(printed.figure, exponent)
        else:
            stands = as_shown if differs or rule.kind in _QUOTIENTS else comes_to
        return OutgoingCell(told.words, stands, comes_to, differs=differs, marks=self._marked(printed))

    def _marked(self, cell: Cell) -> tuple[str, ...]:
        return tuple(self._marks.get(key, key) for key in cell.notes) if cell.notes else ()


def _in_unit(figure: Decimal, exponent: int) -> Decimal:
    return figure.scaleb(-exponent, _WIDE) if exponent else figure


def _as_shown(draft: BudgetTableDraft, seen: ShownTable) -> BudgetTableDraft:
    """Return a table whose facts are the figures that are shown."""
    rows = [
        replace(
            row,
            cells=tuple(
                replace(cell, figure=told.figure) if cell.figure is not None and told.figure is not None else cell
                for cell, told in zip(row.cells, cells, strict=False)
            ),
        )
        for row, cells in zip(draft.rows, seen.rows, strict=True)
    ]
    return replace(draft, rows=tuple(rows))

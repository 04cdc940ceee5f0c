"""A budget table as a value: columns across, groups and lines down, and what stands in each cell.

The tree is told by `Row.level` in a flat tuple of rows, as a spreadsheet outlines it: what a row of the kind GROUP or
HEADING holds are the rows after it with a deeper level; what a row of the kind TOTAL closes are the rows before it with
a deeper level. Any sequence of rows is a table; none is malformed.

Figures are exact decimals with at most two decimals: kroner where the unit is money, otherwise the figure itself. Only
a LINE or OF_WHICH row holds facts, and only in columns of the kind AMOUNT. What stands in any other cell is a *printed*
figure, taken over from a source, which is compared with the computed one; BLANK there means that it is only computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Final, NewType

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.periods import PeriodId

TableId = NewType("TableId", int)
SnapshotId = NewType("SnapshotId", int)
RowKey = NewType("RowKey", str)
"""Names a row for good within its table and its snapshots (a UUID's 32 hexadecimal digits when new)."""
ColumnKey = NewType("ColumnKey", str)
"""Names a column for good within its table and its snapshots."""
NoteKey = NewType("NoteKey", str)
"""Names a footnote for good within its table."""


class _Often(Enum):
    """An enum whose members are looked up hundreds of thousands of times in a large table.

    Python works a member's hash out from its name each time; who it is does as well.
    """

    __hash__ = object.__hash__


class Unit(_Often):
    """What figures are counted in where they are shown. Money is kept in kroner whatever the unit."""

    KRONER = "kr"
    THOUSANDS = "thousand_kr"
    MILLIONS = "million_kr"
    COUNT = "count"
    PERCENT = "percent"
    FTE = "fte"
    """Årsværk; halves occur."""


EXPONENTS: Final[dict[Unit, int]] = {
    Unit.KRONER: 0,
    Unit.THOUSANDS: 3,
    Unit.MILLIONS: 6,
    Unit.COUNT: 0,
    Unit.PERCENT: 0,
    Unit.FTE: 0,
}
"""A figure as it is kept is the figure shown times ten to this power."""


class SignConvention(Enum):
    """Which way money is written; a legend on the paper can tell it."""

    EXPENDITURE_POSITIVE = "expenditure_positive"
    EXPENDITURE_NEGATIVE = "expenditure_negative"


class Rounding(Enum):
    """How figures that are finer than shown are made to stand together (domain rules of the office).

    EXACT sums unrounded, rounds half up and notes that figures may not foot; SUM_OF_ROUNDED adds what is shown;
    LARGEST_REMAINDER shows lines that add up to the rounded total.
    """

    EXACT = "exact"
    SUM_OF_ROUNDED = "sum_of_rounded"
    LARGEST_REMAINDER = "largest_remainder"


class ColumnKind(_Often):
    """What a column holds: amounts that are typed, or a rule over other columns (`Column.of`).

    SUM adds them; DIFFERENCE is the first less the second; SHARE is the row's part of the grand total of the first, in
    per cent; CHANGE is how much the second differs from the first, in per cent of the first.
    """

    AMOUNT = "amount"
    SUM = "sum"
    DIFFERENCE = "difference"
    SHARE = "share"
    CHANGE = "change"


class RowKind(_Often):
    """What a row is.

    HEADING has words and no figures; GROUP is a heading that carries the total of what it holds; LINE is a leaf with
    facts; OF_WHICH ("heraf") tells a part of the line above it and never adds; TOTAL adds what it closes; GRAND_TOTAL
    adds every line of the table; DERIVED adds and subtracts other rows (`Row.terms`: result = income + expenditure).
    """

    HEADING = "heading"
    GROUP = "group"
    LINE = "line"
    OF_WHICH = "of_which"
    TOTAL = "total"
    GRAND_TOTAL = "grand_total"
    DERIVED = "derived"


FACT_ROWS: Final = frozenset({RowKind.LINE, RowKind.OF_WHICH})
"""Rows whose amounts are facts rather than printed totals."""
SUMMARY_ROWS: Final = frozenset({RowKind.GROUP, RowKind.TOTAL, RowKind.GRAND_TOTAL})
"""Rows that add others."""


class CellState(_Often):
    """What stands in a cell: nothing, a figure, `-` (no appropriation), `./.` (not applicable), what can't be read."""

    BLANK = "blank"
    FIGURE = "figure"
    NOTHING = "nothing"
    NOT_APPLICABLE = "not_applicable"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `figure` is told in the state FIGURE alone.

    `typed` is what was typed where that says more than the figure: the arithmetic it came from (`=3,5+2*1,75`), or what
    could not be read. `notes` are marks of footnotes.
    """

    state: CellState = CellState.BLANK
    figure: Decimal | None = None
    typed: str = ""
    notes: tuple[NoteKey, ...] = ()


BLANK: Final = Cell()
NOTHING: Final = Cell(CellState.NOTHING)
NOT_APPLICABLE: Final = Cell(CellState.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `over` is a heading it shares with its neighbours (`Ansatte i Kbh.`).

    `year` makes it a budget year. `of` are the columns a rule is over. `unit` and `decimals` differ from the table's
    where they are told.
    """

    key: ColumnKey
    label: str = ""
    kind: ColumnKind = ColumnKind.AMOUNT
    year: int | None = None
    of: tuple[ColumnKey, ...] = ()
    unit: Unit | None = None
    decimals: int | None = None
    over: str = ""
    notes: tuple[NoteKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A row that a derived row adds, or subtracts when `is_subtracted`."""

    row: RowKey
    is_subtracted: bool = False


@dataclass(frozen=True, slots=True)
class LineRefund:
    """The gross figures (kroner) of a line that the state refunds a part of; the line's own cells are net.

    `gross` has a figure for each column of the table, None where it is not told. `percent` wins over the rate that
    `law` has in the year.
    """

    law: str = ""
    percent: Decimal | None = None
    gross: tuple[Decimal | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row. `cells` has one for each column of the table. `number` is text of the form `2.9`.

    `line` ties it to a budget line that initiatives' money is counted on (None: its own key is the line's).
    `explanation` states why it differs from what it is compared with: findings on it are then explained.
    """

    key: RowKey
    kind: RowKind = RowKind.LINE
    level: int = 0
    number: str = ""
    label: str = ""
    cells: tuple[Cell, ...] = ()
    notes: tuple[NoteKey, ...] = ()
    line: BudgetLineKey | None = None
    terms: tuple[Term, ...] = ()
    refund: LineRefund | None = None
    explanation: str = ""

    @property
    def line_key(self) -> BudgetLineKey:
        """The budget line this row is."""
        return self.line or BudgetLineKey(self.key)

    @property
    def name(self) -> str:
        """The number and the label, as the row is printed."""
        return " ".join(part for part in (self.number.strip(), self.label.strip()) if part)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote below the table; `mark` is what stands raised in the table (`3`, `*`)."""

    key: NoteKey
    mark: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is let stand, and why. It is the same finding while all but reason, person and time are the same.

    `row` and `column` are empty where a finding has none; figures are None where it has none. `about` tells findings
    of one place apart: the mark, the sheet, the other table.
    """

    kind: str
    row: RowKey
    column: ColumnKey
    printed: Decimal | None
    computed: Decimal | None
    reason: str
    by: str = ""
    at: datetime | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class BudgetTableDraft:
    """What a person can edit of a table.

    `decimals` are those shown in the table's unit. `price_level` is words (`2009-p/l`). `period` is the period whose
    status sheets it is reconciled with. `is_overview` makes it the committee's economic overview: its lines are the
    budget lines that initiatives count on. `remarks` never print.
    """

    title: str = ""
    unit: Unit = Unit.MILLIONS
    decimals: int = 1
    price_level: str = ""
    signs: SignConvention = SignConvention.EXPENDITURE_POSITIVE
    tells_signs: bool = False
    rounding: Rounding = Rounding.EXACT
    language: DocumentLanguage = DocumentLanguage.DANISH
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    notes: tuple[Note, ...] = ()
    title_notes: tuple[NoteKey, ...] = ()
    period: PeriodId | None = None
    is_overview: bool = False
    accepted: tuple[Accepted, ...] = ()
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class BudgetTable:
    """A table as stored. `version` counts its saves."""

    id: TableId
    committee_id: CommitteeId
    version: int
    draft: BudgetTableDraft


@dataclass(frozen=True, slots=True)
class TableSnapshot:
    """A table as it stood (budget proposal, adopted, revised); it never changes. `at` is aware (UTC)."""

    id: SnapshotId
    table_id: TableId
    name: str
    at: datetime
    by: str
    draft: BudgetTableDraft


def unit_of(draft: BudgetTableDraft, column: Column) -> Unit:
    """Return what a column's figures are counted in: per cent for SHARE and CHANGE."""
    if column.kind in (ColumnKind.SHARE, ColumnKind.CHANGE):
        return Unit.PERCENT
    return column.unit or draft.unit


def decimals_of(draft: BudgetTableDraft, column: Column) -> int:
    """Return how many decimals a column shows: its own, the table's, or one for per cent."""
    if column.decimals is not None:
        return column.decimals
    return 1 if unit_of(draft, column) is Unit.PERCENT else draft.decimals


def adds_up(draft: BudgetTableDraft, column: Column) -> bool:
    """True when a column's figures are added down the table; percentages are not, nor what is computed from them."""
    columns = {each.key: each for each in draft.columns}
    left, seen = [column], {column.key}
    while left:
        each = left.pop()
        if unit_of(draft, each) is Unit.PERCENT:
            return False
        sources = () if each.kind is ColumnKind.AMOUNT else each.of
        left += [columns[key] for key in sources if key in columns and key not in seen]
        seen.update(sources)
    return True


def holds_fact(row: Row, column: Column) -> bool:
    """True when the cell is a fact; False when it is computed, and what stands there is a printed figure."""
    return row.kind in FACT_ROWS and column.kind is ColumnKind.AMOUNT

"""What a cell shows: its words, and the marks that tell a wrong entry, a printed figure, a footnote, a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum

from secretariat.domain.budget.cell_entry import shown_text
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.domain.budget.showing import comes_to_nothing
from secretariat.domain.budget.sums import Figure
from secretariat.domain.budget.tables import (
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    Note,
    NoteKey,
    Row,
    RowKind,
    holds_fact,
)


class Tone(Enum):
    """How a cell came by what it shows."""

    FACT = "fact"
    COMPUTED = "computed"
    PRINTED = "printed"
    WRONG = "wrong"


class Mark(IntEnum):
    """The gravest finding at a place."""

    NONE = 0
    EXPLAINED = 1
    ROUNDING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class CellFace:
    """A cell as it is painted.

    `notes` are the raised marks. `differs` when a printed figure is another than the computed one as both are shown;
    `is_incomplete` when a figure it adds could not be read.
    """

    words: str = ""
    tone: Tone = Tone.FACT
    notes: str = ""
    mark: Mark = Mark.NONE
    differs: bool = False
    is_incomplete: bool = False


EMPTY = CellFace()

_WEIGHTS = {
    BudgetSeverity.ERROR: Mark.ERROR,
    BudgetSeverity.ROUNDING: Mark.ROUNDING,
    BudgetSeverity.EXPLAINED: Mark.EXPLAINED,
}


def mark_of(findings: Iterable[BudgetFinding]) -> Mark:
    """Return how the gravest of some findings is marked; one that is let stand weighs no more than an explained one."""
    marks = (Mark.EXPLAINED if found.accepted else _WEIGHTS[found.severity] for found in findings)
    return max(marks, default=Mark.NONE)


def raised(notes: dict[NoteKey, Note], keys: Sequence[NoteKey]) -> str:
    """Return the marks of footnotes as they stand raised: `3, 4`. One without a note is told by its key."""
    return ", ".join(notes[key].mark if key in notes else str(key)[:2] for key in keys)


def computed_cell(amount: Decimal | None) -> Cell:
    """Return a computed amount as a cell; nothing stands where there is none to tell."""
    return Cell(CellState.FIGURE, amount) if amount is not None else Cell()


def is_computed(row: Row, column: Column) -> bool:
    """True when a cell comes to something by itself: what stands in it is a printed figure."""
    return not holds_fact(row, column) and row.kind is not RowKind.HEADING


def face(
    draft: BudgetTableDraft, place: tuple[int, int], cell: Cell, figure: Figure, *, notes: str, mark: Mark
) -> CellFace:
    """Return what the cell in a (row, column) of a table shows.

    `cell` is what stands there and `figure` what it comes to, both rounded as the table says.
    """
    row, column = draft.rows[place[0]], draft.columns[place[1]]
    words = shown_text(draft, column, cell)
    if cell.state is CellState.UNREAD:
        return CellFace(words, Tone.WRONG, notes, mark)
    if holds_fact(row, column):
        return CellFace(words, Tone.FACT, notes, mark)
    is_incomplete = figure.unread > 0
    told = shown_text(draft, column, computed_cell(figure.amount))
    if cell.state is CellState.BLANK:
        if figure.amount is None and not is_incomplete and comes_to_nothing(draft, *place):
            told = shown_text(draft, column, NOTHING)
        return CellFace(told, Tone.COMPUTED, notes, mark, is_incomplete=is_incomplete)
    differs = figure.amount is not None and cell.state is CellState.FIGURE and words != told
    return CellFace(words, Tone.PRINTED, notes, mark, differs, is_incomplete)

"""Sources as other people made them, and what was understood of one written as the table a person reads."""

from __future__ import annotations

from textwrap import dedent

from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, SourceText
from secretariat.domain.budget.recognition.understanding import Understanding
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    RowKind,
    decimals_of,
    unit_of,
)
from secretariat.domain.danish.numbers import decimal_number

_STATES = {CellState.BLANK: "", CellState.NOTHING: "-", CellState.NOT_APPLICABLE: "./."}


def typed(text: str, separator: str = ";") -> SourceGrid:
    """Return a table as a clerk types it: a row to a line, cells parted by semicolons."""
    lines = dedent(text).strip("\n").splitlines()
    return SourceGrid(tuple(tuple(SourceCell(cell) for cell in line.split(separator)) for line in lines))


def paper(text: str) -> SourceText:
    """Return text as it is copied out of a paper."""
    return SourceText(dedent(text).strip("\n"))


def understood(understanding: Understanding) -> str:
    """Return the rows: indented by level, their kinds (but for lines), their cells and marks."""
    draft = understanding.draft
    return "\n".join(
        ("  " * row.level + row.name + _marks(row.notes) + _kind(row.kind))
        + "".join(f" | {_cell(draft, column, cell)}" for column, cell in zip(draft.columns, row.cells, strict=True))
        for row in draft.rows
    )


def as_read(text: str) -> str:
    """Return a table written in a test as `understood` writes it: columns may be lined up."""
    lines = dedent(text).strip("\n").splitlines()
    return "\n".join(
        "".join(
            (" | " if place else "") + (part.rstrip() if not place else part.strip())
            for place, part in enumerate(line.split("|"))
        )
        for line in lines
    )


def doubted(understanding: Understanding) -> list[str]:
    """Return the open doubts: what is in doubt, and the source's words."""
    return [f"{doubt.code}: {doubt.excerpt}" for doubt in understanding.open_doubts]


def _kind(kind: RowKind) -> str:
    return "" if kind is RowKind.LINE else f" [{kind.value.replace('_', ' ')}]"


def _marks(notes: tuple[str, ...]) -> str:
    return "".join(f"^{note.removeprefix('n')}" for note in notes)


def _cell(draft: BudgetTableDraft, column: Column, cell: Cell) -> str:
    if cell.figure is None:
        return _STATES.get(cell.state, f"?{cell.typed}") + _marks(cell.notes)
    unit, decimals = unit_of(draft, column), decimals_of(draft, column)
    return decimal_number(cell.figure.scaleb(-EXPONENTS[unit]), decimals) + _marks(cell.notes)

"""Reads the demonstration's budget tables from `resources/demo/budgets.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from secretariat.application.demonstration_budgets import DemonstrationTable
from secretariat.domain.amounts import in_oere
from secretariat.domain.budget.tables import (
    EXPONENTS,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Note,
    NoteKey,
    Row,
    RowKey,
    RowKind,
    Unit,
    unit_of,
)
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.system.paths import resources

_MARK: Final = "^"


def line_key(number: str) -> BudgetLineKey:
    """Return the key of the demonstration's budget line of a number."""
    return BudgetLineKey(f"line-{number}")


def demonstration_tables() -> tuple[DemonstrationTable, ...]:
    """Return the tables in the order of the file."""
    facts = tomllib.loads((resources() / "demo" / "budgets.toml").read_text("utf-8"))
    return tuple(_table(table) for table in facts["tables"])


def _table(facts: Mapping[str, Any]) -> DemonstrationTable:
    frame = BudgetTableDraft(
        title=facts["title"],
        unit=Unit(facts["unit"]),
        decimals=facts["decimals"],
        columns=tuple(_column(column) for column in facts["columns"]),
        notes=tuple(Note(NoteKey(mark), mark, text) for mark, text in facts.get("notes", ())),
        is_overview=facts.get("overview", False),
    )
    draft = replace(frame, rows=tuple(_row(place, row, frame) for place, row in enumerate(facts["rows"])))
    proposal = facts.get("proposal", {})
    return DemonstrationTable(
        draft,
        period=facts.get("period", ""),
        proposal=_changed(draft, proposal["changes"]) if proposal else None,
        proposal_name=proposal.get("name", ""),
    )


def _column(facts: Mapping[str, Any]) -> Column:
    return Column(
        ColumnKey(facts["key"]),
        facts["label"],
        ColumnKind(facts.get("kind", "amount")),
        facts.get("year"),
        tuple(ColumnKey(key) for key in facts.get("of", ())),
        Unit(facts["unit"]) if "unit" in facts else None,
        facts.get("decimals"),
        facts.get("over", ""),
    )


def _row(place: int, facts: Sequence[Any], frame: BudgetTableDraft) -> Row:
    kind, level, number, label, *cells = facts
    words, notes = _marked(label)
    return Row(
        RowKey(f"row-{place}"),
        RowKind(kind),
        level,
        number,
        words,
        tuple(_cell(cell, frame, column) for cell, column in zip(cells, frame.columns, strict=True)),
        notes,
        line=line_key(number) if number else None,
    )


def _cell(told: str, frame: BudgetTableDraft, column: Column) -> Cell:
    figure, notes = _marked(told)
    if figure in ("", "-"):
        return replace(NOTHING, notes=notes) if figure else Cell(notes=notes)
    return Cell(CellState.FIGURE, in_oere(Decimal(figure).scaleb(EXPONENTS[unit_of(frame, column)])), notes=notes)


def _marked(told: str) -> tuple[str, tuple[NoteKey, ...]]:
    words, *marks = told.split(_MARK)
    return words, tuple(NoteKey(mark) for mark in marks)


def _changed(draft: BudgetTableDraft, changes: Sequence[Sequence[str]]) -> BudgetTableDraft:
    """Return the table with other amounts in some lines, and nothing printed: its totals follow."""
    told = {number: cells for number, *cells in changes}
    return replace(draft, rows=tuple(_proposed(row, told.get(row.number), draft) for row in draft.rows))


def _proposed(row: Row, told: Sequence[str] | None, draft: BudgetTableDraft) -> Row:
    amounts = [column for column in draft.columns if column.kind is ColumnKind.AMOUNT]
    if row.kind is not RowKind.LINE:
        return replace(row, cells=(Cell(),) * len(draft.columns))
    kept = row.cells[: len(amounts)]
    changed = (
        kept if told is None else tuple(_cell(cell, draft, column) for cell, column in zip(told, amounts, strict=True))
    )
    return replace(row, cells=changed + (Cell(),) * (len(draft.columns) - len(amounts)))

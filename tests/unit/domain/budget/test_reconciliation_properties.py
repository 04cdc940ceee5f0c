"""What holds for every table: computed totals are never errors, moved ones always are."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.reconciliation.figures import half_place, rounded
from secretariat.domain.budget.sums import Sums
from secretariat.domain.budget.tables import (
    SUMMARY_ROWS,
    BudgetTableDraft,
    Cell,
    CellState,
    Row,
    RowKind,
    adds_up,
    holds_fact,
)
from tests.support.budget_drafts import tables
from tests.support.budget_tables import seed_003

TOTALS = {FindingKind.TOTAL_OF_LINES, FindingKind.TOTAL_OF_GROUPS, FindingKind.ACROSS, FindingKind.DIFFERENCE}


def as_computed(draft: BudgetTableDraft) -> BudgetTableDraft:
    """The table with every computed figure printed, rounded half up as it is shown."""
    sums = Sums(draft)
    return replace(draft, rows=tuple(_printed(draft, sums, place, row) for place, row in enumerate(draft.rows)))


def _printed(draft: BudgetTableDraft, sums: Sums, place: int, row: Row) -> Row:
    cells = list(row.cells)
    for at, column in enumerate(draft.columns):
        if holds_fact(row, column) or row.kind is RowKind.HEADING:
            continue
        amount = sums.figure(place, at).amount
        half = half_place(draft, column)
        cells[at] = Cell() if amount is None else Cell(CellState.FIGURE, rounded(amount, half))
    return replace(row, cells=tuple(cells))


@settings(max_examples=150, deadline=None)
@given(tables())
def test_a_table_whose_printed_totals_are_the_computed_ones_has_no_wrong_total(draft: BudgetTableDraft) -> None:
    wrong = [
        finding
        for finding in reconcile(as_computed(draft))
        if finding.kind in TOTALS and finding.severity is BudgetSeverity.ERROR
    ]
    assert wrong == []


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(1, 1000), st.booleans())
def test_a_total_that_is_moved_by_more_than_rounding_is_always_an_error(
    data: st.DataObject, steps: int, is_more: bool
) -> None:
    draft = as_computed(seed_003())
    assert reconcile(draft) == []
    place = data.draw(st.sampled_from([at for at, row in enumerate(draft.rows) if row.kind in SUMMARY_ROWS]))
    at = data.draw(st.sampled_from([at for at, column in enumerate(draft.columns) if adds_up(draft, column)]))
    half = half_place(draft, draft.columns[at])
    figures = Sums(draft).figure(place, at).figures
    off = half * (figures + 1 + steps) * (1 if is_more else -1)

    rows = list(draft.rows)
    cells = list(rows[place].cells)
    cells[at] = Cell(CellState.FIGURE, (cells[at].figure or Decimal()) + off)
    rows[place] = replace(rows[place], cells=tuple(cells))
    errors = [
        finding
        for finding in reconcile(replace(draft, rows=tuple(rows)))
        if finding.severity is BudgetSeverity.ERROR and finding.row == rows[place].key
    ]
    assert FindingKind.TOTAL_OF_LINES in {finding.kind for finding in errors}


@settings(max_examples=150, deadline=None)
@given(tables())
def test_any_table_is_reconciled_in_the_order_of_its_rows(draft: BudgetTableDraft) -> None:
    places = {row.key: place for place, row in reversed(list(enumerate(draft.rows)))}
    found = [places[finding.row] for finding in reconcile(draft) if finding.row]
    if len(places) == len(draft.rows):
        assert found == sorted(found)

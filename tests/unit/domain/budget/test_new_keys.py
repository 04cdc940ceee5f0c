"""A table that was taken in gets keys of its own, and nothing else of it changes."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.budget.new_keys import with_new_keys
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.showing import shown
from secretariat.domain.budget.tables import Row, RowKey, RowKind, Term
from tests.support.budget_tables import seed_003


def test_every_row_column_and_note_gets_another_key() -> None:
    table = seed_003()
    renamed = with_new_keys(table)
    for before, after in ((table.rows, renamed.rows), (table.columns, renamed.columns), (table.notes, renamed.notes)):
        assert not {one.key for one in before} & {one.key for one in after}
        assert len({one.key for one in after}) == len(before)


def test_two_tables_taken_in_from_one_file_share_no_key() -> None:
    first, second = with_new_keys(seed_003()), with_new_keys(seed_003())
    assert not {row.line_key for row in first.rows} & {row.line_key for row in second.rows}


def test_marks_rules_and_findings_follow_their_keys() -> None:
    table = seed_003()
    renamed = with_new_keys(table)
    told = [(one.kind, one.place, one.column_label, one.printed, one.computed) for one in reconcile(table)]
    assert [(one.kind, one.place, one.column_label, one.printed, one.computed) for one in reconcile(renamed)] == told
    words = [[cell.words for cell in row] for row in shown(table).rows]
    assert [[cell.words for cell in row] for row in shown(renamed).rows] == words


def test_a_derived_row_still_adds_the_same_rows() -> None:
    table = seed_003()
    result = Row(RowKey("result"), RowKind.DERIVED, label="Rest", terms=(Term(table.rows[0].key),))
    result = replace(result, cells=table.rows[0].cells)
    renamed = with_new_keys(replace(table, rows=(*table.rows, result)))
    assert renamed.rows[-1].terms == (Term(renamed.rows[0].key),)

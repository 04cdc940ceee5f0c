"""Reconciliation (afstemning): what is computed against what is printed or claimed, over a whole table.

Errors are told apart from rounding: printed figures that miss the computed one by at most n × half a unit in the last
place, n being how many figures are added, are ROUNDING; more is an ERROR (the office's budget rules). A printed total
is one figure where it is added; one that is only computed is as many as it adds.
"""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.reconciliation.judging import Findings
from secretariat.domain.budget.reconciliation.notes import find_double_numbers, find_marks, find_unread
from secretariat.domain.budget.reconciliation.other_tables import compare_other_tables
from secretariat.domain.budget.reconciliation.refunds import compare_nets
from secretariat.domain.budget.reconciliation.rules import compare_rules
from secretariat.domain.budget.reconciliation.sheets import compare_sheets
from secretariat.domain.budget.reconciliation.standing import Standing
from secretariat.domain.budget.reconciliation.told_lines import ToldLines
from secretariat.domain.budget.reconciliation.totals import compare_totals
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import BudgetTableDraft


def reconcile(draft: BudgetTableDraft, surroundings: Surroundings | None = None) -> Sequence[BudgetFinding]:
    """Return every finding, in the order of rows and columns; errors, roundings and what is explained.

    Figures that are computed only are never findings. What somebody accepted carries the acceptance.
    """
    found, standing = Findings(draft), Standing(draft)
    compare_totals(standing, found)
    compare_rules(standing, found)
    for find in (find_unread, find_marks, find_double_numbers):
        find(draft, found)
    around, lines = surroundings or Surroundings(), ToldLines(draft)
    compare_nets(draft, around.rates, found)
    if around.sheets is not None:
        compare_sheets(lines, around.sheets, found)
    compare_other_tables(lines, around.others, found)
    return found.in_order()


def open_errors(findings: Sequence[BudgetFinding]) -> tuple[BudgetFinding, ...]:
    """Return the errors that are neither mended nor accepted: they hold back the final print."""
    return tuple(finding for finding in findings if finding.is_open_error)

"""Where the budget tables of a tab are stored. What comes back shares its rows with what was sent."""

from __future__ import annotations

from dataclasses import replace

from secretariat.application.budget.tables import BudgetService
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, TableId
from secretariat.domain.committees import CommitteeId


class BudgetStore:
    """Stores tables. Saved rows that are as they were sent are the very same rows: comparing them costs nothing."""

    def __init__(self, budgets: BudgetService) -> None:
        self._budgets = budgets

    def get(self, record_id: TableId) -> BudgetTable:
        """Return a table."""
        return self._budgets.get(record_id)

    def add(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTable:
        """Store a new table."""
        return _shared(self._budgets.add(committee_id, draft), draft)

    def save(self, record_id: TableId, draft: BudgetTableDraft, *, version: int) -> BudgetTable:
        """Store a changed table."""
        return _shared(self._budgets.save(record_id, draft, version=version), draft)

    def remove(self, record_id: TableId, *, version: int) -> None:
        """Put a table aside."""
        self._budgets.remove(record_id, version=version)

    def bring_back(self, record_id: TableId) -> BudgetTable:
        """Bring back a table that was put aside."""
        return self._budgets.bring_back(record_id)


def _shared(table: BudgetTable, sent: BudgetTableDraft) -> BudgetTable:
    """Return the stored table with the rows that were sent in the place of equal ones."""
    if table.draft == sent:
        return replace(table, draft=sent)
    known = {row.key: row for row in sent.rows}
    rows = tuple(known[row.key] if known.get(row.key) == row else row for row in table.draft.rows)
    return replace(table, draft=replace(table.draft, rows=rows))

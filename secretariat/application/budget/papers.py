"""Use cases of the budget tables' papers: the table, its control report, the difference of two."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.documents.budget_wording import BudgetWordings
from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.documents.charts import Chart
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.budget.comparison import TableDifference, difference
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.tables import BudgetTableDraft, TableId
from secretariat.domain.committees import CommitteeDraft


class BudgetPaperService:
    """Makes papers of budget tables ready to print."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, wordings: BudgetWordings) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings

    def preview(self, draft: BudgetTableDraft, committee: CommitteeDraft) -> BudgetDocument:
        """Return the paper of an open table as it stands: a draft, and says so. Needs no store."""
        raise NotImplementedError

    def table(self, table_id: TableId, *, final: bool = False, charts: bool = False) -> BudgetDocument:
        """Return a stored table's paper, with its charts after it when `charts`.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and an error is neither mended nor accepted.
            NotFound: there is no such table.
        """
        raise NotImplementedError

    def control(
        self, draft: BudgetTableDraft, findings: Sequence[BudgetFinding], committee: CommitteeDraft
    ) -> ControlReport:
        """Return the control report: every finding, and every acceptance with its reason. Needs no store."""
        raise NotImplementedError

    def compared(self, before: BudgetTableDraft, after: BudgetTableDraft, *, names: tuple[str, str]) -> TableDifference:
        """Return how `after` differs from `before`, in the language of `after`. Needs no store."""
        return difference(before, after, names=names, words=self._wordings(after.language).comparison)

    def difference(self, difference: TableDifference, committee: CommitteeDraft) -> BudgetDocument:
        """Return the paper of a difference with a chart of the largest changes. Needs no store."""
        raise NotImplementedError

    def charts(self, draft: BudgetTableDraft) -> Sequence[Chart]:
        """Return the table's charts: development per group, shares, largest lines; none that would be empty."""
        raise NotImplementedError

    def file_name(self, document: BudgetDocument | ControlReport) -> str:
        """Return the name a paper's PDF is saved under."""
        raise NotImplementedError

"""What the parts of an open budget table share: the table on the screen, and what it is reconciled with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.surroundings import Surroundings
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, TableId
from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.committees import Committee
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.refunds import RefundRate
from secretariat.ui.budget.budget_store import BudgetStore
from secretariat.ui.forms.open_form import OpenForm
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.operations import Operations

AROUND = (
    Changes.SHEETS
    | Changes.PERIODS
    | Changes.INITIATIVES
    | Changes.BUDGET_TABLES
    | Changes.BUDGET_LINES
    | Changes.REFUND_RATES
)
"""What a table is reconciled with."""

LARGE = 5_000
"""Cells; a table with more is stored, checked for storing and put on paper beside the screen."""


class OpenTable(OpenForm[BudgetTableDraft]):
    """One table open in a tab, or a new one that begins with `draft`.

    `surroundings_changed` when what it is reconciled with was stored anew. May raise `StorageFault` when opened.
    """

    surroundings_changed = Signal()

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        table: BudgetTable | None,
        *,
        draft: BudgetTableDraft,
        window: QWidget,
    ) -> None:
        self._is_new = table is None
        self.tables = BudgetStore(services.budgets)
        super().__init__(
            services,
            operations,
            committee.id,
            table,
            kind=RecordKind.BUDGET_TABLE,
            store=self.tables,
            changes=Changes.BUDGET_TABLES | Changes.BUDGET_LINES,
            draft=draft,
            window=window,
        )
        self.owner = committee
        self._read_around()

    def begun(self, draft: BudgetTableDraft) -> EditedDraft[BudgetTableDraft]:
        """Take what a new table begins with for something that is not saved: it may be an hour's work."""
        return EditedDraft(draft, self, saved=BudgetTableDraft() if self._is_new else None)

    @property
    def draft(self) -> BudgetTableDraft:
        """What stands on the screen now."""
        return self.edited.draft

    @property
    def table_id(self) -> TableId | None:
        """The number of the stored table, None for a new one."""
        number = self.journal_key.record_id
        return None if number is None else TableId(number)

    @property
    def is_large(self) -> bool:
        """True when work on the whole table is too much for the screen's thread."""
        draft = self.draft
        return len(draft.rows) * max(1, len(draft.columns)) > LARGE

    def change(self, draft: BudgetTableDraft, words: str) -> None:
        """Show another draft as one step; nothing happens when it is the one that stands there."""
        if draft is not self.draft:
            self.edited.swap(draft, text=words)

    def work(self, call: Callable[[], Any], *, message: str, on_done: Callable[[Any], None], **answers: Any) -> None:
        """Do work on the whole table: at once, or beside the screen under `message` when the table is large.

        `answers` are those of `Operations.run`.
        """
        if self.is_large:
            self.operations.run_in_background(
                lambda _: call(), message=message, on_done=on_done, can_cancel=False, **answers
            )
        else:
            self.operations.run(call, on_done=on_done, **answers)

    def surroundings_of(self, draft: BudgetTableDraft) -> Callable[[], Surroundings]:
        """Return what reads the surroundings of a draft; it can be called on any thread and raises `StorageFault`."""
        budgets, committee, number = self.services.budgets, self.committee, self.table_id
        return lambda: budgets.surroundings(committee, draft, number)

    def read_around_anew(self) -> None:
        """Reconcile with what is stored now. Raises `StorageFault`."""
        self._read_around()
        self.surroundings_changed.emit()

    def _read_around(self) -> None:
        services, committee = self.services, self.committee
        self.periods: Sequence[Period] = services.periods.list(committee)
        self.lines: Sequence[BudgetLine] = services.lists.budget_lines(committee).draft.lines
        self.rates: Sequence[RefundRate] = services.lists.refund_rates(committee).draft.rates
        self.initiatives: Sequence[Initiative] = services.initiatives.list(committee)

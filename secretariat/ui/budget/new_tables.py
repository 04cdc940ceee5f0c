"""How a budget table comes to be: begun empty, copied from another, taken in from a file or the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.queries import BudgetListRow
from secretariat.application.services import Services
from secretariat.domain.budget.tables import BudgetTableDraft, TableId
from secretariat.domain.committees import Committee
from secretariat.ui.budget.new_table import NewTable, NewTableForm, copied_table, empty_table
from secretariat.ui.operations import Operations

if TYPE_CHECKING:
    from secretariat.ui.budget.taking_in.arriving import Arrived, Arriving


class NewTables(QObject):
    """Asks over `window`, for the committee in use. Does nothing while there is none.

    `begun` carries the draft of a new table, `tab_wanted` the tab that shows one that came in.
    """

    begun = Signal(object)
    tab_wanted = Signal(object)

    def __init__(
        self,
        services: Services,
        operations: Operations,
        window: QWidget,
        *,
        committee: Callable[[], Committee | None],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._committee = committee

    def ask(self, template: TableId | None = None) -> None:
        """Ask what a new table begins with; `template` is a table to copy, chosen already."""
        committee = self._committee()
        if committee is not None:
            self._operations.run(
                lambda: self._services.budgets.rows(committee.id),
                on_done=lambda rows: self._ask_among(committee, rows, template),
            )

    def take_in(self) -> None:
        """Ask for the file of a table."""
        self._arriving.ask_file()

    def paste(self) -> None:
        """Take in what lies on the clipboard."""
        self._arriving.read_clipboard()

    @cached_property
    def _arriving(self) -> Arriving:
        from secretariat.ui.budget.taking_in.arriving import Arriving  # what reads tables is heavy

        arriving = Arriving(self._services.budget_files, self._operations, self._window)
        arriving.arrived.connect(self._on_arrived)
        return arriving

    def _ask_among(self, committee: Committee, rows: Sequence[BudgetListRow], template: TableId | None) -> None:
        dialog = NewTable(rows, year=self._services.clock.today().year, template=template, parent=self._window)
        dialog.answered.connect(lambda form: self._begin(committee, form))
        dialog.open()

    def _begin(self, committee: Committee, form: NewTableForm) -> None:
        template = form.template
        if template is None:
            self.begun.emit(empty_table(form, committee.draft.language))
            return
        self._operations.run(lambda: self._copied(template, form), on_done=self.begun.emit)

    def _copied(self, template: TableId, form: NewTableForm) -> BudgetTableDraft:
        budgets = self._services.budgets
        return copied_table(form, budgets.copied(budgets.get(template).draft, form.title.strip()))

    def _on_arrived(self, arrived: Arrived) -> None:
        from secretariat.ui.budget.taking_in.taking_in_tab import TakingInTab

        tab = TakingInTab(self._services.budget_files, self._operations, arrived)
        tab.taken_over.connect(self._on_taken_over)
        self.tab_wanted.emit(tab)

    def _on_taken_over(self, draft: BudgetTableDraft) -> None:
        """Its lines are those of the committee's overview that have their numbers."""
        committee = self._committee()
        if committee is not None:
            self._operations.run(lambda: self._services.budgets.linked(committee.id, draft), on_done=self.begun.emit)

"""What is done about findings: a figure mended, one accepted with a reason, one opened again. Each is one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from secretariat.domain.budget import editing
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.tables import BLANK, BudgetTableDraft
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.reconciling.finding_sentences import sentence, where
from secretariat.ui.budget.reconciling.reconciling_panel import ReconcilingPanel
from secretariat.ui.kit.reason import ReasonQuestion


class Accepting(QObject):
    """Does what the panel asks for, and keeps the reasons with the table."""

    def __init__(self, record: OpenTable, panel: ReconcilingPanel) -> None:
        super().__init__(record)
        self._record = record
        panel.mend_asked.connect(self.mend)
        panel.accept_asked.connect(self.ask)
        panel.withdraw_asked.connect(self.withdraw)

    def mend(self, finding: BudgetFinding) -> None:
        """Leave the printed figure out: the computed one is shown in its place. Its footnotes stay."""
        draft = self._record.draft
        place = _place_of(draft, finding)
        if place is not None:
            row, column = place
            cell = replace(BLANK, notes=draft.rows[row].cells[column].notes)
            self._record.change(editing.put_cells(draft, {place: cell}), self.tr("Use the computed figure"))

    def ask(self, finding: BudgetFinding) -> None:
        """Ask why a finding may stand."""
        question = ReasonQuestion(
            self.tr("Accept it?"),
            f"{where(finding)}\n{sentence(finding)}".strip(),
            verb=self.tr("Accept"),
            reason_label=self.tr("Why may it stand? The reason is printed in the control report."),
            parent=self._record.window,
        )
        question.setObjectName("accept_finding")
        question.answered.connect(lambda reason: self.accept(finding, reason))
        question.open()

    def accept(self, finding: BudgetFinding, reason: str) -> None:
        """Keep a reason for letting a finding stand."""
        record = self._record
        record.change(record.services.budgets.accepted(record.draft, finding, reason), self.tr("Accept with a reason"))

    def withdraw(self, finding: BudgetFinding) -> None:
        """Open a finding again that was accepted."""
        draft = self._record.draft
        left = tuple(accepted for accepted in draft.accepted if accepted != finding.accepted)
        self._record.change(replace(draft, accepted=left), self.tr("Take the acceptance back"))


def _place_of(draft: BudgetTableDraft, finding: BudgetFinding) -> tuple[int, int] | None:
    row = next((place for place, row in enumerate(draft.rows) if row.key == finding.row), None)
    column = next((place for place, column in enumerate(draft.columns) if column.key == finding.column), None)
    return None if row is None or column is None else (row, column)

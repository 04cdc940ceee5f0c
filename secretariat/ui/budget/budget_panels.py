"""The panels beside a budget table, each fed from the open table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.papers import Printable
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.ui.budget.chart_panel import ChartPanel
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.reconciling.reconciling_panel import ReconcilingPanel
from secretariat.ui.budget.versions.versions_panel import VersionsPanel
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.records import CONTROL, NOTES, PREVIEW, Panel

VERSIONS, CHARTS = "history", "charts"
REMARKS = "remarks"
"""The path of the notes that never print; `notes` are the footnotes."""


class BudgetPanels(QObject):
    """Makes the panels and keeps them up to date. `wanted` asks to show one by its key."""

    wanted = Signal(str)

    def __init__(self, record: OpenTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.preview = PreviewPanel(
            record.services.previews,
            self._paper,
            parent,
            empty=self.tr("A table as large as this one goes on paper only when it is printed or saved as PDF."),
        )
        self.reconciling = ReconcilingPanel(parent)
        self.versions = VersionsPanel(parent)
        self.charts = ChartPanel(record, parent)
        self.notes = NotesPanel(record.edited, parent, path=REMARKS)
        self.panels: Sequence[Panel] = (
            Panel(PREVIEW, self.tr("Preview"), "eye", self.preview),
            Panel(CONTROL, self.tr("Reconciliation"), "list-checks", self.reconciling),
            Panel(VERSIONS, self.tr("Versions"), "history", self.versions),
            Panel(CHARTS, self.tr("Charts"), "chart-line", self.charts),
            Panel(NOTES, self.tr("Notes"), "notebook-pen", self.notes),
        )
        for panel in self.panels:
            panel.widget.hide()
        record.edited.touched.connect(self.preview.edited)

    def show_findings(self, findings: Sequence[BudgetFinding]) -> None:
        """Show what reconciliation found."""
        self.reconciling.show_findings(findings)

    def walk(self, steps: int) -> None:
        """Show the reconciliation and go to the next finding, or the one before."""
        self.wanted.emit(CONTROL)
        self.reconciling.walk(steps)

    def close_down(self) -> None:
        """End the workers."""
        self.preview.close_down()
        self.charts.close_down()

    def _paper(self) -> Printable | None:
        record = self._record
        if record.is_large:
            return None
        return record.services.budget_papers.preview(record.draft, record.owner.draft, rates=record.rates)

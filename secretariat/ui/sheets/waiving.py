"""Lets findings of a sheet stand, each with a reason, and opens them again. Every change is one step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import waiver_of
from secretariat.ui import labels
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.record.control_panel import ControlPanel
from secretariat.ui.sheets.open_sheet import OpenSheet

WAIVERS = "waivers"


class Waiving(QObject):
    """Asks for the reason, once, and keeps it with the sheet."""

    def __init__(self, record: OpenSheet, control: ControlPanel) -> None:
        super().__init__(record)
        self._record = record
        control.waive_asked.connect(self.ask)
        control.take_back_asked.connect(self.take_back)

    def ask(self, finding: Finding) -> None:
        """Ask why a finding may stand."""
        question = ReasonQuestion(
            self.tr("Let it stand?"),
            labels.finding(finding),
            verb=self.tr("Let it stand"),
            reason_label=self.tr("Why may it stand?"),
            parent=self._record.window,
        )
        question.answered.connect(lambda reason: self.waive(finding, reason))
        question.open()

    def waive(self, finding: Finding, reason: str) -> None:
        """Keep a reason for letting a finding stand."""
        waivers = self._record.services.sheets.waive(self._record.draft, finding, reason).waivers
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Let stand with a reason"), merge=False)

    def take_back(self, finding: Finding) -> None:
        """Open a finding again that was let stand."""
        waiver = waiver_of(finding, self._record.draft)
        waivers = tuple(other for other in self._record.draft.waivers if other != waiver)
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Take the reason back"), merge=False)

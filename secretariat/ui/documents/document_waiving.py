"""Lets findings of a document stand, each with a reason, and opens them again. Every change is one step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from secretariat.domain.document_checks import waived_by
from secretariat.domain.problems import Finding
from secretariat.ui import labels
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.record.control_panel import ControlPanel

WAIVERS = "waivers"


class DocumentWaiving(QObject):
    """Asks for the reason, once, and keeps it with the document."""

    def __init__(self, record: OpenDocument, control: ControlPanel) -> None:
        super().__init__(record)
        self._record = record
        control.waive_asked.connect(self.ask)
        control.take_back_asked.connect(self.take_back)

    def ask(self, finding: Finding) -> None:
        """Ask why a finding may stand."""
        if self._record.is_locked:
            return
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
        waivers = self._record.services.documents.waive(self._record.draft, finding, reason).waivers
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Let stand with a reason"), merge=False)

    def take_back(self, finding: Finding) -> None:
        """Open a finding again that was let stand."""
        waiver = waived_by(self._record.draft, finding)
        waivers = tuple(other for other in self._record.draft.waivers if other != waiver)
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Take the reason back"), merge=False)

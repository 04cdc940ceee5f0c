"""The panels beside a sheet: preview, control, what was sent, and notes, each fed from the open draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.travelling import Dispatch
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import waiver_of
from secretariat.ui.forms.waiving import WAIVERS
from secretariat.ui.record.control_panel import ControlPanel
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.records import CONTROL, NOTES, PREVIEW, Panel
from secretariat.ui.sheets.open_sheet import OpenSheet
from secretariat.ui.sheets.sent_panel import SentPanel

SENT = "sent"


class SheetPanels(QObject):
    """Makes the panels and keeps them up to date. `wanted` asks to show one by its key."""

    wanted = Signal(str)
    findings_changed = Signal()

    def __init__(self, record: OpenSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.preview = PreviewPanel(record.services.previews, record.document, parent)
        self.control = ControlPanel(
            record.check,
            parent,
            all_good=self.tr("Nothing found. The sheet can be printed as final."),
            reason_of=self._reason_of,
        )
        self.sent = SentPanel(parent)
        self.notes = NotesPanel(record.written, parent)
        self.panels: Sequence[Panel] = (
            Panel(PREVIEW, self.tr("Preview"), "eye", self.preview),
            Panel(CONTROL, self.tr("Control"), "list-checks", self.control),
            Panel(SENT, self.tr("Sent"), "send", self.sent),
            Panel(NOTES, self.tr("Notes"), "notebook-pen", self.notes),
        )
        for panel in self.panels:
            panel.widget.hide()
        record.written.touched.connect(self._on_touched)
        record.facts_changed.connect(self._on_touched)
        record.written.changed.connect(self._on_draft_changed)
        self.control.checked.connect(lambda _: self.findings_changed.emit())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found and is not let stand."""
        return self.control.open_findings

    def show_stored(self) -> None:
        """Show what the store has."""
        self.show_sent()
        self._on_touched()

    def show_sent(self) -> None:
        """Show when the sheet was sent, and to whom."""
        record = self._record
        record.operations.run(lambda: record.services.travel.sent(record.id), on_done=self._on_sent_read)

    def walk(self, steps: int) -> None:
        """Show the control panel and go to the next finding, or the one before."""
        self.wanted.emit(CONTROL)
        self.control.walk(steps)

    def close_down(self) -> None:
        """End the workers."""
        self.preview.close_down()
        self.control.close_down()

    def _reason_of(self, finding: Finding) -> str:
        waiver = waiver_of(finding, self._record.draft)
        return waiver.reason if waiver else ""

    def _on_sent_read(self, sent: Sequence[Dispatch]) -> None:
        self.sent.show_sent(sent)

    def _on_touched(self) -> None:
        self.preview.edited()
        self.control.edited()

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", WAIVERS):
            self.control.sort_anew()

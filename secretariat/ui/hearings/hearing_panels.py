"""The panels beside a hearing: preview, control, history and notes, each fed from the open draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.records import IssuedResponse
from secretariat.domain.problems import Finding
from secretariat.ui.hearings import words
from secretariat.ui.hearings.history_panel import HistoryPanel
from secretariat.ui.hearings.open_draft import RESPONSE
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.record.control_panel import Check, ControlPanel
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.records import CONTROL, NOTES, PREVIEW, Panel

HISTORY = "history"


class HearingPanels(QObject):
    """Makes the panels and keeps them up to date. `wanted` asks to show one by its key."""

    wanted = Signal(str)
    findings_changed = Signal()

    def __init__(self, record: OpenHearing, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.findings: tuple[Finding, ...] = ()
        self.preview = PreviewPanel(
            record.services.previews,
            record.document,
            parent,
            empty=self.tr("The paper is shown here once a response is begun."),
        )
        self.control = ControlPanel(
            self._question, parent, all_good=self.tr("Nothing found. The response can be issued as it stands.")
        )
        self.history = HistoryPanel(parent)
        self.notes = NotesPanel(record.edited, parent)
        self.panels: Sequence[Panel] = (
            Panel(PREVIEW, self.tr("Preview"), "eye", self.preview),
            Panel(CONTROL, self.tr("Control"), "list-checks", self.control),
            Panel(HISTORY, self.tr("History"), "history", self.history),
            Panel(NOTES, self.tr("Notes"), "notebook-pen", self.notes),
        )
        for panel in self.panels:
            panel.widget.hide()
        record.edited.touched.connect(self.preview.edited)
        record.edited.touched.connect(self.control.edited)
        record.edited.changed.connect(self._on_draft_changed)
        record.history_changed.connect(self.show_history)
        self.control.checked.connect(self._on_checked)

    def show_stored(self) -> None:
        """Show what the store has: the history, the issued paper of a locked record, else the draft's."""
        self.notes.set_locked(locked=self._record.is_locked)
        self.show_history()
        issue = self._record.last_issue
        if self._record.is_locked and issue is not None:
            self.show_issued(issue)
        else:
            self.preview.follow_draft()
        self.control.edited()

    def show_history(self) -> None:
        """Show the changes and versions as the store has them."""
        self.history.show_history(
            self._record.history,
            has_response=self._record.edited.response is not None,
            is_locked=self._record.is_locked,
        )

    def show_issued(self, issue: IssuedResponse) -> None:
        """Show the paper of an issued version, byte for byte as it left the house."""
        record = self._record
        told = self.tr("{version}, as it left the house.").format(version=words.issue(issue))
        record.operations.run(
            lambda: record.services.responses.issued_pdf(issue.id),
            on_done=lambda pdf: self.preview.show_issued(pdf, told, can_leave=not record.is_locked),
        )

    def walk(self, steps: int) -> None:
        """Show the control panel and go to the next finding, or the one before."""
        self.wanted.emit(CONTROL)
        self.control.walk(steps)

    def close_down(self) -> None:
        """End the workers."""
        self.preview.close_down()
        self.control.close_down()

    def _question(self) -> Check | str:
        """Return the check of the draft as it stands, or why it is not checked."""
        if self._record.is_locked:
            return self.tr("The response is issued. A correction is checked while it is written.")
        if self._record.hearing is None and self._record.edited.response is None:
            return self.tr("The checks begin when the hearing is saved.")
        return self._record.check()

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.findings_changed.emit()

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", RESPONSE):
            self.show_history()

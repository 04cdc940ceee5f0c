"""The panels beside a document: preview, control, history and notes, each fed from the open draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from secretariat.application.issuing.packages import IssuedDocument
from secretariat.domain.document_checks import waived_by
from secretariat.domain.documents.documents import DocumentSnapshot
from secretariat.domain.problems import Finding
from secretariat.ui.control.beyond import LookingBeyond
from secretariat.ui.control.told import Sections, sections_of
from secretariat.ui.control.wide_control import WideControl
from secretariat.ui.documents import labels
from secretariat.ui.documents.composed_previews import ComposedPreviews
from secretariat.ui.documents.document_history import DocumentHistory
from secretariat.ui.documents.open_document import OpenDocument, drawn_from
from secretariat.ui.forms.waiving import WAIVERS
from secretariat.ui.icons import icon
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.record.control_panel import Check
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.record.versions_panel import VersionsPanel, told_by
from secretariat.ui.records import CONTROL, NOTES, PREVIEW, Panel

HISTORY = "history"


class DocumentPanels(QObject):
    """Makes the panels and keeps them up to date. `wanted` asks to show one by its key."""

    wanted = Signal(str)
    findings_changed = Signal()

    def __init__(self, record: OpenDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self._previews = ComposedPreviews(record.services.previews)
        self.preview = PreviewPanel(self._previews, record.composing, parent)
        self.control = WideControl(
            self._question,
            self._looking,
            parent,
            all_good=self.tr("Nothing found. The paper can be issued as it stands."),
            own=self._own,
            reason_of=self._reason_of,
        )
        self.history = VersionsPanel(
            DocumentSnapshot,
            IssuedDocument,
            parent,
            empty=self.tr("Moves, kept versions and issued editions are listed here."),
        )
        self.last_year = QPushButton(icon("calendar-range", role="accent"), self.tr("Compare with last year’s"), parent)
        self.last_year.setObjectName("action.compare_last_year")
        self.history.put_button(self.last_year)
        self.notes = NotesPanel(record.written, parent)
        self.panels: Sequence[Panel] = (
            Panel(PREVIEW, self.tr("Preview"), "eye", self.preview),
            Panel(CONTROL, self.tr("Control"), "list-checks", self.control),
            Panel(HISTORY, self.tr("History"), "history", self.history),
            Panel(NOTES, self.tr("Notes"), "notebook-pen", self.notes),
        )
        for panel in self.panels:
            panel.widget.hide()
        record.written.touched.connect(self._on_touched)
        record.around_changed.connect(self._on_around_changed)
        self.control.failed.connect(record.operations.tell)
        record.written.changed.connect(self._on_draft_changed)
        record.history_changed.connect(self.show_history)
        self.control.checked.connect(lambda _: self.findings_changed.emit())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found and is not let stand."""
        return self.control.open_findings

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
        """Show the moves, the versions and the editions; last year's document, where there is one, to compare with."""
        self.last_year.setVisible(self._record.written.form.rolled_from is not None)
        self.history.show_dated(
            list(_dated(self._record.history)),
            can_keep=self._record.stored_document is not None,
            is_locked=self._record.is_locked,
        )

    def show_issued(self, issue: IssuedDocument) -> None:
        """Show the frozen paper of an edition; from an unlocked record a button leads back to the draft's."""
        record = self._record
        record.operations.run(
            lambda: record.services.document_issues.file(issue.id, "pdf"),
            on_done=lambda pdf: self.preview.show_issued(
                pdf, labels.edition(issue.number), can_leave=not record.is_locked
            ),
        )

    def walk(self, steps: int) -> None:
        """Show the control panel and go to the next finding, or the one before."""
        self.wanted.emit(CONTROL)
        self.control.walk(steps)

    def close_down(self) -> None:
        """End the workers."""
        self.preview.close_down()
        self._previews.close_down()
        self.control.close_down()

    def _question(self) -> Check | str:
        if self._record.is_locked:
            return self.tr("The paper is issued. A correction is checked while it is written.")
        return self._record.check()

    def _looking(self) -> LookingBeyond | None:
        record = self._record
        if record.is_locked:
            return None
        draft, control, committee = record.draft, record.services.control, record.committee
        return LookingBeyond(drawn_from(draft), lambda: control.drawn_in(draft, committee))

    def _own(self) -> tuple[str, Sections]:
        draft = self._record.written.draft
        return draft.title.strip() or self.tr("This paper"), sections_of(draft.text)

    def _reason_of(self, finding: Finding) -> str:
        waiver = waived_by(self._record.draft, finding)
        return waiver.reason if waiver else ""

    def _on_touched(self) -> None:
        self.preview.edited()
        self.control.edited()

    def _on_around_changed(self) -> None:
        self.control.beyond.renew()
        self._on_touched()

    def _on_draft_changed(self, path: str) -> None:
        if path in ("", WAIVERS):
            self.control.sort_anew()


def _dated(history: DocumentHistory) -> Iterator[tuple[datetime, Line]]:
    """Yield the lines of a history with their moments."""
    for move in history.moves:
        told = told_by(move.at, move.by, move.remark)
        yield move.at, Line(labels.word(move.after), told, "circle-dot", "muted", move)
    for version in history.snapshots:
        yield version.at, Line(version.name, told_by(version.at, version.by), "bookmark", "accent", version)
    for issue in history.issues:
        told = told_by(issue.at, issue.by, issue.reason)
        yield issue.at, Line(labels.edition(issue.number), told, "lock", "good", issue)

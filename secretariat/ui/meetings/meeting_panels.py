"""The panels beside a meeting: its paper for the committee or the public, what the checks find, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.application.documents.composed import ComposedDocument
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.problems import Finding
from secretariat.ui.control.beyond import LookingBeyond
from secretariat.ui.control.told import Sections
from secretariat.ui.control.wide_control import WideControl
from secretariat.ui.documents.composed_previews import ComposedPreviews
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.meetings.open_meeting import OpenMeeting
from secretariat.ui.record.control_panel import Check
from secretariat.ui.record.notes_panel import NotesPanel
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.records import CONTROL, NOTES, PREVIEW, Panel

FULL, PUBLIC = range(2)


def without_keys(findings: Sequence[Finding], draft: MeetingDraft) -> tuple[Finding, ...]:
    """Return the findings without the lasting keys that tell some of them apart, which are no words of the meeting."""
    keys = {key for item in draft.items for key in (item.key, *(one.key for one in item.appendices))}
    keys |= {decision.point for item in draft.items for decision in item.decisions}  # told with the item's key
    return tuple(
        replace(finding, excerpt="") if set(finding.excerpt.split()) <= keys else finding for finding in findings
    )


class MeetingPreview(QWidget):
    """The agenda, or the minutes once the meeting is held, with the choice of who reads it."""

    def __init__(self, record: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._readers = Segments(
            (
                Segment(self.tr("For the committee"), "preview_full"),
                Segment(self.tr("For the public"), "preview_public"),
            ),
            self,
        )
        self._previews = ComposedPreviews(record.services.previews)
        self.paper = PreviewPanel(self._previews, self._composing, self)
        self._readers.chosen.connect(lambda _: self.paper.refresh())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._readers)
        layout.addLayout(head)
        layout.addWidget(self.paper, 1)

    @property
    def is_public(self) -> bool:
        """True while the public's paper is shown."""
        return self._readers.page == PUBLIC

    def close_down(self) -> None:
        """Make no more papers."""
        self.paper.close_down()
        self._previews.close_down()

    def _composing(self) -> Callable[[], ComposedDocument]:
        """Return what puts the paper together as the meeting stands; it is called on another thread."""
        record, is_public = self._record, self.is_public
        papers, draft, committee, state = record.services.meeting_papers, record.draft, record.committee, record.state
        return lambda: papers.preview(draft, committee, state=state, public=is_public)


class MeetingPanels(QObject):
    """Makes the panels and keeps them up to date. `wanted` asks to show one by its key."""

    wanted = Signal(str)
    findings_changed = Signal()

    def __init__(self, record: OpenMeeting, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self.findings: tuple[Finding, ...] = ()
        self.preview = MeetingPreview(record, parent)
        self.control = WideControl(
            self._question,
            self._looking,
            parent,
            all_good=self.tr("Nothing found. The papers can go out as they stand."),
            own=self._own,
        )
        self.control.failed.connect(record.operations.tell)
        self.notes = NotesPanel(record.meeting, parent)
        self.panels: Sequence[Panel] = (
            Panel(PREVIEW, self.tr("Preview"), "eye", self.preview),
            Panel(CONTROL, self.tr("Control"), "list-checks", self.control),
            Panel(NOTES, self.tr("Notes"), "notebook-pen", self.notes),
        )
        for panel in self.panels:
            panel.widget.hide()
        record.meeting.touched.connect(self.edited)
        self.control.checked.connect(self._on_checked)

    def edited(self) -> None:
        """The meeting, or what it draws from, changed."""
        self.preview.paper.edited()
        self.control.edited()

    def renew(self) -> None:
        """What the meeting draws from was stored anew."""
        self.control.beyond.renew()
        self.edited()

    def set_locked(self, *, locked: bool) -> None:
        """Let the notes be read and copied only."""
        self.notes.set_locked(locked=locked)

    def walk(self, steps: int) -> None:
        """Show the control panel and go to the next finding, or the one before."""
        self.wanted.emit(CONTROL)
        self.control.walk(steps)

    def close_down(self) -> None:
        """End the workers."""
        self.preview.close_down()
        self.control.close_down()

    def _question(self) -> Check:
        record = self._record
        papers, draft, committee, state = record.services.meeting_papers, record.draft, record.committee, record.state
        sent_at = record.stored_meeting.sent_at if record.stored_meeting is not None else None
        return lambda: without_keys(papers.check(draft, committee, state=state, sent_at=sent_at), draft)

    def _looking(self) -> LookingBeyond:
        draft, control = self._record.meeting.form, self._record.services.control
        drawn = tuple(item.document for item in draft.items)
        return LookingBeyond(drawn, lambda: control.on_agenda(draft))

    def _own(self) -> tuple[str, Sections]:
        return self._record.meeting.form.title.strip() or self.tr("This meeting"), {}

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.findings_changed.emit()

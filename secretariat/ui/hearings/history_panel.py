"""The history panel: what became of a hearing, the versions kept of its response and those that left the house."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.application.records import IssuedResponse
from secretariat.domain.hearings import Snapshot, StateChange
from secretariat.ui import labels
from secretariat.ui.hearings import words
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.record.versions_panel import VersionsPanel, told_by

Version: TypeAlias = Snapshot | IssuedResponse

SHORT_DIGEST = 12
"""Figures of a SHA-256 shown in the list; all of it stands in the banner of the issued record."""


@dataclass(frozen=True, slots=True)
class History:
    """What the panel shows; each part in any order."""

    changes: Sequence[StateChange] = ()
    snapshots: Sequence[Snapshot] = ()
    issues: Sequence[IssuedResponse] = ()


class HistoryPanel(VersionsPanel):
    """The history of a hearing and its response."""

    def __init__(self, parent: QWidget | None = None) -> None:
        empty = QCoreApplication.translate(
            "HistoryPanel", "Changes of state, kept versions and issued ones are listed here."
        )
        super().__init__(Snapshot, IssuedResponse, parent, empty=empty)

    def show_history(self, history: History, *, has_response: bool, is_locked: bool) -> None:
        """Show `history`. Versions can be kept and gone back to unless the record is locked."""
        dated: list[tuple[datetime, Line]] = [(change.at, change_line(change)) for change in history.changes]
        dated += [(snapshot.at, snapshot_line(snapshot)) for snapshot in history.snapshots]
        dated += [(issue.at, issue_line(issue)) for issue in history.issues]
        self.show_dated(dated, can_keep=has_response, is_locked=is_locked)


def change_line(change: StateChange) -> Line:
    """Return the line of a change of state."""
    return Line(labels.state(change.after), told_by(change.at, change.by, change.remark), "circle-dot", "muted", change)


def snapshot_line(snapshot: Snapshot) -> Line:
    """Return the line of a kept version."""
    return Line(snapshot.name, told_by(snapshot.at, snapshot.by), "bookmark", "accent", snapshot)


def issue_line(issue: IssuedResponse) -> Line:
    """Return the line of an issued version, with the beginning of its file's SHA-256."""
    digest = f"SHA-256 {issue.sha256[:SHORT_DIGEST]}…"
    return Line(words.issue(issue), told_by(issue.at, issue.by, issue.reason, digest), "lock", "good", issue)

"""The history panel: what became of a hearing, the versions kept of its response and those that left the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from secretariat.application.records import IssuedResponse
from secretariat.domain.hearings import Snapshot, StateChange
from secretariat.ui import labels, theme
from secretariat.ui.hearings import words
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.record.words import moment

Version: TypeAlias = Snapshot | IssuedResponse

SHORT_DIGEST = 12
"""Figures of a SHA-256 shown in the list; all of it stands in the banner of the issued record."""


@dataclass(frozen=True, slots=True)
class History:
    """What the panel shows; each part in any order."""

    changes: Sequence[StateChange] = ()
    snapshots: Sequence[Snapshot] = ()
    issues: Sequence[IssuedResponse] = ()


class HistoryPanel(QWidget):
    """A line for each change of state, each kept version and each issued one, the newest first.

    Signals ask for what is to be done: `snapshot_asked`; `compare_asked` with the older version and the newer one, None
    for the text as it is now; `return_asked` with a version; `pdf_asked` and `pdf_save_asked` with an issued one.
    """

    snapshot_asked = Signal()
    compare_asked = Signal(object, object)
    return_asked = Signal(object)
    pdf_asked = Signal(object)
    pdf_save_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("History"))
        self._is_locked = False
        self._view = LinesView(self.tr("History"), self)
        self._view.setObjectName("history.entries")
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._show_menu)
        self._view.selectionModel().selectionChanged.connect(self._offer)
        self._view.activated.connect(self._compare)
        self._keep = self._button("panel_snapshot", "bookmark-plus", self.tr("Keep a version …"), self._ask_snapshot)
        self._compare_button = self._button("compare", "git-compare", self.tr("Compare with now"), self._compare)
        self._return = self._button("go_back", "rotate-ccw", self.tr("Go back to it"), self._ask_return)
        self._open = self._button("open_issued_pdf", "eye", self.tr("Show the PDF"), self._ask_pdf)
        self._save = self._button("save_issued_pdf", "file-down", self.tr("Save the PDF …"), self._ask_pdf_save)
        self._empty = QLabel(
            self.tr("Changes of state, kept versions and issued ones are listed here."), self, wordWrap=True
        )
        self._empty.setMargin(12)
        theme.set_look(self._empty, "muted")
        self._build()
        self._offer()

    def show_history(self, history: History, *, has_response: bool, is_locked: bool) -> None:
        """Show `history`. Versions can be kept and gone back to unless the record is locked."""
        self._is_locked = is_locked
        self._keep.setEnabled(has_response and not is_locked)
        dated: list[tuple[datetime, Line]] = [(change.at, change_line(change)) for change in history.changes]
        dated += [(snapshot.at, snapshot_line(snapshot)) for snapshot in history.snapshots]
        dated += [(issue.at, issue_line(issue)) for issue in history.issues]
        dated.sort(key=lambda entry: entry[0], reverse=True)
        self._view.lines_model().show_lines([line for _, line in dated])
        self._view.setVisible(bool(dated))
        self._empty.setHidden(bool(dated))
        self._offer()

    def choose(self, versions: Sequence[object]) -> None:
        """Choose the rows of `versions`."""
        selection = self._view.selectionModel()
        selection.clearSelection()
        for row, line in enumerate(self._view.lines_model().lines):
            if line.subject in versions:
                selection.select(self._view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)

    def _build(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for button in (self._keep, self._compare_button, self._return, self._open, self._save):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(buttons)
        layout.addWidget(self._empty)
        layout.addWidget(self._view, 1)
        layout.addStretch()

    def _button(self, name: str, drawing: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing, role="accent"), label, self)
        button.setObjectName(f"action.{name}")
        theme.set_look(button, "quiet")
        button.clicked.connect(act)
        return button

    def _versions(self) -> list[Version]:
        return [subject for subject in self._view.chosen() if isinstance(subject, Snapshot | IssuedResponse)]

    def _issue(self) -> IssuedResponse | None:
        versions = self._versions()
        return versions[0] if len(versions) == 1 and isinstance(versions[0], IssuedResponse) else None

    def _offer(self) -> None:
        versions = self._versions()
        pair = len(versions) == 2
        self._compare_button.setText(self.tr("Compare the two") if pair else self.tr("Compare with now"))
        self._compare_button.setEnabled(len(versions) in (1, 2))
        self._return.setVisible(len(versions) == 1 and not self._is_locked)
        for button in (self._open, self._save):
            button.setVisible(self._issue() is not None)

    def _compare(self) -> None:
        match self._versions():
            case [newer, older]:
                self.compare_asked.emit(older, newer)
            case [version]:
                self.compare_asked.emit(version, None)

    def _ask_snapshot(self) -> None:
        self.snapshot_asked.emit()

    def _ask_return(self) -> None:
        match self._versions():
            case [version]:
                self.return_asked.emit(version)

    def _ask_pdf(self) -> None:
        if issue := self._issue():
            self.pdf_asked.emit(issue)

    def _ask_pdf_save(self) -> None:
        if issue := self._issue():
            self.pdf_save_asked.emit(issue)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self._keep, self._compare_button, self._return, self._open, self._save):
            if not button.isHidden():
                action = menu.addAction(button.icon(), button.text(), button.click)
                action.setEnabled(button.isEnabled())
        menu.popup(self._view.viewport().mapToGlobal(place))


def change_line(change: StateChange) -> Line:
    """Return the line of a change of state."""
    return Line(labels.state(change.after), _by(change.at, change.by, change.remark), "circle-dot", "muted", change)


def snapshot_line(snapshot: Snapshot) -> Line:
    """Return the line of a kept version."""
    return Line(snapshot.name, _by(snapshot.at, snapshot.by), "bookmark", "accent", snapshot)


def issue_line(issue: IssuedResponse) -> Line:
    """Return the line of an issued version, with the beginning of its file's SHA-256."""
    digest = f"SHA-256 {issue.sha256[:SHORT_DIGEST]}…"
    return Line(words.issue(issue), _by(issue.at, issue.by, issue.reason, digest), "lock", "good", issue)


def _by(at: datetime, name: str, *more: str) -> str:
    when = " · ".join(part for part in (moment(at), name) if part)
    return "\n".join((when, *(part for part in more if part)))

"""The history panel of any record that has versions: what became of it, what was kept of it, what left the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.record.words import moment


class VersionsPanel(QWidget):
    """A line for each change of state, each kept version and each issued one, the newest first.

    `kept` and `issued` are the kinds of versions; any other line is a change of state. `empty` is said without lines.

    Signals ask for what is to be done: `snapshot_asked`; `compare_asked` with the older version and the newer one, None
    for the text as it is now; `return_asked` with a version; `pdf_asked` and `pdf_save_asked` with an issued one.
    """

    snapshot_asked = Signal()
    compare_asked = Signal(object, object)
    return_asked = Signal(object)
    pdf_asked = Signal(object)
    pdf_save_asked = Signal(object)

    def __init__(self, kept: type, issued: type, parent: QWidget | None = None, *, empty: str) -> None:
        super().__init__(parent)
        self._kept, self._issued = kept, issued
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
        self._empty = QLabel(empty, self, wordWrap=True)
        self._empty.setMargin(12)
        theme.set_look(self._empty, "muted")
        self._build()
        self._offer()

    def show_dated(self, dated: Sequence[tuple[datetime, Line]], *, can_keep: bool, is_locked: bool) -> None:
        """Show lines with the moments they are of. A locked record is not gone back in."""
        self._is_locked = is_locked
        self._keep.setEnabled(can_keep and not is_locked)
        newest_first = sorted(dated, key=lambda entry: entry[0], reverse=True)
        self._view.lines_model().show_lines([line for _, line in newest_first])
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

    def put_button(self, button: QPushButton) -> None:
        """Place a button that a kind of record has besides, after the others."""
        theme.set_look(button, "quiet")
        self._buttons.addWidget(button)

    def _build(self) -> None:
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        for button in (self._keep, self._compare_button, self._return, self._open, self._save):
            self._buttons.addWidget(button)
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

    def _versions(self) -> list[Any]:
        return [subject for subject in self._view.chosen() if isinstance(subject, self._kept | self._issued)]

    def _issue(self) -> Any:
        versions = self._versions()
        return versions[0] if len(versions) == 1 and isinstance(versions[0], self._issued) else None

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


def told_by(at: datetime, name: str, *more: str) -> str:
    """Return the quieter lines of an entry: when, by whom, and what more there is to say."""
    when = " · ".join(part for part in (moment(at), name) if part)
    return "\n".join((when, *(part for part in more if part)))

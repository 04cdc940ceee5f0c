"""Reads a Word contribution that somebody chooses or drops on a text, off the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QDropEvent  # what is dragged in and about are drops too
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.contributed import (
    ContributionRead,
    MarkedBlock,
    UnreadableContribution,
    WordContributions,
)
from secretariat.ui.contributions.contribution_words import refusal
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations, Progress

KEY = "contribution_in"
"""The key of the notices on a contribution that comes in."""

SUFFIXES = (".docx", ".docm", ".dotx", ".doc")
"""What is taken for a Word file when it is dropped; an old one is refused in words rather than by silence."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A contribution, and its blocks with every change marked."""

    read: ContributionRead
    marked: tuple[MarkedBlock, ...]


class Arriving(QObject):
    """Asks for the file and reads it. Signals: `arrived` with an `Arrived`."""

    arrived = Signal(object)

    def __init__(self, contributions: WordContributions, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._contributions = contributions
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_file(self) -> None:
        """Ask which file the contribution is, and read it."""
        dialog = QFileDialog(self._window, self.tr("Take in a Word contribution"), self._folder)
        dialog.setObjectName("dialog.take_in_word")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Word files (*.docx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, file: Path) -> None:
        """Read a file beside the screen; a refusal is told."""
        self._folder = str(file.parent)
        self._operations.run_in_background(
            lambda progress: self._read(file, progress),
            message=self.tr("Reading “{file}” …").format(file=file.name),
            on_done=lambda outcome: self._on_read(file.name, outcome),
        )

    def _read(self, file: Path, progress: Progress) -> Arrived | UnreadableContribution:
        """Return the contribution; a refusal belongs to the file and is handed over to be told as such."""
        try:
            read = self._contributions.read(file)
        except UnreadableContribution as refused:
            return refused
        progress.tell(1, 2)
        marked = self._contributions.marked(read)
        progress.tell(2, 2)
        return Arrived(read, marked)

    def _on_read(self, name: str, outcome: Arrived | UnreadableContribution) -> None:
        if isinstance(outcome, Arrived):
            self._operations.notices.withdraw(KEY)
            self.arrived.emit(outcome)
            return
        told = self.tr("“{file}” cannot be taken in.").format(file=name)
        meaning, advice = refusal(outcome)
        self._operations.say(NoticeKind.ERROR, told, meaning=meaning, advice=advice, key=KEY)


class DroppedFiles(QObject):
    """Takes Word files that are dragged onto a text. Signals: `dropped` with the path of one."""

    dropped = Signal(object)

    def __init__(self, onto: QWidget, is_wanted: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_wanted = is_wanted
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a Word file; everything else goes its way."""
        file = word_file_in(event.mimeData()) if isinstance(event, QDropEvent) and self._is_wanted() else None
        if file is None or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(file)
        return True


def word_file_in(data: QMimeData) -> Path | None:
    """Return the first Word file among what is dragged, None when there is none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)

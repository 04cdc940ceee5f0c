"""Reads a table from a file somebody chooses, or from the clipboard, off the screen's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.budget.files import BudgetFiles, UnreadableTable
from secretariat.domain.budget.recognition.sources import Source, Wanted
from secretariat.domain.budget.recognition.understanding import Understanding, understand
from secretariat.ui.budget.taking_in.source_words import refusal
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations, Progress

KEY = "table_in"
"""The key of the notices on a table that comes in."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came in: the file's name (or what stands for the clipboard), its tables, and how the first is understood."""

    name: str
    sources: tuple[Source, ...]
    first: Understanding


class Arriving(QObject):
    """Asks for the file, reads it and understands its first table. Signals: `arrived` with an `Arrived`."""

    arrived = Signal(object)

    def __init__(self, files: BudgetFiles, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._files = files
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_file(self) -> None:
        """Ask which file the table lies in, and read it."""
        dialog = QFileDialog(self._window, self.tr("Take in a table"), self._folder)
        dialog.setObjectName("dialog.take_in_table")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tables (*.xlsx *.csv *.txt *.tsv)")
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, name: str) -> None:
        """Read a file."""
        file = Path(name)
        self._folder = str(file.parent)
        self._run(
            lambda progress: self._files.read(file, tell=progress.tell),
            name=file.name,
            message=self.tr("Reading “{file}” …").format(file=file.name),
        )

    def read_clipboard(self) -> None:
        """Read what lies on the clipboard."""
        lying = QGuiApplication.clipboard().mimeData()
        # Nothing at all may lie there, which Qt's stub does not know.
        html = lying.html() if lying is not None and lying.hasHtml() else None
        plain = lying.text() if lying is not None and lying.hasText() else None
        if not (html or "").strip() and not (plain or "").strip():
            told = self.tr("There is no table on the clipboard.")
            advice = self.tr("Copy it from the spreadsheet or the paper first.")
            self._operations.say(NoticeKind.WARNING, told, advice=advice, key=KEY, brief=True)
            return
        self._run(
            lambda _progress: (self._files.pasted(html=html, plain=plain),),
            name=self.tr("What lay on the clipboard"),
            message=self.tr("Reading the clipboard …"),
        )

    def _run(self, read: Callable[[Progress], Sequence[Source]], *, name: str, message: str) -> None:
        def arrive(progress: Progress) -> Arrived:
            sources = tuple(read(progress))
            if not sources:
                raise UnreadableTable("empty")
            progress.check()
            return Arrived(name, sources, understand(sources[0], Wanted()))

        self._operations.run_in_background(
            _told(arrive), message=message, on_done=lambda outcome: self._on_read(name, outcome)
        )

    def _on_read(self, name: str, outcome: Arrived | UnreadableTable) -> None:
        if isinstance(outcome, Arrived):
            self._operations.notices.withdraw(KEY)
            self.arrived.emit(outcome)
            return
        told = self.tr("“{file}” cannot be taken in.").format(file=name)
        self._operations.say(NoticeKind.ERROR, told, meaning=refusal(outcome), key=KEY)


def _told(arrive: Callable[[Progress], Arrived]) -> Callable[[Progress], Arrived | UnreadableTable]:
    """Return what hands a refusal over as an outcome: it belongs to the file and is told as such."""

    def outcome(progress: Progress) -> Arrived | UnreadableTable:
        try:
            return arrive(progress)
        except UnreadableTable as refused:
            return refused

    return outcome

"""Takes a finished paper out of the program: to a printer through the system's dialog, or to a PDF file."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from secretariat.system.whole_file import write_whole
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.record.paper_printing import PrintingFailed, print_pdf

translate = QCoreApplication.translate

Maker: TypeAlias = Callable[[], bytes]
"""Makes the PDF, on another thread."""
Writer: TypeAlias = Callable[[Path, Progress], None]
"""Writes the PDF to a file, on another thread, whole or not at all. May raise `OSError` and `StorageFault`."""

PAPER_KEY = "paper"


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A kind of file a paper is saved as. `name` is its dialog's; the other words are in the screen's language.

    `untaken` says that it could not be saved, with `{folder}`.
    """

    name: str
    suffix: str
    title: str
    filter: str
    making: str
    untaken: str


def pdf_file() -> PaperFile:
    """Return what saving a PDF is called."""
    return PaperFile(
        "save_pdf",
        "pdf",
        translate("PaperOut", "Save as PDF"),
        translate("PaperOut", "PDF files (*.pdf)"),
        translate("PaperOut", "The PDF is being made …"),
        translate("PaperOut", "The PDF could not be saved in {folder}."),
    )


def word_file() -> PaperFile:
    """Return what saving a Word file is called."""
    return PaperFile(
        "save_word",
        "docx",
        translate("PaperOut", "Save as Word"),
        translate("PaperOut", "Word files (*.docx)"),
        translate("PaperOut", "The Word file is being made …"),
        translate("PaperOut", "The Word file could not be saved in {folder}."),
    )


class PaperOut(QObject):
    """Prints and saves over one screen; what the paper is made of is the caller's."""

    def __init__(self, operations: Operations, window: QWidget, *, file: PaperFile | None = None) -> None:
        """Ask over `window`, which owns this. Saved is a PDF, or another kind of file."""
        super().__init__(window)
        self._file = file or pdf_file()
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_printer(self, name: str, chosen: Callable[[QPrinter], None]) -> None:
        """Ask for a printer with the system's dialog; `name` is what the paper is called in its queue."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print")
        dialog.accepted.connect(lambda: chosen(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, make: Maker, *, instead: Callable[[], None]) -> None:
        """Print the paper beside the screen, page by page, so that it can be cancelled.

        `instead` saves it as a file, which is offered when the printer does not take it.
        """

        def work(progress: Progress) -> int | PrintingFailed:
            pdf = make()
            try:
                return print_pdf(pdf, printer, progress=progress.tell)
            except PrintingFailed as failed:
                return failed

        self._operations.run_in_background(
            work, message=self.tr("Printing …"), on_done=lambda end: self._on_printed(end, printer, instead)
        )

    def ask_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save the file, proposing `name`."""
        dialog = QFileDialog(self._window, self._file.title, self._folder, self._file.filter)
        dialog.setObjectName(self._file.name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._file.suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_as(self, file: Path, write: Writer, *, again: Callable[[], None]) -> None:
        """Save the paper as `file`, whole or not at all; `again` asks for another place when it cannot lie there."""
        self._folder = str(file.parent)

        def work(progress: Progress) -> Path | OSError:
            try:
                write(file, progress)
            except OSError as trouble:
                return trouble
            return file

        self._operations.run_in_background(
            work, message=self._file.making, on_done=lambda end: self._on_saved(end, file, again)
        )

    def _on_printed(self, end: int | PrintingFailed, printer: QPrinter, instead: Callable[[], None]) -> None:
        if isinstance(end, PrintingFailed):
            self._operations.say(
                NoticeKind.ERROR,
                self.tr("The printer did not take the paper."),
                advice=self.tr("See whether it is switched on, or save the paper as PDF and print that."),
                buttons=(NoticeButton(self.tr("Save as PDF …"), instead),),
                key=PAPER_KEY,
            )
            return
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("{pages} pages were sent to {printer}.").format(pages=end, printer=printer.printerName() or "PDF"),
            key=PAPER_KEY,
            brief=True,
        )

    def _on_saved(self, end: Path | OSError, file: Path, again: Callable[[], None]) -> None:
        if isinstance(end, OSError):
            self._operations.say(
                NoticeKind.ERROR,
                self._file.untaken.format(folder=file.parent),
                meaning=self._trouble(end),
                advice=self.tr("Choose another folder."),
                buttons=(NoticeButton(self.tr("Choose …"), again),),
                key=PAPER_KEY,
            )
            return
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("Saved as {file}.").format(file=file.name),
            buttons=(
                NoticeButton(self.tr("Open"), lambda: open_place(file), keeps=True),
                NoticeButton(self.tr("Open the folder"), lambda: open_place(file.parent)),
            ),
            key=PAPER_KEY,
            brief=True,
        )

    def _trouble(self, trouble: OSError) -> str:
        match trouble.errno:
            case errno.ENOSPC | errno.EDQUOT:
                return self.tr("The disk is full.")
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return self.tr("The folder cannot be written in.")
            case errno.ENOENT:
                return self.tr("The folder is no longer there.")
        return trouble.strerror or ""


def writing(make: Maker) -> Writer:
    """Return what writes a file, whole or not at all."""

    def write(file: Path, progress: Progress) -> None:
        content = make()
        progress.check()
        write_whole(file, content)

    return write


def open_place(place: Path) -> None:
    """Open a file or a folder in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

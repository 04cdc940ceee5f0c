"""Takes an open record's paper out of the program: to a printer through the system's dialog, or to a PDF file."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from secretariat.application.records import IssuedResponse
from secretariat.system.whole_file import write_whole
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Progress
from secretariat.ui.record.open_record import OpenRecord
from secretariat.ui.record.paper_printing import PrintingFailed, print_pdf

Maker: TypeAlias = Callable[[], bytes]
PAPER_KEY = "paper"


class PaperOut(QObject):
    """Prints and saves. What is issued comes from the frozen file, byte for byte; a draft is made anew."""

    def __init__(self, record: OpenRecord) -> None:
        super().__init__(record)
        self._record = record
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_printer(self) -> None:
        """Ask for a printer with the system's dialog, then print."""
        if self._record.edited.response is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._record.services.responses.file_name(self._record.edited.draft))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self._record.window)
        dialog.setObjectName("print")
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper beside the screen, page by page, so that it can be cancelled."""
        make = self._maker(self._record.last_issue if self._record.is_locked else None)

        def work(progress: Progress) -> int | PrintingFailed:
            pdf = make()
            try:
                return print_pdf(pdf, printer, progress=progress.tell)
            except PrintingFailed as failed:
                return failed

        self._record.operations.run_in_background(
            work, message=self.tr("Printing …"), on_done=lambda end: self._on_printed(end, printer.printerName())
        )

    def ask_file(self, issue: IssuedResponse | None = None) -> None:
        """Ask where to save the PDF, proposing the name it is sent under."""
        record = self._record
        issue = issue or (record.last_issue if record.is_locked else None)
        draft = issue.hearing if issue else record.edited.draft
        if draft.response is None:
            return
        dialog = QFileDialog(record.window, self.tr("Save as PDF"), self._folder, self.tr("PDF files (*.pdf)"))
        dialog.setObjectName("save_pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(record.services.responses.file_name(draft))
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file), issue))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_as(self, file: Path, issue: IssuedResponse | None = None) -> None:
        """Save the paper as `file`, whole or not at all."""
        self._folder = str(file.parent)
        make = self._maker(issue or (self._record.last_issue if self._record.is_locked else None))

        def work(progress: Progress) -> Path | OSError:
            pdf = make()
            progress.check()
            try:
                write_whole(file, pdf)
            except OSError as trouble:
                return trouble
            return file

        self._record.operations.run_in_background(
            work, message=self.tr("The PDF is being made …"), on_done=lambda end: self._on_saved(end, file)
        )

    def _maker(self, issue: IssuedResponse | None) -> Maker:
        """Return what makes the bytes on another thread; the draft's paper is built here, since it reads the editor."""
        services = self._record.services
        if issue is not None:
            return lambda: services.responses.issued_pdf(issue.id)
        document = self._record.document()
        if document is None:
            return lambda: b""
        return lambda: services.previews.submit(document).result()

    def _on_printed(self, end: int | PrintingFailed, printer_name: str) -> None:
        if isinstance(end, PrintingFailed):
            self._record.operations.say(
                NoticeKind.ERROR,
                self.tr("The printer did not take the paper."),
                advice=self.tr("See whether it is switched on, or save the paper as PDF and print that."),
                buttons=(NoticeButton(self.tr("Save as PDF …"), self.ask_file),),
                key=PAPER_KEY,
            )
            return
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("{pages} pages were sent to {printer}.").format(pages=end, printer=printer_name or "PDF"),
            key=PAPER_KEY,
            brief=True,
        )

    def _on_saved(self, end: Path | OSError, file: Path) -> None:
        if isinstance(end, OSError):
            self._record.operations.say(
                NoticeKind.ERROR,
                self.tr("The PDF could not be saved in {folder}.").format(folder=file.parent),
                meaning=self._trouble(end),
                advice=self.tr("Choose another folder."),
                buttons=(NoticeButton(self.tr("Choose …"), self.ask_file),),
                key=PAPER_KEY,
            )
            return
        folder = QUrl.fromLocalFile(str(file.parent))
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("Saved as {file}.").format(file=file.name),
            buttons=(NoticeButton(self.tr("Open the folder"), lambda: _open(folder)),),
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


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)

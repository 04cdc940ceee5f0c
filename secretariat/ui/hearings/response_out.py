"""Takes an open hearing's paper out of the program: what is issued byte for byte, a draft made anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from secretariat.application.records import IssuedResponse
from secretariat.system.whole_file import write_whole
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.operations import Progress
from secretariat.ui.record.paper_out import Maker, PaperOut


class ResponseOut(QObject):
    """Prints and saves the response of one hearing. What is issued comes from the frozen file."""

    def __init__(self, record: OpenHearing) -> None:
        super().__init__(record)
        self._record = record
        self._out = PaperOut(record.operations, record.window)

    def ask_printer(self) -> None:
        """Ask for a printer with the system's dialog, then print."""
        if self._record.edited.response is not None:
            self._out.ask_printer(self._record.services.responses.file_name(self._record.edited.draft), self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper beside the screen, page by page, so that it can be cancelled."""
        self._out.print_on(printer, self._maker(self._last_issue()), instead=self.ask_file)

    def ask_file(self, issue: IssuedResponse | None = None) -> None:
        """Ask where to save the PDF, proposing the name it is sent under."""
        issue = issue or self._last_issue()
        draft = issue.hearing if issue else self._record.edited.draft
        if draft.response is not None:
            name = self._record.services.responses.file_name(draft)
            self._out.ask_file(name, lambda file: self.save_as(file, issue))

    def save_as(self, file: Path, issue: IssuedResponse | None = None) -> None:
        """Save the paper as `file`, whole or not at all."""
        make = self._maker(issue or self._last_issue())

        def write(target: Path, progress: Progress) -> None:
            pdf = make()
            progress.check()
            write_whole(target, pdf)

        self._out.save_as(file, write, again=lambda: self.ask_file(issue))

    def _last_issue(self) -> IssuedResponse | None:
        return self._record.last_issue if self._record.is_locked else None

    def _maker(self, issue: IssuedResponse | None) -> Maker:
        """Return what makes the bytes on another thread; the draft's paper is built here, since it reads the editor."""
        services = self._record.services
        if issue is not None:
            return lambda: services.responses.issued_pdf(issue.id)
        document = self._record.document()
        if document is None:
            return lambda: b""
        return lambda: services.previews.submit(document).result()

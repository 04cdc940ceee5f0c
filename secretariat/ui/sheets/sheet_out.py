"""Takes an open sheet's paper out of the program: final when nothing stands open, else a draft that says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from secretariat.application.documents.reports import SheetsDocument
from secretariat.application.faults import Withheld
from secretariat.domain.sheet_checks import open_errors
from secretariat.ui import labels
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Progress
from secretariat.ui.record.paper_out import PaperOut
from secretariat.ui.sheets.open_sheet import OpenSheet

STANDING_KEY = "standing"


class SheetOut(QObject):
    """Prints and saves one sheet. `findings_wanted` asks to show what makes it a draft."""

    findings_wanted = Signal()

    def __init__(self, record: OpenSheet, save: Callable[[], bool]) -> None:
        """Save with `save` before a final paper is made, which is made of what is stored."""
        super().__init__(record)
        self._record = record
        self._save = save
        self._out = PaperOut(record.operations, record.window)

    def ask_printer(self) -> None:
        """Ask for a printer with the system's dialog, then print."""
        self._with_document(self._ask_printer)

    def ask_file(self) -> None:
        """Ask where to save the PDF, proposing the name it is sent under."""
        self._with_document(self._ask_file)

    def print_on(self, printer: QPrinter, document: SheetsDocument) -> None:
        """Print a paper beside the screen, so that it can be cancelled."""
        services = self._record.services
        self._out.print_on(
            printer, lambda: services.previews.submit(document).result(), instead=lambda: self._ask_file(document)
        )

    def save_as(self, file: Path, document: SheetsDocument) -> None:
        """Save a paper as `file`, whole or not at all."""
        services = self._record.services

        def write(target: Path, progress: Progress) -> None:
            services.renderer.write(document, target, tell=progress.tell)

        self._out.save_as(file, write, again=lambda: self._ask_file(document))

    def _ask_printer(self, document: SheetsDocument) -> None:
        name = self._record.services.papers.file_name(document)
        self._out.ask_printer(name, lambda printer: self.print_on(printer, document))

    def _ask_file(self, document: SheetsDocument) -> None:
        name = self._record.services.papers.file_name(document)
        self._out.ask_file(name, lambda file: self.save_as(file, document))

    def _with_document(self, then: Callable[[SheetsDocument], None]) -> None:
        """Make the final paper of the stored sheet where nothing stands open, else the draft's."""
        record = self._record
        errors = open_errors(record.draft, record.check()())
        if errors:
            self._say_draft(self.tr("It is a draft, and says so: errors stand open."))
            record.operations.run(record.document, on_done=then)
        elif self._save():
            record.operations.run(
                lambda: record.services.papers.sheets(record.period_id, [record.id], final=True),
                on_done=then,
                on_withheld=self._on_withheld,
            )

    def _on_withheld(self, refusal: Withheld) -> None:
        """What the sheet is weighed against changed since it was read."""
        self._say_draft(labels.withheld(refusal))
        self.findings_wanted.emit()

    def _say_draft(self, words: str) -> None:
        self._record.operations.say(
            NoticeKind.WARNING,
            words,
            advice=self.tr("Mend them, or let them stand with a reason; then it prints as final."),
            buttons=(NoticeButton(self.tr("Show them"), self.findings_wanted.emit),),
            key=STANDING_KEY,
        )

"""Makes the papers of a period and takes them out of the program, beside the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.faults import Withheld
from secretariat.application.services import Services
from secretariat.domain.periods import Period
from secretariat.ui import labels
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.periods.print_question import Paper, PaperChoice, Way
from secretariat.ui.record.paper_out import PAPER_KEY, PaperOut


class PeriodPapers(QObject):
    """Builds the document first, since its name comes from it and a final one may be refused."""

    control_wanted = Signal()

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._out = PaperOut(operations, window)

    def make(self, period: Period, choice: PaperChoice, way: Way) -> None:
        """Build the paper that was chosen, then ask where it goes."""
        self._operations.run_in_background(
            lambda _: self._document(period, choice),
            message=self.tr("The paper is being put together …"),
            on_done=lambda document: self._ask_where(document, way),
            on_withheld=self._on_withheld,
            can_cancel=False,
        )

    def print_on(self, printer: QPrinter, document: SheetsDocument | IndicatorsDocument | GoalsDocument) -> None:
        """Print a paper."""
        self._out.print_on(
            printer,
            lambda: self._services.previews.submit(document).result(),
            instead=lambda: self._ask_where(document, Way.FILE),
        )

    def save_as(self, file: Path, document: SheetsDocument | IndicatorsDocument | GoalsDocument) -> None:
        """Write a paper to a file, sheet by sheet, so that it can be cancelled."""

        def write(target: Path, progress: Progress) -> None:
            self._services.renderer.write(document, target, tell=progress.tell)

        self._out.save_as(file, write, again=lambda: self._ask_where(document, Way.FILE))

    def _document(self, period: Period, choice: PaperChoice) -> SheetsDocument | IndicatorsDocument | GoalsDocument:
        papers = self._services.papers
        match choice.paper:
            case Paper.INDICATORS:
                return papers.indicators(period.id)
            case Paper.GOALS:
                return papers.goals(period.id)
        return papers.sheets(period.id, choice.sheets, final=choice.is_final)

    def _ask_where(self, document: SheetsDocument | IndicatorsDocument | GoalsDocument, way: Way) -> None:
        name = self._services.papers.file_name(document)
        if way is Way.PRINTER:
            self._out.ask_printer(name, lambda printer: self.print_on(printer, document))
        else:
            self._out.ask_file(name, lambda file: self.save_as(file, document))

    def _on_withheld(self, refusal: Withheld) -> None:
        """The sheets changed between the question and the printing."""
        self._operations.say(
            NoticeKind.WARNING,
            self.tr("The final paper is held back."),
            meaning=labels.withheld(refusal),
            buttons=(NoticeButton(self.tr("Show the control"), self.control_wanted.emit),),
            key=PAPER_KEY,
        )

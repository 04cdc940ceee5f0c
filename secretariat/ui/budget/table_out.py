"""Takes an open budget table out of the program: on paper, as PDF, with its control report, as a file for others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from secretariat.application.budget.files import TableFormat
from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.faults import Withheld
from secretariat.application.file_names import file_name
from secretariat.ui import labels as of_codes
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.paper_question import PaperChoice, PaperQuestion
from secretariat.ui.budget.reconciler import Reconciler
from secretariat.ui.budget.reconciling.finding_sentences import summary
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Progress
from secretariat.ui.periods.print_question import Way
from secretariat.ui.record.paper_out import PAPER_KEY, PaperOut, open_place

Paper: TypeAlias = BudgetDocument | ControlReport

FORMATS: Final[dict[TableFormat, object]] = {
    TableFormat.XLSX: QT_TRANSLATE_NOOP("TableFormat", "Excel workbook"),
    TableFormat.CSV: QT_TRANSLATE_NOOP("TableFormat", "CSV, semicolons and decimal comma"),
    TableFormat.WORD: QT_TRANSLATE_NOOP("TableFormat", "Word document"),
    TableFormat.JSON: QT_TRANSLATE_NOOP("TableFormat", "JSON, for other programs"),
}
"""What a table can be given out as, the usual first."""


class TableOut(QObject):
    """Prints, saves and gives out one table. `save_then` stores what is unsaved first: a final paper is of that.

    `findings_wanted` asks to show what holds a final paper back.
    """

    findings_wanted = Signal()

    def __init__(
        self, record: OpenTable, reconciler: Reconciler, save_then: Callable[[Callable[[], None]], None]
    ) -> None:
        super().__init__(record)
        self._record = record
        self._reconciler = reconciler
        self._save_then = save_then
        self._out = PaperOut(record.operations, record.window)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    # On paper

    def ask_paper(self, way: Way) -> None:
        """Ask how the table goes on paper, then where the paper goes."""
        question = PaperQuestion(way, self._reconciler, self._record.window)
        question.findings_wanted.connect(self.findings_wanted)
        question.decided.connect(lambda choice: self._save_then(lambda: self.make(choice, way)))
        question.open()

    def make(self, choice: PaperChoice, way: Way) -> None:
        """Put the paper of the stored table together, then ask where it goes."""
        papers, number = self._record.services.budget_papers, self._record.table_id
        if number is None:
            return
        self._compose(
            lambda: papers.table(number, final=choice.is_final, charts=choice.with_charts), way, self._on_withheld
        )

    def ask_control_report(self) -> None:
        """Ask whether the control report is printed or saved as PDF."""
        told = summary(self._reconciler.findings)
        question = Question(
            self.tr("Control report"),
            told or self.tr("Nothing was found. The report says so."),
            verb=self.tr("Save as PDF …"),
            parent=self._record.window,
        )
        question.setObjectName("control_report")
        printing = QPushButton(self.tr("Print …"), question)
        printing.setObjectName("control_report.print")
        question.body.addWidget(printing, 0, Qt.AlignmentFlag.AlignLeft)
        printing.clicked.connect(question.reject)
        printing.clicked.connect(lambda: self.make_control_report(Way.PRINTER))
        question.accepted.connect(lambda: self.make_control_report(Way.FILE))
        question.open()

    def make_control_report(self, way: Way) -> None:
        """Put the control report of the table as it stands together, then ask where it goes."""
        record = self._record
        draft, check, papers = record.draft, self._reconciler.check(), record.services.budget_papers
        self._compose(lambda: papers.control(draft, check(), record.owner.draft), way, self._on_withheld)

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Print a paper beside the screen, so that it can be cancelled."""
        previews = self._record.services.previews
        self._out.print_on(
            printer, lambda: previews.submit(paper).result(), instead=lambda: self._ask_where(paper, Way.FILE)
        )

    def save_as(self, file: Path, paper: Paper) -> None:
        """Save a paper as `file`, whole or not at all."""
        renderer = self._record.services.renderer

        def write(target: Path, progress: Progress) -> None:
            renderer.write(paper, target, tell=progress.tell)

        self._out.save_as(file, write, again=lambda: self._ask_where(paper, Way.FILE))

    def _compose(self, compose: Callable[[], Paper], way: Way, withheld: Callable[[Withheld], None]) -> None:
        self._record.work(
            compose,
            message=self.tr("The paper is being put together …"),
            on_done=lambda paper: self._ask_where(paper, way),
            on_withheld=withheld,
        )

    def _ask_where(self, paper: Paper, way: Way) -> None:
        name = self._record.services.budget_papers.file_name(paper)
        if way is Way.PRINTER:
            self._out.ask_printer(name, lambda printer: self.print_on(printer, paper))
        else:
            self._out.ask_file(name, lambda file: self.save_as(file, paper))

    def _on_withheld(self, refusal: Withheld) -> None:
        """What the table is reconciled with changed between the question and the printing."""
        self._record.operations.say(
            NoticeKind.WARNING,
            self.tr("The final paper is held back."),
            meaning=of_codes.withheld(refusal),
            buttons=(NoticeButton(self.tr("Show them"), self.findings_wanted.emit),),
            key=PAPER_KEY,
        )

    # As a file for others

    def ask_file(self) -> None:
        """Ask where the table goes, and as what."""
        filters = {_filter(kind): kind for kind in FORMATS}
        dialog = QFileDialog(self._record.window, self.tr("Save as Excel, CSV or Word"), self._folder)
        dialog.setObjectName("give_out")
        dialog.setNameFilters(list(filters))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(TableFormat.XLSX.value)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen].value))
        dialog.selectFile(file_name(self._record.draft.title, ".xlsx"))
        dialog.fileSelected.connect(lambda file: self.write(Path(file), filters[dialog.selectedNameFilter()]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, file: Path, kind: TableFormat) -> None:
        """Write the table as it stands to a file; an ending that is known wins over `kind`."""
        self._folder = str(file.parent)
        draft, files, rates = self._record.draft, self._record.services.budget_files, self._record.rates
        kind = next((known for known in TableFormat if f".{known.value}" == file.suffix.lower()), kind)
        self._record.operations.run_in_background(
            lambda progress: files.write(draft, file, kind, rates=rates, tell=progress.tell),
            message=self.tr("The file is being written …"),
            on_done=lambda _: self._on_written(file),
        )

    def _on_written(self, file: Path) -> None:
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("Saved as {file}.").format(file=file.name),
            buttons=(
                NoticeButton(self.tr("Open"), lambda: open_place(file), keeps=True),
                NoticeButton(self.tr("Open the folder"), lambda: open_place(file.parent)),
            ),
            key=PAPER_KEY,
            brief=True,
        )


def _filter(kind: TableFormat) -> str:
    return f"{QCoreApplication.translate('TableFormat', str(FORMATS[kind]))} (*.{kind.value})"

"""The control report on its way out of the program: everything is weighed, then it is saved as PDF or printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from secretariat.application.controlled import Controlled
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.progress import Tell
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.ui.control.told import counts, sentence, where
from secretariat.ui.icons import icon
from secretariat.ui.kit.confirm import Question
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.record.paper_out import PaperOut

Gather: TypeAlias = Callable[[Tell], Sequence[Controlled]]
"""Weighs what the report is about, on any thread."""


class ControlReport(QObject):
    """Asks over `window`, which owns this."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._out = PaperOut(operations, window)

    def ask(
        self, gather: Gather, title: str, committee: CommitteeId, *, sections: Mapping[str, str] | None = None
    ) -> None:
        """Weigh everything beside the screen, then ask what becomes of the report on `title`.

        `sections` are the headings of a document's text, which tell where in it something stands.
        """
        services, headings = self._services, sections or {}

        def made(progress: Progress) -> tuple[Sequence[Controlled], ComposedDocument]:
            controlled = gather(progress.tell)
            progress.check()
            report = services.control.report(
                controlled,
                title,
                committee,
                language=screen_language(),
                told=lambda finding: (where(finding, headings), sentence(finding)),
            )
            return controlled, report

        self._operations.run_in_background(
            made, message=self.tr("Everything is being checked …"), on_done=lambda made: self._ask(*made)
        )

    def print_on(self, printer: QPrinter, report: ComposedDocument) -> None:
        """Print a report beside the screen, so that it can be cancelled."""
        previews = self._services.previews
        self._out.print_on(printer, lambda: previews.submit(report).result(), instead=partial(self._ask_file, report))

    def save_as(self, file: Path, report: ComposedDocument) -> None:
        """Save a report as `file`, whole or not at all."""
        renderer = self._services.renderer

        def write(target: Path, progress: Progress) -> None:
            renderer.write(report, target, tell=progress.tell)

        self._out.save_as(file, write, again=partial(self._ask_file, report))

    def _ask(self, controlled: Sequence[Controlled], report: ComposedDocument) -> None:
        question = Question(
            self.tr("Print the control report?"),
            self._told(controlled),
            verb=self.tr("Save as PDF …"),
            parent=self._window,
        )
        question.setObjectName("control_report")
        printing = QPushButton(icon("printer"), self.tr("Print …"), question)
        printing.setObjectName("control_report.print")
        question.body.addWidget(printing, 0, Qt.AlignmentFlag.AlignLeft)
        printing.clicked.connect(question.reject)
        printing.clicked.connect(lambda _checked: self._ask_printer(report))
        question.accepted.connect(lambda: self._ask_file(report))
        question.open()

    def _told(self, controlled: Sequence[Controlled]) -> str:
        told = counts([finding for one in controlled for finding in one.findings])
        waived = sum(len(one.waived) for one in controlled)
        parts = [
            told or self.tr("Nothing stands open."),
            self.tr("Let stand with a reason: {count}").format(count=waived) if waived else "",
        ]
        return "\n".join(filter(None, parts))

    def _ask_printer(self, report: ComposedDocument) -> None:
        self._out.ask_printer(self._name(report), lambda printer: self.print_on(printer, report))

    def _ask_file(self, report: ComposedDocument) -> None:
        self._out.ask_file(self._name(report), lambda file: self.save_as(file, report))

    def _name(self, report: ComposedDocument) -> str:
        return self._services.document_papers.file_name(report)


def screen_language() -> DocumentLanguage:
    """Return the language of the screen, which is that of the report: its sentences are the screen's."""
    is_danish = QLocale().language() is QLocale.Language.Danish
    return DocumentLanguage.DANISH if is_danish else DocumentLanguage.ENGLISH

"""Takes the papers of a stored meeting out of the program: agenda, minutes, the excerpt of one item."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.faults import Withheld
from secretariat.application.file_names import file_name
from secretariat.application.services import Services
from secretariat.domain.meetings.meetings import MeetingId, MeetingState
from secretariat.system.whole_file import write_whole
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.meetings import labels
from secretariat.ui.meetings.paper_question import (
    MeetingPaper,
    MeetingPaperChoice,
    MeetingPaperQuestion,
    PaperWay,
)
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.record.paper_out import PAPER_KEY, PaperOut, word_file


class MeetingOut(QObject):
    """Prints and saves over one screen. The papers are put together beside it: an agenda can be long."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._out = PaperOut(operations, window)
        self._word = PaperOut(operations, window, file=word_file())

    def ask(self, meeting: MeetingId, state: MeetingState, way: PaperWay, *, public: bool = False) -> None:
        """Ask which paper goes out, then where it goes."""
        question = MeetingPaperQuestion(way, state, self._window, public=public)
        question.decided.connect(lambda choice: self.make(meeting, choice, way))
        question.open()

    def make(self, meeting: MeetingId, choice: MeetingPaperChoice, way: PaperWay) -> None:
        """Put a paper together, then ask where it goes."""
        papers = self._services.meeting_papers
        compose = papers.minutes if choice.paper is MeetingPaper.MINUTES else papers.agenda
        self._compose(lambda: compose(meeting, public=choice.is_public), way)

    def excerpt(self, meeting: MeetingId, key: str) -> None:
        """Put one item's part of the minutes together, then ask where the PDF goes."""
        self._compose(lambda: self._services.meeting_papers.excerpt(meeting, key), PaperWay.PDF)

    def _compose(self, compose: Callable[[], ComposedDocument], way: PaperWay) -> None:
        self._operations.run_in_background(
            lambda _: compose(),
            message=self.tr("The paper is being put together …"),
            on_done=lambda paper: self._ask_where(paper, way),
            on_withheld=self._on_withheld,
            can_cancel=False,
        )

    def _ask_where(self, paper: ComposedDocument, way: PaperWay) -> None:
        name = self._services.meeting_papers.file_name(paper)
        match way:
            case PaperWay.PRINTER:
                self._out.ask_printer(name, lambda printer: self._print_on(printer, paper))
            case PaperWay.PDF:
                self._out.ask_file(name, lambda file: self._save_as(file, paper))
            case PaperWay.WORD:
                self._word.ask_file(file_name(paper.title, ".docx"), lambda file: self._save_word(file, paper))

    def _print_on(self, printer: QPrinter, paper: ComposedDocument) -> None:
        previews = self._services.previews
        self._out.print_on(
            printer,
            lambda: previews.submit(paper).result(),
            instead=lambda: self._ask_where(paper, PaperWay.PDF),
        )

    def _save_as(self, file: Path, paper: ComposedDocument) -> None:
        renderer = self._services.renderer

        def write(target: Path, progress: Progress) -> None:
            renderer.write(paper, target, tell=progress.tell)

        self._out.save_as(file, write, again=lambda: self._ask_where(paper, PaperWay.PDF))

    def _save_word(self, file: Path, paper: ComposedDocument) -> None:
        word = self._services.word_papers

        def write(target: Path, progress: Progress) -> None:
            content = word.render(paper)
            progress.check()
            write_whole(target, content)

        self._word.save_as(file, write, again=lambda: self._ask_where(paper, PaperWay.WORD))

    def _on_withheld(self, refusal: Withheld) -> None:
        self._operations.say(
            NoticeKind.WARNING,
            self.tr("There is no such paper yet."),
            meaning=labels.withheld(refusal),
            key=PAPER_KEY,
        )

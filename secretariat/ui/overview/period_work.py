"""What is done with many sheets of a period at once: begun, rolled, sent, taken in, printed, given out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.export import ExportTable
from secretariat.application.ports import Changes
from secretariat.application.queries import OverviewRow
from secretariat.application.services import Services
from secretariat.application.travelling import ReturnedFile, UnreadableFile
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.running import runs_in
from secretariat.ui import labels
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.list_out import ListOut
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.overview.quick_filters import is_missing_sheet
from secretariat.ui.overview.roll_question import Carried, RollQuestion
from secretariat.ui.periods.period_control import PeriodControl
from secretariat.ui.periods.period_papers import PeriodPapers
from secretariat.ui.periods.print_question import Offer, PaperChoice, PrintQuestion, Way
from secretariat.ui.periods.rows_list import told
from secretariat.ui.periods.sheet_beginning import SheetBeginning
from secretariat.ui.periods.sheet_sending import SENT_KEY, SheetSending


@dataclass(frozen=True, slots=True)
class Scope:
    """What the work is about: a period, all its rows, and those that are selected."""

    period: Period
    rows: tuple[OverviewRow, ...]
    chosen: tuple[OverviewRow, ...]

    @property
    def missing(self) -> tuple[OverviewRow, ...]:
        """The rows without the sheet they should have: among the selected ones, or among all when those have theirs."""
        chosen = tuple(row for row in self.chosen if is_missing_sheet(row))
        return chosen or tuple(row for row in self.rows if is_missing_sheet(row))

    @property
    def with_sheets(self) -> tuple[OverviewRow, ...]:
        """The selected rows that have a sheet."""
        return tuple(row for row in self.chosen if row.sheet_id is not None)


class PeriodWork(QObject):
    """Asks what is to be known first, does the work beside the screen, and tells how it went."""

    control_wanted = Signal()
    period_made = Signal(int)
    """The id of the period that was rolled."""
    returned = Signal(object)
    """A `ReturnedFile`."""
    sheet_wanted = Signal(int, int)
    """The ids of the initiative and the period of the one sheet that was begun."""
    new_wanted = Signal(object)
    """The `RecordKind` of a record that is missing for the work."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        control: PeriodControl,
        window: QWidget,
        *,
        scope: Callable[[], Scope | None],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._control = control
        self._window = window
        self._scope = scope
        self._papers = PeriodPapers(services, operations, window)
        self._papers.control_wanted.connect(self.control_wanted)
        self._sending = SheetSending(services, operations, window)
        self._lists = ListOut(services.tables, operations, window)
        self._beginning = SheetBeginning(services, operations, window)
        self._beginning.begun.connect(self.sheet_wanted)
        self._beginning.new_wanted.connect(self.new_wanted)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    # Sheets begun

    def begin_sheets(self) -> None:
        """Begin the missing sheets among the selected rows; all missing ones when none of those is."""
        if scope := self._scope():
            self._begin(scope.period, scope.missing)

    def begin_one(self, row: OverviewRow) -> None:
        """Offer to begin the sheet of an initiative that has none, expected or not."""
        if scope := self._scope():
            self._begin(scope.period, (row,))

    def begin_missing(self) -> None:
        """Begin every missing sheet of the period."""
        if scope := self._scope():
            self._begin(scope.period, tuple(row for row in scope.rows if is_missing_sheet(row)))

    def _begin(self, period: Period, rows: Sequence[OverviewRow]) -> None:
        self._beginning.ask(period, {row.initiative_id: told(row) for row in rows})

    # The next period

    def roll(self) -> None:
        """Show what the next period would be, to be put right before it is made."""
        scope = self._scope()
        if scope is None:
            return
        period, services = scope.period, self._services
        found: list[tuple[PeriodDraft, Sequence[Initiative]]] = []
        self._operations.run(
            lambda: (services.periods.next_draft(period.id), services.initiatives.list(period.committee_id)),
            on_done=found.append,
        )
        for draft, initiatives in found:
            question = RollQuestion(period, draft, partial(_carried, scope, initiatives), self._window)
            question.decided.connect(lambda decided: self._roll(period.id, decided))
            question.open()

    def _roll(self, period: PeriodId, draft: PeriodDraft) -> None:
        def work(progress: Progress) -> tuple[Period, Sequence[OverviewRow]]:
            made = self._services.periods.roll(period, draft, tell=progress.tell)
            return made, self._services.periods.overview(made.id)

        self._operations.run_in_background(
            work,
            message=self.tr("The next period is being made …"),
            changes=Changes.PERIODS | Changes.SHEETS,
            on_done=lambda made: self._on_rolled(*made),
        )

    def _on_rolled(self, period: Period, rows: Sequence[OverviewRow]) -> None:
        self.period_made.emit(period.id)
        sheets = sum(row.sheet_id is not None for row in rows)
        fields = sum(row.unconfirmed for row in rows)
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("The period {name} is made.").format(name=period.draft.name),
            meaning=self.tr("Status sheets copied: {sheets}. Fields to confirm or change: {fields}.").format(
                sheets=sheets, fields=fields
            ),
            advice=self.tr("“Unconfirmed” above the list picks out the sheets that nobody has looked at."),
        )

    # Sheets that travel

    def send(self) -> None:
        """Ask which office the selected sheets go to, and by when."""
        scope = self._scope()
        if scope is None or not scope.with_sheets:
            return
        offices = sorted({row.office for row in scope.rows if row.office})
        self._sending.ask(scope.with_sheets, offices, scope.period.draft.name)

    def take_in(self) -> None:
        """Ask which file came back."""
        dialog = QFileDialog(self._window, self.tr("Take in a returned file"), self._folder)
        dialog.setNameFilter(self.tr("Word files (*.docx)"))
        dialog.setObjectName("take_in_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Read a file that came back; nothing is stored until somebody has looked at it."""
        self._folder = str(file.parent)

        def work(_progress: Progress) -> ReturnedFile | UnreadableFile:
            try:
                return self._services.travel.read(file)
            except UnreadableFile as unreadable:
                return unreadable

        self._operations.run_in_background(
            work,
            message=self.tr("The file is being read …"),
            on_done=lambda read: self._on_read(read, file),
            can_cancel=False,
        )

    def _on_read(self, read: ReturnedFile | UnreadableFile, file: Path) -> None:
        if isinstance(read, UnreadableFile):
            self._operations.say(
                NoticeKind.ERROR,
                self.tr("Nothing could be read from {file}.").format(file=file.name),
                meaning=labels.unreadable_file(read),
                buttons=(NoticeButton(self.tr("Choose another file …"), self.take_in),),
                key=SENT_KEY,
            )
        else:
            self._operations.notices.withdraw(SENT_KEY)
            self.returned.emit(read)

    # Papers and lists

    def print(self) -> None:
        """Ask which paper of the period is to be printed."""
        self._ask_paper(Way.PRINTER)

    def save_pdf(self) -> None:
        """Ask which paper of the period is to be saved."""
        self._ask_paper(Way.FILE)

    def _ask_paper(self, way: Way) -> None:
        scope = self._scope()
        if scope is None:
            return
        offer = Offer(
            scope.period.draft.name,
            chosen=tuple(row.sheet_id for row in scope.chosen if row.sheet_id is not None),
            count=sum(row.sheet_id is not None for row in scope.rows),
        )
        question = PrintQuestion(way, offer, self._control, self._window)
        question.control_wanted.connect(self.control_wanted)
        question.decided.connect(lambda choice: self.make_paper(scope.period, choice, way))
        question.open()

    def make_paper(self, period: Period, choice: PaperChoice, way: Way) -> None:
        """Put a paper together and ask where it goes."""
        self._papers.make(period, choice, way)

    def export(self, table: ExportTable) -> None:
        """Ask where a list goes, as a workbook."""
        self._lists.ask(table)


def _carried(scope: Scope, initiatives: Sequence[Initiative], draft: PeriodDraft) -> Carried:
    """Return how many sheets go on into the period `draft`, and how many initiatives stay behind."""
    running = {initiative.id for initiative in initiatives if runs_in(initiative.draft, draft)}
    sheets = [row.initiative_id for row in scope.rows if row.sheet_id is not None]
    on = sum(initiative in running for initiative in sheets)
    return Carried(on, len(sheets) - on)

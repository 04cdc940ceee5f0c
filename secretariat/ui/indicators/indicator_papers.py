"""What leaves the page of indicators: the printed table of the newest period, and the list for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secretariat.application.export import ExportColumn, ExportGroup, ExportTable
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import Period
from secretariat.ui.indicators.list_model import Column, ListedIndicator, heading
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.list_out import ListOut
from secretariat.ui.operations import Operations
from secretariat.ui.periods.period_papers import PeriodPapers
from secretariat.ui.periods.print_question import Paper, PaperChoice, Way

LETTERS: dict[Column, int] = {Column.NUMBER: 8, Column.NAME: 48, Column.GOAL: 60}
"""About how many characters a column shows; the others take the usual width."""


class IndicatorPapers(QObject):
    """Prints the table as of the newest period's end, and exports the list as it is shown."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._papers = PeriodPapers(services, operations, window)
        self._lists = ListOut(services.tables, operations, window)

    def ask_file(self, committee: CommitteeId) -> None:
        """Ask where the table's PDF goes."""
        self._make(committee, Way.FILE)

    def ask_printer(self, committee: CommitteeId) -> None:
        """Ask which printer takes the table."""
        self._make(committee, Way.PRINTER)

    def export(self, shown: Sequence[ListedIndicator]) -> None:
        """Ask where the list goes, with the rows as they are shown."""
        columns = tuple(ExportColumn(heading(column), width=LETTERS.get(column, 18)) for column in Column)
        rows = tuple(tuple(words or None for words in listed.shown) for listed in shown)
        self._lists.ask(ExportTable(self.tr("Indicators"), columns, (ExportGroup("", rows),), total=""))

    def _make(self, committee: CommitteeId, way: Way) -> None:
        periods: list[Period] = []
        read = self._operations.run(lambda: self._services.periods.list(committee), on_done=periods.extend)
        if periods:
            self._papers.make(periods[0], PaperChoice(Paper.INDICATORS, is_final=True), way)
        elif read:
            self._operations.say(
                NoticeKind.WARNING,
                self.tr("The indicator table belongs to a period, and there is none yet."),
                advice=self.tr("Make the first period under Initiatives; the table then tells its newest figures."),
            )

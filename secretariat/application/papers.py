"""Use cases of the papers of a period: its status sheets, its indicator table, its goal status table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from secretariat.application.documents.charts import LineChart
from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.periods import PeriodId
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.status_sheets import SheetDraft, SheetId


class PaperService:
    """Makes papers ready to print. Each method reads the store in one transaction and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: ReportWordings,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._unprintable = unprintable

    def sheet(self, draft: SheetDraft, facts: SheetFacts, committee: CommitteeDraft) -> SheetsDocument:
        """Return the paper of an open sheet as it stands, for the preview: a draft, and says so. Needs no store."""
        raise NotImplementedError

    def sheets(
        self, period_id: PeriodId, sheet_ids: Sequence[SheetId] | None = None, *, final: bool = False
    ) -> SheetsDocument:
        """Return one stored sheet, several, or all of a period (None) by section and number.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and an error is neither mended nor waived.
            NotFound: there is no such period, no such sheet in it, or no sheet at all.
        """
        raise NotImplementedError

    def indicators(self, period_id: PeriodId) -> IndicatorsDocument:
        """Return the indicator table as of the period's end, with a chart each. Raises `NotFound`."""
        raise NotImplementedError

    def goals(self, period_id: PeriodId) -> GoalsDocument:
        """Return the goal status table of a period. Raises `NotFound`."""
        raise NotImplementedError

    def chart(self, indicator: IndicatorDraft, language: DocumentLanguage) -> LineChart:
        """Return the chart of an indicator, as it is shown on the screen and in print. Needs no store."""
        raise NotImplementedError

    def file_name(self, document: SheetsDocument | IndicatorsDocument | GoalsDocument) -> str:
        """Return the name a paper's PDF is saved under: `2.1 Status for Jobpatruljer, 2009.pdf`."""
        raise NotImplementedError

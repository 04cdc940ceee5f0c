"""Everything a window or a command may ask of the program, in one place; `secretariat.bootstrap` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secretariat.application.budget.files import BudgetFiles
from secretariat.application.budget.papers import BudgetPaperService
from secretariat.application.budget.tables import BudgetService
from secretariat.application.catalogue import CatalogueService
from secretariat.application.committee_lists import CommitteeListService
from secretariat.application.committees import CommitteeService
from secretariat.application.demonstration import DemonstrationService
from secretariat.application.hearings import HearingService
from secretariat.application.initiatives import InitiativeService
from secretariat.application.papers import PaperService
from secretariat.application.periods import PeriodService
from secretariat.application.ports import Clock, PasteReader, PreviewRenderer, Renderer, Safekeeping, TableFiles
from secretariat.application.recovery import RecoveryService
from secretariat.application.responses import ResponseService
from secretariat.application.sheets import SheetService
from secretariat.application.templates import TemplateService
from secretariat.application.travel import TravelService
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId
from secretariat.domain.policies import Policy, PolicyDraft, PolicyId

__all__ = [
    "BudgetPaperService",
    "BudgetService",
    "CatalogueService",
    "CommitteeListService",
    "CommitteeService",
    "DemonstrationService",
    "HearingService",
    "InitiativeService",
    "PaperService",
    "PeriodService",
    "RecoveryService",
    "ResponseService",
    "Services",
    "SheetService",
    "TemplateService",
    "TravelService",
]


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases over one database. `renderer` prints here and now, `previews` in another process."""

    committees: CommitteeService
    hearings: HearingService
    responses: ResponseService
    recovery: RecoveryService
    renderer: Renderer
    previews: PreviewRenderer
    paste: PasteReader
    policies: CatalogueService[Policy, PolicyDraft, PolicyId]
    templates: TemplateService
    initiatives: InitiativeService
    indicators: CatalogueService[Indicator, IndicatorDraft, IndicatorId]
    periods: PeriodService
    sheets: SheetService
    papers: PaperService
    travel: TravelService
    lists: CommitteeListService
    tables: TableFiles
    budgets: BudgetService
    budget_papers: BudgetPaperService
    budget_files: BudgetFiles
    clock: Clock
    demonstration: DemonstrationService
    safekeeping: Safekeeping
    database: Path

"""Everything a window or a command may ask of the program, in one place; `secretariat.bootstrap` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secretariat.application.budget.files import BudgetFiles
from secretariat.application.budget.papers import BudgetPaperService
from secretariat.application.budget.tables import BudgetService
from secretariat.application.calendars import CalendarService
from secretariat.application.catalogue import CatalogueService
from secretariat.application.committee_lists import CommitteeListService
from secretariat.application.committees import CommitteeService
from secretariat.application.composing.documents import DocumentService
from secretariat.application.composing.meeting_papers import MeetingPaperService
from secretariat.application.composing.meetings import MeetingService
from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.contributed import WordContributions
from secretariat.application.controlling import ControlService
from secretariat.application.demonstration import DemonstrationService
from secretariat.application.hearings import HearingService
from secretariat.application.initiatives import InitiativeService
from secretariat.application.issuing.issues import DocumentIssueService
from secretariat.application.issuing.packages import WordPapers
from secretariat.application.papers import PaperService
from secretariat.application.periods import PeriodService
from secretariat.application.ports import Clock, PasteReader, PreviewRenderer, Renderer, Safekeeping, TableFiles
from secretariat.application.recovery import RecoveryService
from secretariat.application.responses import ResponseService
from secretariat.application.searching import SearchService
from secretariat.application.sheets import SheetService
from secretariat.application.starting import StartService
from secretariat.application.templates import TemplateService
from secretariat.application.travel import TravelService
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateDraft, DocumentTemplateId
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId
from secretariat.domain.policies import Policy, PolicyDraft, PolicyId

__all__ = [
    "BudgetPaperService",
    "BudgetService",
    "CalendarService",
    "CatalogueService",
    "CommitteeListService",
    "CommitteeService",
    "ControlService",
    "DemonstrationService",
    "DocumentIssueService",
    "DocumentPaperService",
    "DocumentService",
    "HearingService",
    "InitiativeService",
    "MeetingPaperService",
    "MeetingService",
    "PaperService",
    "PeriodService",
    "RecoveryService",
    "ResponseService",
    "SearchService",
    "Services",
    "SheetService",
    "StartService",
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
    documents: DocumentService
    document_templates: CatalogueService[DocumentTemplate, DocumentTemplateDraft, DocumentTemplateId]
    document_papers: DocumentPaperService
    document_issues: DocumentIssueService
    meetings: MeetingService
    meeting_papers: MeetingPaperService
    control: ControlService
    search: SearchService
    start: StartService
    calendar: CalendarService
    contributions: WordContributions
    word_papers: WordPapers
    clock: Clock
    demonstration: DemonstrationService
    safekeeping: Safekeeping
    database: Path

"""The subjects of the office: their order at the left, and how the page of each is made.

Pages are imported when they are first shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import PeriodId
from secretariat.system.settings import Place, Recent
from secretariat.ui.navigation import Subject
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab

START = "start"
HEARINGS, OVERVIEW, INDICATORS, BUDGET = "hearings", "initiatives", "indicators", "budget"
DOCUMENTS, MEETINGS = "documents", "meetings"
GROUNDWORK, COMMITTEES, ARCHIVE = "groundwork", "committees", "archive"

_SUBJECTS: Final[tuple[tuple[str, object, str], ...]] = (
    (START, QT_TRANSLATE_NOOP("Subjects", "Start"), "list-checks"),
    (HEARINGS, QT_TRANSLATE_NOOP("Subjects", "Hearings"), "inbox"),
    (OVERVIEW, QT_TRANSLATE_NOOP("Subjects", "Initiatives"), "clipboard-list"),
    (INDICATORS, QT_TRANSLATE_NOOP("Subjects", "Indicators"), "chart-line"),
    (BUDGET, QT_TRANSLATE_NOOP("Subjects", "Budget"), "calculator"),
    (DOCUMENTS, QT_TRANSLATE_NOOP("Subjects", "Papers"), "files"),
    (MEETINGS, QT_TRANSLATE_NOOP("Subjects", "Meetings"), "calendar-days"),
    (GROUNDWORK, QT_TRANSLATE_NOOP("Subjects", "Groundwork"), "blocks"),
    (COMMITTEES, QT_TRANSLATE_NOOP("Subjects", "Committees"), "landmark"),
    (ARCHIVE, QT_TRANSLATE_NOOP("Subjects", "Archive"), "archive"),
)


@runtime_checkable
class WorksForCommittee(Protocol):
    """A page that shows what belongs to one committee."""

    def show_committee(self, committee_id: CommitteeId | None) -> None:
        """Show what belongs to a committee; nothing for None."""


def subjects() -> tuple[Subject, ...]:
    """Return the subjects in the order of the navigation."""
    return tuple(
        Subject(key, QCoreApplication.translate("Subjects", str(title)), drawing) for key, title, drawing in _SUBJECTS
    )


def _start(services: Services, operations: Operations, _place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.start.start_page import StartPage

    return StartPage(services, operations)


def _hearings(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.hearings.list_page import HearingsPage

    return HearingsPage(services, operations, columns=place.columns.get(HEARINGS, ""))


def _overview(services: Services, operations: Operations, place: Place, recent: Recent) -> RecordTab:
    from secretariat.ui.overview.overview_page import OverviewPage

    period = PeriodId(recent.period) if recent.period else None
    return OverviewPage(services, operations, columns=place.columns.get(OVERVIEW, ""), period=period)


def _indicators(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.indicators.indicators_page import IndicatorsPage

    return IndicatorsPage(services, operations, columns=place.columns.get(INDICATORS, ""))


def _budget(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.budget.budget_page import BudgetPage

    return BudgetPage(services, operations, columns=place.columns.get(BUDGET, ""))


def _documents(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.documents.documents_page import DocumentsPage

    return DocumentsPage(services, operations, columns=place.columns.get(DOCUMENTS, ""))


def _meetings(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.meetings.meetings_page import MeetingsPage

    return MeetingsPage(services, operations, columns=place.columns.get(MEETINGS, ""))


def _groundwork(services: Services, operations: Operations, _place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.groundwork.groundwork_page import GroundworkPage

    return GroundworkPage(services, operations)


def _committees(_services: Services, _operations: Operations, _place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.committees.list_page import CommitteesPage

    return CommitteesPage()


def _archive(services: Services, operations: Operations, place: Place, _recent: Recent) -> RecordTab:
    from secretariat.ui.archive.archive_page import ArchivePage

    return ArchivePage(services, operations, columns=place.columns.get(ARCHIVE, ""))


PAGES: Final[Mapping[str, Callable[[Services, Operations, Place, Recent], RecordTab]]] = {
    START: _start,
    HEARINGS: _hearings,
    OVERVIEW: _overview,
    INDICATORS: _indicators,
    BUDGET: _budget,
    DOCUMENTS: _documents,
    MEETINGS: _meetings,
    GROUNDWORK: _groundwork,
    COMMITTEES: _committees,
    ARCHIVE: _archive,
}
"""How the page of each subject is made, from the use cases and how things were left."""

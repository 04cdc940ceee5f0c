"""Puts the program together: the one place that knows every part and plugs it into the use cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from secretariat.application.budget.files import BudgetFiles
from secretariat.application.composing.pieces import PaperWordings
from secretariat.application.controlling import Checks
from secretariat.application.demonstration_documents import DocumentServices
from secretariat.application.demonstration_reports import ReportServices
from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.ports import Clock
from secretariat.application.services import (
    BudgetPaperService,
    BudgetService,
    CalendarService,
    CatalogueService,
    CommitteeListService,
    CommitteeService,
    ControlService,
    DemonstrationService,
    DocumentIssueService,
    DocumentPaperService,
    DocumentService,
    HearingService,
    InitiativeService,
    MeetingPaperService,
    MeetingService,
    PaperService,
    PeriodService,
    RecoveryService,
    ResponseService,
    SearchService,
    Services,
    SheetService,
    StartService,
    TemplateService,
    TravelService,
)
from secretariat.domain import indicators, policies
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents import templates as document_templates
from secretariat.late import (
    LateBudgetFiles,
    LateCalendarFiles,
    LateContributions,
    LatePackages,
    LatePaste,
    LatePreviews,
    LateRenderer,
    LateSheetFiles,
    LateTableFiles,
    LateWordPapers,
)
from secretariat.system import paths
from secretariat.system.clock import SystemClock
from secretariat.system.instance_lock import Holder, InstanceLock, LockedBy

if TYPE_CHECKING:
    from secretariat.persistence.unit_of_work import UnitsOfWork

# SQLAlchemy, ReportLab and the rest are imported where they are first needed: a window shows before any of them is.


@dataclass(frozen=True, slots=True)
class Office:
    """An open database and the use cases over it; closing it ends what works for it and lets go of the file."""

    services: Services
    _closing: ExitStack

    def close(self) -> None:
        """Close everything. Doing it again does nothing."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def open_office(
    database: Path, *, actor: Callable[[], str], clock: Clock | None = None, exclusive: bool = True
) -> Office:
    """Open a database, which is made or migrated when needed, and return the use cases over it.

    `actor` names the person at the keyboard. A program that only reads may open it beside another one with
    `exclusive=False`; it is still alone for as long as a migration takes.

    Raises:
        StorageFault: `IN_USE` (the detail says who), `NEWER`, `NOT_OURS`, `DAMAGED`, `READ_ONLY`, `FULL` or
            `UNREACHABLE`.
    """
    clock = clock or SystemClock()
    with ExitStack() as closing:
        _make_ready(database, clock, closing, exclusive=exclusive)
        units = _units(database, closing)
        services = _services(database, units, clock, actor, closing)
        return Office(services, closing.pop_all())


def put_back(file: Path, database: Path, *, clock: Clock | None = None) -> Path | None:
    """Put the backup `file` in the place of `database` and return the copy made of what stood there, if anything did.

    Raises:
        StorageFault: `IN_USE` while a program has the database open; else see `secretariat.persistence.backup.restore`.
    """
    from secretariat.persistence.backup import restore
    from secretariat.persistence.database_file import kind_of

    now = (clock or SystemClock()).now()
    kind_of(database)
    with _alone(database, now=now):
        return restore(file, database, backups=paths.backup_folder(), now=now)


def budget_files() -> BudgetFiles:
    """Return what reads and writes budget tables outside a database."""
    return LateBudgetFiles()


def disk_trouble(error: OSError) -> StorageTrouble:
    """Return what an error of the disk comes to."""
    from secretariat.application.faults import disk_fault

    return disk_fault(error, None).trouble


def is_database(file: Path) -> bool:
    """True when a file is a database of any program. Raises `OSError`."""
    from secretariat.persistence.database_file import is_sqlite

    return is_sqlite(file)


def _make_ready(database: Path, clock: Clock, closing: ExitStack, *, exclusive: bool) -> None:
    from secretariat.persistence.database_file import kind_of
    from secretariat.persistence.migrations import is_ready, prepare

    now = clock.now()
    kind_of(database)  # before anything is written beside a file that may be a stranger's
    if exclusive:
        closing.enter_context(_alone(database, now=now))
    if is_ready(database):
        return
    with nullcontext() if exclusive else _alone(database, now=now):
        prepare(database, backups=paths.backup_folder(), now=now)


@contextmanager
def _alone(database: Path, *, now: datetime) -> Iterator[None]:
    """Hold the lock of a database. Raises `StorageFault` with `IN_USE` when another program holds it."""
    from secretariat.application.faults import disk_told

    try:
        with disk_told(database):
            paths.made(database.parent)
            lock = InstanceLock(database, now=now)
    except LockedBy as locked:
        raise StorageFault(StorageTrouble.IN_USE, database, _told(locked.holder)) from locked
    with lock:
        yield


def _told(holder: Holder | None) -> str:
    """Return who holds a database, on which machine and since when on its clock; empty when that is not known."""
    if holder is None:
        return ""
    since = datetime.fromisoformat(holder.since).astimezone()
    return f"{holder.user}, {holder.host}, {short_date(since.date())} {since:%H.%M}"


def _units(database: Path, closing: ExitStack) -> UnitsOfWork:
    from secretariat.persistence.engine import sqlite_url, told_when_connected, working_engine
    from secretariat.persistence.presence import Presence
    from secretariat.persistence.unit_of_work import UnitsOfWork

    engine = working_engine(sqlite_url(database))
    presence = Presence(database)
    told_when_connected(engine, presence.take)
    closing.callback(presence.close)
    closing.callback(engine.dispose)
    closing.callback(presence.let_go)
    return UnitsOfWork(engine, database)


def _services(
    database: Path, units: UnitsOfWork, clock: Clock, actor: Callable[[], str], closing: ExitStack
) -> Services:
    from secretariat.exchange.demonstration import demonstration_office
    from secretariat.persistence.backup import DatabaseSafekeeping
    from secretariat.persistence.journal import FileJournal, journal_of
    from secretariat.persistence.search_index import SqliteSearchIndex, index_of
    from secretariat.printing.wording import budget_wording, document_wording, report_wording, response_wording

    renderer, previews = LateRenderer(), LatePreviews()
    closing.callback(previews.close)
    committees = CommitteeService(units)
    hearings = HearingService(units, clock=clock, actor=actor)
    reports = _report_services(units, clock, actor)
    responses = ResponseService(
        units, clock=clock, actor=actor, renderer=renderer, wordings=response_wording, unprintable=_unprintable
    )
    paper_wordings = PaperWordings(document_wording, report_wording, budget_wording)
    document_papers = DocumentPaperService(units, clock=clock, wordings=paper_wordings, unprintable=_unprintable)
    checks = Checks(
        hearings=hearings,
        responses=responses,
        periods=reports.periods,
        budgets=reports.budgets,
        documents=DocumentService(units, clock=clock, actor=actor),
        document_papers=document_papers,
        meetings=MeetingService(units, clock=clock, actor=actor),
        meeting_papers=MeetingPaperService(
            units, clock=clock, wordings=document_wording, documents=document_papers, unprintable=_unprintable
        ),
    )
    word_papers = LateWordPapers()
    index = SqliteSearchIndex(index_of(database, paths.index_folder()))
    closing.callback(index.close)
    journal = FileJournal(journal_of(database, paths.journal_folder()))
    return Services(
        committees=committees,
        hearings=hearings,
        responses=responses,
        recovery=RecoveryService(units, journal=journal, clock=clock),
        renderer=renderer,
        previews=previews,
        paste=LatePaste(),
        policies=reports.policies,
        templates=reports.templates,
        initiatives=reports.initiatives,
        indicators=reports.indicators,
        periods=reports.periods,
        sheets=reports.sheets,
        papers=PaperService(units, clock=clock, wordings=report_wording, unprintable=_unprintable),
        travel=TravelService(units, clock=clock, actor=actor, files=LateSheetFiles(), wordings=report_wording),
        lists=CommitteeListService(units),
        tables=LateTableFiles(),
        budgets=reports.budgets,
        budget_papers=BudgetPaperService(units, clock=clock, wordings=budget_wording),
        budget_files=budget_files(),
        documents=checks.documents,
        document_templates=CatalogueService(
            units, lambda unit: unit.document_templates, clock=clock, problems_of=document_templates.problems_of
        ),
        document_papers=document_papers,
        document_issues=DocumentIssueService(
            units,
            clock=clock,
            actor=actor,
            renderer=renderer,
            papers=document_papers,
            word=word_papers,
            packages=LatePackages(),
        ),
        meetings=checks.meetings,
        meeting_papers=checks.meeting_papers,
        control=ControlService(units, clock=clock, wordings=document_wording, checks=checks),
        search=SearchService(units, index=index),
        start=StartService(units, clock=clock),
        calendar=CalendarService(units, clock=clock, wordings=document_wording, files=LateCalendarFiles()),
        contributions=LateContributions(),
        word_papers=word_papers,
        clock=clock,
        demonstration=DemonstrationService(
            committees,
            hearings,
            reports,
            clock=clock,
            documents=DocumentServices(checks.documents, checks.meetings, reports.periods, reports.indicators),
            source=demonstration_office,
        ),
        safekeeping=DatabaseSafekeeping(database),
        database=database,
    )


def _report_services(units: UnitsOfWork, clock: Clock, actor: Callable[[], str]) -> ReportServices:
    return ReportServices(
        policies=CatalogueService(units, lambda unit: unit.policies, clock=clock, problems_of=policies.problems_of),
        templates=TemplateService(units, clock=clock),
        indicators=CatalogueService(
            units, lambda unit: unit.indicators, clock=clock, problems_of=indicators.problems_of
        ),
        initiatives=InitiativeService(units, clock=clock),
        periods=PeriodService(units, clock=clock, unprintable=_unprintable),
        sheets=SheetService(units, clock=clock, actor=actor, unprintable=_unprintable),
        budgets=BudgetService(units, clock=clock, actor=actor),
    )


def _unprintable(text: str) -> tuple[str, ...]:
    from secretariat.printing.characters import unprintable

    return unprintable(text)

"""What the use cases need from the outside, as protocols; `secretariat.bootstrap` plugs the real things in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import Future
from contextlib import AbstractContextManager
from datetime import date, datetime
from enum import Flag, auto
from pathlib import Path
from typing import Protocol, TypeVar

from secretariat.application.documents.papers import Printable
from secretariat.application.export import ExportTable
from secretariat.application.issuing.packages import IssuedDocument, PackagedFile
from secretariat.application.progress import Tell, silently
from secretariat.application.queries import (
    BudgetListRow,
    DocumentIssueRow,
    DocumentListRow,
    HearingListRow,
    IssueListRow,
    Matter,
    MeetingListRow,
    OverviewRow,
    OwedContribution,
)
from secretariat.application.records import IssuedResponse, JournalEntry, JournalKey
from secretariat.application.searched import Indexed, Searched
from secretariat.application.travelling import Dispatch, FileRead, OutgoingSheet
from secretariat.domain.budget.surroundings import OtherFigure
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, SnapshotId, TableId, TableSnapshot
from secretariat.domain.budget_lines import BudgetLineKey, BudgetLines, BudgetLinesDraft
from secretariat.domain.committees import Committee, CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import (
    Document,
    DocumentDraft,
    DocumentId,
    DocumentIssueId,
    DocumentMove,
    DocumentSnapshot,
    DocumentSnapshotId,
)
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateDraft, DocumentTemplateId
from secretariat.domain.hearings import (
    Hearing,
    HearingDraft,
    HearingId,
    IssueId,
    ResponseDraft,
    ResponseId,
    Snapshot,
    StateChange,
)
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId
from secretariat.domain.initiatives import Initiative, InitiativeDraft, InitiativeId
from secretariat.domain.meetings.meetings import Meeting, MeetingDraft, MeetingId, MeetingState
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.policies import Policy, PolicyDraft, PolicyId
from secretariat.domain.refunds import RefundRates, RefundRatesDraft
from secretariat.domain.sheet_templates import SheetTemplate, TemplateDraft, TemplateId
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.domain.text import Text


class Changes(Flag):
    """What a use case changed; the screen refreshes by it."""

    NOTHING = 0
    COMMITTEES = auto()
    HEARINGS = auto()
    RESPONSES = auto()
    POLICIES = auto()
    PERIODS = auto()
    TEMPLATES = auto()
    INITIATIVES = auto()
    SHEETS = auto()
    INDICATORS = auto()
    BUDGET_LINES = auto()
    REFUND_RATES = auto()
    BUDGET_TABLES = auto()
    DOCUMENTS = auto()
    DOCUMENT_TEMPLATES = auto()
    MEETINGS = auto()


class Clock(Protocol):
    """The only source of time. `now` is aware, in UTC; `today` is the local date."""

    def now(self) -> datetime: ...
    def today(self) -> date: ...


class Committees(Protocol):
    """The stored committees."""

    def all(self) -> Sequence[Committee]: ...
    def get(self, committee_id: CommitteeId) -> Committee: ...
    def add(self, draft: CommitteeDraft) -> Committee: ...
    def save(self, committee_id: CommitteeId, draft: CommitteeDraft, *, version: int) -> Committee: ...


class Hearings(Protocol):
    """The stored hearings with their responses."""

    def get(self, hearing_id: HearingId) -> Hearing: ...
    def add(self, committee_id: CommitteeId, draft: HearingDraft, moves: Sequence[StateChange]) -> Hearing:
        """Store a new hearing in the state the last of `moves` leads to. Raises `NotFound` without such a committee."""

    def save(
        self,
        hearing_id: HearingId,
        draft: HearingDraft,
        *,
        version: int,
        move: StateChange | None = None,
        response_number: int | None = None,
    ) -> Hearing:
        """Store the draft and, with it, a move of state. Raises `Conflict` when `version` is not the stored one."""

    def of_response(self, response_id: ResponseId) -> Hearing: ...
    def remove(self, hearing_id: HearingId, *, version: int, at: datetime) -> None:
        """Put a hearing aside; it is kept and `bring_back` undoes it."""

    def bring_back(self, hearing_id: HearingId) -> Hearing: ...
    def list_rows(self, committee_id: CommitteeId | None) -> Sequence[HearingListRow]: ...
    def owed(self, committee_id: CommitteeId) -> Sequence[OwedContribution]:
        """Return the contributions that offices still owe the hearings of a committee, in the order they were asked."""

    def snapshots(self, response_id: ResponseId) -> Sequence[Snapshot]: ...
    def add_snapshot(
        self, response_id: ResponseId, name: str, draft: ResponseDraft, *, at: datetime, by: str
    ) -> Snapshot: ...
    def issues(self, response_id: ResponseId) -> Sequence[IssuedResponse]:
        """Return what was issued of a response, the first version first."""

    def issue_rows(self, committee_id: CommitteeId) -> Sequence[IssueListRow]:
        """Return a line for each version a committee issued, the newest first, of hearings put aside too."""

    def issue(self, issue_id: IssueId) -> IssuedResponse: ...
    def issue_pdf(self, issue_id: IssueId) -> bytes: ...
    def add_issue(self, issue: IssuedResponse, pdf: bytes) -> IssuedResponse:
        """Store an issued response and return it with the id it got; the one it came with counts for nothing."""


Record_co = TypeVar("Record_co", covariant=True)
Draft_contra = TypeVar("Draft_contra", contravariant=True)
Id_contra = TypeVar("Id_contra", contravariant=True)


class Records(Protocol[Record_co, Draft_contra, Id_contra]):
    """The stored records of one kind."""

    def all(self, committee_id: CommitteeId) -> Sequence[Record_co]:
        """Return the records of a committee that are not put aside, in the order people read them."""

    def had_any(self, committee_id: CommitteeId) -> bool:
        """Tell whether a committee has a record of this kind, or one put aside."""

    def get(self, record_id: Id_contra) -> Record_co: ...
    def add(self, committee_id: CommitteeId, draft: Draft_contra) -> Record_co: ...
    def save(self, record_id: Id_contra, draft: Draft_contra, *, version: int) -> Record_co: ...
    def remove(self, record_id: Id_contra, *, version: int, at: datetime) -> None:
        """Put a record aside; it is kept and `bring_back` undoes it."""

    def bring_back(self, record_id: Id_contra) -> Record_co: ...


class Periods(Records[Period, PeriodDraft, PeriodId], Protocol):
    """The stored periods, the newest first."""

    def add_after(self, previous: PeriodId, draft: PeriodDraft) -> Period:
        """Store the period that follows another."""

    def overview(self, period_id: PeriodId) -> Sequence[OverviewRow]:
        """Return a line for each initiative of the period: those with a sheet, and those that ran in it."""


class Sheets(Protocol):
    """The stored status sheets."""

    def get(self, sheet_id: SheetId) -> Sheet: ...
    def of(self, initiative_id: InitiativeId, period_id: PeriodId) -> Sheet | None: ...
    def of_initiative(self, initiative_id: InitiativeId) -> Sequence[Sheet]:
        """Return the initiative's sheets through all periods."""

    def of_period(self, period_id: PeriodId) -> Sequence[Sheet]:
        """Return the period's sheets by the number of their initiative."""

    def add(self, initiative_id: InitiativeId, period_id: PeriodId, draft: SheetDraft) -> Sheet:
        """Store a new sheet. Raises `Conflict` when the initiative has one in the period."""

    def add_all(self, period_id: PeriodId, drafts: Sequence[tuple[InitiativeId, SheetDraft]]) -> None:
        """Store at once many sheets that were just carried over: every mark of theirs stands."""

    def save(self, sheet_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet: ...
    def remove(self, sheet_id: SheetId, *, version: int, at: datetime) -> None: ...
    def bring_back(self, sheet_id: SheetId) -> Sheet: ...


class Dispatches(Protocol):
    """What was sent out to be filled in, with the sheet as it left."""

    def add(self, dispatch: Dispatch) -> None: ...
    def get(self, token: str) -> Dispatch:
        """Raises `NotFound` for a token this database never gave."""

    def of_sheet(self, sheet_id: SheetId) -> Sequence[Dispatch]:
        """Return what was sent of a sheet, the newest first."""


class CommitteeLists(Protocol):
    """The lists a committee has one each of. A committee without one has an empty list, or the standard rates."""

    def budget_lines(self, committee_id: CommitteeId) -> BudgetLines: ...
    def save_budget_lines(self, committee_id: CommitteeId, draft: BudgetLinesDraft, *, version: int) -> BudgetLines: ...
    def refund_rates(self, committee_id: CommitteeId) -> RefundRates: ...
    def save_refund_rates(self, committee_id: CommitteeId, draft: RefundRatesDraft, *, version: int) -> RefundRates: ...
    def lines_counted_on(self, committee_id: CommitteeId) -> AbstractSet[BudgetLineKey]:
        """Return the lines that the committee's initiatives and sheets count money on, those put aside too."""


class BudgetTables(Records[BudgetTable, BudgetTableDraft, TableId], Protocol):
    """The stored budget tables, by title."""

    def rows(self, committee_id: CommitteeId) -> Sequence[BudgetListRow]: ...
    def overview(self, committee_id: CommitteeId) -> BudgetTable | None:
        """Return the committee's economic overview, None while no table is."""

    def snapshots(self, table_id: TableId) -> Sequence[TableSnapshot]:
        """Return the snapshots of a table, the newest first."""

    def snapshot(self, snapshot_id: SnapshotId) -> TableSnapshot: ...
    def add_snapshot(
        self, table_id: TableId, name: str, draft: BudgetTableDraft, *, at: datetime, by: str
    ) -> TableSnapshot: ...
    def other_figures(self, period_id: PeriodId, without: TableId | None, price_level: str) -> Sequence[OtherFigure]:
        """Return what the tables of a period tell of their lines in budget years, all but one table's.

        Tables of another price level tell of something else, and so do columns that share a year with another one.
        """


class Documents(Protocol):
    """The stored documents, the newest first."""

    def all(self, committee_id: CommitteeId) -> Sequence[Document]: ...
    def had_any(self, committee_id: CommitteeId) -> bool: ...
    def get(self, document_id: DocumentId) -> Document: ...
    def rows(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]: ...
    def matters(self, document_ids: Collection[DocumentId]) -> Sequence[Matter]:
        """Return what an agenda draws from documents, in any order; those put aside are not among them."""

    def add_moved(self, committee_id: CommitteeId, draft: DocumentDraft, move: DocumentMove) -> Document:
        """Store a new document with the number 1, in the state its first move leads to."""

    def save(self, document_id: DocumentId, draft: DocumentDraft, *, version: int, at: datetime) -> Document: ...
    def move(self, document_id: DocumentId, move: DocumentMove, *, version: int, number: int | None = None) -> Document:
        """Store a move of state, and the number of the next edition with it. Raises `Conflict`."""

    def remove(self, document_id: DocumentId, *, version: int, at: datetime) -> None: ...
    def bring_back(self, document_id: DocumentId) -> Document: ...
    def snapshots(self, document_id: DocumentId) -> Sequence[DocumentSnapshot]: ...
    def snapshot_draft(self, snapshot_id: DocumentSnapshotId) -> DocumentDraft: ...
    def add_snapshot(
        self, document_id: DocumentId, name: str, draft: DocumentDraft, *, at: datetime, by: str
    ) -> DocumentSnapshot: ...
    def issues(self, document_id: DocumentId) -> Sequence[IssuedDocument]:
        """Return what was issued of a document, the first edition first."""

    def issue_rows(self, committee_id: CommitteeId) -> Sequence[DocumentIssueRow]: ...
    def issue(self, issue_id: DocumentIssueId) -> IssuedDocument: ...
    def issue_files(self, issue_id: DocumentIssueId) -> Sequence[PackagedFile]:
        """Return what is stored of an edition's package, the manifest with it, even when the rest is damaged."""

    def issue_file(self, issue_id: DocumentIssueId, name: str) -> bytes:
        """Return a file of an edition's package by its name. Raises `NotFound`."""

    def add_issue(self, issue: IssuedDocument, files: Mapping[str, bytes]) -> IssuedDocument:
        """Store an issued document with its files by name, the manifest among them; return it with the id it got."""


class Meetings(Records[Meeting, MeetingDraft, MeetingId], Protocol):
    """The stored meetings, the latest first."""

    def rows(self, committee_id: CommitteeId) -> Sequence[MeetingListRow]: ...
    def with_document(self, document_id: DocumentId) -> Sequence[Meeting]:
        """Return the meetings that have a document on their agenda, the earliest first."""

    def documents_taken(self, committee_id: CommitteeId) -> AbstractSet[DocumentId]:
        """Return the documents that no meeting can take up: they stand on the agenda of one that is not over, or one
        that was held decided them; a postponed one is free again.
        """

    def move(
        self, meeting_id: MeetingId, state: MeetingState, *, version: int, sent_at: datetime | None = None
    ) -> Meeting:
        """Store a move of state. Raises `Conflict`."""


class Searchables(Protocol):
    """What of a database can be searched."""

    def all(self) -> Sequence[Indexed]:
        """Return everything that can be searched, each with a stamp that changes when it does."""

    def committee_of(self, kind: Searched, number: int) -> CommitteeId:
        """Return the committee of something issued, its record put aside or not. Raises `NotFound`."""


class UnitOfWork(Protocol):
    """One transaction: leaving without `commit` rolls back."""

    @property
    def committees(self) -> Committees: ...
    @property
    def hearings(self) -> Hearings: ...
    @property
    def policies(self) -> Records[Policy, PolicyDraft, PolicyId]: ...
    @property
    def periods(self) -> Periods: ...
    @property
    def templates(self) -> Records[SheetTemplate, TemplateDraft, TemplateId]: ...
    @property
    def initiatives(self) -> Records[Initiative, InitiativeDraft, InitiativeId]: ...
    @property
    def sheets(self) -> Sheets: ...
    @property
    def indicators(self) -> Records[Indicator, IndicatorDraft, IndicatorId]: ...
    @property
    def dispatches(self) -> Dispatches: ...
    @property
    def lists(self) -> CommitteeLists: ...
    @property
    def budgets(self) -> BudgetTables: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def document_templates(self) -> Records[DocumentTemplate, DocumentTemplateDraft, DocumentTemplateId]: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def searchables(self) -> Searchables: ...
    def commit(self) -> None: ...


class UnitOfWorkFactory(Protocol):
    """Opens a unit of work; one that only reads says so and never waits for a writer.

    Inside and on leaving it, raises `StorageFault` when the database cannot be read or written, `Conflict` when another
    writer was first and `NotFound` when there is no such record.
    """

    def __call__(self, *, writing: bool = True) -> AbstractContextManager[UnitOfWork]: ...


class Renderer(Protocol):
    """Prints a document as PDF (PDF/UA-1 and PDF/A-2a)."""

    def render(self, document: Printable) -> bytes:
        """Return the PDF; raises `secretariat.application.faults.CannotPrint` with plain words' code when it cannot."""

    def write(self, document: Printable, target: Path, *, tell: Tell = silently) -> None:
        """Write the PDF to a file, whole or not at all, without holding its pages longer than needed.

        `tell` follows sheet by sheet and may raise `Cancelled`; then, and after `CannotPrint` and `StorageFault`, what
        lay at `target` lies there still.
        """


class SheetFiles(Protocol):
    """Word files that sheets travel in."""

    def write(self, sheets: Sequence[OutgoingSheet], target: Path) -> None:
        """Write a file with locked headings and a field for each part to be filled in. Raises `StorageFault`."""

    def read(self, file: Path) -> FileRead:
        """Return what a returned file says. Raises `UnreadableFile`, `StorageFault`."""


class TableFiles(Protocol):
    """Spreadsheets that lists are given out in."""

    def write(self, table: ExportTable, target: Path) -> None:
        """Write a workbook (`.xlsx`), whole or not at all. Raises `StorageFault`."""


class PasteReader(Protocol):
    """Makes a document's text of what lies on the clipboard, cleaned of mark-up and hard line breaks."""

    def read(self, *, html: str | None, plain: str | None) -> Text: ...


class PreviewRenderer(Protocol):
    """Prints in another process, so that the screen never waits."""

    def submit(self, document: Printable) -> Future[bytes]: ...
    def close(self) -> None: ...


class Journal(Protocol):
    """Keeps what is typed and not saved yet, a file a record, outside the database."""

    def write(self, entry: JournalEntry) -> None: ...
    def entries(self) -> Sequence[JournalEntry]: ...
    def damaged(self) -> Sequence[Path]:
        """Return the files that could not be read; they are kept and never deleted by the program."""

    def discard(self, key: JournalKey) -> None: ...


class Safekeeping(Protocol):
    """Copies the whole database to a file of its own."""

    def back_up(self, target: Path) -> None:
        """Write a checked copy, replacing `target`. Raises `StorageFault` and leaves what was there when it cannot."""


class Actor(Protocol):
    """Tells who is at the keyboard, as records name a person."""

    def __call__(self) -> str: ...

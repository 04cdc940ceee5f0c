"""Read rows for lists: flat, complete and cheap, made for showing and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from secretariat.domain.budget.tables import TableId, Unit
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import Appendix, DocumentId, DocumentIssueId, DocumentState
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point
from secretariat.domain.hearings import HearingId, HearingState, IssueId, ResponseId
from secretariat.domain.initiatives import InitiativeId, SectionKey, Standing
from secretariat.domain.meetings.meetings import MeetingId, MeetingState
from secretariat.domain.periods import PeriodId
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.domain.status_sheets import SheetId


@dataclass(frozen=True, slots=True)
class HearingListRow:
    """One line of the list of hearings. `deadline` is the one in force; `sort_key` orders titles as Danish does."""

    id: HearingId
    committee_id: CommitteeId
    title: str
    asker: str
    received: date | None
    deadline: date | None
    state: HearingState
    case_numbers: tuple[str, ...]
    responsible: str
    response_id: ResponseId | None
    sort_key: str


@dataclass(frozen=True, slots=True)
class OwedContribution:
    """What an office still owes a hearing: asked for or promised, and not received."""

    hearing_id: HearingId
    office: str
    due: date | None


@dataclass(frozen=True, slots=True)
class IssueListRow:
    """One line of the archive: a version of a response that left the house. `at` is aware (UTC)."""

    id: IssueId
    hearing_id: HearingId
    at: datetime
    by: str
    title: str
    number: int
    case_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BudgetListRow:
    """One line of the list of budget tables. `years` are its budget years, `lines` how many lines it has."""

    id: TableId
    committee_id: CommitteeId
    title: str
    unit: Unit
    years: tuple[int, ...]
    lines: int
    is_overview: bool
    period: PeriodId | None
    snapshots: int
    sort_key: str


@dataclass(frozen=True, slots=True)
class DocumentListRow:
    """One line of the list of documents.

    `day` is the date it bears, for one issued without a date the day of its issue; `year` is its period's.
    `unconfirmed` counts what was carried over and is not confirmed; `changed` (aware, UTC) is its last save or move.
    """

    id: DocumentId
    committee_id: CommitteeId
    kind: DocumentKind
    title: str
    state: DocumentState
    number: int
    day: date | None
    period: PeriodId | None
    year: int | None
    case_numbers: tuple[str, ...]
    case_officer: str
    unconfirmed: int
    is_closed: bool
    changed: datetime
    sort_key: str


@dataclass(frozen=True, slots=True)
class DocumentIssueRow:
    """One line of the archive of documents: an edition that left the house. `at` is aware (UTC)."""

    id: DocumentIssueId
    document_id: DocumentId
    at: datetime
    by: str
    kind: DocumentKind
    title: str
    number: int
    year: int | None
    case_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeetingListRow:
    """One line of the list of meetings. `sending_deadline` is the one in force; `undecided` counts points of a meeting
    that was held without a decision.
    """

    id: MeetingId
    committee_id: CommitteeId
    title: str
    day: date | None
    starts: time | None
    place: str
    state: MeetingState
    sending_deadline: date | None
    items: int
    closed_items: int
    undecided: int


@dataclass(frozen=True, slots=True)
class Matter:
    """What an item of an agenda draws from its recommendation, without its text."""

    id: DocumentId
    title: str
    case_numbers: tuple[CaseNumber, ...] = ()
    points: tuple[Point, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A fact a field can be bound to: its address, what it is (`2.1 Jobpatruljer, 2009`), what it says now, and the
    group it is offered in (`Økonomisk oversigt`).
    """

    address: str
    name: str
    words: str
    group: str


@dataclass(frozen=True, slots=True)
class PieceChoice:
    """Something a piece can draw from: `source` and `part` as the piece has them, and its name for a person."""

    source: int | None
    part: str
    name: str


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One line of a period's overview: an initiative with its sheet, if there is one.

    `number` and `name` are those of the period. Amounts are in kroner: `gross` and `net` as the sheet tells them (a
    sum told without a refund and a net of its own is both), `lines` are the initiative's budget lines that hold
    something in the period's year, and what they hold. `expects_sheet` is False for one that was closed or moved by
    the end of the period. `unconfirmed` counts the fields carried over and not confirmed, `missing` the contributions
    still owed, `due` is the first day one of them is due. What belongs to the sheet is None or 0 without one.
    """

    initiative_id: InitiativeId
    sheet_id: SheetId | None
    number: str
    name: str
    section: SectionKey
    office: str
    standing: Standing
    expects_sheet: bool
    attainment: Attainment | None
    gross: Decimal | None
    net: Decimal | None
    counting: Counting | None
    lines: tuple[tuple[BudgetLineKey, Decimal], ...]
    state: SheetState | None
    unconfirmed: int
    missing: int
    due: date | None
    number_key: str
    name_key: str

    @property
    def counted(self) -> Decimal | None:
        """What the budget lines hold, None without lines or appropriation."""
        return counted_once((self,))


def counted_once(rows: Iterable[OverviewRow]) -> Decimal | None:
    """Return what the budget lines of several initiatives hold, a line they share counted once; None without any."""
    amounts = dict(line for row in rows for line in row.lines)
    return sum(amounts.values(), Decimal()) if amounts else None

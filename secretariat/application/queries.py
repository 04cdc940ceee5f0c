"""Read rows for lists: flat, complete and cheap, made for showing and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from secretariat.domain.budget.tables import TableId, Unit
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import HearingId, HearingState, IssueId, ResponseId
from secretariat.domain.initiatives import InitiativeId, SectionKey, Standing
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

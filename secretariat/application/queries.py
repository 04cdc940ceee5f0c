"""Read rows for lists: flat, complete and cheap, made for showing and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import HearingId, HearingState, IssueId, ResponseId


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

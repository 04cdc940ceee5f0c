"""Reporting periods in the database, with the overview of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from secretariat.application.faults import Conflict
from secretariat.application.queries import OverviewRow
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.initiatives import FormerName, InitiativeDraft, InitiativeId, SectionKey, known_as
from secretariat.domain.periods import GoalStatus, Period, PeriodDraft, PeriodId, ReportSection
from secretariat.domain.policies import GoalKey
from secretariat.domain.running import ran_in, runs_in
from secretariat.domain.status_sheets import SheetId
from secretariat.persistence.catalogue import Kind, StoredRecords
from secretariat.persistence.parts import put, put_parts
from secretariat.persistence.report_tables import (
    BudgetLineRow,
    FormerNameRow,
    GoalStatusRow,
    InitiativeLineRow,
    InitiativeRow,
    PeriodRow,
    SectionRow,
    UnconfirmedGoalRow,
    YearAmountRow,
)
from secretariat.persistence.sheet_tables import SheetRow

_OWN = ("name", "title", "year", "starts", "ends", "due", "notes")
"""Columns that hold a field of the draft under its own name."""

_Lines: TypeAlias = dict[int, tuple[tuple[BudgetLineKey, Decimal], ...]]
"""The budget lines of each initiative, by its id."""


class StoredPeriods(StoredRecords[PeriodRow, Period, PeriodDraft]):
    """The periods of one session; see `secretariat.application.ports.Periods`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, PERIODS)

    def all(self, committee_id: CommitteeId) -> Sequence[Period]:
        """Return the periods of a committee, the newest first; one without days by its year, or last."""
        return sorted(super().all(committee_id), key=_age, reverse=True)

    def add_after(self, previous: PeriodId, draft: PeriodDraft) -> Period:
        """Store the period that follows another. Raises `NotFound`."""
        committee_id = self._row(previous).committee_id
        return _period(self._added(PeriodRow(committee_id=committee_id, previous_id=previous), draft))

    def overview(self, period_id: PeriodId) -> Sequence[OverviewRow]:
        """Return a line for each initiative of the period, by section, then number. Raises `NotFound`.

        Four statements over columns, whatever the number of initiatives; no text is read.
        """
        period = self.get(period_id)
        former = self._former_names(period.committee_id)
        budget_lines = self._lines_of(period)
        lines = [
            line
            for found in self._session.execute(_lines(period))
            if (line := _line(period.draft, found, former, budget_lines)) is not None
        ]
        sections = {section.key: place for place, section in enumerate(period.draft.sections)}
        return sorted(
            lines, key=lambda line: (sections.get(line.section, len(sections)), line.number_key, line.name_key)
        )

    def _allow_back(self, row: PeriodRow) -> None:
        """A period that was rolled again meanwhile has another one in this one's place."""
        if row.previous_id is None:
            return
        other = select(PeriodRow.id).where(PeriodRow.previous_id == row.previous_id, PeriodRow.removed_at.is_(None))
        if (there := self._session.scalar(other)) is not None:
            raise Conflict(f"period {there} follows period {row.previous_id}")

    def _former_names(self, committee_id: CommitteeId) -> dict[int, tuple[FormerName, ...]]:
        found: dict[int, tuple[FormerName, ...]] = defaultdict(tuple)
        chosen = (
            select(FormerNameRow.initiative_id, FormerNameRow.number, FormerNameRow.name, FormerNameRow.until)
            .join(InitiativeRow, InitiativeRow.id == FormerNameRow.initiative_id)
            .where(InitiativeRow.committee_id == committee_id)
            .order_by(FormerNameRow.initiative_id, FormerNameRow.position)
        )
        for initiative_id, number, name, until in self._session.execute(chosen):
            found[initiative_id] += (FormerName(number, name, until),)
        return found

    def _lines_of(self, period: Period) -> _Lines:
        """Return the budget lines of each initiative that hold something in the period's year, and what they hold."""
        chosen = (
            select(InitiativeLineRow.initiative_id, BudgetLineRow.key, YearAmountRow.amount)
            .join(BudgetLineRow, BudgetLineRow.key == InitiativeLineRow.line)
            .join(
                YearAmountRow,
                (YearAmountRow.committee_id == BudgetLineRow.committee_id)
                & (YearAmountRow.line_position == BudgetLineRow.position),
            )
            .where(
                BudgetLineRow.committee_id == period.committee_id,
                YearAmountRow.year == period.draft.year,
                YearAmountRow.amount.is_not(None),
            )
            .order_by(InitiativeLineRow.initiative_id, BudgetLineRow.position)
        )
        found: _Lines = defaultdict(tuple)
        for initiative_id, key, amount in self._session.execute(chosen):
            if amount is not None:
                found[initiative_id] += ((BudgetLineKey(key), amount),)
        return found


_OF_INITIATIVE = (
    *(InitiativeRow.id, InitiativeRow.number, InitiativeRow.name, InitiativeRow.section, InitiativeRow.office),
    *(InitiativeRow.sort_key, InitiativeRow.name_sort_key, InitiativeRow.expects_sheet),
    *(InitiativeRow.standing, InitiativeRow.standing_since, InitiativeRow.starts, InitiativeRow.ends),
)
_OF_SHEET = (
    *(SheetRow.attainment, SheetRow.gross, SheetRow.refund_percent, SheetRow.net, SheetRow.counting, SheetRow.state),
    *(SheetRow.unconfirmed, SheetRow.pending, SheetRow.first_due),
)
"""The columns of an overview, each under its own name."""


def _lines(period: Period) -> Select[*tuple[Any, ...]]:
    of_period = (
        (SheetRow.initiative_id == InitiativeRow.id) & (SheetRow.period_id == period.id) & SheetRow.removed_at.is_(None)
    )
    return (
        select(*_OF_INITIATIVE, SheetRow.id.label("sheet_id"), *_OF_SHEET)
        .outerjoin(SheetRow, of_period)
        .where(InitiativeRow.committee_id == period.committee_id, InitiativeRow.removed_at.is_(None))
    )


def _line(
    period: PeriodDraft, found: Row[Any], former: dict[int, tuple[FormerName, ...]], lines: _Lines
) -> OverviewRow | None:
    """Return the line of an initiative, None for one without a sheet that did not run in the period."""
    initiative = InitiativeDraft(
        found.number,
        found.name,
        former_names=former.get(found.id, ()),
        starts=found.starts,
        ends=found.ends,
        standing=found.standing,
        standing_since=found.standing_since,
    )
    if found.sheet_id is None and not ran_in(initiative, period):
        return None
    number, name = known_as(initiative, period.ends)
    return OverviewRow(
        initiative_id=InitiativeId(found.id),
        sheet_id=None if found.sheet_id is None else SheetId(found.sheet_id),
        number=number,
        name=name,
        section=SectionKey(found.section),
        office=found.office,
        standing=found.standing,
        expects_sheet=found.expects_sheet and runs_in(initiative, period),
        attainment=found.attainment,
        gross=found.gross,
        net=found.gross if found.net is None and found.refund_percent is None else found.net,
        counting=found.counting,
        lines=lines.get(found.id, ()),
        state=found.state,
        unconfirmed=found.unconfirmed or 0,
        missing=found.pending or 0,
        due=found.first_due,
        number_key=found.sort_key if number == found.number else sort_key(number),
        name_key=found.name_sort_key if name == found.name else sort_key(name),
    )


def _age(period: Period) -> tuple[date, int]:
    year = date(period.draft.year, 1, 1) if period.draft.year else date.min
    return period.draft.starts or year, period.id


def _period(row: PeriodRow) -> Period:
    draft = PeriodDraft(
        **{name: getattr(row, name) for name in _OWN},
        sections=tuple(ReportSection(SectionKey(each.key), each.number, each.title) for each in row.sections),
        goal_statuses=tuple(GoalStatus(GoalKey(each.goal), each.text, each.attainment) for each in row.goal_statuses),
        unconfirmed=tuple(GoalKey(each.goal) for each in row.unconfirmed),
    )
    previous = None if row.previous_id is None else PeriodId(row.previous_id)
    return Period(PeriodId(row.id), CommitteeId(row.committee_id), row.version, draft, previous)


def _put_period(row: PeriodRow, draft: PeriodDraft) -> None:
    put(row, {name: getattr(draft, name) for name in _OWN})
    put_parts(row.sections, SectionRow, [asdict(section) for section in draft.sections])
    statuses = [{"goal": each.goal, "text": each.text, "attainment": each.attainment} for each in draft.goal_statuses]
    put_parts(row.goal_statuses, GoalStatusRow, statuses)
    put_parts(row.unconfirmed, UnconfirmedGoalRow, [{"goal": goal} for goal in draft.unconfirmed])


PERIODS: Final = Kind("period", PeriodRow, _period, _put_period, (PeriodRow.id,))

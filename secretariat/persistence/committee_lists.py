"""The lists a committee has one each of, in the database: its budget lines and its refund rates."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import asdict
from typing import Any, TypeVar

from sqlalchemy import CompoundSelect, select, union
from sqlalchemy.orm import Session

from secretariat.application.faults import Conflict, NotFound
from secretariat.domain.budget_lines import BudgetLineKey, BudgetLines, BudgetLinesDraft
from secretariat.domain.committees import CommitteeId
from secretariat.domain.refunds import STANDARD_RATES, RefundRate, RefundRates, RefundRatesDraft
from secretariat.persistence.budget_line_rows import read_lines, write_lines
from secretariat.persistence.parts import put_parts
from secretariat.persistence.report_tables import (
    BudgetLineListRow,
    InitiativeLineRow,
    InitiativeRow,
    RefundRateListRow,
    RefundRateRow,
)
from secretariat.persistence.rows import CommitteeRow
from secretariat.persistence.sheet_tables import SheetRow

_ListRow = TypeVar("_ListRow", BudgetLineListRow, RefundRateListRow)


class StoredCommitteeLists:
    """The lists in one session; see `secretariat.application.ports.CommitteeLists`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def budget_lines(self, committee_id: CommitteeId) -> BudgetLines:
        """Return the committee's lines as they were saved. Raises `NotFound` without such a committee."""
        row = self._list(BudgetLineListRow, committee_id)
        if row is None:
            return BudgetLines(committee_id, 0, BudgetLinesDraft())
        return BudgetLines(committee_id, row.version, BudgetLinesDraft(read_lines(self._session, committee_id)))

    def save_budget_lines(self, committee_id: CommitteeId, draft: BudgetLinesDraft, *, version: int) -> BudgetLines:
        """Store the list. Raises `Conflict`, `NotFound`."""
        row = self._next_version(BudgetLineListRow, committee_id, version)
        self._session.flush()
        write_lines(self._session, committee_id, draft.lines)
        return BudgetLines(committee_id, row.version, draft)

    def refund_rates(self, committee_id: CommitteeId) -> RefundRates:
        """Return the committee's rates as they were saved. Raises `NotFound` without such a committee."""
        row = self._list(RefundRateListRow, committee_id)
        return RefundRates(committee_id, 0, RefundRatesDraft(STANDARD_RATES)) if row is None else _refund_rates(row)

    def save_refund_rates(self, committee_id: CommitteeId, draft: RefundRatesDraft, *, version: int) -> RefundRates:
        """Store the list. Raises `Conflict`, `NotFound`."""
        row = self._next_version(RefundRateListRow, committee_id, version)
        put_parts(row.rates, RefundRateRow, [asdict(rate) for rate in draft.rates])
        self._session.flush()
        return _refund_rates(row)

    def lines_counted_on(self, committee_id: CommitteeId) -> AbstractSet[BudgetLineKey]:
        """Return the lines that the committee's initiatives and sheets count money on, those put aside too."""
        of_initiatives = select(InitiativeLineRow.line).join(
            InitiativeRow, InitiativeRow.id == InitiativeLineRow.initiative_id
        )
        of_sheets = select(SheetRow.other_line).join(InitiativeRow, InitiativeRow.id == SheetRow.initiative_id)
        ours = InitiativeRow.committee_id == committee_id
        counted: CompoundSelect[Any] = union(
            of_initiatives.where(ours), of_sheets.where(ours, SheetRow.other_line.is_not(None))
        )
        return {BudgetLineKey(key) for key in self._session.scalars(counted)}

    def _list(self, rows: type[_ListRow], committee_id: CommitteeId) -> _ListRow | None:
        if self._session.get(CommitteeRow, committee_id) is None:
            raise NotFound(f"committee {committee_id}")
        return self._session.get(rows, committee_id)

    def _next_version(self, rows: type[_ListRow], committee_id: CommitteeId, version: int) -> _ListRow:
        row = self._list(rows, committee_id)
        stored = 0 if row is None else row.version
        if stored != version:
            raise Conflict(f"{rows.__tablename__} of committee {committee_id} is at {stored}, not {version}")
        if row is None:
            row = rows(committee_id=committee_id)
            self._session.add(row)
        row.version = version + 1
        return row


def _refund_rates(row: RefundRateListRow) -> RefundRates:
    rates = tuple(RefundRate(rate.law, rate.since, rate.percent) for rate in row.rates)
    return RefundRates(CommitteeId(row.committee_id), row.version, RefundRatesDraft(rates))

"""Use cases of the lists a committee has one each of: its budget lines and its refund rates."""

from __future__ import annotations

from datetime import date

from secretariat.application.ports import UnitOfWorkFactory
from secretariat.application.tidying import tidied
from secretariat.domain import budget_lines, refunds
from secretariat.domain.budget.overview import by_number
from secretariat.domain.budget_lines import BudgetLines, BudgetLinesDraft
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.problems import Invalid
from secretariat.domain.refunds import RefundRate, RefundRates, RefundRatesDraft


class CommitteeListService:
    """Keeps the lists. Every method is one transaction and may raise `StorageFault` and `NotFound`."""

    def __init__(self, units: UnitOfWorkFactory) -> None:
        self._units = units

    def budget_lines(self, committee_id: CommitteeId) -> BudgetLines:
        """Return the committee's budget lines, by number."""
        with self._units(writing=False) as unit:
            return unit.lists.budget_lines(committee_id)

    def save_budget_lines(self, committee_id: CommitteeId, draft: BudgetLinesDraft, *, version: int) -> BudgetLines:
        """Store the list in its order. Raises `Invalid`, `Conflict` when it was changed since `version`."""
        draft = BudgetLinesDraft(tuple(sorted(tidied(draft).lines, key=by_number)))
        if problems := budget_lines.problems_of(draft):
            raise Invalid(problems)
        with self._units() as unit:
            stored = unit.lists.save_budget_lines(committee_id, draft, version=version)
            unit.commit()
        return stored

    def refund_rates(self, committee_id: CommitteeId) -> RefundRates:
        """Return the committee's refund rates, by law and day; the standard ones until it has its own."""
        with self._units(writing=False) as unit:
            return unit.lists.refund_rates(committee_id)

    def save_refund_rates(self, committee_id: CommitteeId, draft: RefundRatesDraft, *, version: int) -> RefundRates:
        """Store the list in its order. Raises `Invalid`, `Conflict` when it was changed since `version`."""
        draft = RefundRatesDraft(tuple(sorted(tidied(draft).rates, key=_by_law_and_day)))
        if problems := refunds.problems_of(draft):
            raise Invalid(problems)
        with self._units() as unit:
            stored = unit.lists.save_refund_rates(committee_id, draft, version=version)
            unit.commit()
        return stored


def _by_law_and_day(rate: RefundRate) -> tuple[str, date]:
    return sort_key(rate.law), rate.since

"""Where a form's record is stored: one face for the use cases of every kind of record."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from secretariat.application.committee_lists import CommitteeListService
from secretariat.application.committees import CommitteeService
from secretariat.domain.budget_lines import BudgetLines, BudgetLinesDraft
from secretariat.domain.committees import Committee, CommitteeDraft, CommitteeId
from secretariat.domain.refunds import RefundRates, RefundRatesDraft

DraftT_co = TypeVar("DraftT_co", covariant=True)


class StoredRecord(Protocol[DraftT_co]):
    """A record as it is stored."""

    @property
    def version(self) -> int: ...
    @property
    def draft(self) -> DraftT_co: ...


class FormStore(Protocol):
    """Stores one kind of record; every `secretariat.application.catalogue.CatalogueService` is one."""

    def get(self, record_id: Any, /) -> Any: ...
    def add(self, committee_id: CommitteeId, draft: Any, /) -> Any: ...
    def save(self, record_id: Any, draft: Any, /, *, version: int) -> Any: ...


class AsideStore(FormStore, Protocol):
    """Stores a kind of record that can be put aside and brought back."""

    def remove(self, record_id: Any, /, *, version: int) -> None: ...
    def bring_back(self, record_id: Any, /) -> Any: ...


class CommitteeStore:
    """Stores committees, which belong to no committee."""

    def __init__(self, committees: CommitteeService) -> None:
        self._committees = committees

    def get(self, record_id: CommitteeId) -> Committee:
        """Return a committee."""
        return self._committees.get(record_id)

    def add(self, _committee_id: CommitteeId, draft: CommitteeDraft) -> Committee:
        """Store a new committee."""
        return self._committees.add(draft)

    def save(self, record_id: CommitteeId, draft: CommitteeDraft, *, version: int) -> Committee:
        """Store a changed committee."""
        return self._committees.save(record_id, draft, version=version)


class BudgetLinesStore:
    """Stores the budget lines of a committee, of which there is one list, never added nor put aside."""

    def __init__(self, lists: CommitteeListService) -> None:
        self._lists = lists

    def get(self, record_id: CommitteeId) -> BudgetLines:
        """Return the list."""
        return self._lists.budget_lines(record_id)

    def add(self, committee_id: CommitteeId, draft: BudgetLinesDraft) -> BudgetLines:
        """Store the first list."""
        return self.save(committee_id, draft, version=0)

    def save(self, record_id: CommitteeId, draft: BudgetLinesDraft, *, version: int) -> BudgetLines:
        """Store the changed list."""
        return self._lists.save_budget_lines(record_id, draft, version=version)


class RefundRatesStore:
    """Stores the refund rates of a committee, of which there is one list, never added nor put aside."""

    def __init__(self, lists: CommitteeListService) -> None:
        self._lists = lists

    def get(self, record_id: CommitteeId) -> RefundRates:
        """Return the list."""
        return self._lists.refund_rates(record_id)

    def add(self, committee_id: CommitteeId, draft: RefundRatesDraft) -> RefundRates:
        """Store the first list."""
        return self.save(committee_id, draft, version=0)

    def save(self, record_id: CommitteeId, draft: RefundRatesDraft, *, version: int) -> RefundRates:
        """Store the changed list."""
        return self._lists.save_refund_rates(record_id, draft, version=version)

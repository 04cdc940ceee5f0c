"""Use cases that every kind of record has: listed, opened, added, saved, put aside and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from secretariat.application.ports import Clock, Records, UnitOfWork, UnitOfWorkFactory
from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeId
from secretariat.domain.problems import Invalid, Problem

Record = TypeVar("Record")
DraftT = TypeVar("DraftT")
Id = TypeVar("Id", bound=int)


class CatalogueService(Generic[Record, DraftT, Id]):
    """Keeps the records of one kind. Every method is one transaction and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        records: Callable[[UnitOfWork], Records[Record, DraftT, Id]],
        *,
        clock: Clock,
        problems_of: Callable[[DraftT], tuple[Problem, ...]],
    ) -> None:
        """`records` picks the repository of the kind from a unit of work."""
        self._units = units
        self._records = records
        self._clock = clock
        self._problems_of = problems_of

    def list(self, committee_id: CommitteeId) -> Sequence[Record]:
        """Return the records of a committee in the order people read them."""
        with self._units(writing=False) as unit:
            return self._records(unit).all(committee_id)

    def get(self, record_id: Id) -> Record:
        """Return a record. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return self._records(unit).get(record_id)

    def add(self, committee_id: CommitteeId, draft: DraftT) -> Record:
        """Store a new record. Raises `Invalid`, `NotFound` without such a committee."""
        draft = self._checked(draft)
        with self._units() as unit:
            record = self._records(unit).add(committee_id, draft)
            unit.commit()
        return record

    def save(self, record_id: Id, draft: DraftT, *, version: int) -> Record:
        """Store a changed record. Raises `Invalid`, `Conflict` when it was changed since `version`, `NotFound`."""
        draft = self._checked(draft)
        with self._units() as unit:
            record = self._records(unit).save(record_id, draft, version=version)
            unit.commit()
        return record

    def remove(self, record_id: Id, *, version: int) -> None:
        """Put a record aside; it leaves the lists and is kept. Raises `Conflict`, `NotFound`."""
        with self._units() as unit:
            self._records(unit).remove(record_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, record_id: Id) -> Record:
        """Undo `remove`. Raises `NotFound`."""
        with self._units() as unit:
            record = self._records(unit).bring_back(record_id)
            unit.commit()
        return record

    def _checked(self, draft: DraftT) -> DraftT:
        draft = tidied(draft)
        if problems := self._problems_of(draft):
            raise Invalid(problems)
        return draft

"""Use cases of the committees: who the office serves and how its papers look."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.ports import UnitOfWorkFactory
from secretariat.application.tidying import tidied
from secretariat.domain.committees import Committee, CommitteeDraft, CommitteeId, problems_of
from secretariat.domain.problems import Invalid


class CommitteeService:
    """Keeps the committees. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory) -> None:
        self._units = units

    def all(self) -> Sequence[Committee]:
        """Return the committees in Danish alphabetical order."""
        with self._units(writing=False) as unit:
            return unit.committees.all()

    def get(self, committee_id: CommitteeId) -> Committee:
        """Return a committee. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            return unit.committees.get(committee_id)

    def add(self, draft: CommitteeDraft) -> Committee:
        """Store a new committee. Raises `Invalid`."""
        draft = _checked(draft)
        with self._units() as unit:
            committee = unit.committees.add(draft)
            unit.commit()
        return committee

    def save(self, committee_id: CommitteeId, draft: CommitteeDraft, *, version: int) -> Committee:
        """Store a changed committee. Raises `Invalid`, `Conflict` when it was changed since `version`, `NotFound`."""
        draft = _checked(draft)
        with self._units() as unit:
            committee = unit.committees.save(committee_id, draft, version=version)
            unit.commit()
        return committee


def _checked(draft: CommitteeDraft) -> CommitteeDraft:
    draft = tidied(draft)
    if problems := problems_of(draft):
        raise Invalid(problems)
    return draft

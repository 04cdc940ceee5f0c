"""Use cases of the reporting periods: begun, carried over to the next, seen as a whole, weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from secretariat.application.catalogue import CatalogueService
from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.queries import OverviewRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.period_checks import PeriodFacts, PeriodFinding
from secretariat.domain.periods import Period, PeriodDraft, PeriodId, problems_of


class PeriodService(CatalogueService[Period, PeriodDraft, PeriodId]):
    """Keeps the periods, listed the newest first. Every method is one transaction and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        actor: Actor,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        super().__init__(units, lambda unit: unit.periods, clock=clock, problems_of=problems_of)
        self._actor = actor
        self._unprintable = unprintable

    def named(self, committee_id: CommitteeId | None, name_or_id: str) -> Period:
        """Return the period of that name, or of that id when no name fits. Raises `NotFound`."""
        raise NotImplementedError

    def first_draft(self, committee_id: CommitteeId) -> PeriodDraft:
        """Return what a committee's first period begins with: this year, with the report's sections and goals."""
        raise NotImplementedError

    def next_draft(self, period_id: PeriodId) -> PeriodDraft:
        """Return what the period after this one begins with: the next year or half-year, years in titles moved on.

        The sections are the same by key; the goal statuses are copied and every one is unconfirmed.
        """
        raise NotImplementedError

    def roll(self, period_id: PeriodId, draft: PeriodDraft, *, tell: Tell = silently) -> Period:
        """Make the next period: a copy of every sheet whose initiative still runs, every field marked *uændret?*.

        The economy's year moves on, and the refund rate becomes the one that holds in the new period.

        Raises:
            Invalid: the draft breaks rules.
            Withheld: `already_rolled`, a period was made from this one before.
            NotFound: there is no such period.
            Cancelled: `tell` raised it; nothing is stored.
        """
        raise NotImplementedError

    def overview(self, period_id: PeriodId) -> Sequence[OverviewRow]:
        """Return a line for each initiative of the period: those with a sheet, and those still running without one.

        By section, then number. Raises `NotFound`.
        """
        raise NotImplementedError

    def facts(self, period_id: PeriodId) -> PeriodFacts:
        """Return everything the period's checks look at. Raises `NotFound`."""
        raise NotImplementedError

    def check(self, period_id: PeriodId, *, tell: Tell = silently) -> Sequence[PeriodFinding]:
        """Return what is found in the whole period. Raises `NotFound`."""
        raise NotImplementedError

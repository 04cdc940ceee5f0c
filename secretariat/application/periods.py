"""Use cases of the reporting periods: begun, carried over to the next, seen as a whole, weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secretariat.application.catalogue import CatalogueService
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.groundwork import groundwork
from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.queries import OverviewRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.period_checks import PeriodFacts, PeriodFinding, check_period
from secretariat.domain.periods import Period, PeriodDraft, PeriodId, problems_of
from secretariat.domain.rolling import first_period, next_period, rolled
from secretariat.domain.running import runs_in
from secretariat.domain.sheet_checks import Unprintable
from secretariat.domain.status_sheets import SheetDraft


class PeriodService(CatalogueService[Period, PeriodDraft, PeriodId]):
    """Keeps the periods, listed the newest first. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, unprintable: Unprintable) -> None:
        super().__init__(units, lambda unit: unit.periods, clock=clock, problems_of=problems_of)
        self._unprintable = unprintable

    def named(self, committee_id: CommitteeId, name_or_id: str) -> Period:
        """Return a committee's period of that name, or of that id when no name fits.

        Raises:
            NotFound: there is no such period.
            Withheld: `several_periods`, more than one has the name.
        """
        wanted = name_or_id.strip()
        periods = self.list(committee_id)
        found = [period for period in periods if period.draft.name.casefold() == wanted.casefold()]
        found = found or [period for period in periods if str(period.id) == wanted]
        if not found:
            raise NotFound(f"period {wanted}")
        if len(found) > 1:
            raise Withheld("several_periods")
        return found[0]

    def first_draft(self, committee_id: CommitteeId) -> PeriodDraft:
        """Return what a committee's first period begins with: this year, with the report's sections and main goals.

        Raises `NotFound` without such a committee.
        """
        with self._units(writing=False) as unit:
            language = unit.committees.get(committee_id).draft.language
            policies = unit.policies.all(committee_id)
        goals = [goal.key for policy in policies for goal in policy.draft.goals if goal.is_main]
        return first_period(self._clock.today().year, goals, language)

    def next_draft(self, period_id: PeriodId) -> PeriodDraft:
        """Return what the period after this one begins with: the next year or half-year, years in titles moved on.

        The sections are the same by key; the goal statuses are copied and every one is unconfirmed. Raises `NotFound`.
        """
        return next_period(self.get(period_id).draft)

    def roll(self, period_id: PeriodId, draft: PeriodDraft, *, tell: Tell = silently) -> Period:
        """Make the next period: a copy of every sheet whose initiative still runs, every field marked *uændret?*.

        The economy's year moves on, and the refund rate becomes the one that holds in the new period.

        Raises:
            Invalid: the draft breaks rules.
            Withheld: `already_rolled`, a period was made from this one before.
            NotFound: there is no such period.
            Cancelled: `tell` raised it; nothing is stored.
        """
        draft = self._checked(draft)
        with self._units() as unit:
            before = unit.periods.get(period_id)
            if any(period.previous == period_id for period in unit.periods.all(before.committee_id)):
                raise Withheld("already_rolled")
            after = unit.periods.add_after(period_id, draft)
            unit.sheets.add_all(after.id, tuple(_carried(unit, before, after, tell)))
            unit.commit()
        return after

    def overview(self, period_id: PeriodId) -> Sequence[OverviewRow]:
        """Return a line for each initiative of the period: those with a sheet, and those running in it without one.

        By section, then number. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            return unit.periods.overview(period_id)

    def facts(self, period_id: PeriodId) -> PeriodFacts:
        """Return everything the period's checks look at. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            period = unit.periods.get(period_id)
            committee_id = period.committee_id
            return PeriodFacts(
                period=period,
                committee=unit.committees.get(committee_id).draft,
                initiatives=unit.initiatives.all(committee_id),
                sheets=unit.sheets.of_period(period_id),
                groundwork=groundwork(unit, committee_id),
            )

    def check(self, period_id: PeriodId, *, tell: Tell = silently) -> Sequence[PeriodFinding]:
        """Return what is found in the whole period. Raises `NotFound`, `Cancelled` when `tell` raised it."""
        tell(0, 2)
        facts = self.facts(period_id)
        tell(1, 2)
        found = check_period(facts, self._clock.today(), unprintable=self._unprintable)
        tell(2, 2)
        return found


def _carried(unit: UnitOfWork, before: Period, after: Period, tell: Tell) -> Iterator[tuple[InitiativeId, SheetDraft]]:
    """Give the sheets the new period begins with, and tell how many were looked at."""
    rates = unit.lists.refund_rates(before.committee_id).draft.rates
    running = {each.id for each in unit.initiatives.all(before.committee_id) if runs_in(each.draft, after.draft)}
    sheets = unit.sheets.of_period(before.id)
    for done, sheet in enumerate(sheets):
        tell(done, len(sheets))
        if sheet.initiative_id in running:
            yield sheet.initiative_id, rolled(sheet.draft, before.draft, after.draft, rates)
    tell(len(sheets), len(sheets))

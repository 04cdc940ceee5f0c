"""Use cases of the initiatives: kept, renumbered and renamed without losing what they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from secretariat.application.catalogue import CatalogueService
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.initiatives import FormerName, Initiative, InitiativeDraft, InitiativeId, problems_of


class InitiativeService(CatalogueService[Initiative, InitiativeDraft, InitiativeId]):
    """Keeps the initiatives. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock) -> None:
        super().__init__(units, lambda unit: unit.initiatives, clock=clock, problems_of=problems_of)

    def rename(
        self, initiative_id: InitiativeId, *, version: int, number: str, name: str, until: date | None
    ) -> Initiative:
        """Give an initiative another number or name and keep the former ones, which held until a day (inclusive).

        `until` None means the day before today. Where it is called that already, nothing is kept. Raises `Invalid`,
        `Conflict`, `NotFound`.
        """
        with self._units() as unit:
            stored = unit.initiatives.get(initiative_id)
            renamed = self._checked(_renamed(stored.draft, number, name, until or self._clock.today() - _A_DAY))
            if stored.version == version and renamed == stored.draft:
                return stored
            initiative = unit.initiatives.save(initiative_id, renamed, version=version)
            unit.commit()
        return initiative


_A_DAY: Final = timedelta(days=1)


def _renamed(draft: InitiativeDraft, number: str, name: str, until: date) -> InitiativeDraft:
    number, name = number.strip(), name.strip()
    if (number, name) == (draft.number, draft.name):
        return draft
    former = FormerName(
        number="" if number == draft.number else draft.number,
        name="" if name == draft.name else draft.name,
        until=until,
    )
    return replace(draft, number=number, name=name, former_names=(*draft.former_names, former))

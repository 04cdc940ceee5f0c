"""Use cases of the initiatives: kept, renumbered and renamed without losing what they were."""

from __future__ import annotations

from datetime import date

from secretariat.application.catalogue import CatalogueService
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.initiatives import Initiative, InitiativeDraft, InitiativeId, problems_of


class InitiativeService(CatalogueService[Initiative, InitiativeDraft, InitiativeId]):
    """Keeps the initiatives. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock) -> None:
        super().__init__(units, lambda unit: unit.initiatives, clock=clock, problems_of=problems_of)

    def rename(
        self, initiative_id: InitiativeId, *, version: int, number: str, name: str, until: date | None
    ) -> Initiative:
        """Give an initiative another number or name and keep the former ones, which held until a day (inclusive).

        `until` None means the day before today. Raises `Invalid`, `Conflict`, `NotFound`.
        """
        raise NotImplementedError

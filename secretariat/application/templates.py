"""Use cases of the templates of status sheets: kept like any record, and supplied to a committee that has none."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.catalogue import CatalogueService
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeId
from secretariat.domain.sheet_templates import (
    SheetTemplate,
    TemplateDraft,
    TemplateId,
    problems_of,
    supplied_templates,
)


class TemplateService(CatalogueService[SheetTemplate, TemplateDraft, TemplateId]):
    """Keeps the templates. Every method is one transaction and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock) -> None:
        super().__init__(units, lambda unit: unit.templates, clock=clock, problems_of=problems_of)

    def list(self, committee_id: CommitteeId) -> Sequence[SheetTemplate]:
        """Return the templates of a committee by name.

        One that never had any is given the supplied ones in its language now, as records like any others: so committees
        of older databases get them too. One that put all of its own aside is left without. Raises `NotFound`.
        """
        return super().list(committee_id) or self._supplied(committee_id)

    def _supplied(self, committee_id: CommitteeId) -> Sequence[SheetTemplate]:
        with self._units() as unit:
            language = unit.committees.get(committee_id).draft.language
            if not unit.templates.had_any(committee_id):
                for draft in supplied_templates(language):
                    unit.templates.add(committee_id, draft)
                unit.commit()
            return unit.templates.all(committee_id)

"""Use cases of the status sheets: begun from a template, written, confirmed field by field, weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secretariat.application.faults import NotFound
from secretariat.application.groundwork import groundwork
from secretariat.application.ports import Actor, Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.tidying import tidied
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.problems import Finding, Invalid
from secretariat.domain.sheet_checks import SheetFacts, Unprintable, check_sheet, waived
from secretariat.domain.sheet_templates import TemplateId
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId, new_sheet, problems_of, unconfirmed


class SheetService:
    """Keeps the status sheets. Methods that reach the store are one transaction each and may raise `StorageFault`."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor, unprintable: Unprintable) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor
        self._unprintable = unprintable

    def get(self, sheet_id: SheetId) -> Sheet:
        """Return a sheet. Raises `NotFound`, also for one put aside."""
        with self._units(writing=False) as unit:
            return unit.sheets.get(sheet_id)

    def of(self, initiative_id: InitiativeId, period_id: PeriodId) -> Sheet | None:
        """Return the initiative's sheet in a period, None while there is none."""
        with self._units(writing=False) as unit:
            return unit.sheets.of(initiative_id, period_id)

    def through_periods(self, initiative_id: InitiativeId) -> Mapping[PeriodId, Sheet]:
        """Return the initiative's sheets by the period each tells of."""
        with self._units(writing=False) as unit:
            return {sheet.period_id: sheet for sheet in unit.sheets.of_initiative(initiative_id)}

    def previous(self, sheet_id: SheetId) -> Sheet | None:
        """Return the same initiative's sheet in the period before, None without one. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            sheet = unit.sheets.get(sheet_id)
            before = unit.periods.get(sheet.period_id).previous
            return None if before is None else unit.sheets.of(sheet.initiative_id, before)

    def begin(self, initiative_id: InitiativeId, period_id: PeriodId, template_id: TemplateId) -> Sheet:
        """Store the sheet a person begins with: the template's rows, and what the initiative and the period tell.

        Raises `Conflict` when there is one already, `NotFound`, also for what is another committee's.
        """
        (sheet,) = self.begin_all((initiative_id,), period_id, template_id)
        return sheet

    def begin_all(
        self,
        initiative_ids: Sequence[InitiativeId],
        period_id: PeriodId,
        template_id: TemplateId,
        *,
        tell: Tell = silently,
    ) -> Sequence[Sheet]:
        """Store the sheets that several initiatives begin with, all or none.

        Raises:
            Conflict: one of them has a sheet already.
            NotFound: something is not there, or is another committee's.
            Cancelled: `tell` raised it.
        """
        sheets = []
        with self._units() as unit:
            for done, initiative_id in enumerate(initiative_ids):
                tell(done, len(initiative_ids))
                sheets.append(_begun(unit, initiative_id, period_id, template_id))
            unit.commit()
        return sheets

    def save(self, sheet_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet:
        """Store a changed sheet; marks of fields that say something else now are gone.

        Raises:
            Invalid: the draft breaks rules.
            Conflict: it was changed since `version`.
            NotFound: there is no such sheet.
        """
        draft = tidied(draft)
        if problems := problems_of(draft):
            raise Invalid(problems)
        with self._units() as unit:
            sheet = unit.sheets.save(sheet_id, _with_standing_marks(draft), version=version)
            unit.commit()
        return sheet

    def remove(self, sheet_id: SheetId, *, version: int) -> None:
        """Put a sheet aside; it leaves the period and is kept. Raises `Conflict`, `NotFound`."""
        with self._units() as unit:
            unit.sheets.remove(sheet_id, version=version, at=self._clock.now())
            unit.commit()

    def bring_back(self, sheet_id: SheetId) -> Sheet:
        """Undo `remove`. Raises `NotFound`, `Conflict` when another sheet took its place."""
        with self._units() as unit:
            sheet = unit.sheets.bring_back(sheet_id)
            unit.commit()
        return sheet

    def facts(self, sheet_id: SheetId) -> SheetFacts:
        """Return what a sheet is weighed against, read once while it is open. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            sheet = unit.sheets.get(sheet_id)
            initiative = unit.initiatives.get(sheet.initiative_id)
            period = unit.periods.get(sheet.period_id)
            return groundwork(unit, initiative.committee_id).facts(sheet.draft, initiative, period)

    def check(self, draft: SheetDraft, facts: SheetFacts) -> tuple[Finding, ...]:
        """Return what the checks find in `draft` today. Needs no store; may run on any thread."""
        return check_sheet(draft, facts, self._clock.today(), unprintable=self._unprintable)

    def waive(self, draft: SheetDraft, finding: Finding, reason: str) -> SheetDraft:
        """Return the draft with a reason, by the person at the keyboard, for letting a finding stand."""
        return waived(draft, finding, reason, by=self._actor(), at=self._clock.now())


def _begun(unit: UnitOfWork, initiative_id: InitiativeId, period_id: PeriodId, template_id: TemplateId) -> Sheet:
    initiative, period = unit.initiatives.get(initiative_id), unit.periods.get(period_id)
    template = unit.templates.get(template_id)
    if {period.committee_id, template.committee_id} != {initiative.committee_id}:
        raise NotFound(f"initiative {initiative_id}, period {period_id} and template {template_id} in one committee")
    draft = tidied(new_sheet(template_id, template.draft, initiative, period))
    return unit.sheets.add(initiative_id, period_id, draft)


def _with_standing_marks(draft: SheetDraft) -> SheetDraft:
    standing = unconfirmed(draft)
    return replace(draft, marks=tuple(mark for mark in draft.marks if mark.field in standing))

"""Use cases of the status sheets: begun from a template, written, confirmed field by field, weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from secretariat.application.ports import Actor, Clock, UnitOfWorkFactory
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.sheet_templates import TemplateId
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId


class SheetService:
    """Keeps the status sheets. Methods that reach the store are one transaction each and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        actor: Actor,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor
        self._unprintable = unprintable

    def get(self, sheet_id: SheetId) -> Sheet:
        """Return a sheet. Raises `NotFound`, also for one put aside."""
        raise NotImplementedError

    def of(self, initiative_id: InitiativeId, period_id: PeriodId) -> Sheet | None:
        """Return the initiative's sheet in a period, None while there is none."""
        raise NotImplementedError

    def previous(self, sheet_id: SheetId) -> Sheet | None:
        """Return the same initiative's sheet in the period before, None without one. Raises `NotFound`."""
        raise NotImplementedError

    def begin(self, initiative_id: InitiativeId, period_id: PeriodId, template_id: TemplateId) -> Sheet:
        """Store the sheet a person begins with. Raises `Conflict` when there is one already, `NotFound`."""
        raise NotImplementedError

    def begin_missing(self, period_id: PeriodId, template_id: TemplateId) -> Sequence[Sheet]:
        """Store a sheet for every running initiative that expects one and has none, and return them."""
        raise NotImplementedError

    def save(self, sheet_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet:
        """Store a changed sheet; marks of fields that say something else now are gone.

        Raises:
            Invalid: the draft breaks rules.
            Conflict: it was changed since `version`.
            NotFound: there is no such sheet.
        """
        raise NotImplementedError

    def remove(self, sheet_id: SheetId, *, version: int) -> None:
        """Put a sheet aside; it leaves the period and is kept. Raises `Conflict`, `NotFound`."""
        raise NotImplementedError

    def bring_back(self, sheet_id: SheetId) -> Sheet:
        """Undo `remove`. Raises `NotFound`, `Conflict` when another sheet took its place."""
        raise NotImplementedError

    def facts(self, sheet_id: SheetId) -> SheetFacts:
        """Return what a sheet is weighed against, read once while it is open. Raises `NotFound`."""
        raise NotImplementedError

    def check(self, draft: SheetDraft, facts: SheetFacts) -> tuple[Finding, ...]:
        """Return what the checks find in `draft` today. Needs no store; may run on any thread."""
        raise NotImplementedError

    def waive(self, draft: SheetDraft, finding: Finding, reason: str) -> SheetDraft:
        """Return the draft with a reason, by the person at the keyboard, for letting a finding stand."""
        raise NotImplementedError

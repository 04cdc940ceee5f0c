"""Use cases of the recovery journal: what was typed and not saved is kept, offered and let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from secretariat.application.faults import NotFound
from secretariat.application.ports import Clock, Journal, UnitOfWork, UnitOfWorkFactory
from secretariat.application.records import Draft, JournalEntry, JournalKey, RecordKind
from secretariat.application.tidying import tidied
from secretariat.domain.budget.tables import TableId
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.templates import DocumentTemplateId
from secretariat.domain.hearings import HearingId
from secretariat.domain.indicators import IndicatorId
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.domain.periods import PeriodId
from secretariat.domain.policies import PolicyId
from secretariat.domain.sheet_templates import TemplateId
from secretariat.domain.status_sheets import SheetId


class RecoveryService:
    """Keeps typed text outside the database until it is saved. May be called from any thread."""

    def __init__(self, units: UnitOfWorkFactory, *, journal: Journal, clock: Clock) -> None:
        self._units = units
        self._journal = journal
        self._clock = clock

    def keep(self, key: JournalKey, *, version: int, draft: Draft) -> JournalEntry:
        """Write what was typed, replacing what was kept of the same record; it is on the disk when this returns.

        `version` is the version of the stored record it builds on, 0 for a new one. Raises `StorageFault`.
        """
        entry = JournalEntry(key, version, draft, self._clock.now())
        self._journal.write(entry)
        return entry

    def entries(self) -> Sequence[JournalEntry]:
        """Return what was kept, the newest first, without what says no more than the store does."""
        entries = sorted(self._journal.entries(), key=lambda entry: entry.at, reverse=True)
        if not entries:
            return ()
        with self._units(writing=False) as unit:
            return tuple(entry for entry in entries if _says_more(entry, unit))

    def damaged(self) -> Sequence[Path]:
        """Return the files of the journal that cannot be read; they stay where they are."""
        return self._journal.damaged()

    def discard(self, key: JournalKey) -> None:
        """Let go of what was kept of a record, once it is saved or the person says so. Raises `StorageFault`."""
        self._journal.discard(key)


def _says_more(entry: JournalEntry, unit: UnitOfWork) -> bool:
    if entry.key.record_id is None:
        return True
    try:
        stored = _STORED[entry.key.kind](unit, entry.key.record_id)
    except NotFound:
        return True
    return tidied(entry.draft) != stored


_STORED: Final[Mapping[RecordKind, Callable[[UnitOfWork, int], Draft]]] = {
    RecordKind.HEARING: lambda unit, number: unit.hearings.get(HearingId(number)).draft,
    RecordKind.COMMITTEE: lambda unit, number: unit.committees.get(CommitteeId(number)).draft,
    RecordKind.POLICY: lambda unit, number: unit.policies.get(PolicyId(number)).draft,
    RecordKind.PERIOD: lambda unit, number: unit.periods.get(PeriodId(number)).draft,
    RecordKind.TEMPLATE: lambda unit, number: unit.templates.get(TemplateId(number)).draft,
    RecordKind.INITIATIVE: lambda unit, number: unit.initiatives.get(InitiativeId(number)).draft,
    RecordKind.SHEET: lambda unit, number: unit.sheets.get(SheetId(number)).draft,
    RecordKind.INDICATOR: lambda unit, number: unit.indicators.get(IndicatorId(number)).draft,
    RecordKind.BUDGET_LINES: lambda unit, number: unit.lists.budget_lines(CommitteeId(number)).draft,
    RecordKind.REFUND_RATES: lambda unit, number: unit.lists.refund_rates(CommitteeId(number)).draft,
    RecordKind.BUDGET_TABLE: lambda unit, number: unit.budgets.get(TableId(number)).draft,
    RecordKind.DOCUMENT: lambda unit, number: unit.documents.get(DocumentId(number)).draft,
    RecordKind.DOCUMENT_TEMPLATE: lambda unit, number: unit.document_templates.get(DocumentTemplateId(number)).draft,
    RecordKind.MEETING: lambda unit, number: unit.meetings.get(MeetingId(number)).draft,
}
"""How the stored draft of each kind of record is found."""

"""Use cases of the recovery journal: what was typed and not saved is kept, offered and let go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from secretariat.application.faults import NotFound
from secretariat.application.ports import Clock, Journal, UnitOfWork, UnitOfWorkFactory
from secretariat.application.records import JournalEntry, JournalKey
from secretariat.application.tidying import tidied
from secretariat.domain.hearings import HearingDraft


class RecoveryService:
    """Keeps typed text outside the database until it is saved. May be called from any thread."""

    def __init__(self, units: UnitOfWorkFactory, *, journal: Journal, clock: Clock) -> None:
        self._units = units
        self._journal = journal
        self._clock = clock

    def keep(self, key: JournalKey, *, version: int, draft: HearingDraft) -> JournalEntry:
        """Write what was typed, replacing what was kept of the same record; it is on the disk when this returns.

        `version` is the version of the stored hearing it builds on, 0 for a new one. Raises `StorageFault`.
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
    if entry.key.hearing_id is None:
        return True
    try:
        stored = unit.hearings.get(entry.key.hearing_id)
    except NotFound:
        return True
    return tidied(entry.draft) != stored.draft

"""Use cases of sheets that travel: sent out as a Word file, read when they come back, taken in field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.ports import Actor, Clock, SheetFiles, UnitOfWorkFactory
from secretariat.application.travelling import Dispatch, ReturnedFile
from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.status_sheets import Sheet, SheetId


class TravelService:
    """Sends sheets to other offices and takes them in again. May raise `StorageFault`."""

    def __init__(
        self, units: UnitOfWorkFactory, *, clock: Clock, actor: Actor, files: SheetFiles, wordings: ReportWordings
    ) -> None:
        self._units = units
        self._clock = clock
        self._actor = actor
        self._files = files
        self._wordings = wordings

    def send(
        self, sheet_ids: Sequence[SheetId], target: Path, *, office: str, due: date | None = None
    ) -> Sequence[Dispatch]:
        """Write the stored sheets to one Word file, keep what was sent, and note each sheet as out.

        A contribution is expected from `office` from then on (asked, due on `due`), unless one is already. The file is
        written before anything is stored: without a file nothing was sent. Raises `NotFound`.
        """
        raise NotImplementedError

    def sent(self, sheet_id: SheetId) -> Sequence[Dispatch]:
        """Return what was sent of a sheet, the newest first."""
        raise NotImplementedError

    def read(self, file: Path) -> ReturnedFile:
        """Return what came back, beside what was sent and what is stored now; nothing is stored.

        Sheets this database never sent are left out and told in the remarks. Raises `UnreadableFile`.
        """
        raise NotImplementedError

    def take(self, sheet_id: SheetId, accepted: Mapping[FieldKey, object], *, version: int, office: str = "") -> Sheet:
        """Store the accepted fields in a sheet, note the office's contribution as received and the sheet as drafting.

        The marks of the accepted fields are gone: somebody looked at them.

        Raises:
            Conflict: it was changed since `version`.
            NotFound: there is no such sheet.
        """
        raise NotImplementedError

"""Use cases of sheets that travel: sent out as a Word file, read when they come back, taken in field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.faults import NotFound
from secretariat.application.incoming import Comparison, at_home
from secretariat.application.outgoing import heading, outgoing_sheet
from secretariat.application.ports import Actor, Clock, SheetFiles, UnitOfWork, UnitOfWorkFactory
from secretariat.application.tidying import tidied
from secretariat.application.travelling import (
    Dispatch,
    OutgoingSheet,
    ReadRemark,
    ReadSheet,
    ReturnedFile,
    ReturnedSheet,
)
from secretariat.domain.contributions import PENDING, Contribution, ContributionState
from secretariat.domain.sheet_fields import ROW_PREFIX, FieldKey, SheetState
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId, confirmed, field_value, placed_rows, with_field
from secretariat.domain.text import Text


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

        A contribution is expected from `office` from then on (asked, due on `due`), unless one is already. Nothing is
        stored before the file is written: without a file nothing was sent. Raises `NotFound`, also for no sheet at all.
        """
        if not sheet_ids:
            raise NotFound("a sheet to send")
        office = office.strip()
        with self._units() as unit:
            sheets = [unit.sheets.get(sheet_id) for sheet_id in dict.fromkeys(sheet_ids)]
            dispatches = [self._dispatch(sheet, office) for sheet in sheets]
            outgoing = [self._outgoing(unit, sheet, sent, due) for sheet, sent in zip(sheets, dispatches, strict=True)]
            for sheet, dispatch in zip(sheets, dispatches, strict=True):
                unit.dispatches.add(dispatch)
                unit.sheets.save(sheet.id, _sent_out(sheet.draft, office, due), version=sheet.version)
            self._files.write(outgoing, target)
            unit.commit()
        return dispatches

    def sent(self, sheet_id: SheetId) -> Sequence[Dispatch]:
        """Return what was sent of a sheet, the newest first."""
        with self._units(writing=False) as unit:
            return unit.dispatches.of_sheet(sheet_id)

    def read(self, file: Path) -> ReturnedFile:
        """Return what came back, beside what was sent and what is stored now; nothing is stored.

        Sheets this database never sent, and sheets put aside since, are left out and told in the remarks. Raises
        `UnreadableFile`.
        """
        found = self._files.read(file)
        sheets: list[ReturnedSheet] = []
        told: list[ReadRemark] = []
        with self._units(writing=False) as unit:
            for read in found.sheets:
                try:
                    dispatch = unit.dispatches.get(read.token)
                except NotFound:
                    told.append(ReadRemark("unknown_sheet", read.token))
                    continue
                try:
                    sheets.append(self._returned(unit, dispatch, read, found.remarks))
                except NotFound:
                    told.append(ReadRemark("sheet_gone", read.token, text=dispatch.draft.title))
        known = {sheet.dispatch.token for sheet in sheets}
        of_the_file = (remark for remark in found.remarks if remark.token not in known)
        return ReturnedFile(file.name, tuple(sheets), (*of_the_file, *told))

    def take(self, sheet_id: SheetId, accepted: Mapping[FieldKey, object], *, version: int, office: str = "") -> Sheet:
        """Store the accepted fields in a sheet, note the office's contribution as received and the sheet as drafting.

        The marks of the accepted fields are gone: somebody looked at them. A row that was taken out of the sheet since
        it was sent is put back at the end.

        Raises:
            Conflict: it was changed since `version`.
            NotFound: there is no such sheet.
        """
        with self._units() as unit:
            draft = unit.sheets.get(sheet_id).draft
            rows = [key for key in accepted if key.startswith(ROW_PREFIX) and field_value(draft, key) is None]
            if rows:
                draft = _with_rows(draft, rows, unit.dispatches.of_sheet(sheet_id))
            for key, value in accepted.items():
                draft = with_field(draft, key, value)
            draft = replace(confirmed(draft, *accepted), state=SheetState.DRAFTING)
            sheet = unit.sheets.save(sheet_id, tidied(_received(draft, office)), version=version)
            unit.commit()
        return sheet

    def _dispatch(self, sheet: Sheet, office: str) -> Dispatch:
        now, by = self._clock.now(), self._actor()
        return Dispatch(uuid4().hex, sheet.id, office, now, by, sheet.version, sheet.draft)

    def _outgoing(self, unit: UnitOfWork, sheet: Sheet, dispatch: Dispatch, due: date | None) -> OutgoingSheet:
        initiative, period = unit.initiatives.get(sheet.initiative_id), unit.periods.get(sheet.period_id)
        return outgoing_sheet(dispatch, initiative, period, self._wordings(sheet.draft.language), due=due)

    def _returned(
        self, unit: UnitOfWork, dispatch: Dispatch, read: ReadSheet, remarks: Sequence[ReadRemark]
    ) -> ReturnedSheet:
        sheet = unit.sheets.get(dispatch.sheet_id)
        initiative, period = unit.initiatives.get(sheet.initiative_id), unit.periods.get(sheet.period_id)
        wording = self._wordings(dispatch.draft.language)
        comparison = Comparison(dispatch, dict(read.fields), self._wordings)
        fields = comparison.fields(sheet.draft)
        own = (at_home(remark, dispatch.draft, wording) for remark in remarks if remark.token == read.token)
        title = heading(dispatch.draft, initiative, period, wording)
        return ReturnedSheet(dispatch, sheet, title, fields, (*own, *comparison.remarks))


def _sent_out(draft: SheetDraft, office: str, due: date | None) -> SheetDraft:
    """Return the sheet as out, with a contribution expected from an office; one that had answered is asked anew."""
    out, known = replace(draft, state=SheetState.OUT), [one for one in draft.contributions if _is_of(one, office)]
    if not office or any(one.state in PENDING for one in known):
        return out
    if not known:
        return replace(out, contributions=(*draft.contributions, Contribution(office, ContributionState.ASKED, due)))
    anew = replace(known[-1], state=ContributionState.ASKED, due=due)
    return replace(out, contributions=tuple(anew if one is known[-1] else one for one in draft.contributions))


def _received(draft: SheetDraft, office: str) -> SheetDraft:
    contributions = tuple(
        replace(contribution, state=ContributionState.RECEIVED) if _is_of(contribution, office) else contribution
        for contribution in draft.contributions
    )
    return replace(draft, contributions=contributions)


def _is_of(contribution: Contribution, office: str) -> bool:
    return bool(office.strip()) and contribution.office.strip().casefold() == office.strip().casefold()


def _with_rows(draft: SheetDraft, keys: Sequence[FieldKey], dispatches: Sequence[Dispatch]) -> SheetDraft:
    """Return the sheet with rows put back at the end, under the labels they were last sent with."""
    headings = {
        ROW_PREFIX + row.key: span.heading
        for dispatch in reversed(dispatches)
        for row, span in placed_rows(dispatch.draft.text)
        if row.key and span.heading is not None
    }
    return replace(draft, text=Text((*draft.text.blocks, *(headings[key] for key in keys))))

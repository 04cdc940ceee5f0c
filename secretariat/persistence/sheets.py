"""Status sheets in the database, and what was sent out of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, Table, insert, select
from sqlalchemy.orm import Session

from secretariat.application.drafts import SHEET
from secretariat.application.faults import Conflict, NotFound
from secretariat.application.travelling import Dispatch
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.persistence.report_tables import InitiativeRow
from secretariat.persistence.sheet_rows import (
    columns,
    contribution_parts,
    mark_parts,
    put_sheet,
    sheet,
    sheet_with,
    waiver_parts,
)
from secretariat.persistence.sheet_tables import DispatchRow, MarkRow, SheetContributionRow, SheetRow, WaiverRow

_SHEETS = cast(Table, SheetRow.__table__)

_PARTS: tuple[tuple[type[Any], Callable[[SheetDraft], list[dict[str, Any]]]], ...] = (
    (SheetContributionRow, contribution_parts),
    (MarkRow, mark_parts),
    (WaiverRow, waiver_parts),
)
"""The tables of a sheet's parts, with what a draft puts in them."""


class StoredSheets:
    """The status sheets of one session; see `secretariat.application.ports.Sheets`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, sheet_id: SheetId) -> Sheet:
        """Return one. Raises `NotFound`, also for one put aside."""
        return sheet(self._row(sheet_id))

    def of(self, initiative_id: InitiativeId, period_id: PeriodId) -> Sheet | None:
        """Return the initiative's sheet in a period, None while there is none."""
        row = self._session.scalar(_in_force(period_id).where(SheetRow.initiative_id == initiative_id))
        return None if row is None else sheet(row)

    def of_period(self, period_id: PeriodId) -> Sequence[Sheet]:
        """Return the period's sheets by the number of their initiative.

        Columns, a statement a table: hundreds of sheets have thousands of marks, and as many mapped objects, which
        nobody changes, take as long to make as all the rest.
        """
        return self._all(SheetRow.period_id == period_id)

    def of_initiative(self, initiative_id: InitiativeId) -> Sequence[Sheet]:
        """Return the initiative's sheets through all periods."""
        return self._all(SheetRow.initiative_id == initiative_id)

    def _all(self, wanted: ColumnElement[bool]) -> Sequence[Sheet]:
        all_of_it = (wanted, SheetRow.removed_at.is_(None))
        parts = [self._parts(table, all_of_it) for table, _ in _PARTS]
        chosen = select(_SHEETS).join(InitiativeRow, InitiativeRow.id == SheetRow.initiative_id)
        order = (InitiativeRow.sort_key, InitiativeRow.name_sort_key, InitiativeRow.id, SheetRow.id)
        rows = self._session.execute(chosen.where(*all_of_it).order_by(*order))
        return [sheet_with(row, *(of_sheets[row.id] for of_sheets in parts)) for row in rows]

    def _parts(self, table: type[Any], wanted: tuple[ColumnElement[bool], ...]) -> dict[int, list[Any]]:
        """Return the rows of a table of parts, in order, by the sheet they belong to."""
        chosen = select(table.__table__).join(SheetRow, SheetRow.id == table.sheet_id).where(*wanted)
        found: dict[int, list[Any]] = defaultdict(list)
        for row in self._session.execute(chosen.order_by(table.sheet_id, table.position)):
            found[row.sheet_id].append(row)
        return found

    def add(self, initiative_id: InitiativeId, period_id: PeriodId, draft: SheetDraft) -> Sheet:
        """Store a new one. Raises `Conflict` when the initiative has one in the period."""
        self._refuse_second(initiative_id, period_id)
        row = SheetRow(initiative_id=initiative_id, period_id=period_id, version=1)
        put_sheet(row, draft)
        self._session.add(row)
        self._session.flush()
        return sheet(row)

    def add_all(self, period_id: PeriodId, drafts: Sequence[tuple[InitiativeId, SheetDraft]]) -> None:
        """Store a new period's first sheets, in a statement a table: a year-roll writes thousands of rows."""
        if not drafts:
            return
        rows = [
            {"initiative_id": initiative_id, "period_id": period_id, "version": 1}
            | columns(draft, unconfirmed=len(draft.marks))
            for initiative_id, draft in drafts
        ]
        self._session.execute(insert(_SHEETS), rows)
        stored = select(SheetRow.initiative_id, SheetRow.id).where(SheetRow.period_id == period_id)
        ids = {row.initiative_id: row.id for row in self._session.execute(stored)}
        for table, parts_of in _PARTS:
            parts = [
                {"sheet_id": ids[initiative_id], "position": position} | part
                for initiative_id, draft in drafts
                for position, part in enumerate(parts_of(draft))
            ]
            if parts:
                self._session.execute(insert(table.__table__), parts)

    def save(self, sheet_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet:
        """Store a changed one. Raises `Conflict`, `NotFound`."""
        row = self._row(sheet_id, version)
        put_sheet(row, draft)
        row.version = version + 1
        self._session.flush()
        return sheet(row)

    def remove(self, sheet_id: SheetId, *, version: int, at: datetime) -> None:
        """Put one aside. Raises `Conflict`, `NotFound`."""
        row = self._row(sheet_id, version)
        row.removed_at = at
        row.version = version + 1
        self._session.flush()

    def bring_back(self, sheet_id: SheetId) -> Sheet:
        """Undo `remove`. Raises `NotFound`, `Conflict` when another one took its place."""
        row = self._session.get(SheetRow, sheet_id)
        if row is None:
            raise NotFound(f"sheet {sheet_id}")
        if row.removed_at is not None:
            self._refuse_second(InitiativeId(row.initiative_id), PeriodId(row.period_id))
            row.removed_at = None
            row.version += 1
            self._session.flush()
        return sheet(row)

    def _refuse_second(self, initiative_id: InitiativeId, period_id: PeriodId) -> None:
        if (there := self.of(initiative_id, period_id)) is not None:
            raise Conflict(f"sheet {there.id} is initiative {initiative_id}'s in period {period_id}")

    def _row(self, sheet_id: SheetId, version: int | None = None) -> SheetRow:
        row = self._session.get(SheetRow, sheet_id)
        if row is None or row.removed_at is not None:
            raise NotFound(f"sheet {sheet_id}")
        if version is not None and row.version != version:
            raise Conflict(f"sheet {sheet_id} is at {row.version}, not {version}")
        return row


class StoredDispatches:
    """What was sent out, in one session; see `secretariat.application.ports.Dispatches`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, dispatch: Dispatch) -> None:
        """Keep a sheet as it was sent."""
        self._session.add(
            DispatchRow(
                token=dispatch.token,
                sheet_id=dispatch.sheet_id,
                office=dispatch.office,
                at=dispatch.at,
                by=dispatch.by,
                version=dispatch.version,
                draft=SHEET.write(dispatch.draft),
            )
        )
        self._session.flush()

    def get(self, token: str) -> Dispatch:
        """Return one. Raises `NotFound` for a token this database never gave."""
        row = self._session.get(DispatchRow, token)
        if row is None:
            raise NotFound("a dispatch")
        return _dispatch(row)

    def of_sheet(self, sheet_id: SheetId) -> Sequence[Dispatch]:
        """Return what was sent of a sheet, the newest first."""
        rows = self._session.scalars(
            select(DispatchRow)
            .where(DispatchRow.sheet_id == sheet_id)
            .order_by(DispatchRow.at.desc(), DispatchRow.token)
        )
        return [_dispatch(row) for row in rows]


def _in_force(period_id: PeriodId) -> Select[SheetRow]:
    return select(SheetRow).where(SheetRow.period_id == period_id, SheetRow.removed_at.is_(None))


def _dispatch(row: DispatchRow) -> Dispatch:
    draft = SHEET.read(row.draft)
    return Dispatch(row.token, SheetId(row.sheet_id), row.office, row.at, row.by, row.version, draft)

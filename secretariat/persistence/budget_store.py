"""Budget tables in the database: kept whole, listed, snapshotted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, undefer

from secretariat.application.drafts import BUDGET_TABLE
from secretariat.application.faults import Conflict, NotFound
from secretariat.application.queries import BudgetListRow
from secretariat.domain.budget.surroundings import OtherFigure
from secretariat.domain.budget.tables import (
    Accepted,
    BudgetTable,
    BudgetTableDraft,
    Column,
    ColumnKey,
    Note,
    NoteKey,
    RowKey,
    RowKind,
    SnapshotId,
    TableId,
    TableSnapshot,
)
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.periods import PeriodId
from secretariat.persistence.budget_figures import other_figures
from secretariat.persistence.budget_rows import Numbers, read_rows, write_rows
from secretariat.persistence.budget_tables import (
    AcceptanceRow,
    BudgetColumnRow,
    BudgetNoteRow,
    BudgetSnapshotRow,
    BudgetTableRow,
)
from secretariat.persistence.parts import put, put_parts
from secretariat.persistence.rows import CommitteeRow
from secretariat.system.collecting import uncollected

_OWN = (
    *("title", "unit", "decimals", "price_level", "signs", "tells_signs", "rounding", "language", "title_notes"),
    *("is_overview", "remarks"),
)
"""Columns that hold a field of the draft under its own name."""


class StoredBudgetTables:
    """The budget tables of one session; see `secretariat.application.ports.BudgetTables`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, committee_id: CommitteeId) -> Sequence[BudgetTable]:
        """Return the tables of a committee that are not put aside, by title."""
        chosen = select(BudgetTableRow).where(
            BudgetTableRow.committee_id == committee_id, BudgetTableRow.removed_at.is_(None)
        )
        rows = self._session.scalars(chosen.order_by(BudgetTableRow.sort_key, BudgetTableRow.id))
        return [self._table(row) for row in rows]

    def had_any(self, committee_id: CommitteeId) -> bool:
        """Tell whether a committee has a table, or one put aside."""
        return bool(self._session.scalar(select(exists().where(BudgetTableRow.committee_id == committee_id))))

    def get(self, table_id: TableId) -> BudgetTable:
        """Return one. Raises `NotFound`, also for one put aside."""
        return self._table(self._row(table_id))

    def add(self, committee_id: CommitteeId, draft: BudgetTableDraft) -> BudgetTable:
        """Store a new one, whose rows and columns have keys of their own. Raises `NotFound` without its committee."""
        if self._session.get(CommitteeRow, committee_id) is None:
            raise NotFound(f"committee {committee_id}")
        row = BudgetTableRow(committee_id=committee_id, version=1)
        self._session.add(row)
        return self._put(row, draft)

    def save(self, table_id: TableId, draft: BudgetTableDraft, *, version: int) -> BudgetTable:
        """Store a changed one; what did not change is not written. Raises `Conflict`, `NotFound`."""
        row = self._row(table_id, version)
        row.version = version + 1
        return self._put(row, draft)

    def remove(self, table_id: TableId, *, version: int, at: datetime) -> None:
        """Put one aside. Raises `Conflict`, `NotFound`."""
        row = self._row(table_id, version)
        row.removed_at = at
        row.version = version + 1
        self._session.flush()

    def bring_back(self, table_id: TableId) -> BudgetTable:
        """Undo `remove`; where another table became the overview meanwhile, it is one no more. Raises `NotFound`."""
        row = self._session.get(BudgetTableRow, table_id)
        if row is None:
            raise NotFound(f"budget table {table_id}")
        if row.removed_at is not None:
            row.is_overview = row.is_overview and self._overview(CommitteeId(row.committee_id)) is None
            row.removed_at = None
            row.version += 1
            self._session.flush()
        return self._table(row)

    def rows(self, committee_id: CommitteeId) -> Sequence[BudgetListRow]:
        """Return a line for each table of a committee, by title; no row of a table is read."""
        kept = self._snapshot_counts(committee_id)
        years = self._years(committee_id)
        columns = (
            *(BudgetTableRow.id, BudgetTableRow.title, BudgetTableRow.unit, BudgetTableRow.lines),
            *(BudgetTableRow.is_overview, BudgetTableRow.period_id, BudgetTableRow.sort_key),
        )
        chosen = select(*columns).where(
            BudgetTableRow.committee_id == committee_id, BudgetTableRow.removed_at.is_(None)
        )
        return [
            BudgetListRow(
                id=TableId(row.id),
                committee_id=committee_id,
                title=row.title,
                unit=row.unit,
                years=tuple(sorted(years.get(row.id, ()))),
                lines=row.lines,
                is_overview=row.is_overview,
                period=None if row.period_id is None else PeriodId(row.period_id),
                snapshots=kept.get(row.id, 0),
                sort_key=row.sort_key,
            )
            for row in self._session.execute(chosen.order_by(BudgetTableRow.sort_key, BudgetTableRow.id))
        ]

    def overview(self, committee_id: CommitteeId) -> BudgetTable | None:
        """Return the committee's economic overview, None while no table is."""
        row = self._overview(committee_id)
        return None if row is None else self._table(row)

    def snapshots(self, table_id: TableId) -> Sequence[TableSnapshot]:
        """Return the snapshots of a table, the newest first."""
        chosen = select(BudgetSnapshotRow).where(BudgetSnapshotRow.table_id == table_id)
        newest = (BudgetSnapshotRow.at.desc(), BudgetSnapshotRow.id.desc())
        return [_snapshot(row) for row in self._session.scalars(chosen.options(_WHOLE).order_by(*newest))]

    def snapshot(self, snapshot_id: SnapshotId) -> TableSnapshot:
        """Return one. Raises `NotFound`."""
        row = self._session.get(BudgetSnapshotRow, snapshot_id, options=[_WHOLE])
        if row is None:
            raise NotFound(f"snapshot {snapshot_id} of a budget table")
        return _snapshot(row)

    def add_snapshot(
        self, table_id: TableId, name: str, draft: BudgetTableDraft, *, at: datetime, by: str
    ) -> TableSnapshot:
        """Keep a table under a name."""
        row = BudgetSnapshotRow(table_id=table_id, name=name, at=at, by=by, draft=BUDGET_TABLE.write(draft))
        self._session.add(row)
        self._session.flush()
        return TableSnapshot(SnapshotId(row.id), table_id, name, at, by, draft)

    def other_figures(self, period_id: PeriodId, without: TableId | None, price_level: str) -> Sequence[OtherFigure]:
        """Return what a period's tables tell of their lines in budget years; see the port."""
        return other_figures(self._session, period_id, without, price_level)

    def _put(self, row: BudgetTableRow, draft: BudgetTableDraft) -> BudgetTable:
        values = {name: getattr(draft, name) for name in _OWN}
        lines = sum(each.kind is RowKind.LINE for each in draft.rows)
        put(row, values | {"sort_key": sort_key(draft.title), "period_id": draft.period, "lines": lines})
        numbers = _put_columns(row, draft.columns)
        put_parts(row.notes, BudgetNoteRow, [asdict(note) for note in draft.notes])
        put_parts(row.accepted, AcceptanceRow, [asdict(accepted) for accepted in draft.accepted])
        self._session.flush()
        with uncollected():
            write_rows(self._session, row.id, draft.rows, numbers)
        return BudgetTable(TableId(row.id), CommitteeId(row.committee_id), row.version, draft)

    def _table(self, row: BudgetTableRow) -> BudgetTable:
        numbers = {ColumnKey(column.key): column.number for column in row.columns}
        with uncollected():
            rows = read_rows(self._session, row.id, numbers)
        draft = BudgetTableDraft(
            **{name: getattr(row, name) for name in _OWN if name != "title_notes"},
            title_notes=tuple(map(NoteKey, row.title_notes or ())),
            columns=tuple(map(_column, row.columns)),
            rows=rows,
            notes=tuple(Note(NoteKey(note.key), note.mark, note.text) for note in row.notes),
            period=None if row.period_id is None else PeriodId(row.period_id),
            accepted=tuple(map(_accepted, row.accepted)),
        )
        return BudgetTable(TableId(row.id), CommitteeId(row.committee_id), row.version, draft)

    def _row(self, table_id: TableId, version: int | None = None) -> BudgetTableRow:
        row = self._session.get(BudgetTableRow, table_id)
        if row is None or row.removed_at is not None:
            raise NotFound(f"budget table {table_id}")
        if version is not None and row.version != version:
            raise Conflict(f"budget table {table_id} is at {row.version}, not {version}")
        return row

    def _overview(self, committee_id: CommitteeId) -> BudgetTableRow | None:
        in_force = (BudgetTableRow.is_overview, BudgetTableRow.removed_at.is_(None))
        return self._session.scalar(
            select(BudgetTableRow).where(BudgetTableRow.committee_id == committee_id, *in_force)
        )

    def _snapshot_counts(self, committee_id: CommitteeId) -> Mapping[int, int]:
        counted = (
            select(BudgetSnapshotRow.table_id, func.count().label("kept"))
            .join(BudgetTableRow, BudgetTableRow.id == BudgetSnapshotRow.table_id)
            .where(BudgetTableRow.committee_id == committee_id)
            .group_by(BudgetSnapshotRow.table_id)
        )
        return {row.table_id: row.kept for row in self._session.execute(counted)}

    def _years(self, committee_id: CommitteeId) -> Mapping[int, set[int]]:
        chosen = select(BudgetColumnRow.table_id, BudgetColumnRow.year).join(
            BudgetTableRow, BudgetTableRow.id == BudgetColumnRow.table_id
        )
        found: defaultdict[int, set[int]] = defaultdict(set)
        for table, year in self._session.execute(
            chosen.where(BudgetTableRow.committee_id == committee_id, BudgetColumnRow.year.is_not(None))
        ):
            if year is not None:
                found[table].add(year)
        return found


_WHOLE = undefer(BudgetSnapshotRow.draft)


def _put_columns(row: BudgetTableRow, columns: Sequence[Column]) -> Numbers:
    """Write the columns; one that was there keeps its number. Return what each column's cells are stored under."""
    stored = {column.key: column for column in row.columns}
    free = max((column.number for column in row.columns), default=0) + 1
    kept = []
    for position, column in enumerate(columns):
        known = stored.get(column.key)
        if known is None:
            known = BudgetColumnRow(number=free)
            free += 1
        put(known, asdict(column) | {"position": position})
        kept.append(known)
    row.columns[:] = kept
    return {ColumnKey(column.key): column.number for column in kept}


def _column(row: BudgetColumnRow) -> Column:
    return Column(
        key=ColumnKey(row.key),
        label=row.label,
        kind=row.kind,
        year=row.year,
        of=tuple(map(ColumnKey, row.of or ())),
        unit=row.unit,
        decimals=row.decimals,
        over=row.over,
        notes=tuple(map(NoteKey, row.notes or ())),
    )


def _accepted(row: AcceptanceRow) -> Accepted:
    key, column = RowKey(row.row), ColumnKey(row.column)
    return Accepted(row.kind, key, column, row.printed, row.computed, row.reason, row.by, row.at, row.about)


def _snapshot(row: BudgetSnapshotRow) -> TableSnapshot:
    draft = BUDGET_TABLE.read(row.draft)
    return TableSnapshot(SnapshotId(row.id), TableId(row.table_id), row.name, row.at, row.by, draft)

"""Records that a committee has many of, in the database: what every kind of them does alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from secretariat.application.faults import Conflict, NotFound
from secretariat.domain.committees import CommitteeId
from secretariat.persistence.report_tables import CatalogueRow
from secretariat.persistence.rows import CommitteeRow

RowT = TypeVar("RowT", bound=CatalogueRow)
Record = TypeVar("Record")
DraftT = TypeVar("DraftT")


@dataclass(frozen=True, slots=True)
class Kind(Generic[RowT, Record, DraftT]):
    """What tells one kind of record from another: its rows, how they are read and written, their order in a list."""

    name: str
    rows: type[RowT]
    read: Callable[[RowT], Record]
    put: Callable[[RowT, DraftT], None]
    order: tuple[Any, ...]


class StoredRecords(Generic[RowT, Record, DraftT]):
    """The records of one kind in one session; see `secretariat.application.ports.Records`."""

    def __init__(self, session: Session, kind: Kind[RowT, Record, DraftT]) -> None:
        self._session = session
        self._kind = kind

    def all(self, committee_id: CommitteeId) -> Sequence[Record]:
        """Return the records of a committee that are not put aside, in order."""
        rows = self._kind.rows
        chosen = select(rows).where(rows.committee_id == committee_id, rows.removed_at.is_(None))
        return [self._kind.read(row) for row in self._session.scalars(chosen.order_by(*self._kind.order))]

    def had_any(self, committee_id: CommitteeId) -> bool:
        """Tell whether a committee has a record of this kind, or one put aside."""
        return bool(self._session.scalar(select(exists().where(self._kind.rows.committee_id == committee_id))))

    def get(self, record_id: int) -> Record:
        """Return one. Raises `NotFound`, also for one put aside."""
        return self._kind.read(self._row(record_id))

    def add(self, committee_id: CommitteeId, draft: DraftT) -> Record:
        """Store a new one. Raises `NotFound` without such a committee."""
        return self._kind.read(self._added(self._kind.rows(committee_id=committee_id), draft))

    def save(self, record_id: int, draft: DraftT, *, version: int) -> Record:
        """Store a changed one. Raises `Conflict`, `NotFound`."""
        row = self._row(record_id, version)
        self._kind.put(row, draft)
        row.version = version + 1
        self._session.flush()
        return self._kind.read(row)

    def remove(self, record_id: int, *, version: int, at: datetime) -> None:
        """Put one aside. Raises `Conflict`, `NotFound`."""
        row = self._row(record_id, version)
        row.removed_at = at
        row.version = version + 1
        self._session.flush()

    def bring_back(self, record_id: int) -> Record:
        """Undo `remove`. Raises `NotFound`."""
        row = self._session.get(self._kind.rows, record_id)
        if row is None:
            raise NotFound(f"{self._kind.name} {record_id}")
        if row.removed_at is not None:
            self._allow_back(row)
            row.removed_at = None
            row.version += 1
            self._session.flush()
        return self._kind.read(row)

    def _allow_back(self, row: RowT) -> None:
        """Raise `Conflict` when something else took the place of a record put aside; most kinds have no such place."""

    def _added(self, row: RowT, draft: DraftT) -> RowT:
        if self._session.get(CommitteeRow, row.committee_id) is None:
            raise NotFound(f"committee {row.committee_id}")
        row.version = 1
        self._kind.put(row, draft)
        self._session.add(row)
        self._session.flush()
        return row

    def _row(self, record_id: int, version: int | None = None) -> RowT:
        row = self._session.get(self._kind.rows, record_id)
        if row is None or row.removed_at is not None:
            raise NotFound(f"{self._kind.name} {record_id}")
        if version is not None and row.version != version:
            raise Conflict(f"{self._kind.name} {record_id} is at {row.version}, not {version}")
        return row

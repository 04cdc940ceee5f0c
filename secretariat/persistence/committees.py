"""Committees in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.application.faults import Conflict, NotFound
from secretariat.domain.committees import Committee, CommitteeDraft, CommitteeId, Letterhead
from secretariat.domain.danish.collation import sort_key
from secretariat.persistence.rows import CommitteeRow

_AS_THEY_ARE = (
    "name",
    "short_name",
    "administration",
    "office",
    "address",
    "place",
    "chair_name",
    "chair_title",
    "default_template",
    "language",
)
"""Columns that hold a field of the draft under its own name."""


class StoredCommittees:
    """The committees of one session; see `secretariat.application.ports.Committees`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Sequence[Committee]:
        """Return every committee in Danish alphabetical order."""
        return [_committee(row) for row in self._session.scalars(select(CommitteeRow).order_by(CommitteeRow.sort_key))]

    def get(self, committee_id: CommitteeId) -> Committee:
        """Return one. Raises `NotFound`."""
        return _committee(self._row(committee_id))

    def add(self, draft: CommitteeDraft) -> Committee:
        """Store a new one."""
        row = CommitteeRow(version=1, **_columns(draft))
        self._session.add(row)
        self._session.flush()
        return _committee(row)

    def save(self, committee_id: CommitteeId, draft: CommitteeDraft, *, version: int) -> Committee:
        """Store a changed one. Raises `Conflict`, `NotFound`."""
        row = self._row(committee_id)
        if row.version != version:
            raise Conflict(f"committee {committee_id} is at {row.version}, not {version}")
        for name, value in _columns(draft).items():
            setattr(row, name, value)
        row.version = version + 1
        self._session.flush()
        return _committee(row)

    def _row(self, committee_id: CommitteeId) -> CommitteeRow:
        row = self._session.get(CommitteeRow, committee_id)
        if row is None:
            raise NotFound(f"committee {committee_id}")
        return row


def _columns(draft: CommitteeDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in _AS_THEY_ARE} | {
        "sort_key": sort_key(draft.name),
        "logo": draft.letterhead.logo,
        "logo_alternative": draft.letterhead.logo_alternative,
        "letterhead_lines": list(draft.letterhead.lines),
    }


def _committee(row: CommitteeRow) -> Committee:
    letterhead = Letterhead(row.logo, row.logo_alternative, tuple(row.letterhead_lines))
    fields = {name: getattr(row, name) for name in _AS_THEY_ARE}
    return Committee(CommitteeId(row.id), row.version, CommitteeDraft(**fields, letterhead=letterhead))

"""Composed documents in the database: kept, listed, moved, kept in named versions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session

from secretariat.application.faults import Conflict, NotFound
from secretariat.application.issuing.packages import IssuedDocument, PackagedFile
from secretariat.application.queries import DocumentIssueRow, DocumentListRow, Matter
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import (
    Document,
    DocumentDraft,
    DocumentId,
    DocumentIssueId,
    DocumentMove,
    DocumentSnapshot,
    DocumentSnapshotId,
    DocumentState,
)
from secretariat.domain.periods import PeriodId
from secretariat.persistence.document_issues import StoredDocumentIssues
from secretariat.persistence.document_rows import document, put_draft, put_move
from secretariat.persistence.document_tables import DocumentRow, DocumentSnapshotRow
from secretariat.persistence.report_tables import PeriodRow
from secretariat.persistence.rows import CommitteeRow


class StoredDocuments:
    """The documents of one session; see `secretariat.application.ports.Documents`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._issues = StoredDocumentIssues(session)

    def all(self, committee_id: CommitteeId) -> Sequence[Document]:
        """Return the documents of a committee that are not put aside, the newest first."""
        chosen = select(DocumentRow).where(_in_force(committee_id)).order_by(*_NEWEST_FIRST)
        return [document(row) for row in self._session.scalars(chosen)]

    def had_any(self, committee_id: CommitteeId) -> bool:
        """Tell whether a committee has a document, or one put aside."""
        return bool(self._session.scalar(select(exists().where(DocumentRow.committee_id == committee_id))))

    def get(self, document_id: DocumentId) -> Document:
        """Return one. Raises `NotFound`, also for one put aside."""
        return document(self._row(document_id))

    def add_moved(self, committee_id: CommitteeId, draft: DocumentDraft, move: DocumentMove) -> Document:
        """Store a new one, the first edition, with its first move. Raises `NotFound` without such a committee."""
        if self._session.get(CommitteeRow, committee_id) is None:
            raise NotFound(f"committee {committee_id}")
        row = DocumentRow(committee_id=committee_id, version=1, number=1, changed=move.at)
        put_draft(row, draft)
        put_move(row, move)
        self._session.add(row)
        self._session.flush()
        return document(row)

    def save(self, document_id: DocumentId, draft: DocumentDraft, *, version: int, at: datetime) -> Document:
        """Store a changed one. Raises `Conflict`, `NotFound`."""
        row = self._row(document_id, version)
        put_draft(row, draft)
        return self._changed(row, at)

    def move(self, document_id: DocumentId, move: DocumentMove, *, version: int, number: int | None = None) -> Document:
        """Store a move of state, and the number of the next edition with it. Raises `Conflict`, `NotFound`."""
        row = self._row(document_id, version)
        put_move(row, move)
        if number is not None:
            row.number = number
        return self._changed(row, move.at)

    def remove(self, document_id: DocumentId, *, version: int, at: datetime) -> None:
        """Put one aside. Raises `Conflict`, `NotFound`."""
        row = self._row(document_id, version)
        row.removed_at = at
        row.version = version + 1
        self._session.flush()

    def bring_back(self, document_id: DocumentId) -> Document:
        """Undo `remove`. Raises `NotFound`."""
        row = self._session.get(DocumentRow, document_id)
        if row is None:
            raise NotFound(f"document {document_id}")
        if row.removed_at is not None:
            row.removed_at = None
            row.version += 1
            self._session.flush()
        return document(row)

    def rows(self, committee_id: CommitteeId) -> Sequence[DocumentListRow]:
        """Return a line for each document of a committee, the newest first; no text is read."""
        lines = (
            select(*_LISTED, PeriodRow.year)
            .outerjoin(PeriodRow, PeriodRow.id == DocumentRow.period_id)
            .where(_in_force(committee_id))
            .order_by(*_NEWEST_FIRST)
        )
        return [
            DocumentListRow(
                id=DocumentId(row.id),
                committee_id=committee_id,
                kind=row.kind,
                title=row.title,
                state=row.state,
                number=row.number,
                day=_day(row.date, row.state, row.changed),
                period=None if row.period_id is None else PeriodId(row.period_id),
                year=row.year,
                case_numbers=tuple([each.number for each in row.case_numbers]),
                case_officer=row.case_officer,
                unconfirmed=row.unconfirmed,
                is_closed=row.is_closed,
                changed=row.changed,
                sort_key=row.sort_key,
            )
            for row in self._session.execute(lines)
        ]

    def matters(self, document_ids: Collection[DocumentId]) -> Sequence[Matter]:
        """Return what an agenda draws from documents; those put aside are not among them, and no text is read."""
        row = DocumentRow
        lines = select(row.id, row.title, row.case_numbers, row.recommendation, row.appendices)
        wanted = lines.where(row.id.in_(document_ids), row.removed_at.is_(None))
        return [
            Matter(
                id=DocumentId(number),
                title=title,
                case_numbers=case_numbers,
                points=() if told is None else told.points,
                appendices=appendices,
                is_closed=told is not None and told.is_closed,
            )
            for number, title, case_numbers, told, appendices in self._session.execute(wanted)
        ]

    def snapshots(self, document_id: DocumentId) -> Sequence[DocumentSnapshot]:
        """Return the named versions of a document, the newest first; no text is read."""
        row = DocumentSnapshotRow
        lines = select(row.id, row.name, row.at, row.by).where(row.document_id == document_id)
        return [
            DocumentSnapshot(DocumentSnapshotId(number), document_id, name, at, by)
            for number, name, at, by in self._session.execute(lines.order_by(row.at.desc(), row.id.desc()))
        ]

    def snapshot_draft(self, snapshot_id: DocumentSnapshotId) -> DocumentDraft:
        """Return what a named version says. Raises `NotFound`."""
        row = self._session.get(DocumentSnapshotRow, snapshot_id)
        if row is None:
            raise NotFound(f"snapshot {snapshot_id} of a document")
        return row.draft

    def add_snapshot(
        self, document_id: DocumentId, name: str, draft: DocumentDraft, *, at: datetime, by: str
    ) -> DocumentSnapshot:
        """Keep a document under a name."""
        row = DocumentSnapshotRow(document_id=document_id, name=name, at=at, by=by, draft=draft)
        self._session.add(row)
        self._session.flush()
        return DocumentSnapshot(DocumentSnapshotId(row.id), document_id, name, at, by)

    def issues(self, document_id: DocumentId) -> Sequence[IssuedDocument]:
        """Return what was issued of a document, the first edition first."""
        return self._issues.of(document_id)

    def issue_rows(self, committee_id: CommitteeId) -> Sequence[DocumentIssueRow]:
        """Return a line for each edition a committee issued, the newest first, of documents put aside too."""
        return self._issues.rows(committee_id)

    def issue(self, issue_id: DocumentIssueId) -> IssuedDocument:
        """Return an edition. Raises `NotFound`."""
        return self._issues.get(issue_id)

    def issue_files(self, issue_id: DocumentIssueId) -> Sequence[PackagedFile]:
        """Return what is stored of an edition's package, the manifest with it. Raises `NotFound`."""
        return self._issues.files(issue_id)

    def issue_file(self, issue_id: DocumentIssueId, name: str) -> bytes:
        """Return a file of an edition's package by its name. Raises `NotFound`."""
        return self._issues.file(issue_id, name)

    def add_issue(self, issue: IssuedDocument, files: Mapping[str, bytes]) -> IssuedDocument:
        """Store an issued document with its files by name, and return it with the id it got."""
        return self._issues.add(issue, files)

    def _changed(self, row: DocumentRow, at: datetime) -> Document:
        row.changed = at
        row.version += 1
        self._session.flush()
        return document(row)

    def _row(self, document_id: DocumentId, version: int | None = None) -> DocumentRow:
        row = self._session.get(DocumentRow, document_id)
        if row is None or row.removed_at is not None:
            raise NotFound(f"document {document_id}")
        if version is not None and row.version != version:
            raise Conflict(f"document {document_id} is at {row.version}, not {version}")
        return row


_NEWEST_FIRST = (DocumentRow.changed.desc(), DocumentRow.id.desc())

_LISTED = (
    *(DocumentRow.id, DocumentRow.kind, DocumentRow.title, DocumentRow.state, DocumentRow.number, DocumentRow.date),
    *(DocumentRow.period_id, DocumentRow.case_numbers, DocumentRow.case_officer, DocumentRow.unconfirmed),
    *(DocumentRow.is_closed, DocumentRow.changed, DocumentRow.sort_key),
)


def _day(day: date | None, state: DocumentState, changed: datetime) -> date | None:
    """Return the date a document bears: nothing was changed in an issued one since the day it was issued."""
    return changed.astimezone().date() if day is None and state is DocumentState.ISSUED else day


def _in_force(committee_id: CommitteeId) -> ColumnElement[bool]:
    return and_(DocumentRow.committee_id == committee_id, DocumentRow.removed_at.is_(None))

"""Packages of issued documents in the database: what each was made of, and its files byte for byte."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.application.faults import NotFound
from secretariat.application.issuing.packages import MANIFEST, MANIFEST_ROLE, IssuedDocument, PackagedFile
from secretariat.application.queries import DocumentIssueRow as IssueLine
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId, DocumentIssueId
from secretariat.domain.periods import PeriodId
from secretariat.persistence.document_tables import DocumentFileRow, DocumentIssueRow, DocumentRow
from secretariat.persistence.report_tables import PeriodRow


class StoredDocumentIssues:
    """What was issued, in one session; a part of `secretariat.persistence.documents`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, document_id: DocumentId) -> Sequence[IssuedDocument]:
        """Return what was issued of a document, the first edition first."""
        chosen = select(DocumentIssueRow).where(DocumentIssueRow.document_id == document_id)
        return [_issued(row) for row in self._session.scalars(chosen.order_by(DocumentIssueRow.number))]

    def get(self, issue_id: DocumentIssueId) -> IssuedDocument:
        """Return an edition. Raises `NotFound`."""
        row = self._session.get(DocumentIssueRow, issue_id)
        if row is None:
            raise NotFound(f"issue {issue_id} of a document")
        return _issued(row)

    def rows(self, committee_id: CommitteeId) -> Sequence[IssueLine]:
        """Return a line for each edition a committee issued, the newest first, of documents put aside too."""
        lines = (
            select(*_LISTED)
            .join(DocumentRow, DocumentRow.id == DocumentIssueRow.document_id)
            .where(DocumentRow.committee_id == committee_id)
            .order_by(DocumentIssueRow.at.desc(), DocumentIssueRow.id.desc())
        )
        return [
            IssueLine(
                id=DocumentIssueId(row.id),
                document_id=DocumentId(row.document_id),
                at=row.at,
                by=row.by,
                kind=row.kind,
                title=row.title,
                number=row.number,
                year=row.year,
                case_numbers=tuple([each.number for each in row.case_numbers]),
            )
            for row in self._session.execute(lines)
        ]

    def files(self, issue_id: DocumentIssueId) -> Sequence[PackagedFile]:
        """Return what is stored of an edition's package, the manifest with it, read without the rest of the edition.

        Raises `NotFound`.
        """
        chosen = select(DocumentFileRow).where(DocumentFileRow.issue_id == issue_id)
        rows = self._session.scalars(chosen.order_by(DocumentFileRow.position)).all()
        if not rows:
            raise NotFound(f"issue {issue_id} of a document")
        return [_file(row) for row in rows]

    def file(self, issue_id: DocumentIssueId, name: str) -> bytes:
        """Return a file of an edition's package by its name. Raises `NotFound`."""
        found = (DocumentFileRow.issue_id == issue_id, DocumentFileRow.name == name)
        content = self._session.scalar(select(DocumentFileRow.content).where(*found))
        if content is None:
            raise NotFound(f"file of issue {issue_id} of a document")
        return content

    def add(self, issue: IssuedDocument, files: Mapping[str, bytes]) -> IssuedDocument:
        """Store an edition with its files by name, and return it with the id it got."""
        manifest = files[MANIFEST]
        named = PackagedFile(MANIFEST, MANIFEST_ROLE, sha256(manifest).hexdigest(), len(manifest))
        row = DocumentIssueRow(
            document_id=issue.document_id,
            number=issue.number,
            at=issue.at,
            by=issue.by,
            kind=issue.draft.kind,
            title=issue.paper.title,
            year=self._year(issue.draft.period),
            case_numbers=issue.draft.case_numbers,
            corrects=issue.corrects,
            reason=issue.reason,
            waived=issue.waived,
            committee=issue.committee,
            draft=issue.draft,
            paper=issue.paper,
            files=[
                DocumentFileRow(position=position, content=files[file.name], **asdict(file))
                for position, file in enumerate((*issue.files, named))
            ],
        )
        self._session.add(row)
        self._session.flush()
        return replace(issue, id=DocumentIssueId(row.id))

    def _year(self, period_id: PeriodId | None) -> int | None:
        return self._session.scalar(select(PeriodRow.year).where(PeriodRow.id == period_id))


_LISTED = (
    *(DocumentIssueRow.id, DocumentIssueRow.document_id, DocumentIssueRow.at, DocumentIssueRow.by),
    *(DocumentIssueRow.kind, DocumentIssueRow.title, DocumentIssueRow.number, DocumentIssueRow.year),
    DocumentIssueRow.case_numbers,
)


def _issued(row: DocumentIssueRow) -> IssuedDocument:
    return IssuedDocument(
        id=DocumentIssueId(row.id),
        document_id=DocumentId(row.document_id),
        number=row.number,
        at=row.at,
        by=row.by,
        draft=row.draft,
        committee=row.committee,
        paper=row.paper,
        files=tuple(_file(each) for each in row.files if each.role != MANIFEST_ROLE),
        corrects=row.corrects,
        waived=row.waived,
        reason=row.reason,
    )


def _file(row: DocumentFileRow) -> PackagedFile:
    return PackagedFile(row.name, row.role, row.sha256, row.size)

"""The tables of the composed documents and their templates, and of the packages that were issued.

What a list shows and what links records are columns; what is only ever read together with its document (its choices,
its appendices, its points) is kept whole in a column each.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.drafts import (
    APPENDICES,
    CASE_NUMBERS,
    COMMITTEE,
    COMPOSED,
    FINDINGS,
    MARKS,
    PAPER,
    PAPER_CHOICES,
    RECOMMENDATION,
    TEMPLATE_SECTIONS,
    WAIVERS,
)
from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.documents.documents import Appendix, DocumentDraft, DocumentState
from secretariat.domain.documents.kinds import DocumentKind, PaperChoices
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.templates import TemplateSection
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_fields import Mark, Waiver
from secretariat.domain.text import Text
from secretariat.persistence.column_types import Choice, Formed, Packed
from secretariat.persistence.report_tables import CatalogueRow, Year
from secretariat.persistence.rows import Base, SortKey

Kind = Annotated[DocumentKind, mapped_column(Choice(DocumentKind))]

Stage = Annotated[DocumentState, mapped_column(Choice(DocumentState))]

Look = Annotated[PaperChoices, mapped_column(Formed(PAPER_CHOICES))]

Numbers = Annotated[tuple[CaseNumber, ...], mapped_column(Formed(CASE_NUMBERS))]
"""Case numbers in their order."""

Papers = Annotated[tuple[Appendix, ...], mapped_column(Formed(APPENDICES))]
"""Appendices in their order."""


class DocumentTemplateRow(CatalogueRow):
    """A template of documents; `sort_key` puts its name in Danish order."""

    __tablename__ = "document_template"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    name: Mapped[str]
    sort_key: Mapped[SortKey]
    kind: Mapped[Kind]
    language: Mapped[DocumentLanguage]
    title: Mapped[str]
    choices: Mapped[Look]
    sections: Mapped[tuple[TemplateSection, ...]] = mapped_column(Formed(TEMPLATE_SECTIONS))


class DocumentRow(CatalogueRow):
    """A composed document; `sort_key` puts its title in Danish order, `changed` is when it was stored or moved last.

    `is_closed` and `unconfirmed` are facts of the list, told when it is stored: whether it is a closed item, and how
    much stands as it was carried over. `text` comes last, so that SQLite need not pass over it on its way to a column.
    """

    __tablename__ = "document"
    __table_args__ = (Index(None, "committee_id", "changed"),)

    state: Mapped[Stage]
    number: Mapped[int]
    changed: Mapped[datetime]
    is_closed: Mapped[bool]
    unconfirmed: Mapped[int]
    kind: Mapped[Kind]
    title: Mapped[str]
    sort_key: Mapped[SortKey]
    template_id: Mapped[int | None] = mapped_column(ForeignKey("document_template.id"))
    period_id: Mapped[int | None] = mapped_column(ForeignKey("reporting_period.id"))
    rolled_from_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    language: Mapped[DocumentLanguage]
    date: Mapped[date | None]
    place: Mapped[str]
    addressee: Mapped[str]
    case_numbers: Mapped[Numbers]
    case_officer: Mapped[str]
    greeting: Mapped[str]
    signatory_name: Mapped[str]
    signatory_title: Mapped[str]
    choices: Mapped[Look]
    appendices: Mapped[Papers]
    recommendation: Mapped[Recommendation | None] = mapped_column(Formed(RECOMMENDATION))
    marks: Mapped[tuple[Mark, ...]] = mapped_column(Formed(MARKS))
    waivers: Mapped[tuple[Waiver, ...]] = mapped_column(Formed(WAIVERS))
    notes: Mapped[str]
    text: Mapped[Text]

    history: Mapped[list[DocumentMoveRow]] = relationship(
        order_by="DocumentMoveRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class DocumentMoveRow(Base):
    """A move of a document; rows are added and never changed."""

    __tablename__ = "document_move"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    before: Mapped[Stage | None]
    after: Mapped[Stage]
    at: Mapped[datetime]
    by: Mapped[str]
    remark: Mapped[str]


class DocumentSnapshotRow(Base):
    """A named version of a document."""

    __tablename__ = "document_snapshot"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    name: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    draft: Mapped[DocumentDraft] = mapped_column(Packed(COMPOSED))


class DocumentIssueRow(Base):
    """A document as it left the house, and what it was made of; rows are added and never changed.

    `kind`, `title`, `year` and `case_numbers` are what the archive lists, as they were then.
    """

    __tablename__ = "document_issue"
    __table_args__ = (UniqueConstraint("document_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[str]
    kind: Mapped[Kind]
    title: Mapped[str]
    year: Mapped[Year | None]
    case_numbers: Mapped[Numbers]
    corrects: Mapped[int | None]
    reason: Mapped[str]
    waived: Mapped[tuple[Finding, ...]] = mapped_column(Formed(FINDINGS))
    committee: Mapped[CommitteeDraft] = mapped_column(Packed(COMMITTEE))
    draft: Mapped[DocumentDraft] = mapped_column(Packed(COMPOSED))
    paper: Mapped[ComposedDocument] = mapped_column(Packed(PAPER))

    files: Mapped[list[DocumentFileRow]] = relationship(
        order_by="DocumentFileRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class DocumentFileRow(Base):
    """A file of a package; its bytes are fetched only when asked for. The manifest is one of them."""

    __tablename__ = "document_issue_file"
    __table_args__ = (UniqueConstraint("issue_id", "name"),)

    issue_id: Mapped[int] = mapped_column(ForeignKey("document_issue.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)

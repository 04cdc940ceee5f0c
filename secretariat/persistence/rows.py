"""The tables: what a row of each holds. Rows stay in this package; everything else gets the domain's values."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData, String, UnicodeText, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.contributions import ContributionState
from secretariat.domain.hearings import HearingState, NotesPlacement
from secretariat.domain.text import Text
from secretariat.persistence.column_types import Choice, Day, Lines, Moment, StoredText, Words

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a migration can drop it on any engine."""

SortKey = Annotated[str, mapped_column(Words().with_variant(UnicodeText(collation="C"), "postgresql"))]
"""Orders a text as Danish does, by its bytes on every engine; see `secretariat.domain.danish.collation`."""


class Base(DeclarativeBase):
    """What all rows share: names of constraints, and which Python type is stored as what."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Words,
        date: Day,
        datetime: Moment,
        Text: StoredText,
        CaseSystem: Choice(CaseSystem),
        ContributionState: Choice(ContributionState),
        DocumentLanguage: Choice(DocumentLanguage),
        HearingState: Choice(HearingState),
        NotesPlacement: Choice(NotesPlacement),
        Template: Choice(Template),
    }


class CommitteeRow(Base):
    """A committee. `version` counts its saves; `sort_key` puts its name in Danish order."""

    __tablename__ = "committee"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    name: Mapped[str]
    sort_key: Mapped[SortKey] = mapped_column(index=True)
    short_name: Mapped[str]
    administration: Mapped[str]
    office: Mapped[str]
    address: Mapped[str]
    place: Mapped[str]
    chair_name: Mapped[str]
    chair_title: Mapped[str]
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)
    logo_alternative: Mapped[str]
    letterhead_lines: Mapped[list[str]] = mapped_column(Lines)
    default_template: Mapped[Template]
    language: Mapped[DocumentLanguage]

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012 - SQLAlchemy's own


class HearingRow(Base):
    """A hearing. `removed_at` is set while it is put aside; `version` counts saves of the whole record."""

    __tablename__ = "hearing"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    version: Mapped[int] = mapped_column()
    state: Mapped[HearingState]
    removed_at: Mapped[datetime | None]
    title: Mapped[str]
    sort_key: Mapped[SortKey] = mapped_column(index=True)
    asker: Mapped[str]
    subject: Mapped[str]
    received: Mapped[date | None]
    deadline: Mapped[date | None]
    responsible: Mapped[str]
    notes: Mapped[str]

    extensions: Mapped[list[ExtensionRow]] = relationship(
        order_by="ExtensionRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    case_numbers: Mapped[list[CaseNumberRow]] = relationship(
        order_by="CaseNumberRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    questions: Mapped[list[QuestionRow]] = relationship(
        order_by="QuestionRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    contributions: Mapped[list[ContributionRow]] = relationship(
        order_by="ContributionRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    history: Mapped[list[StateChangeRow]] = relationship(
        order_by="StateChangeRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    response: Mapped[ResponseRow | None] = relationship(cascade="all, delete-orphan", lazy="selectin")

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012 - SQLAlchemy's own


class _PartRow(Base):
    """One of several parts of a hearing, in their order."""

    __abstract__ = True

    hearing_id: Mapped[int] = mapped_column(ForeignKey("hearing.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class ExtensionRow(_PartRow):
    """A deadline moved."""

    __tablename__ = "extension"

    deadline: Mapped[date]
    reason: Mapped[str]
    granted: Mapped[date | None]


class CaseNumberRow(_PartRow):
    """A case number."""

    __tablename__ = "case_number"

    system: Mapped[CaseSystem]
    number: Mapped[str] = mapped_column(index=True)


class QuestionRow(_PartRow):
    """A question asked. `key` stays while the words change."""

    __tablename__ = "question"

    key: Mapped[str]
    text: Mapped[str]


class ContributionRow(_PartRow):
    """What an office was asked to contribute."""

    __tablename__ = "contribution"

    office: Mapped[str]
    state: Mapped[ContributionState]
    due: Mapped[date | None]
    remark: Mapped[str]


class StateChangeRow(_PartRow):
    """A move of a hearing; rows are added and never changed."""

    __tablename__ = "state_change"

    before: Mapped[HearingState | None]
    after: Mapped[HearingState]
    at: Mapped[datetime]
    by: Mapped[str]
    remark: Mapped[str]


class ResponseRow(Base):
    """A hearing's response. One taken out of its hearing again is `withdrawn`; its snapshots and its number stay."""

    __tablename__ = "response"

    id: Mapped[int] = mapped_column(primary_key=True)
    hearing_id: Mapped[int] = mapped_column(ForeignKey("hearing.id", ondelete="CASCADE"), unique=True)
    withdrawn: Mapped[bool]
    number: Mapped[int]
    title: Mapped[str]
    template: Mapped[Template]
    language: Mapped[DocumentLanguage]
    addressee: Mapped[str]
    place: Mapped[str]
    date: Mapped[date | None]
    case_officer: Mapped[str]
    text: Mapped[Text]
    greeting: Mapped[str]
    signatory_name: Mapped[str]
    signatory_title: Mapped[str]
    notes_placement: Mapped[NotesPlacement]
    justified: Mapped[bool]
    hyphenated: Mapped[bool]


class SnapshotRow(Base):
    """A named version of a response; `draft` is `secretariat.application.drafts.RESPONSE`."""

    __tablename__ = "snapshot"

    id: Mapped[int] = mapped_column(primary_key=True)
    response_id: Mapped[int] = mapped_column(ForeignKey("response.id"), index=True)
    name: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    draft: Mapped[str]


class IssueRow(Base):
    """A response as it left the house, its PDF (fetched only when asked for) and what it was made of, as JSON."""

    __tablename__ = "issue"
    __table_args__ = (UniqueConstraint("response_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    response_id: Mapped[int] = mapped_column(ForeignKey("response.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    title: Mapped[str]
    """The paper's title, as the archive lists it."""
    case_numbers: Mapped[str]
    """A number a line, as the archive lists them."""
    hearing: Mapped[str]
    committee: Mapped[str]
    document: Mapped[str]
    corrects: Mapped[int | None]
    waived: Mapped[str]
    reason: Mapped[str]
    pdf: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)

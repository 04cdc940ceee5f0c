"""The tables of the status sheets and of what was sent out of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.contributions import ContributionState
from secretariat.domain.sheet_fields import Counting, SheetState
from secretariat.domain.text import Text
from secretariat.persistence.column_types import Choice
from secretariat.persistence.report_tables import Decimals, Exact, Judged, Money, Year
from secretariat.persistence.rows import Base

_IN_FORCE = text("removed_at IS NULL")


class SheetRow(Base):
    """A status sheet. `removed_at` is set while it is put aside; `version` counts saves of the whole record.

    `unconfirmed`, `pending` and `first_due` are facts of the overview, counted when the sheet is stored: fields carried
    over and not confirmed, contributions still owed, and the first day one of those is due. `text` comes last, so that
    SQLite need not pass over it on its way to a column.
    """

    __tablename__ = "status_sheet"
    __table_args__ = (
        # One sheet for an initiative and period; those put aside are not in the way.
        Index(None, "period_id", "initiative_id", unique=True, sqlite_where=_IN_FORCE, postgresql_where=_IN_FORCE),
        Index(None, "initiative_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    initiative_id: Mapped[int] = mapped_column(ForeignKey("initiative.id"))
    period_id: Mapped[int] = mapped_column(ForeignKey("reporting_period.id"))
    version: Mapped[int] = mapped_column()
    removed_at: Mapped[datetime | None]
    unconfirmed: Mapped[int]
    pending: Mapped[int]
    first_due: Mapped[date | None]
    title: Mapped[str]
    language: Mapped[DocumentLanguage]
    template_id: Mapped[int | None] = mapped_column(ForeignKey("sheet_template.id"))
    state: Mapped[SheetState] = mapped_column(Choice(SheetState))
    responsible: Mapped[str]
    attainment: Mapped[Judged | None]
    gross: Mapped[Money | None]
    refund_percent: Mapped[Exact | None]
    refund_since: Mapped[date | None]
    refund_law: Mapped[str]
    net: Mapped[Money | None]
    unit: Mapped[MoneyUnit] = mapped_column(Choice(MoneyUnit))
    decimals: Mapped[Decimals | None]
    year: Mapped[Year | None]
    counting: Mapped[Counting] = mapped_column(Choice(Counting))
    other_line: Mapped[str | None]
    sentence: Mapped[str]
    notes: Mapped[str]
    text: Mapped[Text]

    contributions: Mapped[list[SheetContributionRow]] = relationship(
        order_by="SheetContributionRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    marks: Mapped[list[MarkRow]] = relationship(
        order_by="MarkRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    waivers: Mapped[list[WaiverRow]] = relationship(
        order_by="WaiverRow.position", cascade="all, delete-orphan", lazy="selectin"
    )

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}  # noqa: RUF012 - SQLAlchemy's own


class _SheetPartRow(Base):
    """One of several parts of a sheet, in their order."""

    __abstract__ = True

    sheet_id: Mapped[int] = mapped_column(ForeignKey("status_sheet.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class SheetContributionRow(_SheetPartRow):
    """What an office was asked to contribute."""

    __tablename__ = "status_sheet_contribution"

    office: Mapped[str]
    state: Mapped[ContributionState]
    due: Mapped[date | None]
    remark: Mapped[str]


class MarkRow(_SheetPartRow):
    """*Uændret?*: a field that was copied from the period before, and the fingerprint of what was copied."""

    __tablename__ = "unchanged_mark"

    field: Mapped[str]
    copied: Mapped[str]


class WaiverRow(_SheetPartRow):
    """A finding that is let stand, and why."""

    __tablename__ = "waiver"

    code: Mapped[str]
    field: Mapped[str]
    excerpt: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime | None]


class DispatchRow(Base):
    """A sheet as it was sent to an office; `draft` is `secretariat.application.drafts.SHEET`. Rows stay as they are."""

    __tablename__ = "sheet_dispatch"

    token: Mapped[str] = mapped_column(primary_key=True)
    sheet_id: Mapped[int] = mapped_column(ForeignKey("status_sheet.id"), index=True)
    office: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    version: Mapped[int]
    draft: Mapped[str]

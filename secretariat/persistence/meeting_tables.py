"""The tables of the meetings: a meeting and the items of its agenda."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from secretariat.application.drafts import DECISIONS, MEMBERS, STATEMENTS
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.meetings.meetings import Decision, ItemKind, MeetingState, Member, Statement
from secretariat.domain.text import Text
from secretariat.persistence.budget_tables import KeyList
from secretariat.persistence.column_types import Choice, Formed, Hour
from secretariat.persistence.document_tables import Numbers, Papers
from secretariat.persistence.report_tables import CatalogueRow
from secretariat.persistence.rows import Base


class MeetingRow(CatalogueRow):
    """A meeting. `sent_at` is when its agenda was sent out last."""

    __tablename__ = "meeting"
    __table_args__ = (Index(None, "committee_id", "day"),)

    state: Mapped[MeetingState] = mapped_column(Choice(MeetingState))
    sent_at: Mapped[datetime | None]
    title: Mapped[str]
    day: Mapped[date | None]
    starts: Mapped[time | None] = mapped_column(Hour)
    ends: Mapped[time | None] = mapped_column(Hour)
    place: Mapped[str]
    language: Mapped[DocumentLanguage]
    sending_deadline: Mapped[date | None]
    members: Mapped[tuple[Member, ...]] = mapped_column(Formed(MEMBERS))
    absent: Mapped[KeyList | None]
    notes: Mapped[str]

    items: Mapped[list[AgendaItemRow]] = relationship(
        order_by="AgendaItemRow.position",
        cascade="all, delete-orphan",
        lazy="selectin",
        foreign_keys="AgendaItemRow.meeting_id",
    )


class AgendaItemRow(Base):
    """An item of an agenda. `key` stays while its place and its number change."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    kind: Mapped[ItemKind] = mapped_column(Choice(ItemKind))
    number: Mapped[int | None]
    title: Mapped[str]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"), index=True)
    minutes_of_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"))
    is_closed: Mapped[bool]
    closed_ground: Mapped[str]
    case_numbers: Mapped[Numbers]
    appendices: Mapped[Papers]
    decisions: Mapped[tuple[Decision, ...]] = mapped_column(Formed(DECISIONS))
    statements: Mapped[tuple[Statement, ...]] = mapped_column(Formed(STATEMENTS))
    absent: Mapped[KeyList | None]
    text: Mapped[Text]
    remarks: Mapped[Text]

"""The tables of what is reported on: policies, periods, templates, initiatives, indicators, budget lines, rates.

Goals, budget lines and sections of a report are linked by their keys and not by a foreign key: a key names a thing for
good, and stays where it was linked when a list was edited and no longer holds it.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.indicators import CriterionKind, Direction, Unit
from secretariat.domain.initiatives import Standing
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Text
from secretariat.persistence.column_types import Choice, Figure, Kroner, Whole
from secretariat.persistence.rows import Base, SortKey

Money = Annotated[Decimal, mapped_column(Kroner)]
"""Kroner in code, øre in the store."""

Exact = Annotated[Decimal, mapped_column(Figure)]
"""A percentage or a measured value."""

Year = Annotated[int, mapped_column(Whole(date.min.year, date.max.year))]

Decimals = Annotated[int, mapped_column(Whole(0, 9))]
"""How many decimals a figure is shown with."""

Judged = Annotated[Attainment, mapped_column(Choice(Attainment))]


class CatalogueRow(Base):
    """A record that a committee has many of. `removed_at` is set while it is put aside; `version` counts its saves."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"))
    version: Mapped[int] = mapped_column()
    removed_at: Mapped[datetime | None]

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Refuse a save on top of somebody else's."""
        return {"version_id_col": cls.version, "version_id_generator": False}


class PolicyRow(CatalogueRow):
    """A policy; `sort_key` puts its name in Danish order."""

    __tablename__ = "policy"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    name: Mapped[str]
    sort_key: Mapped[SortKey]
    adopted: Mapped[date | None]
    decision: Mapped[str]
    notes: Mapped[str]

    goals: Mapped[list[GoalRow]] = relationship(
        order_by="GoalRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class GoalRow(Base):
    """A goal of a policy. `key` stays while number and words change."""

    __tablename__ = "goal"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policy.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    number: Mapped[str]
    words: Mapped[str]
    is_main: Mapped[bool]


class PeriodRow(CatalogueRow):
    """A reporting period; `previous_id` is the one it was rolled from."""

    __tablename__ = "reporting_period"
    __table_args__ = (Index(None, "committee_id"),)

    previous_id: Mapped[int | None] = mapped_column(ForeignKey("reporting_period.id"), index=True)
    name: Mapped[str]
    title: Mapped[str]
    year: Mapped[Year | None]
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    due: Mapped[date | None]
    notes: Mapped[str]

    sections: Mapped[list[SectionRow]] = relationship(
        order_by="SectionRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    goal_statuses: Mapped[list[GoalStatusRow]] = relationship(
        order_by="GoalStatusRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    unconfirmed: Mapped[list[UnconfirmedGoalRow]] = relationship(
        order_by="UnconfirmedGoalRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class _PeriodPartRow(Base):
    """One of several parts of a period, in their order."""

    __abstract__ = True

    period_id: Mapped[int] = mapped_column(ForeignKey("reporting_period.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class SectionRow(_PeriodPartRow):
    """A section of the period's report."""

    __tablename__ = "report_section"

    key: Mapped[str]
    number: Mapped[str]
    title: Mapped[str]


class GoalStatusRow(_PeriodPartRow):
    """How far a goal is in the period."""

    __tablename__ = "goal_status"

    goal: Mapped[str]
    text: Mapped[Text]
    attainment: Mapped[Judged | None]


class UnconfirmedGoalRow(_PeriodPartRow):
    """A goal whose status was copied from the period before and is not confirmed."""

    __tablename__ = "unconfirmed_goal"

    goal: Mapped[str]


class TemplateRow(CatalogueRow):
    """A template of status sheets; `sort_key` puts its name in Danish order."""

    __tablename__ = "sheet_template"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    name: Mapped[str]
    sort_key: Mapped[SortKey]
    sheet_title: Mapped[str]
    language: Mapped[DocumentLanguage]

    rows: Mapped[list[TemplateLineRow]] = relationship(
        order_by="TemplateLineRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class TemplateLineRow(Base):
    """A row that a template gives its sheets."""

    __tablename__ = "sheet_template_row"

    template_id: Mapped[int] = mapped_column(ForeignKey("sheet_template.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    label: Mapped[str]
    help: Mapped[str]
    required: Mapped[bool]


class InitiativeRow(CatalogueRow):
    """An initiative; `sort_key` puts its number in order, `name_sort_key` its name."""

    __tablename__ = "initiative"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    number: Mapped[str]
    sort_key: Mapped[SortKey]
    name: Mapped[str]
    name_sort_key: Mapped[SortKey]
    section: Mapped[str]
    origin: Mapped[str]
    office: Mapped[str]
    starts: Mapped[str]
    ends: Mapped[str]
    standing: Mapped[Standing] = mapped_column(Choice(Standing))
    standing_since: Mapped[date | None]
    reason: Mapped[str]
    expects_sheet: Mapped[bool]
    notes: Mapped[str]

    former_names: Mapped[list[FormerNameRow]] = relationship(
        order_by="FormerNameRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    goals: Mapped[list[InitiativeGoalRow]] = relationship(
        order_by="InitiativeGoalRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    budget_lines: Mapped[list[InitiativeLineRow]] = relationship(
        order_by="InitiativeLineRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class _InitiativePartRow(Base):
    """One of several parts of an initiative, in their order."""

    __abstract__ = True

    initiative_id: Mapped[int] = mapped_column(ForeignKey("initiative.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class FormerNameRow(_InitiativePartRow):
    """What an initiative was numbered and called until a day."""

    __tablename__ = "former_name"

    number: Mapped[str]
    name: Mapped[str]
    until: Mapped[date | None]


class InitiativeGoalRow(_InitiativePartRow):
    """A goal that an initiative contributes to."""

    __tablename__ = "initiative_goal"

    goal: Mapped[str]


class InitiativeLineRow(_InitiativePartRow):
    """A budget line that an initiative's money is counted on."""

    __tablename__ = "initiative_budget_line"

    line: Mapped[str]


class IndicatorRow(CatalogueRow):
    """An indicator; `sort_key` puts its number in order. Without a baseline the columns of it are null."""

    __tablename__ = "indicator"
    __table_args__ = (Index(None, "committee_id", "sort_key"),)

    number: Mapped[str]
    sort_key: Mapped[SortKey]
    name: Mapped[str]
    unit: Mapped[Unit] = mapped_column(Choice(Unit))
    unit_words: Mapped[str]
    decimals: Mapped[Decimals]
    direction: Mapped[Direction] = mapped_column(Choice(Direction))
    baseline_day: Mapped[date | None]
    baseline_value: Mapped[Exact | None]
    baseline_label: Mapped[str | None]
    baseline_source: Mapped[str | None]
    criterion_kind: Mapped[CriterionKind] = mapped_column(Choice(CriterionKind))
    criterion_value: Mapped[Exact | None]
    criterion_by: Mapped[date | None]
    goal: Mapped[str | None]
    source: Mapped[str]
    notes: Mapped[str]

    measurements: Mapped[list[MeasurementRow]] = relationship(
        order_by="MeasurementRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    breaks: Mapped[list[MethodBreakRow]] = relationship(
        order_by="MethodBreakRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class _IndicatorPartRow(Base):
    """One of several parts of an indicator, in their order."""

    __abstract__ = True

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class MeasurementRow(_IndicatorPartRow):
    """A figure on a day."""

    __tablename__ = "measurement"

    day: Mapped[date]
    value: Mapped[Exact]
    label: Mapped[str]
    source: Mapped[str]


class MethodBreakRow(_IndicatorPartRow):
    """A day from which the figure is made in another way."""

    __tablename__ = "method_break"

    day: Mapped[date]
    note: Mapped[str]
    before: Mapped[Exact | None]
    after: Mapped[Exact | None]


class _CommitteeListRow(Base):
    """A list that a committee has one of. `version` counts its saves."""

    __abstract__ = True

    committee_id: Mapped[int] = mapped_column(ForeignKey("committee.id"), primary_key=True)
    version: Mapped[int] = mapped_column()

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Refuse a save on top of somebody else's."""
        return {"version_id_col": cls.version, "version_id_generator": False}


class BudgetLineListRow(_CommitteeListRow):
    """A committee's budget lines."""

    __tablename__ = "budget_line_list"


class BudgetLineRow(Base):
    """A budget line. `key` stays while number and name change."""

    __tablename__ = "budget_line"

    committee_id: Mapped[int] = mapped_column(
        ForeignKey("budget_line_list.committee_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    number: Mapped[str]
    name: Mapped[str]


class YearAmountRow(Base):
    """What a budget line holds in a year; no amount where nothing is appropriated."""

    __tablename__ = "budget_line_amount"
    __table_args__ = (
        ForeignKeyConstraint(
            ("committee_id", "line_position"),
            ("budget_line.committee_id", "budget_line.position"),
            ondelete="CASCADE",
        ),
    )

    committee_id: Mapped[int] = mapped_column(primary_key=True)
    line_position: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[Year]
    amount: Mapped[Money | None]


class RefundRateListRow(_CommitteeListRow):
    """A committee's refund rates."""

    __tablename__ = "refund_rate_list"

    rates: Mapped[list[RefundRateRow]] = relationship(
        order_by="RefundRateRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class RefundRateRow(Base):
    """A rate of a law from a day on."""

    __tablename__ = "refund_rate"

    committee_id: Mapped[int] = mapped_column(
        ForeignKey("refund_rate_list.committee_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    law: Mapped[str]
    since: Mapped[date]
    percent: Mapped[Exact]

"""The tables of the budget tables: a table with its columns, rows and cells, its notes, acceptances and snapshots.

Rows and columns are stored under small numbers of their own, which stay with their keys as long as they are there: to
insert a row moves the places of the others and touches no cell. Only cells that hold something are stored.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from secretariat.domain.budget.tables import CellState, ColumnKind, Rounding, RowKind, SignConvention, Unit
from secretariat.domain.committees import DocumentLanguage
from secretariat.persistence.column_types import Choice, Keys, Kroner, PackedText, Whole
from secretariat.persistence.report_tables import CatalogueRow, Decimals, Exact, Year
from secretariat.persistence.rows import Base, SortKey

Hundredths = Annotated[Decimal, mapped_column(Kroner)]
"""A figure with at most two decimals: kroner in øre, or whatever a table counts in hundredths."""

KeyList = Annotated[tuple[str, ...], mapped_column(Keys)]
"""Keys in their order; null where there are none."""

_OVERVIEW_IN_FORCE = text("is_overview AND removed_at IS NULL")


class BudgetTableRow(CatalogueRow):
    """A budget table; `sort_key` puts its title in Danish order. `lines` is a fact of the list: how many it has."""

    __tablename__ = "budget_table"
    __table_args__ = (
        Index(None, "committee_id", "sort_key"),
        # One economic overview for a committee; those put aside are not in the way.
        Index(
            None,
            "committee_id",
            unique=True,
            sqlite_where=_OVERVIEW_IN_FORCE,
            postgresql_where=_OVERVIEW_IN_FORCE,
        ),
    )

    title: Mapped[str]
    sort_key: Mapped[SortKey]
    unit: Mapped[Unit] = mapped_column(Choice(Unit))
    decimals: Mapped[Decimals]
    price_level: Mapped[str]
    signs: Mapped[SignConvention] = mapped_column(Choice(SignConvention))
    tells_signs: Mapped[bool]
    rounding: Mapped[Rounding] = mapped_column(Choice(Rounding))
    language: Mapped[DocumentLanguage]
    title_notes: Mapped[KeyList | None]
    period_id: Mapped[int | None] = mapped_column(ForeignKey("reporting_period.id"), index=True)
    is_overview: Mapped[bool]
    lines: Mapped[int]
    remarks: Mapped[str]

    columns: Mapped[list[BudgetColumnRow]] = relationship(
        order_by="BudgetColumnRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    notes: Mapped[list[BudgetNoteRow]] = relationship(
        order_by="BudgetNoteRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    accepted: Mapped[list[AcceptanceRow]] = relationship(
        order_by="AcceptanceRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class BudgetColumnRow(Base):
    """A column of a table. `number` is what its cells are stored under."""

    __tablename__ = "budget_table_column"

    table_id: Mapped[int] = mapped_column(ForeignKey("budget_table.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    key: Mapped[str]
    label: Mapped[str]
    kind: Mapped[ColumnKind] = mapped_column(Choice(ColumnKind))
    year: Mapped[Year | None]
    of: Mapped[KeyList | None]
    unit: Mapped[Unit | None] = mapped_column(Choice(Unit))
    decimals: Mapped[Decimals | None]
    over: Mapped[str]
    notes: Mapped[KeyList | None]


class BudgetRowRow(Base):
    """A row of a table. `number` is what its cells are stored under; `fingerprint` tells when it need not be written.

    Without a refund `refund_law` is null.
    """

    __tablename__ = "budget_table_row"

    table_id: Mapped[int] = mapped_column(ForeignKey("budget_table.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    key: Mapped[str]
    kind: Mapped[RowKind] = mapped_column(Choice(RowKind))
    level: Mapped[int] = mapped_column(Whole(-(2**31), 2**31 - 1))
    label_number: Mapped[str]
    label: Mapped[str]
    notes: Mapped[KeyList | None]
    line: Mapped[str | None]
    refund_law: Mapped[str | None]
    refund_percent: Mapped[Exact | None]
    explanation: Mapped[str]


def _of_row() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ("table_id", "row_number"), ("budget_table_row.table_id", "budget_table_row.number"), ondelete="CASCADE"
    )


class BudgetCellRow(Base):
    """A cell that holds something; `figure` is told in the state FIGURE alone."""

    __tablename__ = "budget_table_cell"
    __table_args__ = (_of_row(), {"sqlite_with_rowid": False})

    table_id: Mapped[int] = mapped_column(primary_key=True)
    row_number: Mapped[int] = mapped_column(primary_key=True)
    column_number: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[CellState] = mapped_column(Choice(CellState))
    figure: Mapped[Hundredths | None]
    typed: Mapped[str | None]
    notes: Mapped[KeyList | None]


class GrossRow(Base):
    """The gross figure of a line that the state refunds a part of, in a column."""

    __tablename__ = "budget_table_gross"
    __table_args__ = (_of_row(),)

    table_id: Mapped[int] = mapped_column(primary_key=True)
    row_number: Mapped[int] = mapped_column(primary_key=True)
    column_number: Mapped[int] = mapped_column(primary_key=True)
    figure: Mapped[Hundredths]


class TermRow(Base):
    """A row, by its key, that a derived row adds or subtracts."""

    __tablename__ = "budget_table_term"
    __table_args__ = (_of_row(),)

    table_id: Mapped[int] = mapped_column(primary_key=True)
    row_number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    is_subtracted: Mapped[bool]


class _TablePartRow(Base):
    """One of several parts of a table, in their order."""

    __abstract__ = True

    table_id: Mapped[int] = mapped_column(ForeignKey("budget_table.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class BudgetNoteRow(_TablePartRow):
    """A footnote below a table."""

    __tablename__ = "budget_table_note"

    key: Mapped[str]
    mark: Mapped[str]
    text: Mapped[str]


class AcceptanceRow(_TablePartRow):
    """A finding that is let stand, and why. Figures are exact: a computed one may be finer than hundredths."""

    __tablename__ = "budget_table_acceptance"

    kind: Mapped[str]
    row: Mapped[str]
    column: Mapped[str]
    printed: Mapped[Exact | None]
    computed: Mapped[Exact | None]
    about: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime | None]


class BudgetSnapshotRow(Base):
    """A table as it stood; `draft` is the form of a budget table in `secretariat.application.drafts`."""

    __tablename__ = "budget_table_snapshot"

    id: Mapped[int] = mapped_column(primary_key=True)
    table_id: Mapped[int] = mapped_column(ForeignKey("budget_table.id"), index=True)
    name: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    draft: Mapped[str] = mapped_column(PackedText, deferred=True)

"""Budget tables: their columns, rows, cells and notes, what was accepted, and the snapshots of each.

Revision 0003, follows 0002.

There is no way down: an older program refuses a newer database, and the backup made before is the way back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the budget tables."""
    op.create_table(
        "budget_table",
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("unit", sa.String(length=30), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=False),
        sa.Column("price_level", sa.UnicodeText(), nullable=False),
        sa.Column("signs", sa.String(length=30), nullable=False),
        sa.Column("tells_signs", sa.Boolean(), nullable=False),
        sa.Column("rounding", sa.String(length=30), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("title_notes", sa.UnicodeText(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("is_overview", sa.Boolean(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.UnicodeText(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_budget_table_committee_id_committee")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"], ["reporting_period.id"], name=op.f("fk_budget_table_period_id_reporting_period")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_table")),
    )
    op.create_index(
        op.f("ix_budget_table_committee_id"),
        "budget_table",
        ["committee_id"],
        unique=True,
        sqlite_where=sa.text("is_overview AND removed_at IS NULL"),
        postgresql_where=sa.text("is_overview AND removed_at IS NULL"),
    )
    op.create_index(
        op.f("ix_budget_table_committee_id_sort_key"), "budget_table", ["committee_id", "sort_key"], unique=False
    )
    op.create_index(op.f("ix_budget_table_period_id"), "budget_table", ["period_id"], unique=False)

    op.create_table(
        "budget_table_acceptance",
        sa.Column("kind", sa.UnicodeText(), nullable=False),
        sa.Column("row", sa.UnicodeText(), nullable=False),
        sa.Column("column", sa.UnicodeText(), nullable=False),
        sa.Column("printed", sa.UnicodeText(), nullable=True),
        sa.Column("computed", sa.UnicodeText(), nullable=True),
        sa.Column("about", sa.UnicodeText(), nullable=False),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["budget_table.id"],
            name=op.f("fk_budget_table_acceptance_table_id_budget_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "position", name=op.f("pk_budget_table_acceptance")),
    )

    op.create_table(
        "budget_table_column",
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("label", sa.UnicodeText(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("of", sa.UnicodeText(), nullable=True),
        sa.Column("unit", sa.String(length=30), nullable=True),
        sa.Column("decimals", sa.Integer(), nullable=True),
        sa.Column("over", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=True),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["budget_table.id"],
            name=op.f("fk_budget_table_column_table_id_budget_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "number", name=op.f("pk_budget_table_column")),
    )

    op.create_table(
        "budget_table_note",
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("mark", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["budget_table.id"],
            name=op.f("fk_budget_table_note_table_id_budget_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "position", name=op.f("pk_budget_table_note")),
    )

    op.create_table(
        "budget_table_row",
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("label_number", sa.UnicodeText(), nullable=False),
        sa.Column("label", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=True),
        sa.Column("line", sa.UnicodeText(), nullable=True),
        sa.Column("refund_law", sa.UnicodeText(), nullable=True),
        sa.Column("refund_percent", sa.UnicodeText(), nullable=True),
        sa.Column("explanation", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["budget_table.id"],
            name=op.f("fk_budget_table_row_table_id_budget_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "number", name=op.f("pk_budget_table_row")),
    )

    op.create_table(
        "budget_table_snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"], ["budget_table.id"], name=op.f("fk_budget_table_snapshot_table_id_budget_table")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_table_snapshot")),
    )
    op.create_index(op.f("ix_budget_table_snapshot_table_id"), "budget_table_snapshot", ["table_id"], unique=False)

    op.create_table(
        "budget_table_cell",
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("column_number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("figure", sa.BigInteger(), nullable=True),
        sa.Column("typed", sa.UnicodeText(), nullable=True),
        sa.Column("notes", sa.UnicodeText(), nullable=True),
        sa.ForeignKeyConstraint(
            ["table_id", "row_number"],
            ["budget_table_row.table_id", "budget_table_row.number"],
            name=op.f("fk_budget_table_cell_table_id_budget_table_row"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "row_number", "column_number", name=op.f("pk_budget_table_cell")),
        sqlite_with_rowid=False,
    )

    op.create_table(
        "budget_table_gross",
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("column_number", sa.Integer(), nullable=False),
        sa.Column("figure", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id", "row_number"],
            ["budget_table_row.table_id", "budget_table_row.number"],
            name=op.f("fk_budget_table_gross_table_id_budget_table_row"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "row_number", "column_number", name=op.f("pk_budget_table_gross")),
    )

    op.create_table(
        "budget_table_term",
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("is_subtracted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id", "row_number"],
            ["budget_table_row.table_id", "budget_table_row.number"],
            name=op.f("fk_budget_table_term_table_id_budget_table_row"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("table_id", "row_number", "position", name=op.f("pk_budget_table_term")),
    )

"""The first tables.

Revision 0001, the first one.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "committee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("short_name", sa.UnicodeText(), nullable=False),
        sa.Column("administration", sa.UnicodeText(), nullable=False),
        sa.Column("office", sa.UnicodeText(), nullable=False),
        sa.Column("address", sa.UnicodeText(), nullable=False),
        sa.Column("place", sa.UnicodeText(), nullable=False),
        sa.Column("chair_name", sa.UnicodeText(), nullable=False),
        sa.Column("chair_title", sa.UnicodeText(), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("logo_alternative", sa.UnicodeText(), nullable=False),
        sa.Column("letterhead_lines", sa.JSON(), nullable=False),
        sa.Column("default_template", sa.String(length=30), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee")),
    )
    op.create_index(op.f("ix_committee_sort_key"), "committee", ["sort_key"], unique=False)

    op.create_table(
        "hearing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("asker", sa.UnicodeText(), nullable=False),
        sa.Column("subject", sa.UnicodeText(), nullable=False),
        sa.Column("received", sa.Date(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("responsible", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_hearing_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )
    op.create_index(op.f("ix_hearing_committee_id_sort_key"), "hearing", ["committee_id", "sort_key"], unique=False)
    op.create_index(op.f("ix_hearing_sort_key"), "hearing", ["sort_key"], unique=False)

    op.create_table(
        "case_number",
        sa.Column("system", sa.String(length=30), nullable=False),
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_case_number_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hearing_id", "position", name=op.f("pk_case_number")),
    )
    op.create_index(op.f("ix_case_number_number"), "case_number", ["number"], unique=False)

    op.create_table(
        "contribution",
        sa.Column("office", sa.UnicodeText(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("remark", sa.UnicodeText(), nullable=False),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_contribution_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hearing_id", "position", name=op.f("pk_contribution")),
    )
    op.create_table(
        "extension",
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("granted", sa.Date(), nullable=True),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_extension_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hearing_id", "position", name=op.f("pk_extension")),
    )
    op.create_table(
        "question",
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_question_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hearing_id", "position", name=op.f("pk_question")),
    )
    op.create_table(
        "response",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("template", sa.String(length=30), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("addressee", sa.UnicodeText(), nullable=False),
        sa.Column("place", sa.UnicodeText(), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("case_officer", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("greeting", sa.UnicodeText(), nullable=False),
        sa.Column("signatory_name", sa.UnicodeText(), nullable=False),
        sa.Column("signatory_title", sa.UnicodeText(), nullable=False),
        sa.Column("notes_placement", sa.String(length=30), nullable=False),
        sa.Column("justified", sa.Boolean(), nullable=False),
        sa.Column("hyphenated", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_response_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_response")),
        sa.UniqueConstraint("hearing_id", name=op.f("uq_response_hearing_id")),
    )
    op.create_table(
        "state_change",
        sa.Column("before", sa.String(length=30), nullable=True),
        sa.Column("after", sa.String(length=30), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("remark", sa.UnicodeText(), nullable=False),
        sa.Column("hearing_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_state_change_hearing_id_hearing"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hearing_id", "position", name=op.f("pk_state_change")),
    )
    op.create_table(
        "issue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("case_numbers", sa.UnicodeText(), nullable=False),
        sa.Column("hearing", sa.UnicodeText(), nullable=False),
        sa.Column("committee", sa.UnicodeText(), nullable=False),
        sa.Column("document", sa.UnicodeText(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.Column("waived", sa.UnicodeText(), nullable=False),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["response_id"], ["response.id"], name=op.f("fk_issue_response_id_response")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
        sa.UniqueConstraint("response_id", "number", name=op.f("uq_issue_response_id_number")),
    )
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("draft", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(["response_id"], ["response.id"], name=op.f("fk_snapshot_response_id_response")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
    )
    op.create_index(op.f("ix_snapshot_response_id"), "snapshot", ["response_id"], unique=False)

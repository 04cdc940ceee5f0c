"""Composed documents with their templates, named versions and packages; meetings with the items of their agendas.

Revision 0004, follows 0003.

There is no way down: an older program refuses a newer database, and the backup made before is the way back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the documents and of the meetings."""
    op.create_table(
        "document_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("choices", sa.UnicodeText(), nullable=False),
        sa.Column("sections", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_document_template_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_template")),
    )
    op.create_index(
        op.f("ix_document_template_committee_id_sort_key"),
        "document_template",
        ["committee_id", "sort_key"],
        unique=False,
    )

    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("place", sa.UnicodeText(), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("sending_deadline", sa.Date(), nullable=True),
        sa.Column("members", sa.UnicodeText(), nullable=False),
        sa.Column("absent", sa.UnicodeText(), nullable=True),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_meeting_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_committee_id_day"), "meeting", ["committee_id", "day"], unique=False)

    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.Column("is_closed", sa.Boolean(), nullable=False),
        sa.Column("unconfirmed", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("template_id", sa.Integer(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("rolled_from_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("place", sa.UnicodeText(), nullable=False),
        sa.Column("addressee", sa.UnicodeText(), nullable=False),
        sa.Column("case_numbers", sa.UnicodeText(), nullable=False),
        sa.Column("case_officer", sa.UnicodeText(), nullable=False),
        sa.Column("greeting", sa.UnicodeText(), nullable=False),
        sa.Column("signatory_name", sa.UnicodeText(), nullable=False),
        sa.Column("signatory_title", sa.UnicodeText(), nullable=False),
        sa.Column("choices", sa.UnicodeText(), nullable=False),
        sa.Column("appendices", sa.UnicodeText(), nullable=False),
        sa.Column("recommendation", sa.UnicodeText(), nullable=True),
        sa.Column("marks", sa.UnicodeText(), nullable=False),
        sa.Column("waivers", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_document_committee_id_committee")),
        sa.ForeignKeyConstraint(
            ["period_id"], ["reporting_period.id"], name=op.f("fk_document_period_id_reporting_period")
        ),
        sa.ForeignKeyConstraint(["rolled_from_id"], ["document.id"], name=op.f("fk_document_rolled_from_id_document")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["document_template.id"], name=op.f("fk_document_template_id_document_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_committee_id_changed"), "document", ["committee_id", "changed"], unique=False)

    op.create_table(
        "agenda_item",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("minutes_of_id", sa.Integer(), nullable=True),
        sa.Column("is_closed", sa.Boolean(), nullable=False),
        sa.Column("closed_ground", sa.UnicodeText(), nullable=False),
        sa.Column("case_numbers", sa.UnicodeText(), nullable=False),
        sa.Column("appendices", sa.UnicodeText(), nullable=False),
        sa.Column("decisions", sa.UnicodeText(), nullable=False),
        sa.Column("statements", sa.UnicodeText(), nullable=False),
        sa.Column("absent", sa.UnicodeText(), nullable=True),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("remarks", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_agenda_item_document_id_document")),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id_meeting"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["minutes_of_id"], ["meeting.id"], name=op.f("fk_agenda_item_minutes_of_id_meeting")),
        sa.PrimaryKeyConstraint("meeting_id", "position", name=op.f("pk_agenda_item")),
    )
    op.create_index(op.f("ix_agenda_item_document_id"), "agenda_item", ["document_id"], unique=False)

    op.create_table(
        "document_issue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("case_numbers", sa.UnicodeText(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("waived", sa.UnicodeText(), nullable=False),
        sa.Column("committee", sa.LargeBinary(), nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=False),
        sa.Column("paper", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_document_issue_document_id_document")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_issue")),
        sa.UniqueConstraint("document_id", "number", name=op.f("uq_document_issue_document_id_number")),
    )

    op.create_table(
        "document_move",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(length=30), nullable=True),
        sa.Column("after", sa.String(length=30), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("remark", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_move_document_id_document"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("document_id", "position", name=op.f("pk_document_move")),
    )

    op.create_table(
        "document_snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_snapshot_document_id_document")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_snapshot")),
    )
    op.create_index(op.f("ix_document_snapshot_document_id"), "document_snapshot", ["document_id"], unique=False)

    op.create_table(
        "document_issue_file",
        sa.Column("issue_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("role", sa.UnicodeText(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["issue_id"],
            ["document_issue.id"],
            name=op.f("fk_document_issue_file_issue_id_document_issue"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("issue_id", "position", name=op.f("pk_document_issue_file")),
        sa.UniqueConstraint("issue_id", "name", name=op.f("uq_document_issue_file_issue_id_name")),
    )

"""Initiatives, their status sheets and indicators, period after period.

Revision 0002, follows 0001.

There is no way down: an older program refuses a newer database, and the backup made before is the way back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of initiatives, status sheets, indicators and periods."""
    op.create_table(
        "budget_line_list",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_budget_line_list_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("committee_id", name=op.f("pk_budget_line_list")),
    )

    op.create_table(
        "indicator",
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("unit", sa.String(length=30), nullable=False),
        sa.Column("unit_words", sa.UnicodeText(), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=30), nullable=False),
        sa.Column("baseline_day", sa.Date(), nullable=True),
        sa.Column("baseline_value", sa.UnicodeText(), nullable=True),
        sa.Column("baseline_label", sa.UnicodeText(), nullable=True),
        sa.Column("baseline_source", sa.UnicodeText(), nullable=True),
        sa.Column("criterion_kind", sa.String(length=30), nullable=False),
        sa.Column("criterion_value", sa.UnicodeText(), nullable=True),
        sa.Column("criterion_by", sa.Date(), nullable=True),
        sa.Column("goal", sa.UnicodeText(), nullable=True),
        sa.Column("source", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_indicator_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    op.create_index(op.f("ix_indicator_committee_id_sort_key"), "indicator", ["committee_id", "sort_key"], unique=False)

    op.create_table(
        "initiative",
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column(
            "name_sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("section", sa.UnicodeText(), nullable=False),
        sa.Column("origin", sa.UnicodeText(), nullable=False),
        sa.Column("office", sa.UnicodeText(), nullable=False),
        sa.Column("starts", sa.UnicodeText(), nullable=False),
        sa.Column("ends", sa.UnicodeText(), nullable=False),
        sa.Column("standing", sa.String(length=30), nullable=False),
        sa.Column("standing_since", sa.Date(), nullable=True),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("expects_sheet", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_initiative_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )
    op.create_index(
        op.f("ix_initiative_committee_id_sort_key"), "initiative", ["committee_id", "sort_key"], unique=False
    )

    op.create_table(
        "policy",
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("adopted", sa.Date(), nullable=True),
        sa.Column("decision", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_policy_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy")),
    )
    op.create_index(op.f("ix_policy_committee_id_sort_key"), "policy", ["committee_id", "sort_key"], unique=False)

    op.create_table(
        "refund_rate_list",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_refund_rate_list_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("committee_id", name=op.f("pk_refund_rate_list")),
    )

    op.create_table(
        "reporting_period",
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_reporting_period_committee_id_committee")
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"], ["reporting_period.id"], name=op.f("fk_reporting_period_previous_id_reporting_period")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_period")),
    )
    op.create_index(op.f("ix_reporting_period_committee_id"), "reporting_period", ["committee_id"], unique=False)
    op.create_index(op.f("ix_reporting_period_previous_id"), "reporting_period", ["previous_id"], unique=False)

    op.create_table(
        "sheet_template",
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column(
            "sort_key", sa.UnicodeText().with_variant(sa.UnicodeText(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("sheet_title", sa.UnicodeText(), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_sheet_template_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_template")),
    )
    op.create_index(
        op.f("ix_sheet_template_committee_id_sort_key"), "sheet_template", ["committee_id", "sort_key"], unique=False
    )

    op.create_table(
        "budget_line",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["budget_line_list.committee_id"],
            name=op.f("fk_budget_line_committee_id_budget_line_list"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("committee_id", "position", name=op.f("pk_budget_line")),
    )

    op.create_table(
        "former_name",
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column("name", sa.UnicodeText(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_former_name_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "position", name=op.f("pk_former_name")),
    )

    op.create_table(
        "goal",
        sa.Column("policy_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column("words", sa.UnicodeText(), nullable=False),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["policy_id"], ["policy.id"], name=op.f("fk_goal_policy_id_policy"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("policy_id", "position", name=op.f("pk_goal")),
    )

    op.create_table(
        "goal_status",
        sa.Column("goal", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("attainment", sa.String(length=30), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["reporting_period.id"],
            name=op.f("fk_goal_status_period_id_reporting_period"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("period_id", "position", name=op.f("pk_goal_status")),
    )

    op.create_table(
        "initiative_budget_line",
        sa.Column("line", sa.UnicodeText(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_budget_line_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "position", name=op.f("pk_initiative_budget_line")),
    )

    op.create_table(
        "initiative_goal",
        sa.Column("goal", sa.UnicodeText(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_goal_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "position", name=op.f("pk_initiative_goal")),
    )

    op.create_table(
        "measurement",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value", sa.UnicodeText(), nullable=False),
        sa.Column("label", sa.UnicodeText(), nullable=False),
        sa.Column("source", sa.UnicodeText(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_measurement_indicator_id_indicator"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("indicator_id", "position", name=op.f("pk_measurement")),
    )

    op.create_table(
        "method_break",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("note", sa.UnicodeText(), nullable=False),
        sa.Column("before", sa.UnicodeText(), nullable=True),
        sa.Column("after", sa.UnicodeText(), nullable=True),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_method_break_indicator_id_indicator"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("indicator_id", "position", name=op.f("pk_method_break")),
    )

    op.create_table(
        "refund_rate",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("law", sa.UnicodeText(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("percent", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["refund_rate_list.committee_id"],
            name=op.f("fk_refund_rate_committee_id_refund_rate_list"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("committee_id", "position", name=op.f("pk_refund_rate")),
    )

    op.create_table(
        "report_section",
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("number", sa.UnicodeText(), nullable=False),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["reporting_period.id"],
            name=op.f("fk_report_section_period_id_reporting_period"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("period_id", "position", name=op.f("pk_report_section")),
    )

    op.create_table(
        "sheet_template_row",
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.UnicodeText(), nullable=False),
        sa.Column("label", sa.UnicodeText(), nullable=False),
        sa.Column("help", sa.UnicodeText(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["sheet_template.id"],
            name=op.f("fk_sheet_template_row_template_id_sheet_template"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("template_id", "position", name=op.f("pk_sheet_template_row")),
    )

    op.create_table(
        "status_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("unconfirmed", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("first_due", sa.Date(), nullable=True),
        sa.Column("title", sa.UnicodeText(), nullable=False),
        sa.Column("language", sa.String(length=30), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("responsible", sa.UnicodeText(), nullable=False),
        sa.Column("attainment", sa.String(length=30), nullable=True),
        sa.Column("gross", sa.BigInteger(), nullable=True),
        sa.Column("refund_percent", sa.UnicodeText(), nullable=True),
        sa.Column("refund_since", sa.Date(), nullable=True),
        sa.Column("refund_law", sa.UnicodeText(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.String(length=30), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("counting", sa.String(length=30), nullable=False),
        sa.Column("other_line", sa.UnicodeText(), nullable=True),
        sa.Column("sentence", sa.UnicodeText(), nullable=False),
        sa.Column("notes", sa.UnicodeText(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_status_sheet_initiative_id_initiative")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"], ["reporting_period.id"], name=op.f("fk_status_sheet_period_id_reporting_period")
        ),
        sa.ForeignKeyConstraint(
            ["template_id"], ["sheet_template.id"], name=op.f("fk_status_sheet_template_id_sheet_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_sheet")),
    )
    op.create_index(op.f("ix_status_sheet_initiative_id"), "status_sheet", ["initiative_id"], unique=False)
    op.create_index(
        op.f("ix_status_sheet_period_id_initiative_id"),
        "status_sheet",
        ["period_id", "initiative_id"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )

    op.create_table(
        "unconfirmed_goal",
        sa.Column("goal", sa.UnicodeText(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["reporting_period.id"],
            name=op.f("fk_unconfirmed_goal_period_id_reporting_period"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("period_id", "position", name=op.f("pk_unconfirmed_goal")),
    )

    op.create_table(
        "budget_line_amount",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("line_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["committee_id", "line_position"],
            ["budget_line.committee_id", "budget_line.position"],
            name=op.f("fk_budget_line_amount_committee_id_budget_line"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("committee_id", "line_position", "position", name=op.f("pk_budget_line_amount")),
    )

    op.create_table(
        "sheet_dispatch",
        sa.Column("token", sa.UnicodeText(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("office", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("draft", sa.UnicodeText(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["status_sheet.id"], name=op.f("fk_sheet_dispatch_sheet_id_status_sheet")
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_sheet_dispatch")),
    )
    op.create_index(op.f("ix_sheet_dispatch_sheet_id"), "sheet_dispatch", ["sheet_id"], unique=False)

    op.create_table(
        "status_sheet_contribution",
        sa.Column("office", sa.UnicodeText(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("remark", sa.UnicodeText(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"],
            ["status_sheet.id"],
            name=op.f("fk_status_sheet_contribution_sheet_id_status_sheet"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("sheet_id", "position", name=op.f("pk_status_sheet_contribution")),
    )

    op.create_table(
        "unchanged_mark",
        sa.Column("field", sa.UnicodeText(), nullable=False),
        sa.Column("copied", sa.UnicodeText(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["status_sheet.id"], name=op.f("fk_unchanged_mark_sheet_id_status_sheet"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sheet_id", "position", name=op.f("pk_unchanged_mark")),
    )

    op.create_table(
        "waiver",
        sa.Column("code", sa.UnicodeText(), nullable=False),
        sa.Column("field", sa.UnicodeText(), nullable=False),
        sa.Column("excerpt", sa.UnicodeText(), nullable=False),
        sa.Column("reason", sa.UnicodeText(), nullable=False),
        sa.Column("by", sa.UnicodeText(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["status_sheet.id"], name=op.f("fk_waiver_sheet_id_status_sheet"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sheet_id", "position", name=op.f("pk_waiver")),
    )

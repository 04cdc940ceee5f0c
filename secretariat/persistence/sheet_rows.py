"""Between a status sheet's rows and the domain's values, in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.contributions import PENDING, Contribution
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.sheet_fields import Economy, FieldKey, Mark, Waiver
from secretariat.domain.sheet_templates import TemplateId
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.domain.status_sheets import unconfirmed as unconfirmed_fields
from secretariat.persistence.parts import put, put_parts
from secretariat.persistence.sheet_tables import MarkRow, SheetContributionRow, SheetRow, WaiverRow

_OWN = ("title", "language", "state", "responsible", "attainment", "notes", "text")
_ECONOMY = tuple(field.name for field in fields(Economy))
"""Columns that hold a field of the draft, or of its economy, under its own name."""


def sheet(row: SheetRow) -> Sheet:
    """Return the sheet that `row` and its parts hold."""
    return sheet_with(row, row.contributions, row.marks, row.waivers)


def sheet_with(row: Any, contributions: Sequence[Any], marks: Sequence[Any], waivers: Sequence[Any]) -> Sheet:
    """Return the sheet that `row` holds with its parts, whether they are mapped or columns of a statement."""
    draft = _draft(row, contributions, marks, waivers)
    return Sheet(SheetId(row.id), InitiativeId(row.initiative_id), PeriodId(row.period_id), row.version, draft)


def _draft(row: Any, contributions: Sequence[Any], marks: Sequence[Any], waivers: Sequence[Any]) -> SheetDraft:
    economy = {name: getattr(row, name) for name in _ECONOMY}
    economy["other_line"] = None if row.other_line is None else BudgetLineKey(row.other_line)
    return SheetDraft(
        **{name: getattr(row, name) for name in _OWN},
        template=None if row.template_id is None else TemplateId(row.template_id),
        economy=Economy(**economy),
        contributions=tuple(Contribution(each.office, each.state, each.due, each.remark) for each in contributions),
        marks=tuple(Mark(FieldKey(each.field), each.copied) for each in marks),
        waivers=tuple(Waiver(each.code, each.field, each.excerpt, each.reason, each.by, each.at) for each in waivers),
    )


def put_sheet(row: SheetRow, draft: SheetDraft) -> None:
    """Write `draft` into `row` and its parts."""
    put(row, columns(draft, unconfirmed=len(unconfirmed_fields(draft))))
    put_parts(row.contributions, SheetContributionRow, contribution_parts(draft))
    put_parts(row.marks, MarkRow, mark_parts(draft))
    put_parts(row.waivers, WaiverRow, waiver_parts(draft))


def columns(draft: SheetDraft, *, unconfirmed: int) -> dict[str, Any]:
    """Return what a sheet's own row holds of `draft`, the facts of the overview with it.

    `unconfirmed` is how many fields stand as they were carried over; to count them takes the text apart.
    """
    owed = [contribution.due for contribution in draft.contributions if contribution.state in PENDING]
    return {
        **{name: getattr(draft, name) for name in _OWN},
        **{name: getattr(draft.economy, name) for name in _ECONOMY},
        "template_id": draft.template,
        "unconfirmed": unconfirmed,
        "pending": len(owed),
        "first_due": min((due for due in owed if due is not None), default=None),
    }


def contribution_parts(draft: SheetDraft) -> list[dict[str, Any]]:
    """Return what the rows of the contributions hold, in order and without their positions."""
    return [asdict(contribution) for contribution in draft.contributions]


def mark_parts(draft: SheetDraft) -> list[dict[str, Any]]:
    """Return what the rows of the marks hold, in order and without their positions."""
    return [{"field": mark.field, "copied": mark.copied} for mark in draft.marks]


def waiver_parts(draft: SheetDraft) -> list[dict[str, Any]]:
    """Return what the rows of the waivers hold, in order and without their positions."""
    return [asdict(waiver) for waiver in draft.waivers]

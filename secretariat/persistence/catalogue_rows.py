"""Between the rows of policies, templates, initiatives and indicators and the domain's values, in both directions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Final

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.indicators import (
    Criterion,
    Indicator,
    IndicatorDraft,
    IndicatorId,
    Measurement,
    MethodBreak,
)
from secretariat.domain.initiatives import FormerName, Initiative, InitiativeDraft, InitiativeId, SectionKey
from secretariat.domain.policies import Goal, GoalKey, Policy, PolicyDraft, PolicyId
from secretariat.domain.sheet_templates import SheetTemplate, TemplateDraft, TemplateId
from secretariat.domain.sheet_templates import TemplateRow as TemplateLine
from secretariat.persistence.catalogue import Kind
from secretariat.persistence.parts import put, put_parts
from secretariat.persistence.report_tables import (
    FormerNameRow,
    GoalRow,
    IndicatorRow,
    InitiativeGoalRow,
    InitiativeLineRow,
    InitiativeRow,
    MeasurementRow,
    MethodBreakRow,
    PolicyRow,
    TemplateLineRow,
    TemplateRow,
)

_POLICY = ("name", "adopted", "decision", "notes")
_TEMPLATE = ("name", "sheet_title", "language")
_INITIATIVE = (
    *("number", "name", "origin", "office", "starts", "ends"),
    *("standing", "standing_since", "reason", "expects_sheet", "notes"),
)
_INDICATOR = ("number", "name", "unit", "unit_words", "decimals", "direction", "source", "notes")
"""Columns that hold a field of the draft under its own name."""


def _policy(row: PolicyRow) -> Policy:
    goals = tuple(Goal(GoalKey(each.key), each.number, each.words, each.is_main) for each in row.goals)
    draft = PolicyDraft(**{name: getattr(row, name) for name in _POLICY}, goals=goals)
    return Policy(PolicyId(row.id), CommitteeId(row.committee_id), row.version, draft)


def _put_policy(row: PolicyRow, draft: PolicyDraft) -> None:
    put(row, {name: getattr(draft, name) for name in _POLICY} | {"sort_key": sort_key(draft.name)})
    put_parts(row.goals, GoalRow, [asdict(goal) for goal in draft.goals])


def _template(row: TemplateRow) -> SheetTemplate:
    lines = tuple(TemplateLine(each.key, each.label, each.help, each.required) for each in row.rows)
    draft = TemplateDraft(**{name: getattr(row, name) for name in _TEMPLATE}, rows=lines)
    return SheetTemplate(TemplateId(row.id), CommitteeId(row.committee_id), row.version, draft)


def _put_template(row: TemplateRow, draft: TemplateDraft) -> None:
    put(row, {name: getattr(draft, name) for name in _TEMPLATE} | {"sort_key": sort_key(draft.name)})
    put_parts(row.rows, TemplateLineRow, [asdict(line) for line in draft.rows])


def initiative_draft(row: InitiativeRow) -> InitiativeDraft:
    """Return what an initiative's row and its parts hold."""
    return InitiativeDraft(
        **{name: getattr(row, name) for name in _INITIATIVE},
        section=SectionKey(row.section),
        former_names=tuple(FormerName(each.number, each.name, each.until) for each in row.former_names),
        goals=tuple(GoalKey(each.goal) for each in row.goals),
        budget_lines=tuple(BudgetLineKey(each.line) for each in row.budget_lines),
    )


def _initiative(row: InitiativeRow) -> Initiative:
    return Initiative(InitiativeId(row.id), CommitteeId(row.committee_id), row.version, initiative_draft(row))


def _put_initiative(row: InitiativeRow, draft: InitiativeDraft) -> None:
    own = {name: getattr(draft, name) for name in (*_INITIATIVE, "section")}
    put(row, own | {"sort_key": sort_key(draft.number), "name_sort_key": sort_key(draft.name)})
    put_parts(row.former_names, FormerNameRow, [asdict(former) for former in draft.former_names])
    put_parts(row.goals, InitiativeGoalRow, [{"goal": goal} for goal in draft.goals])
    put_parts(row.budget_lines, InitiativeLineRow, [{"line": line} for line in draft.budget_lines])


def _indicator(row: IndicatorRow) -> Indicator:
    draft = IndicatorDraft(
        **{name: getattr(row, name) for name in _INDICATOR},
        baseline=_baseline(row),
        measurements=tuple(Measurement(each.day, each.value, each.label, each.source) for each in row.measurements),
        criterion=Criterion(row.criterion_kind, row.criterion_value, row.criterion_by),
        goal=None if row.goal is None else GoalKey(row.goal),
        breaks=tuple(MethodBreak(each.day, each.note, each.before, each.after) for each in row.breaks),
    )
    return Indicator(IndicatorId(row.id), CommitteeId(row.committee_id), row.version, draft)


def _baseline(row: IndicatorRow) -> Measurement | None:
    if row.baseline_day is None or row.baseline_value is None:
        return None
    return Measurement(row.baseline_day, row.baseline_value, row.baseline_label or "", row.baseline_source or "")


def _put_indicator(row: IndicatorRow, draft: IndicatorDraft) -> None:
    own = {name: getattr(draft, name) for name in (*_INDICATOR, "goal")} | {"sort_key": sort_key(draft.number)}
    baseline, criterion = draft.baseline, draft.criterion
    own |= {f"baseline_{name}": baseline and getattr(baseline, name) for name in ("day", "value", "label", "source")}
    own |= {f"criterion_{name}": getattr(criterion, name) for name in ("kind", "value", "by")}
    put(row, own)
    put_parts(row.measurements, MeasurementRow, [asdict(measurement) for measurement in draft.measurements])
    put_parts(row.breaks, MethodBreakRow, [asdict(each) for each in draft.breaks])


POLICIES: Final = Kind("policy", PolicyRow, _policy, _put_policy, (PolicyRow.sort_key, PolicyRow.id))
TEMPLATES: Final = Kind("template", TemplateRow, _template, _put_template, (TemplateRow.sort_key, TemplateRow.id))
INITIATIVES: Final = Kind(
    "initiative",
    InitiativeRow,
    _initiative,
    _put_initiative,
    (InitiativeRow.sort_key, InitiativeRow.name_sort_key, InitiativeRow.id),
)
INDICATORS: Final = Kind(
    "indicator", IndicatorRow, _indicator, _put_indicator, (IndicatorRow.sort_key, IndicatorRow.id)
)

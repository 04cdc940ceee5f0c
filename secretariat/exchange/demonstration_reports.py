"""Reads the demonstration's two periods from `resources/demo/reports.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from decimal import Decimal
from typing import Any

from secretariat.application.demonstration_reports import (
    DemonstrationInitiative,
    DemonstrationReports,
    DemonstrationSheet,
)
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.indicators import (
    Criterion,
    CriterionKind,
    IndicatorDraft,
    Measurement,
    MethodBreak,
)
from secretariat.domain.initiatives import FormerName, InitiativeDraft, SectionKey, Standing
from secretariat.domain.periods import GoalStatus, PeriodDraft, ReportSection
from secretariat.domain.policies import Goal, GoalKey, PolicyDraft
from secretariat.domain.refunds import STANDARD_RATES, rate_on
from secretariat.domain.sheet_fields import Attainment, Counting, Economy, FieldKey, SheetState
from secretariat.domain.text_markup import read_markup
from secretariat.exchange.demonstration_budgets import demonstration_tables, line_key
from secretariat.system.paths import resources

_LAW = "Integrationsloven"
_MILLION = Decimal(1_000_000)


def demonstration_reports() -> DemonstrationReports:
    """Return the reports of 2008 and 2009."""
    facts = tomllib.loads((resources() / "demo" / "reports.toml").read_text("utf-8"))
    tables = demonstration_tables()
    lines = {row.number for table in tables if table.draft.is_overview for row in table.draft.rows}
    first, second = (_period(period, facts, is_first=index == 0) for index, period in enumerate(facts["periods"]))
    years = (first.year or 0, second.year or 0)
    return DemonstrationReports(
        policy=_policy(facts["policy"]),
        tables=tables,
        indicators=tuple(_indicator(indicator) for indicator in facts["indicators"]),
        periods=(first, second),
        initiatives=tuple(_initiative(initiative, lines, years) for initiative in facts["initiatives"]),
    )


def _policy(facts: Mapping[str, Any]) -> PolicyDraft:
    goals = tuple(
        Goal(GoalKey(goal["key"]), goal["number"], goal["words"], goal.get("main", False)) for goal in facts["goals"]
    )
    return PolicyDraft(facts["name"], facts["adopted"], facts["decision"], goals)


def _period(period: Mapping[str, Any], facts: Mapping[str, Any], *, is_first: bool) -> PeriodDraft:
    year = period["year"]
    sections = tuple(
        ReportSection(SectionKey(section["key"]), section["number"], section["title"].format(year=year))
        for section in facts["sections"]
    )
    statuses = tuple(
        GoalStatus(
            GoalKey(status["goal"]),
            read_markup(status["before" if is_first else "now"]),
            None if is_first else Attainment(status["attainment"]),
        )
        for status in facts["goal_statuses"]
    )
    return PeriodDraft(
        name=period["name"],
        title=period["title"],
        year=year,
        starts=date(year, 1, 1),
        ends=date(year, 12, 31),
        due=period.get("due"),
        sections=sections,
        goal_statuses=statuses,
    )


def _indicator(facts: Mapping[str, Any]) -> IndicatorDraft:
    criterion = facts["criterion"]
    value = criterion.get("value")
    return IndicatorDraft(
        number=facts["number"],
        name=facts["name"],
        decimals=facts["decimals"],
        baseline=_measurement(facts["baseline"]),
        measurements=tuple(_measurement(measurement) for measurement in facts["measurements"]),
        criterion=Criterion(
            CriterionKind(criterion["kind"]), None if value is None else Decimal(value), criterion.get("by")
        ),
        goal=GoalKey(facts["goal"]),
        breaks=tuple(
            MethodBreak(told["day"], told["note"], Decimal(told["before"]), Decimal(told["after"]))
            for told in facts.get("breaks", ())
        ),
        source=facts.get("source", ""),
    )


def _measurement(facts: Mapping[str, Any]) -> Measurement:
    return Measurement(facts["day"], Decimal(facts["value"]), facts.get("label", ""), facts.get("source", ""))


def _initiative(facts: Mapping[str, Any], lines: AbstractSet[str], years: tuple[int, int]) -> DemonstrationInitiative:
    draft = InitiativeDraft(
        number=facts["number"],
        name=facts["name"],
        former_names=tuple(
            FormerName(former.get("number", ""), former.get("name", ""), former["until"])
            for former in facts.get("former_names", ())
        ),
        section=SectionKey(facts["section"]),
        origin=facts.get("origin", ""),
        office=facts["office"],
        starts=facts.get("starts", ""),
        ends=facts.get("ends", ""),
        standing=Standing(facts.get("standing", "running")),
        standing_since=facts.get("standing_since"),
        reason=facts.get("reason", ""),
        goals=tuple(GoalKey(goal) for goal in facts.get("goals", ())),
        budget_lines=(line_key(facts["number"]),) if facts["number"] in lines else (),
        expects_sheet=facts.get("expects_sheet", True),
        notes=facts.get("notes", ""),
    )
    before, now = facts.get("before"), facts.get("now")
    return DemonstrationInitiative(
        draft,
        None if before is None else _sheet(before, facts.get("origin", ""), years[0]),
        None if now is None else _sheet(now, "" if before else facts.get("origin", ""), years[1]),
    )


def _sheet(facts: Mapping[str, Any], origin: str, year: int) -> DemonstrationSheet:
    rows = {key: read_markup(words.strip()) for key, words in facts["rows"].items()}
    left_out = tuple(facts.get("left_out", ()))
    if origin and "origin" not in left_out and facts.get("template") != "short":
        rows.setdefault("origin", read_markup(origin))
    return DemonstrationSheet(
        template=facts.get("template", "long"),
        title=facts.get("title", ""),
        rows=rows,
        economy=_economy(facts, year),
        attainment=Attainment(facts["attainment"]),
        state=SheetState(facts.get("state", "drafting")),
        contributions=tuple(_contribution(told) for told in facts.get("contributions", ())),
        left_out=left_out,
        unconfirmed=tuple(FieldKey(key) for key in facts.get("unconfirmed", ())),
    )


def _economy(facts: Mapping[str, Any], year: int) -> Economy:
    refund = rate_on(STANDARD_RATES, _LAW, date(year, 1, 1)) if facts.get("refund") else None
    gross = Decimal(facts["gross"]) * _MILLION
    return Economy(
        gross=gross,
        refund_percent=None if refund is None else refund.percent,
        refund_since=None if refund is None else refund.since,
        refund_law="" if refund is None else refund.law,
        net=Decimal(facts["net"]) * _MILLION if refund else None,
        unit=MoneyUnit.KRONER if facts.get("unit") == "kr" else MoneyUnit.MILLIONS,
        year=year,
        counting=Counting(facts.get("counting", "own_line")),
        other_line=line_key(facts["other_line"]) if "other_line" in facts else None,
    )


def _contribution(facts: Mapping[str, Any]) -> Contribution:
    return Contribution(facts["office"], ContributionState(facts["state"]), facts["due"], facts["remark"])

"""How the command line shows periods, initiatives and indicators: as JSON for programs, as lines for people.

In JSON, amounts are kroner and figures are written exactly, as strings with a decimal point; dates are ISO 8601.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from secretariat.application.queries import OverviewRow
from secretariat.cli import output
from secretariat.cli.wording import Wording
from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.indicators import (
    Indicator,
    IndicatorDraft,
    Measurement,
    course,
    latest,
    since_baseline,
    value_text,
)
from secretariat.domain.period_checks import PeriodFinding
from secretariat.domain.periods import Period
from secretariat.domain.policies import Goal, GoalKey
from secretariat.domain.problems import Severity


def period_fact(period: Period) -> Mapping[str, Any]:
    """Return a period as JSON can hold it."""
    draft = period.draft
    return {
        "id": period.id,
        "committee_id": period.committee_id,
        "name": draft.name,
        "title": draft.title,
        "year": draft.year,
        "starts": _day(draft.starts),
        "ends": _day(draft.ends),
        "due": _day(draft.due),
        "previous": period.previous,
    }


def period_line(period: Period) -> str:
    """Return a period as a line: number, name, title."""
    return f"{period.id:>4}  {period.draft.name:<12}  {period.draft.title}"


def initiative_fact(row: OverviewRow, period: Period) -> Mapping[str, Any]:
    """Return a line of a period's overview as JSON can hold it."""
    section = next((section for section in period.draft.sections if section.key == row.section), None)
    return {
        "id": row.initiative_id,
        "sheet_id": row.sheet_id,
        "number": row.number,
        "name": row.name,
        "section": None if section is None else {"number": section.number, "title": section.title},
        "office": row.office,
        "standing": row.standing.value,
        "expects_sheet": row.expects_sheet,
        "attainment": row.attainment and row.attainment.value,
        "gross": _figure(row.gross),
        "net": _figure(row.net),
        "counting": row.counting and row.counting.value,
        "counted": _figure(row.counted),
        "state": row.state and row.state.value,
        "unconfirmed": row.unconfirmed,
        "missing_contributions": row.missing,
        "due": _day(row.due),
    }


def initiative_line(row: OverviewRow, words: Wording) -> str:
    """Return a line of a period's overview: number of the sheet, number, judgement, money, name."""
    judged = row.attainment.value if row.attainment else "none"
    told = words(f"attainment.{judged if row.sheet_id else 'no_sheet'}")
    money = row.net if row.net is not None else row.gross
    amount = "-" if money is None else money_text(money, MoneyUnit.MILLIONS)
    return f"{row.sheet_id or '-':>4}  {row.number:<5}  {told:<18}  {amount:>16}  {row.name}"


def indicator_fact(indicator: Indicator, goals: Mapping[GoalKey, Goal], until: date | None) -> Mapping[str, Any]:
    """Return an indicator, as it stands on the last day of a period, as JSON can hold it."""
    draft = indicator.draft
    goal = goals.get(draft.goal) if draft.goal else None
    return {
        "id": indicator.id,
        "number": draft.number,
        "name": draft.name,
        "unit": draft.unit_words or draft.unit.value,
        "direction": draft.direction.value,
        "baseline": _measurement(draft.baseline),
        "measurements": [_measurement(measurement) for measurement in draft.measurements],
        "latest": _measurement(latest(draft, until)),
        "criterion": {
            "kind": draft.criterion.kind.value,
            "value": _figure(draft.criterion.value),
            "by": _day(draft.criterion.by),
        },
        "goal": goal and goal.words,
        "breaks": [{"day": _day(told.day), "note": told.note} for told in draft.breaks],
        "difference": _difference(draft, until),
        "course": course(draft, until).value,
    }


def indicator_line(indicator: Indicator, until: date | None) -> str:
    """Return an indicator as a line: number, its figures, name."""
    draft = indicator.draft
    figures = [measurement for measurement in (draft.baseline, latest(draft, until)) if measurement is not None]
    told = " → ".join(dict.fromkeys(value_text(draft, measurement.figure) for measurement in figures)) or "-"
    return f"{draft.number:<4}  {told:<26}  {draft.name}"


def period_finding_fact(found: PeriodFinding) -> Mapping[str, Any]:
    """Return a finding and the record it stands in as JSON can hold it."""
    subject = found.subject
    return {
        "subject": {"kind": subject.kind.value, "id": subject.id, "number": subject.number, "name": subject.name},
        **output.finding_fact(found.finding),
        "waived": found.waiver and found.waiver.reason,
    }


def write_period_findings(found: Sequence[PeriodFinding], words: Wording) -> None:
    """Write findings a line each under the record they stand in, and their numbers below."""
    heading = ""
    for one in found:
        name = " ".join(part for part in (one.subject.number, one.subject.name) if part)
        told = f"{words(f'subject.{one.subject.kind.value}')} {name}"
        if told != heading:
            heading = told
            output.write_line(told)
        reason = f"  ({words('waived', reason=one.waiver.reason)})" if one.waiver else ""
        output.write_line(f"  {output.finding_line(one.finding, words)}{reason}")
    still_open = [one.finding for one in found if one.waiver is None]
    errors = sum(finding.severity is Severity.ERROR for finding in still_open)
    none_or_some = words("findings", errors=errors, warnings=len(still_open) - errors)
    output.write_line(none_or_some if found else words("no_findings"))


def _difference(draft: IndicatorDraft, until: date | None) -> Mapping[str, Any] | None:
    told = since_baseline(draft, until)
    if told is None:
        return None
    return {
        "amount": _figure(told.amount),
        "relative": _figure(told.relative),
        "across_breaks": [_day(crossed.day) for crossed in told.across],
    }


def _measurement(measurement: Measurement | None) -> Mapping[str, Any] | None:
    if measurement is None:
        return None
    return {
        "day": _day(measurement.day),
        "label": measurement.label,
        "value": _figure(measurement.value),
        "source": measurement.source,
    }


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

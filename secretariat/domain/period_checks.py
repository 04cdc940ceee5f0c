"""Weighs a whole period: sheets against initiatives, figures against each other, goals against what sheets claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from secretariat.domain.checks import in_any_text, wording
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import text_context
from secretariat.domain.checks.goal_claims import percent_for_points
from secretariat.domain.checks.indicator_claims import indicator_claims
from secretariat.domain.checks.sheet_economy import days_of
from secretariat.domain.checks.stale_years import stale_years
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.indicators import in_order
from secretariat.domain.initiatives import Initiative, Standing, known_as
from secretariat.domain.periods import Period
from secretariat.domain.policies import Goal
from secretariat.domain.problems import Finding, Place
from secretariat.domain.running import runs_in
from secretariat.domain.sheet_checks import (
    Groundwork,
    Unprintable,
    check_sheet,
    placed_in_rows,
    reading_order,
    strictly,
    text_claims,
    waiver_of,
)
from secretariat.domain.sheet_fields import Waiver
from secretariat.domain.status_sheets import Sheet
from secretariat.domain.text import Text, is_empty


class SubjectKind(Enum):
    """What kind of record a finding of a period belongs to."""

    SHEET = "sheet"
    INITIATIVE = "initiative"
    INDICATOR = "indicator"
    GOAL = "goal"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Subject:
    """The record a finding belongs to. `id` is its id as text (a goal's key for a goal)."""

    kind: SubjectKind
    id: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class PeriodFinding:
    """A finding and the record it stands in; `waiver` says why it is let stand, None while it is open."""

    subject: Subject
    finding: Finding
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """Everything a period's checks look at, of its own committee."""

    period: Period
    committee: CommitteeDraft
    initiatives: Sequence[Initiative]
    sheets: Sequence[Sheet]
    groundwork: Groundwork


def check_period(facts: PeriodFacts, today: date, *, unprintable: Unprintable) -> tuple[PeriodFinding, ...]:
    """Return what is found in the whole period, by section, number and place.

    Besides each sheet's own findings: sheet without initiative, initiative without sheet (unless it expects none, or
    does not run in the period), double numbers, "10 pct." against "10 procentpoint" for one goal, a claimed difference
    against the indicator's, indicators without a measurement in the period, goals whose status is unconfirmed or
    missing.
    """
    found = (
        *_of_the_period(facts),
        *_of_goals(facts, unprintable),
        *_of_initiatives(facts),
        *_of_sheets(facts, today, unprintable),
        *_of_indicators(facts),
    )
    homes = _homes(facts)
    return tuple(sorted(found, key=lambda one: _order(one, homes)))


_RANKS: Final = {
    SubjectKind.PERIOD: 0,
    SubjectKind.GOAL: 1,
    SubjectKind.INITIATIVE: 2,
    SubjectKind.SHEET: 2,
    SubjectKind.INDICATOR: 3,
}
_Home: TypeAlias = tuple[SubjectKind, str]


def _order(one: PeriodFinding, homes: Mapping[_Home, int]) -> tuple[int, int, str, str]:
    """Return a key that sorts findings as the report is read: its titles, its goals, its sections, its indicators.

    The findings of one record are in order already.
    """
    subject = one.subject
    home = homes.get((subject.kind, subject.id), len(homes))
    return (_RANKS[subject.kind], home, sort_key(subject.number), sort_key(subject.name))


def _homes(facts: PeriodFacts) -> dict[_Home, int]:
    """Return which section an initiative or a sheet belongs to, and how the goals follow each other."""
    sections = {section.key: index for index, section in enumerate(facts.period.draft.sections)}
    of_initiatives = {one.id: sections.get(one.draft.section, len(sections)) for one in facts.initiatives}
    homes = {(SubjectKind.INITIATIVE, str(key)): index for key, index in of_initiatives.items()}
    for sheet in facts.sheets:
        homes[SubjectKind.SHEET, str(sheet.id)] = of_initiatives.get(sheet.initiative_id, len(sections))
    for index, goal in enumerate(facts.groundwork.goals):
        homes[SubjectKind.GOAL, goal.key] = index
    return homes


def _of_the_period(facts: PeriodFacts) -> Iterator[PeriodFinding]:
    """Find in the titles of the report and its sections: words, and the year that was the period's before."""
    period, is_danish = facts.period.draft, facts.committee.language is DocumentLanguage.DANISH
    subject = Subject(SubjectKind.PERIOD, str(facts.period.id), "", period.name)
    titles = [("title", period.title), *(("sections", section.title) for section in period.sections)]
    for field, words in titles:
        place = Place("period", field)
        found = list(wording.in_words(words, place, is_danish=is_danish))
        hits = stale_years(words, period.year)
        found += (wording.of_hit(hit, words, replace(place, start=hit.start, end=hit.end)) for hit in hits)
        yield from (PeriodFinding(subject, one) for one in strictly(found))


def _of_goals(facts: PeriodFacts, unprintable: Unprintable) -> Iterator[PeriodFinding]:
    """Find the main goals without a status, and in each status what any text is weighed for."""
    statuses = {status.goal: status for status in facts.period.draft.goal_statuses}
    for goal in facts.groundwork.goals:
        subject = Subject(SubjectKind.GOAL, goal.key, goal.number, goal.words)
        status = statuses.get(goal.key)
        if status is None or all(map(is_empty, status.text.blocks)):
            if goal.is_main:
                yield PeriodFinding(subject, finding("goal_status_missing", Place("goal")))
            continue
        if goal.key in facts.period.draft.unconfirmed:
            yield PeriodFinding(subject, finding("goal_unconfirmed", Place("goal")))
        yield from (PeriodFinding(subject, one) for one in strictly(_in_status(facts, goal, status.text, unprintable)))


def _in_status(facts: PeriodFacts, goal: Goal, text: Text, unprintable: Unprintable) -> Iterator[Finding]:
    context = text_context(text, facts.committee.language, unprintable)
    yield from in_any_text(context)
    yield from text_claims(context)
    yield from percent_for_points(context, (goal,))
    yield from indicator_claims(context, [one for one in facts.groundwork.indicators if one.draft.goal == goal.key])


def _of_initiatives(facts: PeriodFacts) -> Iterator[PeriodFinding]:
    """Find the initiatives of the period that have no sheet, no section of the report or no number of their own."""
    reported = {sheet.initiative_id for sheet in facts.sheets}
    numbered: dict[str, Initiative] = {}
    for initiative in facts.initiatives:
        draft, has_sheet = initiative.draft, initiative.id in reported
        if not has_sheet and not (draft.expects_sheet and runs_in(draft, facts.period.draft)):
            continue
        subject = _initiative(initiative, facts)
        first = numbered.setdefault(subject.number, initiative) if subject.number else initiative
        for one in _of_initiative(initiative, facts, subject.number, first, has_sheet=has_sheet):
            yield PeriodFinding(subject, one)


def _of_initiative(
    initiative: Initiative, facts: PeriodFacts, number: str, first: Initiative, *, has_sheet: bool
) -> Iterator[Finding]:
    """Find in one initiative; `first` is the one that has its number, itself or another."""
    if not has_sheet:
        yield finding("sheet_missing", Place("initiative"))
    if all(initiative.draft.section != section.key for section in facts.period.draft.sections):
        yield finding("section_unknown", Place("initiative", "section"))
    place = Place("initiative", "number")
    if not number:
        yield finding("number_missing", place)
    elif first is not initiative:
        yield finding("double_number", place, excerpt=number, number=number, other=first.draft.name)


def _of_sheets(facts: PeriodFacts, today: date, unprintable: Unprintable) -> Iterator[PeriodFinding]:
    """Find in every sheet, and the sheets whose initiative is gone or was closed before the period."""
    initiatives = {one.id: one for one in facts.initiatives}
    for sheet in facts.sheets:
        initiative = initiatives.get(sheet.initiative_id)
        if initiative is None:
            subject = Subject(SubjectKind.SHEET, str(sheet.id), "", sheet.draft.title)
            yield PeriodFinding(subject, finding("sheet_without_initiative", Place("sheet")))
            continue
        subject = replace(_initiative(initiative, facts), kind=SubjectKind.SHEET, id=str(sheet.id))
        for one in (*_closed_before(initiative, facts), *_in_sheet(sheet, initiative, facts, today, unprintable)):
            yield PeriodFinding(subject, one, waiver_of(one, sheet.draft))


def _closed_before(initiative: Initiative, facts: PeriodFacts) -> Iterator[Finding]:
    since, span = initiative.draft.standing_since, days_of(facts.period.draft)
    if initiative.draft.standing is not Standing.RUNNING and since and span and since < span[0]:
        yield finding("sheet_of_closed", Place("sheet"), since=since.isoformat())


def _in_sheet(
    sheet: Sheet, initiative: Initiative, facts: PeriodFacts, today: date, unprintable: Unprintable
) -> tuple[Finding, ...]:
    """Return what its own checks find in a sheet, and what it says of goals that its initiative is not linked to."""
    weighed_by = facts.groundwork.facts(sheet.draft, initiative, facts.period)
    found = check_sheet(sheet.draft, weighed_by, today, unprintable=unprintable)
    told = {(one.code, one.place) for one in found}
    written = text_context(sheet.draft.text, sheet.draft.language, unprintable)
    of_any_goal = placed_in_rows(percent_for_points(written, facts.groundwork.goals), sheet.draft)
    added = (one for one in of_any_goal if (one.code, one.place) not in told)
    return tuple(sorted((*found, *added), key=reading_order))


def _of_indicators(facts: PeriodFacts) -> Iterator[PeriodFinding]:
    """Find the indicators that were not measured in the period."""
    span = days_of(facts.period.draft)
    for indicator in facts.groundwork.indicators if span is not None else ():
        draft = indicator.draft
        if span is not None and not any(span[0] <= told.day <= span[1] for told in in_order(draft)):
            subject = Subject(SubjectKind.INDICATOR, str(indicator.id), draft.number, draft.name)
            yield PeriodFinding(subject, finding("indicator_unmeasured", Place("indicator", "measurements")))


def _initiative(initiative: Initiative, facts: PeriodFacts) -> Subject:
    number, name = known_as(initiative.draft, facts.period.draft.ends)
    return Subject(SubjectKind.INITIATIVE, str(initiative.id), number.strip(), name)

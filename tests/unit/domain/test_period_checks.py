"""A whole period weighed: every initiative and sheet, the goals, the indicators and the report's own titles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from secretariat.domain.checks import CODES, PARAMS
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId, Measurement
from secretariat.domain.initiatives import FormerName, Initiative, InitiativeDraft, InitiativeId, SectionKey, Standing
from secretariat.domain.period_checks import (
    PeriodFacts,
    PeriodFinding,
    Subject,
    SubjectKind,
    check_period,
)
from secretariat.domain.periods import GoalStatus, Period, PeriodDraft, PeriodId, ReportSection
from secretariat.domain.policies import Goal, GoalKey, Policy, PolicyDraft, PolicyId
from secretariat.domain.problems import Severity
from secretariat.domain.sheet_checks import Groundwork
from secretariat.domain.sheet_fields import Attainment, Economy, Waiver
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.domain.text import Heading, Paragraph, Section, Text, run

TODAY = date(2009, 4, 1)
COMMITTEE = CommitteeId(1)
CONTRIBUTING, BEYOND = SectionKey("contributing"), SectionKey("beyond")
WORK, AREAS = GoalKey("work"), GoalKey("areas")


def said(words: str) -> Text:
    return Text((Paragraph(run(words)),))


def initiative(number: int, draft: InitiativeDraft) -> Initiative:
    return Initiative(InitiativeId(number), COMMITTEE, 1, draft)


def sheet(number: int, words: str = "Det går godt.", initiative_id: int | None = None) -> Sheet:
    row = (Heading(1, run("Mål"), Section("goal")), *said(words).blocks)
    draft = SheetDraft("Status", economy=Economy(gross=Decimal(10)), attainment=Attainment.MET, text=Text(row))
    return Sheet(SheetId(number), InitiativeId(initiative_id or number), PeriodId(1), 1, draft)


GOALS = (
    Goal(WORK, "1", "Andelen af beskæftigede indvandrere skal øges med 10 procentpoint.", is_main=True),
    Goal(AREAS, "2", "Andelen uden tilknytning i de udsatte boligområder skal reduceres med 10 pct."),
)
PERIOD = PeriodDraft(
    "2009",
    "Statusredegørelse 2009",
    2009,
    date(2009, 1, 1),
    date(2009, 12, 31),
    sections=(ReportSection(CONTRIBUTING, "2", "Indsatser i 2009"), ReportSection(BEYOND, "3", "Øvrige indsatser")),
    goal_statuses=(GoalStatus(WORK, said("Andelen er 59,9\u00a0pct.")),),
)
PATROLS = initiative(1, InitiativeDraft("2.1", "Jobpatruljer", section=CONTRIBUTING))
HOTSPOT = initiative(2, InitiativeDraft("2.11", "Hotspot", section=CONTRIBUTING))
TEACHING = initiative(3, InitiativeDraft("3.3", "Danskundervisning", section=BEYOND))
SHARE = Indicator(
    IndicatorId(1),
    COMMITTEE,
    1,
    IndicatorDraft(
        "1",
        "Andel beskæftigede indvandrere",
        baseline=Measurement(date(2007, 4, 1), Decimal("54.4")),
        measurements=(Measurement(date(2009, 2, 1), Decimal("59.9")),),
        goal=WORK,
    ),
)
SOUND = PeriodFacts(
    period=Period(PeriodId(1), COMMITTEE, 1, PERIOD),
    committee=CommitteeDraft("Beskæftigelses- og Integrationsudvalget"),
    initiatives=(PATROLS, HOTSPOT, TEACHING),
    sheets=(sheet(1), sheet(2), sheet(3)),
    groundwork=Groundwork(
        templates=(),
        policies=(Policy(PolicyId(1), COMMITTEE, 1, PolicyDraft("Integrationspolitik", goals=GOALS)),),
        indicators=(SHARE,),
        lines=(),
        rates=(),
    ),
)


def found(facts: PeriodFacts) -> tuple[PeriodFinding, ...]:
    return check_period(facts, TODAY, unprintable=lambda _: ())


def told(facts: PeriodFacts) -> list[tuple[str, str]]:
    """Return the number of each subject with the code of what was found in it."""
    return [(one.subject.number, one.finding.code) for one in found(facts)]


def with_period(**changes: object) -> PeriodFacts:
    return replace(SOUND, period=replace(SOUND.period, draft=replace(PERIOD, **changes)))  # type: ignore[arg-type]


def with_initiative(which: int, **changes: object) -> PeriodFacts:
    changed = [
        replace(one, draft=replace(one.draft, **changes)) if one.id == which else one  # type: ignore[arg-type]
        for one in SOUND.initiatives
    ]
    return replace(SOUND, initiatives=changed)


def test_a_sound_period_passes() -> None:
    assert found(SOUND) == ()


def test_an_initiative_without_a_sheet_is_found() -> None:
    (missing,) = found(replace(SOUND, sheets=(sheet(1), sheet(3))))
    assert missing.subject == Subject(SubjectKind.INITIATIVE, "2", "2.11", "Hotspot")
    assert (missing.finding.code, missing.finding.severity) == ("sheet_missing", Severity.ERROR)


@pytest.mark.parametrize(
    "changes",
    [
        {"expects_sheet": False},
        {"standing": Standing.CLOSED, "standing_since": date(2008, 6, 1)},
        {"standing": Standing.MOVED},
        {"starts": "2010"},
        {"ends": "medio 2008"},
    ],
)
def test_one_that_expects_no_sheet_or_does_not_run_in_the_period_is_asked_for_none(changes: dict[str, object]) -> None:
    assert found(replace(with_initiative(2, **changes), sheets=(sheet(1), sheet(3)))) == ()


def test_one_that_was_closed_after_the_period_is_still_asked_for_its_sheet() -> None:
    facts = with_initiative(2, standing=Standing.CLOSED, standing_since=date(2010, 3, 1))
    assert told(replace(facts, sheets=(sheet(1), sheet(3)))) == [("2.11", "sheet_missing")]


def test_a_sheet_whose_initiative_is_gone_is_found() -> None:
    (gone,) = found(replace(SOUND, sheets=(*SOUND.sheets, sheet(4, initiative_id=99))))
    assert (gone.subject.kind, gone.subject.id) == (SubjectKind.SHEET, "4")
    assert gone.finding.code == "sheet_without_initiative"


@pytest.mark.parametrize(
    ("since", "codes"), [(date(2008, 12, 31), ["sheet_of_closed"]), (date(2009, 6, 1), []), (None, [])]
)
def test_a_sheet_of_what_was_closed_before_the_period_is_found(since: date | None, codes: list[str]) -> None:
    facts = with_initiative(2, standing=Standing.CLOSED, standing_since=since)
    assert [code for _, code in told(facts)] == codes


def test_a_number_that_two_initiatives_have_is_found_at_the_second() -> None:
    (double,) = found(with_initiative(2, number="2.1"))
    assert (double.subject.name, dict(double.finding.params)) == ("Hotspot", {"number": "2.1", "other": "Jobpatruljer"})


def test_a_number_that_a_closed_initiative_had_may_be_used_again() -> None:
    closed = initiative(4, InitiativeDraft("2.1", "Sprog", section=CONTRIBUTING, standing=Standing.CLOSED))
    assert found(replace(SOUND, initiatives=(closed, *SOUND.initiatives))) == ()


def test_numbers_are_those_the_initiatives_had_in_the_period() -> None:
    renumbered = (FormerName(number="2.11", until=date(2010, 1, 1)),)
    assert found(with_initiative(2, number="2.1", former_names=renumbered)) == ()


def test_an_initiative_without_number_or_in_no_section_of_the_report_is_found() -> None:
    assert told(with_initiative(2, number=" ", section=SectionKey("gone"))) == [
        ("", "section_unknown"),
        ("", "number_missing"),
    ]


def test_an_indicator_that_was_not_measured_in_the_period_is_found() -> None:
    facts = with_period(starts=date(2010, 1, 1), ends=date(2010, 12, 31), year=2009)
    assert told(facts) == [("1", "indicator_unmeasured")]


def test_without_days_or_a_year_no_measurement_is_missed() -> None:
    assert found(with_period(starts=None, ends=None, year=None)) == ()


def test_the_year_stands_for_days_that_are_not_told() -> None:
    assert found(with_period(starts=None, ends=None)) == ()
    assert ("1", "indicator_unmeasured") in told(with_period(starts=None, ends=None, year=2010))


@pytest.mark.parametrize("statuses", [(), (GoalStatus(WORK),), (GoalStatus(WORK, said(" ")),)])
def test_a_main_goal_needs_a_status_and_the_others_do_not(statuses: tuple[GoalStatus, ...]) -> None:
    assert told(with_period(goal_statuses=statuses)) == [("1", "goal_status_missing")]


def test_a_goals_status_that_was_copied_is_an_error_until_it_is_confirmed() -> None:
    (copied,) = found(with_period(unconfirmed=(WORK,)))
    assert (copied.subject.kind, copied.subject.id) == (SubjectKind.GOAL, WORK)
    assert (copied.finding.code, copied.finding.severity) == ("goal_unconfirmed", Severity.ERROR)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Andelen er [tal følger].", "leftover"),
        ("Andelen er [måske] steget.", "bracketed"),
        ("Andelen faldt fra 49,5 til 42,1\u00a0pct. eller 9,4\u00a0procentpoint.", "difference_wrong"),
        ("Andelen af beskæftigede indvandrere er steget med 9,5\u00a0procentpoint.", "indicator_difference"),
        ("Andelen af beskæftigede indvandrere øges med 10\u00a0pct. i år.", "percent_for_points"),
    ],
)
def test_a_goals_status_is_weighed_like_a_sheet(words: str, code: str) -> None:
    (wrong,) = found(with_period(goal_statuses=(GoalStatus(WORK, said(words)),)))
    assert (wrong.subject.kind, wrong.finding.code) == (SubjectKind.GOAL, code)
    assert wrong.finding.severity is Severity.ERROR
    assert words[wrong.finding.place.start : wrong.finding.place.end] == wrong.finding.excerpt


def test_the_year_before_is_found_in_the_titles_of_the_report() -> None:
    sections = (ReportSection(CONTRIBUTING, "2", "Indsatser i 2008"), ReportSection(BEYOND, "3", "Øvrige  [?]"))
    facts = with_period(title="Statusredegørelse 2008", sections=sections)
    assert [(one.finding.code, one.finding.place.field, one.finding.excerpt) for one in found(facts)] == [
        ("stale_year", "title", "2008"),
        ("stale_year", "sections", "2008"),
        ("double_space", "sections", "  "),
        ("leftover", "sections", "[?]"),
    ]


def test_a_goal_told_in_the_other_unit_is_found_though_the_initiative_is_not_linked_to_it() -> None:
    words = "I de udsatte boligområder skal andelen uden tilknytning falde med ti\u00a0procentpoint."
    (wrong,) = found(replace(SOUND, sheets=(sheet(1, words), sheet(2), sheet(3))))
    assert (wrong.subject.number, wrong.finding.code, wrong.finding.place.field) == (
        "2.1",
        "percent_for_points",
        "row:goal",
    )


def test_a_goal_told_in_the_other_unit_is_found_once_where_the_initiative_is_linked_to_it() -> None:
    words = "I de udsatte boligområder skal andelen uden tilknytning falde med ti\u00a0procentpoint."
    facts = replace(with_initiative(1, goals=(AREAS,)), sheets=(sheet(1, words), sheet(2), sheet(3)))
    assert told(facts) == [("2.1", "percent_for_points")]


def test_a_sheets_claim_is_held_against_the_indicators_of_its_goals() -> None:
    words = "Andelen af beskæftigede indvandrere er steget med 9,5\u00a0procentpoint."
    sheets = (sheet(1, words), sheet(2), sheet(3))
    assert told(replace(with_initiative(1, goals=(WORK,)), sheets=sheets)) == [("2.1", "indicator_difference")]
    assert found(replace(SOUND, sheets=sheets)) == ()


def test_a_finding_carries_the_reason_it_is_let_stand() -> None:
    noted = sheet(1, "Der er [snart] nyt.")
    waiver = Waiver("bracketed", "row:goal", "[snart]", "Aftalt")
    waived = replace(noted, draft=replace(noted.draft, waivers=(waiver,)))
    for first, reason in ((noted, None), (waived, waiver)):
        (note,) = found(replace(SOUND, sheets=(first, sheet(2), sheet(3))))
        assert (note.finding.code, note.waiver) == ("bracketed", reason)


def test_findings_are_told_by_section_and_number_after_goals_and_before_indicators() -> None:
    facts = replace(
        with_period(unconfirmed=(WORK,), title="Status 2008", starts=date(2010, 1, 1), ends=date(2010, 12, 31)),
        initiatives=(TEACHING, HOTSPOT, PATROLS, initiative(4, InitiativeDraft("2.9", "Jobs", section=CONTRIBUTING))),
        sheets=(sheet(3, "Se XX."), sheet(2, "Se XX."), sheet(1, "Se XX.")),
    )
    assert told(facts) == [
        ("", "stale_year"),
        ("1", "goal_unconfirmed"),
        ("2.1", "leftover"),
        ("2.9", "sheet_missing"),
        ("2.11", "leftover"),
        ("3.3", "leftover"),
        ("1", "indicator_unmeasured"),
    ]


def test_every_finding_of_a_period_is_one_the_table_knows() -> None:
    facts = replace(
        with_period(goal_statuses=(), title="2008", sections=()),
        initiatives=(replace(PATROLS, draft=replace(PATROLS.draft, number="")), HOTSPOT),
        sheets=(sheet(1, "[snart] 47 af 83 eller 65 pct."), sheet(8, initiative_id=88)),
    )
    for one in found(facts):
        assert one.finding.severity is CODES[one.finding.code] or one.finding.code == "bracketed"
        assert tuple(name for name, _ in one.finding.params) == PARAMS.get(one.finding.code, ())

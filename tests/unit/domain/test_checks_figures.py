"""Figures that contradict each other in one sentence, as tables of sentences; and the sentences to leave alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.checks.claims import differences, parts_of_wholes
from secretariat.domain.checks.context import text_context
from secretariat.domain.checks.goal_claims import changes, percent_for_points
from secretariat.domain.checks.indicator_claims import indicator_claims
from secretariat.domain.checks.stale_years import stale_years
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.indicators import (
    Criterion,
    CriterionKind,
    Indicator,
    IndicatorDraft,
    IndicatorId,
    Measurement,
    MethodBreak,
)
from secretariat.domain.policies import Goal, GoalKey
from secretariat.domain.problems import Finding
from secretariat.domain.text import Paragraph, Text, run
from tests.support.texts import characters

NB = "\u00a0"


def nothing(_: str) -> tuple[str, ...]:
    return ()


WRONG_PARTS = [
    # sentence, the words it points at, what the share really is
    ("I job kom 47 af 83 eller 65 pct.", "47 af 83 eller 65 pct.", "56,6"),
    ("I job kom 47 ud af 83 (65 %).", "47 ud af 83 (65 %", "56,6"),
    ("I job kom 47 personer ud af de 83 deltagere, svarende til 65 procent.", None, "56,6"),
    ("Der var 83 forløb, og 65 pct. svarende til 47 af 83 kom i job.", "65 pct. svarende til 47 af 83", "56,6"),
    ("Der var 83 forløb, heraf 47 (65 pct.) med job bagefter.", "83 forløb, heraf 47 (65 pct.", "56,6"),
    ("Året gav 83 forløb og 47 personer eller 65 pct. fik job.", "83 forløb og 47 personer eller 65 pct.", "56,6"),
    (f"Tilfredse var 35 ud af 36 (90{NB}pct.).", f"35 ud af 36 (90{NB}pct.", "97,2"),
    ("Af de 83 deltagere fik 47 eller 65 pct. job.", "Af de 83 deltagere fik 47 eller 65 pct.", "56,6"),
    ("Omfattet er 608 af 2.091 eller 39,1 pct.", None, "29,1"),
    ("Mødt op var ca. 47 af 83 eller ca. 65 pct.", None, "56,6"),
]


@pytest.mark.parametrize(("sentence", "words", "computed"), WRONG_PARTS)
def test_a_share_that_is_not_its_part_of_the_whole_is_found(sentence: str, words: str | None, computed: str) -> None:
    (hit,) = parts_of_wholes(sentence)
    assert dict(hit.params)["computed"] == computed
    assert words is None or sentence[hit.start : hit.end] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "I job kom 47 af 83 eller 57 pct.",
        "I job kom 47 af 83 eller 56,6 pct.",
        "I job kom 47 af 83 eller godt 55 pct.",
        "I job kom 47 af 83, altså over 50 pct.",
        "Tilfredse var 35 ud af 36 (97 pct.).",
        "Der kom 12 kvinder og 8 mænd eller 40 pct.",
        "Der kom 12 forløb og 47 personer eller 65 pct. fik job.",
        "I 2008 kom 47 personer eller 65 pct. i job.",
        "Den 5. maj kom 47 af 83 borgere.",
        "Punkt 3 af 7 blev udsat, og 50 pct. af midlerne er brugt.",
        "Godt 65 pct. af målgruppen er kvinder, og 59 pct. har børn.",
        "50 pct. eller 3 af 10 pct.",
        "I 5 af 12 bydele, 75 pct. af byen, er der et team.",
        "Med er 20 af 40 kvinder og 10 af 40 mænd, 50 pct. og 25 pct.",
        "Af 83 deltagere fik 47 eller 57 pct. job.",
        "Andelen er 31 pct. i 2008, og 465 virksomheder er med.",
        "Der er 614 pladser i match 1-3 samt 106 pladser i match 5, og 40 pct. er optaget.",
        "Af de 4,5 mio. kr. er 1 mio. kr. eller 22 pct. til udvikling.",
    ],
)
def test_shares_that_are_right_rounded_or_of_something_else_are_left_alone(sentence: str) -> None:
    assert list(parts_of_wholes(sentence)) == []


@given(st.integers(1, 3000), st.integers(1, 3000), st.integers(0, 2))
def test_a_share_that_was_worked_out_is_never_found(one: int, other: int, places: int) -> None:
    part, whole = sorted((one, other))
    share = f"{round(Decimal(part) / whole * 100, places)}".replace(".", ",")
    assert list(parts_of_wholes(f"I job kom {part} af {whole} eller {share} pct.")) == []


@pytest.mark.parametrize(
    ("sentence", "code", "words"),
    [
        (
            "Andelen faldt fra 49,5 pct. til 42,1 pct., altså med 9,4 procentpoint.",
            "difference_wrong",
            "9,4 procentpoint",
        ),
        ("Et fald på 9,4 procentpoint fra 49,5 til 42,1 pct. er stort.", "difference_wrong", "9,4 procentpoint"),
        ("Andelen er faldet med 7,4 pct. fra 49,5 pct. til 42,1 pct.", "percentage_points", "7,4 pct."),
    ],
)
def test_a_difference_that_its_own_figures_contradict_is_found(sentence: str, code: str, words: str) -> None:
    (hit,) = differences(sentence)
    assert (hit.code, sentence[hit.start : hit.end]) == (code, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "Andelen faldt fra 49,5 pct. til 42,1 pct., altså med 7,4 procentpoint.",
        "Andelen faldt fra 49,5 pct. til 42,1 pct.",
        "Andelen steg fra 54 pct. til 60 pct., altså 5,5 procentpoint.",
        "Andelen er faldet med 14,9 pct. fra 49,5 pct. til 42,1 pct.",
        "Andelen faldt fra 49,5 pct. til 42,1 pct. Målet er 10 procentpoint.",
        "Målet er et fald fra 49,5 pct. til 42,1 pct. eller 10 procentpoint på sigt.",
        "Boligområderne er gået fra 5 til 2, og andelen er steget 3 procentpoint.",
        "Fra 20 pct. til 30 pct. i øst og fra 10 pct. til 15 pct. i vest, i alt 7 procentpoint.",
    ],
)
def test_a_difference_that_fits_or_speaks_of_something_else_is_left_alone(sentence: str) -> None:
    assert list(differences(sentence)) == []


IN_WORK = Goal(
    GoalKey("work"), "1", "Frem til år 2010 skal andelen af beskæftigede indvandrere øges med 10 procentpoint."
)
IN_AREAS = Goal(
    GoalKey("areas"),
    "3",
    "Andelen uden tilknytning til arbejdsmarkedet i de udsatte boligområder skal reduceres med 10 pct.",
)


def against_goals(sentence: str, *goals: Goal) -> list[Finding]:
    context = text_context(Text((Paragraph(run(sentence)),)), DocumentLanguage.DANISH, nothing)
    return list(percent_for_points(context, goals))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Borgere i udsatte boligområder uden tilknytning skal blive ti procentpoint færre.", "ti procentpoint"),
        ("Det mindsker andelen i udsatte boligområder uden arbejdsmarked med 10 procentpoint.", "10 procentpoint"),
        ("Det mindsker andelen i udsatte boligområder uden tilknytning med 10 %-point.", "10 %-point"),
        ("Flere beskæftigede indvandrere: andelen øges med mindst 10 pct. i år.", "10 pct."),
        ("Vi vil have 10 % flere beskæftigede indvandrere.", "10 %"),
        ("Andelen af beskæftigede indvandrere skal stige med ti procent.", "ti procent"),
    ],
)
def test_a_goal_that_is_told_in_the_other_unit_is_found(sentence: str, words: str) -> None:
    (found,) = against_goals(sentence, IN_WORK, IN_AREAS)
    assert (found.code, found.excerpt) == ("percent_for_points", words)


def test_a_goal_told_in_the_other_unit_is_told_with_the_goals_own_words() -> None:
    (found,) = against_goals("I de udsatte boligområder falder andelen uden tilknytning med ti procentpoint.", IN_AREAS)
    assert dict(found.params) == {
        "goal": "3 Andelen uden tilknytning til arbejdsmarkedet i de udsatte boligområder skal…",
        "of_goal": f"10{NB}pct.",
        "of_text": "ti procentpoint",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Andelen uden tilknytning i de udsatte boligområder reduceres med 10 pct.",
        "Andelen af beskæftigede indvandrere øges med ti procentpoint.",
        "Varigheden for ledige nedbringes med mindst 10 pct.",
        "Andelen af beskæftigede indvandrere øges med 12 pct.",
        "Af beskæftigede indvandrere i byen er 10 pct. på barsel.",
        "Andelen af beskæftigede indvandrere er nu steget til 10 pct.",
        "Der kom en stigning på 10 pct. i antallet af frivillige.",
        "Gabet på 10 procentpoint i inklusion er lukket.",
        "De beskæftigede indvandrere og de udsatte boligområder får 10 procentpoint mere.",
    ],
)
def test_what_agrees_with_the_goal_or_is_of_something_else_is_left_alone(sentence: str) -> None:
    assert against_goals(sentence, IN_WORK, IN_AREAS) == []


def test_a_goal_that_says_both_is_no_measure() -> None:
    both = replace(IN_WORK, words=IN_WORK.words + " Antallet af beskæftigede indvandrere øges med 10 pct.")
    assert against_goals("Andelen af beskæftigede indvandrere øges med 10 pct.", both) == []


def test_a_level_is_no_change() -> None:
    assert [change.number for change in changes("Andelen øges med 10 procentpoint til ca. 64 pct.")] == [Decimal(10)]


def measured(value: str, day: date) -> Measurement:
    return Measurement(day, Decimal(value))


SPRING, AUGUST = date(2007, 4, 1), date(2008, 8, 1)
SHARE = IndicatorDraft(
    "1",
    "Andel beskæftigede indvandrere/efterkommere i København",
    decimals=2,
    baseline=measured("54.40", SPRING),
    measurements=(measured("59.90", AUGUST),),
    criterion=Criterion(CriterionKind.REACH, Decimal(64)),
)
OF_WOMEN = replace(
    SHARE,
    number="2",
    name="Andel beskæftigede indvandrere/efterkommere, der er kvinder",
    baseline=measured("48.5", SPRING),
    measurements=(measured("55", AUGUST),),
)


def against_indicators(sentence: str, *drafts: IndicatorDraft) -> list[Finding]:
    context = text_context(Text((Paragraph(run(sentence)),)), DocumentLanguage.DANISH, nothing)
    return list(indicator_claims(context, [Indicator(IndicatorId(1), CommitteeId(1), 1, draft) for draft in drafts]))


@pytest.mark.parametrize(
    ("sentence", "code", "words"),
    [
        (
            "Beskæftigelsen for indvandrere og efterkommere er steget med 6,5 procentpoint.",
            "indicator_difference",
            "6,5 procentpoint",
        ),
        (
            "Beskæftigelsen for indvandrere og efterkommere er faldet med 5,5 procentpoint.",
            "indicator_difference",
            "5,5 procentpoint",
        ),
        (
            "Beskæftigede indvandrere og efterkommere er gået fra 54,4 pct. til 58,9 pct.",
            "indicator_figure",
            "58,9",
        ),
    ],
)
def test_a_movement_that_was_not_measured_is_found(sentence: str, code: str, words: str) -> None:
    (found,) = against_indicators(sentence, SHARE)
    assert (found.code, found.excerpt) == (code, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "Beskæftigelsen for indvandrere og efterkommere er steget med 5,5 procentpoint.",
        "Beskæftigelsen for indvandrere og efterkommere er steget med 6 procentpoint.",
        "Beskæftigelsen for indvandrere og efterkommere, der er kvinder, er steget med 6,5 procentpoint.",
        "Beskæftigelsen for indvandrere og efterkommere skal øges med 10 procentpoint.",
        "Ledigheden i byen er steget med 0,3 procentpoint.",
        "Beskæftigede indvandrere og efterkommere er gået fra 54,4 pct. til 59,9 pct.",
        "Beskæftigede indvandrere og efterkommere er gået fra 54,4 pct. mod målet fra 54,4 pct. til 64 pct.",
        "Beskæftigede indvandrere og efterkommere i Valby er gået fra 31 pct. til 35 pct.",
        "Beskæftigede indvandrere og efterkommere er steget med 2,5 procentpoint mere end andre.",
    ],
)
def test_what_the_measurements_bear_out_or_do_not_speak_of_is_left_alone(sentence: str) -> None:
    assert against_indicators(sentence, SHARE, OF_WOMEN) == []


def test_a_movement_across_a_break_that_nothing_bridges_is_not_judged() -> None:
    broken = replace(SHARE, breaks=(MethodBreak(date(2008, 1, 1)),))
    assert (
        against_indicators("Beskæftigelsen for indvandrere og efterkommere er steget med 9 procentpoint.", broken) == []
    )


@pytest.mark.parametrize("text", ["Status for Jobpatruljer 2008", "Indsatser i 2008, som bidrager"])
def test_the_year_before_in_a_title_is_found(text: str) -> None:
    (hit,) = stale_years(text, 2009)
    assert text[hit.start : hit.end] == "2008"


@pytest.mark.parametrize(
    "text",
    [
        "Status 2009",
        "Oversigt 2008-2010",
        "Oversigt 2006–2008",
        "BR 395/2008",
        "Fra 2008 til 2009",
        "Status 2007",
        "Beskæftigelsesaftalen 2008",
        "Penge fra Budget 2008",
        "12008",
        "2.008 personer",
    ],
)
def test_other_years_and_numbers_are_left_alone(text: str) -> None:
    assert list(stale_years(text, 2009)) == []


@given(characters() | st.text(max_size=60))
def test_no_text_makes_the_rules_for_figures_fail(text: str) -> None:
    hits = [*parts_of_wholes(text), *differences(text), *stale_years(text, 2009)]
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(0 <= change.start < change.end <= len(text) for change in changes(text))

"""Indicators: how far they moved, in which unit, and never across a break without saying so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.indicators import (
    Course,
    Criterion,
    CriterionKind,
    Direction,
    IndicatorDraft,
    Measurement,
    MethodBreak,
    Unit,
    course,
    difference,
    difference_text,
    in_order,
    latest,
    problems_of,
    relative_text,
    sharing_goal,
    since_baseline,
    value_text,
)
from secretariat.domain.policies import GoalKey

NB = "\u00a0"
SPRING, AUGUST = date(2007, 4, 1), date(2008, 8, 1)


def measured(value: str, day: date = AUGUST) -> Measurement:
    return Measurement(day, Decimal(value))


EMPLOYED = IndicatorDraft(
    "1",
    "Andel beskæftigede",
    decimals=2,
    baseline=measured("54.40", SPRING),
    measurements=(measured("59.90"),),
    criterion=Criterion(CriterionKind.REACH, Decimal(64)),
)
NEW_METHOD = MethodBreak(date(2008, 1, 1), "SU-modtagere er talt med", Decimal(57), Decimal(64))


def test_measurements_stand_by_day_with_the_baseline_among_them() -> None:
    draft = replace(EMPLOYED, measurements=(measured("61", date(2009, 8, 1)), measured("59.9")))
    assert [told.value for told in in_order(draft)] == [Decimal("54.40"), Decimal("59.9"), Decimal(61)]
    assert in_order(IndicatorDraft()) == ()


@pytest.mark.parametrize(
    ("until", "value"),
    [(None, "59.90"), (AUGUST, "59.90"), (date(2008, 7, 31), "54.40"), (SPRING, "54.40")],
)
def test_the_newest_measurement_up_to_a_day_counts(until: date | None, value: str) -> None:
    newest = latest(EMPLOYED, until)
    assert newest is not None
    assert newest.value == Decimal(value)


def test_nothing_is_known_before_the_baseline() -> None:
    assert latest(EMPLOYED, date(2007, 3, 31)) is None


def test_a_share_moves_in_percentage_points_and_its_change_is_told_in_per_cent() -> None:
    told = difference(EMPLOYED, measured("54.40", SPRING), measured("59.90"))
    assert difference_text(EMPLOYED, told) == f"5,5{NB}procentpoint"
    assert relative_text(told) == f"10,1{NB}pct."


def test_a_share_that_fell_has_a_sign() -> None:
    told = difference(EMPLOYED, measured("49.5", SPRING), measured("42.1"))
    assert difference_text(EMPLOYED, told) == f"-7,4{NB}procentpoint"


def test_nothing_is_computed_across_a_break_that_nothing_bridges() -> None:
    loose = replace(EMPLOYED, breaks=(replace(NEW_METHOD, after=None),))
    told = difference(loose, measured("47.4", SPRING), measured("59.90"))
    assert (told.amount, told.relative, told.across) == (None, None, loose.breaks)
    assert difference_text(loose, told) == relative_text(told) == ""


def test_a_bridged_break_is_computed_across_and_still_named() -> None:
    bridged = replace(EMPLOYED, breaks=(NEW_METHOD,))
    told = difference(bridged, measured("47.4", SPRING), measured("59.90"))
    assert (told.amount, told.across) == (Decimal("5.50"), (NEW_METHOD,))


@pytest.mark.parametrize(("day", "crosses"), [(date(2007, 4, 1), False), (date(2007, 4, 2), True), (AUGUST, True)])
def test_the_day_of_a_break_belongs_to_the_new_method(day: date, crosses: bool) -> None:
    broken = replace(EMPLOYED, breaks=(MethodBreak(day),))
    assert bool(difference(broken, measured("54.4", SPRING), measured("59.9")).across) is crosses


def test_a_break_after_both_measurements_does_not_part_them() -> None:
    broken = replace(EMPLOYED, breaks=(MethodBreak(date(2008, 8, 2)),))
    assert difference(broken, measured("54.4", SPRING), measured("59.9")).amount == Decimal("5.5")


FIGURES = st.decimals(0, 100, places=2)


@given(FIGURES, FIGURES, st.none() | st.tuples(FIGURES, FIGURES))
def test_the_way_back_is_as_far_as_the_way_there(
    one: Decimal, other: Decimal, step: tuple[Decimal, Decimal] | None
) -> None:
    breaks = () if step is None else (replace(NEW_METHOD, before=step[0], after=step[1]),)
    draft = replace(EMPLOYED, breaks=breaks)
    first, second = Measurement(SPRING, one), Measurement(AUGUST, other)
    there, back = difference(draft, first, second), difference(draft, second, first)
    assert there.amount is not None
    assert back.amount == -there.amount


def test_nothing_grows_in_per_cent_from_zero() -> None:
    told = difference(EMPLOYED, measured("0", SPRING), measured("5"))
    assert (told.amount, told.relative) == (Decimal(5), None)


RISE, FALL, REACH = CriterionKind.RISE, CriterionKind.FALL, CriterionKind.REACH
COURSES = [
    (Criterion(REACH, Decimal(64)), Direction.HIGHER, "59.9", Course.ON_ITS_WAY),
    (Criterion(REACH, Decimal(64)), Direction.HIGHER, "64", Course.REACHED),
    (Criterion(REACH, Decimal(64)), Direction.HIGHER, "54.4", Course.UNCHANGED),
    (Criterion(REACH, Decimal(64)), Direction.HIGHER, "50", Course.WRONG_WAY),
    (Criterion(REACH, Decimal(18)), Direction.LOWER, "20", Course.ON_ITS_WAY),
    (Criterion(REACH, Decimal(18)), Direction.LOWER, "10.8", Course.REACHED),
    (Criterion(RISE), Direction.HIGHER, "54.5", Course.REACHED),
    (Criterion(RISE), Direction.HIGHER, "54.4", Course.UNCHANGED),
    (Criterion(RISE), Direction.HIGHER, "54.3", Course.WRONG_WAY),
    (Criterion(FALL), Direction.HIGHER, "54.3", Course.REACHED),
    (Criterion(), Direction.HIGHER, "90", Course.UNKNOWN),
    (Criterion(REACH), Direction.HIGHER, "90", Course.ON_ITS_WAY),
]


@pytest.mark.parametrize(("criterion", "direction", "value", "told"), COURSES)
def test_an_indicator_is_held_against_its_criterion(
    criterion: Criterion, direction: Direction, value: str, told: Course
) -> None:
    draft = replace(EMPLOYED, criterion=criterion, direction=direction, measurements=(measured(value),))
    assert course(draft) is told


@pytest.mark.parametrize(
    "draft", [replace(EMPLOYED, measurements=()), replace(EMPLOYED, baseline=None), IndicatorDraft()]
)
def test_nothing_is_said_of_an_indicator_that_was_not_measured_twice(draft: IndicatorDraft) -> None:
    assert course(draft) is Course.UNKNOWN


def test_nothing_is_said_across_a_break_unless_the_figure_itself_is_reached() -> None:
    loose = replace(EMPLOYED, breaks=(MethodBreak(date(2008, 1, 1)),))
    assert course(loose) is Course.UNKNOWN
    assert course(replace(loose, measurements=(measured("65"),))) is Course.REACHED


def test_while_the_baselines_figure_is_not_typed_yet_there_is_neither_course_nor_difference() -> None:
    begun = replace(EMPLOYED, baseline=Measurement(SPRING))
    assert (course(begun), since_baseline(begun)) == (Course.UNKNOWN, None)


def test_a_course_can_be_told_as_it_was_on_a_day() -> None:
    later = replace(EMPLOYED, measurements=(measured("59.9"), measured("65", date(2010, 8, 1))))
    assert course(later, date(2009, 12, 31)) is Course.ON_ITS_WAY
    assert course(later) is Course.REACHED


@pytest.mark.parametrize(
    ("draft", "printed"),
    [
        (IndicatorDraft(decimals=2), f"1.600,50{NB}pct."),
        (IndicatorDraft(unit=Unit.NUMBER, decimals=0), "1.601"),
        (IndicatorDraft(unit=Unit.KRONER, decimals=2), f"1.600,50{NB}kr."),
        (IndicatorDraft(unit=Unit.OTHER, unit_words="årsværk"), f"1.600,5{NB}årsværk"),
        (IndicatorDraft(unit=Unit.OTHER), "1.600,5"),
    ],
)
def test_a_figure_is_printed_with_its_unit(draft: IndicatorDraft, printed: str) -> None:
    assert value_text(draft, Decimal("1600.50")) == printed


def test_a_difference_is_printed_without_decimals_that_say_nothing() -> None:
    counted = IndicatorDraft(unit=Unit.NUMBER, decimals=2)
    assert difference_text(counted, difference(counted, measured("5", SPRING), measured("15"))) == "10"
    assert difference_text(counted, difference(counted, measured("5", SPRING), measured("4.999"))) == "0"


def test_indicators_that_follow_each_other_and_share_a_goal_stand_together() -> None:
    women, men = (IndicatorDraft(number=number, goal=GoalKey("job")) for number in "23")
    free, other = IndicatorDraft(number="4"), IndicatorDraft(number="5")
    assert sharing_goal((women, men, free, other, women)) == ((women, men), (free,), (other,), (women,))
    assert sharing_goal(()) == ()


def test_an_indicator_needs_a_name_and_the_figure_it_must_reach() -> None:
    assert problems_of(EMPLOYED) == ()
    codes = [problem.code for problem in problems_of(IndicatorDraft(criterion=Criterion(REACH)))]
    assert codes == ["required", "criterion_needs_value"]

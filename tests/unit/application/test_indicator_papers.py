"""From indicators to their table and charts: days, words, breaks of method, round axes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.application.documents import indicator_table
from secretariat.application.documents.indicator_charts import line_chart
from secretariat.application.documents.report_faces import face
from secretariat.application.documents.reports import IndicatorsDocument
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.indicators import Criterion, CriterionKind, IndicatorDraft, Measurement, MethodBreak, Unit
from secretariat.domain.policies import Goal, GoalKey
from secretariat.printing.wording import report_wording

DANISH, ENGLISH = DocumentLanguage.DANISH, DocumentLanguage.ENGLISH
SPRING = Measurement(date(2007, 4, 1), Decimal("54.40"), "forår 2007")
AUGUST = Measurement(date(2008, 8, 1), Decimal("59.90"), "august 2008")
BREAK = MethodBreak(date(2008, 1, 1), "SU tælles med", Decimal(57), Decimal(64))
GOAL = GoalKey("a")


def indicator(number: str = "1", **changes: object) -> IndicatorDraft:
    """The first indicator of 2009: 54,40 pct. in spring 2007, 59,90 pct. in August 2008, 64 pct. to reach."""
    whole = IndicatorDraft(
        number=number,
        name="Andel beskæftigede",
        decimals=2,
        baseline=SPRING,
        measurements=(AUGUST,),
        criterion=Criterion(CriterionKind.REACH, Decimal(64)),
        goal=GOAL,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def table(*told: IndicatorDraft, until: date | None = date(2009, 12, 31)) -> IndicatorsDocument:
    wording = report_wording(DANISH)
    created = datetime(2009, 6, 1, tzinfo=UTC)
    whole = face(
        CommitteeDraft(name="Udvalget"),
        "Indikatorer",
        language=DANISH,
        subject=wording.subject,
        standing="",
        created=created,
    )
    goals = {GOAL: Goal(GOAL, "1", "Flere i arbejde", is_main=True)}
    return indicator_table.build(told, goals, until=until, face=whole, wording=wording)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_day_that_all_share_stands_in_the_heading() -> None:
    made = table(indicator("1"), indicator("2"))
    assert made.headings[2:4] == ("Startmåling forår 2007", "Status august 2008")
    (group,) = made.groups
    assert [(plain(row.baseline), plain(row.status)) for row in group.rows] == [("54,40 pct.", "59,90 pct.")] * 2


def test_days_that_differ_stand_in_the_cells() -> None:
    later = indicator("2", measurements=(Measurement(date(2009, 3, 1), Decimal(60)),))
    made = table(indicator("1"), later)
    assert made.headings[3] == "Status"
    assert [plain(row.status) for row in made.groups[0].rows] == [
        "59,90 pct. (august 2008)",
        "60,00 pct. (1. marts 2009)",
    ]


def test_the_table_stands_as_of_the_periods_end() -> None:
    grown = indicator(measurements=(AUGUST, Measurement(date(2010, 8, 1), Decimal(63), "august 2010")))
    assert table(grown).headings[3] == "Status august 2008"
    assert len(table(grown).charts[0].points) == 2
    assert table(grown, until=None).headings[3] == "Status august 2010"


def test_an_indicator_never_measured_again_says_so() -> None:
    (group,) = table(indicator(measurements=())).groups
    assert group.rows[0].status == "Ingen måling"


def test_indicators_of_one_goal_share_its_cell_in_the_order_of_their_numbers() -> None:
    made = table(indicator("10"), indicator("2"), indicator("3", goal=None))
    assert [(group.goal, [row.number for row in group.rows]) for group in made.groups] == [
        ("Flere i arbejde", ["2"]),
        ("", ["3"]),
        ("Flere i arbejde", ["10"]),
    ]


@pytest.mark.parametrize(
    ("criterion", "unit", "said"),
    [
        (Criterion(CriterionKind.RISE), Unit.PERCENT, "Andel skal stige"),
        (Criterion(CriterionKind.FALL), Unit.NUMBER, "Antal skal falde"),
        (Criterion(CriterionKind.REACH, Decimal(64)), Unit.PERCENT, "64,00 pct."),
        (
            Criterion(CriterionKind.REACH, Decimal(64), date(2010, 12, 31)),
            Unit.PERCENT,
            "64,00 pct. senest 31. december 2010",
        ),
        (Criterion(), Unit.PERCENT, ""),
    ],
)
def test_a_criterion_is_said_in_words(criterion: Criterion, unit: Unit, said: str) -> None:
    (group,) = table(indicator(criterion=criterion, unit=unit)).groups
    assert plain(group.rows[0].criterion) == said


def test_a_change_of_method_is_noted_with_what_one_figure_is_in_both() -> None:
    (group,) = table(indicator(breaks=(BREAK,))).groups
    assert plain(group.rows[0].note) == (
        "Metodebrud 1. januar 2008: SU tælles med."
        " 57,00 pct. efter den gamle metode svarer til 64,00 pct. efter den nye."
    )
    (group,) = table(indicator(breaks=(MethodBreak(date(2008, 1, 1)),))).groups
    assert group.rows[0].note == "Metodebrud 1. januar 2008. Tallene før og efter kan ikke sammenlignes."


def test_a_chart_says_its_course_in_words() -> None:
    assert plain(line_chart(indicator(), report_wording(DANISH), DANISH).alternative) == (
        "Kurve over 1. Andel beskæftigede: 54,40 pct. (forår 2007). Senest 59,90 pct. (august 2008), en stigning på"
        " 5,5 procentpoint. Målet er 64,00 pct."
    )
    falling = indicator(measurements=(Measurement(date(2009, 3, 1), Decimal(54)),), criterion=Criterion())
    assert plain(line_chart(falling, report_wording(ENGLISH), ENGLISH).alternative) == (
        "Line chart of 1. Andel beskæftigede: 54.40 per cent (forår 2007). Most recently 54.00 per cent (1 March 2009),"
        " a fall of 0.4 percentage points."
    )


def test_a_chart_computes_nothing_across_a_break_without_saying_so() -> None:
    bridged = line_chart(indicator(breaks=(BREAK,)), report_wording(DANISH), DANISH)
    assert "et fald på 1,5 procentpoint, når metodebruddet er regnet fra" in plain(bridged.alternative)
    unknown = line_chart(indicator(breaks=(MethodBreak(date(2008, 1, 1)),)), report_wording(DANISH), DANISH)
    assert "efter en anden metode, så ændringen ikke kan gøres op" in unknown.alternative
    assert "stigning" not in unknown.alternative
    assert len(unknown.breaks) == 1


def test_a_break_on_the_day_of_a_figure_stands_before_it() -> None:
    made = line_chart(indicator(breaks=(MethodBreak(AUGUST.day),)), report_wording(DANISH), DANISH)
    assert 0 < made.breaks[0].at < made.points[-1].x


def test_a_chart_of_one_figure_and_one_of_none() -> None:
    single = line_chart(indicator(measurements=(), criterion=Criterion()), report_wording(DANISH), DANISH)
    assert [point.x for point in single.points] == [0.5]
    assert "kun én måling" in single.alternative
    empty = line_chart(indicator(baseline=None, measurements=()), report_wording(DANISH), DANISH)
    assert (empty.points, empty.alternative) == ((), "1. Andel beskæftigede: ingen målinger.")


def test_a_period_that_ends_before_every_figure_has_no_chart() -> None:
    assert table(indicator(), until=date(2000, 12, 31)).charts == ()


_FIGURES = st.lists(
    st.tuples(
        st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.decimals(-10_000, 10_000_000, places=2, allow_nan=False)
    ),
    min_size=1,
    max_size=9,
)


@given(told=_FIGURES, unit=st.sampled_from(Unit), goal=st.decimals(0, 10_000, places=1))
def test_every_figure_stands_inside_the_plot_and_the_axis_has_few_round_marks(
    told: list[tuple[date, Decimal]], unit: Unit, goal: Decimal
) -> None:
    measured = tuple(Measurement(day, value) for day, value in told)
    draft = indicator(unit=unit, baseline=None, measurements=measured, criterion=Criterion(CriterionKind.REACH, goal))
    made = line_chart(draft, report_wording(DANISH), DANISH)
    assert made.target is not None
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in made.points)
    assert 0 <= made.target.y <= 1
    assert 2 <= len(made.y_axis) <= 9
    assert len({tick.label for tick in made.y_axis}) == len(made.y_axis)
    assert [tick.at for tick in made.y_axis] == sorted(tick.at for tick in made.y_axis)

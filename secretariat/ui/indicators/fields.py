"""The form of an indicator, as groups of fields, and what its choices are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.domain.indicators import CriterionKind, Direction, Measurement, MethodBreak, Unit
from secretariat.domain.policies import Policy
from secretariat.ui import report_labels
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows

translate = QCoreApplication.translate

MOST_DECIMALS = 4


def indicator_groups(today: Callable[[], date]) -> tuple[Group, ...]:
    """Return the groups of the form; the goals are offered once they are read. `today` dates what is added."""
    return (_what_it_is(), _baseline(today), _measurements(today), _criterion(), _breaks(today), _notes())


def goal_choices(policies: Sequence[Policy]) -> tuple[Choice, ...]:
    """Return the goals an indicator can measure, after the choice of none."""
    goals = (
        Choice(goal.key, " ".join(filter(None, (goal.number, goal.words))))
        for policy in policies
        for goal in policy.draft.goals
    )
    return (Choice(None, translate("IndicatorForm", "No goal")), *goals)


def _what_it_is() -> Group:
    return Group(
        translate("IndicatorForm", "The indicator"),
        (
            Field("name", translate("IndicatorForm", "Name"), required=True, wide=True),
            Field("number", translate("IndicatorForm", "Number")),
            Field(
                "direction",
                translate("IndicatorForm", "Direction"),
                Kind.CHOICE,
                choices=tuple(report_labels.choices(Direction)),
            ),
            Field("unit", translate("IndicatorForm", "Unit"), Kind.CHOICE, choices=tuple(report_labels.choices(Unit))),
            Field(
                "unit_words",
                translate("IndicatorForm", "The unit in words"),
                ghost=translate("IndicatorForm", "For example: persons"),
            ),
            Field("decimals", translate("IndicatorForm", "Decimals shown"), Kind.NUMBER, bounds=(0, MOST_DECIMALS)),
            Field(
                "goal",
                translate("IndicatorForm", "Political goal"),
                Kind.CHOICE,
                wide=True,
                help=translate(
                    "IndicatorForm", "Indicators that follow each other share the goal's cell in the table."
                ),
            ),
        ),
    )


def _baseline(today: Callable[[], date]) -> Group:
    heading = translate("IndicatorForm", "Baseline")
    return Group(
        heading,
        (
            Field(
                "baseline",
                heading,
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    _measured(),
                    lambda _: Measurement(today()),
                    translate("IndicatorForm", "Add the baseline"),
                    heading,
                    movable=False,
                    is_single=True,
                ),
            ),
        ),
    )


def _measurements(today: Callable[[], date]) -> Group:
    heading = translate("IndicatorForm", "Measurements")
    return Group(
        heading,
        (
            Field(
                "measurements",
                heading,
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    _measured(),
                    lambda rows: Measurement(today(), source=rows[-1].source if rows else ""),
                    translate("IndicatorForm", "Add a measurement"),
                    translate("IndicatorForm", "Measurement"),
                    movable=False,
                ),
            ),
        ),
        help=translate("IndicatorForm", "They are shown by their day, in whatever order they are typed."),
    )


def _measured() -> tuple[Field, ...]:
    return (
        Field("day", translate("IndicatorForm", "Day"), Kind.DATE, required=True, stretch=3),
        Field("value", translate("IndicatorForm", "Figure"), Kind.FIGURE, stretch=2),
        Field(
            "label",
            translate("IndicatorForm", "Written as"),
            ghost=translate("IndicatorForm", "spring 2007"),
            stretch=3,
        ),
        Field("source", translate("IndicatorForm", "Source"), stretch=4),
    )


def _criterion() -> Group:
    return Group(
        translate("IndicatorForm", "Success criterion"),
        (
            Field(
                "criterion.kind",
                translate("IndicatorForm", "Criterion"),
                Kind.CHOICE,
                choices=tuple(report_labels.choices(CriterionKind)),
            ),
            Field("criterion.value", translate("IndicatorForm", "Figure to reach"), Kind.FIGURE),
            Field("criterion.by", translate("IndicatorForm", "By"), Kind.DATE),
        ),
    )


def _breaks(today: Callable[[], date]) -> Group:
    heading = translate("IndicatorForm", "Changes of method")
    return Group(
        heading,
        (
            Field(
                "breaks",
                heading,
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    (
                        Field("day", translate("IndicatorForm", "From"), Kind.DATE, required=True, stretch=3),
                        Field("before", translate("IndicatorForm", "Old method"), Kind.FIGURE, stretch=2),
                        Field("after", translate("IndicatorForm", "New method"), Kind.FIGURE, stretch=2),
                        Field("note", translate("IndicatorForm", "What changed"), stretch=5),
                    ),
                    lambda _: MethodBreak(today()),
                    translate("IndicatorForm", "Add a change of method"),
                    translate("IndicatorForm", "Change of method"),
                    movable=False,
                ),
            ),
        ),
        help=translate(
            "IndicatorForm",
            "Figures on either side are not compared, unless one figure is given in both methods (57 and 64 per cent).",
        ),
    )


def _notes() -> Group:
    return Group(
        translate("IndicatorForm", "Source and notes"),
        (
            Field("source", translate("IndicatorForm", "Source of the figures"), wide=True),
            Field("notes", translate("IndicatorForm", "Notes that never print"), Kind.TEXT, wide=True),
        ),
    )

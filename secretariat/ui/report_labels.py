"""The words, drawings and colours of what a period's report is made of: judgements, states, units, directions."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.indicators import Course, CriterionKind, Direction, Unit
from secretariat.domain.initiatives import Standing
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.ui.kit.fields import Choice
from secretariat.ui.labels import Source

Look: TypeAlias = tuple[str, str]
"""The drawing and the colour role of a value; its word stands beside it, colour alone tells nothing."""

ATTAINMENTS: dict[Attainment, Source] = {
    Attainment.MET: QT_TRANSLATE_NOOP("Attainment", "Met"),
    Attainment.PARTLY: QT_TRANSLATE_NOOP("Attainment", "Partly met"),
    Attainment.NOT_MET: QT_TRANSLATE_NOOP("Attainment", "Not met"),
    Attainment.NOT_MEASURABLE: QT_TRANSLATE_NOOP("Attainment", "Cannot be measured"),
}
ATTAINMENT_LOOKS: dict[Attainment, Look] = {
    Attainment.MET: ("circle-check", "good"),
    Attainment.PARTLY: ("circle-dot", "warning"),
    Attainment.NOT_MET: ("circle-x", "error"),
    Attainment.NOT_MEASURABLE: ("circle-slash", "muted"),
}
SHEET_STATES: dict[SheetState, Source] = {
    SheetState.DRAFTING: QT_TRANSLATE_NOOP("SheetState", "Drafting"),
    SheetState.OUT: QT_TRANSLATE_NOOP("SheetState", "Out at an office"),
    SheetState.READY: QT_TRANSLATE_NOOP("SheetState", "Ready"),
}
SHEET_STATE_LOOKS: dict[SheetState, Look] = {
    SheetState.DRAFTING: ("pen-line", "accent"),
    SheetState.OUT: ("send", "warning"),
    SheetState.READY: ("circle-check", "good"),
}
COUNTINGS: dict[Counting, Source] = {
    Counting.OWN_LINE: QT_TRANSLATE_NOOP("Counting", "On its own budget line"),
    Counting.OTHER_LINE: QT_TRANSLATE_NOOP("Counting", "On another budget line"),
    Counting.STATE_FUNDED: QT_TRANSLATE_NOOP("Counting", "Funded by the state alone"),
    Counting.NOT_COUNTED: QT_TRANSLATE_NOOP("Counting", "Not counted in the overview"),
}
COUNTING_LOOKS: dict[Counting, Look] = {
    Counting.OWN_LINE: ("equal", "muted"),
    Counting.OTHER_LINE: ("arrow-right-left", "accent"),
    Counting.STATE_FUNDED: ("landmark", "accent"),
    Counting.NOT_COUNTED: ("circle-minus", "muted"),
}
STANDINGS: dict[Standing, Source] = {
    Standing.RUNNING: QT_TRANSLATE_NOOP("Standing", "Running"),
    Standing.CLOSED: QT_TRANSLATE_NOOP("Standing", "Closed"),
    Standing.MOVED: QT_TRANSLATE_NOOP("Standing", "Moved"),
}
STANDING_LOOKS: dict[Standing, Look] = {
    Standing.RUNNING: ("play", "accent"),
    Standing.CLOSED: ("circle-stop", "muted"),
    Standing.MOVED: ("arrow-right", "warning"),
}
UNITS: dict[Unit, Source] = {
    Unit.PERCENT: QT_TRANSLATE_NOOP("Unit", "Per cent"),
    Unit.NUMBER: QT_TRANSLATE_NOOP("Unit", "Number"),
    Unit.KRONER: QT_TRANSLATE_NOOP("Unit", "Kroner"),
    Unit.OTHER: QT_TRANSLATE_NOOP("Unit", "Something else"),
}
UNIT_LOOKS: dict[Unit, Look] = {
    Unit.PERCENT: ("percent", "muted"),
    Unit.NUMBER: ("hash", "muted"),
    Unit.KRONER: ("coins", "muted"),
    Unit.OTHER: ("type", "muted"),
}
DIRECTIONS: dict[Direction, Source] = {
    Direction.HIGHER: QT_TRANSLATE_NOOP("Direction", "Higher is better"),
    Direction.LOWER: QT_TRANSLATE_NOOP("Direction", "Lower is better"),
}
DIRECTION_LOOKS: dict[Direction, Look] = {
    Direction.HIGHER: ("trending-up", "muted"),
    Direction.LOWER: ("trending-down", "muted"),
}
CRITERIA: dict[CriterionKind, Source] = {
    CriterionKind.NONE: QT_TRANSLATE_NOOP("CriterionKind", "No criterion"),
    CriterionKind.REACH: QT_TRANSLATE_NOOP("CriterionKind", "Reach a figure"),
    CriterionKind.RISE: QT_TRANSLATE_NOOP("CriterionKind", "Must rise"),
    CriterionKind.FALL: QT_TRANSLATE_NOOP("CriterionKind", "Must fall"),
}
CRITERION_LOOKS: dict[CriterionKind, Look] = {
    CriterionKind.NONE: ("minus", "muted"),
    CriterionKind.REACH: ("target", "muted"),
    CriterionKind.RISE: ("trending-up", "muted"),
    CriterionKind.FALL: ("trending-down", "muted"),
}
COURSES: dict[Course, Source] = {
    Course.REACHED: QT_TRANSLATE_NOOP("Course", "Reached"),
    Course.ON_ITS_WAY: QT_TRANSLATE_NOOP("Course", "On its way"),
    Course.UNCHANGED: QT_TRANSLATE_NOOP("Course", "Unchanged"),
    Course.WRONG_WAY: QT_TRANSLATE_NOOP("Course", "Going the wrong way"),
    Course.UNKNOWN: QT_TRANSLATE_NOOP("Course", "Nothing to compare"),
}
COURSE_LOOKS: dict[Course, Look] = {
    Course.REACHED: ("circle-check", "good"),
    Course.ON_ITS_WAY: ("trending-up", "accent"),
    Course.UNCHANGED: ("equal", "muted"),
    Course.WRONG_WAY: ("triangle-alert", "error"),
    Course.UNKNOWN: ("circle-question-mark", "muted"),
}
MONEY_UNITS: dict[MoneyUnit, Source] = {
    MoneyUnit.KRONER: QT_TRANSLATE_NOOP("MoneyUnit", "kr."),
    MoneyUnit.THOUSANDS: QT_TRANSLATE_NOOP("MoneyUnit", "1,000 kr."),
    MoneyUnit.MILLIONS: QT_TRANSLATE_NOOP("MoneyUnit", "mio. kr."),
}

_TABLES: dict[type[Enum], tuple[str, dict[Any, Source]]] = {
    Attainment: ("Attainment", ATTAINMENTS),
    SheetState: ("SheetState", SHEET_STATES),
    Counting: ("Counting", COUNTINGS),
    Standing: ("Standing", STANDINGS),
    Unit: ("Unit", UNITS),
    Direction: ("Direction", DIRECTIONS),
    CriterionKind: ("CriterionKind", CRITERIA),
    Course: ("Course", COURSES),
    MoneyUnit: ("MoneyUnit", MONEY_UNITS),
}
_LOOKS: dict[type[Enum], dict[Any, Look]] = {
    Attainment: ATTAINMENT_LOOKS,
    SheetState: SHEET_STATE_LOOKS,
    Counting: COUNTING_LOOKS,
    Standing: STANDING_LOOKS,
    Unit: UNIT_LOOKS,
    Direction: DIRECTION_LOOKS,
    CriterionKind: CRITERION_LOOKS,
    Course: COURSE_LOOKS,
    MoneyUnit: dict.fromkeys(MoneyUnit, ("coins", "muted")),
}


def word(value: Enum) -> str:
    """Return the word for a value of one of the enums here. Raises `KeyError` for another enum's."""
    context, table = _TABLES[type(value)]
    return QCoreApplication.translate(context, str(table[value]))


def look(value: Enum) -> Look:
    """Return the drawing and the colour role of a value. Raises `KeyError` for another enum's."""
    return _LOOKS[type(value)][value]


def attainment(value: Attainment | None) -> str:
    """Return how far a goal was reached; None says that nobody has judged it."""
    return word(value) if value else QCoreApplication.translate("Attainment", "Not judged")


def choices(kind: type[Enum], *, none: str = "") -> Sequence[Choice]:
    """Return the choices of a form's field for one of the enums here; `none` words a first choice of None."""
    first = (Choice(None, none),) if none else ()
    return (*first, *(Choice(value, word(value)) for value in kind))

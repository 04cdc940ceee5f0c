"""The rows of the list of indicators, filtered and sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.domain.indicators import (
    Course,
    CriterionKind,
    Indicator,
    IndicatorDraft,
    course,
    difference_text,
    latest,
    since_baseline,
    value_text,
)
from secretariat.domain.policies import Goal, GoalKey
from secretariat.ui import report_labels
from secretariat.ui.icons import icon
from secretariat.ui.kit.list_model import ASCENDING, Listed, ListModel
from secretariat.ui.search import searchable


class Column(IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    NAME = 1
    BASELINE = 2
    NEWEST = 3
    DIFFERENCE = 4
    CRITERION = 5
    COURSE = 6
    GOAL = 7


HEADINGS: dict[Column, object] = {
    Column.NUMBER: QT_TRANSLATE_NOOP("IndicatorColumns", "No."),
    Column.NAME: QT_TRANSLATE_NOOP("IndicatorColumns", "Indicator"),
    Column.BASELINE: QT_TRANSLATE_NOOP("IndicatorColumns", "Baseline"),
    Column.NEWEST: QT_TRANSLATE_NOOP("IndicatorColumns", "Newest"),
    Column.DIFFERENCE: QT_TRANSLATE_NOOP("IndicatorColumns", "Difference"),
    Column.CRITERION: QT_TRANSLATE_NOOP("IndicatorColumns", "Success criterion"),
    Column.COURSE: QT_TRANSLATE_NOOP("IndicatorColumns", "Course"),
    Column.GOAL: QT_TRANSLATE_NOOP("IndicatorColumns", "Political goal"),
}
COURSES = list(Course)
"""The order of courses, the best first."""


@dataclass(frozen=True, slots=True)
class ListedIndicator(Listed[Indicator]):
    """An indicator as the list shows it, with the figures its columns are sorted by."""

    course: Course
    figures: Mapping[Column, Decimal | None]
    """The columns of figures; None is not told."""


def heading(column: IntEnum) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("IndicatorColumns", str(HEADINGS[Column(column)]))


class IndicatorsModel(ListModel[ListedIndicator]):
    """Indicators × columns of the list."""

    columns = Column
    figures = frozenset({Column.BASELINE, Column.NEWEST, Column.DIFFERENCE})
    named_by = Column.NUMBER
    sorted_first = (Column.NUMBER, ASCENDING)

    def show_indicators(self, indicators: Sequence[Indicator], goals: Mapping[GoalKey, Goal]) -> None:
        """Show other indicators."""
        self.show_listed(_listed(indicator, goals) for indicator in indicators)

    def heading(self, column: IntEnum) -> str:
        return heading(column)

    def order(self, listed: ListedIndicator, column: IntEnum) -> Any:
        if column is Column.COURSE:
            return COURSES.index(listed.course)
        if column in self.figures:
            return _figure_order(listed.figures[Column(column)])
        return super().order(listed, column)

    def tell(self, listed: ListedIndicator, column: IntEnum, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and column is Column.COURSE:
            drawing, colour = report_labels.look(listed.course)
            return icon(drawing, role=colour)
        return None


def _listed(indicator: Indicator, goals: Mapping[GoalKey, Goal]) -> ListedIndicator:
    draft = indicator.draft
    newest, how = latest(draft), course(draft)
    told = since_baseline(draft)
    goal = goals.get(draft.goal) if draft.goal else None
    baseline = draft.baseline.value if draft.baseline else None
    shown = {
        Column.NUMBER: draft.number,
        Column.NAME: draft.name,
        Column.BASELINE: "" if baseline is None else value_text(draft, baseline),
        Column.NEWEST: "" if newest is None else value_text(draft, newest.figure),
        Column.DIFFERENCE: "" if told is None else difference_text(draft, told),
        Column.CRITERION: criterion_words(draft),
        Column.COURSE: report_labels.word(how),
        Column.GOAL: " ".join(filter(None, (goal.number, goal.words))) if goal else "",
    }
    figures = {
        Column.BASELINE: baseline,
        Column.NEWEST: None if newest is None else newest.value,
        Column.DIFFERENCE: None if told is None else told.amount,
    }
    words = tuple(shown[column] for column in Column)
    return ListedIndicator(indicator, words, searchable(" ".join(words)), how, figures)


def criterion_words(draft: IndicatorDraft) -> str:
    """Return when an indicator succeeds: the figure to reach, or which way it must go."""
    criterion = draft.criterion
    if criterion.kind is CriterionKind.NONE:
        return ""
    if criterion.kind is CriterionKind.REACH and criterion.value is not None:
        return value_text(draft, criterion.value)
    return report_labels.word(criterion.kind)


def _figure_order(value: Decimal | None) -> tuple[bool, Decimal]:
    """What is not told comes before every figure."""
    return (value is not None, value or Decimal(0))

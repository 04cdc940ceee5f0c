"""The rows of the list of indicators, filtered and sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from secretariat.domain.danish.collation import sort_key
from secretariat.domain.indicators import (
    Course,
    CriterionKind,
    Indicator,
    IndicatorDraft,
    IndicatorId,
    course,
    difference_text,
    latest,
    since_baseline,
    value_text,
)
from secretariat.domain.policies import Goal, GoalKey
from secretariat.ui import report_labels
from secretariat.ui.icons import icon
from secretariat.ui.search import searchable

Index = QModelIndex | QPersistentModelIndex


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
FIGURES = (Column.BASELINE, Column.NEWEST, Column.DIFFERENCE)
"""The columns whose figures stand at the right."""

COURSES = list(Course)
"""The order of courses, the best first."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An indicator with all that showing, searching and sorting it asks for."""

    indicator: Indicator
    course: Course
    shown: tuple[str, ...]
    order: tuple[Any, ...]
    haystack: str


def heading(column: Column) -> str:
    """Return a column's heading in the screen's language."""
    return QCoreApplication.translate("IndicatorColumns", str(HEADINGS[column]))


class IndicatorsModel(QAbstractTableModel):
    """Rows × columns of the list as it is filtered and sorted now."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: list[Listed] = []
        self._shown: list[Listed] = []
        self._words: tuple[str, ...] = ()
        self._sorted_by = (Column.NUMBER, Qt.SortOrder.AscendingOrder)

    def show_indicators(self, indicators: Sequence[Indicator], goals: Mapping[GoalKey, Goal]) -> None:
        """Show other indicators; the filter and the order hold."""
        self._all = [_listed(indicator, goals) for indicator in indicators]
        self._arrange()

    def filter(self, typed: str) -> None:
        """Show the rows that hold every word typed."""
        words = tuple(searchable(typed).split())
        if words != self._words:
            self._words = words
            self._arrange()

    @property
    def total(self) -> int:
        """The number of indicators before filtering."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[Listed]:
        """The rows as they are shown."""
        return self._shown

    def row_of(self, indicator_id: IndicatorId) -> int | None:
        """Return the row an indicator is shown on; None when the filter leaves it out."""
        return next((row for row, listed in enumerate(self._shown) if listed.indicator.id == indicator_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section))
        return _aligned(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        listed, column = self._shown[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return listed.shown[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.COURSE:
            drawing, colour = report_labels.look(listed.course)
            return icon(drawing, role=colour)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (Column(column), order)
        self._arrange()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        fitting = [listed for listed in self._all if all(word in listed.haystack for word in self._words)]
        fitting.sort(key=lambda listed: listed.order[Column.NUMBER])
        fitting.sort(key=lambda listed: listed.order[column], reverse=order is Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _listed(indicator: Indicator, goals: Mapping[GoalKey, Goal]) -> Listed:
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
    order = {column: sort_key(words) for column, words in shown.items()} | {
        Column.BASELINE: _figure_order(baseline),
        Column.NEWEST: _figure_order(None if newest is None else newest.value),
        Column.DIFFERENCE: _figure_order(None if told is None else told.amount),
        Column.COURSE: COURSES.index(how),
    }
    return Listed(
        indicator,
        how,
        tuple(shown[column] for column in Column),
        tuple(order[column] for column in Column),
        searchable(" ".join(shown.values())),
    )


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

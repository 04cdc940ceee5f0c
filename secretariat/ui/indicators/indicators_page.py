"""The page of indicators: their list, and the chart of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton

from secretariat.application.documents.charts import LineChart
from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee, CommitteeId, DocumentLanguage
from secretariat.domain.indicators import Indicator, IndicatorDraft
from secretariat.domain.policies import Goal, GoalKey
from secretariat.ui.icons import icon
from secretariat.ui.indicators.figures_panel import FiguresPanel
from secretariat.ui.indicators.indicator_papers import IndicatorPapers
from secretariat.ui.indicators.list_model import Column, IndicatorsModel
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.list_page import COMMITTEE, HITS, ROWS, ListPage, ListWords
from secretariat.ui.operations import Operations
from secretariat.ui.records import Panel, Status
from secretariat.ui.theme import set_look

CHART = "chart"
"""The panel of the chosen indicator's chart."""

WIDTHS: dict[Column, int] = {Column.NUMBER: 72, Column.NAME: 220, Column.GOAL: 160}
"""Pixels, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {
    Column.BASELINE: (88, 160),
    Column.NEWEST: (88, 160),
    Column.DIFFERENCE: (104, 200),
    Column.CRITERION: (104, 180),
    Column.COURSE: (120, 220),
}
"""The columns that are as wide as their words: least and most pixels."""


class IndicatorsPage(ListPage[IndicatorsModel]):
    """The indicators of one committee."""

    list_name = "table.indicators"
    menu = ("new_indicator", "print", "save_pdf", "export_list")
    fitted = FITTED

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(IndicatorsModel())
        self._services = services
        self._operations = operations
        self._committee: Committee | None = None
        self._new = QPushButton(icon("plus", role="on_accent"), self.tr("New indicator"), self)
        self._figures = FiguresPanel(self._chart_of, self)
        self._figures.hide()
        self._papers = IndicatorPapers(services, operations, self)
        set_look(self._new, "primary")
        self._new.clicked.connect(partial(self.new_wanted.emit, RecordKind.INDICATOR))
        self._set_up_table()
        self.put_together((self._new,), self._made_empty_states(), columns=columns)

    # What the window asks

    @property
    def key(self) -> str:
        return "indicators"

    @property
    def title(self) -> str:
        return self.tr("Indicators")

    @property
    def icon_name(self) -> str:
        return "chart-line"

    @property
    def status(self) -> Status:
        chosen = self._table.selected_rows()
        words = self.tr("{count} selected").format(count=len(chosen)) if len(chosen) > 1 else ""
        return Status(selection=words)

    def panels(self) -> Sequence[Panel]:
        """The chart of the chosen indicator."""
        return (Panel(CHART, self.tr("Chart"), "chart-line", self._figures),)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if self._committee is None or not self._model.total:
            return {}
        committee = self._committee.id
        return {
            "find": self.go_to_filter,
            "export_list": lambda: self._papers.export(self._model.shown),
            "save_pdf": lambda: self._papers.ask_file(committee),
            "print": lambda: self._papers.ask_printer(committee),
        }

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter"),
            filter_ghost=self.tr("Filter by number, name or goal"),
        )

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's indicators."""
        found: list[Committee] = []
        if committee is not None:
            self._operations.run(lambda: self._services.committees.get(committee), on_done=found.append)
        self._committee = found[0] if found else None
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; the chosen indicator stays chosen."""
        if self._committee is not None and changes & (Changes.INDICATORS | Changes.POLICIES | Changes.COMMITTEES):
            self.show_committee(self._committee.id)

    def _read(self) -> None:
        committee, chosen = self._committee, self._chosen()
        indicators, goals = list[Indicator](), dict[GoalKey, Goal]()
        if committee is not None:
            self._operations.run(lambda: self._services.indicators.list(committee.id), on_done=indicators.extend)
            self._operations.run(
                lambda: self._services.policies.list(committee.id),
                on_done=lambda policies: goals.update(
                    {goal.key: goal for policy in policies for goal in policy.draft.goals}
                ),
            )
        self._model.show_indicators(indicators, goals)
        self.fit_columns()
        row = None if chosen is None else self._model.line_of(chosen.id)
        if self._model.rowCount():
            self._table.selectRow(row or 0)
        self.show_right_thing()

    def show_right_thing(self) -> None:
        self._filter.setVisible(bool(self._model.total))
        self._new.setVisible(self._committee is not None)
        super().show_right_thing()

    def why_empty(self) -> str:
        return COMMITTEE if self._committee is None else super().why_empty()

    def _chosen(self) -> Indicator | None:
        line = self.chosen_line()
        return None if line is None else self._model.shown[line].row

    # What happens

    def on_chosen(self) -> None:
        chosen = self._chosen()
        draft = chosen.draft if chosen else IndicatorDraft()
        self._figures.show_draft(draft, title=" ".join(filter(None, (draft.number, draft.name))))
        super().on_chosen()

    def _chart_of(self, draft: IndicatorDraft) -> LineChart:
        language = self._committee.draft.language if self._committee else DocumentLanguage.DANISH
        return self._services.papers.chart(draft, language)

    def open_row(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.INDICATOR, self._model.shown[index.row()].row.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        return (("chart-line", self.tr("Open the indicator"), partial(self.open_row, index)),)

    # Putting together

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            COMMITTEE: EmptyState(
                "landmark",
                self.tr("No committee yet. Indicators belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            ROWS: EmptyState(
                "chart-line",
                self.tr("No indicators yet. An indicator measures, time after time, how far a goal is."),
                button=self.tr("New indicator"),
                do=partial(self.new_wanted.emit, RecordKind.INDICATOR),
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("No indicator fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._filter.clear,
            ),
        }

    def _set_up_table(self) -> None:
        table = self._table
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.NAME, WIDTHS[Column.NAME])
        table.share(Column.GOAL, WIDTHS[Column.GOAL], part=1)
        table.sortByColumn(*self._model.sorted_first)

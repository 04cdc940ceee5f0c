"""The page of indicators: their list, and the chart of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

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
from secretariat.ui.kit.table import ListTable
from secretariat.ui.operations import Operations
from secretariat.ui.records import Panel, RecordTab, Status
from secretariat.ui.theme import set_look

CHART = "chart"
"""The panel of the chosen indicator's chart."""

WIDTHS: dict[Column, int] = {Column.NUMBER: 72, Column.NAME: 220, Column.GOAL: 160}
"""Pixels, before the user has widths of his own."""

FITTED: dict[Column, tuple[int, int]] = {
    Column.BASELINE: (88, 160),
    Column.NEWEST: (88, 160),
    Column.DIFFERENCE: (104, 200),
    Column.CRITERION: (104, 180),
    Column.COURSE: (120, 220),
}
"""The columns that are as wide as their words: least and most pixels."""


class IndicatorsPage(RecordTab):
    """The indicators of one committee."""

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""
    columns_changed = Signal(str)
    """How the columns stand now, to be kept."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__()
        self._services = services
        self._operations = operations
        self._committee: Committee | None = None
        self._model = IndicatorsModel(self)
        self._table = ListTable(self._model, self)
        self._filter = QLineEdit(self)
        self._count = QLabel(self)
        self._new = QPushButton(icon("plus", role="on_accent"), self.tr("New indicator"), self)
        self._stack = QStackedWidget(self)
        self._figures = FiguresPanel(self._chart_of, self)
        self._figures.hide()
        self._papers = IndicatorPapers(services, operations, self)
        self._empty = self._made_empty_states()
        self._build()
        self._set_up_table(columns)
        self._connect()

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
            "find": self._go_to_filter,
            "export_list": lambda: self._papers.export(self._model.shown),
            "save_pdf": lambda: self._papers.ask_file(committee),
            "print": lambda: self._papers.ask_printer(committee),
        }

    def begin(self) -> None:
        if self._model.rowCount():
            self._table.setFocus()
            if not self._table.currentIndex().isValid():
                self._table.selectRow(0)
        else:
            self._filter.setFocus()

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
        for column, (least, most) in FITTED.items():
            self._table.fit(column, least=least, most=most)
        row = None if chosen is None else self._model.line_of(chosen.id)
        if self._model.rowCount():
            self._table.selectRow(row or 0)
        self._show_right_thing()

    def _show_right_thing(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        if self._committee is None:
            self._stack.setCurrentWidget(self._empty["committee"])
        elif not total:
            self._stack.setCurrentWidget(self._empty["indicators"])
        else:
            self._stack.setCurrentWidget(self._table if shown else self._empty["hits"])
        words = self.tr("{shown} of {total}") if shown != total else self.tr("{total} in all")
        self._count.setText(words.format(shown=shown, total=total) if total else "")
        self._filter.setVisible(bool(total))
        self._new.setVisible(self._committee is not None)
        self._on_chosen()

    def _chosen(self) -> Indicator | None:
        index = self._table.currentIndex()
        return self._model.shown[index.row()].row if index.isValid() else None

    # What happens

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        draft = chosen.draft if chosen else IndicatorDraft()
        self._figures.show_draft(draft, title=" ".join(filter(None, (draft.number, draft.name))))
        self.status_changed.emit()
        self.commands_changed.emit()

    def _chart_of(self, draft: IndicatorDraft) -> LineChart:
        language = self._committee.draft.language if self._committee else DocumentLanguage.DANISH
        return self._services.papers.chart(draft, language)

    def _on_filter_typed(self, typed: str) -> None:
        self._model.filter(typed)
        self._show_right_thing()

    def _on_opened(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.INDICATOR, self._model.shown[index.row()].row.id)

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self._table.currentIndex()
        if index.isValid():
            menu.addAction(
                icon("chart-line", role="muted"), self.tr("Open the indicator"), partial(self._on_opened, index)
            )
            menu.addSeparator()
        wanted = ("new_indicator", "print", "save_pdf", "export_list")
        menu.addActions(
            [action for action in self.window().actions() if action.objectName()[len("action.") :] in wanted]
        )
        menu.popup(place)

    def _go_to_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    # Putting together

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            "committee": EmptyState(
                "landmark",
                self.tr("No committee yet. Indicators belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            "indicators": EmptyState(
                "chart-line",
                self.tr("No indicators yet. An indicator measures, time after time, how far a goal is."),
                button=self.tr("New indicator"),
                do=partial(self.new_wanted.emit, RecordKind.INDICATOR),
            ),
            "hits": EmptyState(
                "funnel-x",
                self.tr("No indicator fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._filter.clear,
            ),
        }

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = QLabel(self.title, self)
        set_look(title, "title")
        set_look(self._count, "muted")
        set_look(self._new, "primary")
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._new)
        layout.addLayout(head)
        self._filter.setObjectName("field.filter")
        self._filter.setPlaceholderText(self.tr("Filter by number, name or goal"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.addAction(icon("funnel", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        layout.addWidget(self._filter)
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._stack)
        for widget in (self._table, *self._empty.values()):
            self._stack.addWidget(widget)
        layout.addWidget(card, 1)

    def _set_up_table(self, columns: str) -> None:
        table = self._table
        table.setObjectName("table.indicators")
        table.setAccessibleName(self.title)
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.NAME, WIDTHS[Column.NAME])
        table.share(Column.GOAL, WIDTHS[Column.GOAL], part=1)
        table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        table.restore_columns(columns)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_typed)
        self._new.clicked.connect(partial(self.new_wanted.emit, RecordKind.INDICATOR))
        self._table.opened.connect(self._on_opened)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._table.columns_changed.connect(lambda: self.columns_changed.emit(self._table.columns_left()))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())

"""The page of budget tables: the list of the committee's tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable
from secretariat.application.ports import Changes
from secretariat.application.queries import BudgetListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.tables import TableId
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import PeriodId
from secretariat.ui.budget.list_model import FIGURES, BudgetTablesModel, Column, heading
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.list_out import ListOut
from secretariat.ui.list_page import COMMITTEE, HITS, ROWS, ListPage, ListWords
from secretariat.ui.operations import Operations
from secretariat.ui.records import Status
from secretariat.ui.theme import set_look

WIDTHS: dict[Column, int] = {Column.TITLE: 280}
"""Pixels, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {
    Column.USE: (96, 200),
    Column.UNIT: (80, 140),
    Column.YEARS: (88, 160),
    Column.LINES: (72, 100),
    Column.PERIOD: (112, 200),
    Column.VERSIONS: (96, 140),
}
"""The columns that are as wide as their words: least and most pixels."""

LETTERS: dict[Column, int] = {Column.TITLE: 60, Column.USE: 24, Column.PERIOD: 24}
"""About how many characters a column shows when it is exported; the others take the usual width."""


class BudgetPage(ListPage[BudgetTablesModel]):
    """The budget tables of one committee."""

    list_name = "list.budget_tables"
    menu = ("new_budget_table", "take_in_table", "paste_table", "export_list", "put_aside")
    fitted = FITTED

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""
    copy_wanted = Signal(int)
    """The id of the table that a new one is to be a copy of."""
    take_in_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(BudgetTablesModel())
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._buttons = self._made_buttons()
        self._lists = ListOut(services.tables, operations, self)
        self._set_up_table()
        self.put_together(self._buttons, self._made_empty_states(), columns=columns)
        self._table.remove_wanted.connect(self._put_aside)

    # What the window asks

    @property
    def key(self) -> str:
        return "budget"

    @property
    def title(self) -> str:
        return self.tr("Budget")

    @property
    def icon_name(self) -> str:
        return "calculator"

    @property
    def status(self) -> Status:
        chosen = self._table.selected_rows()
        words = self.tr("{count} selected").format(count=len(chosen)) if len(chosen) > 1 else ""
        return Status(selection=words)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if self._committee is None or not self._model.total:
            return {}
        found: dict[str, Callable[[], None]] = {"find": self.go_to_filter, "export_list": self._export}
        if self._chosen() is not None:
            found["put_aside"] = self._put_aside
        return found

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter"),
            filter_ghost=self.tr("Filter by title, year or unit"),
        )

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's tables."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; the chosen table stays chosen."""
        if changes & (Changes.BUDGET_TABLES | Changes.PERIODS | Changes.COMMITTEES):
            self._read()

    def _read(self) -> None:
        committee, chosen = self._committee, self._chosen()
        rows, periods = list[BudgetListRow](), dict[PeriodId, str]()
        if committee is not None:
            self._operations.run(lambda: self._services.budgets.rows(committee), on_done=rows.extend)
            self._operations.run(
                lambda: self._services.periods.list(committee),
                on_done=lambda found: periods.update({period.id: period.draft.name for period in found}),
            )
        self._model.show_tables(rows, periods)
        self.fit_columns()
        row = None if chosen is None else self._model.line_of(chosen.id)
        if self._model.rowCount():
            self._table.selectRow(row or 0)
        self.show_right_thing()

    def show_right_thing(self) -> None:
        self._filter.setVisible(bool(self._model.total))
        for button in self._buttons:
            button.setVisible(self._committee is not None)
        super().show_right_thing()

    def why_empty(self) -> str:
        return COMMITTEE if self._committee is None else super().why_empty()

    def _chosen(self) -> BudgetListRow | None:
        line = self.chosen_line()
        return None if line is None else self._model.shown[line].row

    # What happens

    def open_row(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.BUDGET_TABLE, self._model.shown[index.row()].row.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        copied = partial(self.copy_wanted.emit, self._model.shown[index.row()].row.id)
        return (
            ("calculator", self.tr("Open the table"), partial(self.open_row, index)),
            ("copy", self.tr("Begin a copy, a year on …"), copied),
        )

    def _export(self) -> None:
        columns = tuple(
            ExportColumn(
                heading(column), ColumnKind.NUMBER if column in FIGURES else ColumnKind.TEXT, LETTERS.get(column, 14)
            )
            for column in Column
        )
        rows = tuple(
            tuple(
                (int(words) if column in FIGURES else words) if words else None
                for column, words in zip(Column, listed.shown, strict=True)
            )
            for listed in self._model.shown
        )
        self._lists.ask(ExportTable(self.tr("Budget tables"), columns, (ExportGroup("", rows),), total=""))

    def _put_aside(self) -> None:
        """Put the chosen table aside; one press brings it back."""
        chosen, budgets = self._chosen(), self._services.budgets
        if chosen is None:
            return
        self._operations.run(
            lambda: budgets.remove(chosen.id, version=budgets.get(chosen.id).version),
            changes=Changes.BUDGET_TABLES | Changes.BUDGET_LINES,
            on_done=lambda _: self._say_put_aside(chosen),
        )

    def _say_put_aside(self, row: BudgetListRow) -> None:
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("“{title}” is put aside.").format(title=row.title),
            buttons=(NoticeButton(self.tr("Undo"), lambda: self._bring_back(row.id)),),
            key="put_aside",
            brief=True,
        )

    def _bring_back(self, table: TableId) -> None:
        """Bring a table back, and choose it in the list."""
        is_back = self._operations.run(
            lambda: self._services.budgets.bring_back(table), changes=Changes.BUDGET_TABLES | Changes.BUDGET_LINES
        )
        if is_back and (line := self._model.line_of(table)) is not None:
            self._table.selectRow(line)

    # Putting together

    def _made_buttons(self) -> tuple[QPushButton, ...]:
        table = (
            ("paste", "clipboard-paste", self.tr("Take in the clipboard"), self.paste_wanted.emit, ""),
            ("take_in", "file-input", self.tr("Take in a table …"), self.take_in_wanted.emit, ""),
            ("new", "plus", self.tr("New table …"), self._begin_new, "primary"),
        )
        made = []
        for name, drawing, words, do, look in table:
            button = QPushButton(icon(drawing, role="on_accent" if look else "text"), words, self)
            button.setObjectName(f"budget.{name}")
            set_look(button, look)
            button.clicked.connect(_pressed(do))
            made.append(button)
        return tuple(made)

    def _begin_new(self) -> None:
        self.new_wanted.emit(RecordKind.BUDGET_TABLE)

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            COMMITTEE: EmptyState(
                "landmark",
                self.tr("No committee yet. Budget tables belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            ROWS: EmptyState(
                "calculator",
                self.tr("Here stand the committee's budget tables: typed, pasted, or taken in from a file."),
                button=self.tr("New table …"),
                do=self._begin_new,
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("No table fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._filter.clear,
            ),
        }

    def _set_up_table(self) -> None:
        table = self._table
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.TITLE, WIDTHS[Column.TITLE])
        table.sortByColumn(*self._model.sorted_first)


def _pressed(act: Callable[[], None]) -> Callable[[bool], None]:
    """Return what acts without the state that a button's click brings along."""
    return lambda _checked: act()

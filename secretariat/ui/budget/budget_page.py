"""The page of budget tables: the list of the committee's tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from secretariat.ui.kit.table import ListTable
from secretariat.ui.list_out import ListOut
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status
from secretariat.ui.theme import set_look

WIDTHS: dict[Column, int] = {Column.TITLE: 280}
"""Pixels, before the user has widths of his own."""

FITTED: dict[Column, tuple[int, int]] = {
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


class BudgetPage(RecordTab):
    """The budget tables of one committee."""

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""
    copy_wanted = Signal(int)
    """The id of the table that a new one is to be a copy of."""
    take_in_wanted = Signal()
    paste_wanted = Signal()
    columns_changed = Signal(str)
    """How the columns stand now, to be kept."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__()
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._model = BudgetTablesModel(self)
        self._table = ListTable(self._model, self)
        self._filter = QLineEdit(self)
        self._count = QLabel(self)
        self._buttons = self._made_buttons()
        self._stack = QStackedWidget(self)
        self._lists = ListOut(services.tables, operations, self)
        self._empty = self._made_empty_states()
        self._build()
        self._set_up_table(columns)
        self._connect()

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
        found: dict[str, Callable[[], None]] = {"find": self._go_to_filter, "export_list": self._export}
        if self._chosen() is not None:
            found["put_aside"] = self._put_aside
        return found

    def begin(self) -> None:
        if self._model.rowCount():
            self._table.setFocus()
            if not self._table.currentIndex().isValid():
                self._table.selectRow(0)
        else:
            self._filter.setFocus()

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
            self._stack.setCurrentWidget(self._empty["tables"])
        else:
            self._stack.setCurrentWidget(self._table if shown else self._empty["hits"])
        words = self.tr("{shown} of {total}") if shown != total else self.tr("{total} in all")
        self._count.setText(words.format(shown=shown, total=total) if total else "")
        self._filter.setVisible(bool(total))
        for button in self._buttons:
            button.setVisible(self._committee is not None)
        self._on_chosen()

    def _chosen(self) -> BudgetListRow | None:
        index = self._table.currentIndex()
        is_there = index.isValid() and index.row() < len(self._model.shown)
        return self._model.shown[index.row()].row if is_there else None

    # What happens

    def _on_chosen(self) -> None:
        self.status_changed.emit()
        self.commands_changed.emit()

    def _on_filter_typed(self, typed: str) -> None:
        self._model.filter(typed)
        self._show_right_thing()

    def _on_opened(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.BUDGET_TABLE, self._model.shown[index.row()].row.id)

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._chosen()
        if chosen is not None:
            opened = partial(self._on_opened, self._table.currentIndex())
            menu.addAction(icon("calculator", role="muted"), self.tr("Open the table"), opened)
            copied = partial(self.copy_wanted.emit, chosen.id)
            menu.addAction(icon("copy", role="muted"), self.tr("Begin a copy, a year on …"), copied)
            menu.addSeparator()
        wanted = ("new_budget_table", "take_in_table", "paste_table", "export_list", "put_aside")
        menu.addActions(
            [action for action in self.window().actions() if action.objectName()[len("action.") :] in wanted]
        )
        menu.popup(place)

    def _go_to_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

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
        self._operations.run(
            lambda: self._services.budgets.bring_back(table), changes=Changes.BUDGET_TABLES | Changes.BUDGET_LINES
        )

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
            "committee": EmptyState(
                "landmark",
                self.tr("No committee yet. Budget tables belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            "tables": EmptyState(
                "calculator",
                self.tr("Here stand the committee's budget tables: typed, pasted, or taken in from a file."),
                button=self.tr("New table …"),
                do=self._begin_new,
            ),
            "hits": EmptyState(
                "funnel-x",
                self.tr("No table fits the filter."),
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
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        for button in self._buttons:
            head.addWidget(button)
        layout.addLayout(head)
        self._filter.setObjectName("field.filter")
        self._filter.setPlaceholderText(self.tr("Filter by title, year or unit"))
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
        table.setObjectName("list.budget_tables")
        table.setAccessibleName(self.title)
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.TITLE, WIDTHS[Column.TITLE])
        table.sortByColumn(Column.TITLE, Qt.SortOrder.AscendingOrder)
        table.restore_columns(columns)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_typed)
        self._table.opened.connect(self._on_opened)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._table.remove_wanted.connect(self._put_aside)
        self._table.columns_changed.connect(lambda: self.columns_changed.emit(self._table.columns_left()))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())


def _pressed(act: Callable[[], None]) -> Callable[[bool], None]:
    """Return what acts without the state that a button's click brings along."""
    return lambda _checked: act()

"""The page of a reporting period: its initiatives under the report's sections, to pick out, to open, to work with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QToolButton, QVBoxLayout

from secretariat.application.ports import Changes
from secretariat.application.queries import OverviewRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.committees import CommitteeId
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import Period, PeriodId
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.table import ListTable
from secretariat.ui.operations import Operations
from secretariat.ui.overview.export_table import export_table
from secretariat.ui.overview.group_delegate import GroupDelegate
from secretariat.ui.overview.head import OverviewHead
from secretariat.ui.overview.model import OverviewModel
from secretariat.ui.overview.period_work import PeriodWork, Scope
from secretariat.ui.overview.quick_filters import is_missing_sheet
from secretariat.ui.overview.rows import Column, Listed, net_of
from secretariat.ui.periods.period_control import PeriodControl
from secretariat.ui.records import CONTROL, Panel, RecordTab, Status
from secretariat.ui.theme import set_look

SHOWN = Changes.COMMITTEES | Changes.PERIODS | Changes.INITIATIVES | Changes.SHEETS | Changes.BUDGET_LINES
"""What the rows are made of."""

CHECKED = SHOWN | Changes.POLICIES | Changes.TEMPLATES | Changes.INDICATORS | Changes.REFUND_RATES
"""What the checks look at."""

WIDTHS: dict[Column, int] = {
    Column.NUMBER: 72,
    Column.NAME: 200,
    Column.OFFICE: 120,
}
"""Pixels, before the user has widths of his own."""

FITTED: dict[Column, tuple[int, int]] = {
    Column.ATTAINMENT: (112, 220),
    Column.GROSS: (96, 220),
    Column.NET: (96, 220),
    Column.COUNTED: (96, 240),
    Column.STATE: (112, 200),
    Column.UNCONFIRMED: (80, 180),
    Column.MISSING: (96, 260),
    Column.STANDING: (88, 140),
}
"""The columns that are as wide as the words of the screen's language make them: least and most pixels."""


class OverviewPage(RecordTab):
    """The initiatives of one committee in one period, with their sheets."""

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""
    sheet_wanted = Signal(int, int)
    """The ids of an initiative and a period: its sheet is to be opened."""
    returned = Signal(object)
    """A `ReturnedFile` that was read."""
    period_changed = Signal(int)
    """The id of the period that is shown from now on."""
    columns_changed = Signal(str)
    """How the columns stand now, to be kept."""

    def __init__(
        self, services: Services, operations: Operations, *, columns: str = "", period: PeriodId | None = None
    ) -> None:
        """Show nothing yet; `period` is the one that was shown last."""
        super().__init__()
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._wanted = period
        self._periods: Sequence[Period] = ()
        self._model = OverviewModel(self)
        self._head = OverviewHead(self.title, self)
        self._table = ListTable(self._model, self)
        self._stack = QStackedWidget(self)
        self._control = PeriodControl(services, operations, self)
        self._control.hide()  # until the window gives it its place at the side
        self._work = PeriodWork(services, operations, self._control, self, scope=self.scope)
        self._open_initiative = QAction(icon("clipboard-list", role="muted"), self.tr("Open the &initiative"), self)
        self._empty = self._made_empty_states()
        self._build()
        self._set_up_table(columns)
        self._connect()

    # What the window asks

    @property
    def key(self) -> str:
        return "initiatives"

    @property
    def title(self) -> str:
        return self.tr("Initiatives")

    @property
    def icon_name(self) -> str:
        return "clipboard-list"

    @property
    def period(self) -> Period | None:
        """The period that is shown."""
        return next((period for period in self._periods if period.id == self._wanted), None)

    @property
    def status(self) -> Status:
        chosen = self._chosen()
        if not chosen:
            return Status()
        net = net_of(chosen)
        told = self.tr("{count} selected").format(count=len(chosen))
        money = self.tr("net {sum}").format(sum=money_text(net, MoneyUnit.MILLIONS)) if net is not None else ""
        return Status(selection=" · ".join(filter(None, (told, money))))

    def panels(self) -> Sequence[Panel]:
        return (Panel(CONTROL, self.tr("Control"), "list-checks", self._control),)

    def badges(self) -> Mapping[str, int]:
        return {CONTROL: self._control.open_count}

    def commands(self) -> Mapping[str, Callable[[], None]]:
        work, offered = self._work, dict[str, Callable[[], None]]()
        if self._committee is not None:
            offered["take_in_sheets"] = work.take_in
        if self.period is None:
            return offered
        offered |= {"find": self._head.go_to_filter, "print": work.print, "save_pdf": work.save_pdf}
        if self._model.rowCount():
            offered["export_list"] = self.export
        if any(is_missing_sheet(row) for row in self._model.all_rows()):
            offered["begin_sheet"] = work.begin_sheets
        if any(one.row.sheet_id is not None for one in self._chosen()):
            offered["send_sheets"] = work.send
        if not any(period.previous == self._wanted for period in self._periods):
            offered["roll"] = work.roll
        if self._control.count:
            offered["next_finding"] = lambda: self._control.walk(1)
            offered["previous_finding"] = lambda: self._control.walk(-1)
        return offered

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        return (self._open_initiative,) if menu == "initiatives" else ()

    def begin(self) -> None:
        if self._model.rowCount():
            self._table.setFocus()
            if not self._table.currentIndex().isValid():
                first = next(number for number, line in enumerate(self._model.lines) if isinstance(line, Listed))
                self._table.setCurrentIndex(self._model.index(first, 0))
                self._table.clearSelection()
        else:
            self._head.go_to_filter()

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's period: the one shown last, or its newest."""
        self._committee = committee
        self._read_periods()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; the selected rows stay selected."""
        if changes & (Changes.PERIODS | Changes.COMMITTEES):
            self._read_periods()
        elif changes & SHOWN:
            self._read_rows()
        elif changes & CHECKED:
            self._control.check_anew()

    def show_period(self, period_id: PeriodId) -> None:
        """Show another period of the same committee."""
        self._wanted = period_id
        self._read_periods()
        self.period_changed.emit(period_id)

    def all_rows(self) -> Sequence[OverviewRow]:
        """Return the period's rows, whatever the filter."""
        return self._model.all_rows()

    def clear_filter(self) -> None:
        """Show everything again."""
        self._head.clear()
        self._apply_filter()

    def export(self) -> None:
        """Ask where the shown groups, rows and columns go, as a workbook."""
        period = self.period
        if period is not None:
            columns = [column for column in self._columns_across() if not self._table.isColumnHidden(column)]
            title = self.tr("Initiatives {period}").format(period=period.draft.name)
            self._work.export(export_table(title, columns, self._model.lines))

    def _read_periods(self) -> None:
        committee, found = self._committee, list[Period]()
        if committee is not None:
            self._operations.run(lambda: self._services.periods.list(committee), on_done=found.extend)
        self._periods = found
        if self.period is None:
            self._wanted = found[0].id if found else None
        self._head.show_periods(found, self._wanted)
        self._read_rows()

    def _read_rows(self) -> None:
        period, kept, rows = self.period, self._chosen_ids(), list[OverviewRow]()
        if period is not None:
            self._operations.run(lambda: self._services.periods.overview(period.id), on_done=rows.extend)
        self._model.show_rows(rows, period.draft.sections if period else (), self._services.clock.today())
        for column, (least, most) in FITTED.items():
            self._table.fit(column, least=least, most=most, lines=self._model.longest(column))
        self._reselect(kept)
        self._head.show_counts(self._model.counts(), self._model.ended())
        self._control.show_period(period)
        self._show_right_thing()

    def _show_right_thing(self) -> None:
        shown, total = len(self._model.shown), self._model.total
        if self._committee is None:
            self._stack.setCurrentWidget(self._empty["committee"])
        elif self.period is None:
            self._stack.setCurrentWidget(self._empty["period"])
        elif not total:
            self._stack.setCurrentWidget(self._empty["initiatives"])
        else:
            self._stack.setCurrentWidget(self._table if shown else self._empty["hits"])
        self._head.show_shown(shown, total)
        self._head.offer(filters=bool(total), new=self.period is not None)
        self._on_selection_changed()

    def _apply_filter(self) -> None:
        kept = self._chosen_ids()
        self._model.filter(self._head.typed, self._head.quick, with_ended=self._head.with_ended)
        self._reselect(kept)
        self._head.show_counts(self._model.counts(), self._model.ended())
        self._show_right_thing()

    # What is chosen

    def scope(self) -> Scope | None:
        """Return what the work is about: the period, its rows and those that are selected. None without a period."""
        if self.period is None:
            return None
        chosen = tuple(one.row for one in self._chosen())
        return Scope(self.period, tuple(self._model.all_rows()), chosen)

    def _chosen(self) -> list[Listed]:
        lines = [self._model.lines[line] for line in self._table.selected_rows()]
        return [line for line in lines if isinstance(line, Listed)]

    def _chosen_ids(self) -> list[InitiativeId]:
        return [one.row.initiative_id for one in self._chosen()]

    def _reselect(self, ids: Sequence[InitiativeId]) -> None:
        self._table.select_lines([line for one in ids if (line := self._model.line_of(one)) is not None])

    def _columns_across(self) -> list[Column]:
        head = self._table.horizontalHeader()
        return [Column(head.logicalIndex(place)) for place in range(len(Column))]

    # What happens

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is None or self._wanted is None:
            return
        if row.sheet_id is None:
            self._work.begin_one(row)
        else:
            self.sheet_wanted.emit(row.initiative_id, self._wanted)

    def _on_initiative_wanted(self, _checked: bool = False) -> None:
        index = self._table.currentIndex()
        row = self._model.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.record_wanted.emit(RecordKind.INITIATIVE, row.initiative_id)

    def _on_selection_changed(self) -> None:
        self._open_initiative.setEnabled(self._table.currentIndex().isValid())
        self.status_changed.emit()
        self.commands_changed.emit()

    def _on_grouped(self, is_grouped: bool) -> None:
        kept = self._chosen_ids()
        self._model.set_grouped(is_grouped=is_grouped)
        self._reselect(kept)

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self._table.currentIndex()
        if index.isValid():
            menu.addAction(
                icon("file-text", role="muted"), self.tr("Open the status sheet"), partial(self._on_row_opened, index)
            )
            menu.addAction(self._open_initiative)
            menu.addSeparator()
        wanted = ("new_initiative", "begin_sheet", "send_sheets", "print", "save_pdf", "export_list")
        menu.addActions(
            [action for action in self.window().actions() if action.objectName()[len("action.") :] in wanted]
        )
        menu.popup(place)

    def _show_columns_menu(self, button: QToolButton) -> None:
        menu = self._table.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    # Putting together

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            "committee": EmptyState(
                "landmark",
                self.tr("No committee yet. Initiatives belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            "period": EmptyState(
                "calendar-range",
                self.tr("No period yet. A period is the year whose initiatives are reported, a status sheet each."),
                button=self.tr("First period"),
                do=partial(self.new_wanted.emit, RecordKind.PERIOD),
            ),
            "initiatives": EmptyState(
                "clipboard-list",
                self.tr("No initiatives yet. What the committee spends money on to reach its goals is kept here."),
                button=self.tr("New initiative"),
                do=partial(self.new_wanted.emit, RecordKind.INITIATIVE),
            ),
            "hits": EmptyState(
                "funnel-x",
                self.tr("No initiative fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self.clear_filter,
            ),
        }

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._head)
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
        table.setObjectName("table.initiatives")
        table.setAccessibleName(self.title)
        table.setItemDelegate(GroupDelegate(table))
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.NAME, WIDTHS[Column.NAME])
        table.share(Column.OFFICE, WIDTHS[Column.OFFICE], part=1)
        table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        table.restore_columns(columns)

    def _connect(self) -> None:
        self._head.period_chosen.connect(self.show_period)
        self._head.filtered.connect(self._apply_filter)
        self._head.grouped.connect(self._on_grouped)
        self._head.columns_wanted.connect(self._show_columns_menu)
        self._head.new_wanted.connect(partial(self.new_wanted.emit, RecordKind.INITIATIVE))
        self._head.begin_wanted.connect(self._work.begin_missing)
        self._table.opened.connect(self._on_row_opened)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._table.columns_changed.connect(lambda: self.columns_changed.emit(self._table.columns_left()))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection_changed())
        self._open_initiative.setObjectName("action.open_initiative")
        self._open_initiative.setShortcut(QKeySequence("Ctrl+Return"))
        self._open_initiative.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._open_initiative.triggered.connect(self._on_initiative_wanted)
        self._table.addAction(self._open_initiative)
        self._control.changed.connect(self.badges_changed)
        self._control.changed.connect(self.commands_changed)
        self._control.chosen.connect(self.record_wanted)
        self._work.control_wanted.connect(partial(self.panel_wanted.emit, CONTROL))
        self._work.period_made.connect(self.show_period)
        self._work.returned.connect(self.returned)
        self._work.sheet_wanted.connect(self.sheet_wanted)
        self._work.new_wanted.connect(self.new_wanted)

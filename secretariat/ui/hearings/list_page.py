"""The page of hearings: a filter, chips of states, and the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayout, QPushButton, QSizePolicy, QToolButton

from secretariat.application.ports import Changes
from secretariat.application.queries import HearingListRow
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import HearingId, HearingState, Urgency
from secretariat.ui import labels
from secretariat.ui.hearings.list_model import Column, HearingsModel, Role, heading
from secretariat.ui.hearings.table_file import as_csv
from secretariat.ui.icons import icon
from secretariat.ui.kit.chips import StateChipDelegate
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.list_page import HITS, ROWS, ListPage, ListWords
from secretariat.ui.operations import Operations
from secretariat.ui.records import Status
from secretariat.ui.theme import set_look

WIDTHS: dict[Column, int] = {
    Column.TITLE: 200,
    Column.ASKER: 136,
    Column.DEADLINE: 188,
    Column.STATE: 196,
    Column.CASE_NUMBERS: 140,
    Column.RESPONSIBLE: 104,
    Column.RECEIVED: 104,
}
"""Pixels, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {Column.DEADLINE: (112, 280), Column.STATE: (112, 260)}
"""The columns that are as wide as the words of the screen's language make them: least and most pixels."""


class HearingsPage(ListPage[HearingsModel]):
    """The list of one committee's hearings."""

    list_name = "table.hearings"
    filter_name = "filter.hearings"
    menu = ("new_hearing", "export_list", "put_aside")
    fitted = FITTED

    opened = Signal(int)
    """The id of the hearing to open."""
    new_wanted = Signal()
    waiting_changed = Signal(int)
    """How many hearings are overdue."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(HearingsModel())
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._chips: dict[HearingState, QPushButton] = {}
        self._set_up_table()
        self.put_together((self._made_new(),), self._made_empty_states(), columns=columns)
        self._table.remove_wanted.connect(self.put_aside)

    @property
    def key(self) -> str:
        return "hearings"

    @property
    def title(self) -> str:
        return self.tr("Hearings")

    @property
    def icon_name(self) -> str:
        return "inbox"

    @property
    def status(self) -> Status:
        selected = len(self._table.selected_rows())
        return Status(selection=self.tr("{count} selected").format(count=selected) if selected > 1 else "")

    def commands(self) -> Mapping[str, Callable[[], None]]:
        offered: dict[str, Callable[[], None]] = {"find": self.go_to_filter}
        if self._model.rowCount():
            offered["export_list"] = self.export
        if self._table.selected_rows():
            offered["put_aside"] = self.put_aside
        return offered

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's hearings."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow the hearings and what is issued of them."""
        if changes & (Changes.HEARINGS | Changes.RESPONSES):
            self._read()

    def _read(self) -> None:
        """Read the rows anew; the selected ones stay selected."""
        kept = self._selected_ids()
        rows: list[HearingListRow] = []
        self._operations.run(
            lambda: self._services.hearings.list_rows(self._committee) if self._committee else (), on_done=rows.extend
        )
        self._model.show_rows(rows, self._services.clock.today())
        self.fit_columns()
        self._reselect(kept)
        self._name_chips()
        self.show_right_thing()
        self.waiting_changed.emit(sum(listed.urgency is Urgency.OVERDUE for listed in self._model.shown))

    def rows(self) -> Sequence[HearingListRow]:
        """Return the rows as they are shown."""
        return [listed.row for listed in self._model.shown]

    def begin(self) -> None:
        if self._model.rowCount():
            self._table.setFocus()
            if not self._table.currentIndex().isValid():
                self._table.setCurrentIndex(self._model.index(0, 0))
                self._table.clearSelection()
        else:
            self._filter.setFocus()

    def all_rows(self) -> Sequence[HearingListRow]:
        """Return the committee's rows, whatever the filter."""
        return self._model.all_rows()

    def clear_filter(self) -> None:
        """Show everything again."""
        self._filter.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self.on_filtered()
        self._filter.setFocus()

    def export(self) -> None:
        """Ask where the shown rows go, as a file for a spreadsheet."""
        dialog = QFileDialog(self, self.tr("Export the list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("Hearings") + ".csv")
        dialog.fileSelected.connect(lambda file: self.export_to(Path(file)))
        dialog.open()

    def export_to(self, file: Path) -> None:
        """Write the shown rows and columns to a file."""
        columns = [column for column in Column if not self._table.isColumnHidden(column)]
        rows = [[listed.shown[column] for column in columns] for listed in self._model.shown]
        content = as_csv([heading(column) for column in columns], rows)
        try:
            file.write_bytes(content)
        except OSError as error:
            self._operations.say(
                NoticeKind.ERROR,
                self.tr("The list could not be written."),
                meaning=str(error.strerror or error),
                advice=self.tr("Choose another folder."),
            )
            return
        told = self.tr("{count} rows are written to {file}.").format(count=len(rows), file=file.name)
        self._operations.say(NoticeKind.GOOD, told, brief=True)

    def put_aside(self) -> None:
        """Put the selected hearings aside; the notice brings them back."""
        ids = self._selected_ids()
        self._operations.run(
            lambda: self._remove(ids), changes=Changes.HEARINGS, on_done=lambda _: self._tell_put_aside(ids)
        )

    def _remove(self, ids: Sequence[HearingId]) -> None:
        for hearing_id in ids:
            self._services.hearings.remove(hearing_id, version=self._services.hearings.get(hearing_id).version)

    def _tell_put_aside(self, ids: Sequence[HearingId]) -> None:
        message = (
            self.tr("The hearing is put aside.")
            if len(ids) == 1
            else self.tr("{count} hearings are put aside.").format(count=len(ids))
        )
        undo = NoticeButton(self.tr("Undo"), lambda: self._bring_back(ids))
        self._operations.say(NoticeKind.GOOD, message, buttons=(undo,), brief=True)

    def _bring_back(self, ids: Sequence[HearingId]) -> None:
        self._operations.run(
            lambda: [self._services.hearings.bring_back(hearing_id) for hearing_id in ids], changes=Changes.HEARINGS
        )

    def _selected_ids(self) -> list[HearingId]:
        return [self._model.shown[line].row.id for line in self._table.selected_rows()]

    def _reselect(self, ids: Sequence[HearingId]) -> None:
        for hearing_id in ids:
            line = self._model.line_of(hearing_id)
            if line is not None:
                self._table.selectRow(line)

    def on_filtered(self) -> None:
        states = frozenset(state for state, chip in self._chips.items() if chip.isChecked())
        self._model.filter(self._filter.text(), states)
        self.show_right_thing()

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter the hearings"),
            filter_ghost=self.tr("Filter by title, asker, case number …"),
        )

    def open_row(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.shown[index.row()].row.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        return (("inbox", self.tr("Open"), partial(self.open_row, index)),)

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            ROWS: EmptyState(
                "inbox",
                self.tr("No hearings yet. What other bodies ask the committee's opinion on is kept here."),
                button=self.tr("New hearing"),
                do=self.new_wanted.emit,
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("No hearing fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self.clear_filter,
            ),
        }

    def _made_new(self) -> QPushButton:
        new = QPushButton(icon("plus", role="on_accent"), self.tr("New hearing"), self)
        set_look(new, "primary")
        new.setObjectName("new_hearing")
        new.clicked.connect(self.new_wanted)
        return new

    def made_filters(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._filter.setMinimumWidth(160)
        row.addWidget(self._filter, 1)
        for state in HearingState:
            row.addWidget(self._made_chip(state), 0, Qt.AlignmentFlag.AlignVCenter)
        columns = QToolButton(self)
        columns.setIcon(icon("columns-3-cog", role="muted"))
        columns.setIconSize(QSize(18, 18))
        columns.setToolTip(self.tr("Columns"))
        columns.setAccessibleName(self.tr("Columns"))
        columns.clicked.connect(partial(self._show_columns_menu, columns))
        # Not held to the middle, the lowest of them would make the row as low as itself.
        row.addWidget(columns, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _made_chip(self, state: HearingState) -> QPushButton:
        chip = QPushButton(labels.state(state), self)
        chip.setCheckable(True)
        chip.setObjectName(f"filter.state.{state.value}")
        set_look(chip, "filter")
        chip.toggled.connect(lambda _: self.on_filtered())
        self._chips[state] = chip
        return chip

    def _name_chips(self) -> None:
        """A chip says how many it would show, and goes when that is none."""
        for state, number in self._model.counts().items():
            self._chips[state].setText(f"{labels.state(state)} {number}")
            self._chips[state].setVisible(bool(number) or self._chips[state].isChecked())

    def _show_columns_menu(self, button: QToolButton) -> None:
        menu = self._table.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _set_up_table(self) -> None:
        self._table.setItemDelegateForColumn(Column.STATE, StateChipDelegate(Role.STATE, self))
        for column, width in WIDTHS.items():
            self._table.set_width(column, self._table.scaled(width))
        self._table.stretch(Column.TITLE, WIDTHS[Column.TITLE])
        for column in (Column.ASKER, Column.CASE_NUMBERS, Column.RESPONSIBLE):
            self._table.share(column, WIDTHS[column], part=1)
        self._table.setColumnHidden(Column.RECEIVED, True)
        self._table.sortByColumn(*self._model.sorted_first)

"""Asks about the table, its rows and its columns; every answer is one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from secretariat.domain.budget.conversion import changes_what_is_meant, is_finer
from secretariat.domain.budget.tables import SUMMARY_ROWS, BudgetTableDraft, CellState, Unit, unit_of
from secretariat.ui.budget import column_settings, labels, row_form
from secretariat.ui.budget.column_settings import NEW, ColumnForm, ColumnSettings
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.row_form import RowForm
from secretariat.ui.budget.row_settings import RowSettings
from secretariat.ui.budget.table_settings import TableSettings, with_settings
from secretariat.ui.kit.confirm import ask


class TableQuestions(QObject):
    """Opens the forms over the grid and takes their answers."""

    def __init__(self, record: OpenTable, grid: BudgetGrid) -> None:
        super().__init__(record)
        self._record = record
        self._grid = grid

    def ask_about_table(self) -> None:
        """Ask how the table is counted and printed."""
        record = self._record
        dialog = TableSettings(record.draft, record.periods, record.window)
        dialog.answered.connect(self._on_table_answered)
        dialog.open()

    def ask_about_row(self, place: int) -> None:
        """Ask about a row, and about the cell of it that the cursor is in."""
        record = self._record
        if 0 <= place < len(record.draft.rows):
            column = self._column_of_cursor()
            dialog = RowSettings(record, place, column, record.window)
            key = record.draft.rows[place].key
            dialog.answered.connect(lambda answer: self._on_row_answered(key, column, answer))
            dialog.open()

    def ask_about_column(self, place: int) -> None:
        """Ask about a column."""
        record = self._record
        if 0 <= place < len(record.draft.columns):
            dialog = ColumnSettings(record.draft, place, record.window)
            dialog.answered.connect(lambda answer: self._on_column_answered(place, answer))
            dialog.open()

    def ask_about_new_column(self, at: int) -> None:
        """Ask about a column that will stand before the place `at`."""
        record = self._record
        dialog = ColumnSettings(record.draft, NEW, record.window)
        dialog.answered.connect(lambda answer: self._on_column_added(at, answer))
        dialog.open()

    def _on_table_answered(self, answer: BudgetTableDraft) -> None:
        draft = self._record.draft

        def do() -> None:
            self._record.change(with_settings(self._record.draft, answer), self.tr("About the table"))

        if is_finer(draft.unit, answer.unit) and _has_printed_totals(draft):
            self._ask_about_finer(draft.unit, answer.unit, do)
        else:
            has_figures = _has_figures(draft, range(len(draft.columns)))
            self._when_meant(draft.unit, answer.unit, do, has_figures=has_figures)

    def _on_row_answered(self, key: str, column: int, answer: RowForm) -> None:
        draft = self._record.draft
        place = next((place for place, row in enumerate(draft.rows) if row.key == key), None)
        if place is not None:
            self._record.change(row_form.with_answer(draft, place, column, answer), self.tr("About the line"))

    def _on_column_answered(self, place: int, answer: ColumnForm) -> None:
        draft = self._record.draft
        after = column_settings.with_answer(draft, place, answer)
        self._when_meant(
            unit_of(draft, draft.columns[place]),
            unit_of(after, after.columns[place]),
            lambda: self._record.change(after, self.tr("About the column")),
            has_figures=_has_figures(draft, [place]),
        )

    def _on_column_added(self, at: int, answer: ColumnForm) -> None:
        """Add the column and put the cursor in it, on the line where it was."""
        row, _ = self._grid.current_place()
        after = column_settings.with_new(self._record.draft, at, answer)
        self._record.change(after, self.tr("Add a column"))
        self._grid.show_place(row, after.columns[at].key)

    def _when_meant(self, before: Unit, after: Unit, do: Callable[[], None], *, has_figures: bool) -> None:
        """Do it; where figures turn from money into something else, or the other way, ask first."""
        if not has_figures or not changes_what_is_meant(before, after):
            do()
            return
        ask(
            self._record.window,
            self.tr("Change what the figures are?"),
            self.tr("They were {before} and become {after}. The digits stay: 46,5 is still 46,5.").format(
                before=labels.word(before), after=labels.word(after)
            ),
            verb=self.tr("Change it"),
            do=do,
        ).setObjectName("unit_question")

    def _ask_about_finer(self, before: Unit, after: Unit, do: Callable[[], None]) -> None:
        """Say what another unit does to reconciliation before it is taken."""
        ask(
            self._record.window,
            self.tr("Count in {unit}?").format(unit=labels.word(after)),
            self.tr(
                "The money stays the same. Roundings of printed totals are then told as errors: they were rounded in "
                "{before} and are weighed in {after}."
            ).format(before=labels.word(before), after=labels.word(after)),
            verb=self.tr("Change it"),
            do=do,
        ).setObjectName("unit_question")

    def _column_of_cursor(self) -> int:
        _, key = self._grid.current_place()
        return next((place for place, column in enumerate(self._record.draft.columns) if column.key == key), -1)


def _has_printed_totals(draft: BudgetTableDraft) -> bool:
    totals = (row for row in draft.rows if row.kind in SUMMARY_ROWS)
    return any(cell.state is CellState.FIGURE for row in totals for cell in row.cells)


def _has_figures(draft: BudgetTableDraft, columns: Sequence[int]) -> bool:
    return any(row.cells[place].state is CellState.FIGURE for row in draft.rows for place in columns)

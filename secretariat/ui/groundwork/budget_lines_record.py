"""The tab of a committee's budget lines: a row a line, a column a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from secretariat.application.ports import Changes
from secretariat.application.queries import BudgetListRow
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget_lines import (
    BudgetLine,
    BudgetLineKey,
    BudgetLines,
    BudgetLinesDraft,
    YearAmount,
    problems_of,
)
from secretariat.domain.committees import Committee
from secretariat.domain.problems import Problem
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import BudgetLinesStore
from secretariat.ui.groundwork.told_by_table import ToldByTable
from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Field, Group, Kind, Rows, edited_row
from secretariat.ui.kit.figures import exact_money
from secretariat.ui.operations import Operations
from secretariat.ui.theme import set_look


class BudgetLinesRecord(FormRecord[BudgetLinesDraft]):
    """The lines of a committee, which always has a list of them; read-only while a budget table tells them.

    Its years are those any line tells of, those of the committee's periods, and those added here.
    """

    kind = RecordKind.BUDGET_LINES
    changes = Changes.BUDGET_LINES
    drawing = "coins"
    can_be_put_aside = False

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee | None,
        record: BudgetLines | None = None,
        *,
        recovered: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, operations, committee, record, recovered=recovered, parent=parent)
        self._follow_overview()

    def store(self, services: Services) -> BudgetLinesStore:
        """The committee's list."""
        return BudgetLinesStore(services.lists)

    def new_draft(self) -> BudgetLinesDraft:
        """Begin with nothing."""
        return BudgetLinesDraft()

    def problems_of(self, draft: BudgetLinesDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: BudgetLinesDraft) -> str:
        """There is one such list."""
        del draft  # the lines have no name of their own
        return self.tr("Budget lines")

    def new_title(self) -> str:
        """There is one such list."""
        return self.tr("Budget lines")

    def refresh(self, changes: Changes) -> None:
        """A new period may bring a year, and a budget table may begin or cease to tell the lines."""
        super().refresh(changes)
        if changes & Changes.BUDGET_TABLES:
            self._follow_overview()
        if changes & Changes.PERIODS:
            self._period_years = self._read_period_years()
            self._show_years()

    def show_stored(self) -> None:
        """Show the years that are stored."""
        self._show_years()

    def groups(self) -> Sequence[Group]:
        """The lines, in the years there are; read the first time it is asked for."""
        self._added: set[int] = set()
        self._period_years = self._read_period_years()
        self._years = self._years_now()
        return self._groups_of_years()

    def below_bar(self) -> QWidget:
        """Which table tells the lines, when one does."""
        self._told_by = ToldByTable(self)
        self._told_by.table_wanted.connect(lambda table: self.record_wanted.emit(RecordKind.BUDGET_TABLE, table))
        return self._told_by

    def bar_buttons(self) -> Sequence[QWidget]:
        """The button of one more year, and what the lines come to."""
        self._new_year = QPushButton(icon("plus", role="accent"), self.tr("Add a year"), self)
        self._new_year.setObjectName("add_year")
        set_look(self._new_year, "quiet")
        self._new_year.clicked.connect(self._add_year)
        self._sums = QLabel(self)
        self._sums.setObjectName("sums")
        self._sums.setTextFormat(Qt.TextFormat.PlainText)
        self._sums.setWordWrap(True)
        set_look(self._sums, "label")
        self.form.put_last(self._sums)
        self.edited.changed.connect(self._show_sums)
        self._show_sums()
        return (self._new_year,)

    def _follow_overview(self) -> None:
        """Let the lines be read only while a table tells them."""
        committee = self.committee
        if committee is not None:
            self.operations.run(lambda: self.services.budgets.overview(committee.id), on_done=self._show_told_by)

    def _show_told_by(self, table: BudgetListRow | None) -> None:
        self._told_by.show_table(table)
        self._new_year.setVisible(table is None)
        self.set_locked(table is not None)

    def _add_year(self) -> None:
        years = self._years_now()
        self._added.add(years[-1] + 1 if years else self.services.clock.today().year)
        self._show_years()

    def _show_years(self) -> None:
        years = self._years_now()
        if years != self._years:
            self._years = years
            self.form.show_groups(self._groups_of_years())
            self._show_sums()

    def _years_now(self) -> tuple[int, ...]:
        told = {amount.year for line in self.draft.lines for amount in line.amounts}
        return tuple(sorted(told | self._period_years | self._added))

    def _read_period_years(self) -> set[int]:
        found: set[int] = set()
        committee = self.committee
        if committee is not None:
            self.operations.run(
                lambda: {period.draft.year for period in self.services.periods.list(committee.id)},
                on_done=lambda years: found.update(year for year in years if year),
            )
        return found

    def _show_sums(self) -> None:
        """Tell what the lines come to in each year, exactly."""
        sums = [(year, [line.amount_in(year) for line in self.draft.lines]) for year in self._years]
        told = [
            self.tr("{year}: {sum}").format(year=year, sum=exact_money(total, MoneyUnit.MILLIONS))
            for year, amounts in sums
            if any(amount is not None for amount in amounts)
            for total in [sum((amount for amount in amounts if amount is not None), Decimal(0))]
        ]
        self._sums.setText(self.tr("Total   {sums}").format(sums="   ".join(told)) if told else "")

    def _groups_of_years(self) -> Sequence[Group]:
        return (
            Group(
                self.tr("Budget lines"),
                (Field("lines", self.tr("Budget lines"), Kind.ROWS, wide=True, rows=self._rows()),),
                help=self.tr(
                    "Amounts are net, in mio. kr. where no unit is typed. An empty cell holds no appropriation; 0 is "
                    "an appropriation of nothing."
                ),
            ),
        )

    def _rows(self) -> Rows:
        return Rows(
            (
                Field("number", self.tr("Number"), stretch=2),
                Field("name", self.tr("Name"), stretch=6),
                *(Field(str(year), str(year), Kind.AMOUNT, stretch=3) for year in self._years),
            ),
            lambda _: BudgetLine(BudgetLineKey(uuid4().hex)),
            self.tr("Add a line"),
            self.tr("Line"),
            edited=_edited,
            value=_value,
        )


def _value(line: BudgetLine, column: str) -> object:
    return line.amount_in(int(column)) if column.isdigit() else getattr(line, column)


def _edited(line: BudgetLine, column: str, value: object) -> BudgetLine:
    if not column.isdigit():
        edited: BudgetLine = edited_row(line, column, value)
        return edited
    year = int(column)
    others = [amount for amount in line.amounts if amount.year != year]
    told = YearAmount(year, value if isinstance(value, Decimal) else None)
    return replace(line, amounts=tuple(sorted((*others, told), key=lambda amount: amount.year)))

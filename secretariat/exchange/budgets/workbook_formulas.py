"""The formulas of a table in a workbook: each comes to what the table comes to, from the cells as they stand there.

A cell in which another figure stands than it comes to (a printed total that is wrong) is never added up: what it is
made of is added in its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from openpyxl.utils import get_column_letter

from secretariat.domain.budget.column_rules import column_rules
from secretariat.domain.budget.derived_rows import derived_rows
from secretariat.domain.budget.row_tree import row_tree
from secretariat.domain.budget.tables import ColumnKind, RowKind
from secretariat.exchange.budgets.outgoing_table import OutgoingTable
from secretariat.exchange.workbook_text import sum_of

LONGEST: Final = 8_000
"""Characters of a formula; Excel takes 8,192."""

_WORDS: Final = frozenset(("-", "./."))
"""What stands for a total of no figures."""


class Formulas:
    """Writes the formulas of one table. `first` is the number of the sheet's row that its first row stands in."""

    def __init__(self, table: OutgoingTable, first: int) -> None:
        self._cells = table.cells
        self._rows = table.draft.rows
        self._first = first
        self._letters = [get_column_letter(place + 2) for place in range(len(table.draft.columns))]
        self._rules = column_rules(table.draft.columns)
        self._tree = row_tree(self._rows)
        self._derived = derived_rows(self._rows)

    def formula(self, row: int, column: int) -> str:
        """Return the formula of a computed cell, without its `=`; empty where none can tell what it comes to."""
        expression = self._expression(row, column)
        cell = self._cells[row][column]
        if cell.computed is None and expression.startswith("SUM(") and cell.words in _WORDS:
            counted = f"COUNT{expression.removeprefix('SUM')}"
            expression = f'IF({counted}=0,"{cell.words}",{expression})' if "SUM(" not in counted else ""
        elif cell.computed is None:
            return ""
        return expression if len(expression) <= LONGEST else ""

    def _expression(self, row: int, column: int) -> str:
        if self._rules.kinds[column] is not ColumnKind.AMOUNT:
            return self._rule(row, column) if column in self._rules.order else ""
        if row in self._tree.spans:
            parts = list(self._parts(column, *self._tree.spans[row]))
            return sum_of(parts) if parts else ""
        return self._terms(row, column) if row in self._derived.terms else ""

    def _rule(self, row: int, column: int) -> str:
        sources = self._rules.sources[column]
        match self._rules.kinds[column]:
            case ColumnKind.SUM:
                return sum_of(list(self._across(row, sources))) if sources else ""
            case ColumnKind.SHARE:
                whole = self._whole(sources[0]) if sources else ""
                return f"{self._number(row, sources[0])}/{whole}*100" if whole else ""
            case ColumnKind.DIFFERENCE if len(sources) > 1:
                return f"{self._number(row, sources[0])}-{self._number(row, sources[1])}"
            case ColumnKind.CHANGE if len(sources) > 1:
                before, after = self._number(row, sources[0]), self._number(row, sources[1])
                return f"({after}-{before})/{before}*100"
            case _:
                return ""

    def _terms(self, row: int, column: int) -> str:
        """Return what a derived row adds and subtracts; empty for one that leads back to itself."""
        if row not in self._derived.order:
            return ""
        terms = ((self._number(place, column), is_subtracted) for place, is_subtracted in self._derived.terms[row])
        return "".join(f"{'-' if is_subtracted else '+'}{number}" for number, is_subtracted in terms).removeprefix("+")

    def _number(self, row: int, column: int) -> str:
        """Return what a cell comes to as a number, 0 for none; its own formula where another figure stands in it."""
        if not self._cells[row][column].differs:
            return f"N({self._place(row, column)})"
        return f"({self._expression(row, column) or 0})"

    def _across(self, row: int, columns: tuple[int, ...]) -> Iterator[str]:
        """Yield the cells of a row as ranges."""
        run: list[int] = []
        for column in columns:
            is_true = not self._cells[row][column].differs
            if run and not (is_true and column == run[-1] + 1):
                yield self._range(row, run[0], row, run[-1])
                run = []
            if is_true:
                run.append(column)
            else:
                yield self._expression(row, column) or "0"
        if run:
            yield self._range(row, run[0], row, run[-1])

    def _whole(self, column: int) -> str:
        """Return what all lines come to in a column, from a grand total's cell where one tells it."""
        for row in self._tree.grand_totals:
            cell = self._cells[row][column]
            if not cell.differs and cell.computed is not None:
                return f"{self._letters[column]}${self._first + row}"
        if self._rules.kinds[column] is not ColumnKind.AMOUNT:
            return ""
        parts = list(self._parts(column, 0, len(self._rows)))
        return sum_of(parts) if parts else ""

    def _parts(self, column: int, start: int, end: int) -> Iterator[str]:
        """Yield the ranges of lines in a span, and the totals of the groups in it in place of their lines.

        Headings do not part a range: a sum passes over words.
        """
        run: list[int] = []
        place = start
        while place < end:
            row, cell = self._rows[place], self._cells[place][column]
            if row.kind is RowKind.LINE:
                run.append(place)
            elif run and row.kind is not RowKind.HEADING:
                yield self._range(run[0], column, run[-1], column)
                run = []
            if row.kind is RowKind.GROUP and not cell.differs:
                yield self._place(place, column)
                place = self._tree.spans[place][1]
            else:
                place += 1
        if run:
            yield self._range(run[0], column, run[-1], column)

    def _range(self, top: int, left: int, bottom: int, right: int) -> str:
        first, last = self._place(top, left), self._place(bottom, right)
        return first if first == last else f"{first}:{last}"

    def _place(self, row: int, column: int) -> str:
        return f"{self._letters[column]}{self._first + row}"

"""Asks which other table a table is compared with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.queries import BudgetListRow
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.two_lines import Line, LinesView, Role

HIGH = 220
"""Pixels; more tables than have room are scrolled to."""


class OtherTableQuestion(Question):
    """Lists the tables; `chosen` carries the id of the one it is."""

    chosen = Signal(int)

    def __init__(self, rows: Sequence[BudgetListRow], parent: QWidget) -> None:
        super().__init__(
            self.tr("Compare with another table"),
            self.tr("Lines are matched by their budget line, else by number, else by name."),
            verb=self.tr("Compare"),
            parent=parent,
        )
        self._view = LinesView(self.tr("Tables"), self)
        self._view.setObjectName("list.other_tables")
        self._view.lines_model().show_lines([Line(row.title, _years(row), "table", "accent", row.id) for row in rows])
        self._view.setFixedHeight(HIGH)
        self._view.setCurrentIndex(self._view.model().index(0, 0))
        self._view.activated.connect(lambda _index: self.accept())
        self.body.addWidget(self._view)
        self.verb.setEnabled(bool(rows))
        self.accepted.connect(self._answer)
        self._view.setFocus()

    def _answer(self) -> None:
        table = self._view.currentIndex().data(Role.SUBJECT)
        if isinstance(table, int):
            self.chosen.emit(table)


def _years(row: BudgetListRow) -> str:
    return ", ".join(str(year) for year in row.years)

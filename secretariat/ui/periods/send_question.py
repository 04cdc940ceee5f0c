"""Asks which office the chosen sheets go to, and by when they are wanted back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from secretariat.application.queries import OverviewRow
from secretariat.domain.problems import Problem
from secretariat.domain.status_sheets import SheetId
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.form import FieldBlock
from secretariat.ui.periods.rows_list import initiatives_list, told


@dataclass(frozen=True, slots=True)
class Sending:
    """What was decided: which sheets go where, and by when they are wanted back."""

    sheets: tuple[SheetId, ...]
    office: str
    due: date | None


class SendQuestion(Question):
    """Names the sheets and asks for an office and a day; `decided` carries a `Sending`."""

    decided = Signal(object)

    def __init__(self, rows: Sequence[OverviewRow], offices: Sequence[str], today: date, parent: QWidget) -> None:
        """`offices` are proposed while one is typed; the one that most of the rows belong to stands there already."""
        super().__init__(
            self.tr("Send the status sheet to an office")
            if len(rows) == 1
            else self.tr("Send {count} status sheets to an office").format(count=len(rows)),
            self.tr(
                "They are written to a Word file to be filled in. What comes back is taken in field by field, and "
                "nothing is changed before somebody has looked at it."
            ),
            verb=self.tr("Write the file …"),
            parent=parent,
        )
        self.setMinimumWidth(520)
        self._sheets = tuple(row.sheet_id for row in rows if row.sheet_id is not None)
        self._today = today
        self._office = _common_office(rows)
        self._due: date | None = None
        self._office_block = FieldBlock(Field("office", self.tr("Office"), required=True), self)
        self._due_block = FieldBlock(
            Field("due", self.tr("Wanted back by"), Kind.DATE, help=self.tr("It stands in the file, and in the list.")),
            self,
        )
        self.body.addWidget(initiatives_list([told(row) for row in rows], self))
        self.body.addWidget(self._office_block)
        self.body.addWidget(self._due_block)
        self._connect(offices)
        self._weigh()

    def accept(self) -> None:
        """Go on, unless what stands in the fields is not right: Enter answers before a field is left."""
        self._weigh()
        if self.verb.isEnabled():
            super().accept()

    def _connect(self, offices: Sequence[str]) -> None:
        office, due = self._office_block.input, self._due_block.input
        office.show_value(self._office)
        due.edited.connect(self._on_due_edited)
        due.left.connect(self._weigh)
        if isinstance(office.editor, QLineEdit):
            completer = QCompleter(list(offices), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            office.editor.textChanged.connect(self._on_office_edited)  # also what the completer puts there
            office.editor.setCompleter(completer)
        office.setFocus()
        self.accepted.connect(lambda: self.decided.emit(Sending(self._sheets, self._office.strip(), self._due)))

    def _on_office_edited(self, office: str) -> None:
        self._office = office
        self._weigh()

    def _on_due_edited(self, due: date | None) -> None:
        self._due = due
        self._weigh()

    def _weigh(self) -> None:
        """The file can be written to an office, and by a day that can be read and is not gone."""
        trouble = self._due_block.trouble()
        if trouble is None and self._due is not None and self._due < self._today:
            trouble = Problem("due", "day_is_gone")
        self._due_block.show_problems([trouble] if trouble else [])
        self.verb.setEnabled(bool(self._office.strip()) and trouble is None)


def _common_office(rows: Sequence[OverviewRow]) -> str:
    counted = Counter(row.office for row in rows if row.office)
    return counted.most_common(1)[0][0] if counted else ""

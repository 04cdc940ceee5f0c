"""The dialog that puts recommendations on the agenda: those that stand on none yet, several at a time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.queries import DocumentListRow
from secretariat.domain.danish.dates import short_date
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.list_model import ASCENDING, Listed, ListModel
from secretariat.ui.kit.table import ListTable
from secretariat.ui.search import searchable
from secretariat.ui.theme import set_look

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, left to right."""

    TITLE = 0
    CASE_NUMBERS = 1
    OFFICER = 2
    DAY = 3


HEADINGS: dict[Column, object] = {
    Column.TITLE: QT_TRANSLATE_NOOP("CandidateColumns", "Recommendation"),
    Column.CASE_NUMBERS: QT_TRANSLATE_NOOP("CandidateColumns", "Case numbers"),
    Column.OFFICER: QT_TRANSLATE_NOOP("CandidateColumns", "Case officer"),
    Column.DAY: QT_TRANSLATE_NOOP("CandidateColumns", "Date"),
}


class CandidatesModel(ListModel[Listed[DocumentListRow]]):
    """Recommendations × columns."""

    columns = Column
    named_by = Column.TITLE
    sorted_first = (Column.TITLE, ASCENDING)

    def show_candidates(self, rows: Sequence[DocumentListRow]) -> None:
        """Show recommendations to choose among."""
        self.show_listed(_listed(row) for row in rows)

    def heading(self, column: IntEnum) -> str:
        return translate("CandidateColumns", str(HEADINGS[Column(column)]))

    def tell(self, listed: Listed[DocumentListRow], column: IntEnum, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and column is Column.TITLE and listed.row.is_closed:
            return icon("lock", role="muted")
        return None


class CandidatesDialog(QDialog):
    """Shows `rows`; `decided` carries the ids of the chosen ones in the order they stand. Open it with `open()`."""

    decided = Signal(object)

    def __init__(self, rows: Sequence[DocumentListRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("candidates")
        self.setWindowTitle(self.tr("Recommendations for the agenda"))
        self._model = CandidatesModel(self)
        self._table = ListTable(self._model, self)
        self._filter = QLineEdit(self)
        self._add = QPushButton(self.tr("Add to the agenda"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self._model.show_candidates(rows)
        for column, most in ((Column.CASE_NUMBERS, 160), (Column.OFFICER, 160), (Column.DAY, 120)):
            self._table.fit(column, least=88, most=most)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._table.select_lines([0] if rows else [])
        self._table.setFocus()
        self._show_chosen()

    def _build(self) -> None:
        self.resize(760, 480)
        self._table.setObjectName("list.candidates")
        self._table.setAccessibleName(self.windowTitle())
        self._table.stretch(Column.TITLE, 240)
        self._table.sortByColumn(*self._model.sorted_first)
        self._filter.setObjectName("field.filter_candidates")
        self._filter.setPlaceholderText(self.tr("Filter by title, case number or case officer"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.addAction(icon("funnel", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        help_words = QLabel(
            self.tr("Recommendations that stand on no agenda yet. Choose several with Ctrl or Shift."),
            self,
            wordWrap=True,
        )
        set_look(help_words, "help")
        self._stack.addWidget(self._table)
        self._stack.addWidget(EmptyState("file-text", self.tr("No recommendation waits for an agenda.")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(help_words)
        layout.addWidget(self._filter)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._made_foot())

    def _made_foot(self) -> QHBoxLayout:
        set_look(self._add, "primary")
        self._add.setObjectName("candidates.add")
        self._add.setDefault(True)
        self._cancel.setObjectName("candidates.cancel")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._add)
        return foot

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._model.filter)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._table.opened.connect(lambda _: self._decide())
        self._add.clicked.connect(lambda _: self._decide())
        self._cancel.clicked.connect(self.reject)

    def _chosen(self) -> list[DocumentListRow]:
        return [self._model.shown[line].row for line in sorted(self._table.selected_rows())]

    def _show_chosen(self) -> None:
        count = len(self._chosen())
        self._add.setEnabled(bool(count))
        told = self.tr("Add {count} to the agenda").format(count=count) if count > 1 else self.tr("Add to the agenda")
        self._add.setText(told)

    def _decide(self) -> None:
        if chosen := self._chosen():
            self.accept()
            self.decided.emit(tuple(row.id for row in chosen))


def _listed(row: DocumentListRow) -> Listed[DocumentListRow]:
    title = translate("CandidateColumns", "{title} (closed)").format(title=row.title) if row.is_closed else row.title
    shown = (
        title,
        ", ".join(row.case_numbers),
        row.case_officer,
        "" if row.day is None else short_date(row.day),
    )
    return Listed(row, shown, searchable(" ".join(shown)))

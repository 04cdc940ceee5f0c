"""The page of the archive: every response that left the house, each version a line; Enter shows its paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.ports import Changes
from secretariat.application.queries import IssueListRow
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.dates import short_date
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.list_model import DESCENDING, Listed, ListModel
from secretariat.ui.kit.table import ListTable
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab
from secretariat.ui.search import searchable
from secretariat.ui.theme import set_look


class Column(IntEnum):
    """The columns, left to right."""

    ISSUED = 0
    TITLE = 1
    VERSION = 2
    CASE_NUMBERS = 3
    BY = 4


HEADINGS: dict[Column, object] = {
    Column.ISSUED: QT_TRANSLATE_NOOP("ArchiveColumns", "Issued"),
    Column.TITLE: QT_TRANSLATE_NOOP("ArchiveColumns", "Title"),
    Column.VERSION: QT_TRANSLATE_NOOP("ArchiveColumns", "Version"),
    Column.CASE_NUMBERS: QT_TRANSLATE_NOOP("ArchiveColumns", "Case numbers"),
    Column.BY: QT_TRANSLATE_NOOP("ArchiveColumns", "Issued by"),
}
WIDTHS = {Column.ISSUED: 120, Column.TITLE: 380, Column.VERSION: 90, Column.CASE_NUMBERS: 220, Column.BY: 160}
"""Pixels."""


class ArchiveModel(ListModel[Listed[IssueListRow]]):
    """Issued versions × columns."""

    columns = Column
    named_by = Column.ISSUED
    sorted_first = (Column.ISSUED, DESCENDING)

    def show_issues(self, issues: Sequence[IssueListRow]) -> None:
        """Show other versions."""
        self.show_listed(_listed(issue) for issue in issues)

    def heading(self, column: IntEnum) -> str:
        return QCoreApplication.translate("ArchiveColumns", str(HEADINGS[Column(column)]))

    def order(self, listed: Listed[IssueListRow], column: IntEnum) -> Any:
        return listed.row.at if column is Column.ISSUED else super().order(listed, column)


def _listed(issue: IssueListRow) -> Listed[IssueListRow]:
    day = short_date(issue.at.astimezone().date())
    shown = (day, issue.title, str(issue.number), ", ".join(issue.case_numbers), issue.by)
    return Listed(issue, shown, searchable(" ".join(shown)))


class ArchivePage(RecordTab):
    """The issued responses of one committee."""

    opened = Signal(int)
    """The id of the issued version whose paper is wanted."""

    def __init__(self, services: Services, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._model = ArchiveModel(self)
        self._filter = QLineEdit(self)
        self._table = ListTable(self._model, self)
        self._stack = QStackedWidget(self)
        self._build()

    @property
    def key(self) -> str:
        return "archive"

    @property
    def title(self) -> str:
        return self.tr("Archive")

    @property
    def icon_name(self) -> str:
        return "archive"

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"find": self._filter.setFocus}

    def begin(self) -> None:
        (self._table if self._model.rowCount() else self._filter).setFocus()

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show what another committee issued."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow what is issued."""
        if changes & Changes.RESPONSES:
            self._read()

    def _read(self) -> None:
        """Read what was issued: a line a version, without the papers."""
        committee = self._committee
        if committee is None:
            self._take(())
            return
        self._operations.run(lambda: self._services.responses.archive(committee), on_done=self._take)

    def _take(self, issues: Sequence[IssueListRow]) -> None:
        self._model.show_issues(issues)
        self._stack.setCurrentIndex(0 if issues else 1)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel(self.title, self)
        set_look(title, "title")
        self._filter.setPlaceholderText(self.tr("Filter by title or case number …"))
        self._filter.setAccessibleName(self.tr("Filter the archive"))
        self._filter.setObjectName("filter.archive")
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaximumWidth(360)
        self._filter.addAction(icon("funnel", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._filter.textChanged.connect(self._model.filter)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._filter, 1)
        layout.addLayout(head)
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._stack)
        layout.addWidget(card, 1)
        self._set_up_table()
        nothing = self.tr("Nothing is issued yet. Every response that leaves the house is kept here, as it left.")
        self._stack.addWidget(EmptyState("archive", nothing))

    def _set_up_table(self) -> None:
        self._table.setObjectName("table.archive")
        self._table.setAccessibleName(self.title)
        for column, width in WIDTHS.items():
            self._table.set_width(column, self._table.scaled(width))
        self._table.stretch(Column.TITLE, 240)
        self._table.sortByColumn(Column.ISSUED, Qt.SortOrder.DescendingOrder)
        self._table.opened.connect(lambda index: self.opened.emit(self._model.shown[index.row()].row.id))
        self._stack.addWidget(self._table)

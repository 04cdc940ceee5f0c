"""The page of the archive: every paper that left the house, a line an edition; Enter shows it as it left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QPushButton

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable
from secretariat.application.ports import Changes
from secretariat.application.queries import DocumentIssueRow, IssueListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.archive.archive_out import ArchiveOut, issued
from secretariat.ui.archive.list_model import (
    FIGURES,
    KINDS,
    RESPONSE,
    ArchivedKind,
    ArchiveModel,
    Column,
    Picked,
    heading,
    kind_word,
)
from secretariat.ui.documents.picking import fill
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.list_out import ListOut
from secretariat.ui.list_page import HITS, ROWS, ListPage, ListWords
from secretariat.ui.operations import Operations
from secretariat.ui.theme import set_look

SHARED: dict[Column, tuple[int, int]] = {Column.TITLE: (208, 3), Column.CASE_NUMBERS: (120, 1), Column.BY: (104, 1)}
"""The columns that part what the others leave: least pixels and share, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {
    Column.ISSUED: (96, 120),
    Column.KIND: (120, 184),
    Column.EDITION: (64, 96),
    Column.YEAR: (56, 80),
}
"""The columns that are as wide as their words: least and most pixels."""

LETTERS: dict[Column, int] = {Column.TITLE: 60, Column.KIND: 24, Column.CASE_NUMBERS: 30, Column.BY: 24}
"""About how many characters a column shows when it is exported; the others take the usual width."""


class ArchivePage(ListPage[ArchiveModel]):
    """The responses and documents that one committee issued."""

    list_name = "list.archive"
    menu = (
        *("save_pdf", "word_out", "print", "print_public", "save_package"),
        *("verify_issue", "verify_package", "export_list"),
    )
    fitted = FITTED

    response_wanted = Signal(int)
    """The id of the issued response whose paper is to be shown."""
    document_wanted = Signal(int)
    """The id of the edition of a document whose paper is to be shown."""
    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(ArchiveModel())
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._kind = self._made_choice("kind", self.tr("Kind"))
        self._year = self._made_choice("year", self.tr("Year"))
        self._out = ArchiveOut(services, operations, self)
        self._lists = ListOut(services.tables, operations, self)
        for column, (least, part) in SHARED.items():
            self._table.share(column, least, part=part)
        self._table.sortByColumn(*self._model.sorted_first)
        self.put_together((self._made_verify(),), self._made_empty_states(), columns=columns)

    # What the window asks

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
        found: dict[str, Callable[[], None]] = {"verify_package": self._out.ask_folder}
        if self._model.total:
            found |= {"find": self.go_to_filter, "export_list": self._export}
        line = self.chosen_line()
        if line is not None:
            paper = issued(self._model.shown[line].row)
            found |= {
                "save_pdf": partial(self._out.ask_pdf, paper),
                "print": partial(self._out.ask_printer, paper),
                "verify_issue": partial(self._out.verify, paper),
            }
            if paper.is_document:
                found["word_out"] = partial(self._out.ask_word, paper)
                found["print_public"] = partial(self._out.ask_public_printer, paper)
                found["save_package"] = partial(self._out.ask_package, paper)
        return found

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter the archive"),
            filter_ghost=self.tr("Filter by title, case number or who issued it"),
        )

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show what another committee issued."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow what is issued."""
        if changes & (Changes.RESPONSES | Changes.DOCUMENTS):
            self._read()

    def on_filtered(self) -> None:
        self._model.pick(Picked(self._kind.currentData(), self._year.currentData()))
        super().on_filtered()

    def _read(self) -> None:
        """Read what was issued: a line an edition, without the papers."""
        committee, line = self._committee, self.chosen_line()
        chosen = None if line is None else self._model.shown[line].row.id
        issues: list[DocumentIssueRow | IssueListRow] = []
        if committee is not None:
            self._operations.run(lambda: self._services.responses.archive(committee), on_done=issues.extend)
            self._operations.run(lambda: self._services.document_issues.archive(committee), on_done=issues.extend)
        self._model.show_issues(issues)
        self._offer()
        self.fit_columns()
        self.on_filtered()
        if chosen is not None and (again := self._model.line_of(chosen)) is not None:
            self._table.selectRow(again)

    def _offer(self) -> None:
        """Offer the kinds and the years there are."""
        counts = self._model.kind_counts()
        kinds: list[tuple[str, ArchivedKind | None]] = [(self.tr("All kinds"), None)]
        kinds += [(f"{kind_word(kind)} ({counts[kind]})", kind) for kind in KINDS if counts[kind]]
        fill(self._kind, kinds)
        fill(self._year, [(self.tr("All years"), None), *((str(year), year) for year in self._model.years())])

    # What happens

    def open_row(self, index: QModelIndex) -> None:
        row = self._model.shown[index.row()].row
        wanted = self.response_wanted if row.kind == RESPONSE else self.document_wanted
        wanted.emit(row.issue.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        row = self._model.shown[index.row()].row
        words = self.tr("Open the paper it was issued from")
        if not isinstance(row.kind, DocumentKind):
            words = self.tr("Open the hearing")
        return (
            ("eye", self.tr("Show as it left"), partial(self.open_row, index)),
            ("files", words, partial(self._open_record, *row.record)),
        )

    def _open_record(self, kind: RecordKind, number: int) -> None:
        self.record_wanted.emit(kind, number)

    def _export(self) -> None:
        columns = tuple(
            ExportColumn(
                heading(column), ColumnKind.NUMBER if column in FIGURES else ColumnKind.TEXT, LETTERS.get(column, 14)
            )
            for column in Column
        )
        rows = tuple(
            tuple(
                int(words) if column in FIGURES else words for column, words in zip(Column, listed.shown, strict=True)
            )
            for listed in self._model.shown
        )
        self._lists.ask(ExportTable(self.title, columns, (ExportGroup("", rows),), total=""))

    # Putting together

    def made_filters(self) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self._filter.setMinimumWidth(140)
        line.addWidget(self._filter, 1)
        line.addWidget(self._kind)
        line.addWidget(self._year)
        return line

    def _made_choice(self, name: str, words: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(f"filter.{name}")
        choice.setAccessibleName(words)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.currentIndexChanged.connect(lambda _index: self.on_filtered())
        return choice

    def _made_verify(self) -> QPushButton:
        verify = QPushButton(icon("shield-check", role="accent"), self.tr("Verify a package …"), self)
        verify.setObjectName("archive.verify_package")
        set_look(verify, "quiet")
        verify.clicked.connect(lambda _checked: self._out.ask_folder())
        return verify

    def _clear_filters(self) -> None:
        for choice in (self._kind, self._year):
            choice.setCurrentIndex(0)
        self._filter.clear()
        self.on_filtered()

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            ROWS: EmptyState(
                "archive", self.tr("Nothing is issued yet. Every paper that leaves the house is kept here, as it left.")
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("Nothing in the archive fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._clear_filters,
            ),
        }

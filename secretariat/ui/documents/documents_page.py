"""The page of papers: the list of the committee's composed documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable
from secretariat.application.ports import Changes
from secretariat.application.queries import DocumentListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.periods import PeriodId
from secretariat.ui.documents.list_model import FIGURES, Column, DocumentsModel, heading
from secretariat.ui.documents.picking import PickBar
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.list_out import ListOut
from secretariat.ui.list_page import COMMITTEE, HITS, ROWS, ListPage, ListWords
from secretariat.ui.operations import Operations
from secretariat.ui.records import Status
from secretariat.ui.theme import set_look

SHARED: dict[Column, tuple[int, int]] = {Column.TITLE: (208, 3), Column.CASE_NUMBER: (104, 1), Column.OFFICER: (96, 1)}
"""The columns that part what the others leave: least pixels and share, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {
    Column.KIND: (104, 168),
    Column.STATE: (96, 160),
    Column.UNCONFIRMED: (72, 112),
    Column.PERIOD: (64, 120),
    Column.DAY: (88, 104),
    Column.CHANGED: (96, 120),
}
"""The columns that are as wide as their words: least and most pixels."""

LETTERS: dict[Column, int] = {Column.TITLE: 60, Column.KIND: 24, Column.OFFICER: 30}
"""About how many characters a column shows when it is exported; the others take the usual width."""

SHOWN = Changes.DOCUMENTS | Changes.PERIODS | Changes.COMMITTEES


class DocumentsPage(ListPage[DocumentsModel]):
    """The composed documents of one committee."""

    list_name = "list.documents"
    menu = ("new_document", "roll_document", "export_list", "put_aside")
    fitted = FITTED

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""
    roll_wanted = Signal(int)
    """The id of the document whose next period is to be begun."""
    waiting_changed = Signal(int)
    """How many documents have something that was carried over and is not confirmed."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(DocumentsModel())
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._new = self._made_new()
        self._picks = PickBar(self)
        self._picks.picked.connect(self.on_filtered)
        self._lists = ListOut(services.tables, operations, self)
        for column, (least, part) in SHARED.items():
            self._table.share(column, least, part=part)
        self._table.setColumnHidden(Column.CHANGED, True)
        self._table.sortByColumn(*self._model.sorted_first)
        self.put_together((self._new,), self._made_empty_states(), columns=columns)
        self._table.remove_wanted.connect(self._put_aside)

    # What the window asks

    @property
    def key(self) -> str:
        return "documents"

    @property
    def title(self) -> str:
        return self.tr("Papers")

    @property
    def icon_name(self) -> str:
        return "files"

    @property
    def status(self) -> Status:
        chosen = self._table.selected_rows()
        words = self.tr("{count} selected").format(count=len(chosen)) if len(chosen) > 1 else ""
        return Status(selection=words)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if self._committee is None or not self._model.total:
            return {}
        found: dict[str, Callable[[], None]] = {"find": self.go_to_filter, "export_list": self._export}
        if (chosen := self._chosen()) is not None:
            found["put_aside"] = self._put_aside
            found["roll_document"] = partial(self.roll_wanted.emit, chosen.id)
        return found

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter the papers"),
            filter_ghost=self.tr("Filter by title, kind, case number or officer"),
        )

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's documents."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; the chosen document stays chosen."""
        if changes & SHOWN:
            self._read()

    def on_filtered(self) -> None:
        self._model.pick(self._picks.asked)
        super().on_filtered()

    def _read(self) -> None:
        committee, chosen = self._committee, self._chosen()
        rows, periods = list[DocumentListRow](), dict[PeriodId, str]()
        if committee is not None:
            self._operations.run(lambda: self._services.documents.rows(committee), on_done=rows.extend)
            self._operations.run(
                lambda: self._services.periods.list(committee),
                on_done=lambda found: periods.update({period.id: period.draft.name for period in found}),
            )
        self._model.show_documents(rows, periods)
        self._picks.offer(self._model)
        self._model.pick(self._picks.asked)
        self.fit_columns()
        row = None if chosen is None else self._model.line_of(chosen.id)
        if self._model.rowCount():
            self._table.selectRow(row or 0)
        self.waiting_changed.emit(sum(bool(listed.unconfirmed) for listed in rows))
        self.show_right_thing()

    def show_right_thing(self) -> None:
        has_some = bool(self._model.total)
        self._filter.setVisible(has_some)
        self._picks.setVisible(has_some)
        self._new.setVisible(self._committee is not None)
        super().show_right_thing()

    def why_empty(self) -> str:
        return COMMITTEE if self._committee is None else super().why_empty()

    def _chosen(self) -> DocumentListRow | None:
        line = self.chosen_line()
        return None if line is None else self._model.shown[line].row

    # What happens

    def open_row(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.DOCUMENT, self._model.shown[index.row()].row.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        return (("files", self.tr("Open"), partial(self.open_row, index)),)

    def _export(self) -> None:
        columns = tuple(
            ExportColumn(
                heading(column), ColumnKind.NUMBER if column in FIGURES else ColumnKind.TEXT, LETTERS.get(column, 14)
            )
            for column in Column
        )
        rows = tuple(
            tuple(
                (int(words) if column in FIGURES else words) if words else None
                for column, words in zip(Column, listed.shown, strict=True)
            )
            for listed in self._model.shown
        )
        self._lists.ask(ExportTable(self.title, columns, (ExportGroup("", rows),), total=""))

    def _put_aside(self) -> None:
        """Put the selected documents aside; one press brings them back."""
        chosen = [self._model.shown[line].row for line in self._table.selected_rows()]
        if not chosen:
            return
        self._operations.run(
            lambda: self._remove([row.id for row in chosen]),
            changes=Changes.DOCUMENTS,
            on_done=lambda _: self._say_put_aside(chosen),
        )

    def _remove(self, ids: Sequence[DocumentId]) -> None:
        documents = self._services.documents
        for document in ids:
            documents.remove(document, version=documents.get(document).version)

    def _say_put_aside(self, rows: Sequence[DocumentListRow]) -> None:
        told = (
            self.tr("“{title}” is put aside.").format(title=rows[0].title)
            if len(rows) == 1
            else self.tr("{count} papers are put aside.").format(count=len(rows))
        )
        undo = NoticeButton(self.tr("Undo"), partial(self._bring_back, [row.id for row in rows]))
        self._operations.say(NoticeKind.GOOD, told, buttons=(undo,), key="put_aside", brief=True)

    def _bring_back(self, ids: Sequence[DocumentId]) -> None:
        """Bring documents back, and choose the first in the list."""
        is_back = self._operations.run(
            lambda: [self._services.documents.bring_back(document) for document in ids], changes=Changes.DOCUMENTS
        )
        if is_back and (line := self._model.line_of(ids[0])) is not None:
            self._table.selectRow(line)

    # Putting together

    def made_filters(self) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        self._filter.setMinimumWidth(140)
        line.addWidget(self._filter, 1)
        line.addWidget(self._picks)
        return line

    def _made_new(self) -> QPushButton:
        new = QPushButton(icon("plus", role="on_accent"), self.tr("New paper …"), self)
        new.setObjectName("documents.new")
        set_look(new, "primary")
        new.clicked.connect(lambda _checked: self._begin_new())
        return new

    def _begin_new(self) -> None:
        self.new_wanted.emit(RecordKind.DOCUMENT)

    def _clear_filters(self) -> None:
        self._picks.clear()
        self._filter.clear()
        self.on_filtered()

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            COMMITTEE: EmptyState(
                "landmark",
                self.tr("No committee yet. Papers belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            ROWS: EmptyState(
                "files",
                self.tr("Here stand the committee's papers: recommendations, memos, reports and plans."),
                button=self.tr("New paper …"),
                do=self._begin_new,
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("No paper fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._clear_filters,
            ),
        }

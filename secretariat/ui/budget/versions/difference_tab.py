"""The tab of a difference: what one version of a table has more or less than another, with its largest changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from secretariat.application.budget.papers import BudgetPaperService
from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.services import Services
from secretariat.domain.budget.comparison import TableDifference
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.committees import CommitteeDraft
from secretariat.ui import theme
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.charts.chart_stack import ChartStack
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.elided import heading_label
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.record.paper_out import PaperOut
from secretariat.ui.records import RecordTab, Status

CHARTS_WIDTH = 420
"""Pixels, to begin with."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How two tables differ, the paper of it, and what the two are called; empty for the table as it stands now."""

    difference: TableDifference
    document: BudgetDocument
    names: tuple[str, str]


def compared(
    papers: BudgetPaperService,
    tables: tuple[BudgetTableDraft, BudgetTableDraft],
    committee: CommitteeDraft,
    *,
    names: tuple[str, str],
) -> Compared:
    """Return how the second of two tables differs from the first. Can be called on any thread."""
    difference = papers.compared(*tables, names=names)
    return Compared(difference, papers.difference(difference, committee), names)


class DifferenceTab(RecordTab):
    """Shows a difference as a table that is read, printed and given out like any other. It stands nowhere stored."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        compared: Compared,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._compared = compared
        self._difference, self._document = compared.difference, compared.document
        self._out = PaperOut(operations, self)
        edited = EditedDraft(self._difference.draft, self)
        self._grid = BudgetGrid(edited, services.budget_files, parent=self, read_only=True)
        self._charts = ChartStack(self.tr("No line differs."), self)
        self._charts.show_charts(self._document.charts)
        self._selection = ""
        self._grid.selection_changed.connect(self._on_selection)
        self._build()

    @property
    def key(self) -> str:
        return f"difference:{id(self)}"

    @property
    def title(self) -> str:
        return self._difference.draft.title

    @property
    def icon_name(self) -> str:
        return "git-compare"

    @property
    def status(self) -> Status:
        return Status(selection=self._selection)

    def begin(self) -> None:
        self._grid.setFocus()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {**self._grid.commands(), "save_pdf": self._save, "print": self._print, "find": self._grid.find}

    def _save(self) -> None:
        """Ask for a file and write the paper to it."""
        render, document = self._services.renderer, self._document

        def write(target: Path, progress: Progress) -> None:
            render.write(document, target, tell=progress.tell)

        name = self._services.budget_papers.file_name(document)
        self._out.ask_file(name, lambda file: self._out.save_as(file, write, again=self._save))

    def _print(self) -> None:
        """Ask for a printer and print the paper on it."""
        previews, document = self._services.previews, self._document

        def make() -> bytes:
            return previews.submit(document).result()

        self._out.ask_printer(self.title, lambda printer: self._out.print_on(printer, make, instead=self._save))

    def _on_selection(self, words: str) -> None:
        self._selection = words
        self.status_changed.emit()

    def _names(self) -> tuple[str, str]:
        """Return what the two are called, in the language of the screen."""
        now = self.tr("the table now")
        before, after = self._compared.names
        return before or now, after or now

    def _left_out(self) -> Sequence[str]:
        """Return what is said of columns that only one of the two has."""
        before, after = self._names()
        told = self.tr("Only in {name}: {columns}.")
        return [
            told.format(name=name, columns=", ".join(columns))
            for name, columns in ((before, self._difference.only_before), (after, self._difference.only_after))
            if columns
        ]

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._grid)
        halves.addWidget(self._charts)
        halves.setStretchFactor(0, 1)
        halves.setSizes([2 * CHARTS_WIDTH, CHARTS_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(halves, 1)

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        theme.set_look(bar, "bar")
        words = QVBoxLayout(bar)
        words.setContentsMargins(16, 10, 16, 10)
        words.setSpacing(2)
        name = heading_label(self.title, bar)
        words.addWidget(name)
        for told in (
            self.tr("{before}  →  {after}").format(**dict(zip(("before", "after"), self._names(), strict=True))),
            *self._left_out(),
        ):
            line = QLabel(told, bar, wordWrap=True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_look(line, "muted")
            words.addWidget(line)
        return bar

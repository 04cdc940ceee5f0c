"""The tab of a table that came in: how it is understood, what is in doubt, what is no part of it; then taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat.application.budget.files import BudgetFiles
from secretariat.domain.budget.new_keys import with_new_keys
from secretariat.domain.budget.recognition.sources import SourceGrid
from secretariat.domain.budget.recognition.understanding import Doubt
from secretariat.domain.budget.tables import Unit
from secretariat.ui import theme
from secretariat.ui.budget import labels
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.taking_in.arriving import Arrived
from secretariat.ui.budget.taking_in.doubt_column import DoubtColumn
from secretariat.ui.budget.taking_in.source_words import summary
from secretariat.ui.budget.taking_in.table_reader import TableReader
from secretariat.ui.icons import icon
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.elided import heading_label
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status

SIDE_WIDTH = 360
"""Pixels, to begin with."""


class TakingInTab(RecordTab):
    """Shows a table that came in. Nothing is stored here: "Take over" opens it as a new table that is not saved yet.

    Closing it loses nothing: the file lies where it was.
    """

    taken_over = Signal(object)
    """The `BudgetTableDraft` as it is understood."""

    def __init__(
        self, files: BudgetFiles, operations: Operations, arrived: Arrived, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._arrived = arrived
        self._is_taken_over = False
        self._reader = TableReader(arrived.sources, arrived.first, self)
        self._reader.failed.connect(operations.tell)
        self._edited = EditedDraft(arrived.first.draft, self)
        self._grid = BudgetGrid(self._edited, files, parent=self, read_only=True)
        self._doubts = DoubtColumn(self)
        self._summary = QLabel(self)
        self._summary.setObjectName("taking_in.summary")
        self._sheets = QComboBox(self)
        self._title = QLineEdit(self)
        self._unit = QComboBox(self)
        self._take_over = QPushButton(icon("check", role="on_accent"), self.tr("Take over"), self)
        self._build()
        self._fill_choices()
        self._connect()
        self._show()

    @property
    def key(self) -> str:
        return f"taking-in:{id(self)}"

    @property
    def title(self) -> str:
        return self._arrived.name

    @property
    def icon_name(self) -> str:
        return "file-input"

    @property
    def is_dirty(self) -> bool:
        return not self._is_taken_over  # until then it stands nowhere

    @property
    def undo_stack(self) -> QUndoStack:
        return self._reader.stack

    @property
    def status(self) -> Status:
        return Status(saved=self.tr("Not taken over yet"), findings=self._summary.text())

    @property
    def farewell(self) -> str:
        return self.tr("“{file}” was not taken over. It lies where it was.").format(file=self._arrived.name)

    def begin(self) -> None:
        """Begin at the first doubt, or at what goes on."""
        if not self._doubts.begin():
            self._take_over.setFocus()

    def save(self) -> bool:
        """Take the table over; False while it is being read anew, and where there is none."""
        if not self._can_take_over:
            return False
        self._is_taken_over = True
        self.taken_over.emit(with_new_keys(self._reader.understanding.draft))
        self.closed.emit()
        return True

    def leave(self) -> None:
        """End the worker."""
        self._reader.close_down()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {"find": self._grid.find}
        if self._can_take_over:
            possible["save"] = self._on_take_over
        if self._reader.understanding.open_doubts:
            walk = self._doubts.walk
            possible |= {"next_finding": partial(walk, 1), "previous_finding": partial(walk, -1)}
        return possible

    @property
    def _can_take_over(self) -> bool:
        return bool(self._reader.understanding.draft.rows) and not self._reader.is_behind

    # What happens

    def _on_take_over(self) -> None:
        self.save()

    def _on_title_typed(self) -> None:
        self._title.setModified(False)
        self._reader.call(self._title.text().strip())

    def _on_understood(self) -> None:
        self._edited.load(self._reader.understanding.draft)
        self._show()

    def _on_looked_at(self, doubt: Doubt) -> None:
        self._grid.show_place(doubt.row, doubt.column, takes_focus=False)

    # Showing

    def _show(self) -> None:
        understood = self._reader.understanding
        self._show_progress()
        if not self._title.isModified():  # what is being typed stays
            self._title.setText(understood.draft.title)
        self._unit.setCurrentIndex(self._unit.findData(understood.draft.unit))
        self._sheets.setCurrentIndex(self._reader.source)
        self._doubts.show_understanding(understood)

    def _show_progress(self) -> None:
        is_behind = self._reader.is_behind
        told = self.tr("The table is being read anew …") if is_behind else summary(self._reader.understanding)
        self._summary.setText(told)
        self._take_over.setEnabled(self._can_take_over)
        for signal in (self.status_changed, self.commands_changed):
            signal.emit()

    # Building

    def _fill_choices(self) -> None:
        names = [source.name if isinstance(source, SourceGrid) else "" for source in self._arrived.sources]
        self._sheets.addItems([name or self.tr("Sheet {number}").format(number=i) for i, name in enumerate(names, 1)])
        for unit in Unit:
            self._unit.addItem(labels.word(unit), unit)

    def _connect(self) -> None:
        self._reader.asked.connect(self._show_progress)
        self._reader.understood.connect(self._on_understood)
        self._doubts.chosen.connect(self._reader.choose)
        self._doubts.looked_at.connect(self._on_looked_at)
        self._sheets.activated.connect(self._reader.turn_to)
        self._title.editingFinished.connect(self._on_title_typed)
        self._unit.activated.connect(lambda _place: self._reader.count_in(self._unit.currentData()))
        self._take_over.clicked.connect(lambda _checked: self.save())

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._doubts)
        halves.addWidget(self._grid)
        halves.setStretchFactor(1, 1)
        halves.setSizes([SIDE_WIDTH, 3 * SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(halves, 1)

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        theme.set_look(bar, "bar")
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(8)
        rows.addLayout(self._name_and_button(bar))
        rows.addLayout(self._fields(bar))
        return bar

    def _name_and_button(self, bar: QFrame) -> QHBoxLayout:
        theme.set_look(self._summary, "muted")
        theme.set_look(self._take_over, "primary")
        self._take_over.setObjectName("action.take_over")
        words, line = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading_label(self._arrived.name, bar))
        words.addWidget(self._summary)
        line.addLayout(words, 1)
        line.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _fields(self, bar: QFrame) -> QHBoxLayout:
        line = QHBoxLayout()
        for field, label, object_name, stretch in (
            (self._title, self.tr("&Title"), "field.title", 1),
            (self._unit, self.tr("&Unit"), "field.unit", 0),
            (self._sheets, self.tr("&Sheet"), "field.sheet", 0),
        ):
            field.setObjectName(object_name)
            field.setAccessibleName(label.replace("&", ""))
            buddy = QLabel(label, bar)
            buddy.setBuddy(field)
            is_wanted = field is not self._sheets or len(self._arrived.sources) > 1
            for widget in (buddy, field):
                widget.setVisible(is_wanted)
            line.addWidget(buddy)
            line.addWidget(field, stretch)
        return line

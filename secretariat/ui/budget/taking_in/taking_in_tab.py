"""The tab of a table that came in: how it is understood, what is in doubt, what is no part of it; then taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat.application.budget.files import BudgetFiles
from secretariat.domain.budget.new_keys import with_new_keys
from secretariat.domain.budget.recognition.sources import SourceGrid, Wanted
from secretariat.domain.budget.recognition.understanding import Doubt, Understanding, choose, understand
from secretariat.domain.budget.tables import Unit
from secretariat.ui import theme
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.taking_in.arriving import Arrived
from secretariat.ui.budget.taking_in.doubt_card import DoubtCard
from secretariat.ui.budget.taking_in.source_words import left_out_lines, remark, summary, unit_word
from secretariat.ui.icons import icon
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.elided import ElidedLabel
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.records import RecordTab, Status

SIDE_WIDTH = 360
"""Pixels, to begin with."""

AT_ONCE = 2_000
"""Rows that are understood anew without a word of progress: well under a tenth of a second."""

MOST_CARDS = 200
"""Doubts that are shown as cards; a source with more is no table, or wants mending where it comes from."""


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
        self._operations = operations
        self._arrived = arrived
        self._understood = arrived.first
        self._edited = EditedDraft(arrived.first.draft, self)
        self._grid = BudgetGrid(self._edited, files, parent=self, read_only=True)
        self._cards: dict[str, DoubtCard] = {}
        self._summary = QLabel(self)
        self._summary.setObjectName("taking_in.summary")
        self._sheets = QComboBox(self)
        self._title = QLineEdit(self)
        self._unit = QComboBox(self)
        self._take_over = QPushButton(icon("check", role="on_accent"), self.tr("Take over"), self)
        self._side = QWidget(self)
        self._told = QVBoxLayout(self._side)
        self._build()
        self._fill_heads()
        self._connect()
        self._show()

    @property
    def key(self) -> str:
        return f"taking-in:{self._arrived.name}"

    @property
    def title(self) -> str:
        return self._arrived.name

    @property
    def icon_name(self) -> str:
        return "file-input"

    @property
    def is_dirty(self) -> bool:
        return True  # it stands nowhere in the database yet

    @property
    def status(self) -> Status:
        return Status(saved=self.tr("Not taken over yet"), findings=summary(self._understood))

    @property
    def farewell(self) -> str:
        return self.tr("“{file}” was not taken over. It lies where it was.").format(file=self._arrived.name)

    def begin(self) -> None:
        """Begin at the first doubt, or at what goes on."""
        card = next((card for card in self._cards.values() if not card.doubt.is_settled), None)
        if card is not None:
            card.take_focus()
        else:
            self._take_over.setFocus()

    def save(self) -> bool:
        """Take the table over."""
        self._on_take_over()
        return True

    def commands(self) -> Mapping[str, Callable[[], None]]:
        possible: dict[str, Callable[[], None]] = {"save": self._on_take_over, "find": self._grid.find}
        if self._understood.open_doubts:
            possible |= {"next_finding": partial(self._walk, 1), "previous_finding": partial(self._walk, -1)}
        return possible

    # Understanding

    def _on_sheet_chosen(self, place: int) -> None:
        source = self._arrived.sources[place]
        self._understand(lambda: understand(source, self._wanted()))

    def _on_wanted(self) -> None:
        source, choices = self._understood.source, self._understood.choices
        if self._wanted() != self._understood.wanted:
            self._understand(lambda: understand(source, self._wanted(), choices))

    def _on_chosen(self, doubt: str, alternative: int) -> None:
        understood = self._understood
        self._understand(lambda: choose(understood, doubt, alternative))

    def _wanted(self) -> Wanted:
        return Wanted(self._title.text().strip(), self._unit.currentData())

    def _understand(self, act: Callable[[], Understanding]) -> None:
        if len(self._understood.draft.rows) <= AT_ONCE:
            self._take(act())
            return

        def work(_progress: Progress) -> Understanding:
            return act()

        self._operations.run_in_background(work, message=self.tr("Reading the table anew …"), on_done=self._take)

    def _take(self, understood: Understanding) -> None:
        self._understood = understood
        self._edited.load(understood.draft)
        self._show()

    def _on_take_over(self) -> None:
        self.taken_over.emit(with_new_keys(self._understood.draft))
        self.closed.emit()

    # Showing

    def _show(self) -> None:
        understood = self._understood
        self._summary.setText(summary(understood))
        shown = understood.doubts[:MOST_CARDS]
        if [doubt.key for doubt in shown] == list(self._cards):
            for doubt in shown:
                self._cards[doubt.key].show_doubt(doubt)
        else:
            self._lay_out(shown)
        for signal in (self.status_changed, self.commands_changed):
            signal.emit()

    def _lay_out(self, doubts: tuple[Doubt, ...]) -> None:
        while (item := self._told.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = {}
        for told in self._understood.remarks:
            self._told.addWidget(self._said(remark(told), "warning"))
        for doubt in doubts:
            card = DoubtCard(doubt, self._where(doubt), self._side)
            card.chosen.connect(self._on_chosen)
            card.looked_at.connect(self._look_at)
            self._cards[doubt.key] = card
            self._told.addWidget(card)
        if len(self._understood.doubts) > len(doubts):
            more = self.tr("… and {count} more of the same kind.")
            self._told.addWidget(self._said(more.format(count=len(self._understood.doubts) - len(doubts)), "muted"))
        if not doubts:
            self._told.addWidget(self._said(self.tr("Nothing is in doubt."), "muted"))
        if self._understood.left_out:
            self._told.addWidget(self._said(self.tr("Not part of the table"), "label"))
            self._told.addWidget(self._said(left_out_lines(self._understood.left_out), "muted"))
        self._told.addStretch(1)

    def _where(self, doubt: Doubt) -> str:
        draft = self._understood.draft
        row = next((row.name for row in draft.rows if row.key == doubt.row), "")
        column = next((column.label for column in draft.columns if column.key == doubt.column), "")
        return " · ".join(part for part in (row, column) if part)

    def _look_at(self, doubt: Doubt) -> None:
        if doubt.row:
            self._grid.show_place(doubt.row, doubt.column)

    def _walk(self, steps: int) -> None:
        """Go to the next doubt that nobody settled, or the one before; around the end."""
        cards = [card for card in self._cards.values() if not card.doubt.is_settled]
        if not cards:
            return
        here = next((place for place, card in enumerate(cards) if card.isAncestorOf(self.focusWidget() or self)), None)
        to = cards[0 if here is None else (here + steps) % len(cards)]
        to.take_focus()
        self._look_at(to.doubt)

    # Building

    def _fill_heads(self) -> None:
        names = [source.name if isinstance(source, SourceGrid) else "" for source in self._arrived.sources]
        self._sheets.addItems([name or self.tr("Sheet {number}").format(number=i) for i, name in enumerate(names, 1)])
        self._sheets.setVisible(len(names) > 1)
        draft = self._understood.draft
        self._title.setText(draft.title)
        for unit in Unit:
            self._unit.addItem(unit_word(unit), unit)
        self._unit.setCurrentIndex(self._unit.findData(draft.unit))

    def _connect(self) -> None:
        self._sheets.activated.connect(self._on_sheet_chosen)
        self._title.editingFinished.connect(self._on_wanted)
        self._unit.activated.connect(lambda _place: self._on_wanted())
        self._take_over.clicked.connect(lambda _checked: self._on_take_over())

    def _build(self) -> None:
        self._told.setContentsMargins(16, 16, 16, 16)
        self._told.setSpacing(12)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._side)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(scroll)
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
        top, below = QHBoxLayout(), QHBoxLayout()
        name = ElidedLabel(bar)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setText(self._arrived.name)
        theme.set_look(name, "heading")
        theme.set_look(self._summary, "muted")
        theme.set_look(self._take_over, "primary")
        self._take_over.setObjectName("action.take_over")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(self._summary)
        top.addLayout(words, 1)
        top.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignTop)
        for field, label, object_name, stretch in (
            (self._title, self.tr("&Title"), "field.title", 1),
            (self._unit, self.tr("&Unit"), "field.unit", 0),
            (self._sheets, self.tr("Sheet"), "field.sheet", 0),
        ):
            field.setObjectName(object_name)
            field.setAccessibleName(label.replace("&", ""))
            if field is not self._sheets:
                buddy = QLabel(label, bar)
                buddy.setBuddy(field)
                below.addWidget(buddy)
            below.addWidget(field, stretch)
        rows.addLayout(top)
        rows.addLayout(below)
        return bar

    def _said(self, words: str, look: str) -> QLabel:
        label = QLabel(words, self._side, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_look(label, look)
        return label

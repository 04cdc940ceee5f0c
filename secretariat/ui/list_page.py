"""The page of a list: a head with its buttons, a filter, and the table, or why there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.list_model import ListModel
from secretariat.ui.kit.table import ListTable
from secretariat.ui.records import RecordTab
from secretariat.ui.theme import set_look

ModelT = TypeVar("ModelT", bound=ListModel[Any])

COMMITTEE, ROWS, HITS = "committee", "rows", "hits"
"""Why a list is empty: there is no committee, it has nothing of the kind, or the filter leaves all of it out."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list says around its table, in the screen's language."""

    some: str
    """How many rows are shown, with `{shown}` and `{total}`."""
    all: str
    """The same where nothing is filtered out, with `{total}`."""
    filter: str
    """The name of the filter."""
    filter_ghost: str
    """What the filter looks in."""


class ListPage(RecordTab, Generic[ModelT]):
    """What one committee has of a kind, as a list to filter, to sort and to open from.

    A kind of page says what it is through `list_name`, `filter_name`, `menu` and `fitted`, gives its widths to the
    table, and calls `put_together` when its buttons and empty states are made. It answers `words`, `open_row` and
    `row_actions`, and may answer `made_filters`, `why_empty`, `on_filtered` and `on_chosen`.
    """

    columns_changed = Signal(str)
    """How the columns stand now, to be kept."""

    list_name: ClassVar[str]
    """The table's object name."""
    filter_name: ClassVar[str] = "field.filter"
    """The filter's object name."""
    menu: ClassVar[Sequence[str]]
    """The ids of the window's actions that a row's menu ends with."""
    fitted: ClassVar[Mapping[int, tuple[int, int]]] = {}
    """The columns that are as wide as their words in the screen's language: least and most pixels."""

    def __init__(self, model: ModelT) -> None:
        super().__init__()
        model.setParent(self)
        self._model = model
        self._table = ListTable(model, self)
        self._filter = QLineEdit(self)
        self._count = QLabel(self)
        self._stack = QStackedWidget(self)
        self._empty: Mapping[str, EmptyState] = {}

    # What a kind of page answers

    def words(self) -> ListWords:
        """Return what the list says around its table."""
        raise NotImplementedError

    def open_row(self, index: QModelIndex) -> None:
        """A row was opened: Enter, a double click, or the menu."""
        raise NotImplementedError

    def on_filtered(self) -> None:
        """Show what the filter asks for."""
        self._model.filter(self._filter.text())
        self.show_right_thing()

    def on_chosen(self) -> None:
        """Another row, or none, is chosen."""
        self.status_changed.emit()
        self.commands_changed.emit()

    def why_empty(self) -> str:
        """Return the key of the empty state to show instead of the table; empty when there are rows to show."""
        if not self._model.total:
            return ROWS
        return "" if self._model.rowCount() else HITS

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        """Return what a row's menu begins with: drawings, words and what they do."""
        raise NotImplementedError

    def made_filters(self) -> QLayout:
        """Return the line of the filter."""
        line = QHBoxLayout()
        line.addWidget(self._filter)
        return line

    # What every list does

    def begin(self) -> None:
        if not self._model.rowCount():
            self._filter.setFocus()
            return
        self._table.setFocus()
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)

    def go_to_filter(self) -> None:
        """Put the cursor in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def chosen_line(self) -> int | None:
        """Return the line the cursor is on."""
        index = self._table.currentIndex()
        return index.row() if index.isValid() else None

    def show_right_thing(self) -> None:
        """Show the table or why it is empty, and how many rows there are."""
        empty, words = self.why_empty(), self.words()
        shown, total = self._model.rowCount(), self._model.total
        self._stack.setCurrentWidget(self._empty[empty] if empty else self._table)
        told = words.some if shown != total else words.all
        self._count.setText(told.format(shown=shown, total=total) if total else "")
        self.on_chosen()

    def fit_columns(self) -> None:
        """Make the columns that follow their words as wide as those are now."""
        for column, (least, most) in self.fitted.items():
            self._table.fit(column, least=least, most=most)

    def put_together(self, buttons: Sequence[QPushButton], empty: Mapping[str, EmptyState], *, columns: str) -> None:
        """Lay the page out; `columns` is how a person left the columns."""
        self._empty = empty
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(self._made_head(buttons))
        self._set_up_filter()
        layout.addLayout(self.made_filters())
        layout.addWidget(self._made_card(), 1)
        self._table.setObjectName(self.list_name)
        self._table.setAccessibleName(self.title)
        self._table.restore_columns(columns)
        self._connect()

    def _made_head(self, buttons: Sequence[QPushButton]) -> QLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        title = QLabel(self.title, self)
        set_look(title, "title")
        set_look(self._count, "muted")
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        for button in buttons:
            head.addWidget(button)
        return head

    def _set_up_filter(self) -> None:
        words = self.words()
        self._filter.setObjectName(self.filter_name)
        self._filter.setPlaceholderText(words.filter_ghost)
        self._filter.setAccessibleName(words.filter)
        self._filter.setClearButtonEnabled(True)
        self._filter.addAction(icon("funnel", role="muted"), QLineEdit.ActionPosition.LeadingPosition)

    def _made_card(self) -> QFrame:
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._stack)
        for widget in (self._table, *self._empty.values()):
            self._stack.addWidget(widget)
        return card

    def _connect(self) -> None:
        self._filter.textChanged.connect(lambda _typed: self.on_filtered())
        self._table.opened.connect(self.open_row)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._table.columns_changed.connect(lambda: self.columns_changed.emit(self._table.columns_left()))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self.on_chosen())

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self._table.currentIndex()
        if index.isValid():
            for drawing, words, do in self.row_actions(index):
                menu.addAction(icon(drawing, role="muted"), words, do)
            menu.addSeparator()
        wanted = {f"action.{name}" for name in self.menu}
        menu.addActions([action for action in self.window().actions() if action.objectName() in wanted])
        menu.popup(place)

"""The agenda of an open meeting: its items in order at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.application.queries import DocumentListRow
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.meetings import agenda as order
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingState
from secretariat.ui.icons import icon
from secretariat.ui.kit.drafts import WHOLE
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.ordered_lines import OrderedLines
from secretariat.ui.kit.rows import DOWN_KEY, UP_KEY
from secretariat.ui.kit.two_lines import Role
from secretariat.ui.meetings import agenda, labels
from secretariat.ui.meetings.agenda_delegate import AgendaDelegate, AgendaLine
from secretariat.ui.meetings.candidates_dialog import CandidatesDialog
from secretariat.ui.meetings.item_panel import ItemPanel
from secretariat.ui.meetings.open_meeting import ITEMS, OpenMeeting
from secretariat.ui.theme import set_look

BESIDE_FROM = 600
"""Pixels of width from which the list stands beside the item."""
SHARE_BESIDE, SHARE_ABOVE = 0.34, 0.36
"""The list's share of the width beside the item, and of the height over it."""
WIDEST_LIST = 360
LEAST_LIST = QSize(180, 110)
"""Pixels."""

OWN_KINDS = (
    ItemKind.AD_HOC,
    ItemKind.INFORMATION,
    ItemKind.APPROVAL_OF_AGENDA,
    ItemKind.APPROVAL_OF_MINUTES,
    ItemKind.ANY_OTHER_BUSINESS,
)
"""The kinds of items that are added one by one, the usual first."""


class AgendaPage(QWidget):
    """`document_wanted` asks to open a recommendation, `item_chosen` tells that another item is in front."""

    document_wanted = Signal(int)
    item_chosen = Signal()

    def __init__(self, record: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._locked = self._is_moved = False
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._list = OrderedLines(self.tr("Items of the agenda"), self)
        self._told = QLabel(self.tr("Numbers are drawn when the agenda is sent out."), self, wordWrap=True)
        self.item = ItemPanel(record, self)
        self._stack = QStackedWidget(self)
        self._buttons: list[QWidget] = []
        self._build()
        self._connect()
        self._show_items()
        self._choose_row(0)

    # Items

    @property
    def current(self) -> str:
        """The key of the chosen item, empty for none."""
        subject = self._list.currentIndex().data(Role.SUBJECT)  # a click selects its row after it came to it
        return subject.key if isinstance(subject, AgendaLine) else ""

    def choose(self, key: str) -> None:
        """Go to an item; does nothing when it is no longer there."""
        self._choose_row(next((row for row, item in enumerate(self._items) if item.key == key), -1))

    def show_place(self, key: str, about: str) -> None:
        """Go to what is told of an item: `about` names the field, empty for the item itself."""
        self.choose(key)
        if key and self.current == key:
            self.item.show_field(about)
        else:
            self._list.setFocus()

    def walk(self, steps: int) -> None:
        """Go to the next item, or the one before; to its decisions while those are taken down."""
        row = self._list.currentIndex().row() + steps
        if 0 <= row < len(self._items):
            self._choose_row(row)
            self.item.begin_decisions()

    def add_item(self, kind: ItemKind) -> None:
        """Add an empty item and begin to write it."""
        item = agenda.new_item(kind)
        self._add((item,))
        self.item.begin()

    def ask_for_recommendations(self) -> None:
        """Ask which recommendations come on the agenda."""
        record = self._record
        record.operations.run(lambda: record.services.meetings.candidates(record.committee), on_done=self._ask_among)

    def remove_current(self) -> None:
        """Remove the chosen item; undo brings it back."""
        if self.current and not self._locked:
            self._remove(self._list.currentIndex().row())

    def begin(self) -> None:
        """Put the cursor where the work is: on the decisions of a meeting that is under way, else on the list."""
        if self._record.state is MeetingState.PLANNED or not self.current:
            self._list.setFocus()
        else:
            self.item.begin_decisions()

    def set_locked(self, *, locked: bool) -> None:
        """Let the agenda be read and copied only."""
        self._locked = locked
        self._list.set_locked(locked=locked)
        self.item.set_locked(locked=locked)
        for button in self._buttons:
            button.setDisabled(locked)

    @property
    def _items(self) -> tuple[AgendaItem, ...]:
        return self._record.meeting.form.items

    def _ask_among(self, rows: Sequence[DocumentListRow]) -> None:
        here = {item.document for item in self._items}
        dialog = CandidatesDialog([row for row in rows if row.id not in here], self)
        dialog.decided.connect(self._add_recommendations)
        dialog.open()

    def _add_recommendations(self, documents: Sequence[DocumentId]) -> None:
        meetings = self._record.services.meetings
        self._record.operations.run(
            lambda: tuple(meetings.item_of(document) for document in documents), on_done=self._add
        )

    def _add(self, items: Sequence[AgendaItem]) -> None:
        wanted = agenda.with_items(self._record.draft, items, self.current).items
        words = self.tr("Add an item") if len(items) == 1 else self.tr("Add items")
        self._record.meeting.edit(ITEMS, wanted, text=words, merge=False)
        self.choose(items[-1].key)

    def _move(self, row: int, place: int) -> None:
        key = self._items[row].key
        moved = order.moved(self._record.draft, key, place).items
        self._record.meeting.edit(ITEMS, moved, text=self.tr("Move an item"), merge=False)
        self.choose(key)

    def _remove(self, row: int) -> None:
        left = agenda.without_item(self._record.draft, self._items[row].key).items
        self._record.meeting.edit(ITEMS, left, text=self.tr("Remove an item"), merge=False)
        self._choose_row(min(row, len(left) - 1))

    # Following

    def follow_state(self) -> None:
        """Show what another state of the meeting changes."""
        self._show_items()
        self.item.follow_state()

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self._list.choose(row)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.item.show_item(self.current)
        self.item_chosen.emit()

    def _on_meeting_changed(self, path: str) -> None:
        if path in (WHOLE, ITEMS) and self._record.lacks_matters:
            self._record.operations.run(self._record.read_matters)  # which shows the items
        elif path in (WHOLE, ITEMS) or path.startswith(f"{ITEMS}."):
            self._show_items()

    def _show_items(self) -> None:
        current = self.item.key
        self._list.lines_model().show_lines(agenda.lines(self._record))
        self._list.scheduleDelayedItemsLayout()
        self._stack.setCurrentIndex(0 if self._items else 1)
        self._show_told()
        if self.current != current:
            keys = [item.key for item in self._items]
            self._choose_row(keys.index(current) if current in keys else min(0, len(keys) - 1))
        else:
            self.item.follow()

    # Putting together

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self._list.moved.connect(self._move)
        self._list.remove_wanted.connect(self._remove)
        self._list.activated.connect(lambda _: self.item.begin())
        self._record.meeting.changed.connect(self._on_meeting_changed)
        self._record.matters_changed.connect(self._show_items)
        self.item.document_wanted.connect(self.document_wanted)
        self.item.walk_wanted.connect(self.walk)
        self.item.item_wanted.connect(self.choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the list over the item where there is no room for it beside; give it its share until a person does."""
        super().resizeEvent(event)
        is_beside = self.width() >= BESIDE_FROM
        wanted = Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical
        if self._halves.orientation() is not wanted:
            self._halves.setOrientation(wanted)
            self._is_moved = False
            self._show_told()
        if not self._is_moved:
            whole = self.width() if is_beside else self.height()
            share = round(whole * (SHARE_BESIDE if is_beside else SHARE_ABOVE))
            share = min(share, WIDEST_LIST) if is_beside else share
            self._halves.setSizes([share, whole - share])

    def _on_line_moved(self) -> None:
        self._is_moved = True

    def _show_told(self) -> None:
        """Tell why the numbers are grey, where there is room for that."""
        is_drawn = any(item.number is not None for item in self._items)
        is_beside = self._halves.orientation() is Qt.Orientation.Horizontal
        self._told.setVisible(is_beside and not is_drawn and bool(self._items))

    def _build(self) -> None:
        self._list.setObjectName("list.agenda")
        self._list.setItemDelegate(AgendaDelegate(self._list))
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._made_left())
        self._halves.addWidget(self._made_right())
        self._halves.setStretchFactor(1, 1)
        self._halves.splitterMoved.connect(self._on_line_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._halves)

    def _made_left(self) -> QWidget:
        left = QWidget(self)
        left.setMinimumSize(LEAST_LIST)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 4)
        head.setSpacing(2)
        add = QPushButton(icon("plus", role="accent"), self.tr("Add"), left)
        add.setObjectName("action.add_item")
        set_look(add, "quiet")
        add.setMenu(self._made_menu(add))
        head.addWidget(add)
        head.addStretch()
        self._buttons = [
            add,
            self._tool("arrow-up", self.tr("Move up"), UP_KEY, "item_up", lambda: self._list.ask_to_move(-1)),
            self._tool("arrow-down", self.tr("Move down"), DOWN_KEY, "item_down", lambda: self._list.ask_to_move(1)),
            self._tool("trash-2", self.tr("Remove the item"), "Del", "remove_item", self.remove_current),
        ]
        for button in self._buttons[1:]:
            head.addWidget(button)
        set_look(self._told, "help")
        self._told.setContentsMargins(16, 0, 12, 6)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addWidget(self._list, 1)
        return left

    def _made_menu(self, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        recommendations = menu.addAction(icon("file-text", role="muted"), self.tr("Recommendations for the agenda …"))
        recommendations.setObjectName("action.add_recommendations")
        recommendations.triggered.connect(lambda _: self.ask_for_recommendations())
        menu.addSeparator()
        for kind in OWN_KINDS:
            action = menu.addAction(icon(labels.KIND_DRAWINGS[kind], role="muted"), labels.kind(kind))
            action.setObjectName(f"action.add.{kind.value}")
            action.triggered.connect(partial(self._on_kind_chosen, kind))
        return menu

    def _on_kind_chosen(self, kind: ItemKind, _checked: bool = False) -> None:
        self.add_item(kind)

    def _tool(self, drawing: str, words: str, keys: str, name: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(with_keys(words, keys))
        button.setAccessibleName(words)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(do)
        return button

    def _made_right(self) -> QFrame:
        right = QFrame(self)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.item)
        self._stack.addWidget(
            EmptyState(
                "list-ordered",
                self.tr("Nothing on the agenda yet. Its items are recommendations and what you write here."),
                button=self.tr("Add recommendations …"),
                do=self.ask_for_recommendations,
                parent=self,
            )
        )
        layout.addWidget(self._stack)
        return right

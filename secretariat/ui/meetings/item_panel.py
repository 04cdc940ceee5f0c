"""The chosen item of the agenda: what it is about, and what was decided on it, each on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.application.queries import MeetingListRow
from secretariat.domain.meetings.meetings import AgendaItem, MeetingDraft, MeetingState
from secretariat.domain.text import Text
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.icons import icon
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.inputs import holds_focus
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.row_draft import RowDraft
from secretariat.ui.kit.segments import Segment, Segments
from secretariat.ui.meetings import agenda
from secretariat.ui.meetings.decisions_page import DecisionsPage
from secretariat.ui.meetings.matter_page import MatterPage
from secretariat.ui.meetings.open_meeting import ITEMS, OpenMeeting
from secretariat.ui.theme import set_look

MATTER, DECISIONS = range(2)
ONE_LINE_FROM = 500
"""Pixels of width from which the title and the pages' buttons stand in one line."""
NEXT_KEY, PREVIOUS_KEY = "Ctrl+PgDown", "Ctrl+PgUp"
NOTHING = AgendaItem("")


class ItemPanel(QWidget):
    """Signals: `walk_wanted` to go by so many items, `item_wanted` to choose one by its key."""

    document_wanted = Signal(int)
    walk_wanted = Signal(int)
    item_wanted = Signal(str)

    def __init__(self, record: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._item: RowDraft[AgendaItem] = RowDraft(record.meeting, ITEMS, NOTHING, self)
        self._title = QLabel(self, wordWrap=True)
        self._closed = Chip(self)
        self._segments = Segments(
            (Segment(self.tr("The item"), "item_page"), Segment(self.tr("Decisions"), "decisions_page")), self
        )
        self.matter = MatterPage(record, self._item, self)
        self.decisions = DecisionsPage(record, self._item, self)
        self._pages = QStackedWidget(self)
        self._head = QGridLayout()
        self._below = QWidget(self)
        self._build()
        self._connect()
        self.follow_state()

    @property
    def key(self) -> str:
        """The key of the item that is shown, empty for none."""
        return self._item.key

    def show_item(self, key: str) -> None:
        """Show another item; an empty key shows none."""
        self._item.show_row(key)
        self.follow()

    def follow(self) -> None:
        """Show what the item is called now."""
        if not self.key:
            return
        item = self._item.draft
        number = f"{item.number}. " if item.number is not None else ""
        self._title.setText(number + agenda.title_of(self._record, item))
        self._closed.setVisible(self._record.is_closed(item))
        self._closed.tell(self.tr("Closed"), "lock", "muted")
        self.matter.show_source()
        self.decisions.follow()

    def follow_state(self) -> None:
        """Show the page the work is on: what a planned meeting is about, what one under way decides."""
        self.show_page(MATTER if self._record.state is MeetingState.PLANNED else DECISIONS)

    def show_page(self, page: int) -> None:
        """Show the item's matter or its decisions."""
        self._segments.show_page(page)
        self._pages.setCurrentIndex(page)

    def show_field(self, name: str) -> None:
        """Show the page a field of the item stands on, and put the cursor there."""
        self.show_page(DECISIONS if name in ("decisions", "remarks", "statements", "absent") else MATTER)
        self.begin()

    def begin(self) -> None:
        """Put the cursor where an item is begun."""
        if self._pages.currentIndex() == MATTER:
            self.matter.begin()
        else:
            self.decisions.begin()

    def begin_decisions(self) -> None:
        """Put the cursor on the item's decisions, while they are what is shown."""
        if self._pages.currentIndex() == DECISIONS:
            self.decisions.begin()

    def approve_all(self) -> None:
        """Approve every point of the item that is open."""
        self.show_page(DECISIONS)
        self.decisions.approve_all()

    def offer_meetings(self, rows: Sequence[MeetingListRow]) -> None:
        """Offer the meetings whose minutes can be approved."""
        self.matter.offer_meetings(rows)

    def set_locked(self, *, locked: bool) -> None:
        """Let the item be read and copied only."""
        self.matter.set_locked(locked=locked)
        self.decisions.set_locked(locked=locked)

    # Texts

    @property
    def editor(self) -> TextEditor | None:
        """The editor the cursor stands in, None while it stands in none."""
        editors = (self.matter.texts.editor, self.decisions.texts.editor)
        return next((editor for editor in editors if editor is not None and holds_focus(editor)), None)

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """Return the actions of the editor of the page that is shown."""
        texts = self.matter.texts if self._pages.currentIndex() == MATTER else self.decisions.texts
        return texts.editor.menu_actions(menu) if texts.editor is not None else ()

    def text_of(self, key: str, name: str) -> Text:
        """Return a text of an item as it stands in its editor."""
        texts = self.matter.texts if name == "text" else self.decisions.texts
        return texts.text_of(key)

    def replace_texts(self, before: MeetingDraft, after: MeetingDraft) -> None:
        """Put the texts of another draft in the place of those that differ, as steps that can be undone."""
        self.matter.texts.replace_texts(before, after)
        self.decisions.texts.replace_texts(before, after)

    def show_texts(self, draft: MeetingDraft) -> None:
        """Show the texts of another draft; nothing before it can be undone."""
        self.matter.texts.show_texts(draft)
        self.decisions.texts.show_texts(draft)

    # Putting together

    def _connect(self) -> None:
        self._segments.chosen.connect(self._on_page_chosen)
        self.matter.document_wanted.connect(self.document_wanted)
        self.decisions.onward.connect(lambda: self.walk_wanted.emit(1))
        for texts, page in ((self.matter.texts, MATTER), (self.decisions.texts, DECISIONS)):
            texts.shown_wanted.connect(lambda key, page=page: self._show_undone(key, page))

    def _show_undone(self, key: str, page: int) -> None:
        self.item_wanted.emit(key)
        self.show_page(page)

    def _on_page_chosen(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.begin()

    def _build(self) -> None:
        head = QFrame(self)
        set_look(head, "bar")
        set_look(self._title, "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setObjectName("item.title")
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._segments)
        below.addStretch(1)
        for drawing, words, keys, steps in (
            ("arrow-up", self.tr("The item before"), PREVIOUS_KEY, -1),
            ("arrow-down", self.tr("The next item"), NEXT_KEY, 1),
        ):
            below.addWidget(self._walker(drawing, words, keys, steps))
        self._head.setContentsMargins(24, 8, 16, 8)
        self._head.setHorizontalSpacing(8)
        self._head.setVerticalSpacing(6)
        self._head.setColumnStretch(0, 1)
        head.setLayout(self._head)
        self._flow()
        for page in (self.matter, self.decisions):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the title and the pages in one line where there is room."""
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        is_wide = self.width() >= ONE_LINE_FROM
        self._head.addWidget(self._title, 0, 0)
        self._head.addWidget(self._closed, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        if is_wide:
            self._head.addWidget(self._below, 0, 2)
        else:
            self._head.addWidget(self._below, 1, 0, 1, 2)

    def _walker(self, drawing: str, words: str, keys: str, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setToolTip(with_keys(words, keys))
        button.setAccessibleName(words)
        button.setObjectName("action.next_item" if steps > 0 else "action.previous_item")
        button.clicked.connect(lambda _: self.walk_wanted.emit(steps))
        return button

"""The page of the search: everything the office wrote, found by its words, read beside the list, put to use again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from secretariat.application.ports import Changes
from secretariat.application.searched import Passage, SearchHit
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab, Status
from secretariat.ui.searching.filter_bar import FilterBar
from secretariat.ui.searching.hit_list import HitListView
from secretariat.ui.searching.looking import (
    MOST_SHOWN,
    PAGE_KEY,
    Answer,
    Beside,
    Filters,
    Occurring,
    Question,
    answered,
)
from secretariat.ui.searching.open_texts import OpenText
from secretariat.ui.searching.passage_view import INSERT_KEY, PassageView
from secretariat.ui.theme import set_look

LIST_SHARE, PASSAGE_SHARE = 9, 11
"""How the list and the passage share the width."""

GAP = 8
"""Pixels between either card and the line that parts them."""


class SearchPage(RecordTab):
    """Looks for words in the records of the committee in use. `target` finds the text that a passage can be put into.

    What is asked is answered beside the screen; the page never waits for it.
    """

    hit_wanted = Signal(object)
    """The `SearchHit` that is to be opened at its place."""
    insert_wanted = Signal(object)
    """The `Passage` that is to be put into the text last worked in."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        *,
        committee: Callable[[], CommitteeId | None],
        target: Callable[[], OpenText | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._operations = operations
        self._committee = committee
        self._target = target
        self._answer: Answer | None = None
        self._looking = Beside("search", self)
        self._fetching = Beside("passage", self)
        self._field = QLineEdit(self)
        self._count = QLabel(self)
        self._filters = FilterBar(self)
        self._list = HitListView(self)
        self._passage = PassageView(services.paste, self)
        self._results = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget(self)
        self._nothing_typed = EmptyState("text-search", self._invitation(), parent=self)
        self._nothing_found = EmptyState(
            "search", "", button=self.tr("Clear filters"), button_icon="funnel-x", do=self._filters.clear, parent=self
        )
        self._build()
        self._connect()
        self._show(None)

    # What the window asks

    @property
    def key(self) -> str:
        return PAGE_KEY

    @property
    def title(self) -> str:
        return self.tr("Search")

    @property
    def icon_name(self) -> str:
        return "text-search"

    @property
    def status(self) -> Status:
        """How many hits there are."""
        return Status(findings=self._count.text())

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"find": self.go_to_field}

    def begin(self) -> None:
        """Put the cursor where it was, or into the field."""
        self._offer_target()
        (self.place_left() or self._field).setFocus()

    def refresh(self, changes: Changes) -> None:
        """Nothing: `look_anew` is called once the index has what was stored."""

    def leave(self) -> None:
        """Wait for what is being read."""
        self._looking.close_down()
        self._fetching.close_down()

    # Searching

    @property
    def is_behind(self) -> bool:
        """True while an answer is on its way."""
        return self._looking.is_behind or self._fetching.is_behind

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """What was found, the best first."""
        return self._list.hits

    def look_for(self, words: str) -> None:
        """Look for other words, through all kinds, years and states."""
        self._filters.clear()
        self._field.setText(words)
        self.go_to_field()
        self.look_anew()

    def look_anew(self) -> None:
        """Look for what is typed once more: something else is stored or typed, or let through."""
        words, committee = self._field.text(), self._committee()
        if not words.strip() or committee is None:
            self._looking.forget()
            self._show(None)
            return
        question = Question(words, committee, self._filters.filters)
        self._looking.ask(lambda: answered(self._services.search, question))

    def go_to_field(self) -> None:
        """Put the cursor into the field, over what is typed there."""
        self._field.setFocus()
        self._field.selectAll()

    def insert(self) -> None:
        """Ask for the passage to be put into the text last worked in."""
        self._offer_target()
        if self._passage.passage is not None and self._passage.can_insert:
            self.insert_wanted.emit(self._passage.passage)

    # Following

    def _show(self, answer: Answer | None) -> None:
        self._answer = answer
        hits = answer.hits if answer is not None else ()
        self._filters.offer(answer.occurring if answer is not None else Occurring())
        self._filters.setVisible(answer is not None)
        self._list.show_hits(hits)
        self._count.setText(self._told_count(answer))
        if answer is None:
            self._stack.setCurrentWidget(self._nothing_typed)
        elif not hits:
            self._nothing_found.say(self._told_nothing(answer.question.filters))
            self._nothing_found.button.setVisible(bool(answer.question.filters))
            self._stack.setCurrentWidget(self._nothing_found)
        else:
            self._stack.setCurrentWidget(self._results)
        self.status_changed.emit()

    def _on_answered(self, answer: Answer) -> None:
        if self._field.text().strip():
            self._show(answer)

    def _on_current_changed(self) -> None:
        hit = self._list.current
        if hit is None:
            self._fetching.forget()
            self._passage.show_passage(None, *self._told_target())
            return
        self._passage.show_hit(hit)
        self._fetching.ask(lambda: self._services.search.passage(hit.passage))

    def _on_passage_read(self, passage: Passage | None) -> None:
        hit = self._list.current
        if hit is not None and (passage is None or (passage.kind, passage.part) == (hit.kind, hit.part)):
            self._passage.show_passage(passage, *self._told_target())

    def _on_failed(self, fault: Exception) -> None:
        self._operations.tell(fault)

    def _offer_target(self) -> None:
        self._passage.offer_target(*self._told_target())

    def _told_target(self) -> tuple[str, str]:
        """Return the title of the record a passage would be put into, and why it cannot be."""
        target = self._target()
        if target is None:
            return "", self.tr("Open a paper, a response or a status sheet to insert the passage there.")
        if target.is_locked:
            return target.tab.title, self.tr("“{title}” can be read only.").format(title=target.tab.title)
        return target.tab.title, ""

    # Words

    def _invitation(self) -> str:
        return self.tr(
            "Here everything is found that stands in hearings, responses, initiatives, status sheets, indicators, "
            "budget tables, papers and meetings: every word must occur, “words in quotation marks” stand in that "
            "order, and begin* is the beginning of a word."
        )

    def _told_nothing(self, filters: Filters) -> str:
        if filters:
            return self.tr("Nothing is found that the filters let through.")
        return self.tr("Nothing is found. Every word must occur in the same section: try fewer words, or begin*.")

    def _told_count(self, answer: Answer | None) -> str:
        if answer is None:
            return ""
        if answer.is_cut:
            return self.tr("The best {count} hits").format(count=MOST_SHOWN)
        count = len(answer.hits)
        if count == 1:
            return self.tr("1 hit")
        return self.tr("{count} hits").format(count=QLocale().toString(count))

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the field, from wherever it comes."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_to_field()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the text that was worked in meanwhile."""
        super().showEvent(event)
        self._offer_target()

    def _go_to_list(self) -> None:
        """Go from the field to the hit that is chosen in the list."""
        if self._list.hits:
            self._list.setFocus()

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _typed: self.look_anew())
        self._field.returnPressed.connect(self._list.open_current)
        self._filters.changed.connect(self.look_anew)
        self._list.current_changed.connect(self._on_current_changed)
        self._list.opened.connect(self.hit_wanted)
        self._passage.open_wanted.connect(self._list.open_current)
        self._passage.insert_wanted.connect(self.insert)
        self._looking.answered.connect(self._on_answered)
        self._fetching.answered.connect(self._on_passage_read)
        for beside in (self._looking, self._fetching):
            beside.failed.connect(self._on_failed)
        for keys in (INSERT_KEY, "Ctrl+Enter"):  # the key on the right of the keyboard has a name of its own
            insert = QShortcut(QKeySequence(keys), self)
            insert.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            insert.activated.connect(self.insert)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_list)

    def _build(self) -> None:
        self._field.setObjectName("field.search_everything")
        self._field.setPlaceholderText(self.tr("Words, “a phrase”, begin* …"))
        self._field.setAccessibleName(self.tr("Search everything"))
        self._field.setClearButtonEnabled(True)
        self._field.addAction(icon("search", role="muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.setMaximumWidth(720)
        self._count.setObjectName("count")
        set_look(self._count, "muted")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._field, 10)
        head.addWidget(self._count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._filters)
        layout.addWidget(self._stack, 1)
        self._build_results()
        for page in (self._nothing_typed, self._nothing_found, self._results):
            self._stack.addWidget(page)
        self._nothing_found.button.setObjectName("action.clear_filters_here")

    def _build_results(self) -> None:
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._list)
        self._results.setChildrenCollapsible(False)
        for part, share, margins in ((card, LIST_SHARE, (0, GAP)), (self._passage, PASSAGE_SHARE, (GAP, 0))):
            room = QWidget(self._results)
            around = QHBoxLayout(room)
            around.setContentsMargins(margins[0], 0, margins[1], 0)
            around.addWidget(part)
            part.setMinimumWidth(280)
            self._results.addWidget(room)
            self._results.setStretchFactor(self._results.indexOf(room), share)
        self._results.setSizes([LIST_SHARE * 100, PASSAGE_SHARE * 100])

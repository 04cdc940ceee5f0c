"""Puts the search to work in the window: the field at the top, the page, the index behind them, what is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from secretariat.application.searched import Passage, Searched, SearchHit
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentId, DocumentIssueId
from secretariat.domain.hearings import IssueId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.main_window import MainWindow
from secretariat.ui.open_records import OpenRecords
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab
from secretariat.ui.search import Hit
from secretariat.ui.searching.index_keeper import IndexKeeper
from secretariat.ui.searching.looking import PAGE_KEY, Answer, Beside, Question, answered

if TYPE_CHECKING:
    from secretariat.ui.searching.open_texts import OpenText
    from secretariat.ui.searching.search_page import SearchPage

MOST_IN_FIELD: Final = 5
"""Passages in the list under the field; the page has the others."""


class SearchDesk(QObject):
    """The search over one open database. `committee` tells which one is worked for."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        operations: Operations,
        records: OpenRecords,
        *,
        committee: Callable[[], CommitteeId | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._operations = operations
        self._records = records
        self._committee = committee
        self._fronts: list[RecordTab] = []
        self.index = IndexKeeper(services.search, operations, self)
        self._looking = Beside("search-field", self)
        self._connect()

    def show_page(self, words: str = "") -> None:
        """Show the page of the search, and look for `words` when there are any."""
        page = self._open_page() or self._made_page()
        self._records.show(page)
        if words:
            page.look_for(words)
        else:
            page.go_to_field()

    def leave(self) -> None:
        """Stop reading: the database is about to be closed. The page is closed with the other tabs."""
        field = self._window.search
        field.searches_texts = False
        field.passages_wanted.disconnect(self._look)
        field.everything_wanted.disconnect(self.show_page)
        self._window.tabs.current_changed.disconnect(self._note_front)
        self._looking.close_down()
        self.index.close_down()
        self.deleteLater()

    # What is found

    def _look(self, typed: str) -> None:
        committee = self._committee()
        if committee is not None:
            question = Question(typed, committee, most=MOST_IN_FIELD)
            self._looking.ask(lambda: answered(self._services.search, question))

    def _on_answered(self, answer: Answer) -> None:
        self._window.search.show_passages(answer.question.words, [self._hit(hit) for hit in answer.hits])

    def _hit(self, found: SearchHit) -> Hit:
        from secretariat.ui.searching.hit_list import line_of  # after the first paint

        line = line_of(found)
        do = partial(self.open_hit, found)
        return Hit(line.title, line.detail, line.drawing, "", do, line.aside, line.context)

    def look_anew(self) -> None:
        """Look on the page once more: something is stored, or another committee is worked for."""
        if (page := self._open_page()) is not None:
            page.look_anew()

    def _on_failed(self, fault: Exception) -> None:
        self._operations.tell(fault)

    # What is opened and put in

    def open_hit(self, hit: SearchHit) -> None:
        """Open the record of a hit at its place; of what was issued, its paper."""
        from secretariat.ui.searching.found_places import show_place
        from secretariat.ui.searching.kinds import RECORDS

        if hit.kind is Searched.ISSUED_RESPONSE:
            self._records.open_issue(IssueId(hit.record))
        elif hit.kind is Searched.ISSUED_DOCUMENT:
            self._records.open_document_issue(DocumentIssueId(hit.record))
        else:
            tab = self._records.open_record(RECORDS[hit.kind], hit.record)
            if tab is not None:
                show_place(tab, hit)

    def insert(self, passage: Passage) -> None:
        """Put a passage into the text last worked in, and show it there."""
        target = self.target()
        if target is None or target.is_locked:
            return
        self._window.show_record(target.tab)
        target.insert(passage)
        self._operations.run(lambda: self._comes_from_closed(passage), on_done=self._tell_inserted)

    def _comes_from_closed(self, passage: Passage) -> bool:
        """Return whether a passage stands in a closed item, whose words are not for the public. Raises `NotFound`."""
        if passage.kind is Searched.RECOMMENDATION:
            recommendation = self._services.documents.get(DocumentId(passage.record)).draft.recommendation
            return recommendation is not None and recommendation.is_closed
        if passage.kind is Searched.DECISION:
            items = self._services.meetings.get(MeetingId(passage.record)).draft.items
            return any(item.is_closed for item in items if item.key == passage.part)
        return False

    def _tell_inserted(self, is_closed: bool) -> None:
        told = self.tr("The passage is inserted, with a footnote on where it comes from.")
        if not is_closed:
            self._operations.say(NoticeKind.GOOD, told, key="inserted", brief=True)
            return
        meaning = self.tr("It comes from a closed item.")
        advice = self.tr("See to it that nothing closed comes into a public paper.")
        self._operations.say(NoticeKind.WARNING, told, meaning=meaning, advice=advice, key="inserted")

    def target(self) -> OpenText | None:
        """Return the open text that was worked in last, None when there is none."""
        from secretariat.ui.searching.open_texts import text_of

        open_tabs = self._window.records()
        self._fronts = [tab for tab in self._fronts if tab in open_tabs]
        return next(filter(None, map(text_of, self._fronts)), None)

    # Within

    def _note_front(self) -> None:
        """Remember in which order the tabs were in front, the last first."""
        front = self._window.front
        open_tabs = self._window.records()
        if front in open_tabs and front is not None:
            self._fronts = [front, *(tab for tab in self._fronts if tab is not front and tab in open_tabs)]

    def _open_page(self) -> SearchPage | None:
        """Return the page of the search while it is open."""
        if (found := self._records.find(PAGE_KEY)) is None:
            return None
        from secretariat.ui.searching.search_page import SearchPage  # loaded with the tab that was found

        return found if isinstance(found, SearchPage) else None

    def _made_page(self) -> SearchPage:
        from secretariat.ui.searching.search_page import SearchPage  # with the editor's page, after the first paint

        page = SearchPage(self._services, self._operations, committee=self._committee, target=self.target)
        page.hit_wanted.connect(self.open_hit)
        page.insert_wanted.connect(self.insert)
        return page

    def _connect(self) -> None:
        field = self._window.search
        field.searches_texts = True
        field.passages_wanted.connect(self._look)
        field.everything_wanted.connect(self.show_page)
        self._looking.answered.connect(self._on_answered)
        self._looking.failed.connect(self._on_failed)
        self.index.brought_up.connect(self.look_anew)
        self._window.tabs.current_changed.connect(self._note_front)
        self._window.handle({"search_everything": self.show_page, "rebuild_index": self.index.rebuild})

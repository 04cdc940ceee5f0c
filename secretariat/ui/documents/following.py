"""Lets the figures in an open document's text follow the data, and tells how many did."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.documents.fields import Fact, fields_of, followed
from secretariat.domain.problems import Place
from secretariat.ui.documents.changed_fields import changed_fields
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.editing.text_editor import TextEditor
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.notices import NoticeButton, NoticeKind

FOLLOW_AFTER = 400
"""Milliseconds after the last change of period or date until the figures follow."""

DRAWN_FROM = frozenset({"", "period", "date"})
"""The parts of a draft that change what its figures are of; empty is the whole of it."""

NOTICE_KEY = "fields"


class Following(QObject):
    """Asks beside the screen what the fields say now. One whose fact is gone keeps its words, which control tells."""

    facts_read = Signal(object)
    """What every field of the text says now, and where it comes from."""

    def __init__(self, record: OpenDocument, editor: TextEditor) -> None:
        super().__init__(record)
        self._record = record
        self._editor = editor
        self._places: tuple[Place, ...] = ()
        self._at = -1
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fields")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_facts_arrived)
        self._newest.failed.connect(self._on_failed)
        self._settled = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._settled.timeout.connect(self.refresh)
        record.around_changed.connect(self.refresh)
        record.written.changed.connect(self._on_draft_changed)

    def refresh(self) -> None:
        """Let the figures say what the data say now. What is issued stays as it was."""
        self._settled.stop()
        record = self._record
        draft = record.draft
        addresses = fields_of(draft.text)
        if not addresses:
            return
        papers, committee = record.services.document_papers, record.committee
        self._newest.ask(lambda: self._worker.submit(papers.facts, addresses, draft, committee))

    def close_down(self) -> None:
        """Follow no more: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _on_draft_changed(self, path: str) -> None:
        if path in DRAWN_FROM:
            self._settled.start()

    def _on_facts_arrived(self, facts: Mapping[str, Fact | None]) -> None:
        self.facts_read.emit(facts)
        if self._record.is_locked:
            return
        before = self._editor.text()
        after = followed(before, facts)
        if after is before:
            return
        self._places, self._at = changed_fields(before, after), -1
        self._editor.follow_fields({address: fact.words for address, fact in facts.items() if fact and fact.words})
        self._tell(len(self._places))

    def _tell(self, count: int) -> None:
        told = (
            self.tr("1 figure in the text has followed the data.")
            if count == 1
            else self.tr("{count} figures in the text have followed the data.").format(count=count)
        )
        show = NoticeButton(self.tr("Show") if count == 1 else self.tr("Show the next"), self._show_next, keeps=True)
        self._record.operations.say(NoticeKind.INFO, told, buttons=(show,), key=NOTICE_KEY)

    def _show_next(self) -> None:
        """Go to the next figure that followed; after the last, to the first again."""
        if self._places:
            self._at = (self._at + 1) % len(self._places)
            self._editor.show_place(self._places[self._at])

    def _on_failed(self, fault: Exception) -> None:
        self._record.operations.tell(fault)

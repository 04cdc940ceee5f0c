"""Keeps versions of an open document, goes back to them, and compares them: with each other, now, and last year's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentSnapshot
from secretariat.ui.documents.document_history import Version, version_name
from secretariat.ui.documents.document_text import document_as_text, recommendation_as_text
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.record.snapshot_question import SnapshotQuestion
from secretariat.ui.record.words import moment

VERSIONS_KEY = "versions"


class DocumentVersions(QObject):
    """A version is kept of what is stored, so that keeping one saves first. `compared` asks to show the comparison."""

    compared = Signal()

    def __init__(self, record: OpenDocument, page: ComparisonPage, save: Callable[[], bool]) -> None:
        super().__init__(record)
        self._record = record
        self._page = page
        self._save = save

    def ask_name(self) -> None:
        """Ask what the version is to be called, then keep it."""
        if self._record.is_locked:
            return
        proposed = self.tr("Version of {moment}").format(moment=moment(self._record.services.clock.now()))
        question = SnapshotQuestion(proposed, self._record.window)
        question.named.connect(self.keep)
        question.open()

    def keep(self, name: str, *, quietly: bool = False) -> bool:
        """Keep the document as it stands under `name`; True when it is kept."""
        document = self._record.document_id if self._save() else None
        if document is None:
            return False
        return self._record.operations.run(
            lambda: self._record.services.documents.snapshot(document, name),
            changes=Changes.DOCUMENTS,
            on_done=lambda snapshot: self._on_kept(snapshot, quietly=quietly),
        )

    def go_back(self, version: Version) -> None:
        """Show a kept version again, as one step; what stood there is kept as a version first."""
        if not self._record.is_locked:
            self._record.operations.run(
                lambda: self._said_by(version), on_done=lambda draft: self._take_back(version_name(version), draft)
            )

    def _take_back(self, name: str, draft: DocumentDraft) -> None:
        if not self.keep(self.tr("Before going back to “{name}”").format(name=name), quietly=True):
            return
        # Notes are the secretariat's own: they are of today, whatever version of the paper is shown.
        draft = replace(draft, notes=self._record.draft.notes)
        self._record.take_over(draft, self.tr("Go back to “{name}”").format(name=name))
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("This is “{name}” again.").format(name=name),
            meaning=self.tr("What stood here is kept among the versions."),
            buttons=(NoticeButton(self.tr("Undo"), self._record.written.stack.undo),),
            key=VERSIONS_KEY,
            brief=True,
        )

    def compare(self, older: Version, newer: Version | None) -> None:
        """Compare two versions; None is the text as it stands."""
        name = self.tr("the text now") if newer is None else version_name(newer)
        self._record.operations.run(
            lambda: (self._said_by(older), self._record.draft if newer is None else self._said_by(newer)),
            on_done=lambda read: self._compare_drafts((version_name(older), read[0]), (name, read[1])),
        )

    def compare_last(self) -> bool:
        """Compare the text with the newest version, else with last year's document; False when there is neither."""
        versions = self._record.history.versions
        if versions:
            self.compare(versions[0], None)
            return True
        return self.compare_with_last_year()

    def compare_with_last_year(self) -> bool:
        """Compare the text with the document it was rolled over from; False for one that was not."""
        record = self._record
        before = record.draft.rolled_from
        if before is None:
            return False
        return record.operations.run(lambda: record.services.documents.get(before), on_done=self._compare_with_document)

    def compare_with_stored(self, stored: Document) -> None:
        """Compare everything that stands here, forms and text, with the stored document."""
        record = self._record
        as_text = partial(document_as_text, periods=record.periods, documents=record.documents)
        self._page.compare(
            (self.tr("the stored version"), as_text(stored.draft)), (self.tr("what you typed"), as_text(record.draft))
        )
        self.compared.emit()

    def _compare_with_document(self, before: Document) -> None:
        self._compare_drafts((before.draft.title, before.draft), (self.tr("the text now"), self._record.draft))

    def _compare_drafts(self, older: tuple[str, DocumentDraft], newer: tuple[str, DocumentDraft]) -> None:
        (before, old), (after, new) = older, newer
        self._page.compare((before, recommendation_as_text(old)), (after, recommendation_as_text(new)))
        self.compared.emit()

    def _said_by(self, version: Version) -> DocumentDraft:
        """Return what a version says. Raises `StorageFault`."""
        if isinstance(version, DocumentSnapshot):
            return self._record.services.documents.snapshot_draft(version.id)
        return version.draft

    def _on_kept(self, snapshot: DocumentSnapshot, *, quietly: bool) -> None:
        self._record.forget_history()
        if not quietly:
            told = self.tr("“{name}” is kept.").format(name=snapshot.name)
            self._record.operations.say(NoticeKind.GOOD, told, key=VERSIONS_KEY, brief=True)

"""Moves an open document through its life: on and back, out of the house, and into a correction. Each asks once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from secretariat.application.faults import Withheld
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.ports import Changes
from secretariat.application.progress import Cancelled
from secretariat.domain.document_checks import waived_by
from secretariat.domain.documents.documents import Document, DocumentId, DocumentState
from secretariat.domain.problems import Finding, Severity
from secretariat.ui import labels as office_labels
from secretariat.ui.documents import labels
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.operations import Progress
from secretariat.ui.record.findings_question import FindingsQuestion

ISSUE_KEY = "issue"


class DocumentIssuing(QObject):
    """`save` stores what is unsaved first. `under_way` tells when the freezing begins and ends; `findings_wanted` asks
    to show what held it back; `package_wanted` asks to save the package.
    """

    under_way = Signal(bool)
    findings_wanted = Signal()
    package_wanted = Signal()

    def __init__(self, record: OpenDocument, save: Callable[[], bool]) -> None:
        super().__init__(record)
        self._record = record
        self._save = save
        self._is_under_way = False

    def move(self, to: DocumentState, remark: str) -> None:
        """Move the document on or back, after storing what is unsaved."""
        document = self._stored()
        if document is None:
            return
        documents = self._record.services.documents
        self._record.operations.run(
            lambda: documents.move(document.id, to, version=document.version, remark=remark),
            changes=Changes.DOCUMENTS,
            on_done=self._take,
            on_conflict=self._on_conflict,
        )

    def ask(self) -> None:
        """Weigh the stored document beside the screen, then ask whether to issue it."""
        document = None if self._is_under_way or self._record.is_locked else self._stored()
        if document is not None:
            check = self._record.check()

            def weigh(progress: Progress) -> tuple[Finding, ...]:
                found = tuple(check())
                progress.check()
                return found

            self._record.operations.run_in_background(
                weigh,
                message=self.tr("The paper is being weighed …"),
                on_done=lambda found: self._ask(document.id, found),
            )

    def ask_correction(self) -> None:
        """Ask why the issued document is corrected, then begin the next edition."""
        if not self._record.is_locked:
            return
        question = ReasonQuestion(
            self.tr("Begin a correction?"),
            self.tr(
                "The issued edition stays as it is. The next edition can be written from it; its paper says which one "
                "it replaces."
            ),
            verb=self.tr("Begin the correction"),
            reason_label=self.tr("Why is it corrected?"),
            parent=self._record.window,
        )
        question.answered.connect(self._correct)
        question.open()

    # Issuing

    def _ask(self, document_id: DocumentId, found: tuple[Finding, ...]) -> None:
        if self._record.document_id != document_id or self._record.is_locked:
            return
        draft = self._record.draft
        still_open = [finding for finding in found if waived_by(draft, finding) is None]
        still_open.sort(key=lambda finding: finding.severity is not Severity.ERROR)
        question = FindingsQuestion(
            self.tr("Issue the paper?"),
            self.tr(
                "{edition} is frozen as it stands: its text, the data in it, the finished PDF and the Word file, each "
                "with its SHA-256. Nothing in it can be changed afterwards; a correction becomes a new edition."
            ).format(edition=labels.edition(self._record.number)),
            tuple(still_open),
            verb=self.tr("Issue"),
            reason_label=self.tr("Errors stand open. Why is it issued all the same?"),
            parent=self._record.window,
        )
        question.setObjectName("issue_document")
        question.answered.connect(self._issue)
        question.open()

    def _issue(self, reason: str) -> None:
        document = self._stored()
        if document is None:
            return
        services = self._record.services

        def issue(progress: Progress) -> tuple[IssuedDocument, Document] | None:
            try:
                issued = services.document_issues.issue(
                    document.id, version=document.version, reason=reason, tell=progress.tell
                )
            except Cancelled:
                return None
            return issued, services.documents.get(document.id)

        self._set_under_way(is_under_way=True)
        self._record.operations.run_in_background(
            issue,
            message=self.tr("The paper is being issued …"),
            changes=Changes.DOCUMENTS,
            on_done=self._on_issued,
            on_withheld=self._on_withheld,
            on_fault=lambda _: self._set_under_way(is_under_way=False),
            on_conflict=self._on_issue_conflict,
        )

    def _on_issued(self, done: tuple[IssuedDocument, Document] | None) -> None:
        self._set_under_way(is_under_way=False)
        if done is None:
            self._say_cancelled()
            return
        issued, document = done
        self._take_issued(document)
        self._record.operations.say(
            NoticeKind.GOOD,
            self.tr("The paper is issued: {edition}.").format(edition=labels.edition(issued.number)),
            meaning=self.tr("Its text, its data, its PDF and its Word file are frozen together."),
            buttons=(NoticeButton(self.tr("Save the package …"), self.package_wanted.emit, keeps=True),),
            key=ISSUE_KEY,
        )

    def _say_cancelled(self) -> None:
        self._record.operations.say(
            NoticeKind.INFO,
            self.tr("The paper was not issued."),
            meaning=self.tr("It was cancelled before anything was frozen."),
            key=ISSUE_KEY,
            brief=True,
        )

    def _on_withheld(self, refusal: Withheld) -> None:
        self._set_under_way(is_under_way=False)
        self._record.operations.say(NoticeKind.WARNING, office_labels.withheld(refusal), key=ISSUE_KEY)
        self.findings_wanted.emit()

    def _on_issue_conflict(self) -> None:
        self._set_under_way(is_under_way=False)
        self._on_conflict()

    def _on_conflict(self) -> None:
        self._record.operations.say(
            NoticeKind.WARNING,
            self.tr("The paper was changed somewhere else meanwhile."),
            meaning=self.tr("Nothing was done with it."),
            advice=self.tr("Save to see the other version, then try again."),
            key=ISSUE_KEY,
        )

    def _set_under_way(self, *, is_under_way: bool) -> None:
        self._is_under_way = is_under_way
        self.under_way.emit(is_under_way)

    # Following

    def _correct(self, reason: str) -> None:
        document = self._record.stored_document
        if document is None:
            return
        self._record.operations.notices.withdraw(ISSUE_KEY)
        documents = self._record.services.documents
        self._record.operations.run(
            lambda: documents.correct(document.id, version=document.version, reason=reason),
            changes=Changes.DOCUMENTS,
            on_done=self._take,
            on_conflict=self._on_conflict,
        )

    def _stored(self) -> Document | None:
        """Store what is unsaved and return the document as it is stored; None when it could not be."""
        return self._record.stored_document if self._save() else None

    def _take(self, document: Document) -> None:
        self._record.forget_history()
        self._record.take_moved(document)

    def _take_issued(self, document: Document) -> None:
        """Show the document as it was frozen: its figures say what they say on paper."""
        self._record.forget_history()
        self._record.follow(document)

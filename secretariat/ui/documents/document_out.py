"""Takes an open document's paper out of the program: to a printer, as PDF, as Word, as the package that was issued."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.domain.documents.documents import DocumentId
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.record.package_out import PackageOut
from secretariat.ui.record.paper_out import Maker, PaperOut, word_file, writing


class DocumentOut(QObject):
    """What is issued comes byte for byte from its package; anything else is composed anew, beside the screen.

    `save` stores the draft first where the paper is made of what is stored: one for the public.
    """

    def __init__(self, record: OpenDocument, save: Callable[[], bool]) -> None:
        super().__init__(record)
        self._record = record
        self._save = save
        self._out = PaperOut(record.operations, record.window)
        self._word = PaperOut(record.operations, record.window, file=word_file())
        self._packages = PackageOut(record.services, record.operations, record.window)

    # To a printer

    def ask_printer(self) -> None:
        """Ask for a printer with the system's dialog, then print what stands on the screen or was issued."""
        self._with_pdf(self._ask_printer)

    def ask_public_printer(self) -> None:
        """The same for a paper that is built from open matter alone; a closed item has none, which is told."""
        if self._save() and self._record.document_id is not None:
            find = self._public_of(self._record.document_id)
            self._record.operations.run_in_background(
                lambda _: find(),
                message=self.tr("The public paper is being put together …"),
                on_done=lambda found: self._ask_printer(*found),
                can_cancel=False,
            )

    def _public_of(self, document_id: DocumentId) -> Callable[[], tuple[str, Maker]]:
        """Return what finds the public paper's name and maker, to be called on any thread.

        What was issued is public as it left the house, byte for byte.
        """
        services = self._record.services
        papers, issue = services.document_papers, self._record.last_issue if self._record.is_locked else None

        def find() -> tuple[str, Maker]:
            if issue is not None:
                pdf = services.document_issues.public_file(issue.id, "pdf")
                return papers.public_file_name(issue.paper), lambda: pdf
            public = papers.document(document_id, public=True)
            return papers.public_file_name(public), lambda: services.previews.submit(public).result()

        return find

    def _ask_printer(self, name: str, make: Maker) -> None:
        self._out.ask_printer(name, lambda printer: self._print_on(printer, name, make))

    def _print_on(self, printer: QPrinter, name: str, make: Maker) -> None:
        self._out.print_on(printer, make, instead=lambda: self._ask_file(name, make))

    # As a file

    def ask_file(self, issue: IssuedDocument | None = None) -> None:
        """Ask where to save the PDF; `issue` is an edition, else what stands on the screen or was issued last."""
        self._with_pdf(self._ask_file, issue)

    def ask_word(self) -> None:
        """Ask where to save the Word file."""
        issue = self._record.last_issue if self._record.is_locked else None
        services = self._record.services
        if issue is not None:
            self._ask_word_file(_file_name(issue, "word"), lambda: services.document_issues.file(issue.id, "word"))
            return
        self._with_composed(self._record.composing(), self._ask_word_of)

    def _ask_word_of(self, document: ComposedDocument) -> None:
        services = self._record.services
        name = Path(services.document_papers.file_name(document)).with_suffix(".docx").name
        self._ask_word_file(name, lambda: services.word_papers.render(document))

    def _ask_word_file(self, name: str, make: Maker) -> None:
        again = lambda: self._ask_word_file(name, make)  # noqa: E731 - what asks again is this very call
        self._word.ask_file(name, lambda file: self._word.save_as(file, writing(make), again=again))

    def _ask_file(self, name: str, make: Maker) -> None:
        again = lambda: self._ask_file(name, make)  # noqa: E731 - what asks again is this very call
        self._out.ask_file(name, lambda file: self._out.save_as(file, writing(make), again=again))

    # As a package

    def ask_package(self) -> None:
        """Ask for the folder that the package issued last is written into."""
        issue = self._record.last_issue
        if issue is not None:
            self._packages.ask(issue.id)

    # What the paper is made of

    def _with_pdf(self, then: Callable[[str, Maker], None], issue: IssuedDocument | None = None) -> None:
        """Go on with the name and the maker of the PDF."""
        services = self._record.services
        issue = issue or (self._record.last_issue if self._record.is_locked else None)
        if issue is not None:
            then(_file_name(issue, "pdf"), lambda: services.document_issues.file(issue.id, "pdf"))
            return
        self._with_composed(
            self._record.composing(),
            lambda document: then(
                services.document_papers.file_name(document), lambda: services.previews.submit(document).result()
            ),
        )

    def _with_composed(self, compose: Callable[[], ComposedDocument], then: Callable[[ComposedDocument], None]) -> None:
        self._record.operations.run_in_background(
            lambda _: compose(), message=self.tr("The paper is being put together …"), on_done=then, can_cancel=False
        )


def _file_name(issue: IssuedDocument, role: str) -> str:
    return next(file.name for file in issue.files if file.role == role)
